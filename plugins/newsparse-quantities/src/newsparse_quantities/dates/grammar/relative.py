"""Times told from now or from the story: "yesterday", "last month", "the past two weeks", "three days ago"."""

from __future__ import annotations

from newsparse_quantities.dates.grammar import numbers
from newsparse_quantities.dates.grammar.reader import COMMA, HYPHEN, SPACE, Match, Reader
from newsparse_quantities.dates.grammar.registry import FIGURES, Level, begins
from newsparse_quantities.dates.grammar.vocabulary import CARDINALS, DAYPARTS, DEICTIC_DAYS, SINGULAR, STEPS, UNITS, VAGUE
from newsparse_quantities.dates.meaning.calendars import Unit
from newsparse_quantities.dates.meaning.expressions import Clock, Expression, Open
from newsparse_quantities.dates.meaning.relatives import Relative, Shift, Window

_KINDS = {"calendar", "business", "working", "trading", "fiscal", "full", "consecutive", "school"}
_TOLD = {"previous", "following", "preceding"}  # with "the" they count from the story, not from publication
_PAST_REF, _FUTURE_REF = Open("PAST_REF"), Open("FUTURE_REF")

Steps = tuple[tuple[int, Unit], ...]


@begins(Level.POINT, DEICTIC_DAYS, "tonight", "the", "day")
def deictic(reader: Reader, number: int) -> Match | None:
    """"today", "yesterday", "tomorrow", "tonight", "the day before yesterday", "the day after tomorrow"."""
    word = reader.word(number)
    if word in DEICTIC_DAYS:
        if reader.capital(number) and reader.gap(number) == SPACE and reader.capital(number - 1):
            return None  # "Russia Today"
        return Match(number + 1, Relative(Unit.DAY, DEICTIC_DAYS[word]))
    if word == "tonight":
        return Match(number + 1, Clock("TNI", Relative(Unit.DAY)))
    after = number + (word == "the")
    if reader.word(after) == "day" and reader.spaced(after + 1, "before", "yesterday"):
        return Match(after + 3, Relative(Unit.DAY, -2))
    if reader.word(after) == "day" and reader.spaced(after + 1, "after", "tomorrow"):
        return Match(after + 3, Relative(Unit.DAY, 2))
    return None


@begins(Level.POINT, STEPS, "recent", FIGURES, CARDINALS)
def stepped(reader: Reader, number: int) -> Match | None:
    """"last month", "next year", "this past week", "the last six months", "the coming days and weeks"."""
    after = number + (reader.word(number) == "this" and reader.gap(number + 1) == SPACE and reader.word(number + 1) in STEPS)
    definite = reader.word(number - 1) == "the" and reader.gap(number) == SPACE
    word = reader.word(after)
    if word == "recent" and reader.gap(after + 1) == SPACE:
        return _plural(reader, after + 1, _PAST_REF)
    if word not in STEPS:
        return _the_next_counted(reader, after)
    if reader.gap(after + 1) not in (SPACE, HYPHEN):
        return None
    if match := _counted(reader, after + 1, STEPS[word]):
        return match
    return _single(reader, after, definite=definite)


def _single(reader: Reader, number: int, *, definite: bool) -> Match | None:
    """One unit on or back: "last month"; "the following day" counts from the story."""
    word, after = reader.word(number), number + 1
    after += reader.word(after) in _KINDS and reader.gap(after + 1) == SPACE
    unit = UNITS.get(reader.word(after))
    if unit is None:
        return _daypart(reader, number)
    if reader.word(after) not in SINGULAR:
        if word == "this" and reader.word(after) == "years":  # as often written for "this year's"
            return Match(after + 1, Relative(unit))
        if word == "last":
            return None
        return _plural(reader, after, _PAST_REF if STEPS[word] < 0 else _FUTURE_REF) if STEPS[word] else None
    if unit in (Unit.DAY, Unit.HOUR, Unit.WEEKDAY):
        return _told_day(reader, number, after) if unit is Unit.DAY else None
    if definite and word in _TOLD:
        return Match(after + 1, Open())
    return Match(after + 1, Relative(unit, STEPS[word]))


def _told_day(reader: Reader, number: int, after: int) -> Match | None:
    """"the next day", "the following day": a day of the story; "last day" and "this day" are none."""
    return Match(after + 1, Open()) if reader.word(number) in ("next", "following", "previous", "preceding") else None


def _daypart(reader: Reader, number: int) -> Match | None:
    """"this morning", "last night"; "next morning" is of the story."""
    part = DAYPARTS.get(reader.word(number + 1))
    word = reader.word(number)
    if part is None or word in ("past", "coming", "upcoming", "current"):
        return None
    if word == "this":
        return Match(number + 2, Clock(part, Relative(Unit.DAY)))
    if word == "last":
        return Match(number + 2, Clock(part, Relative(Unit.DAY, -1))) if part in ("TNI", "TEV") else None
    return Match(number + 2, Clock(part, Open()))


def _plural(reader: Reader, number: int, says: Expression) -> Match | None:
    """"days", "weeks and months" after "recent" or "coming"."""
    word = reader.word(number)
    if word not in UNITS or word in SINGULAR:
        return None
    if reader.word(number + 1) in ("and", "or") and reader.gap(number + 1) == SPACE and reader.word(number + 2) in UNITS:
        return Match(number + 3, says)
    return Match(number + 1, says)


