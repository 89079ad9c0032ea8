"""Amounts in two parts made one: 6ft 2in, 2 hrs 14 min, 3 dollars 50 cents, an hour and a half."""

from __future__ import annotations

from decimal import Decimal

import attrs
import regex

from newsparse_quantities.quantities.amount import Amount, number_at
from newsparse_quantities.quantities.nouns import STOP_WORDS
from newsparse_quantities.quantities.numbers.number import Number
from newsparse_quantities.quantities.numbers.reading import STARTERS
from newsparse_quantities.quantities.reader import Reader
from newsparse_quantities.quantities.tables import rows, words
from newsparse_quantities.quantities.units.finding import Found, unit_after
from newsparse_quantities.quantities.units.table import MEASURE_NAMES, SYMBOLS
from newsparse_quantities.quantities.units.unit import Unit

_SECOND_PART = regex.compile(r"(?:,?\s|-)?(?:and\s)?(?=[0-9\p{L}])")
_AND_A_HALF = regex.compile(r"\sand\sa\shalf\b(?!-|\s(?:m|b|tr)illion\b|\sof\b)")
_PAIRS = {(larger, smaller) for larger, codes in rows("compound-units.tsv") for smaller in codes.split()}
DIMENSIONS = words("dimension-words.txt")
"""Words beside a length: "tall", "wide"."""


def and_a_half(reader: Reader, number: Number) -> Amount | None:
    """A unit and a half of it: "an hour and a half"."""
    first = reader.first_from(number.start)
    if number.ratio != (1, 2) or reader.word(first) != "a" or reader.word(first - 1) != "and":
        return None
    unit = MEASURE_NAMES.get(reader.word(first - 2))
    if unit is None or reader.word(first - 3) not in ("a", "an", "one") or not reader.spaced(first - 2):
        return None
    start = reader.start(first - 3)
    whole = Number(start, number.end, Decimal("1.5"), "words")
    return Amount(start, number.end, whole, whole.value, unit)


def after_one(reader: Reader, rest: Amount) -> Amount:
    """With one larger unit in front of it: "an hour and 20 minutes"."""
    first = reader.first_from(rest.start)
    larger = MEASURE_NAMES.get(reader.word(first - 2)) if reader.word(first - 1) == "and" else None
    if larger is None or rest.unit is None or rest.value is None or reader.word(first - 3) not in ("a", "an"):
        return rest
    whole = larger.factor / rest.unit.factor
    if (larger.code, rest.unit.code) not in _PAIRS or not 0 < rest.value < whole or not reader.spaced(first - 2):
        return rest
    return attrs.evolve(rest, start=reader.start(first - 3), value=rest.value + whole.normalize())


def compound(reader: Reader, first: Amount) -> Amount:
    """Two units of one dimension made one amount in the smaller: 6ft 2in, 2 hrs 14 min, 3 dollars 50 cents."""
    half = _AND_A_HALF.match(reader.text, first.end)
    if half and first.unit and first.value is not None and first.unit.kind != "money":
        return attrs.evolve(first, end=half.end(), value=first.value + Decimal("0.5"))
    gap = _SECOND_PART.match(reader.text, first.end)
    if (
        gap is None
        or first.unit is None
        or first.value is None
        or not (gap.end() > first.end or reader.text[first.end].isdigit())
    ):
        return first
    letter = reader.text[gap.end()]
    if not letter.isdigit() and reader.word(reader.first_from(gap.end())) not in STARTERS:
        return first
    number = number_at(reader, gap.end())
    if number is None or number.value is None or number.form not in ("figures", "words") or number.value < 0:
        return first
    found = unit_after(reader, number.end, number.value) or _inches(reader, first, number)
    if first.unit.kind == "money":
        return _with_cents(reader, first, number, found.unit if found else None, found.end if found else number.end)
    if found is None or (first.unit.code, found.unit.code) not in _PAIRS:
        return first
    if number.value * found.unit.factor >= first.unit.factor or first.value != first.value.to_integral_value():
        return first
    ratio = (first.unit.factor / found.unit.factor).normalize()
    return attrs.evolve(first, end=found.end, value=first.value * ratio + number.value, unit=found.unit)


def _inches(reader: Reader, first: Amount, number: Number) -> Found | None:
    """The inches behind feet, where "in" is no preposition: "6 ft 2 in"."""
    word = reader.next_word(number.end)
    named = word >= 0 and reader.word(word) == "in" and first.unit is not None and first.unit.code == "[ft_i]"
    if not named or (reader.spaced(word + 1) and reader.word(word + 1) not in DIMENSIONS):
        return None
    return Found(SYMBOLS["in"], reader.start(word), reader.end(word))


def _with_cents(reader: Reader, first: Amount, number: Number, unit: Unit | None, end: int) -> Amount:
    whole = (
        number.value is not None and number.value < 100 and first.value is not None and first.value == int(first.value)
    )
    if not whole or number.value is None or first.value is None or first.unit is None or first.unit.factor != 1:
        return first
    if unit is not None:
        minor = unit.kind == "money" and unit.factor != 1
        return attrs.evolve(first, end=end, value=first.value + number.value / 100) if minor else first
    following = reader.next_word(number.end)
    if (
        reader.letters(number.end)
        or (following >= 0 and reader.word(following) not in STOP_WORDS)
        or reader.text[number.end : number.end + 1] == "%"
    ):
        return first
    return attrs.evolve(first, end=number.end, value=first.value + number.value / 100)
