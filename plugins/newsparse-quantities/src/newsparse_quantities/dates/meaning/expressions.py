"""What an expression of time says before anybody knows when it was said.

An `Expression` becomes a `Period` of the calendar `on` a day of publication, leaning to the past or the future.
Absolute ones (`fixed`) need no such day; the others are None without it, and leave at most a `pattern` ("XXXX-03-01").
"""

from __future__ import annotations

from datetime import date
from enum import StrEnum
from typing import Literal, Protocol

import attrs

from newsparse_quantities.dates.meaning.calendars import Period

Mod = Literal["START", "MID", "END", "APPROX", "BEFORE", "AFTER"]


class Lean(StrEnum):
    """Which of several days that answer to a description is meant, seen from the day of publication."""

    PAST = "past"  # the latest that has begun: "arrived on Wednesday"
    FUTURE = "future"  # the earliest that is not over: "will arrive on Wednesday"
    EXPECTED = "expected"  # the same, or one just over where that is a year off: "was due on January 20"
    NEAREST = "nearest"
    LAST = "last"  # the latest that is over: "last November"
    NEXT = "next"  # the earliest that has not begun: "next November"


class Expression(Protocol):
    """An expression of time: a date, a stretch of dates, or a place in the day."""

    @property
    def fixed(self) -> bool:
        """Whether the text alone says which period it is."""
        ...

    @property
    def pattern(self) -> str | None:
        """The TIMEX3 value of what the text alone says, X for digits left open; None where that is nothing."""

    def on(self, published: date | None, lean: Lean) -> Period | None:
        """The period meant, for a reader on the day of publication; None where it cannot be known."""


@attrs.frozen
class Fixed:
    """A period that the text states in full."""

    period: Period
    fixed: bool = True

    @property
    def pattern(self) -> str | None:
        """Its value."""
        return self.period.timex

    def on(self, published: date | None, lean: Lean) -> Period | None:
        """The period, on any day."""
        return self.period


@attrs.frozen
class Open:
    """A time that no calendar fixes: "recent days", "the next day", "Independence Day"."""

    pattern: str | None = None
    fixed: bool = False

    def on(self, published: date | None, lean: Lean) -> Period | None:
        """Nothing, on any day."""
        return None


@attrs.frozen
class Qualified:
    """An expression with a TIMEX3 modifier: START, MID, END, APPROX, BEFORE or AFTER; its period stays whole."""

    inner: Expression
    mod: Mod

    @property
    def fixed(self) -> bool:
        """As the expression inside."""
        return self.inner.fixed

    @property
    def pattern(self) -> str | None:
        """As the expression inside."""
        return self.inner.pattern

    def on(self, published: date | None, lean: Lean) -> Period | None:
        """As the expression inside."""
        return self.inner.on(published, lean)


@attrs.frozen
class Ambiguous:
    """A day written in figures whose order may be either: 03/04/2025."""

    candidates: tuple[date, ...]
    fixed: bool = True
    pattern: str | None = None

    def on(self, published: date | None, lean: Lean) -> Period | None:
        """Nothing: both days stay open."""
        return None


@attrs.frozen
class Recurring:
    """A set of times, by its TIMEX3 value: "every Monday" is XXXX-WXX-1, "every two weeks" P2W."""

    pattern: str
    fixed: bool = True

    def on(self, published: date | None, lean: Lean) -> Period | None:
        """The value without days."""
        return Period(self.pattern)


@attrs.frozen
class Clock:
    """A time or part of the day, by its TIMEX3 value from the T on ("T18:00Z", "TMO"), of a day where one is named.

    A night that lies between two days is named by the first, as TIMEX3 has it.
    """

    value: str
    of: Expression | None = None

    @property
    def fixed(self) -> bool:
        """As its day; a bare time of day is of some day that nobody tells."""
        return self.of is not None and self.of.fixed

    @property
    def pattern(self) -> str | None:
        """The day's pattern and the time; the time alone where the day is open."""
        day = self.of.pattern if self.of else None
        return f"{_first(day)}{self.value}" if day else self.value

    def on(self, published: date | None, lean: Lean) -> Period | None:
        """The day's value and the time, with the day for its ends."""
        day = self.of.on(published, lean) if self.of else None
        return day and Period(f"{_first(day.timex)}{self.value}", day.first, day.last)


def _first(timex: str) -> str:
    """The value of the first day of a range, or of the one day."""
    return timex.partition("/")[0]
