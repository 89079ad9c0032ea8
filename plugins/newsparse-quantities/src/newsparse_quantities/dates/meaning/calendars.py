"""Periods of the Gregorian calendar and their arithmetic; weeks are those of ISO 8601, values those of TIMEX3.

Nothing here reads text. A place beyond the years 1 to 9999 raises ValueError or OverflowError, as `datetime` does.
"""

from __future__ import annotations

import calendar
from datetime import date, timedelta
from enum import StrEnum

import attrs
import regex

_PLAIN = regex.compile(r"[0-9]{4}(?:-[0-9]{2}){0,2}")  # a year, month or day
SEASONS = {"SP": 3, "SU": 6, "FA": 9, "WI": 12}  # the month in which each begins, in the north


class Unit(StrEnum):
    """The lengths of time that a calendar counts in; the value is the letter of TIMEX3 durations where it has one."""

    HOUR = "H"
    DAY = "D"
    WEEKDAY = "BD"
    WEEK = "W"
    WEEKEND = "WE"
    FORTNIGHT = "FN"
    MONTH = "M"
    QUARTER = "Q"
    YEAR = "Y"
    DECADE = "DE"
    CENTURY = "CE"


@attrs.frozen
class Period:
    """A stretch of the calendar: its TIMEX3 value, first and last day (None where it has no days: "2019-02-30")."""

    timex: str
    first: date | None = None
    last: date | None = None


def day(when: date) -> Period:
    """A single day: 2024-08-05."""
    return Period(when.isoformat(), when, when)


def month(year: int, number: int) -> Period:
    """A month: 2024-08."""
    return Period(f"{year:04}-{number:02}", date(year, number, 1), month_end(year, number))


def quarter(year: int, number: int) -> Period:
    """A quarter of the calendar year, 1 to 4: 2024-Q1."""
    return Period(f"{year:04}-Q{number}", date(year, 3 * number - 2, 1), month_end(year, 3 * number))


def half(year: int, number: int) -> Period:
    """A half of the calendar year, 1 or 2: 2023-H2."""
    return Period(f"{year:04}-H{number}", date(year, 6 * number - 5, 1), month_end(year, 6 * number))


def season(year: int, name: str) -> Period:
    """A meteorological season of the north, SP, SU, FA or WI: 2025-SP; a winter belongs to the year it begins in."""
    first = date(year, SEASONS[name], 1)
    return Period(f"{year:04}-{name}", first, add_months(first, 3) - timedelta(1))


def week(when: date) -> Period:
    """The ISO week that holds a day: 2025-W06."""
    year, number, weekday = when.isocalendar()
    monday = when - timedelta(weekday - 1)
    return Period(f"{year:04}-W{number:02}", monday, monday + timedelta(6))


def weekend(when: date) -> Period:
    """Saturday and Sunday of the ISO week that holds a day: 2025-W06-WE."""
    whole = week(when)
    saturday = when + timedelta(6 - when.isoweekday())
    return Period(f"{whole.timex}-WE", saturday, saturday + timedelta(1))


def year(number: int) -> Period:
    """A year: 2024."""
    return Period(f"{number:04}", date(number, 1, 1), date(number, 12, 31))


def decade(number: int) -> Period:
    """A decade by its year without the last digit: 199 is the 1990s."""
    return Period(f"{number:03}", date(number * 10, 1, 1), date(number * 10 + 9, 12, 31))


def century(number: int) -> Period:
    """A century by its year without the last two digits: 19 is the twentieth, as TIMEX3 counts, 1900 to 1999."""
    return Period(f"{number:02}", date(number * 100, 1, 1), date(number * 100 + 99, 12, 31))


def between(first: Period, last: Period) -> Period:
    """From the start of one period to the end of another: 2014/2017; by days where they differ in kind."""
    if first.first and last.last and last.last < first.first:
        raise ValueError(f"a range must not end ({last.timex}) before it begins ({first.timex})")
    if first.first and last.last and not (len(first.timex) == len(last.timex) and _PLAIN.fullmatch(first.timex)):
        return Period(f"{first.first}/{last.last}", first.first, last.last)
    return Period(f"{first.timex}/{last.timex}", first.first, last.last)


def days(first: date, last: date) -> Period:
    """The days from one to another, both included; one day where they are the same."""
    return day(first) if first == last else between(day(first), day(last))


def around(unit: Unit, when: date) -> Period:
    """The period of a unit that holds a day."""
    match unit:
        case Unit.WEEK:
            return week(when)
        case Unit.FORTNIGHT:
            return days(weekday_of(1, when), weekday_of(1, when) + timedelta(13))
        case Unit.WEEKEND:
            return weekend(when)
        case Unit.MONTH:
            return month(when.year, when.month)
        case Unit.QUARTER:
            return quarter(when.year, (when.month + 2) // 3)
        case Unit.YEAR:
            return year(when.year)
        case Unit.DECADE:
            return decade(when.year // 10)
        case Unit.CENTURY:
            return century(when.year // 100)
        case _:
            return day(when)


def moved(when: date, count: int, unit: Unit) -> date:
    """The day `count` units on (back where negative); the last of its month where the same day is missing."""
    match unit:
        case Unit.WEEKDAY:
            return add_weekdays(when, count)
        case Unit.WEEK | Unit.WEEKEND:
            return when + timedelta(7 * count)
        case Unit.FORTNIGHT:
            return when + timedelta(14 * count)
        case Unit.MONTH:
            return add_months(when, count)
        case Unit.QUARTER:
            return add_months(when, 3 * count)
        case Unit.YEAR:
            return add_months(when, 12 * count)
        case Unit.DECADE:
            return add_months(when, 120 * count)
        case Unit.CENTURY:
            return add_months(when, 1200 * count)
        case Unit.HOUR:
            return when + timedelta(days=count // 24)
        case _:
            return when + timedelta(count)


def add_months(when: date, count: int) -> date:
    """The same day `count` months on, or the last of that month where it is shorter."""
    years, index = divmod(when.month - 1 + count, 12)
    last = month_end(when.year + years, index + 1)
    return last.replace(day=min(when.day, last.day))


def add_weekdays(when: date, count: int) -> date:
    """The day `count` days from Monday to Friday on, or back; from a weekend, counted from the one of them gone by."""
    step = timedelta(1 if count > 0 else -1)
    while when.isoweekday() > 5:
        when -= step
    weeks, rest = divmod(abs(count), 5)
    when += 7 * weeks * step
    while rest:
        when += step
        rest -= when.isoweekday() < 6
    return when


def month_end(year: int, month: int) -> date:
    """The last day of a month."""
    return date(year, month, calendar.monthrange(year, month)[1])


def weekday_of(number: int, when: date) -> date:
    """The day with an ISO weekday number, Monday 1, in the ISO week that holds a day."""
    return when + timedelta(number - when.isoweekday())
