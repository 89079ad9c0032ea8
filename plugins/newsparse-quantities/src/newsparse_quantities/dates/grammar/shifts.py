"""Dates at a distance from another or from now: "2 weeks before Christmas", "in two months"."""

from __future__ import annotations

from newsparse_quantities.dates.context.tense import lean
from newsparse_quantities.dates.grammar import numbers, relative
from newsparse_quantities.dates.grammar.durations import durations
from newsparse_quantities.dates.grammar.parts import stated_year
from newsparse_quantities.dates.grammar.reader import APOSTROPHE, COMMA, HYPHEN, POSSESSIVE, SPACE, Match, Reader
from newsparse_quantities.dates.grammar.registry import FIGURES, Level, begins, point
from newsparse_quantities.dates.grammar.vocabulary import (
    CARDINALS,
    DEICTIC_DAYS,
    FULL_WEEKDAYS,
    PLURAL_WEEKDAYS,
    SINGULAR,
    UNITS,
    VAGUE,
)
from newsparse_quantities.dates.meaning.calendars import Unit
from newsparse_quantities.dates.meaning.expressions import Clock, Lean
from newsparse_quantities.dates.meaning.parts import Beside
from newsparse_quantities.dates.meaning.relatives import Relative, Shift, Weekday, is_day
from newsparse_quantities.dates.words import words

_SIGNS = {"before": -1, "after": 1, "from": 1, "since": 1}
_RANKS, _FINITE = words("ranks"), words("finite")
_RANK_REACH = 9  # words from "in" back to the rank
_NO_FUTURE = {"of", "or", "to", "and", "after", "before", "since", "prison", "jail", "s"}


@begins(Level.PART, FIGURES, CARDINALS, VAGUE, "a", "an")
def counted_from(reader: Reader, number: int) -> Match | None:
    """So long before or after a date: "2 weeks before Christmas", "16 days from 1 February", "two years since 2011"."""
    read = durations(reader, number)
    if read is None or not read[1] or reader.gap(read[0]) not in (SPACE, COMMA):
        return None
    sign = _SIGNS.get(reader.word(read[0]))
    origin = point(reader, read[0] + 1) if sign and reader.gap(read[0] + 1) == SPACE else None
    if origin is None or not sign:
        return None
    day = is_day(origin.says) or isinstance(origin.says, Clock)
    rate = reader.word(number) in ("a", "an") and reader.word(read[0]) == "from" and not day
    return None if rate else Match(origin.end, Shift(read[1], sign, origin.says))  # "$5 a month from May"


@begins(Level.PART, "the", SINGULAR)
def beside(reader: Reader, number: int) -> Match | None:
    """The unit right before or after a date: "the day after Christmas", "the week before Easter"."""
    start = reader.past_the(number)
    unit = UNITS.get(reader.word(start)) if reader.word(start) in SINGULAR else None
    sign = _SIGNS.get(reader.word(start + 1)) if reader.word(start + 1) in ("before", "after") else None
    if unit is None or sign is None or reader.gap(start + 1) != SPACE or reader.gap(start + 2) != SPACE:
        return None
    origin = point(reader, start + 2) or stated_year(reader, start + 2)
    return origin and Match(origin.end, Shift(((1, unit),), sign, origin.says, whole=True))


@begins(Level.PART, "the", "first", "last", FULL_WEEKDAYS)
def weekday_beside(reader: Reader, number: int) -> Match | None:
    """The weekday next to a date: "the Sunday after Easter", "the first Tuesday after November 1"."""
    start = reader.past_the(number)
    start += reader.word(start) in ("first", "last") and reader.gap(start + 1) == SPACE
    day = FULL_WEEKDAYS.get(reader.word(start))
    sign = _SIGNS.get(reader.word(start + 1)) if reader.word(start + 1) in ("before", "after") else None
    if day is None or sign is None or reader.gap(start + 1) != SPACE or reader.gap(start + 2) != SPACE:
        return None
    origin = point(reader, start + 2)
    return origin and Match(origin.end, Beside(day, sign, origin.says))


