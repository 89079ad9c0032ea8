"""Parts of the day: "Thursday night", "the night of 5 August", "the early hours of Tuesday", "overnight", "at dawn"."""

from __future__ import annotations

from newsparse_quantities.dates.grammar import ranges
from newsparse_quantities.dates.grammar.clocks import day_after
from newsparse_quantities.dates.grammar.reader import HYPHEN, SPACE, Match, Reader
from newsparse_quantities.dates.grammar.registry import FIGURES, Level, begins, moment
from newsparse_quantities.dates.grammar.vocabulary import (
    DAYLIGHT,
    DAYPARTS,
    DEICTIC_DAYS,
    EDGES,
    FULL_WEEKDAYS,
    MONTHS,
    STEPS,
    WEEKDAYS,
)
from newsparse_quantities.dates.meaning.expressions import Clock, Expression, Mod, Open, Qualified
from newsparse_quantities.dates.meaning.ranges import Range
from newsparse_quantities.dates.meaning.relatives import is_day
from newsparse_quantities.dates.words import words

_ENDS = ("by", "until", "till", "since", "before", "towards")
_SMALL_HOURS = ("early", "small", "wee")
_AT, _BEHIND = words("time-leads"), words("behind")

_Part = tuple[int, str, Mod | None]  # the word after it, its value from the T on, and its edge


@begins(Level.PHRASE, WEEKDAYS, MONTHS, DEICTIC_DAYS, STEPS, "the", "early", "late", FIGURES)
def part_of_day(reader: Reader, number: int) -> Match | None:
    """A day and the part of it: "Thursday night", "yesterday evening", "20 May in the morning"."""
    match = moment(reader, number)
    day = match and (match.says.inner if isinstance(match.says, Qualified) else match.says)
    told = isinstance(day, Open) and reader.word(match.end - 1) in FULL_WEEKDAYS if match else False
    if match is None or day is None or not (told or is_day(day)):
        return None
    after = match.end + 2 * reader.spaced(match.end, "in", "the")
    part = DAYPARTS.get(reader.word(after))
    if part is None or reader.gap(after) != SPACE:
        return None
    says: Expression = Clock(part, None if told else day)
    return Match(after + 1, Qualified(says, match.says.mod) if isinstance(match.says, Qualified) else says)


@begins(Level.PHRASE, DAYPARTS, *_SMALL_HOURS, "the", "late")
def part_of(reader: Reader, number: int) -> Match | None:
    """A part before its day or its two days: "the night of 5 August", "the early hours of Tuesday morning"."""
    read = _part(reader, reader.past_the(number))
    if read is None or reader.gap(read[0] + 1) != SPACE:
        return None
    end, value, mod = read
    joined = reader.spaced(end, "of") or (reader.word(end - 1) == "hours" and reader.spaced(end, "on"))
    named = _day(reader, end + 1) if joined else None
    if named is None:
        return None
    says = named.says if isinstance(named.says, Clock) else Clock(value, named.says)
    return named._replace(says=Qualified(says, mod) if mod else says)


def _day(reader: Reader, number: int) -> Match | None:
    """The day that a part is of, with its own part where that is said again; or the two days a night lies between."""
    if again := part_of_day(reader, number):
        return again if isinstance(again.says, Clock) else None
    pair = ranges.span(reader, number)
    if pair and isinstance(pair.says, Range) and is_day(pair.says.first) and is_day(pair.says.last):
        return pair
    match = moment(reader, number)
    return match if match and is_day(match.says) else None


def _part(reader: Reader, number: int) -> _Part | None:
    """A part of the day: "night", "late afternoon", "early hours", "evening hours"."""
    word = reader.word(number)
    if word in _SMALL_HOURS and reader.spaced(number + 1, "hours"):
        return number + 2, "TMO", "START"
    edge = EDGES.get(word) if reader.gap(number + 1) in (SPACE, HYPHEN) else None
    after = number + (edge is not None)
    part = DAYPARTS.get(reader.word(after))
    return (after + 1 + reader.spaced(after + 1, "hours"), part, edge) if part else None


@begins(Level.PHRASE, "early", "late", "mid")
def edge_of_part(reader: Reader, number: int) -> Match | None:
    """The early or late part of one: "late afternoon", "early evening"; "late night" is a kind of show."""
    read = _part(reader, number)
    return _said(read) if read and read[1] != "TNI" and reader.word(read[0] - 1) != "hours" else None


@begins(Level.PHRASE, "the")
def bare_part(reader: Reader, number: int) -> Match | None:
    """A part of some day: "the morning", "the early hours" after "in" or "during"."""
    read = _part(reader, number + 1) if reader.gap(number + 1) == SPACE else None
    if not read or read[1] == "TNI" or reader.word(number - 1) not in ("in", "during"):
        return None
    return _said(read) if reader.over(read[0]) or reader.capital(read[0]) else None


@begins(Level.PHRASE, "morning", "afternoon", "evening")
def end_of_wait(reader: Reader, number: int) -> Match | None:
    """A part of some day without "the": "by morning", "until evening"."""
    led = reader.gap(number) == SPACE and reader.word(number - 1) in _ENDS
    return Match(number + 1, Clock(DAYPARTS[reader.word(number)])) if led and reader.over(number + 1) else None


def _said(read: _Part) -> Match:
    end, value, mod = read
    return Match(end, Qualified(Clock(value), mod) if mod else Clock(value))


@begins(Level.PHRASE, "overnight")
def overnight(reader: Reader, number: int) -> Match | None:
    """A night, as an adverb: "was shelled overnight", "overnight on Friday"; not "an overnight train"."""
    day, after = day_after(reader, number + 1), reader.word(number + 1)
    adverb = reader.over(number + 1) or after in _BEHIND or after.endswith("ed") or after == "into"
    if not (adverb or day) or reader.word(number - 1) in ("a", "an", "the"):
        return None
    return Match(number + 1, Clock("TNI", day))


@begins(Level.PHRASE, DAYLIGHT)
def by_the_sun(reader: Reader, number: int) -> Match | None:
    """A time by the light: "at dawn", "before dusk on Friday"; not Dawn the person, nor "the dawn of an age"."""
    day = day_after(reader, number + 1)
    led = reader.gap(number) == SPACE and reader.word(number - 1) in _AT and not reader.capital(number)
    if not led or not (day or reader.over(number + 1)):
        return None
    return Match(number + 1, Clock(DAYLIGHT[reader.word(number)], day))
