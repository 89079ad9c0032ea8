"""Dates with the name of a month: "5 August 2024", "Feb. 24, 2022", "the 3rd of June", "May 2019", "2017 April"."""

from __future__ import annotations

import attrs

from newsparse_quantities.dates.context.years import counts_things
from newsparse_quantities.dates.grammar import names, numbers
from newsparse_quantities.dates.grammar.reader import (
    APOSTROPHE,
    COLON,
    COMMA,
    DOT,
    HYPHEN,
    QUOTED,
    SLASH,
    SPACE,
    STOP,
    STOP_COMMA,
    Match,
    Reader,
)
from newsparse_quantities.dates.grammar.registry import FIGURES, Level, begins
from newsparse_quantities.dates.grammar.vocabulary import CARDINALS, MONTHS, ORDINALS, STEPS
from newsparse_quantities.dates.meaning.expressions import Lean
from newsparse_quantities.dates.meaning.points import Point

_TO_DAY = (SPACE, STOP, DOT, HYPHEN, SLASH)
_TO_MONTH = (SPACE, HYPHEN, SLASH)
_TO_YEAR = (SPACE, COMMA, STOP, STOP_COMMA, HYPHEN, SLASH, APOSTROPHE, QUOTED)
_LEANS = {-1: Lean.LAST, 1: Lean.NEXT}


@begins(Level.POINT, FIGURES, "the", CARDINALS, ORDINALS)
def day_month(reader: Reader, number: int) -> Match | None:
    """A day and then the month, with a year where one follows: "5 August 2024", "the 3rd of June", "22-Jan"."""
    number += reader.word(number) == "the" and reader.gap(number + 1) == SPACE
    day = numbers.month_day(reader, number)
    if not day:
        return None
    after = day[0] + 2 if reader.spaced(day[0], "day", "of") else day[0] + reader.spaced(day[0], "of")
    month = MONTHS.get(reader.word(after))
    if month is None or reader.gap(after) not in _TO_MONTH:
        return None
    if reader.word(number) in CARDINALS and names.is_small(reader, after):
        return None  # "one may ask"
    return with_year(reader, after + 1, Point(month=month, day=day[1]))


@begins(Level.POINT, MONTHS)
def month_and_day(reader: Reader, number: int) -> Match | None:
    """The month and then a day: "August 5", "Feb. 24, 2022", "June the 28th 2020"; 2001 of "the Sept. 11 attacks"."""
    month = MONTHS.get(reader.word(number))
    after = number + 1 + reader.spaced(number + 1, "the")
    day = numbers.month_day(reader, after) if month and reader.gap(after) in _TO_DAY else None
    if not day or _is_other(reader, number, after, day[0]) or (after > number + 1 and reader.word(after) in CARDINALS):
        return None  # "in April the two agreed"
    if (month, day[1]) == (9, 11) and (reader.spaced(day[0], "attacks") or reader.spaced(day[0], "terrorist")):
        return Match(day[0], Point(2001, 9, 11))
    return with_year(reader, day[0], Point(month=month, day=day[1]))


def _is_other(reader: Reader, number: int, day: int, after: int) -> bool:
    """Whether the figures after a month are a time, a share or a count: "in March 10:30", "10%", "in May 20 people"."""
    if reader.gap(after) in (COLON, DOT) and reader.word(after).isdigit():
        return True
    if reader.after(after - 1) in ("%", "°"):
        return True
    counted = reader.word(day).isdigit() and counts_things(reader, after)
    return counted and reader.gap(day) == SPACE and reader.word(number - 1) == "in"


@begins(Level.POINT, MONTHS, FIGURES)
def month_year(reader: Reader, number: int) -> Match | None:
    """A month and its year, either first: "May 2019", "Dec-2018", "April of 1987", "2017 April"."""
    if month := MONTHS.get(reader.word(number)):
        verb = names.is_small(reader, number) and reader.spaced(number + 1, "in")  # "they march in 2020"
        match = with_year(reader, number + 1, Point(month=month))
        return match if match.end > number + 1 and not verb else None
    year = numbers.year(reader, number) if reader.word(number).isdigit() else None
    month = MONTHS.get(reader.word(year[0])) if year and reader.gap(year[0]) in _TO_MONTH else None
    return Match(year[0] + 1, Point(year[1], month)) if year and month else None


@begins(Level.POINT, MONTHS)
def bare_month(reader: Reader, number: int) -> Match | None:
    """A month by itself, where it can be nothing else; with the year of the next in "June and July 2026"."""
    if not (names.is_month(reader, number) or _to_month(reader, number)):
        return None
    return Match(number + 1, Point(_year_of_next(reader, number + 1), MONTHS[reader.word(number)]))


