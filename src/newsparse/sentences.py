"""Sentences."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import regex

from newsparse.outline import Block
from newsparse.spans import Span

_END = regex.compile(r"[.!?…][”’\"')\]]*+(?=\s+\S)")


def sentences(text: str, blocks: Sequence[Block]) -> tuple[Span, ...]:
    """The sentences of content blocks."""
    return tuple(s for b in blocks if not b.furniture for s in _of(text, b.span))


def _of(text: str, span: Span) -> Iterator[Span]:
    start = span.start
    for m in _END.finditer(text, span.start, span.end):
        yield Span(start, m.end())
        start = m.end()
        while text[start].isspace():
            start += 1
    yield Span(start, span.end)
