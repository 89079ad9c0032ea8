"""Direct, indirect or mixed: how much of the content stands inside quotation marks."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence

from newsparse import Span
from newsparse_quotes.marks import Quoted
from newsparse_quotes.records import Type


def type_of(content: Sequence[Span], regions: Sequence[Quoted]) -> Type:
    """The type that follows from the marks: all of the content inside them, none, or some."""
    inside = [_inside(piece, regions) for piece in content]
    if all(inside):
        return Type.DIRECT
    touched = any(inside) or any(_touches(piece, regions) for piece in content)
    return Type.MIXED if touched else Type.INDIRECT


def _inside(piece: Span, regions: Sequence[Quoted]) -> bool:
    number = bisect_right(regions, (piece.start, piece.end)) - 1
    near = [regions[i] for i in (number, number + 1) if 0 <= i < len(regions)]
    return any(one.start <= piece.start and piece.end <= one.end for one in near)


def _touches(piece: Span, regions: Sequence[Quoted]) -> bool:
    number = bisect_right(regions, (piece.start,)) - 1
    near = [regions[i] for i in (number, number + 1) if 0 <= i < len(regions)]
    return any(one.start < piece.end and piece.start < one.end for one in near)
