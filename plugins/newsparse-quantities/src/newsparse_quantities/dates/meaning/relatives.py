"""Times counted from the day of publication or from another date."""

from __future__ import annotations

from datetime import date, timedelta

import attrs

from newsparse_quantities.dates.meaning import calendars
from newsparse_quantities.dates.meaning.calendars import Period, Unit, moved
from newsparse_quantities.dates.meaning.expressions import Expression, Lean
from newsparse_quantities.dates.meaning.points import Point, chosen

_COARSE = {Unit.MONTH, Unit.QUARTER, Unit.YEAR, Unit.DECADE, Unit.CENTURY}


@attrs.frozen
class Relative:
    """The period of a unit that is so many on from the one of publication: "today", "last month", "next year"."""

    unit: Unit
    offset: int = 0
    fixed: bool = False
    pattern: str | None = None

    def on(self, published: date | None, lean: Lean) -> Period | None:
        """The period so many units on; "this weekend" is the last or the coming one by tense."""
        if published is None:
            return None
        if self.unit is Unit.WEEKEND and not self.offset:
            near = [calendars.weekend(published + timedelta(days)) for days in (-7, 0)]
            return chosen(near, published, lean)
        if self.unit is Unit.FORTNIGHT and self.offset > 0:
            return calendars.around(Unit.FORTNIGHT, moved(published, self.offset, Unit.WEEK))
        start = published.replace(day=1) if self.unit in _COARSE else published
        return calendars.around(self.unit, moved(start, self.offset, self.unit))


@attrs.frozen
class Weekday:
    """A day of the week, Monday 1: bare, or of a week counted from that of publication ("next Tuesday": 1)."""

    number: int
    weeks: int | None = None
    lean: Lean | None = None
    fixed: bool = False
    pattern: str | None = None

    def on(self, published: date | None, lean: Lean) -> Period | None:
        """The day of the stated week, or the one within a week that the tense points to."""
        if published is None:
            return None
        if self.weeks is not None:
            return calendars.day(calendars.weekday_of(self.number, published + timedelta(7 * self.weeks)))
        lean = Lean.PAST if lean is Lean.NEAREST else lean  # what news tells without a verb has happened
        near = [calendars.weekday_of(self.number, published + timedelta(days)) for days in (-7, 0, 7)]
        return chosen([calendars.day(when) for when in near], published, self.lean or lean)


@attrs.frozen
class Shift:
    """So much before (sign -1) or after a date, publication's where none is given: "three days ago".

    Counted in months or years from publication it is as coarse: "two years ago" is a year.
    """

    steps: tuple[tuple[int, Unit], ...]
    sign: int
    origin: Expression | None = None
    whole: bool = False  # whether a whole unit is meant: "the week before Easter"
    pattern: str | None = None

    @property
    def fixed(self) -> bool:
        """Whether the date it counts from is."""
        return self.origin is not None and self.origin.fixed

    def on(self, published: date | None, lean: Lean) -> Period | None:
        """The day so far from the date counted from; None from hours that are no whole days."""
        start = self._start(published, lean)
        if start is None or any(unit is Unit.HOUR and count % 24 for count, unit in self.steps):
            return None
        for count, unit in self.steps:
            start = moved(start, self.sign * count, unit)
        finest = self.steps[-1][1]
        if self.whole or (finest is Unit.WEEKEND and self.origin is None):
            return calendars.around(finest, start)
        if self.origin is not None or finest not in _COARSE:
            return calendars.day(start)
        return calendars.around(finest if finest in {Unit.MONTH, Unit.QUARTER} else Unit.YEAR, start)

    def _start(self, published: date | None, lean: Lean) -> date | None:
        if self.origin is None:
            return published
        origin = self.origin.on(published, lean)
        return origin.first if origin else None


@attrs.frozen
class Window:
    """So many units up to publication (sign -1) or from it on: "the last six months", "the next two days"."""

    steps: tuple[tuple[int, Unit], ...]
    sign: int
    fixed: bool = False
    pattern: str | None = None

    def on(self, published: date | None, lean: Lean) -> Period | None:
        """The days before or after that of publication; quarters are whole ones; None for less than a day."""
        if published is None:
            return None
        count, unit = self.steps[0]
        if unit is Unit.QUARTER and len(self.steps) == 1:
            return self._quarters(published, count)
        end = published
        for count, unit in self.steps:
            if unit is Unit.HOUR and count < 24:
                return None
            end = moved(end, self.sign * count, unit)
        day = timedelta(1)
        return calendars.days(end, published - day) if self.sign < 0 else calendars.days(published + day, end)

    def _quarters(self, published: date, count: int) -> Period:
        first_of_month = published.replace(day=1)
        near, far = (
            calendars.around(Unit.QUARTER, moved(first_of_month, self.sign * step, Unit.QUARTER)) for step in (1, count)
        )
        return near if count == 1 else calendars.between(*((far, near) if self.sign < 0 else (near, far)))


def is_day(says: Expression) -> bool:
    """Whether an expression names one day."""
    if isinstance(says, Point):
        return says.day is not None
    return isinstance(says, Weekday) or (isinstance(says, Relative) and says.unit is Unit.DAY)
