"""The plain-text block labeller: the parts of a news article, told by the lines of its text alone.

The rules stand in the room where one would look for them: what a line is by its own words in `furniture`, `stamps`,
`remarks`, `captions`, `bylines`; what it is by its place in `heads` and `structure`; which lines belong together in
`layout`; where a dateline ends in `datelines`; the phrases of pages in chrome.txt.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from newsparse.blocks.datelines import Dateline, dateline
from newsparse.blocks.forms import Label, form
from newsparse.blocks.layout import units
from newsparse.blocks.lines import Line, split
from newsparse.blocks.remarks import item
from newsparse.blocks.structure import labels
from newsparse.outline import Block
from newsparse.spans import Span

__all__ = ["label"]


def label(text: str) -> tuple[Block, ...]:
    """The blocks of a text, in order: each non-blank character is in exactly one.

    A block is one or more whole lines without the white space around them; only a dateline shares its line with the
    paragraph that it opens. A pure function of the text, in time linear in its length.
    """
    parts = units(text, split(text), _alone, item)
    return tuple(_blocks(parts, labels(parts)))


def _alone(line: Line) -> bool:
    """Whether a line takes part in no paragraph."""
    known = form(line)
    return known is not None and known.kind in {"boilerplate", "pubdate", "embed", "byline"}


def _blocks(parts: Sequence[Line], known: Sequence[Label]) -> Iterator[Block]:
    first = next((place for place, each in enumerate(known) if each.kind == "paragraph"), None)
    colons = sum(opening is not None and opening.colon for opening in map(dateline, parts))
    for place, (part, each) in enumerate(zip(parts, known, strict=True)):
        opening = dateline(part) if each.kind == "paragraph" else None
        if opening and _opens(opening, place == first, colons):
            yield from _split(part, opening)
        else:
            yield Block(Span(part.start, part.end), each.kind, each.role)


def _opens(opening: Dateline, first: bool, colons: int) -> bool:
    """Whether what looks like a dateline is one: later paragraphs need a sure one, a colon must be the only one."""
    return (first and colons == 1) if opening.colon else (first or opening.sure)


def _split(part: Line, opening: Dateline) -> Iterator[Block]:
    end = part.start + opening.length
    yield Block(Span(part.start, end), "dateline")
    if not opening.alone:
        rest = part.text[opening.length :]
        yield Block(Span(part.end - len(rest.lstrip()), part.end), "paragraph")
