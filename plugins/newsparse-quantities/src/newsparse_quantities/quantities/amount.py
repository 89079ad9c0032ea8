"""An amount, and reading the number it starts with, whatever its form."""

from __future__ import annotations

from decimal import Decimal

import attrs

from newsparse_quantities.quantities.numbers.figures import decimal_part
from newsparse_quantities.quantities.numbers.number import Number, negated
from newsparse_quantities.quantities.numbers.reading import STARTERS, read_figures, read_words
from newsparse_quantities.quantities.reader import Reader
from newsparse_quantities.quantities.units.unit import Unit

_NEGATIVE = frozenset({"minus", "negative"})


@attrs.frozen
class Amount:
    """A number with its unit at [start, end); `money` is whether a sign of money stands in front."""

    start: int
    end: int
    number: Number
    value: Decimal | None
    unit: Unit | None = None
    money: bool = False


def number_at(reader: Reader, offset: int, *, conjoined: bool = True) -> Number | None:
    """The number that starts right at an offset."""
    mark = reader.text[offset : offset + 1]
    if mark.isdecimal() and mark.isascii():
        return read_figures(reader, offset, conjoined=conjoined)
    if mark == "." and reader.text[offset + 1 : offset + 2].isdigit():
        rest = read_figures(reader, offset + 1)
        return decimal_part(reader.text, offset, rest.end) if rest else None
    if not mark.isalpha():
        return read_figures(reader, offset) if mark in "¼½¾⅓⅔⅛⅜⅝⅞" and mark else None
    number = reader.first_from(offset)
    if reader.start(number) != offset:
        return None
    if reader.word(number) in _NEGATIVE:
        inner = number_at(reader, reader.start(number + 1))
        return negated(inner, offset) if inner else None
    number += reader.word(number) in ("a", "an")
    read = read_words(reader, number, conjoined=conjoined) if reader.word(number) in STARTERS else None
    return read if read and read.start == offset else None
