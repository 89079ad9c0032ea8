"""From one date to another."""

from __future__ import annotations

from datetime import date, timedelta

import attrs

from newsparse_quantities.dates.meaning import calendars
from newsparse_quantities.dates.meaning.calendars import Period
from newsparse_quantities.dates.meaning.expressions import Expression, Lean
from newsparse_quantities.dates.meaning.parts import Part
from newsparse_quantities.dates.meaning.points import Point
from newsparse_quantities.dates.meaning.relatives import Weekday

_LONG = 60  # days: longer ranges without a tense are taken to be past


@attrs.frozen
class Range:
    """From one date to another, both included."""

    first: Expression
    last: Expression
    daily: bool = False  # whether its value names the first and last day, whatever the ends are

    @property
    def fixed(self) -> bool:
        """Whether both ends are."""
        return self.first.fixed and self.last.fixed

    @property
    def pattern(self) -> str | None:
        """Both patterns, where both ends have one."""
        first, last = self.first.pattern, self.last.pattern
        return f"{first}/{last}" if first and last else None

    def on(self, published: date | None, lean: Lean) -> Period | None:
        """The stretch from the one to the other; an end without a year is the first that follows the start."""
        if published is None or self.fixed:
            return self._from(published, lean)
        latest = self._from(published, Lean.PAST)
        if latest is None or latest.first is None or latest.last is None:
            return self._from(published, lean)
        if lean is Lean.PAST:
            return (
                latest
                if latest.last <= published or self.first.fixed
                else self._from(latest.first - timedelta(1), lean)
            )
        runs = latest.last >= published  # what has begun and is not over is meant before what comes
        long = lean is Lean.NEAREST and (latest.last - latest.first).days > _LONG
        return latest if runs or long else self._from(published, lean)

    def _from(self, published: date | None, lean: Lean) -> Period | None:
        first = self.first.on(published, lean)
        if first is None:
            return None
        if self.last.fixed or first.first is None:
            last = self.last.on(published, lean)
        else:
            last = self._after(first.first, published, lean)
        if last and self.daily and first.first and last.last:
            return calendars.days(first.first, last.last)
        return last and calendars.between(first, last)

    def _after(self, first: date, published: date | None, lean: Lean) -> Period | None:
        last = self.last.on(published, lean)
        if last and last.last and last.last >= first:
            return last
        return self.last.on(first, Lean.FUTURE)


def stretch(first: Expression, last: Expression, *, daily: bool = False) -> Expression:
    """A range, with what is said once shared by both ends: the year of the last, the month of the first."""
    if isinstance(first, Point) and isinstance(last, Point):
        first, last = _shared(first, last)
    if isinstance(first, Point) and isinstance(last, Part) and first.day is not None:
        first = attrs.evolve(last, ordinal=first.day)
    if isinstance(first, Weekday) and isinstance(last, Weekday) and first.weeks is not None and last.weeks is None:
        last = attrs.evolve(last, weeks=first.weeks + (last.number < first.number))
    return Range(first, last, daily)


def _shared(first: Point, last: Point) -> tuple[Point, Point]:
    """Both ends with the month and the year that only one of them states."""
    if last.day is not None and last.month is None and first.month is not None:
        rolled = first.day is not None and last.day < first.day
        last = attrs.evolve(last, month=first.month % 12 + 1 if rolled else first.month, years=first.years)
    elif first.day is not None and first.month is None:
        first = attrs.evolve(first, month=last.month, years=last.years)
    if first.month is None or last.month is None:
        return first, last
    turns = (last.month, last.day or 31) < (first.month, first.day or 0)  # the new year lies between them
    if first.year is None and last.year is not None:
        first = attrs.evolve(first, year=last.year - turns)
    elif last.year is None and first.year is not None:
        last = attrs.evolve(last, year=first.year + turns)
    return first, last
