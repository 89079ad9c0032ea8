"""Days of the week, alone or with their date: "Wednesday", "next Tuesday", "Friday, July 21, 2017", "Tue 13th"."""

from __future__ import annotations

import attrs

from newsparse_quantities.dates.grammar import figured, months, numbers, slashed
from newsparse_quantities.dates.grammar.reader import COMMA, DASH, HYPHEN, OPEN, SPACE, STOP, STOP_COMMA, Match, Reader
from newsparse_quantities.dates.grammar.registry import Level, begins
from newsparse_quantities.dates.grammar.vocabulary import FULL_WEEKDAYS, STEPS, TOLD, WEEKDAYS
from newsparse_quantities.dates.meaning.calendars import Unit
from newsparse_quantities.dates.meaning.expressions import Ambiguous, Expression, Lean, Open, Recurring
from newsparse_quantities.dates.meaning.points import Point
from newsparse_quantities.dates.meaning.relatives import Shift, Weekday
from newsparse_quantities.dates.words import words

_GAPS = (SPACE, COMMA, STOP, STOP_COMMA, HYPHEN, OPEN)
_ALONE = {"mon", "tue", "tues", "wed", "thu", "thur", "thurs", "fri"}  # "Sun" and "Sat" alone are none
_TITLES = words("weekday-titles")
_GO_ON = ("at", "and", "to", "through")  # what may follow "Tue 13th"


@begins(Level.POINT, WEEKDAYS)
def weekday(reader: Reader, number: int) -> Match | None:
    """A weekday with the date that follows, a week it is in, or alone."""
    day = WEEKDAYS[reader.word(number)]
    if _in_title(reader, number):
        return None
    if dated := _dated(reader, number, day):
        return dated
    if reader.word(number) not in FULL_WEEKDAYS and not _abbreviation(reader, number):
        return None
    if reader.word(number - 1) in ("a", "one") and reader.gap(number) == SPACE and reader.over(number + 1):
        return Match(number + 1, Open(f"XXXX-WXX-{day}"))  # some Friday or other
    if _repeats(reader, number):
        return Match(number + 1, Recurring(f"XXXX-WXX-{day}"))
    return _of_week(reader, number, day) or _next_but_one(reader, number, day) or Match(number + 1, Weekday(day))


def _next_but_one(reader: Reader, number: int, day: int) -> Match | None:
    """One week further: "the Friday after next", "Tuesday before last"."""
    after, before = reader.spaced(number + 1, "after", "next"), reader.spaced(number + 1, "before", "last")
    if not (after or before):
        return None
    origin = Weekday(day, lean=Lean.NEXT if after else Lean.LAST)
    return Match(number + 3, Shift(((1, Unit.WEEK),), 1 if after else -1, origin))


@begins(Level.POINT, STEPS)
def stepped_weekday(reader: Reader, number: int) -> Match | None:
    """A weekday seen from now: "last Friday", "this coming Tuesday"; "the next Friday" counts from the story."""
    after, how = number, ""
    while after < number + 2 and reader.word(after) in STEPS and reader.gap(after + 1) == SPACE:
        how, after = reader.word(after), after + 1
    day = WEEKDAYS.get(reader.word(after)) if after > number else None
    if day is None:
        return None
    if match := _dated(reader, after, day) or _of_week(reader, after, day):
        return match
    known = reader.word(after) in FULL_WEEKDAYS or (reader.word(after) in _ALONE and reader.capital(after))
    return Match(after + 1, _stepped(day, how, definite=reader.definite(number))) if known else None


def _stepped(day: int, how: str, *, definite: bool) -> Expression:
    """Of the week before or after that of publication."""
    if definite and (how in TOLD or how == "next"):
        return Open()
    if how in ("coming", "upcoming"):
        return Weekday(day, lean=Lean.NEXT)
    return Weekday(day, lean=Lean.LAST) if how == "past" else Weekday(day, weeks=STEPS[how])


def _in_title(reader: Reader, number: int) -> bool:
    """Whether a weekday is part of a name: "the Sunday Times", "the Mail on Sunday", "Saturday Night Live"."""
    after = number + 1 + (reader.spaced(number + 1, "night"))
    named = reader.gap(after) == SPACE and reader.capital(after) and reader.word(after) in _TITLES
    return named or (reader.spaced(number - 1, "on", reader.word(number)) and reader.raw(number - 2) == "Mail")


