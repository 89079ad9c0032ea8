"""Dates in figures: 2019-11-05, 30.07.2021, 03/04/2025, 22/Jan/2019, 2024-Q1, 2025-W06."""

from __future__ import annotations

from datetime import date

import regex

from newsparse_quantities.dates.grammar.numbers import (
    FIRST_YEAR,
    LAST_YEAR,
    figures,
    full_year,
    short_year,
    year_figures,
)
from newsparse_quantities.dates.grammar.reader import DASH, DOT, HYPHEN, SLASH, SPACE, STOP, TILDE, Match, Reader
from newsparse_quantities.dates.grammar.registry import FIGURES, Level, begins
from newsparse_quantities.dates.grammar.vocabulary import MONTHS
from newsparse_quantities.dates.meaning.expressions import Ambiguous, Expression, Fixed
from newsparse_quantities.dates.meaning.points import Point, half, numbered_week, quarter
from newsparse_quantities.dates.meaning.ranges import Range
from newsparse_quantities.dates.words import words

_NUMBERED = words("codes")
_LEFT = regex.compile(r"[\s(\[\"“‘'=–—,:;>]")  # what may stand before a date in figures
_CODE = regex.compile(r"[-/_:+@#\\]|\.[0-9]")  # what after one makes it part of a longer number
CODES = {
    **{f"q{number}": quarter(number) for number in range(1, 5)},
    **{f"{number}q": quarter(number) for number in range(1, 5)},
    **{f"h{number}": half(number) for number in range(1, 3)},
    **{f"w{number:02}": numbered_week(number) for number in range(1, 54)},
}


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
    """22/Jan/2019, 2019-aug-01, Sep-23-2020: the year is the one with four figures; the last of two in 22-Jan-19."""
    month = next(MONTHS[word] for word in words if word in MONTHS)
    rest = [value for word in words if (value := figures(word)) is not None]
    if len(rest) != 2:
        return None
    day, year = sorted(rest)
    if words[1] in MONTHS and len(words[2]) == 2 and len(words[0]) <= 2:
        day, year = rest[0], full_year(rest[1])
    return Point(year, month, day) if 1 <= day <= 31 and FIRST_YEAR <= year <= LAST_YEAR else None


def _figured_triple(words: list[str], gap: str) -> Expression | None:
    """2019-11-05, 30.07.2021, 03/04/2025, 3/4/25."""
    first, second, third = (figures(word) for word in words)
    if first is None or second is None or third is None:
        return None
    lengths = tuple(map(len, words))
    if lengths[0] == 4:
        return _valid(first, second, third) if max(lengths[1:]) <= 2 else None
    if max(lengths[:2]) > 2 or (lengths[2] != 4 and (lengths[2] != 2 or gap != SLASH)):
        return None
    return _either_order(third if lengths[2] == 4 else full_year(third), first, second, european=gap == DOT)


def _valid(year: int, month: int, day: int) -> Point | None:
    return Point(year, month, day) if 1 <= month <= 12 and 1 <= day <= 31 and FIRST_YEAR <= year <= LAST_YEAR else None


def _either_order(year: int, first: int, second: int, *, european: bool) -> Expression | None:
    """Day and month, or month and day; a date between stops has the day first."""
    if european or first == second:
        return _valid(year, second, first)
    if not (1 <= first <= 12 and 1 <= second <= 12):
        return _valid(year, first, second) or _valid(year, second, first)
    if not FIRST_YEAR <= year <= LAST_YEAR:
        return None
    return Ambiguous(tuple(sorted((date(year, first, second), date(year, second, first)))))


@begins(Level.POINT, FIGURES)
def year_pair(reader: Reader, number: int) -> Match | None:
    """Two years in figures, a dash or stroke between them: 2014-2018, 2012-13, 2024/25."""
    first, gap = year_figures(reader.word(number)), reader.gap(number + 1)
    if first is None or gap not in (HYPHEN, SLASH, DASH, TILDE) or not alone(reader, number, number + 2):
        return None
    if numbered(reader, number):
        return None
    last = year_figures(reader.word(number + 1))
    if last is None and gap in (HYPHEN, SLASH):
        last = short_year(reader, number + 1, first)
    return Match(number + 2, Range(Point(first), Point(last))) if last and first < last else None


def numbered(reader: Reader, number: int) -> bool:
    """Whether figures are the number of something by the word before: "Decree 2017-05", "ISO 8601-2019"."""
    return reader.gap(number) in (SPACE, STOP) and reader.word(number - 1) in _NUMBERED


@begins(Level.POINT, FIGURES)
def year_month(reader: Reader, number: int) -> Match | None:
    """A year and month in figures: 2015-03, 2015-3, 2015/03, 03/2015; not where they can be two years (2010-11)."""
    year, word, gap = year_figures(reader.word(number)), reader.word(number + 1), reader.gap(number + 1)
    if gap not in (HYPHEN, SLASH) or not alone(reader, number, number + 2) or numbered(reader, number):
        return None
    if year is None and gap == SLASH and len(reader.word(number)) == 2:
        year, word = year_figures(word), reader.word(number)
    if year is None or len(word) > 2 or (gap == SLASH and len(word) < 2):
        return None
    month = figures(word)
    return Match(number + 2, Point(year, month)) if month and month <= 12 else None


@begins(Level.POINT, FIGURES, CODES)
def coded(reader: Reader, number: int) -> Match | None:
    """A quarter, half or week by its letter, with a year on either side: Q1 2019, 2017-Q1, H1 2023, 2025-W06."""
    if named := CODES.get(reader.word(number)):
        after = number + 1 + reader.spaced(number + 1, "of")
        year = year_figures(reader.word(after)) if reader.gap(after) in (SPACE, HYPHEN) else None
        return Match(after + 1, Fixed(named.rule(year))) if year else None
    named, year = CODES.get(reader.word(number + 1)), year_figures(reader.word(number))
    if named is None or year is None or reader.gap(number + 1) not in (SPACE, HYPHEN):
        return None
    return Match(number + 2, Fixed(named.rule(year)))
