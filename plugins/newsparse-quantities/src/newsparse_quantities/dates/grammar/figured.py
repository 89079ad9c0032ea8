"""Dates in figures: 2019-11-05, 30.07.2021, 03/04/2025, 22/Jan/2019, 2024-Q1, 2025-W06."""

from __future__ import annotations

from datetime import date

import regex

from newsparse_quantities.dates.grammar.numbers import FIRST_YEAR, LAST_YEAR, figures, full_year, short_year
from newsparse_quantities.dates.grammar.reader import DASH, DOT, HYPHEN, SLASH, SPACE, TILDE, Match, Reader
from newsparse_quantities.dates.grammar.registry import FIGURES, Level, begins
from newsparse_quantities.dates.grammar.vocabulary import MONTHS
from newsparse_quantities.dates.meaning.expressions import Ambiguous, Expression, Fixed
from newsparse_quantities.dates.meaning.points import Point, half, numbered_week, quarter
from newsparse_quantities.dates.meaning.relatives import Range

_LEFT = regex.compile(r"[\s(\[\"“‘'=–—,:;>]")  # what may stand before a date in figures
_CODE = regex.compile(r"[-/_:+@#\\]|\.[0-9]")  # what after one makes it part of a longer number
_CODES = ("q1", "q2", "q3", "q4", "h1", "h2", *(f"w{number:02}" for number in range(1, 54)))
_QUARTER = regex.compile(r"q([1-4])")
_HALF = regex.compile(r"h([12])")
_WEEK = regex.compile(r"w(0[1-9]|[1-4][0-9]|5[0-3])")


def alone(reader: Reader, start: int, end: int, *, left: bool = True, right: bool = True) -> bool:
    """Whether the words from `start` to `end` are no piece of a longer row of figures."""
    offset = reader.start(start)
    if left and offset and not _LEFT.match(reader.text, offset - 1):
        return False
    return not right or _CODE.match(reader.text, reader.end(end - 1)) is None


@begins(Level.POINT, FIGURES, MONTHS)
def triple(reader: Reader, number: int) -> Match | None:
    """Day, month and year with the same mark between them, the month in figures or by name."""
    gap = reader.gap(number + 1)
    if gap not in (SLASH, HYPHEN, DOT) or reader.gap(number + 2) != gap or not alone(reader, number, number + 3):
        return None
    words = [reader.word(number + i) for i in range(3)]
    says = _named_triple(words) if any(word in MONTHS for word in words) else _figured_triple(words, gap)
    return Match(number + 3, says) if says else None


def _named_triple(words: list[str]) -> Expression | None:
    """22/Jan/2019, 2019-aug-01, Sep-23-2020: the year is the one with four figures."""
    month = next(MONTHS[word] for word in words if word in MONTHS)
    rest = [value for word in words if (value := figures(word)) is not None]
    if len(rest) != 2:
        return None
    day, year = sorted(rest)
    return Point(year, month, day) if 1 <= day <= 31 and FIRST_YEAR <= year <= LAST_YEAR else None


def _figured_triple(words: list[str], gap: str) -> Expression | None:
    values = [figures(word) for word in words]
    first, second, third = values
    if first is None or second is None or third is None:
        return None
    if len(words[0]) == 4:
        return _valid(first, second, third) if len(words[1]) <= 2 and len(words[2]) <= 2 else None
    if len(words[2]) == 2 and gap == SLASH:
        third = full_year(third)
    elif len(words[2]) != 4:
        return None
    return _either_order(third, first, second, european=gap == DOT) if FIRST_YEAR <= third <= LAST_YEAR else None


def _valid(year: int, month: int, day: int) -> Point | None:
    return Point(year, month, day) if 1 <= month <= 12 and 1 <= day <= 31 and FIRST_YEAR <= year <= LAST_YEAR else None