def _year_of_next(reader: Reader, number: int) -> int | None:
    """The year of the month after "and" or a stroke."""
    after = number if reader.gap(number) == SLASH else number + 1
    month = MONTHS.get(reader.word(after))
    linked = after == number or (reader.word(number) in ("and", "or") and reader.gap(after) == SPACE)
    if not linked or month is None:
        return None
    says = with_year(reader, after + 1, Point(month=month)).says
    return says.year if isinstance(says, Point) else None


def _to_month(reader: Reader, number: int) -> bool:
    """Whether another month follows as the end of a range: "Nov-Feb 2017", "May to March"."""
    if reader.gap(number + 1) == HYPHEN:
        return reader.word(number + 1) in MONTHS
    linked = reader.gap(number + 1) in (SPACE, STOP) and reader.word(number + 1) in ("to", "through", "until")
    return linked and reader.capital(number) and reader.gap(number + 2) == SPACE and reader.word(number + 2) in MONTHS


@begins(Level.POINT, STEPS)
def stepped_month(reader: Reader, number: int) -> Match | None:
    """A month or its day seen from now: "last November", "next March", "this August", "next 6th of April"."""
    if reader.gap(number + 1) != SPACE:
        return None
    match = day_month(reader, number + 1) or _month_of_step(reader, number + 1)
    if match is None or not isinstance(match.says, Point) or match.says.fixed or match.says.years is not None:
        return match
    step = STEPS[reader.word(number)]
    says = attrs.evolve(match.says, lean=_LEANS[step]) if step else attrs.evolve(match.says, years=0)
    return match._replace(says=says)


def _month_of_step(reader: Reader, number: int) -> Match | None:
    month = MONTHS.get(reader.word(number))
    if month is None:
        return None
    if match := month_and_day(reader, number):
        return match
    return None if names.is_small(reader, number) else Match(number + 1, Point(month=month))


def with_year(reader: Reader, number: int, point: Point) -> Match:
    """A month or day with the year that follows it, if one does: stated, or counted from that of publication."""
    gap = reader.gap(number)
    after = number + (gap == SPACE and reader.word(number) in ("of", "in"))
    after += after > number and reader.spaced(after, "the")
    if years := relative_year(reader, after):
        return Match(years[0], attrs.evolve(point, years=years[1]))
    if gap not in _TO_YEAR or (point.day and (gap == STOP or reader.word(number) == "in")):
        return Match(number, point)
    year = numbers.year(reader, after) or _two_figures(reader, number, after, point)
    if not year or counts_things(reader, year[0]) or _grouped(reader, after):
        return Match(number, point)
    return Match(year[0], attrs.evolve(point, year=year[1]))


def relative_year(reader: Reader, number: int) -> tuple[int, int] | None:
    """The word after "this year", "last year", "next year", and how many years on; "every year" is none."""
    word = reader.word(number)
    step = STEPS.get(word) if word not in ("past", "coming", "preceding") else None
    if step is None or reader.gap(number) not in (SPACE, COMMA) or not reader.spaced(number + 1, "year"):
        return None
    return number + 2, step


def _two_figures(reader: Reader, number: int, after: int, point: Point) -> tuple[int, int] | None:
    """The year of "15 April of 87", and of "4 Jul 76" where the phrase is over behind it."""
    value = numbers.figures(reader.word(after)) if len(reader.word(after)) == 2 else None
    if value is None or not point.day:
        return None
    if after == number:
        known = reader.word(number - 1) in MONTHS and len(reader.word(number - 1)) <= 4 and _over(reader, after)
    else:
        known = value > 31
    return (after + 1, numbers.full_year(value)) if known else None


def _over(reader: Reader, number: int) -> bool:
    """Whether a phrase is over behind a word of figures: no noun that they could count, no share, no time."""
    over = reader.over(number + 1) and not reader.spaced(number + 1, "was") and not reader.spaced(number + 1, "were")
    return reader.gap(number) == SPACE and over and reader.after(number) not in ("%", "°", ":", "$", "€", "/")


def _grouped(reader: Reader, number: int) -> bool:
    """Whether what looks like a year is part of a larger number or a share: "May 5, 2000,000", "2000%"."""
    follows = reader.text[reader.end(number) : reader.end(number) + 2]
    return follows[:1] == "%" or (follows[:1] == "," and follows[1:].isdigit())
