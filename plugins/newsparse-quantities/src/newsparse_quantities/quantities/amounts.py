"""Amounts: a number with its sign, its scale and its unit; units in two parts made one."""

from __future__ import annotations

from decimal import Decimal

import attrs
import regex

from newsparse_quantities.quantities.counted import counted_after, suspended_end
from newsparse_quantities.quantities.draft import plain
from newsparse_quantities.quantities.modifiers import modifier_behind
from newsparse_quantities.quantities.nouns import STOP_WORDS
from newsparse_quantities.quantities.numbers.figures import TooLongError, decimal_part
from newsparse_quantities.quantities.numbers.number import Number, negated
from newsparse_quantities.quantities.numbers.reading import STARTERS, read_figures, read_words, rescaled
from newsparse_quantities.quantities.reader import HYPHEN_GAPS, Reader
from newsparse_quantities.quantities.spelled_ones import is_part_of_point
from newsparse_quantities.quantities.tables import rows, word_class, words
from newsparse_quantities.quantities.units.finding import Found, money_at, money_before, unit_after, unit_through
from newsparse_quantities.quantities.units.table import MEASURE_NAMES, NAMES, PERCENT_NAMES, SYMBOLS
from newsparse_quantities.quantities.units.unit import Unit

_SECOND_PART = regex.compile(r"(?:,?\s|-)?(?:and\s)?(?=[0-9\p{L}])")
_AND_A_HALF = regex.compile(r"\sand\sa\shalf\b(?!-|\s(?:m|b|tr)illion\b|\sof\b)")
_QUOTES = frozenset("\"'”“‘″′")
_LONGEST_QUOTED = 2000  # code points in front of a mark that are looked at for the one that opens
_PAIRS = {(larger, smaller) for larger, codes in rows("compound-units.tsv") for smaller in codes.split()}
_NEGATIVE = frozenset({"minus", "negative"})
_DIMENSIONS = words("dimension-words.txt")
_MONEY_CUES = words("money-cues.txt")
_WEIGHT_CUES = word_class("weight-cues")
_OF = regex.compile(r"\sof\s(?:\p{L}{1,3}\s)?")
_PARTED = frozenset({"measure", "duration", "percent", "percentage-point", "money"})
_OTHER_LENGTH = regex.compile(r"\s?\((?:about |around |some )?[0-9][0-9,.]*+\s?(?:ft|feet|foot|miles|yd|yards|in)\b")


@attrs.frozen
class Amount:
    """A number with its unit at [start, end); `money` is whether a sign of money stands in front."""

    start: int
    end: int
    number: Number
    value: Decimal | None
    unit: Unit | None = None
    money: bool = False


def amount_at(reader: Reader, offset: int, *, conjoined: bool = True) -> Amount | None:
    """The amount that starts at an offset, its sign of money or minus included."""
    money = money_at(reader, offset)
    start = money[1] if money else offset
    negative = reader.text[start : start + 1] in ("-", "−") and reader.text[start + 1 : start + 2].isdigit()
    number = number_at(reader, start + negative, conjoined=conjoined)
    if number is None:
        return None
    if negative:
        number = negated(number, start)
    return completed(reader, number, offset, money[0] if money else None)


def short_amount_at(reader: Reader, offset: int, *, conjoined: bool = True) -> Amount | None:
    """The amount that starts at an offset; None as well where it is too long to mean something."""
    try:
        return amount_at(reader, offset, conjoined=conjoined)
    except TooLongError:
        return None


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


def completed(reader: Reader, number: Number, start: int, money: Unit | None) -> Amount:
    """A number with what stands behind it: a scale, a unit."""
    number = _millions(reader, _grand(reader, number), money)
    if money:
        return _with_sign(reader, number, start, money)
    value = plain(number)
    end = number.end
    if number.form == "vague" or (number.form == "words" and number.scale > 1) or number.form == "fraction":
        of = _OF.match(reader.text, end)
        found = unit_after(reader, of.end() - 1, value) if of else None
        if found and (number.form != "fraction" or found.unit.kind in _PARTED):
            return _settled(reader, Amount(start, found.end, number, value, found.unit))
    if number.form == "ordinal":
        return Amount(start, end, number, value)
    if is_part_of_point(reader, number):
        return Amount(start, reader.end(reader.first_from(end)), number, value, PERCENT_NAMES["percentage point"])
    end = _article_behind(reader, number)
    found = unit_after(reader, end, value) or (None if number.form == "fraction" else unit_through(reader, end))
    behind = None if found else modifier_behind(reader, number.end)
    if behind:
        found = unit_after(reader, behind.end, value)  # "15-plus years", "ten or more miles"
    if found and reader.text[found.start] in _QUOTES and _is_quoted(reader, number.start, found.start):
        found = None
    if found is None:
        return Amount(start, number.end, number, value, _suspended(reader, number))
    whole = Amount(start, found.end, number, value, found.unit)
    compound = _compound(reader, whole)
    return compound if compound.unit is whole.unit and compound.end > whole.end else _settled(reader, compound)