def _either_order(year: int, first: int, second: int, *, european: bool) -> Expression | None:
    """Day and month, or month and day; a date between stops has the day first."""
    if european or first == second:
        return _valid(year, second, first)
    if not (1 <= first <= 12 and 1 <= second <= 12):
        return _valid(year, first, second) or _valid(year, second, first)
    return Ambiguous(tuple(sorted((date(year, first, second), date(year, second, first)))))


def slashed(reader: Reader, number: int) -> list[Point]:
    """The readings of a day and month without a year, 22/04 or 7/6; none where these are no such figures."""
    first, second = figures(reader.word(number)), figures(reader.word(number + 1))
    if reader.gap(number + 1) != SLASH or first is None or second is None or reader.gap(number + 2) == SLASH:
        return []
    if len(reader.word(number)) > 2 or len(reader.word(number + 1)) > 2 or reader.after(number + 1) in ("%", "°"):
        return []
    if reader.gap(number + 2) == DOT or reader.gap(number) in (DOT, SLASH):
        return []
    orders = {(first, second), (second, first)}
    return [Point(month=month, day=day) for month, day in sorted(orders) if 1 <= month <= 12 and 1 <= day <= 31]


@begins(Level.POINT, FIGURES)
def year_pair(reader: Reader, number: int) -> Match | None:
    """Two years in figures, a dash or stroke between them: 2014-2018, 2012-13, 2024/25."""
    first = figures(reader.word(number))
    gap = reader.gap(number + 1)
    if first is None or len(reader.word(number)) != 4 or gap not in (HYPHEN, SLASH, DASH, TILDE):
        return None
    if not FIRST_YEAR <= first <= LAST_YEAR or not alone(reader, number, number + 2):
        return None
    word = reader.word(number + 1)
    last = figures(word) if len(word) == 4 else short_year(reader, number + 1, first) if gap in (HYPHEN, SLASH) else None
    if last is None or not first < last <= min(first + 999, LAST_YEAR):
        return None
    return Match(number + 2, Range(Point(first), Point(last)))


@begins(Level.POINT, FIGURES)
def year_month(reader: Reader, number: int) -> Match | None:
    """A year and month in figures: 2015-03, 2015-3; not where they can be two years (2010-11)."""
    year, month = figures(reader.word(number)), figures(reader.word(number + 1))
    if year is None or month is None or len(reader.word(number)) != 4 or reader.gap(number + 1) != HYPHEN:
        return None
    if not FIRST_YEAR <= year <= LAST_YEAR or not 1 <= month <= 12 or len(reader.word(number + 1)) > 2:
        return None
    return Match(number + 2, Point(year, month)) if alone(reader, number, number + 2) else None


@begins(Level.POINT, FIGURES, _CODES)
def coded(reader: Reader, number: int) -> Match | None:
    """A quarter, half or week by its letter, with a year on either side: Q1 2019, 2017-Q1, H1 2023, 2025-W06."""
    word = reader.word(number)
    if (year := figures(word)) is not None and len(word) == 4 and FIRST_YEAR <= year <= LAST_YEAR:
        rule = _letter(reader.word(number + 1))
        if rule and reader.gap(number + 1) in (SPACE, HYPHEN):
            return Match(number + 2, Fixed(rule(year)))
        return None
    rule = _letter(word)
    after = number + 1 + reader.spaced(number + 1, "of")
    year = figures(reader.word(after))
    if rule and year and len(reader.word(after)) == 4 and reader.gap(after) in (SPACE, HYPHEN) and year <= LAST_YEAR:
        return Match(after + 1, Fixed(rule(year)))
    return None


def _letter(word: str):  # type: ignore[no-untyped-def]
    if match := _QUARTER.fullmatch(word):
        return quarter(int(match[1])).rule
    if match := _HALF.fullmatch(word):
        return half(int(match[1])).rule
    if match := _WEEK.fullmatch(word):
        return numbered_week(int(match[1])).rule
    return None
