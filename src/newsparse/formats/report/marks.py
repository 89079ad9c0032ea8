"""A stretch of text cut at every boundary of the marks on it, as elements that nest: crossing marks come in pieces."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final, Literal

import attrs

DEPTH: Final = 24
"""How many marks may lie over one another: what goes deeper is pinned at its start and not drawn."""


@attrs.frozen
class Mark:
    """Something at [start, end) of the text: `place` is its id there, `slot` the look it gets, `label` its name.

    Of marks with one `place` (the parts of one finding) the `leading` one bears the id. A `quiet` mark is drawn, but
    the text on it leads to the entry of what lies beneath.
    """

    start: int
    end: int
    place: str
    slot: str
    label: str = ""
    leading: bool = True
    quiet: bool = False


@attrs.frozen
class Piece:
    """An event in reading order: an element opens or closes, a pin stands, or text [start, end) comes.

    `first` and `last`: whether an element begins, or ends, where its mark does. The mark of a text is the
    innermost that is not quiet.
    """

    event: Literal["open", "close", "pin", "text"]
    mark: Mark | None = None
    first: bool = False
    last: bool = False
    start: int = 0
    end: int = 0


def pieces(start: int, end: int, marks: Iterable[Mark]) -> Iterator[Piece]:
    """The events of [start, end); `marks` are those that overlap it, sorted by start, then longer first."""
    cutter = _Cutter(start, end)
    for mark in marks:
        yield from cutter.until(max(mark.start, start))
        yield from cutter.open(mark)
    yield from cutter.until(end)
    yield from cutter.close_all()


class _Cutter:
    """Walks along the text with the marks that are open, outermost first."""

    def __init__(self, start: int, end: int) -> None:
        self._at, self._end = start, end
        self._open: list[Mark] = []

    def until(self, place: int) -> Iterator[Piece]:
        """Text up to `place`, closing what ends on the way."""
        while ending := [mark.end for mark in self._open if mark.end <= place]:
            yield from self._text(min(ending))
            yield from self._close_ended()
        yield from self._text(place)

    def open(self, mark: Mark) -> Iterator[Piece]:
        if len(self._open) < DEPTH:
            yield self._opened(mark)
            self._open.append(mark)
        elif mark.start == self._at:
            yield Piece("pin", mark)

    def close_all(self) -> Iterator[Piece]:
        while self._open:
            yield self._closed(self._open.pop())

    def _text(self, place: int) -> Iterator[Piece]:
        if place > self._at:
            mark = next((mark for mark in reversed(self._open) if not mark.quiet), None)
            yield Piece("text", mark, start=self._at, end=place)
            self._at = place

    def _close_ended(self) -> Iterator[Piece]:
        """Elements nest, so what lies inside of an ending mark is closed with it, and opened again behind it."""
        depth = next(i for i, mark in enumerate(self._open) if mark.end <= self._at)
        torn, self._open = self._open[depth:], self._open[:depth]
        for mark in reversed(torn):
            yield self._closed(mark)
        for mark in torn:
            if mark.end > self._at:
                yield self._opened(mark)
                self._open.append(mark)

    def _opened(self, mark: Mark) -> Piece:
        # It goes on to its end unless the stretch, or an element around it, ends before.
        unbroken = mark.end <= min((around.end for around in self._open), default=self._end)
        return Piece("open", mark, first=mark.start == self._at, last=unbroken and mark.end <= self._end)

    def _closed(self, mark: Mark) -> Piece:
        return Piece("close", mark)
