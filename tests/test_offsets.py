"""Offsets in code points, UTF-8 bytes and UTF-16 units: each leads back to the other."""

from __future__ import annotations

import pytest
from core_strategies import hostile_texts
from hypothesis import example, given

from newsparse import Offsets, Span


@given(hostile_texts)
@example("")
@example("plain")
@example("café")
@example("a👩b")
def test_offsets_are_those_of_the_encoded_text(text: str) -> None:
    """What stands before an offset has so many bytes and units."""
    offsets = Offsets(text)
    for place in range(len(text) + 1):
        size, units = len(text[:place].encode()), len(text[:place].encode("utf-16-le")) // 2
        assert (offsets.utf8(place), offsets.utf16(place)) == (size, units)
        assert (offsets.from_utf8(size), offsets.from_utf16(units)) == (place, place)
    whole = Span(0, len(text)) if text else None
    if whole:
        assert offsets.span_utf8(whole) == (0, len(text.encode()))
        assert offsets.span_utf16(whole) == (0, len(text.encode("utf-16-le")) // 2)


def test_an_offset_outside_or_inside_a_character_is_refused() -> None:
    """It names what was expected."""
    offsets = Offsets("é👩")
    for wrong in (-1, 3):
        with pytest.raises(ValueError, match="expected an offset from 0 to 2"):
            offsets.utf8(wrong)
    for wrong in (-1, 1, 3, 7):
        with pytest.raises(ValueError, match="expected the byte at which a character begins, 0 to 6"):
            offsets.from_utf8(wrong)
    for wrong in (-1, 2, 4):
        with pytest.raises(ValueError, match="expected the UTF-16 unit at which a character begins, 0 to 3"):
            offsets.from_utf16(wrong)
