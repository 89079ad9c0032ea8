"""Spans: half-open stretches of a text, in Unicode code points."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NoReturn

import attrs


def _refuse(start: object, end: object) -> NoReturn:
    raise ValueError(f"Span: expected whole numbers with 0 <= start < end, got start={start!r}, end={end!r}")


@attrs.frozen(order=True, repr=False, init=False)
class Span:
    """The stretch `[start, end)` of a text, in code points; never empty.

    Spans sort by start, then by end. `Span(3, 3)`, `Span(-1, 2)` and `Span(1.0, 2)` raise ValueError.
    """

    start: int
    end: int

    def __init__(self, start: int, end: int) -> None:
        # bool is an int in Python, but True is no offset.
        if type(start) is not int or type(end) is not int or not 0 <= start < end:
            _refuse(start, end)
        _set_start(self, start)
        _set_end(self, end)

    def __len__(self) -> int:
        return self.end - self.start

    def __repr__(self) -> str:
        return f"Span({self.start}, {self.end})"

    @property
    def span(self) -> Span:
        """The span itself, so that a bare span can stand wherever a thing with a span can."""
        return self

    def of(self, text: str) -> str:
        """The characters of `text` that the span covers."""
        return text[self.start : self.end]

    def holds(self, offset: int) -> bool:
        """Whether the character at `offset` lies in the span."""
        return self.start <= offset < self.end

    def contains(self, other: Span) -> bool:
        """Whether every character of `other` lies in this span (equal spans contain each other)."""
        return self.start <= other.start and other.end <= self.end

    def overlaps(self, other: Span) -> bool:
        """Whether the two spans share a character."""
        return self.start < other.end and other.start < self.end

    def crosses(self, other: Span) -> bool:
        """Whether the two spans overlap and neither contains the other."""
        return self.overlaps(other) and not self.contains(other) and not other.contains(self)

    def shift(self, distance: int) -> Span:
        """The span moved by `distance` code points (to the left where negative); ValueError below 0."""
        return Span(self.start + distance, self.end + distance)

    @staticmethod
    def hull(spans: Iterable[Span]) -> Span:
        """The shortest span that contains all of `spans`; ValueError where there are none."""
        parts = tuple(spans)
        if not parts:
            raise ValueError("Span.hull: expected at least one span, got none")
        return Span(min(part.start for part in parts), max(part.end for part in parts))


# Past the frozen class's own __setattr__, by the slots themselves: spans are made by the ten thousand.
_set_start = Span.start.__set__  # type: ignore[attr-defined]
_set_end = Span.end.__set__  # type: ignore[attr-defined]
