"""Dates with the name of a month: "5 August 2024", "Feb. 24, 2022", "the 3rd of June", "May 2019", "2017 April"."""

from __future__ import annotations

import attrs

from newsparse_quantities.dates.context.years import counts_things
from newsparse_quantities.dates.grammar import numbers
from newsparse_quantities.dates.grammar.reader import (
    APOSTROPHE, BREAK, COMMA, DASH, DOT, HYPHEN, OPEN, SLASH, SPACE, STOP, STOP_COMMA, Match, Reader,
)
from newsparse_quantities.dates.grammar.registry import FIGURES, Level, begins
from newsparse_quantities.dates.grammar.vocabulary import CARDINALS, MONTHS, ORDINALS, STEPS
from newsparse_quantities.dates.meaning.expressions import Lean
from newsparse_quantities.dates.meaning.points import Point

_DOUBTFUL = {"may", "march", "mar", "dec", "jun", "jan", "sep", "oct", "nov", "apr", "aug", "feb", "jul", "sept"}
_LEADS = {"in", "since", "until", "till", "during", "late", "early", "mid", "through", "by", "of", "from", "to", "before", "after", "for", "between", "and", "or", "every", "each", "on", "end", "throughout", "starting", "beginning", "around", "last", "next", "this", "ending", "previous"}
_FIRM_LEADS = {"in", "since", "until", "till", "during", "late", "early", "mid", "last", "next", "this", "through", "throughout", "every", "each"}
_ABBREVIATED = (SPACE, STOP, DOT, HYPHEN, SLASH)
_YEAR_GAPS = (SPACE, COMMA, STOP, STOP_COMMA, HYPHEN, SLASH, APOSTROPHE)
_LEANS = {-1: Lean.LAST, 1: Lean.NEXT}


@begins(Level.POINT, FIGURES, "the", CARDINALS, ORDINALS)
def day_month(reader: Reader, number: int) -> Match | None:
    """A day and then the month, with a year where one follows: "5 August 2024", "the 3rd of June", "22-Jan"."""
    number += reader.word(number) == "the" and reader.gap(number + 1) == SPACE
    day = numbers.month_day(reader, number)
    if not day:
        return None
    after = day[0]
    if reader.spaced(after, "day", "of"):
        after += 2
    elif reader.spaced(after, "of"):
        after += 1
    month = MONTHS.get(reader.word(after))
    if month is None or reader.gap(after) not in (SPACE, HYPHEN, SLASH):
        return None
    if reader.word(after) in ("may", "march") and not reader.capital(after) and reader.word(number) in CARDINALS:
        return None  # "one may ask"
    return with_year(reader, after + 1, Point(month=month, day=day[1]))


@begins(Level.POINT, MONTHS)
def month_and_day(reader: Reader, number: int) -> Match | None:
    """The month and then a day: "August 5", "Feb. 24, 2022", "June the 28th 2020"."""
    month = MONTHS.get(reader.word(number))
    if month is None:
        return None
    after = number + 1 + reader.spaced(number + 1, "the")
    if reader.gap(after) not in _ABBREVIATED:
        return None
    day = numbers.month_day(reader, after)
    if not day or reader.gap(day[0]) in (DOT, "'") and reader.word(day[0]).isdigit():
        return None
    if _is_clock(reader, after, day[0]) or _is_short_year(reader, number, after):
        return None
    if (month, day[1]) == (9, 11) and (reader.spaced(day[0], "attacks") or reader.spaced(day[0], "terrorist", "attacks")):
        return Match(day[0], Point(2001, 9, 11))
    return with_year(reader, day[0], Point(month=month, day=day[1]))


@begins(Level.POINT, MONTHS, FIGURES)
def month_year(reader: Reader, number: int) -> Match | None:
    """A month and its year, either first: "May 2019", "Dec-2018", "April of 1987", "2017 April"."""
    if month := MONTHS.get(reader.word(number)):
        match = with_year(reader, number + 1, Point(month=month))
        return match if match and match.says != Point(month=month) else None
    year = numbers.year(reader, number)
    if year and reader.gap(year[0]) in (SPACE, HYPHEN, SLASH) and reader.word(year[0]) in MONTHS and reader.word(number).isdigit():
        return Match(year[0] + 1, Point(year[1], MONTHS[reader.word(year[0])]))
    return None


@begins(Level.POINT, MONTHS)
def bare_month(reader: Reader, number: int) -> Match | None:
    """A month by itself, where it can be nothing else: not "may" the verb, "March" the walk or "April" the person."""
    word = reader.word(number)
    lead = reader.word(number - 1) if reader.gap(number) in (SPACE, HYPHEN, COMMA, DASH) else ""
    if reader.before(number) in ("$", "@", "#") or reader.after(number) == "@":
        return None
    known = _is_month(reader, number, word, lead) or _to_month(reader, number)
    return Match(number + 1, Point(_year_of_next(reader, number + 1), MONTHS[word])) if known else None


