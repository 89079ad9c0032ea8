"""Quotation marks: which text stands inside them, by a small state machine per block.

Marks are told apart by code point first and by what stands around them second: apostrophes, inches and feet, decades,
plural possessives open and close nothing. A mark that is never closed loses only itself, unless the next block shows
that the quote goes on there.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

import regex

from newsparse import Block

# Doubled singles and UTF-8 read as Windows-1252 ("â€œ", "â€") are double marks. A single mark between two letters or
# digits is an apostrophe and never reaches the machine; one with an accent on it is no mark.
_MARK = regex.compile(
    r"""(?:â€œ|â€\x9d|â€(?![\p{L}™˜])|``|''|’’|‘‘|["“”„«»]|(?<![\p{L}\p{N}])['‘’‚‹›`]|['‘’‹›](?![\p{L}\p{N}]))(?!\p{M})"""
)
_DOUBLE = "double"
_SINGLE = "single"
_ANGLE = "angle"
_SINGLE_ANGLE = "single angle"
_LONG = frozenset({_DOUBLE, _ANGLE})  # sizes whose marks are never apostrophes, so that one alone says something
_OPENS = {"„": _DOUBLE, "``": _DOUBLE, "‘‘": _DOUBLE, "‚": _SINGLE}  # marks that do nothing else
_BEFORE_OPENER = frozenset("([{—–-/:,.…") | frozenset("\"“”„«»‘'‹›`")
_AFTER_CLOSER = frozenset(".,;:!?)]}—–-/…") | frozenset("\"“”«»’'‹›")
_CURLY = frozenset({"”", "“", "â€œ", "â€", "â€\x9d", "‘"})
_BRACKETS = frozenset("([{—–")
_ELISION = regex.compile(r"(?i)['’](?:\d|n['’]|em\b|til\b|tis\b|twas\b|cause\b|bout\b|round\b)")
_PLURAL_POSSESSIVE = regex.compile(r"(?<=s)['’] \p{Ll}")
_DEEPEST = 4  # open marks remembered at a time: prose nests three deep at most


class Quoted(NamedTuple):
    """A stretch of text with its quotation marks, as offsets.

    `depth` counts the marks it stands inside of. `closed` is false where the closing mark is missing, `opened` where
    the quote came in from the block before; then the stretch ends or starts with the block.
    """

    start: int
    end: int
    depth: int = 0
    opened: bool = True
    closed: bool = True


class _Mark(NamedTuple):
    start: int
    end: int
    size: str  # double, single, angle, single angle: marks of one size close each other
    opens: bool
    closes: bool
    sure: bool = True  # an unsure closer may as well be the apostrophe of a plural possessive


def quoted(text: str, blocks: Sequence[Block]) -> list[Quoted]:
    """Every quoted stretch of the text in reading order, an outer one before those inside it."""
    found: list[Quoted] = []
    carried: int | None = None  # number of the stretch left open at the end of the block before
    for start, end, marks in _by_block(text, blocks):
        machine = _Machine(start, end)
        for mark in marks:
            machine.read(mark)
        carried = _join(found, machine.stretches(text), carried, start, end)
    return found


def _by_block(text: str, blocks: Sequence[Block]) -> Iterator[tuple[int, int, list[_Mark]]]:
    """The marks of each block that has any, unsure closers settled."""
    for block in blocks:
        start, end = block.span.start, block.span.end
        marks = [_read(text, match.start(), match.end(), start, end) for match in _MARK.finditer(text, start, end)]
        if marks:
            yield start, end, _settled(marks)


def _read(text: str, start: int, end: int, low: int, high: int) -> _Mark:
    """What one mark may do, by its code point and its neighbours."""
    mark = text[start:end]
    before = text[start - 1] if start > low else " "
    after = text[end] if end < high else " "
    free_before = before.isspace() or before in _BEFORE_OPENER
    free_after = after.isspace() or after in _AFTER_CLOSER
    touches_after = not after.isspace()
    touches_before = not before.isspace()
    if mark in ("«", "»", "‹", "›"):
        return _guillemet(mark, start, end, before, after)
    if mark in _CURLY:
        return _curly(mark, start, end, touches_before, touches_after, free_after)
    if mark in _OPENS:
        return _Mark(start, end, _OPENS[mark], touches_after or mark == "‘‘", False)
    if mark in ("'", "’", "`"):
        return _single(text, mark, start, end, free_before and touches_after, free_after and touches_before)
    if mark == "’’":
        return _Mark(start, end, _DOUBLE, free_before and touches_after and not touches_before, touches_before)
    inch = before.isdigit()
    return _Mark(start, end, _DOUBLE, free_before and touches_after and not inch, touches_before and free_after)


def _guillemet(mark: str, start: int, end: int, before: str, after: str) -> _Mark:
    """French « … » (blanks inside) by code point; German »…« only where what stands around says so."""
    size = _ANGLE if mark in "«»" else _SINGLE_ANGLE
    left = mark in "«‹"
    if left:
        turned = not (before.isspace() or before in _BRACKETS) and (after.isspace() or after in _AFTER_CLOSER)
    else:
        turned = (before.isspace() or before in _BRACKETS) and not (after.isspace() or after in _AFTER_CLOSER)
    return _Mark(start, end, size, left != turned, left == turned)


def _curly(mark: str, start: int, end: int, touches_before: bool, touches_after: bool, free_after: bool) -> _Mark:
    """“, ” and ‘ by code point, unless the spacing shows plainly that the writer took the other one („…“, ‚…‘)."""
    left = mark in ("“", "â€œ", "‘")
    turned = (touches_before and free_after) if left else (touches_after and not touches_before and not free_after)
    return _Mark(start, end, _SINGLE if mark == "‘" else _DOUBLE, left != turned, left == turned)


def _single(text: str, mark: str, start: int, end: int, may_open: bool, may_close: bool) -> _Mark:
    opens = mark != "’" and may_open and not _ELISION.match(text, start)
    inch = may_close and text[start - 1].isdigit()
    sure = may_close and not inch and not _PLURAL_POSSESSIVE.match(text, start)
    return _Mark(start, end, _SINGLE, opens, may_close and mark != "`" and not opens, sure)


def _settled(marks: list[_Mark]) -> list[_Mark]:
    """Without the closers that are apostrophes: an unsure one closes only where no sure one comes first."""
    kept: list[_Mark] = []
    sure_follows = False
    for mark in reversed(marks):
        if mark.size == _SINGLE:
            if mark.closes and not mark.opens and not mark.sure and sure_follows:
                continue
            sure_follows = (sure_follows or (mark.closes and mark.sure)) and not mark.opens
        if mark.opens or mark.closes:
            kept.append(mark)
    return kept[::-1]


class _Machine:
    """The marks open at a place of one block, and the stretches closed so far."""

    def __init__(self, start: int, end: int) -> None:
        self.start, self.end = start, end
        self.open: list[_Mark] = []
        self.closed: list[tuple[int, int]] = []
        self.dropped: list[tuple[int, int]] = []  # from a double opener without a closer to the opener that shows it
        self.entered: int | None = None  # end of a closer that has no opener before it in the block

    def read(self, mark: _Mark) -> None:
        depth = next((i for i in reversed(range(len(self.open))) if self.open[i].size == mark.size), None)
        if mark.closes and depth is not None:
            self.closed.append((self.open[depth].start, mark.end))
            del self.open[depth:]
        elif mark.opens:
            self._push(mark, depth)
        elif mark.size in _LONG and not self.closed and not self.open and self.entered is None:
            self.entered = mark.end

    def _push(self, mark: _Mark, depth: int | None) -> None:
        """An opener while one of its size is open: the earlier one was never closed."""
        if depth is not None:
            if mark.size in _LONG:
                self.dropped.append((self.open[depth].start, mark.start))
            del self.open[depth:]
        if len(self.open) < _DEEPEST:
            self.open.append(mark)

    def stretches(self, text: str) -> list[Quoted]:
        """All stretches of the block, the unclosed and the entering one among them, in order and with depths."""
        found = [Quoted(start, end) for start, end in self.closed]
        if self.entered is not None:
            found.append(Quoted(self.start, self.entered, opened=False))
        found += [Quoted(a, a + len(text[a:b].rstrip()), closed=False) for a, b in self.dropped]
        found += [Quoted(mark.start, self.end, closed=False) for mark in self.open if mark.size in _LONG]
        return _nested(sorted(found, key=lambda one: (one.start, -one.end)))


def _nested(found: list[Quoted]) -> list[Quoted]:
    """Depths of stretches in reading order; what crosses an outer stretch is left out."""
    kept: list[Quoted] = []
    around: list[Quoted] = []
    for one in found:
        while around and around[-1].end <= one.start:
            around.pop()
        if around and one.end > around[-1].end:
            continue
        kept.append(one._replace(depth=len(around)))
        around.append(one)
    return kept


def _join(found: list[Quoted], new: list[Quoted], carried: int | None, start: int, end: int) -> int | None:
    """Add a block's stretches, an entering one only where the block before was left open.

    Gives the number of the stretch that this block leaves open.
    """
    found.extend(one for one in new if one.opened or carried is not None)
    last = max((i for i in range(len(found) - len(new), len(found)) if i >= 0 and not found[i].closed), default=None)
    return last if last is not None and found[last].end == end and found[last].start >= start else None