def _abbreviation(reader: Reader, number: int) -> bool:
    """Whether "Mon" or "Thurs" stands for the day."""
    return (
        reader.word(number) in _ALONE
        and reader.capital(number)
        and reader.word(number - 1) in ("on", "by", "until", "since")
    )


def _repeats(reader: Reader, number: int) -> bool:
    """Whether a weekday is the second of "every Tuesday and Thursday"."""
    if reader.word(number - 1) not in ("and", "or") or reader.word(number - 2) not in FULL_WEEKDAYS:
        return False
    return reader.word(number - 3) in ("every", "each")


def _dated(reader: Reader, number: int, day: int) -> Match | None:
    """A weekday and its date; the "Sun" of "the Evening Sun, May 4" is none."""
    gap = reader.gap(number + 1)
    if gap not in _GAPS or (
        reader.word(number) in ("sun", "sat") and reader.gap(number) == SPACE and reader.capital(number - 1)
    ):
        return None
    after = number + 1
    after += reader.word(after) == "the" and numbers.ordinal(reader, after + 1) is not None
    match = _date(reader, after, day)
    if match is None or (gap == OPEN and reader.after(match.end - 1) != ")"):
        return None
    return match._replace(more=int(gap == OPEN))


def _date(reader: Reader, number: int, day: int) -> Match | None:
    """The date at a word, told that it falls on a weekday."""
    rules = (months.day_month, months.month_and_day, figured.triple)
    match = max((match for rule in rules if (match := rule(reader, number))), key=lambda match: match.end, default=None)
    if match is None:
        return slashed.on_weekday(reader, number, day) or _ordinal(reader, number, day)
    if isinstance(match.says, Point):
        return match._replace(says=attrs.evolve(match.says, weekday=day))
    return _settled(match, match.says, day) if isinstance(match.says, Ambiguous) else None


def _settled(match: Match, says: Ambiguous, day: int) -> Match:
    """A date in figures of either order is the one that falls on the weekday, if just one does."""
    right = [when for when in says.candidates if when.isoweekday() == day]
    return match._replace(says=Point(right[0].year, right[0].month, right[0].day)) if len(right) == 1 else match


def _ordinal(reader: Reader, number: int, day: int) -> Match | None:
    """A day without its month: "Tuesday the eleventh", "Tue 13th"; not "Monday 2nd quarter"."""
    read = numbers.ordinal(reader, number)
    if not read or read[1] > 31 or reader.gap(number) not in (SPACE, COMMA):
        return None
    if reader.word(number - 1) != "the" and not reader.word(number)[0].isdigit():
        return None
    if reader.gap(read[0]) in (SPACE, HYPHEN) and reader.word(read[0]) not in _GO_ON:
        return None
    return Match(read[0], Point(day=read[1], weekday=day))


def _of_week(reader: Reader, number: int, day: int) -> Match | None:
    """The week named behind: "Tuesday of next week", "Friday last week", "Monday next"."""
    alone = reader.gap(number + 1) == SPACE != reader.gap(number + 2)
    if alone and reader.word(number + 1) in ("last", "next"):
        return Match(number + 2, Weekday(day, lean=Lean.LAST if reader.word(number + 1) == "last" else Lean.NEXT))
    after = number + 1 + reader.spaced(number + 1, "of")
    after += after > number + 1 and reader.spaced(after, "the")
    step = STEPS.get(reader.word(after))
    if step is None or reader.gap(after) != SPACE or not reader.spaced(after + 1, "week"):
        return None
    return Match(after + 2, Weekday(day, weeks=step))


@begins(Level.POINT, STEPS)
def week_then_day(reader: Reader, number: int) -> Match | None:
    """The week named first: "next week on Tuesday", "previous week - Monday"."""
    if not reader.spaced(number + 1, "week"):
        return None
    after = number + 2 + (reader.spaced(number + 2, "on") or reader.spaced(number + 2, "from"))
    day = FULL_WEEKDAYS.get(reader.word(after))
    if day is None or reader.gap(after) not in (SPACE, DASH):
        return None
    return Match(after + 1, Weekday(day, weeks=STEPS[reader.word(number)]))
