"""Documents as tidy tables: one of documents, of blocks, of each kind, of what was rejected and of diagnostics.

What all tables share (CSV, SQLite, Parquet, data frames). A record's fields are its columns: a span gives `…_start`,
`…_end` and `…_text`, a part of a record its own fields after its name, a reference the id of the annotation; what has
no bounded number of parts (tuples) is JSON. The columns of a kind follow from its record class, never from the data.
"""

from __future__ import annotations

import enum
import hashlib
import types
import typing
from collections.abc import Iterable, Iterator
from datetime import date
from decimal import Decimal
from typing import Any, Final, Literal

import attrs

from newsparse.conversion import canonical_json, to_builtins
from newsparse.documents import Annotation, Document, Rejection
from newsparse.records import Opaque, kind_of
from newsparse.spans import Span

Type = Literal["text", "choice", "integer", "boolean", "decimal", "date", "json", "reference"]
Cell = str | int | bool | None
"""Decimals and dates are strings (plain notation, ISO 8601), references ids."""


@attrs.frozen
class Column:
    """A column: its name, its type, and for a reference the kind it refers to.

    `path` leads to the value in a record, `part` is the part of a span ("start", "end", "text") that it holds.
    """

    name: str
    type: Type = "text"
    refers: str | None = None
    path: tuple[str, ...] = ()
    part: str | None = None


@attrs.frozen
class Table:
    """A table: its name, its columns, and for the annotations of a kind what that is called."""

    name: str
    columns: tuple[Column, ...]
    kind: str | None = None
    note: str = ""


def _table(name: str, note: str, **columns: Type) -> Table:
    return Table(name, tuple(Column(column, kind) for column, kind in columns.items()), None, note)


DOCUMENTS: Final = _table(
    "documents", "The texts; `document` numbers them from 1.",
    document="integer", doc_id="text", text="text", url="text", title="text", published="text", publisher="text",
    language="text", sha256="text", extractors="json",
)  # fmt: skip
BLOCKS: Final = _table(
    "blocks", "The parts of the texts.",
    document="integer", span_start="integer", span_end="integer", kind="choice", role="choice", text="text",
)  # fmt: skip
REJECTED: Final = _table(
    "rejected", "Findings that were not kept, and why.",
    document="integer", kind="choice", span_start="integer", span_end="integer", text="text", reason="choice",
    lost_to="text", rank="integer", sources="json", value="json",
)  # fmt: skip
DIAGNOSTICS: Final = _table(
    "diagnostics", "What a user should know of the run.",
    document="integer", level="choice", code="choice", extractor="choice", message="text", span_start="integer",
    span_end="integer",
)  # fmt: skip
COMMON: Final = (DOCUMENTS, BLOCKS, REJECTED, DIAGNOSTICS)
_FOUND: Final = (
    Column("document", "integer"), Column("id"), Column("span_start", "integer"), Column("span_end", "integer"),
    Column("text"), Column("rank", "integer"), Column("sources", "json"),
)  # fmt: skip
FOUND: Final = len(_FOUND)
"""How many columns each table of a kind begins with, before those of the record."""


class Tables:
    """The tables of some documents, each made when it is first needed; `rows` are those of all documents, in order."""

    def __init__(self) -> None:
        self.kinds: dict[str, Table] = {}

    def rows(self, documents: Iterable[Document]) -> Iterator[tuple[Table, list[Cell]]]:
        """Each row with its table: a document before its blocks, annotations in reading order."""
        for number, document in enumerate(documents, 1):
            yield DOCUMENTS, _of_document(number, document)
            for block in document.blocks:
                place = [number, block.span.start, block.span.end]
                yield BLOCKS, [*place, block.kind, block.role, block.span.of(document.text)]
            for annotation in document.annotations:
                table = self.of(annotation.value)
                yield (
                    table,
                    [*_found(number, annotation, document.text), *_record(annotation.value, table, document.text)],
                )
            for rejection in document.rejected:
                yield REJECTED, _rejection(number, rejection, document.text)
            for said in document.diagnostics:
                ends = [said.span.start, said.span.end] if said.span else [None, None]
                yield DIAGNOSTICS, [number, said.level, said.code, said.extractor, said.message, *ends]

    def of(self, record: Any) -> Table:
        """The table of a record, or of a record class, and with it those of the kinds it refers to."""
        kind = kind_of(record).name
        if kind not in self.kinds:
            cls = record if isinstance(record, type) else type(record)
            self.kinds[kind] = table_of(kind, cls)
            if cls is not Opaque:
                for referred in _referred(cls):
                    self.of(referred)
        return self.kinds[kind]


