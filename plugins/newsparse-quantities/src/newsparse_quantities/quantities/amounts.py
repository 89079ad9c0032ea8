"""Amounts: a number with its sign, its scale and its unit."""

from __future__ import annotations

from decimal import Decimal

import attrs
import regex

from newsparse_quantities.quantities.amount import Amount, number_at
from newsparse_quantities.quantities.compounds import DIMENSIONS, compound
from newsparse_quantities.quantities.counted import counted_after, suspended_end
from newsparse_quantities.quantities.draft import plain
from newsparse_quantities.quantities.modifiers import modifier_behind
from newsparse_quantities.quantities.nouns import STOP_WORDS
from newsparse_quantities.quantities.numbers.figures import TooLongError
from newsparse_quantities.quantities.numbers.number import Number, negated
from newsparse_quantities.quantities.numbers.reading import rescaled
from newsparse_quantities.quantities.reader import HYPHEN_GAPS, Reader
from newsparse_quantities.quantities.spelled_ones import is_part_of_point
from newsparse_quantities.quantities.tables import word_class, words
from newsparse_quantities.quantities.units.finding import unit_after, unit_through
from newsparse_quantities.quantities.units.money import money_at
from newsparse_quantities.quantities.units.table import NAMES, PERCENT_NAMES, SYMBOLS
from newsparse_quantities.quantities.units.unit import Unit

_QUOTES = frozenset("\"'”“‘″′")
_LONGEST_QUOTED = 2000  # code points in front of a mark that are looked at for the one that opens
_MONEY_CUES = words("money-cues.txt")
_WEIGHT_CUES = word_class("weight-cues")
_OF = regex.compile(r"\sof\s(?:\p{L}{1,3}\s)?")
_LENGTHS = frozenset({"m", "metre", "metres", "meter", "meters", "cm", "jump", "throw"})
_PARTED = frozenset({"measure", "duration", "percent", "percentage-point", "money"})
_OTHER_LENGTH = regex.compile(r"\s?\((?:about |around |some )?[0-9][0-9,.]*+\s?(?:ft|feet|foot|miles|yd|yards|in)\b")


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
    both = compound(reader, whole)
    return both if both.unit is whole.unit and both.end > whole.end else _settled(reader, both)


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
    if named and reader.word(following) not in DIMENSIONS:
        return False
    if following >= 0 and reader.word(following) in DIMENSIONS:
        return True
    if reader.text[end : end + 1] in ("-", "‑") or _OTHER_LENGTH.match(reader.text, end):
        return True
    nearby = (reader.word(before - step) for step in range(4)) if before >= 0 else ()
    if any(word in DIMENSIONS for word in nearby) or _follows_length(reader, number, following):
        return True
    if following < 0 or reader.word(following) in STOP_WORDS:
        return False
    return counted_after(reader, end, single=False, partitive=False) is None


def _follows_length(reader: Reader, number: Number, following: int) -> bool:
    """Whether a number with nothing behind it is the level of a length told of before: "rose by 1.2 m to 9.8m"."""
    if following >= 0 and reader.word(following) not in STOP_WORDS:
        return False
    before = reader.first_from(number.start)
    return reader.word(before - 1) in ("to", "from", "of", "at") and any(
        reader.word(before - step) in _LENGTHS for step in range(2, 10)
    )


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
