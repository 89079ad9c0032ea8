"""Parts of a period: "mid-January", "the end of the year", "the last week of July", "the week of 10 April"."""

from __future__ import annotations

from newsparse_quantities.dates.context.years import counts_things
from newsparse_quantities.dates.grammar import numbers, ranges
from newsparse_quantities.dates.grammar.durations import durations
from newsparse_quantities.dates.grammar.reader import APOSTROPHE, HYPHEN, SLASH, SPACE, Match, Reader
from newsparse_quantities.dates.grammar.registry import FIGURES, Level, begins, point
from newsparse_quantities.dates.grammar.vocabulary import (
    EDGE_NOUNS,
    EDGES,
    FULL_WEEKDAYS,
    MONTHS,
    ORDINALS,
    PHASES,
    PLURALS,
    SINGULAR,
    UNITS,
)
from newsparse_quantities.dates.meaning.calendars import Unit
from newsparse_quantities.dates.meaning.expressions import Mod, Open, Qualified, Recurring
from newsparse_quantities.dates.meaning.parts import NthWeekday, Part, Rest, WeekOf
from newsparse_quantities.dates.meaning.points import Point
from newsparse_quantities.dates.meaning.relatives import Relative

_WHOLES = (Unit.DAY, Unit.WEEK, Unit.MONTH, Unit.QUARTER, Unit.YEAR, Unit.DECADE, Unit.CENTURY)
_ENDED = (Unit.WEEK, Unit.MONTH, Unit.QUARTER, Unit.YEAR)
_NEAR = ("this", "today", "last", "next", "previous")  # what "earlier" and "later" may qualify
_HALVES: dict[str, Mod] = {"first": "START", "second": "END", "latter": "END"}
_AFTER: dict[str, Mod] = {
    "later": "AFTER",
    "after": "AFTER",
    "onwards": "AFTER",
    "earlier": "BEFORE",
    "before": "BEFORE",
}
_WEEK_VERBS = ("starting", "beginning", "commencing", "ending", "ended")


def whole(reader: Reader, number: int) -> Match | None:
    """A period that parts are taken of: any point, or "the year", "year" of publication."""
    after = reader.past_the(number)
    match = point(reader, number) or stated_year(reader, number) or point(reader, after)
    unit = UNITS.get(reader.word(after)) if reader.word(after) in SINGULAR else None
    if unit and unit in _WHOLES and (match is None or match.end <= after + 1):
        return Match(after + 1, Relative(unit))
    return match


def stated_year(reader: Reader, number: int) -> Match | None:
    """A year in figures after a word that lets nothing but a period follow: "late 2010", "the end of 2024"."""
    read = numbers.year(reader, number)
    if read is None or reader.after(read[0] - 1) == "%" or counts_things(reader, read[0]):
        return None
    return Match(read[0], Point(read[1]))


@begins(Level.PART, EDGES, "the")
def edge(reader: Reader, number: int) -> Match | None:
    """The early, middle or late part of a period: "mid-January", "the late 1990s", "earlier this week"."""
    start = reader.past_the(number)
    mod = EDGES.get(reader.word(start))
    if mod is None or reader.gap(start + 1) not in (SPACE, HYPHEN):
        return None
    inner = _inside(reader, start + 1) if reader.linked(start + 1, "in", "on") else _edged(reader, start)
    return inner and inner._replace(says=Qualified(inner.says, mod))


def _inside(reader: Reader, number: int) -> Match | None:
    """The period of "early in 2016", "later in the day", "late on Monday"."""
    return whole(reader, number + 1) if reader.gap(number + 1) == SPACE and reader.word(number - 1) != "mid" else None


def _edged(reader: Reader, start: int) -> Match | None:
    """The period right behind "early", "mid" or "late"."""
    if reader.word(start) in ("earlier", "later"):
        return point(reader, start + 1) if reader.word(start + 1) in _NEAR else None
    unit = UNITS.get(reader.word(start + 1)) if reader.word(start) == "mid" else None
    if unit and unit in (*_ENDED, Unit.DECADE):  # "mid-year"
        return Match(start + 2, Relative(unit))
    return point(reader, start + 1) or stated_year(reader, start + 1)