def table_of(kind: str, cls: type[Any]) -> Table:
    """The table of a kind by its record class; a kind that is not installed has its record as JSON in `value`."""
    fields = [Column("value", "json")] if cls is Opaque else list(_columns(cls, (), ()))
    named: list[Column] = list(_FOUND)
    for column in fields:
        taken = ["key", *(other.name for other in named)]
        named.append(attrs.evolve(column, name=unlike(column.name, taken)))
    name = f"{kind}_" if kind in {table.name for table in COMMON} else kind
    return Table(name, tuple(named), kind, (cls.__doc__ or "").strip().partition("\n")[0])


def unlike(name: str, taken: Iterable[str]) -> str:
    """The name, with as many _ behind it as make it unlike those taken; case is of no account, as in SQL."""
    folded = {one.casefold() for one in taken}
    while name.casefold() in folded:
        name += "_"
    return name


# ------------------------------------------------------------------ columns
_TYPES: Final[dict[Any, Type]] = {
    str: "text", bool: "boolean", int: "integer", Decimal: "decimal", date: "date"
}  # fmt: skip


def _columns(cls: type[Any], path: tuple[str, ...], prefix: tuple[str, ...]) -> Iterator[Column]:
    for field in attrs.fields(cls):
        yield from _of_field(_stated(field.type), (*path, field.name), "_".join((*prefix, field.name)))


def _of_field(hint: Any, path: tuple[str, ...], name: str) -> Iterator[Column]:
    origin, args = typing.get_origin(hint), typing.get_args(hint)
    if hint is Span:
        for part in ("start", "end", "text"):
            yield Column(f"{name}_{part}", "text" if part == "text" else "integer", path=path, part=part)
    elif hint in _TYPES:
        yield Column(name, _TYPES[hint], path=path)
    elif origin is tuple:
        yield Column(name, "json", path=path)
    elif getattr(origin, "__reference__", False):
        yield Column(name, "reference", kind_of(args[0]).name, path)
    elif origin is Literal or issubclass(hint, enum.StrEnum):
        yield Column(name, "choice", path=path)
    else:
        yield from _columns(hint, path, (name,))


def _stated(hint: Any) -> Any:
    """The type of a field where it states something: without `| None`."""
    if typing.get_origin(hint) in (typing.Union, types.UnionType):
        return next(arg for arg in typing.get_args(hint) if arg is not types.NoneType)
    return hint


def _referred(cls: type[Any]) -> Iterator[type[Any]]:
    """The record classes that a class refers to, in its parts too."""
    for field in attrs.fields(cls):
        hint = _stated(field.type)
        if getattr(typing.get_origin(hint), "__reference__", False):
            yield typing.get_args(hint)[0]
        elif isinstance(hint, type) and attrs.has(hint) and hint is not Span:
            yield from _referred(hint)


# --------------------------------------------------------------------- rows
def _of_document(number: int, document: Document) -> list[Cell]:
    digest = hashlib.sha256(document.text.encode()).hexdigest()
    meta = attrs.astuple(document.meta)
    return [number, document.id, document.text, *meta, digest, canonical_json(dict(document.extractors))]


def _found(number: int, annotation: Annotation[Any], text: str) -> list[Cell]:
    span = annotation.span
    sources = canonical_json([str(source) for source in annotation.sources])
    return [number, annotation.id, span.start, span.end, span.of(text), annotation.rank, sources]


def _rejection(number: int, rejection: Rejection, text: str) -> list[Cell]:
    value = None if rejection.value is None else canonical_json(to_builtins(rejection.value))
    winner = rejection.lost_to.id if rejection.lost_to else None
    sources = canonical_json([str(source) for source in rejection.sources])
    place: list[Cell] = [rejection.span.start, rejection.span.end, rejection.span.of(text)]
    return [number, rejection.kind, *place, rejection.reason, winner, rejection.rank, sources, value]


def _record(record: Any, table: Table, text: str) -> Iterator[Cell]:
    value = to_builtins(record)
    for column in table.columns[FOUND:]:
        yield _cell(_at(value, column.path), column, text)


def _at(value: Any, path: tuple[str, ...]) -> Any:
    for name in path:
        value = value.get(name) if isinstance(value, dict) else None
    return value


def _cell(value: Any, column: Column, text: str) -> Cell:
    if value is None:
        return None
    if column.part == "text":
        return text[value[0] : value[1]]
    if column.part:
        return int(value[column.part == "end"])
    return canonical_json(value) if column.type == "json" else value
