"""An explanation for people: what was kept and by which rule, what was not kept and why."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from newsparse.documents import Annotation, Document, Rejection
from newsparse.formats.table import clean, said, short
from newsparse.intervals import Located, SpanIndex
from newsparse.spans import Span


def explain(document: Document, offset: int | None = None) -> Iterator[str]:
    """Lines in reading order: each block, annotation and rejection, or only those that cover `offset`."""
    things: SpanIndex[Located] = SpanIndex((*document.blocks, *document.annotations, *document.rejected))
    shown = things if offset is None else things.overlapping(Span(offset, offset + 1))
    for thing in shown:
        yield from _lines(thing, document.text)
    for diagnostic in document.diagnostics:
        yield clean(f"{diagnostic.level} {diagnostic.code}: {diagnostic.message}")


def _lines(thing: Any, text: str) -> Iterator[str]:
    where = f"[{thing.span.start}, {thing.span.end})"
    quoted = f"“{short(thing.span.of(text))}”"
    if isinstance(thing, Annotation):
        yield f"  kept      {thing.kind} {where} {quoted}"
        yield f"            by {_by(thing)}, rank {thing.rank}: {said(thing, text)}"
    elif isinstance(thing, Rejection):
        yield f"  rejected  {thing.kind} {where} {quoted}"
        yield f"            by {_by(thing)}: {why(thing, text)}"
    else:
        yield f"{thing.kind}{f' ({thing.role})' if thing.role else ''} {where} {quoted}"


def _by(thing: Annotation[Any] | Rejection) -> str:
    return clean(", ".join(map(str, thing.sources))) or "nobody"


def why(rejection: Rejection, text: str) -> str:
    """Why a finding was not kept, in words: the reason, or the winner and the first thing in which it was better."""
    winner = rejection.lost_to
    if winner is None:
        return rejection.reason
    named = f"{winner.kind} [{winner.span.start}, {winner.span.end}) “{short(winner.span.of(text), 40)}”"
    return f"{rejection.reason}: lost to {named} of {_by(winner)}, which {_advantage(winner, rejection)}"


def _advantage(winner: Annotation[Any], loser: Rejection) -> str:
    if winner.rank != loser.rank:
        return f"has the higher rank ({winner.rank} against {loser.rank})"
    if len(winner.span) != len(loser.span):
        return f"is longer ({len(winner.span)} code points against {len(loser.span)})"
    if winner.span.start != loser.span.start:
        return "starts earlier"
    return "comes first in the order of kinds and values"