@begins(Level.PART, EDGE_NOUNS, "the")
def edge_of(reader: Reader, number: int) -> Match | None:
    """The edge of a period by a noun: "the end of the year", "beginning of March", "end-June"."""
    start = reader.past_the(number)
    mod, after = EDGE_NOUNS.get(reader.word(start)), start + 1
    if mod is None or (reader.spaced(after, "of", "the", "day") and reader.word(start - 2) == "at"):
        return None  # "at the end of the day" means "after all"
    if reader.spaced(after, "of"):
        inner = whole(reader, after + 1)
    else:
        joined = mod == "END" and reader.gap(after) == HYPHEN
        inner = (point(reader, after) or stated_year(reader, after)) if joined else None
    return inner and inner._replace(says=Qualified(inner.says, mod))


@begins(Level.PART, "the", PHASES)
def phase(reader: Reader, number: int) -> Match | None:
    """The beginning or end of a period by its units: "the opening weeks of 2022", "the last days of June"."""
    start = reader.past_the(number)
    mod, noun = PHASES.get(reader.word(start)), reader.word(start + 1)
    if mod is None or noun not in PLURALS - {"hours"} or not reader.spaced(start + 1, noun, "of"):
        return None
    inner = whole(reader, start + 3)
    if inner is None:
        return Match(start + 2, Open()) if reader.word(start) not in ("first", "last") else None
    return inner._replace(says=Qualified(inner.says, mod))


@begins(Level.PART, "the", "rest", "remainder")
def rest_of(reader: Reader, number: int) -> Match | None:
    """What is left of a period: "the rest of the week", "the remainder of 2025"."""
    start = reader.past_the(number)
    if reader.word(start) not in ("rest", "remainder") or not reader.spaced(start + 1, "of"):
        return None
    inner = whole(reader, start + 2)
    return inner and inner._replace(says=Rest(inner.says))


@begins(Level.PART, SINGULAR, "the")
def year_end(reader: Reader, number: int) -> Match | None:
    """The end of the period of publication: "year end", "year-end", "the year's end", "month's end"; "year to date"."""
    start = reader.past_the(number)
    unit = UNITS.get(reader.word(start)) if reader.word(start) in SINGULAR else None
    if unit is None or unit not in _ENDED:
        return None
    if reader.spaced(start + 1, "to", "date"):
        return Match(start + 3, Relative(unit))
    after = start + 1 + (reader.gap(start + 1) == APOSTROPHE and reader.word(start + 1) == "s")
    if not reader.linked(after, "end") or reader.linked(after + 1, "of"):
        return None
    if unit is Unit.YEAR and reader.gap(after + 1) == SPACE and (stated := stated_year(reader, after + 1)):
        return stated._replace(says=Qualified(stated.says, "END"))
    return Match(after + 1, Qualified(Relative(unit), "END"))


@begins(Level.PART, "the", "last", "final", FIGURES, ORDINALS)
def part(reader: Reader, number: int) -> Match | None:
    """A counted part: "the first week of January 2015", "last 2 months of this year", "the 10th day of next month"."""
    start = reader.past_the(number)
    read = (start + 1, -1) if reader.word(start) in ("last", "final") else numbers.ordinal(reader, start)
    if not read or reader.gap(read[0]) not in (SPACE, HYPHEN):
        return None
    after, ordinal = read
    if day := FULL_WEEKDAYS.get(reader.word(after)):
        return _weekday_of(reader, after, ordinal, day)
    noun = reader.word(after)
    counted = (after + 1, ((1, UNITS[noun]),)) if noun in SINGULAR else durations(reader, after)
    joined = counted and (reader.spaced(counted[0], "of") or (start > number and reader.spaced(counted[0], "in")))
    if counted is None or not counted[1] or not joined:
        return None
    inner = whole(reader, counted[0] + 1)
    count, unit = counted[1][0]
    return inner and Match(inner.end, Part(ordinal, count, unit, inner.says))


