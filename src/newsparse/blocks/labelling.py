"""Labelling: from a text to its blocks, datelines split from the paragraphs that they open."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from newsparse.blocks.datelines import Dateline
from newsparse.blocks.forms import Label
from newsparse.blocks.layout import units
from newsparse.blocks.lines import Line, split
from newsparse.blocks.pages import Page
from newsparse.blocks.structure import labels
from newsparse.outline import Block
from newsparse.spans import Span


def blocks(text: str) -> Iterator[Block]:
    """The blocks of a text, in order."""
    parts = tuple(units(text, split(text)))
    if parts:
        page = Page.of(*zip(*parts, strict=True))
        yield from _blocks(page, labels(page))


def _blocks(page: Page, known: Sequence[Label]) -> Iterator[Block]:
    first = next((place for place, each in enumerate(known) if each.kind == "paragraph"), None)
    colons = sum(opening is not None and opening.colon for opening in page.datelines)
    for place, (part, each, opening) in enumerate(zip(page.units, known, page.datelines, strict=True)):
        if opening and each.kind == "paragraph" and _opens(opening, place == first, colons):
            yield from _split(part, opening)
        else:
            yield Block(Span(part.start, part.end), each.kind, each.role)


def _opens(opening: Dateline, first: bool, colons: int) -> bool:
    """Whether what looks like a dateline is one: later paragraphs need a sure one, a colon must be the only one."""
    return (first and colons == 1) if opening.colon else (first or opening.sure)


def _split(part: Line, opening: Dateline) -> Iterator[Block]:
    yield Block(Span(part.start, part.start + opening.length), "dateline")
    if not opening.alone:
        rest = part.text[opening.length :].lstrip()
        yield Block(Span(part.end - len(rest), part.end), "paragraph")
