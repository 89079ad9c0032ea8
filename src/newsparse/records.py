"""Records: what an annotation says, in a closed universe of field types.

A record class is declared once with `@record("kind")`; identity, JSON, JSON Schema and test strategies follow from
its fields. Values are normalised when a record is made, so equal records print alike and hash alike in every process.
"""

from __future__ import annotations

import enum
import inspect
import types
import typing
from collections.abc import Callable
from typing import Any, TypeVar, dataclass_transform
from weakref import WeakSet

import attrs

from newsparse.scalars import RecordError
from newsparse.universe import Scope, checker_of, plain

R = TypeVar("R")


class Overlap(enum.StrEnum):
    """How two annotations of one layer may share text."""

    NEVER = "never"  # no shared character
    NESTED = "nested"  # one inside the other, but not equal and not crossing
    ALWAYS = "always"  # anything goes


@attrs.frozen
class Kind:
    """What `@record` knows of a class: the kind's name, its layer, and how annotations of that layer may overlap."""

    name: str
    layer: str
    overlap: Overlap = Overlap.NEVER


@attrs.frozen(kw_only=True)
class Opaque:
    """The record of a kind that is not installed: canonical JSON, so that a document read back loses nothing."""

    kind: str
    id: str
    json: str

    @property
    def __newsparse__(self) -> Kind:
        return Kind(self.kind, self.kind, Overlap.ALWAYS)


@dataclass_transform(kw_only_default=True, frozen_default=True, field_specifiers=(attrs.field,))
def record(kind: str, *, layer: str | None = None, overlap: Overlap = Overlap.NEVER) -> Callable[[type[R]], type[R]]:
    """Declare a record class of the given kind (lower-case ASCII letters, digits and _).

    The class becomes a frozen, slotted, keyword-only attrs class. Its fields may be str, int, bool, Decimal, date,
    Span, StrEnum classes, Literals of strings, frozen attrs classes of these, tuples, any of these | None, and
    references `Annotation[Other]` to annotations of an earlier stage. Any other type raises RecordError, naming the
    field. Kinds that share a `layer` compete for the text and must agree on `overlap`.
    """
    if not (kind.isascii() and kind.isidentifier() and kind == kind.lower()):
        raise RecordError(f"@record: expected a kind name of lower-case ASCII letters, digits and _, got {kind!r}")
    local_names = _caller_names()

    def declare(cls: type[R]) -> type[R]:
        made = attrs.frozen(cls, kw_only=True, field_transformer=_normaliser(kind, local_names))
        made.__newsparse__ = Kind(kind, layer or kind, Overlap(overlap))  # type: ignore[attr-defined]
        _declared.add(made)
        for watcher in _watchers:
            watcher(made)
        return made

    return declare


def _caller_names() -> dict[str, Any]:
    """The names where @record is written: records declared inside a function name their neighbours."""
    frame = inspect.currentframe()
    caller = frame and frame.f_back and frame.f_back.f_back
    return dict(caller.f_locals) if caller else {}


def _normaliser(kind: str, local_names: dict[str, Any]) -> Callable[..., list[attrs.Attribute[Any]]]:
    """A hook for attrs that gives each field the check of its type."""

    def transform(cls: type[Any], fields: list[attrs.Attribute[Any]]) -> list[attrs.Attribute[Any]]:
        try:
            hints = typing.get_type_hints(cls, localns=local_names)
        except NameError as error:
            raise RecordError(f"@record({kind!r}): {error} where the class is declared") from None
        return [_normalised(kind, field, hints[field.name], Scope(local_names)) for field in fields]

    return transform


def _normalised(kind: str, field: attrs.Attribute[Any], hint: Any, scope: Scope) -> attrs.Attribute[Any]:
    """The field with its type resolved, and a converter that checks and normalises."""
    try:
        plain(field)
        check = checker_of(hint, field.name, scope)
    except RecordError as error:
        raise RecordError(f"@record({kind!r}): {error}") from None

    optional = types.NoneType in typing.get_args(hint)

    def convert(value: Any) -> Any:
        if value is None and optional:
            return None
        try:
            return check(value)
        except RecordError as error:
            raise RecordError(f"{kind}.{field.name}: {error}") from None

    return field.evolve(type=hint, converter=convert)


_declared: WeakSet[type[Any]] = WeakSet()
_watchers: list[Callable[[type[Any]], None]] = []


def watch_declarations(watcher: Callable[[type[Any]], None]) -> None:
    """Call `watcher` with each record class, declared already or later: newsparse.testing registers strategies so."""
    for cls in sorted(_declared, key=lambda cls: (cls.__module__, cls.__qualname__)):
        watcher(cls)
    _watchers.append(watcher)


def kind_of(record: object) -> Kind:
    """The Kind of a record class or of a record; RecordError where it is neither."""
    kind = getattr(record, "__newsparse__", None)
    if not isinstance(kind, Kind):
        raise RecordError(f"expected a class made with @record, got {record!r}")
    return kind