@begins(Level.PART, FIGURES, CARDINALS, "a")
def week_on(reader: Reader, number: int) -> Match | None:
    """So many weeks after a coming weekday, as the British say it: "a week on Tuesday"."""
    read = durations(reader, number)
    weeks = read and read[1] and all(unit in (Unit.WEEK, Unit.FORTNIGHT) for _, unit in read[1])
    if not read or not weeks or not reader.spaced(read[0], "on"):
        return None
    day = FULL_WEEKDAYS.get(reader.word(read[0] + 1)) if reader.gap(read[0] + 1) == SPACE else None
    return Match(read[0] + 2, Shift(read[1], 1, Weekday(day, lean=Lean.FUTURE))) if day else None


@begins(Level.PART, FULL_WEEKDAYS)
def weekday_of_week_away(reader: Reader, number: int) -> Match | None:
    """A weekday of a week counted from now: "Monday two weeks from now", "Friday three weeks ago"."""
    away = relative.ago(reader, number + 1) if reader.gap(number + 1) == SPACE else None
    says = away.says if away else None
    if away is None or not isinstance(says, Shift) or len(says.steps) != 1 or says.steps[0][1] is not Unit.WEEK:
        return None
    return Match(away.end, Weekday(FULL_WEEKDAYS[reader.word(number)], weeks=says.sign * says.steps[0][0]))


@begins(Level.PART, FIGURES, CARDINALS, "a")
def weekdays_away(reader: Reader, number: int) -> Match | None:
    """So many weekdays back or on: "two Fridays ago", "three Sundays from now"."""
    read = numbers.count(reader, number)
    day = PLURAL_WEEKDAYS.get(reader.word(read[0])) if read and reader.gap(read[0]) == SPACE else None
    if not read or not read[1] or day is None:
        return None
    end, weeks = read[0] + 1, ((read[1] - 1, Unit.WEEK),)
    if reader.spaced(end, "ago"):
        return Match(end + 1, Shift(weeks, -1, Weekday(day, lean=Lean.LAST)))
    return Match(end + 2, Shift(weeks, 1, Weekday(day, lean=Lean.NEXT))) if reader.spaced(end, "from", "now") else None


@begins(Level.PART, FULL_WEEKDAYS, "today", "tomorrow")
def day_week(reader: Reader, number: int) -> Match | None:
    """A week after a coming day, as the British say it: "Tuesday week", "tomorrow fortnight"."""
    unit = UNITS.get(reader.word(number + 1)) if reader.word(number + 1) in ("week", "fortnight") else None
    if unit is None or reader.gap(number + 1) != SPACE or reader.gap(number + 2) == SPACE:
        return None
    day = FULL_WEEKDAYS.get(reader.word(number))
    origin = Weekday(day, lean=Lean.FUTURE) if day else Relative(Unit.DAY, DEICTIC_DAYS[reader.word(number)])
    return Match(number + 2, Shift(((1, unit),), 1, origin))


@begins(Level.PART, "in")
def coming(reader: Reader, number: int) -> Match | None:
    """So long from now, where the clause looks ahead: "in two months", "in two weeks' time", "in a day from now"."""
    if reader.gap(number + 1) != SPACE:
        return None
    if longer := counted_from(reader, number + 1) or relative.ago(reader, number + 1):
        return longer
    read = durations(reader, number + 1)
    if read is None or not read[1] or read[1][0][1] is Unit.HOUR:
        return None
    end, says = read[0], Shift(read[1], 1)
    if reader.gap(end) == POSSESSIVE and reader.word(end) == "time":
        return Match(end + 1, says)
    if reader.gap(end) == APOSTROPHE and reader.word(end) == "s" and reader.spaced(end + 1, "time"):
        return Match(end + 2, says)
    if (reader.gap(end) == SPACE and reader.word(end) in _NO_FUTURE) or _is_rank(reader, number):
        return None
    return Match(end, says) if lean(reader, number, end) in (Lean.FUTURE, Lean.EXPECTED) else None


def _is_rank(reader: Reader, number: int) -> bool:
    """Whether a length of time says among how many something ranks: "the worst drought in 60 years"."""
    for back in range(1, _RANK_REACH):
        word = reader.word(number - back)
        if reader.gap(number - back + 1) not in (SPACE, HYPHEN) or word in _FINITE:
            return False
        if word in _RANKS:
            return True
    return False
