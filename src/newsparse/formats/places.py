"""Where a record points: the fragments that an annotation consists of, and the places and annotations it names."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from typing import Any

import attrs

from newsparse.documents import Annotation
from newsparse.spans import Span


@attrs.frozen
class Link:
    """What a record names: the field (parts joined by _), and the place or the annotation there."""

    name: str
    target: Span | Annotation[Any]


def fragments(annotation: Annotation[Any]) -> tuple[Span, ...]:
    """The spans that an annotation consists of: those of the field whose hull it is, else its own.

    A quote that is split around its cue is the spans of its `content`, for example.
    """
    split = _split(annotation)
    return (annotation.span,) if split is None else tuple(getattr(annotation.value, split))


def _split(annotation: Annotation[Any]) -> str | None:
    """The name of the field of several spans, in order, whose hull is the annotation's span."""
    for name, value in _fields(annotation.value):
        if isinstance(value, tuple) and len(value) > 1 and all(isinstance(item, Span) for item in value):
            ordered = all(one.end <= other.start for one, other in pairwise(value))
            if ordered and (value[0].start, value[-1].end) == (annotation.span.start, annotation.span.end):
                return name
    return None


def links(annotation: Annotation[Any]) -> Iterator[Link]:
    """The places and annotations that a record names, in the order of its fields, but for its own place."""
    split = _split(annotation)
    for name, value in _fields(annotation.value):
        if name != split:
            yield from (link for link in _links(name, value) if link.target != annotation.span)


def _links(name: str, value: Any) -> Iterator[Link]:
    if isinstance(value, Span | Annotation):
        yield Link(name, value)
    elif isinstance(value, tuple):
        for item in value:
            yield from _links(name, item)
    elif attrs.has(type(value)):
        for inner, part in _fields(value):
            # The place of a part is the part: `parties`, not `parties_span`.
            yield from _links(name if inner == "span" else f"{name}_{inner}", part)


def _fields(value: Any) -> Iterator[tuple[str, Any]]:
    return ((field.name, getattr(value, field.name)) for field in attrs.fields(type(value)))
