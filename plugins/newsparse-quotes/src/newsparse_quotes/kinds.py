"""Direct, indirect or mixed: how much of the content stands inside quotation marks."""

from __future__ import annotations

from collections.abc import Sequence

from newsparse import Span
from newsparse_quotes.reading import Reading
from newsparse_quotes.records import Type


def type_of(content: Sequence[Span], reading: Reading) -> Type:
    """The type that follows from the marks: all of the content inside them, none, or some."""
    last = [reading.region_before(piece.end) for piece in content]
    pieces = [(piece, one) for piece, one in zip(content, last, strict=True) if one and piece.start < one.end]
    if not pieces:
        return Type.INDIRECT
    inside = all(one.start <= piece.start and piece.end <= one.end for piece, one in pieces)
    return Type.DIRECT if inside and len(pieces) == len(content) else Type.MIXED
