"""Quotation marks: which text stands inside them, by a small state machine per block.

Marks are told apart by code point first and by what stands around them second: apostrophes, inches and feet, decades,
plural possessives open and close nothing. A mark that is never closed loses only itself, unless the next block shows
that the quote goes on there.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import chain
from typing import NamedTuple

import regex

from newsparse import Block

# Doubled singles and UTF-8 read as Windows-1252 ("â€œ", "â€") are double marks. A single mark between two letters or
# digits is an apostrophe and never reaches the machine; one with an accent on it is no mark.
_MARK = regex.compile(
    r"""(?:â€œ|â€\x9d|â€(?![\p{L}™˜])|``|''|’’|‘‘|["“”„«»]|(?<![\p{L}\p{N}])['‘’‚‹›`]|['‘’‹›](?![\p{L}\p{N}]))(?!\p{M})"""
)
_SIGNS = "\"“”„«»'‘’‚‹›`â"  # what a mark begins with
_APOSTROPHES = frozenset("'’`")
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


class _Way(NamedTuple):
    size: str  # double, single, angle, single angle: marks of one size close each other
    opens: bool
    closes: bool


class _Mark(NamedTuple):
    start: int
    end: int
    size: str
    opens: bool
    closes: bool
    sure: bool = True  # an unsure closer may as well be the apostrophe of a plural possessive


def quoted(text: str, blocks: Sequence[Block]) -> list[Quoted]:
    """Every quoted stretch of the text in reading order, an outer one before those inside it."""
    found: list[Quoted] = []
    open_before = False
    for start, end, marks in _by_block(text, blocks):
        new = _paired(marks)
        if new is None:
            stretches = _stretches(text, start, end, marks)
            new = [one for one in stretches if one.opened or open_before]  # an entering one goes on from an open one
        open_before = _stays_open(new, end)
        found += new
    return found


def _paired(marks: list[_Mark]) -> list[Quoted] | None:
    """The stretches of a block where one that only closes follows each mark that only opens, as in nearly all."""
    pairs = list(zip(marks[::2], marks[1::2], strict=False))
    plain = all(
        one.opens > one.closes and other.closes > other.opens and one.size == other.size for one, other in pairs
    )
    return [Quoted(one.start, other.end) for one, other in pairs] if plain and len(marks) % 2 == 0 else None


def _stretches(text: str, start: int, end: int, marks: list[_Mark]) -> list[Quoted]:
    """The stretches of a block, by a machine that reads its marks in turn."""
    machine = _Machine(start, end)
    for mark in marks:
        machine.read(mark)
    return machine.stretches(text)


def _by_block(text: str, blocks: Sequence[Block]) -> Iterator[tuple[int, int, list[_Mark]]]:
    """The marks of each block that has any, unsure closers settled."""
    places = list(_places(text))
    number, count = 0, len(places)
    for block in blocks:
        start, end, first = block.span.start, block.span.end, number
        while number < count and places[number][0] < end:
            number += 1
        if first < number:
            yield start, end, _settled([_read(text, *place, start, end) for place in places[first:number]])


def _places(text: str) -> Iterator[tuple[int, int]]:
    """Where marks stand, in order; a search for each sign costs less than one for the pattern of all."""
    behind = 0
    for start in sorted(chain.from_iterable(_all(text, sign) for sign in _SIGNS)):
        match = _MARK.match(text, start) if start >= behind else None
        if match:
            behind = match.end()
            yield start, behind


def _all(text: str, sign: str) -> Iterator[int]:
    """The offsets of a sign."""
    start = text.find(sign)
    while start >= 0:
        yield start
        start = text.find(sign, start + 1)


def _read(text: str, start: int, end: int, low: int, high: int) -> _Mark:
    """What one mark may do, by its code point and its neighbours."""
    before = text[start - 1] if start > low else " "
    after = text[end] if end < high else " "
    way = _way(text[start:end], before, after)
    if way.size == _SINGLE and text[start] in _APOSTROPHES:
        return _single(text, start, end, way)
    return _Mark(start, end, *way)


@lru_cache(maxsize=4096)
def _way(mark: str, before: str, after: str) -> _Way:
    """What a mark may do between two signs; of an apostrophe, as far as these two show it."""
    free_before = before.isspace() or before in _BEFORE_OPENER
    free_after = after.isspace() or after in _AFTER_CLOSER
    touches_after = not after.isspace()
    touches_before = not before.isspace()
    if mark in ("«", "»", "‹", "›"):
        return _guillemet(mark, before, after)
    if mark in _CURLY:
        return _curly(mark, touches_before, touches_after, free_after)
    if mark in _OPENS:
        return _Way(_OPENS[mark], touches_after or mark == "‘‘", False)
    if mark in _APOSTROPHES:
        return _Way(_SINGLE, free_before and touches_after, free_after and touches_before)
    if mark == "’’":
        return _Way(_DOUBLE, free_before and touches_after and not touches_before, touches_before)
    inch = before.isdigit()
    return _Way(_DOUBLE, free_before and touches_after and not inch, touches_before and free_after)


def _guillemet(mark: str, before: str, after: str) -> _Way:
    """French « … » (blanks inside) by code point; German »…« only where what stands around says so."""
    size = _ANGLE if mark in "«»" else _SINGLE_ANGLE
    left = mark in "«‹"
    if left:
        turned = not (before.isspace() or before in _BRACKETS) and (after.isspace() or after in _AFTER_CLOSER)
    else:
        turned = (before.isspace() or before in _BRACKETS) and not (after.isspace() or after in _AFTER_CLOSER)
    return _Way(size, left != turned, left == turned)


def _curly(mark: str, touches_before: bool, touches_after: bool, free_after: bool) -> _Way:
    """“, ” and ‘ by code point, unless the spacing shows plainly that the writer took the other one („…“, ‚…‘)."""
    left = mark in ("“", "â€œ", "‘")
    turned = (touches_before and free_after) if left else (touches_after and not touches_before and not free_after)
    return _Way(_SINGLE if mark == "‘" else _DOUBLE, left != turned, left == turned)


def _single(text: str, start: int, end: int, way: _Way) -> _Mark:
    """An apostrophe that quotes, or does not: by the word behind it, or what it would end."""
    opens = text[start] != "’" and way.opens and not _ELISION.match(text, start)
    inch = way.closes and text[start - 1].isdigit()
    sure = way.closes and not inch and not _PLURAL_POSSESSIVE.match(text, start)
    return _Mark(start, end, _SINGLE, opens, way.closes and text[start] != "`" and not opens, sure)


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
        depth = self._innermost(mark.size) if self.open else None
        if mark.closes and depth is not None:
            self.closed.append((self.open[depth].start, mark.end))
            del self.open[depth:]
        elif mark.opens:
            self._push(mark, depth)
        elif mark.size in _LONG and not self.closed and not self.open and self.entered is None:
            self.entered = mark.end

    def _innermost(self, size: str) -> int | None:
        """The number of the last open mark of a size."""
        return next((number for number in reversed(range(len(self.open))) if self.open[number].size == size), None)

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
        return _nested(sorted(found, key=lambda one: (one.start, -one.end))) if len(found) > 1 else found


def _nested(found: list[Quoted]) -> list[Quoted]:
    """Depths of stretches in reading order; what crosses an outer stretch is left out."""
    kept: list[Quoted] = []
    around: list[Quoted] = []
    for one in found:
        while around and around[-1].end <= one.start:
            around.pop()
        if around and one.end > around[-1].end:
            continue
        kept.append(one._replace(depth=len(around)) if around else one)
        around.append(one)
    return kept


def _stays_open(found: list[Quoted], end: int) -> bool:
    """Whether the last unclosed stretch of a block reaches its end."""
    last = next((one for one in reversed(found) if not one.closed), None)
    return last is not None and last.end == end
