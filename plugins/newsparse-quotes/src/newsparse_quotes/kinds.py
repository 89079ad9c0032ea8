"""Direct, indirect or mixed: how much of the content stands inside quotation marks."""

from __future__ import annotations

from collections.abc import Sequence

from newsparse import Span
from newsparse_quotes.reading import Reading
from newsparse_quotes.records import Type

_DIRECT, _INDIRECT, _MIXED = Type


def type_of(content: Sequence[Span], reading: Reading) -> Type:
    """The type that follows from the marks: all of the content inside them, none, or some."""
    marked = inside = 0
    for piece in content:
        last = reading.region_before(piece.end)
        if last is not None and piece.start < last.end:
            marked += 1
            inside += last.start <= piece.start and piece.end <= last.end
    if not marked:
        return _INDIRECT
    return _DIRECT if inside == len(content) else _MIXED
