"""The contract of an extractor: what it may yield. What breaks it is dropped, one by one, with the reason."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import Any

import attrs

from newsparse.documents import Annotation, Document, Objection
from newsparse.extractors import Extractor
from newsparse.spans import Span
from newsparse.texts import splits_grapheme


class ContractError(ValueError):
    """A finding that breaks the contract: says which extractor, what was expected and what came."""


def checked(item: object, extractor: Extractor, document: Document) -> Annotation[Any] | Objection:
    """The finding or objection itself; ContractError where it is not one the extractor may yield of this document."""
    fault = _fault(item, extractor, document)
    if fault or not isinstance(item, Annotation | Objection):
        raise ContractError(f"extractor {extractor.name!r}: {fault}")
    return item


def _fault(item: object, extractor: Extractor, document: Document) -> str | None:
    if isinstance(item, Annotation):
        return _fault_of_finding(item, extractor, document)
    if isinstance(item, Objection):
        return _fault_of_kind(item.kind, extractor) or _fault_of_span(item.span, document.text)
    return f"expected findings and objections, got {_short(item)}"


def _fault_of_finding(finding: Annotation[Any], extractor: Extractor, document: Document) -> str | None:
    if type(finding.value) is not extractor.provides:
        return f"expected a {extractor.provides.__name__}, got {_short(finding.value)} at {finding.span}"
    if type(finding.rank) is not int:
        return f"expected a whole number as rank, got {finding.rank!r} at {finding.span}"
    return _fault_of_span(finding.span, document.text) or _fault_of_leaves(finding, document)


def _fault_of_kind(kind: str, extractor: Extractor) -> str | None:
    wanted = extractor.kind.name
    return None if kind == wanted else f"expected an objection of kind {wanted!r}, got {kind!r}"


def _fault_of_span(span: Span, text: str) -> str | None:
    if span.end > len(text):
        return f"expected a span inside the text of {len(text)} code points, got {span}"
    if text[span.start].isspace() or text[span.end - 1].isspace():
        return f"expected a span without white space at its edges, got {span}: {_short(span.of(text))}"
    if splits_grapheme(text, span.start) or splits_grapheme(text, span.end):
        return f"expected a span of whole grapheme clusters, got {span}: {_short(span.of(text))}"
    return None


def _fault_of_leaves(finding: Annotation[Any], document: Document) -> str | None:
    for leaf in leaves(finding.value):
        if isinstance(leaf, Span) and leaf.end > len(document.text):
            return f"expected spans inside the text of {len(document.text)} code points, got {leaf} in the record"
        if isinstance(leaf, Annotation) and leaf not in document[leaf.kind].within(leaf):
            return f"expected a reference to an annotation of the document, got {leaf.kind} at {leaf.span}"
    return None


def leaves(value: Any) -> Iterator[Span | Annotation[Any]]:
    """The spans and references in a record, in the order of its fields."""
    if isinstance(value, Span | Annotation):
        yield value
    elif isinstance(value, tuple):
        for item in value:
            yield from leaves(item)
    else:
        for name in _fields(value.__class__):
            yield from leaves(getattr(value, name))


@cache
def _fields(cls: type[Any]) -> tuple[str, ...]:
    return tuple(field.name for field in attrs.fields(cls)) if attrs.has(cls) else ()


def _short(value: object) -> str:
    shown = repr(value)
    return shown if len(shown) <= 80 else shown[:79] + "…"  # a line of a terminal
