"""Days of the week, alone or with their date: "Wednesday", "next Tuesday", "Friday, July 21, 2017", "Tue 13th"."""

from __future__ import annotations

import attrs

from newsparse_quantities.dates.grammar import figured, months, numbers
from newsparse_quantities.dates.grammar.reader import COMMA, DASH, HYPHEN, OPEN, SPACE, STOP, STOP_COMMA, Match, Reader, Rule
from newsparse_quantities.dates.grammar.registry import Level, begins
from newsparse_quantities.dates.grammar.vocabulary import FULL_WEEKDAYS, STEPS, WEEKDAYS
from newsparse_quantities.dates.meaning.expressions import Expression, Lean, Open, Recurring
from newsparse_quantities.dates.meaning.points import EitherOrder, Point
from newsparse_quantities.dates.meaning.relatives import Weekday

_DATED: tuple[Rule, ...] = (months.day_month, months.month_and_day, figured.triple)
_GAPS = (SPACE, COMMA, STOP, STOP_COMMA, HYPHEN, OPEN)
_ALONE = {"mon", "tue", "tues", "wed", "thu", "thur", "thurs", "fri"}


@begins(Level.POINT, WEEKDAYS, STEPS)
def weekday(reader: Reader, number: int) -> Match | None:
    """A weekday with the date that follows, a week it is in, or alone."""
    definite = reader.word(number - 1) == "the" and reader.gap(number) == SPACE
    step, how = None, ""
    for _ in range(2):  # "this coming Friday"
        if reader.word(number) in STEPS and reader.gap(number + 1) == SPACE:
            step, how = STEPS[reader.word(number)] or step or 0, reader.word(number)
            number += 1
    day = WEEKDAYS.get(reader.word(number))
    if day is None:
        return None
    if dated := _dated(reader, number, day):
        return dated
    if reader.word(number) not in FULL_WEEKDAYS and not _abbreviation(reader, number, stepped=step is not None):
        return None
    if reader.word(number - 1) in ("and", "or") and reader.word(number - 2) in FULL_WEEKDAYS and reader.word(number - 3) in ("every", "each"):
        return Match(number + 1, Recurring(f"XXXX-WXX-{day}"))
    return _of_week(reader, number, day) or Match(number + 1, _stepped(day, step, how, definite=definite))


def _abbreviation(reader: Reader, number: int, *, stepped: bool) -> bool:
    """Whether "Mon" or "Thurs" stands for the day; "Sun" and "Sat" alone never do."""
    return reader.word(number) in _ALONE and reader.capital(number) and (stepped or reader.word(number - 1) in ("on", "by", "until", "since"))


def _stepped(day: int, step: int | None, how: str, *, definite: bool) -> Expression:
    """Of the week before or after that of publication: "last Friday"; "the next Friday" counts from the story."""
    if definite and step and how in ("next", "following", "previous", "preceding"):
        return Open()
    if how in ("coming", "upcoming"):
        return Weekday(day, lean=Lean.NEXT)
    return Weekday(day, lean=Lean.LAST) if how == "past" else Weekday(day, weeks=step)


def _dated(reader: Reader, number: int, day: int) -> Match | None:
    """A weekday and its date; the "Sun" of "the Evening Sun, May 4" is none."""
    if reader.word(number) in ("sun", "sat") and reader.gap(number) == SPACE and reader.capital(number - 1):
        return None
    after = number + 1 + (reader.gap(number + 1) in (SPACE, COMMA) and reader.word(number + 1) == "the" and numbers.ordinal(reader, number + 2) is not None)
    if reader.gap(number + 1) not in _GAPS or reader.gap(after) not in _GAPS:
        return None
    bracketed = reader.gap(number + 1) == OPEN
    dated = [match for rule in _DATED if (match := rule(reader, after))]
    match = max(dated, key=lambda match: match.end, default=None) or _slashed(reader, after, day) or _ordinal(reader, after)
    if match and isinstance(match.says, EitherOrder):
        return match
    if match is None or not isinstance(match.says, Point) or (bracketed and reader.after(match.end - 1) != ")"):
        return _settled(match, day)
    return match._replace(says=attrs.evolve(match.says, weekday=day), more=int(bracketed))


def _settled(match: Match | None, day: int) -> Match | None:
    """A date in figures of either order is the one that falls on the weekday."""
    candidates = getattr(match and match.says, "candidates", ())
    right = [when for when in candidates if when.isoweekday() == day]
    if match is None or len(right) != 1:
        return None
    return match._replace(says=Point(right[0].year, right[0].month, right[0].day))


def _slashed(reader: Reader, number: int, day: int) -> Match | None:
    """"Friday 7/6"."""
    readings = figured.slashed(reader, number)
    if len(readings) < 2:
        return Match(number + 2, readings[0]) if readings else None
    return Match(number + 2, EitherOrder(tuple(readings), day))


def _ordinal(reader: Reader, number: int) -> Match | None:
    """"Tuesday the eleventh", "Tue 13th"; not "Sunday third-placed", "Monday second quarter"."""
    read = numbers.ordinal(reader, number)
    if not read or read[1] > 31 or reader.gap(number) not in (SPACE, COMMA):
        return None
    if reader.word(number - 1) != "the" and not reader.word(number)[0].isdigit():
        return None
    return None if reader.gap(read[0]) in (SPACE, HYPHEN) and reader.word(read[0]) not in ("at", "and", "to", "through") else Match(read[0], Point(day=read[1]))


def _of_week(reader: Reader, number: int, day: int) -> Match | None:
    """"Tuesday of next week", "Friday last week", "Monday of the following week"."""
    after = number + 1 + reader.spaced(number + 1, "of")
    after += after > number + 1 and reader.spaced(after, "the")
    step = STEPS.get(reader.word(after))
    if step is None or reader.gap(after) not in (SPACE, COMMA) or not reader.spaced(after + 1, "week"):
        return None
    return Match(after + 2, Weekday(day, weeks=step))


@begins(Level.POINT, STEPS)
def week_then_day(reader: Reader, number: int) -> Match | None:
    """"next week on Tuesday", "previous week - Monday"."""
    step = STEPS.get(reader.word(number))
    if step is None or not reader.spaced(number + 1, "week"):
        return None
    after = number + 2 + (reader.spaced(number + 2, "on") or reader.spaced(number + 2, "from"))
    day = FULL_WEEKDAYS.get(reader.word(after))
    if day is None or reader.gap(after) not in (SPACE, DASH, COMMA) or (after == number + 2 and reader.gap(after) == COMMA):
        return None
    return Match(after + 1, Weekday(day, weeks=step))
