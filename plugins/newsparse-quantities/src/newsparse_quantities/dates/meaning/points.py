"""Dates and periods that come round: with a year they are absolute, without one the nearest that fits is meant."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

import attrs

from newsparse_quantities.dates.meaning import calendars
from newsparse_quantities.dates.meaning.calendars import Period
from newsparse_quantities.dates.meaning.expressions import Lean
from newsparse_quantities.dates.meaning.holidays import Holiday

_FAR_AHEAD, _JUST_PAST = 300, 65  # days
_REACH = 8  # years looked at on either side of publication: 29 February may be missing in seven


@attrs.frozen
class Point:
    """A year, month or day as far as it is stated: "2024", "August 2024", "Wednesday, 5 August", "the 4th".

    `years` counts from the year of publication ("May next year"), `lean` overrides the tense ("last November").
    """

    year: int | None = None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None
    years: int | None = None
    lean: Lean | None = None

    @property
    def fixed(self) -> bool:
        """Whether the year is stated."""
        return self.year is not None

    @property
    def pattern(self) -> str | None:
        """2024, XXXX-08, XXXX-08-05, XXXX-XX-04."""
        if self.years is not None and self.year is None:
            return None
        parts = ["XXXX" if self.year is None else f"{self.year:04}"]
        if self.month is not None or self.day is not None:
            parts.append("XX" if self.month is None else f"{self.month:02}")
        if self.day is not None:
            parts.append(f"{self.day:02}")
        return "-".join(parts)

    def on(self, published: date | None, lean: Lean) -> Period | None:
        """The stated period, or the one of its kind that the tense points to."""
        if self.year is not None:
            return self.within(self.year) or Period(str(self.pattern))
        if published is None:
            return None
        if self.years is not None:
            return self.within(published.year + self.years)
        if self.month is None:
            return self._in_some_month(published, self.lean or lean)
        if self.weekday and self.day and not self.lean:
            near = occurrences(self.within, published.year, _REACH)
            if right := [period for period in near if self._falls_right(period)]:
                return chosen(right, published, Lean.NEAREST)
        rare = (self.month, self.day) == (2, 29)
        near = occurrences(self.within, published.year, _REACH if rare else 1)
        found = chosen(near, published, self.lean or lean)
        if self.lean or lean is not Lean.EXPECTED or self.day is None or found is None:
            return found
        nearest = chosen(near, published, Lean.NEAREST)
        just_past = nearest and _distance(found, published) > _FAR_AHEAD and _distance(nearest, published) < _JUST_PAST
        return nearest if just_past else found  # a day so far ahead would be told with its year

    def within(self, year: int) -> Period | None:
        """The period in a given year; None where that year has no such day."""
        if self.month is None:
            return calendars.year(year)
        if self.day is None:
            return calendars.month(year, self.month)
        if self.day > calendars.month_end(year, self.month).day:
            return None
        return calendars.day(date(year, self.month, self.day))

    def _falls_right(self, period: Period) -> bool:
        return period.first is not None and period.first.isoweekday() == self.weekday

    def _in_some_month(self, published: date, lean: Lean) -> Period | None:
        """A day without a month: "Tuesday the eleventh", "on the 4th"."""
        near = []
        for months in range(-_REACH, _REACH + 1):
            start = calendars.add_months(published.replace(day=1), months)
            if self.day and self.day <= calendars.month_end(start.year, start.month).day:
                near.append(calendars.day(start.replace(day=self.day)))
        right = [period for period in near if not self.weekday or self._falls_right(period)]
        return chosen(right, published, Lean.NEAREST if self.weekday else lean)


@attrs.frozen
class EitherOrder:
    """A day and month in figures whose order only a weekday could tell: "Friday 7/6"."""

    options: tuple[Point, ...]
    weekday: int | None = None
    fixed: bool = False
    pattern: str | None = None

    def on(self, published: date | None, lean: Lean) -> Period | None:
        """The one that falls on the weekday, where just one does."""
        near = [option.on(published, Lean.NEAREST) for option in self.options]
        right = [period for period in near if period and period.first and period.first.isoweekday() == self.weekday]
        return right[0] if len(right) == 1 else None


@attrs.frozen
class Yearly:
    """A named part of a year: a quarter, half, season or holiday, by the rule that finds it in a year."""

    rule: Callable[[int], Period] = attrs.field(eq=False)
    name: str
    year: int | None = None
    years: int | None = None
    lean: Lean | None = None

    @property
    def fixed(self) -> bool:
        """Whether the year is stated."""
        return self.year is not None

    @property
    def pattern(self) -> str | None:
        """XXXX-Q1, XXXX-SP, XXXX-12-25; None for a feast that moves."""
        if self.year is not None:
            return self.rule(self.year).timex
        return f"XXXX-{self.name}" if self.name and self.years is None else None

    def on(self, published: date | None, lean: Lean) -> Period | None:
        """The one of the stated year, or the one that the tense points to."""
        if self.year is not None:
            return self.rule(self.year)
        if published is None:
            return None
        if self.years is not None:
            return self.rule(published.year + self.years)
        return chosen(occurrences(self.rule, published.year, 2), published, self.lean or lean)


def season(name: str) -> Yearly:
    """A season, SP, SU, FA or WI."""
    return Yearly(lambda year: calendars.season(year, name), name)


def quarter(number: int) -> Yearly:
    """A quarter of the year, 1 to 4."""
    return Yearly(lambda year: calendars.quarter(year, number), f"Q{number}")


def half(number: int) -> Yearly:
    """A half of the year, 1 or 2."""
    return Yearly(lambda year: calendars.half(year, number), f"H{number}")


def feast(holiday: Holiday) -> Yearly:
    """A holiday."""
    return Yearly(holiday.rule, "{:02}-{:02}".format(*holiday.fixed) if holiday.fixed else "")


def numbered_week(number: int) -> Yearly:
    """An ISO week by its number in the year; years without a week 53 give their neighbour's."""
    return Yearly(lambda year: calendars.week(date(year, 1, 4) + timedelta(7 * (number - 1))), f"W{number:02}")


def occurrences(rule: Callable[[int], Period | None], year: int, reach: int = 1) -> list[Period]:
    """The periods that a yearly rule gives in the years around, earliest first."""
    years = range(max(1, year - reach), min(9999, year + reach + 1))
    return [period for period in map(rule, years) if period is not None]


def chosen(near: list[Period], published: date, lean: Lean) -> Period | None:
    """The one of several periods, earliest first, that is meant; None where there is none."""
    match lean:
        case Lean.PAST:
            fit = [period for period in near if period.first and period.first <= published][-1:]
        case Lean.LAST:
            fit = [period for period in near if period.last and period.last < published][-1:]
        case Lean.FUTURE | Lean.EXPECTED:
            fit = [period for period in near if period.last and period.last >= published][:1]
        case Lean.NEXT:
            fit = [period for period in near if period.first and period.first > published][:1]
        case _:
            fit = sorted(near, key=lambda period: _distance(period, published))[:1]
    return fit[0] if fit else None


def _distance(period: Period, published: date) -> int:
    """How many days lie between a period and publication; 0 inside it."""
    if period.first is None or period.last is None:
        return 0
    return max((period.first - published).days, (published - period.last).days, 0)
