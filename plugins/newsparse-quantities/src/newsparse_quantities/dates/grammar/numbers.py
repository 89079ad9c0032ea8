"""Numbers inside expressions of time: counts, ordinals, days of the month and years, in figures and in words."""

from __future__ import annotations

from functools import lru_cache

import regex

from newsparse_quantities.dates.grammar.reader import APOSTROPHE, DOT, HYPHEN, SPACE, TIGHT, Reader
from newsparse_quantities.dates.grammar.vocabulary import CARDINALS, ORDINALS, VAGUE

_ORDINAL_FIGURES = regex.compile(r"([0-9]{1,3}+)(?:st|nd|rd|th)")
_TENS = {name: number for name, number in CARDINALS.items() if number >= 20}
_TEENS = {name: number for name, number in CARDINALS.items() if number >= 10}
_DIGITS = {name: number for name, number in CARDINALS.items() if number < 10}
FIRST_YEAR, LAST_YEAR = 1000, 2199  # years in figures that are read without "AD" or "BC"

Counted = tuple[int, int | None]  # the number of the word after it, and the count: None where it is vague


@lru_cache(maxsize=4096)
def figures(word: str) -> int | None:
    """The value of up to four ASCII digits."""
    return int(word) if len(word) <= 4 and word.isascii() and word.isdigit() else None


@lru_cache(maxsize=4096)
def ordinal_figures(word: str) -> int | None:
    """The value of "1st", "22nd"."""
    match = _ORDINAL_FIGURES.fullmatch(word)
    return int(match[1]) if match else None


def count(reader: Reader, number: int) -> Counted | None:
    """How many: "3", "2,000", "twenty-one", "a", "half a", "a couple of", "several"; vague ones count None."""
    word = reader.word(number)
    value = figures(word)
    if value is not None:
        return _decimal(reader, number) or _grouped(reader, number, value) or (number + 1, value)
    if word in ("a", "an"):
        return _vague(reader, number + 1) or (number + 1, 1)
    return _vague(reader, number) or cardinal(reader, number)


def _decimal(reader: Reader, number: int) -> Counted | None:
    """A number with decimals, "2.5", or what is behind its point: no calendar counts in these."""
    if reader.gap(number) == DOT and reader.word(number - 1).isdigit():
        return number + 1, None
    tight = reader.gap(number + 1) == DOT and reader.word(number + 1).isdigit()
    return (number + 2, None) if tight else None


def _grouped(reader: Reader, number: int, thousands: int) -> Counted | None:
    """A number in two groups of figures: "2,000"."""
    rest = reader.word(number + 1)
    joined = reader.after(number) == "," and reader.end(number) + 1 == reader.start(number + 1) if rest else False
    value = figures(rest) if joined and len(rest) == 3 and len(reader.word(number)) <= 3 else None
    return None if value is None else (number + 2, thousands * 1000 + value)


def _vague(reader: Reader, number: int) -> Counted | None:
    word = reader.word(number)
    if word not in VAGUE:
        return None
    end = number + 1 + reader.spaced(number + 1, "of")
    return end, 2 if word == "couple" else None


def cardinal(reader: Reader, number: int) -> tuple[int, int] | None:
    """A number in words below a hundred: "twelve", "twenty-one", "twenty and four"."""
    word = reader.word(number)
    value = CARDINALS.get(word)
    if value is None:
        return None
    if word in _TENS and reader.gap(number + 1) in (SPACE, HYPHEN):
        more = _DIGITS.get(reader.word(number + 1))
        if more:
            return number + 2, value + more
    return number + 1, value


def ordinal(reader: Reader, number: int) -> tuple[int, int] | None:
    """Which in a row: "3rd", "third", "twenty-first", "thirty first"."""
    word = reader.word(number)
    value = ordinal_figures(word) or ORDINALS.get(word)
    if value is not None:
        return number + 1, value
    if word in _TENS and reader.gap(number + 1) in (SPACE, HYPHEN):
        more = ORDINALS.get(reader.word(number + 1))
        if more and more < 10:
            return number + 2, _TENS[word] + more
    return None


def month_day(reader: Reader, number: int) -> tuple[int, int] | None:
    """A day of a month, 1 to 31: "5", "05", "5th", "fifth", "twenty nine"."""
    word = reader.word(number)
    value = figures(word) if len(word) <= 2 else None
    read = (number + 1, value) if value is not None else ordinal(reader, number) or cardinal(reader, number)
    return read if read and 1 <= read[1] <= 31 else None


def year_figures(word: str) -> int | None:
    """The value of four figures that can be a year."""
    value = figures(word) if len(word) == 4 else None
    return value if value is not None and FIRST_YEAR <= value <= LAST_YEAR else None


def year(reader: Reader, number: int) -> tuple[int, int] | None:
    """A year: "2024", "'95", "nineteen eighty-six", "two thousand and five"."""
    word = reader.word(number)
    value = figures(word)
    if value is None:
        return year_in_words(reader, number)
    if len(word) == 2 and reader.before(number) in ("'", "’", "‘"):
        return number + 1, full_year(value)
    found = year_figures(word)
    return (number + 1, found) if found else None


def full_year(short: int) -> int:
    """The year meant by two figures: from 1940 to 2039."""
    return short + (2000 if short < 40 else 1900)


def year_in_words(reader: Reader, number: int) -> tuple[int, int] | None:
    """A year in words, from 1100 to 2099."""
    word = reader.word(number)
    if word == "two" and reader.spaced(number + 1, "thousand"):
        after = number + 2 + reader.spaced(number + 2, "and")
        rest = cardinal(reader, after)
        return (rest[0], 2000 + rest[1]) if rest else None
    century = _TEENS.get(word)
    if century is None or century > 20 or reader.gap(number + 1) not in (SPACE, HYPHEN):
        return None
    after = number + 1 + reader.spaced(number + 1, "hundred")
    after += reader.spaced(after, "and")
    if reader.word(after) == "oh" and reader.word(after + 1) in _DIGITS:
        return after + 2, 100 * century + _DIGITS[reader.word(after + 1)]
    rest = cardinal(reader, after)
    return (rest[0], 100 * century + rest[1]) if rest and rest[1] >= 10 else None


def short_year(reader: Reader, number: int, start: int) -> int | None:
    """The end of "2012-13" or "2024/25": a later year of the same century, or 00 for the next."""
    word = reader.word(number)
    value = figures(word) if len(word) == 2 else None
    if value is None or reader.gap(number) == TIGHT or reader.gap(number) == APOSTROPHE:
        return None
    end = start - start % 100 + value
    end += 100 * (value == 0 and start % 100 == 99)
    return end if start < end <= start + 15 else None