def _is_quoted(reader: Reader, start: int, mark: int) -> bool:
    """Whether a mark behind a number closes a quotation, and is none of inches or feet."""
    if reader.text[start - 1 : start] in _QUOTES:
        return True
    line = max(reader.text.rfind("\n", mark - _LONGEST_QUOTED, mark) + 1, mark - _LONGEST_QUOTED, 0)
    return reader.text[mark] == '"' and reader.text.count('"', line, mark) % 2 == 1


def _suspended(reader: Reader, number: Number) -> Unit | None:
    """The unit that the last of several numbers names for all: "a 10- or 12-hour shift"."""
    last = suspended_end(reader, number.end)
    found = unit_after(reader, last, None) if last > number.end else None
    return found.unit if found and found.unit.kind != "money" and found.start == last + 1 else None


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


def _article_behind(reader: Reader, number: Number) -> int:
    """Half an hour, half a mile: the article between the fraction and its unit."""
    if number.form != "fraction":
        return number.end
    article = reader.next_word(number.end)
    return reader.end(article) if article >= 0 and reader.word(article) in ("a", "an") else number.end


def _with_sign(reader: Reader, number: Number, start: int, money: Unit) -> Amount:
    value, end, unit = plain(number), number.end, money
    found = unit_after(reader, end, None)
    if (
        found
        and found.unit.kind == "money"
        and found.unit.factor == 1
        and (money.code == found.unit.code or money.assumed)
    ):
        end, unit = found.end, found.unit if money.assumed and not found.unit.assumed else money
    return Amount(start, end, number, None if value is None else value * unit.factor, unit, money=True)


def _millions(reader: Reader, number: Number, money: Unit | None) -> Number:
    """The m of millions behind figures, where it is not the m of metres."""
    letter = reader.letters(number.end)
    if letter not in ("m", "M", "MM") or number.form != "figures" or number.scale != 1:
        return number
    end = number.end + len(letter)
    if reader.text[end : end + 1].isdigit() or reader.text[end : end + 1] in ("/", "²", "³"):
        return number
    return rescaled(number, 10**6, end) if money or letter != "m" or not _is_length(reader, number, end) else number


def _grand(reader: Reader, number: Number) -> Number:
    """Thousands of money, as they are spoken of: "100 grand"; not "two grand pianos"."""
    word = reader.next_word(number.end)
    if word < 0 or reader.original(word) != "grand" or number.scale != 1 or number.form not in ("figures", "words"):
        return number
    alone = not reader.spaced(word + 1) or reader.word(word + 1) in STOP_WORDS
    return rescaled(number, 1000, reader.end(word)) if alone else number


def _is_length(reader: Reader, number: Number, end: int) -> bool:
    following, before = reader.next_word(end), reader.word_before(number.start)
    named = following >= 0 and (reader.word(following) in NAMES or reader.original(following) in SYMBOLS)
    if named and reader.word(following) not in _DIMENSIONS:
        return False
    if following >= 0 and reader.word(following) in _DIMENSIONS:
        return True
    if reader.text[end : end + 1] in ("-", "‑") or _OTHER_LENGTH.match(reader.text, end):
        return True
    nearby = (reader.word(before - step) for step in range(4)) if before >= 0 else ()
    if any(word in _DIMENSIONS for word in nearby):
        return True
    if following < 0 or reader.word(following) in STOP_WORDS:
        return False
    return counted_after(reader, end, single=False, partitive=False) is None


def _settled(reader: Reader, found: Amount) -> Amount:
    """With pounds told apart, and pence and cents folded into the larger unit."""
    unit = found.unit
    if unit is None or unit.kind != "money":
        return found
    if unit.code == "GBP" and unit.assumed and unit.name == "pound" and _is_weight(reader, found):
        return attrs.evolve(found, unit=_POUND_OF_MASS)
    return attrs.evolve(found, value=None if found.value is None else found.value * unit.factor)


_POUND_OF_MASS = Unit("measure", "[lb_av]", "pound", Decimal("0.45359237"), "kg")


def _is_weight(reader: Reader, found: Amount) -> bool:
    """Pounds are money in millions or beside a word of paying, else a weight; the nearest word in front counts most."""
    if found.unit is None or found.unit.factor != 1 or found.number.form == "vague":
        return False
    before, after = reader.first_from(found.start), reader.first_from(found.end)
    if (found.value is not None and abs(found.value) >= 1_000_000) or found.number.scale >= 1_000_000:
        return reader.word(after) == "of" and reader.word(after + 1) not in _MONEY_CUES | STOP_WORDS
    if reader.text[found.number.end : found.number.end + 1] in HYPHEN_GAPS:  # "a 50-pound dog", "a 50-pound fine"
        return reader.word(after) not in _MONEY_CUES
    for word in (reader.word(before - step) for step in range(1, 6)):
        if word in _WEIGHT_CUES or word in _MONEY_CUES:
            return word in _WEIGHT_CUES
    return not any(reader.word(after + step) in _MONEY_CUES for step in range(3))


def _compound(reader: Reader, first: Amount) -> Amount:
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
    if not named or (reader.spaced(word + 1) and reader.word(word + 1) not in _DIMENSIONS):
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


__all__ = ["Amount", "amount_at", "completed", "money_before", "number_at"]