def _weekday_of(reader: Reader, number: int, ordinal: int, day: int) -> Match | None:
    """A weekday by its place: "the first Tuesday of November", "the last Friday in March", "… of each month"."""
    within = reader.spaced(number + 1, "of") or reader.spaced(number + 1, "in")
    again = within and (reader.spaced(number + 2, "each") or reader.spaced(number + 2, "every"))
    if again and reader.spaced(number + 3, "month"):
        return Match(number + 4, Recurring("P1M"))
    inner = whole(reader, number + 2) if within else None
    return inner and Match(inner.end, NthWeekday(ordinal, day, inner.says))


@begins(Level.PART, "the", _HALVES)
def half_of(reader: Reader, number: int) -> Match | None:
    """The early or late part of what is no year: "the first half of May", "the second half of the 1990s"."""
    start = reader.past_the(number)
    mod = _HALVES.get(reader.word(start))
    inner = whole(reader, start + 3) if mod and reader.spaced(start + 1, "half", "of") else None
    return inner._replace(says=Qualified(inner.says, mod)) if inner and mod else None


@begins(Level.PART, "the", "week", "weekend", "w")
def week_of(reader: Reader, number: int) -> Match | None:
    """The week of a day: "the week of April 10th", "week starting on 4 February", "w/c 4 Feb", "weekend of Easter"."""
    start = reader.past_the(number)
    word, after = reader.word(start), start + 1
    if word == "w":
        known = reader.word(after) == "c" and reader.gap(after) == SLASH
        return _holding(reader, after + 1, Unit.WEEK) if known else None
    if word not in ("week", "weekend"):
        return None
    if reader.linked(after, *_WEEK_VERBS):
        return _holding(reader, after + 1 + reader.spaced(after + 1, "on"), Unit.WEEK)
    return _holding(reader, after + 1, UNITS[word]) if reader.spaced(after, "of") else None


def _holding(reader: Reader, number: int, unit: Unit) -> Match | None:
    """The week that holds the day written at a word, or the two days of a weekend."""
    days = ranges.span(reader, number) if unit is Unit.WEEKEND else None
    if days:
        return days
    inner = point(reader, number) or _day_of_month(reader, number)
    return inner and Match(inner.end, WeekOf(unit, inner.says))


def _day_of_month(reader: Reader, number: int) -> Match | None:
    """A day of a month that is not named: "the 18th"."""
    start = reader.past_the(number)
    read = numbers.ordinal(reader, start) if start > number and reader.word(start)[:1].isdigit() else None
    return Match(read[0], Point(day=read[1])) if read and read[1] <= 31 else None


@begins(Level.PART, "the")
def on_the_day(reader: Reader, number: int) -> Match | None:
    """A day alone after "on", where nothing follows that it could be the fourth of: "on the 4th"."""
    if reader.word(number - 1) != "on" or reader.gap(number) != SPACE:
        return None
    match = _day_of_month(reader, number)
    return match if match and reader.gap(match.end) not in (SPACE, HYPHEN) else None


@begins(Level.PART, "the", FIGURES, ORDINALS)
def day_of_month_told(reader: Reader, number: int) -> Match | None:
    """A day of a month told from now: "the 15th of this month", "the first of next month"."""
    read = numbers.ordinal(reader, reader.past_the(number))
    if not read or not reader.spaced(read[0], "of") or reader.word(read[0] + 1) not in ("this", "last", "next"):
        return None
    inner = point(reader, read[0] + 1)
    if inner is None or reader.word(inner.end - 1) != "month":
        return None
    return Match(inner.end, Part(read[1], 1, Unit.DAY, inner.says))


@begins(Level.PART, FIGURES, MONTHS)
def open_ended(reader: Reader, number: int) -> Match | None:
    """A date and all before or after it, where the phrase is over: "1/1/2016 and later", "May 2020 or earlier"."""
    inner = point(reader, number)
    if inner is None or reader.word(inner.end) not in ("and", "or") or reader.gap(inner.end) != SPACE:
        return None
    mod = _AFTER.get(reader.word(inner.end + 1))
    if mod is None or reader.gap(inner.end + 2) == SPACE:
        return None
    return Match(inner.end + 2, Qualified(inner.says, mod))