def _counted(reader: Reader, number: int, step: int) -> Match | None:
    """So many units after "last" or "next"; "few" and "several" leave it open."""
    read = durations(reader, number) if step and reader.word(number) not in UNITS else None
    if read and reader.spaced(read[0], "ago"):
        read = _duration(reader, number)
    if read is None or reader.spaced(read[0], "of"):
        return None
    end, steps = read
    return Match(end, Window(steps, step) if steps else _PAST_REF if step < 0 else _FUTURE_REF)


def _the_next_counted(reader: Reader, number: int) -> Match | None:
    """"the 3 next weeks", "5 upcoming years"."""
    read = numbers.count(reader, number)
    if not read or read[1] is None or reader.word(read[0]) not in STEPS or reader.gap(read[0]) != SPACE:
        return None
    unit = UNITS.get(reader.word(read[0] + 1)) if reader.word(read[0] + 1) not in SINGULAR else None
    step = STEPS[reader.word(read[0])]
    return Match(read[0] + 2, Window(((read[1], unit),), step)) if unit and step and reader.gap(read[0] + 1) == SPACE else None


def durations(reader: Reader, number: int) -> tuple[int, Steps | None] | None:
    """A length of time: "six months", "2 years 1 month 21 days", "a year and a half", "several weeks" (None)."""
    first = _duration(reader, number)
    if first is None or first[1] is None:
        return first
    end, steps = first
    while len(steps) < 4:
        after = end + (reader.gap(end) == SPACE and reader.word(end) == "and")
        if after > end and reader.spaced(after, "a", "half") and steps[-1][1] is Unit.YEAR:
            return after + 2, (*steps, (6, Unit.MONTH))
        more = _duration(reader, after) if reader.gap(after) in (SPACE, COMMA) else None
        if more is None or more[1] is None or more[0] == after + 1:
            break
        end, steps = more[0], (*steps, *more[1])
    return end, steps


def _duration(reader: Reader, number: int) -> tuple[int, Steps | None] | None:
    word = reader.word(number)
    if word in UNITS and word not in SINGULAR:
        return number + 1, None
    read = numbers.count(reader, number)
    if not read or reader.gap(read[0]) not in (SPACE, HYPHEN):
        return None
    after = read[0]
    if reader.word(after) in ("plus", "or", "more") or reader.word(after) in VAGUE:
        after += 1
    weekdays = reader.word(after) in ("business", "working")
    after += reader.word(after) in _KINDS and reader.gap(after + 1) == SPACE
    unit = UNITS.get(reader.word(after))
    if unit is None:
        return None
    unit = Unit.WEEKDAY if weekdays and unit is Unit.DAY else unit
    return after + 1, None if read[1] is None else ((read[1], unit),)


@begins(Level.PART, FIGURES, CARDINALS, VAGUE, UNITS, "a", "an", "half")
def ago(reader: Reader, number: int) -> Match | None:
    """"three days ago", "years ago"; "two weeks later" and "a year earlier" count from the story."""
    if reader.word(number) == "half" and reader.spaced(number + 1, "a", "century", "ago"):
        return Match(number + 4, Shift(((50, Unit.YEAR),), -1))
    read = durations(reader, number)
    if read is None or reader.gap(read[0]) != SPACE:
        return None
    end, steps = read
    word = reader.word(end)
    if word == "ago":
        return Match(end + 1, _PAST_REF if steps is None else Shift(steps, -1))
    if word in ("later", "earlier", "afterwards", "beforehand"):
        return None if reader.word(end - 1) in ("hour", "hours") else Match(end + 1, Open())
    if word in ("from", "after") and reader.spaced(end + 1, "now"):
        return Match(end + 2, _FUTURE_REF if steps is None else Shift(steps, 1))
    return None


@begins(Level.POINT, "the", SINGULAR)
def next_but_one(reader: Reader, number: int) -> Match | None:
    """"the week after next", "the year before last"."""
    after = number + (reader.word(number) == "the")
    unit = UNITS.get(reader.word(after))
    if unit is None:
        return None
    if reader.spaced(after + 1, "after", "next"):
        return Match(after + 3, Relative(unit, 2))
    return Match(after + 3, Relative(unit, -2)) if reader.spaced(after + 1, "before", "last") else None


@begins(Level.PART, "the", "that")
def told(reader: Reader, number: int) -> Match | None:
    """Times of the story: "that day", "the same week", "the day before", "the year after"."""
    word, after = reader.word(number), number + 1
    after += word == "the" and reader.word(after) == "same"
    noun = reader.word(after)
    if reader.gap(after) != SPACE or (noun not in SINGULAR and noun not in DAYPARTS):
        return None
    if word == "that" or after == number + 2:
        return Match(after + 1, Open()) if reader.gap(after + 1) != SPACE or reader.word(after + 1) in _CLOSERS else None
    if word == "the" and reader.word(after + 1) in ("before", "after") and reader.gap(after + 2) != SPACE:
        return Match(after + 2, Open()) if reader.gap(after + 1) == SPACE else None
    return None


_CLOSERS = frozenset("the a an he she it they we in at to and but when by for with that as on after before from was were".split())


@begins(Level.POINT, "the")
def the_weekend(reader: Reader, number: int) -> Match | None:
    """"the weekend", the last or the coming one."""
    if reader.word(number) == "the" and reader.spaced(number + 1, "weekend") and not reader.spaced(number + 2, "of"):
        return Match(number + 2, Relative(Unit.WEEKEND))
    return None
