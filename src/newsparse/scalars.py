"""The scalar types of the universe: each check brings a value into its one canonical form, or refuses it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from decimal import Decimal
from typing import Any, Final

from newsparse.spans import Span

Checker = Callable[[Any], Any]

LONGEST_NUMBER: Final = 1000
"""Digits a number may have in plain notation: more is nothing a news text means, and costs quadratic time."""

_TOO_LARGE: Final = 10**LONGEST_NUMBER


class RecordError(ValueError):
    """A record class or a record that is not made as declared: names the place, what was expected and what came."""


def expected(what: str, value: object) -> RecordError:
    """The error that something else came."""
    shown = shortened(value)
    return RecordError(f"expected {what}, got {shown}")


def shortened(value: object) -> str:
    """A value as a message shows it: its repr in 80 characters, its type where that raises."""
    try:
        shown = repr(value)
    except Exception:  # noqa: BLE001 - a message about a bad value must not fail on it
        return f"a {type(value).__name__}"
    return shown if len(shown) <= 80 else shown[:79] + "…"  # a line of a terminal


def has_utf8_form(text: str) -> bool:
    """Whether the text holds no lone surrogate."""
    if not text.isascii():
        try:
            text.encode()
        except UnicodeEncodeError:
            return False
    return True


def _str(value: Any) -> str:
    if not isinstance(value, str):
        raise expected("str", value)
    if not value.isascii() and not has_utf8_form(value):
        raise expected("str without lone surrogates", value)
    # str.__str__, for an enumeration's own __str__ may give its name.
    return value if type(value) is str else str.__str__(value)


def _bool(value: Any) -> bool:
    if type(value) is not bool:
        raise expected("bool", value)
    return value


def _int(value: Any) -> int:
    if type(value) is not int:
        raise expected("int", value)
    if abs(value) >= _TOO_LARGE:
        # Not shown: printing a huge int is quadratic.
        raise RecordError(f"expected int of at most {LONGEST_NUMBER} digits, got one of {value.bit_length()} bits")
    return value


def _decimal(value: Any) -> Decimal:
    if type(value) is int:
        value = Decimal(_int(value))
    if type(value) is not Decimal:
        raise expected("finite Decimal", value)
    sign, digits, exponent = value.as_tuple()
    if not isinstance(exponent, int):
        raise expected("finite Decimal", value)
    return value if exponent == 0 and digits[0] and len(digits) <= LONGEST_NUMBER else _plain(sign, digits, exponent)


def _plain(sign: int, digits: tuple[int, ...], exponent: int) -> Decimal:
    """The same number without trailing zeros behind the point, leading zeros, exponent, or sign of zero."""
    written = "".join(map(str, digits)).lstrip("0")
    if not written:
        return Decimal(0)
    zeros = min(len(written) - len(written.rstrip("0")), max(0, -exponent))
    written, exponent = written[: len(written) - zeros], exponent + zeros
    if max(len(written) + max(0, exponent), -exponent) > LONGEST_NUMBER:
        raise RecordError(
            f"expected Decimal of at most {LONGEST_NUMBER} digits, got {len(written)} and exponent {exponent}"
        )
    whole = written + "0" * max(0, exponent)
    return Decimal((sign, tuple(map(int, whole)), min(0, exponent)))


def _date(value: Any) -> date:
    if not isinstance(value, date) or isinstance(value, datetime):
        raise expected("datetime.date", value)
    return value if type(value) is date else date(value.year, value.month, value.day)


def _span(value: Any) -> Span:
    if type(value) is not Span:
        raise expected("Span", value)
    return value


SCALARS: Final[dict[object, Checker]] = {
    str: _str,
    bool: _bool,
    int: _int,
    Decimal: _decimal,
    date: _date,
    Span: _span,
}
