"""JSON and JSON Lines: the contract of RECORDS, written canonically and verified when read back."""

from __future__ import annotations

import hashlib
import json
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Final, TypeVar

import attrs

from newsparse.articles import ArticleError, fitting
from newsparse.conversion import Lookup, canonical_json, from_builtins, to_builtins
from newsparse.documents import Annotation, Block, Diagnostic, Document, Meta, Rejection, Source, in_reading_order
from newsparse.pipelines import installed
from newsparse.records import Opaque
from newsparse.scalars import has_utf8_form
from newsparse.spans import Span
from newsparse.versions import VERSION

R = TypeVar("R")

SCHEMA: Final = 1
"""The number of the JSON contract: it changes when a field is lost or renamed."""


class FormatError(ValueError):
    """JSON that is no parsed document: names the place, what was expected and what came."""


# ------------------------------------------------------------------ writing
def dumps(document: Document) -> str:
    """The document as one line of canonical JSON: sorted keys, UTF-8 unescaped, no floats, a line feed at the end."""
    return canonical_json(to_dict(document)) + "\n"


def pretty(document: Document) -> str:
    """The same JSON over many lines, for people to read."""
    return json.dumps(to_dict(document), ensure_ascii=False, sort_keys=True, indent=2) + "\n"


def to_dict(document: Document) -> dict[str, Any]:
    """The document as JSON values, as RECORDS lays them out."""
    text = document.text
    return {
        "newsparse": {
            "schema": SCHEMA,
            "version": VERSION,
            "extractors": dict(document.extractors),
            "unicode": unicodedata.unidata_version,
        },
        "id": document.id,
        "meta": attrs.asdict(document.meta),
        "text": text,
        "sha256": hashlib.sha256(text.encode()).hexdigest(),
        "blocks": [{"span": _pair(b.span), "kind": b.kind, "role": b.role} for b in document.blocks],
        "annotations": [annotation_to_dict(annotation, text) for annotation in document.annotations],
        "rejected": [_rejection(rejection, text) for rejection in document.rejected],
        "diagnostics": [_diagnostic(diagnostic) for diagnostic in document.diagnostics],
    }


def annotation_to_dict(annotation: Annotation[Any], text: str) -> dict[str, Any]:
    """One annotation as JSON values: id, kind, span, text, value, rank, sources."""
    return {
        "id": annotation.id,
        "kind": annotation.kind,
        "span": _pair(annotation.span),
        "text": annotation.span.of(text),
        "value": to_builtins(annotation.value),
        "rank": annotation.rank,
        "sources": [str(source) for source in annotation.sources],
    }


def _rejection(rejection: Rejection, text: str) -> dict[str, Any]:
    return {
        "kind": rejection.kind,
        "span": _pair(rejection.span),
        "text": rejection.span.of(text),
        "reason": rejection.reason,
        "value": None if rejection.value is None else to_builtins(rejection.value),
        "lost_to": rejection.lost_to.id if rejection.lost_to else None,
        "rank": rejection.rank,
        "sources": [str(source) for source in rejection.sources],
    }


def _diagnostic(diagnostic: Diagnostic) -> dict[str, Any]:
    shown = attrs.asdict(diagnostic, recurse=False)
    return {**shown, "span": diagnostic.span and _pair(diagnostic.span)}


def _pair(span: Span) -> list[int]:
    return [span.start, span.end]


# ------------------------------------------------------------------ reading
def loads(line: str, kinds: Mapping[str, type[Any]] | None = None) -> Document:
    """The document that `dumps` wrote. FormatError, naming the place, where the JSON is none or does not fit its text.

    `kinds` maps kind names to record classes (those of the installed plugins unless given); a record of any other
    kind is kept as an opaque one, so that writing it again gives the same bytes.
    """
    try:
        data = json.loads(line, parse_float=_no_float, parse_constant=_no_float)
    except (ValueError, RecursionError) as error:
        raise FormatError(f"expected JSON: {error}") from None
    if kinds is None:
        kinds = installed().kinds
    _checked_header(data)
    _refuse_surrogates(data, "")
    return _Reader(data, kinds).document()


def load_lines(lines: Iterable[str], kinds: Mapping[str, type[Any]] | None = None) -> Iterator[Document]:
    """The documents of JSON Lines, one a line; blank lines are passed over. FormatError names the line."""
    for number, line in enumerate(lines, 1):
        if line.strip():
            try:
                yield loads(line, kinds)
            except FormatError as error:
                raise FormatError(f"line {number}: {error}") from None


def _no_float(written: str) -> None:
    raise ValueError(f"expected no float, got {written}")


def _refuse_surrogates(data: Any, place: str) -> None:
    """FormatError, naming the place, where a string has no UTF-8 form."""
    if isinstance(data, str) and not has_utf8_form(data):
        raise FormatError(f"{place}: expected text without lone surrogates, got {data[:40]!r}")
    if isinstance(data, dict):
        for key, value in data.items():
            _refuse_surrogates(value, f"{place}.{key}" if place else key)
    elif isinstance(data, list):
        for i, value in enumerate(data):
            _refuse_surrogates(value, f"{place}[{i}]")


def _checked_header(data: Any) -> None:
    if not isinstance(data, dict) or not isinstance(data.get("newsparse"), dict):
        raise FormatError("expected an object with the key 'newsparse', as `newsparse parse -f json` writes it")
    if data["newsparse"].get("schema") != SCHEMA:
        raise FormatError(f"newsparse.schema: expected {SCHEMA}, got {data['newsparse'].get('schema')!r}")


