"""Things in reading order, asked by place: what lies within, around, across, before or after a span."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property
from typing import Generic, Protocol, TypeVar, overload

from newsparse.spans import Span


class Located(Protocol):
    """Anything with a span."""

    @property
    def span(self) -> Span:
        """Where it is."""
        ...


T_co = TypeVar("T_co", bound=Located, covariant=True)


def reading_order(item: Located) -> tuple[int, int]:
    """Sort key: start, then longer first."""
    return item.span.start, -item.span.end


class SpanIndex(Sequence[T_co], Generic[T_co]):
    """A sequence in reading order (start, then longer first) with interval queries.

    Every query takes a Span, or anything with one, and returns a SpanIndex. `covering` and `overlapping` cost
    O(log n) for each thing they find, however deep the nesting.
    """

    def __init__(self, items: Iterable[T_co] = ()) -> None:
        self._items = tuple(sorted(items, key=reading_order))

    @classmethod
    def _of(cls, ordered: Iterable[T_co]) -> SpanIndex[T_co]:
        """An index of items that are in reading order already."""
        made = cls.__new__(cls)
        made._items = tuple(ordered)  # noqa: SLF001 - of its own class
        return made

    def __len__(self) -> int:
        return len(self._items)

    @overload
    def __getitem__(self, index: int) -> T_co: ...
    @overload
    def __getitem__(self, index: slice) -> tuple[T_co, ...]: ...
    def __getitem__(self, index: int | slice) -> T_co | tuple[T_co, ...]:
        return self._items[index]

    def __iter__(self) -> Iterator[T_co]:
        return iter(self._items)

    def __repr__(self) -> str:
        return f"SpanIndex({list(self._items)!r})"

    def within(self, place: Located) -> SpanIndex[T_co]:
        """What lies inside the span, or is equal to it."""
        span = place.span
        return self._of([item for item in self._from(span.start, span.end) if item.span.end <= span.end])

    def covering(self, place: Located) -> SpanIndex[T_co]:
        """What the span lies inside, or is equal to."""
        span = place.span
        return self._of(self._reaching(bisect_left(self._starts, span.start + 1), span.end))

    def overlapping(self, place: Located) -> SpanIndex[T_co]:
        """What shares a character with the span."""
        span = place.span
        return self._of(self._reaching(bisect_left(self._starts, span.end), span.start + 1))

    def before(self, place: Located) -> SpanIndex[T_co]:
        """What ends where the span starts, or earlier."""
        span = place.span
        return self._of([item for item in self._from(0, span.start) if item.span.end <= span.start])

    def after(self, place: Located) -> SpanIndex[T_co]:
        """What starts where the span ends, or later."""
        return self._of(self._items[bisect_left(self._starts, place.span.end) :])

    def at(self, offset: int) -> T_co | None:
        """What covers the character at `offset`, in an index of things that share no text."""
        last = bisect_right(self._starts, offset) - 1
        found = self._items[last] if last >= 0 else None
        return found if found is not None and offset < found.span.end else None

    @cached_property
    def _starts(self) -> list[int]:
        return [item.span.start for item in self._items]

    @cached_property
    def _ends(self) -> list[int]:
        """A tree in an array: node i holds the furthest end below it, in nodes 2i and 2i + 1; leaves come last."""
        size = len(self._items)
        tree = [0] * size + [item.span.end for item in self._items]
        for node in range(size - 1, 0, -1):
            tree[node] = max(tree[2 * node], tree[2 * node + 1])
        return tree

    def _from(self, start: int, stop: int) -> tuple[T_co, ...]:
        """What starts in [start, stop)."""
        return self._items[bisect_left(self._starts, start) : bisect_left(self._starts, stop)]

    def _reaching(self, count: int, end: int) -> list[T_co]:
        """Those of the first `count` items that end at `end` or later."""
        size, tree = len(self._items), self._ends
        left, right = size, size + count
        nodes: list[int] = []
        while left < right:
            if left % 2:
                nodes.append(left)
                left += 1
            if right % 2:
                right -= 1
                nodes.append(right)
            left, right = left // 2, right // 2
        found: list[int] = []
        while nodes:
            node = nodes.pop()
            if tree[node] >= end:
                nodes.extend((2 * node, 2 * node + 1) if node < size else ())
                found.extend((node - size,) if node >= size else ())
        return [self._items[number] for number in sorted(found)]
