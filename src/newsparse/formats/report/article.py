"""The article as markup: block by block, the findings drawn on it, not a character lost or doubled."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import groupby
from typing import Final

import attrs
from markupsafe import Markup

from newsparse.documents import Block
from newsparse.formats.report.cases import Case
from newsparse.formats.report.marks import DEPTH, Mark, Piece, pieces
from newsparse.formats.report.views import drawn
from newsparse.formats.report.visible import plain, visible

_HEADINGS: Final = ("headline", "subhead")
_NOTHING: Final = Markup("")


@attrs.frozen
class Stretch:
    """A stretch of the text: a block, or (block None) what lies between two."""

    start: int
    end: int
    block: Block | None = None


def article(case: Case, level: int) -> Markup:
    """The text with its marks; `level` is that of its headings.

    The text content of the markup is `printable` of the text, character for character.
    """
    return _Writer(case.text, tuple(_cut(stretches(case.text, case.document.blocks), _marks(case))), level).lines()


def _marks(case: Case) -> tuple[Mark, ...]:
    """All marks by start, longer first."""
    parts = drawn(case)
    entries = (*case.entries, *case.rejected)
    marks = (mark for entry in entries for mark in entry.marks(parts.get(entry.place, (entry.span,))))
    return tuple(sorted(marks, key=lambda mark: (mark.start, -mark.end)))


def stretches(text: str, blocks: Iterable[Block]) -> Iterator[Stretch]:
    """The whole text as blocks and what lies between them, in order."""
    at = 0
    for block in blocks:
        if block.span.start > at:
            yield Stretch(at, block.span.start)
        yield Stretch(block.span.start, block.span.end, block)
        at = block.span.end
    if at < len(text):
        yield Stretch(at, len(text))


def _cut(parts: Iterable[Stretch], marks: tuple[Mark, ...]) -> Iterator[tuple[Stretch, tuple[Piece, ...]]]:
    """Each stretch with its pieces: marks that go on beyond one are carried to the next, as many as are drawn there."""
    carried: list[Mark] = []
    at = 0
    for part in parts:
        first = at
        while at < len(marks) and marks[at].start < part.end:
            at += 1
        here = [*carried, *marks[first:at]]
        yield part, tuple(pieces(part.start, part.end, here))
        carried = [mark for mark in here if mark.end > part.end][:DEPTH]


class _Writer:
    """Writes pieces as markup; a mark that no text of its own leads to its entry gets a pin."""

    def __init__(self, text: str, parts: tuple[tuple[Stretch, tuple[Piece, ...]], ...], level: int) -> None:
        self._text = text
        self._parts = parts
        self._heading = f"h{level}"
        links = (self._link(piece) for _, cut in parts for piece in cut)
        self._linked = frozenset(mark.place for mark in links if mark)

    def lines(self) -> Markup:
        """Paragraphs of what shares a line, and the white space between them, which is there but not shown."""
        groups = groupby(self._parts, key=lambda item: self._parts_lines(item[0]))
        return _NOTHING.join(self._line(blank, list(items)) for blank, items in groups)

    def _parts_lines(self, part: Stretch) -> bool:
        between = self._text[part.start : part.end]
        return part.block is None and between.isspace() and ("\n" in between or "\r" in between)

    def _line(self, blank: bool, items: list[tuple[Stretch, tuple[Piece, ...]]]) -> Markup:
        inner = _NOTHING.join(self._stretch(part, cut) for part, cut in items)
        if blank:
            return Markup('<span class="gap">{}</span>').format(inner)
        block = items[0][0].block
        tag = self._heading if block and block.kind in _HEADINGS else "p"
        return Markup('<{0} dir="auto">{1}</{0}>').format(tag, inner)

    def _stretch(self, part: Stretch, cut: tuple[Piece, ...]) -> Markup:
        inner = _NOTHING.join(map(self._piece, cut))
        if part.block is None:
            return inner
        name = part.block.kind + (f": {part.block.role}" if part.block.role else "")
        return Markup('<span class="b b-{}" data-block="{}">{}</span>').format(part.block.kind, name, inner)

    def _piece(self, piece: Piece) -> Markup:
        mark = piece.mark
        if piece.event == "text":
            shown, link = visible(self._text[piece.start : piece.end]), self._link(piece)
            return Markup('<a href="#{}e">{}</a>').format(link.place, shown) if link else shown
        assert mark  # noqa: S101 - all other pieces are of a mark
        if piece.event == "close":
            return Markup("</span>")
        return self._pin(mark, mark.leading) if piece.event == "pin" else self._opened(mark, piece)

    def _opened(self, mark: Mark, piece: Piece) -> Markup:
        ends = (" f" if piece.first else "") + (" l" if piece.last else "")
        named = piece.first and mark.leading
        opened = Markup('<span class="m k{}{}"{}>').format(mark.slot, ends, _id(mark) if named else "")
        needs_pin = named and mark.place not in self._linked
        return opened + self._pin(mark, False) if needs_pin else opened

    def _pin(self, mark: Mark, named: bool) -> Markup:
        label = plain(mark.label)
        return Markup('<a class="pin k{}"{} href="#{}e" aria-label="{}"></a>').format(
            mark.slot, _id(mark) if named else "", mark.place, label
        )

    def _link(self, piece: Piece) -> Mark | None:
        """The mark whose entry a text leads to; white space leads nowhere."""
        blank = piece.event != "text" or self._text[piece.start : piece.end].isspace()
        return None if blank else piece.mark


def _id(mark: Mark) -> Markup:
    return Markup(' id="{}"').format(mark.place)
