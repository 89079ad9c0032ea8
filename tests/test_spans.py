"""The algebra of spans, each operation against sets of offsets."""

from __future__ import annotations

import pytest
from core_strategies import spans
from hypothesis import given
from hypothesis import strategies as st

from newsparse import Span


def offsets(span: Span) -> set[int]:
    """The offsets of a span."""
    return set(range(span.start, span.end))


@pytest.mark.parametrize(
    ("start", "end"),
    [(3, 3), (4, 3), (-1, 2), (0, 0), (1.0, 2), (True, 2), (0, True), ("0", 1), (0, None)],
)
def test_what_is_no_span_is_refused(start: object, end: object) -> None:
    """Empty, backward, negative and not-whole ends raise ValueError that shows both."""
    with pytest.raises(ValueError, match="Span: expected whole numbers with 0 <= start < end") as error:
        Span(start, end)  # type: ignore[arg-type]
    assert repr(start) in str(error.value)
    assert repr(end) in str(error.value)


@given(spans(), spans())
def test_relations_are_those_of_sets(one: Span, other: Span) -> None:
    """contains, overlaps, crosses say of spans what sets of offsets say."""
    mine, theirs = offsets(one), offsets(other)
    assert one.contains(other) == (theirs <= mine)
    assert one.overlaps(other) == bool(mine & theirs)
    assert one.crosses(other) == bool(mine & theirs and mine - theirs and theirs - mine)
    assert len(one) == len(mine)


@given(spans(), st.integers(-1, 30))
def test_holds_is_membership(span: Span, offset: int) -> None:
    """A span holds the offsets in [start, end) and no other."""
    assert span.holds(offset) == (offset in offsets(span))


@given(st.lists(spans(), min_size=1, max_size=5))
def test_the_hull_is_the_least_cover(parts: list[Span]) -> None:
    """The hull contains all, and both its ends are ends of parts."""
    hull = Span.hull(iter(parts))
    assert all(hull.contains(part) for part in parts)
    assert hull.start in {part.start for part in parts}
    assert hull.end in {part.end for part in parts}


def test_the_hull_of_nothing_is_refused() -> None:
    """There is no empty span, so nothing has no hull."""
    with pytest.raises(ValueError, match="at least one span"):
        Span.hull([])


@given(spans(), st.integers(-20, 20))
def test_shift_moves_both_ends(span: Span, distance: int) -> None:
    """A shift moves each offset; below zero it is refused."""
    if span.start + distance < 0:
        with pytest.raises(ValueError, match="Span"):
            span.shift(distance)
    else:
        assert offsets(span.shift(distance)) == {offset + distance for offset in offsets(span)}
        assert span.shift(distance).shift(-distance) == span


@given(spans(), spans())
def test_order_is_by_start_then_end(one: Span, other: Span) -> None:
    """Spans sort as pairs of offsets; equal spans hash alike."""
    assert (one < other) == ((one.start, one.end) < (other.start, other.end))
    assert (one == other) == ((one.start, one.end) == (other.start, other.end))
    assert one != other or hash(one) == hash(other)


@given(st.text(min_size=1, max_size=9), st.data())
def test_of_is_slicing(text: str, data: st.DataObject) -> None:
    """`of` gives the characters, in code points."""
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    assert Span(start, end).of(text) == text[start:end]


def test_a_span_is_a_value() -> None:
    """It prints as it is made, stands where a thing with a span may stand, and cannot be changed."""
    span = Span(2, 5)
    assert repr(span) == "Span(2, 5)"
    assert span.span is span
    with pytest.raises(AttributeError):
        span.start = 1  # type: ignore[misc]
