"""The contract of an extractor: what it may yield. What breaks it is dropped, one by one, with the reason."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import Any, Final, get_args, get_origin

import attrs

from newsparse.documents import Annotation, Document, Objection, Source
from newsparse.extractors import Extractor
from newsparse.scalars import has_utf8_form, shortened
from newsparse.spans import Span
from newsparse.texts import splits_grapheme

_RANKS: Final = range(-(2**31), 2**31)


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
        return (
            _fault_of_value(item, extractor)
            or _fault_of_place(item, extractor, document)
            or _fault_of_leaves(item, document)
        )
    if isinstance(item, Objection):
        return _fault_of_objection(item, extractor) or _fault_of_place(item, extractor, document)
    return f"expected findings and objections, got {shortened(item)}"


def _fault_of_place(item: Annotation[Any] | Objection, extractor: Extractor, document: Document) -> str | None:
    return _fault_of_span(item.span, document.text) or _fault_of_sources(item, extractor)


def _fault_of_value(finding: Annotation[Any], extractor: Extractor) -> str | None:
    if type(finding.value) is not extractor.provides:
        return f"expected a {extractor.provides.__name__}, got {shortened(finding.value)}"
    if type(finding.rank) is not int or finding.rank not in _RANKS:
        return f"expected as rank a whole number of at most 31 bits, got {shortened(type(finding.rank))}"
    return None


def _fault_of_objection(objection: Objection, extractor: Extractor) -> str | None:
    wanted = extractor.kind.name
    if objection.kind != wanted:
        return f"expected an objection of kind {wanted!r}, got {shortened(objection.kind)}"
    return None if _is_text(objection.reason) else f"expected a reason in words, got {shortened(objection.reason)}"


def _is_text(value: object) -> bool:
    return isinstance(value, str) and bool(value) and has_utf8_form(value)


def _fault_of_sources(item: Annotation[Any] | Objection, extractor: Extractor) -> str | None:
    sources = item.sources
    if isinstance(sources, tuple) and sources and all(_is_source(source, extractor.name) for source in sources):
        return None
    return f"expected sources that name {extractor.name!r} and a rule, got {shortened(sources)}"


def _is_source(source: object, name: str) -> bool:
    if not isinstance(source, Source) or source.extractor != name:
        return False
    return isinstance(source.rule, str) and has_utf8_form(source.rule)


def _fault_of_span(span: object, text: str) -> str | None:
    if not isinstance(span, Span):
        return f"expected a Span, got {shortened(span)}"
    if span.end > len(text):
        return f"expected a span inside the text of {len(text)} code points, got {span}"
    if text[span.start].isspace() or text[span.end - 1].isspace():
        return f"expected a span without white space at its edges, got {span}: {shortened(span.of(text))}"
    if splits_grapheme(text, span.start) or splits_grapheme(text, span.end):
        return f"expected a span of whole grapheme clusters, got {span}: {shortened(span.of(text))}"
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
    parts = value if isinstance(value, tuple) else [getattr(value, name) for name in _holding(value.__class__)]
    for part in parts:
        if isinstance(part, Span | Annotation):
            yield part
        elif part is not None:
            yield from leaves(part)


@cache
def _holding(cls: type[Any]) -> tuple[str, ...]:
    """The fields of a class that may hold spans or references, by their types: most records have none."""
    return tuple(field.name for field in attrs.fields(cls) if _holds(field.type)) if attrs.has(cls) else ()


def _holds(hint: Any) -> bool:
    if hint is Span or isinstance(hint, str) or getattr(get_origin(hint) or hint, "__reference__", False):
        return True  # a type as a string is one that nobody resolved: it may be anything
    return bool(_holding(hint)) if isinstance(hint, type) else any(map(_holds, get_args(hint)))
