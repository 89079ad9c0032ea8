"""The closed universe of field types, and the checks that bring a value into its one canonical form.

Equal values must print and hash alike in every process, so floats, dicts and lists have no place here: `checker_of`
refuses them when a record class is declared, and each checker it returns normalises or refuses one value.
"""

from __future__ import annotations

import enum
import types
import typing
from collections.abc import Callable
from datetime import date, datetime
from decimal import Decimal
from typing import Any

import attrs

from newsparse.spans import Span

Checker = Callable[[Any], Any]

LONGEST_NUMBER = 1000
"""Digits a number may have, before and after the point: more is nothing a news text means, and costs quadratic time."""


class RecordError(ValueError):
    """A record class or a record that is not made as declared: names the place, what was expected and what came."""


def _expected(what: str, value: object) -> RecordError:
    shown = repr(value)
    return RecordError(f"expected {what}, got {shown if len(shown) <= 80 else shown[:79] + '…'}")


# ------------------------------------------------------------------ scalars
def _str(value: Any) -> str:
    if not isinstance(value, str):
        raise _expected("str", value)
    if not value.isascii():
        try:
            value.encode()
        except UnicodeEncodeError as error:
            raise _expected(f"str that has a UTF-8 form (lone surrogate at {error.start})", value) from None
    return value if type(value) is str else str(value)


def _bool(value: Any) -> bool:
    if type(value) is not bool:
        raise _expected("bool", value)
    return value


def _int(value: Any) -> int:
    if type(value) is not int:
        raise _expected("int", value)
    # bit_length first: printing a huge int is quadratic.
    if value.bit_length() > 4 * LONGEST_NUMBER:
        raise RecordError(f"expected int of at most {LONGEST_NUMBER} digits, got one of {value.bit_length()} bits")
    return value


def _decimal(value: Any) -> Decimal:
    if type(value) is int:
        value = Decimal(_int(value))
    if type(value) is not Decimal or not value.is_finite():
        raise _expected("finite Decimal", value)
    sign, digits, exponent = value.as_tuple()
    if not isinstance(exponent, int) or len(digits) > LONGEST_NUMBER or abs(exponent) > LONGEST_NUMBER:
        raise RecordError(
            f"expected Decimal of at most {LONGEST_NUMBER} digits, got {len(digits)} digits and exponent {exponent}"
        )
    return value if exponent == 0 and digits != (0,) else _plain(sign, digits, exponent)


def _plain(sign: int, digits: tuple[int, ...], exponent: int) -> Decimal:
    """The same number without trailing zeros behind the point, exponent, or sign of zero."""
    if not any(digits):
        return Decimal(0)
    while exponent < 0 and digits[-1] == 0:
        digits, exponent = digits[:-1], exponent + 1
    return Decimal((sign, digits + (0,) * max(0, exponent), min(0, exponent)))


def _date(value: Any) -> date:
    if not isinstance(value, date) or isinstance(value, datetime):
        raise _expected("datetime.date", value)
    return value


def _span(value: Any) -> Span:
    if type(value) is not Span:
        raise _expected("Span", value)
    return value


SCALARS: dict[object, Checker] = {str: _str, bool: _bool, int: _int, Decimal: _decimal, date: _date, Span: _span}


# ---------------------------------------------------------------- compounds
def _optional(inner: Checker) -> Checker:
    return lambda value: None if value is None else inner(value)


def _enumerated(cls: type[enum.StrEnum]) -> Checker:
    def check(value: Any) -> enum.StrEnum:
        try:
            return cls(value)
        except ValueError:
            raise _expected(f"one of {', '.join(cls)}", value) from None

    return check


def _literal(allowed: tuple[str, ...]) -> Checker:
    def check(value: Any) -> str:
        if value not in allowed:
            raise _expected(f"one of {', '.join(allowed)}", value)
        return str(value)

    return check


def _at(place: str, check: Checker, value: Any) -> Any:
    try:
        return check(value)
    except RecordError as error:
        raise RecordError(f"{place}: {error}") from None


def _sequence(inner: Checker) -> Checker:
    def check(value: Any) -> tuple[Any, ...]:
        if not isinstance(value, tuple | list):
            raise _expected("tuple", value)
        return tuple(_at(f"item {i}", inner, item) for i, item in enumerate(value))

    return check


def _fixed(inners: tuple[Checker, ...]) -> Checker:
    def check(value: Any) -> tuple[Any, ...]:
        if not isinstance(value, tuple | list) or len(value) != len(inners):
            raise _expected(f"tuple of {len(inners)}", value)
        return tuple(_at(f"item {i}", inner, item) for i, (inner, item) in enumerate(zip(inners, value, strict=True)))

    return check


def _part(cls: type[attrs.AttrsInstance]) -> Checker:
    hints = typing.get_type_hints(cls)
    fields = tuple((field.name, checker_of(hints[field.name], field.name)) for field in attrs.fields(cls))

    def check(value: Any) -> attrs.AttrsInstance:
        if type(value) is not cls:
            raise _expected(cls.__name__, value)
        before = {name: getattr(value, name) for name, _ in fields}
        after = {name: _at(name, check, before[name]) for name, check in fields}
        changed = any(after[name] is not before[name] for name in after)
        return cls(**after) if changed else value

    return check


def _reference(annotation: Any, target: Any, field: str) -> Checker:
    wanted = getattr(getattr(target, "__newsparse__", None), "name", None)
    if wanted is None:
        raise RecordError(f"field {field!r}: expected Annotation[…] of a class made with @record, got {target!r}")

    def check(value: Any) -> Any:
        if not isinstance(value, annotation) or value.kind != wanted:
            raise _expected(f"Annotation of kind {wanted}", value)
        return value

    return check


# -------------------------------------------------------------- declaration
def checker_of(hint: Any, field: str) -> Checker:
    """The checker of a field's type; RecordError, naming the field, where the type is not in the universe."""
    origin, args = typing.get_origin(hint), typing.get_args(hint)
    if hint in SCALARS:
        return SCALARS[hint]
    if origin in (typing.Union, types.UnionType) and len(args) == 2 and types.NoneType in args:
        return _optional(checker_of(next(arg for arg in args if arg is not types.NoneType), field))
    if origin is tuple and args:
        return _tuple(args, field)
    if origin is typing.Literal and all(type(arg) is str for arg in args):
        return _literal(args)
    if getattr(origin, "__reference__", False):
        return _reference(origin, args[0], field)
    return _class(hint, field)


def _tuple(args: tuple[Any, ...], field: str) -> Checker:
    if args[-1] is Ellipsis:
        return _sequence(checker_of(args[0], field))
    return _fixed(tuple(checker_of(arg, field) for arg in args))


def _class(hint: Any, field: str) -> Checker:
    if isinstance(hint, type) and issubclass(hint, enum.StrEnum):
        return _enumerated(hint)
    if isinstance(hint, type) and attrs.has(hint) and _frozen(hint):
        return _part(hint)
    raise RecordError(
        f"field {field!r}: {getattr(hint, '__name__', hint)} is not allowed; expected str, int, bool, Decimal, date, "
        "Span, a StrEnum, a Literal of strings, a frozen attrs class of these, a tuple, one of these | None, or "
        "Annotation[Record]"
    )


def _frozen(cls: type[Any]) -> bool:
    # attrs replaces __setattr__ of frozen classes by one that raises, and says so nowhere else.
    return getattr(cls.__setattr__, "__name__", "") == "_frozen_setattrs"