def _year_of_next(reader: Reader, number: int) -> int | None:
    """The year that a month shares with the one after it: "June and July 2026"."""
    if reader.word(number) not in ("and", "or") or reader.gap(number) != SPACE:
        return None
    month = MONTHS.get(reader.word(number + 1))
    match = with_year(reader, number + 2, Point(month=month)) if month and reader.gap(number + 1) == SPACE else None
    return match.says.year if match and isinstance(match.says, Point) else None


def _to_month(reader: Reader, number: int) -> bool:
    """Whether another month follows as the end of a range: "Nov-Feb 2017", "May to March"."""
    if reader.gap(number + 1) == HYPHEN:
        return reader.word(number + 1) in MONTHS
    after = number + 2
    linked = reader.gap(number + 1) == SPACE and reader.word(number + 1) in ("to", "through", "until")
    return linked and reader.gap(after) == SPACE and reader.word(after) in MONTHS and reader.capital(number)


def _is_month(reader: Reader, number: int, word: str, lead: str) -> bool:
    if not reader.capital(number):
        return lead in _FIRM_LEADS and word not in ("may", "march", "mar") or (word not in _DOUBTFUL and lead in _LEADS | {"the"})
    if word in _DOUBTFUL:
        if lead in _FIRM_LEADS:
            return True
        if word in ("may", "march") and lead in ("by", "of", "for", "to", "from"):
            return reader.after(number) not in ("'", "’") and not (reader.gap(number + 1) == SPACE and reader.capital(number + 1))
        return lead in _LEADS or lead in MONTHS
    if word in ("april", "june", "august"):
        named = reader.gap(number + 1) == SPACE and reader.capital(number + 1)
        return lead in (_FIRM_LEADS | {"a", "the", "its"} if named else _LEADS) or not (named or (reader.gap(number) == SPACE and reader.capital(number - 1)))
    return True


@begins(Level.POINT, STEPS)
def stepped_month(reader: Reader, number: int) -> Match | None:
    """"last November", "next March", "this August", "next 6th of April"."""
    step = STEPS.get(reader.word(number))
    if step is None or reader.gap(number + 1) != SPACE:
        return None
    match = day_month(reader, number + 1) or month_and_day(reader, number + 1)
    if match is None:
        month = MONTHS.get(reader.word(number + 1))
        if month is None or (reader.word(number + 1) in ("may", "march") and not reader.capital(number + 1)):
            return None
        match = Match(number + 2, Point(month=month))
    says = match.says
    if not isinstance(says, Point) or says.year is not None or says.years is not None:
        return match
    return match._replace(says=attrs.evolve(says, years=0) if step == 0 else attrs.evolve(says, lean=_LEANS[step]))


def with_year(reader: Reader, number: int, point: Point) -> Match:
    """A month or day with the year that follows it, if one does: stated, or counted from that of publication."""
    gap = reader.gap(number)
    after = number + (gap == SPACE and reader.word(number) in ("of", "in", "the"))
    after += after > number and reader.spaced(after, "the")
    if years := relative_year(reader, number if after == number else after):
        return Match(years[0], attrs.evolve(point, years=years[1]))
    if gap not in _YEAR_GAPS or (gap == APOSTROPHE and not reader.word(number).isdigit()):
        return Match(number, point)
    if reader.word(number) == "in" and point.day is not None:
        return Match(number, point)
    year = numbers.year(reader, after) or _two_figures(reader, number, after, point)
    if not year or counts_things(reader, year[0]) or _grouped(reader, after) or (gap == STOP and point.day is not None):
        return Match(number, point)
    return Match(year[0], attrs.evolve(point, year=year[1]))


def relative_year(reader: Reader, number: int) -> tuple[int, int] | None:
    """The word after "this year", "last year", "next year", and how many years on; "every year" is none."""
    step = STEPS.get(reader.word(number)) if reader.word(number) not in ("past", "coming", "preceding") else None
    if step is None or reader.gap(number) not in (SPACE, COMMA) or not reader.spaced(number + 1, "year"):
        return None
    return number + 2, step


def _two_figures(reader: Reader, number: int, after: int, point: Point) -> tuple[int, int] | None:
    """The year of "15 April of 87"."""
    value = numbers.figures(reader.word(after)) if len(reader.word(after)) == 2 else None
    return (after + 1, numbers.full_year(value)) if value is not None and after > number and point.day and value > 31 else None


def _grouped(reader: Reader, number: int) -> bool:
    """Whether digits after a comma make a larger number of it: "May 5, 2000,000"; or it is a sum or share."""
    end = reader.end(number)
    return reader.text[end : end + 1] in ("%",) or (reader.text[end : end + 1] == "," and reader.text[end + 1 : end + 2].isdigit())


def _is_clock(reader: Reader, number: int, after: int) -> bool:
    """Whether the figures after a month are a time: "in March 10:30"; or a share: "in March 10%"."""
    if reader.gap(after) == ":" and reader.word(after).isdigit():
        return True
    return reader.after(after - 1) in ("%", "°") or reader.gap(number) == BREAK or reader.gap(number) == OPEN


def _is_short_year(reader: Reader, number: int, after: int) -> bool:
    """Whether a day would be a count: "in May 20 people died"; only before what people count."""
    return reader.word(after).isdigit() and counts_things(reader, after + 1) and reader.gap(number) == SPACE and reader.word(number - 1) == "in"
