"""The closed universe of field types, and the checks that bring a value into its one canonical form.

Equal values must print and hash alike in every process, so floats, dicts and lists have no place here: `checker_of`
refuses them when a record class is declared, and each checker it returns normalises or refuses one value.
"""

from __future__ import annotations

import enum
import types
import typing
from typing import Any

import attrs

from newsparse.scalars import SCALARS, Checker, RecordError, expected

_ALLOWED = (
    "str, int, bool, Decimal, date, Span, a StrEnum, a Literal of strings, a frozen attrs class of these, "
    "a tuple, one of these | None, or Annotation[Record]"
)


# ---------------------------------------------------------------- compounds
def _optional(inner: Checker) -> Checker:
    return lambda value: None if value is None else inner(value)


def _enumerated(cls: type[enum.StrEnum]) -> Checker:
    def check(value: Any) -> enum.StrEnum:
        if type(value) is cls:
            return value
        try:
            return cls(value)
        except ValueError:
            raise expected(f"one of {', '.join(cls)}", value) from None

    return check


def _literal(allowed: tuple[str, ...]) -> Checker:
    def check(value: Any) -> str:
        if not isinstance(value, str) or value not in allowed:
            raise expected(f"one of {', '.join(allowed)}", value)
        return allowed[allowed.index(value)]

    return check


def _at(place: str, check: Checker, value: Any) -> Any:
    try:
        return check(value)
    except RecordError as error:
        raise RecordError(f"{place}: {error}") from None


def _sequence(inner: Checker) -> Checker:
    def check(value: Any) -> tuple[Any, ...]:
        if not isinstance(value, tuple | list):
            raise expected("tuple", value)
        try:
            return tuple(map(inner, value))
        except RecordError:  # once more, to say which
            return tuple(_at(f"item {i}", inner, item) for i, item in enumerate(value))

    return check


def _fixed(inners: tuple[Checker, ...]) -> Checker:
    def check(value: Any) -> tuple[Any, ...]:
        if not isinstance(value, tuple | list) or len(value) != len(inners):
            raise expected(f"tuple of {len(inners)}", value)
        return tuple(_at(f"item {i}", inner, item) for i, (inner, item) in enumerate(zip(inners, value, strict=True)))

    return check


def _part(cls: type[attrs.AttrsInstance], checkers: tuple[tuple[str, Checker], ...]) -> Checker:
    def check(value: Any) -> attrs.AttrsInstance:
        if type(value) is not cls:
            raise expected(cls.__name__, value)
        changed, after = False, {}
        for name, check in checkers:
            before = getattr(value, name)
            after[name] = _at(name, check, before)
            changed = changed or after[name] is not before
        return cls(**after) if changed else value

    return check


def _reference(annotation: Any, wanted: str) -> Checker:
    def check(value: Any) -> Any:
        if not isinstance(value, annotation) or value.kind != wanted:
            raise expected(f"Annotation of kind {wanted}", value)
        return value

    return check


# -------------------------------------------------------------- declaration
@attrs.frozen
class Scope:
    """Where a type is read: names known beside those of the module, and the parts it is inside of."""

    names: dict[str, Any] = attrs.field(factory=dict)
    inside: tuple[type[Any], ...] = ()


def plain(field: attrs.Attribute[Any]) -> None:
    """RecordError where a field has options that let equal values print or hash differently."""
    ordinary = field.eq and field.init and field.repr and field.hash is None and field.converter is None
    if not ordinary or field.name.startswith("_") or field.alias not in (None, field.name):
        raise RecordError(f"field {field.name!r}: expected a plain field: no eq, hash, init, repr, alias or converter")


def checker_of(hint: Any, field: str, scope: Scope) -> Checker:
    """The checker of a field's type; RecordError, naming the field, where the type is not in the universe."""
    origin, args = typing.get_origin(hint), typing.get_args(hint)
    if hint in SCALARS:
        return SCALARS[hint]
    if origin in (typing.Union, types.UnionType) and len(args) == 2 and types.NoneType in args:
        return _optional(checker_of(next(arg for arg in args if arg is not types.NoneType), field, scope))
    if origin is tuple and args:
        return _tuple_checker(args, field, scope)
    if origin is typing.Literal and all(type(arg) is str for arg in args):
        return _literal(args)
    if getattr(origin or hint, "__reference__", False):
        return _reference(origin, _referred(hint, args, field))
    return _class_checker(hint, field, scope)


def _tuple_checker(args: tuple[Any, ...], field: str, scope: Scope) -> Checker:
    if args[-1] is Ellipsis:
        return _sequence(checker_of(args[0], field, scope))
    return _fixed(tuple(checker_of(arg, field, scope) for arg in args))


def _referred(hint: Any, args: tuple[Any, ...], field: str) -> str:
    """The kind's name in Annotation[Record]."""
    name = getattr(getattr(args[0], "__newsparse__", None), "name", None) if args else None
    if not isinstance(name, str):
        raise RecordError(f"field {field!r}: expected Annotation[…] of a class made with @record, got {hint!r}")
    return name


def _class_checker(hint: Any, field: str, scope: Scope) -> Checker:
    if isinstance(hint, type) and issubclass(hint, enum.StrEnum):
        return _enumerated(hint)
    if not (isinstance(hint, type) and attrs.has(hint) and _frozen(hint)):
        raise RecordError(f"field {field!r}: {getattr(hint, '__name__', hint)} is not allowed; expected {_ALLOWED}")
    if hint in scope.inside:
        raise RecordError(f"field {field!r}: {hint.__name__} contains itself; expected parts of a bounded depth")
    return _part(hint, _parts(hint, field, Scope(scope.names, (*scope.inside, hint))))


def _parts(cls: type[attrs.AttrsInstance], field: str, scope: Scope) -> tuple[tuple[str, Checker], ...]:
    """The fields of a part with their checkers; the part's own types are resolved for whoever reads them later."""
    if cls.__eq__ is object.__eq__:
        raise RecordError(f"field {field!r}: {cls.__name__} has no equality of its own; expected a class with eq=True")
    attrs.resolve_types(cls, localns=scope.names)
    try:
        for attribute in attrs.fields(cls):
            plain(attribute)
        return tuple((a.name, checker_of(a.type, a.name, scope)) for a in attrs.fields(cls))
    except RecordError as error:
        raise RecordError(f"field {field!r}: in {cls.__name__}, {error}") from None


def _frozen(cls: type[Any]) -> bool:
    # attrs replaces __setattr__ of frozen classes by one that raises, and says so nowhere else.
    return getattr(cls.__setattr__, "__name__", "") == "_frozen_setattrs"