@attrs.frozen
class _Header:
    schema: int
    version: str
    extractors: dict[str, str]
    unicode: str


@attrs.frozen
class _Found:
    id: str
    kind: str
    span: Span
    text: str
    value: Any
    rank: int
    sources: tuple[str, ...]


@attrs.frozen
class _Lost:
    kind: str
    span: Span
    text: str
    reason: str
    value: Any
    lost_to: str | None
    rank: int
    sources: tuple[str, ...]


@attrs.frozen
class _Parsed:
    """The shape of the whole object; cattrs holds the JSON against it and says what does not fit, and where."""

    newsparse: _Header
    id: str | None
    meta: Meta
    text: str
    sha256: str
    blocks: tuple[Block, ...]
    annotations: tuple[_Found, ...]
    rejected: tuple[_Lost, ...]
    diagnostics: tuple[Diagnostic, ...]


class _Reader:
    """Reads one document: annotations refer to one another by id, so each is made when it is first asked for."""

    def __init__(self, data: Any, kinds: Mapping[str, type[Any]]) -> None:
        self._parsed = _structured(data, _Parsed, "", self._annotation)
        self._kinds = kinds
        self._rows = {row.id: (i, row) for i, row in enumerate(self._parsed.annotations)}
        self._made: dict[str, Annotation[Any]] = {}
        self._making: list[str] = []

    def document(self) -> Document:
        """The whole document, verified."""
        parsed = self._parsed
        if hashlib.sha256(parsed.text.encode()).hexdigest() != parsed.sha256:
            raise FormatError(f"sha256: expected that of the text, got {parsed.sha256!r}")
        self._verify_places()
        return Document(
            text=parsed.text,
            id=parsed.id,
            meta=parsed.meta,
            blocks=parsed.blocks,
            annotations=self._annotations(),
            rejected=tuple(self._rejection(f"rejected[{i}]", row) for i, row in enumerate(parsed.rejected)),
            diagnostics=parsed.diagnostics,
            extractors=parsed.newsparse.extractors,
        )

    def _verify_places(self) -> None:
        parsed = self._parsed
        try:
            ordered = fitting(parsed.blocks, parsed.text)
        except ArticleError as error:
            raise FormatError(str(error)) from None
        if ordered != parsed.blocks:
            raise FormatError("blocks: expected them in order")
        for i, diagnostic in enumerate(parsed.diagnostics):
            if diagnostic.span and diagnostic.span.end > len(parsed.text):
                raise FormatError(f"diagnostics[{i}].span: expected a span inside the text, got {diagnostic.span}")

    def _annotations(self) -> tuple[Annotation[Any], ...]:
        if len(self._rows) != len(self._parsed.annotations):
            raise FormatError("annotations: expected each id once")
        made = tuple(self._annotation(row.id) for row in self._parsed.annotations)
        if made != in_reading_order(made):
            raise FormatError("annotations: expected reading order (start, then longer first, then kind, then id)")
        return made

    def _annotation(self, name: str) -> Annotation[Any]:
        """The annotation of an id; the rows it refers to are read first."""
        if name in self._made:
            return self._made[name]
        if name not in self._rows or name in self._making:
            raise ValueError(f"expected the id of another annotation of the document, got {name!r}")
        self._making.append(name)
        number, row = self._rows[name]
        place = f"annotations[{number}]"
        self._verify_text(place, row)
        value = self._value(place, row.kind, row.value, row.id)
        made = Annotation(row.span, value, row.rank, _sources(row.sources))
        if made.id != name:
            raise FormatError(f"{place}.id: expected {made.id!r}, which follows from span and value, got {name!r}")
        self._making.pop()
        self._made[name] = made
        return made

    def _rejection(self, place: str, row: _Lost) -> Rejection:
        self._verify_text(place, row)
        value = None if row.value is None else self._value(place, row.kind, row.value, "")
        winner = None if row.lost_to is None else self._winner(place, row.lost_to)
        return Rejection(row.kind, row.span, row.reason, value, winner, row.rank, _sources(row.sources))

    def _winner(self, place: str, name: str) -> Annotation[Any]:
        if name not in self._made:
            raise FormatError(f"{place}.lost_to: expected the id of an annotation of the document, got {name!r}")
        return self._made[name]

    def _value(self, place: str, kind: str, value: Any, name: str) -> Any:
        cls = self._kinds.get(kind)
        if cls is None:
            return Opaque(kind=kind, id=name, json=canonical_json(value))
        return _structured(value, cls, f"{place}.value", self._annotation)

    def _verify_text(self, place: str, row: _Found | _Lost) -> None:
        text = row.span.of(self._parsed.text)
        if text != row.text:
            raise FormatError(f"{place}.text: expected {text!r}, which stands at {row.span}, got {row.text!r}")


def _structured(data: Any, cls: type[R], place: str, lookup: Lookup) -> R:
    try:
        return from_builtins(data, cls, lookup)
    except ValueError as error:
        raise FormatError(f"{place}: {error}" if place else str(error)) from None


def _sources(written: Iterable[str]) -> tuple[Source, ...]:
    return tuple(Source(*source.split(":", 1)) for source in written)
