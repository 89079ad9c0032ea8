"""Times counted from the day of publication, from another date, or inside another period."""

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
        if self.whole:
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


@attrs.frozen
class Part:
    """The first, second, … (from the end where negative) so many units of a period: "the last week of July"."""

    ordinal: int
    count: int
    unit: Unit
    whole: Expression

    @property
    def fixed(self) -> bool:
        """Whether the period it is part of is."""
        return self.whole.fixed

    @property
    def pattern(self) -> str | None:
        """Nothing: a part of an open period has no value of its own."""
        return None

    def on(self, published: date | None, lean: Lean) -> Period | None:
        """The part of the period; None where it reaches beyond it."""
        whole = self.whole.on(published, lean)
        if whole is None or whole.first is None or whole.last is None:
            return None
        if self.unit is Unit.WEEK:
            return self._weeks(whole.first, whole.last)
        if self.ordinal < 0:
            first = moved(whole.last + timedelta(1), self.ordinal * self.count, self.unit)
        else:
            first = moved(whole.first, (self.ordinal - 1), self.unit)
        last = moved(first, self.count, self.unit) - timedelta(1)
        if first < whole.first or last > whole.last:
            return None
        return calendars.around(self.unit, first) if self.count == 1 else calendars.days(first, last)

    def _weeks(self, first: date, last: date) -> Period:
        """Whole ISO weeks; one belongs to the period that has its Thursday, as in ISO 8601."""
        if self.ordinal < 0:
            end = calendars.weekday_of(7, last - timedelta(3))
            monday = end - timedelta(7 * self.count - 1)
        else:
            monday = calendars.weekday_of(1, first + timedelta(3)) + timedelta(7 * (self.ordinal - 1))
            end = monday + timedelta(7 * self.count - 1)
        return calendars.week(monday) if self.count == 1 else calendars.days(monday, end)


@attrs.frozen
class Rest:
    """What is left of a period on the day of publication, that day included: "the rest of the week"."""

    whole: Expression
    pattern: str | None = None

    @property
    def fixed(self) -> bool:
        """Never: what is left depends on the day."""
        return False

    def on(self, published: date | None, lean: Lean) -> Period | None:
        """The days up to the end of the period; all of it where publication lies outside."""
        whole = self.whole.on(published, lean)
        if published is None or whole is None or whole.first is None or whole.last is None:
            return None
        return calendars.days(published, whole.last) if whole.first <= published <= whole.last else whole


@attrs.frozen
class WeekOf:
    """The week that holds a day: "the week of 10 April", "the weekend of Easter"."""

    unit: Unit
    day: Expression
    pattern: str | None = None

    @property
    def fixed(self) -> bool:
        """Whether the day is."""
        return self.day.fixed

    def on(self, published: date | None, lean: Lean) -> Period | None:
        """The seven days from Monday, or the two of the weekend."""
        inside = self.day.on(published, lean)
        if inside is None or inside.first is None:
            return None
        near = inside.first - timedelta(2) if self.unit is Unit.WEEKEND else inside.first
        whole = calendars.around(self.unit, near)
        return whole if whole.first is None or whole.last is None else calendars.days(whole.first, whole.last)


@attrs.frozen
class NthWeekday:
    """A weekday by its place in a period, from the end where negative: "the first Tuesday of November"."""

    ordinal: int
    weekday: int
    whole: Expression
    pattern: str | None = None

    @property
    def fixed(self) -> bool:
        """Whether the period is."""
        return self.whole.fixed

    def on(self, published: date | None, lean: Lean) -> Period | None:
        """The day; None where the period has fewer."""
        whole = self.whole.on(published, lean)
        if whole is None or whole.first is None or whole.last is None:
            return None
        if self.ordinal > 0:
            start = whole.first + timedelta((self.weekday - whole.first.isoweekday()) % 7)
            when = start + timedelta(7 * (self.ordinal - 1))
        else:
            when = whole.last - timedelta((whole.last.isoweekday() - self.weekday) % 7)
        return calendars.day(when) if when <= whole.last else None


def is_day(says: Expression) -> bool:
    """Whether an expression names one day."""
    if isinstance(says, Point):
        return says.day is not None
    return isinstance(says, Weekday) or (isinstance(says, Relative) and says.unit is Unit.DAY)
