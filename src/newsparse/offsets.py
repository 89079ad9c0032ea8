"""Offsets for other languages: code points of a text to UTF-8 bytes and UTF-16 code units, and back."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from functools import cached_property
from itertools import accumulate

from newsparse.spans import Span


class Offsets:
    """Where a code point of a text stands in its UTF-8 bytes (Go, Rust, C) and UTF-16 units (JavaScript, Java, C#).

    newsparse counts code points, as Python does. Each method takes an offset from 0 to the length of the text, in its
    unit, and raises ValueError for one outside it, or inside of a character.
    """

    def __init__(self, text: str) -> None:
        self._text = text

    def utf8(self, offset: int) -> int:
        """The byte at which the code point at `offset` begins."""
        return _of(self._bytes, offset)

    def utf16(self, offset: int) -> int:
        """The UTF-16 unit at which the code point at `offset` begins."""
        return _of(self._units, offset)

    def from_utf8(self, offset: int) -> int:
        """The code point that begins at a byte."""
        return _back(self._bytes, offset, "byte")

    def from_utf16(self, offset: int) -> int:
        """The code point that begins at a UTF-16 unit."""
        return _back(self._units, offset, "UTF-16 unit")

    def span_utf8(self, span: Span) -> tuple[int, int]:
        """The span in bytes."""
        return self.utf8(span.start), self.utf8(span.end)

    def span_utf16(self, span: Span) -> tuple[int, int]:
        """The span in UTF-16 units."""
        return self.utf16(span.start), self.utf16(span.end)

    @cached_property
    def _bytes(self) -> Sequence[int]:
        if self._text.isascii():
            return range(len(self._text) + 1)
        sizes = (1 if c < "\x80" else 2 if c < "\u0800" else 3 if c < "\U00010000" else 4 for c in self._text)
        return list(accumulate(sizes, initial=0))

    @cached_property
    def _units(self) -> Sequence[int]:
        if max(self._text, default="") < "\U00010000":
            return range(len(self._text) + 1)
        return list(accumulate((1 if c < "\U00010000" else 2 for c in self._text), initial=0))


def _of(places: Sequence[int], offset: int) -> int:
    if not 0 <= offset < len(places):
        raise ValueError(f"expected an offset from 0 to {len(places) - 1}, got {offset}")
    return places[offset]


def _back(places: Sequence[int], offset: int, unit: str) -> int:
    found = bisect_left(places, offset)
    if not 0 <= offset <= places[-1] or places[found] != offset:
        raise ValueError(f"expected the {unit} at which a character begins, 0 to {places[-1]}, got {offset}")
    return found
