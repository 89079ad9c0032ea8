"""Times inside another period or next to it: its weeks, weekdays and days, and what is left of it."""

from __future__ import annotations

from datetime import date, timedelta

import attrs

from newsparse_quantities.dates.meaning import calendars
from newsparse_quantities.dates.meaning.calendars import Period, Unit, moved
from newsparse_quantities.dates.meaning.expressions import Expression, Lean


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
        if self.unit is Unit.WEEKEND:
            saturday = NthWeekday(self.ordinal, 6, self.whole).on(published, lean)
            return calendars.weekend(saturday.first) if saturday and saturday.first else None
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
        if self.unit is Unit.WEEKEND or whole.first is None or whole.last is None:
            return whole
        return calendars.days(whole.first, whole.last)


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


@attrs.frozen
class Beside:
    """The nearest weekday before (sign -1) or after a period: "the Sunday after Easter"."""

    weekday: int
    sign: int
    origin: Expression
    pattern: str | None = None

    @property
    def fixed(self) -> bool:
        """Whether the period is."""
        return self.origin.fixed

    def on(self, published: date | None, lean: Lean) -> Period | None:
        """The day, outside the period."""
        origin = self.origin.on(published, lean)
        edge = (origin.last if self.sign > 0 else origin.first) if origin else None
        if edge is None:
            return None
        away = (self.sign * (self.weekday - edge.isoweekday()) - 1) % 7 + 1
        return calendars.day(edge + timedelta(self.sign * away))
