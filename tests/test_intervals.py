"""Interval queries against brute force."""

from __future__ import annotations

from copy import copy

import attrs
import pytest
from core_strategies import spans
from hypothesis import given, settings
from hypothesis import strategies as st

from newsparse import Span, SpanIndex


@attrs.frozen
class Thing:
    """Something with a span; many may share one."""

    span: Span
    name: int = 0


things = st.lists(st.builds(Thing, spans(30, 12), st.integers(0, 2)), max_size=24)


@settings(max_examples=300)
@given(things, spans(34, 14))
def test_every_query_is_a_filter(items: list[Thing], place: Span) -> None:
    """Each query gives just the items for which its words hold, in the order of the index."""
    index = SpanIndex(items)
    assert list(index.within(place)) == [i for i in index if place.contains(i.span)]
    assert list(index.covering(place)) == [i for i in index if i.span.contains(place)]
    assert list(index.overlapping(place)) == [i for i in index if i.span.overlaps(place)]
    assert list(index.before(place)) == [i for i in index if i.span.end <= place.start]
    assert list(index.after(place)) == [i for i in index if i.span.start >= place.end]


@given(things)
def test_the_order_is_reading_order(items: list[Thing]) -> None:
    """Start, then longer first; items that tie stay as they were given."""
    assert list(SpanIndex(items)) == sorted(items, key=lambda item: (item.span.start, -item.span.end))


@given(things, spans(34, 14), spans(34, 14))
def test_queries_chain(items: list[Thing], one: Span, other: Span) -> None:
    """What a query gives can be asked again; a thing with a span serves as a place."""
    found = SpanIndex(items).overlapping(Thing(one)).before(Thing(other))
    assert list(found) == [i for i in SpanIndex(items) if i.span.overlaps(one) and i.span.end <= other.start]


@given(st.lists(st.integers(1, 4), max_size=9), st.integers(-1, 40), st.booleans())
def test_at_finds_what_covers_an_offset(lengths: list[int], offset: int, gaps: bool) -> None:
    """In an index of things that share no text, `at` gives the one that holds the offset, or None."""
    items, start = [], 0
    for length in lengths:
        items.append(Thing(Span(start, start + length)))
        start += length + gaps
    assert SpanIndex(items).at(offset) == next((i for i in items if i.span.holds(offset)), None)


@given(things)
def test_an_index_is_a_sequence(items: list[Thing]) -> None:
    """Length, items, slices, membership, printing and copying are those of a sequence."""
    index = SpanIndex(items)
    assert len(index) == len(items)
    assert tuple(index[:3]) == tuple(index)[:3]
    assert all(index[i] == item and item in index for i, item in enumerate(index))
    assert repr(index) == f"SpanIndex({list(index)!r})"
    assert list(copy(index)) == list(index)
    with pytest.raises(IndexError):
        index[len(items)]


def test_deep_nesting_costs_what_it_finds() -> None:
    """Asking at the tail of 20,000 nested things visits none of them: a scan would, for each of as many places."""
    visited = 0

    class Counting:
        """Counts how often its span is looked at."""

        def __init__(self, span: Span) -> None:
            self._span = span

        @property
        def span(self) -> Span:
            nonlocal visited
            visited += 1
            return self._span

    deep = 20_000
    index = SpanIndex([Counting(Span(i, 2 * deep - i)) for i in range(deep)])
    assert not index.overlapping(Span(3 * deep, 3 * deep + 1))  # builds what it needs
    visited = 0
    for place in range(deep):
        index.overlapping(Span(2 * deep + place, 2 * deep + place + 1))
        index.covering(Span(deep + place, 2 * deep + place + 1))
    assert visited == 0
