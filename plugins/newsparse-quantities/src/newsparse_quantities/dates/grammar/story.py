"""Times of the story: "that day", "later that month", "the same week", "the second day of the talks", "day five"."""

from __future__ import annotations

from newsparse_quantities.dates.grammar import numbers
from newsparse_quantities.dates.grammar.reader import COLON, SPACE, Match, Reader
from newsparse_quantities.dates.grammar.registry import Level, begins
from newsparse_quantities.dates.grammar.vocabulary import (
    DAYPARTS,
    FULL_WEEKDAYS,
    MONTHS,
    ORDINALS,
    PLURALS,
    SEASONS,
    SINGULAR,
    UNITS,
)
from newsparse_quantities.dates.meaning.calendars import Unit
from newsparse_quantities.dates.meaning.expressions import Clock, Open, Qualified
from newsparse_quantities.dates.meaning.relatives import Relative
from newsparse_quantities.dates.words import words

_PAST_REF, _PRESENT_REF, _FUTURE_REF = Open("PAST_REF"), Open("PRESENT_REF"), Open("FUTURE_REF")
_GENERIC = words("of-the-year")
_LED = ("on", "in", "by", "since", "until", "from", "of", "during")  # after these "that" is no conjunction
_TURNS = ("opening", "closing", "final")  # of what has a course: a festival, a campaign
_COURSE = ("day", "night", "week", "weekend", "month", "year", "hour")
_WHOLES = ("week", "month", "quarter", "year")


@begins(Level.PART, "that")
def that_day(reader: Reader, number: int) -> Match | None:
    """A time of the story: "that day", "that same night", "on that Monday"; not in "said that Monday was quiet"."""
    same = reader.spaced(number + 1, "same")
    points = same or reader.gap(number) != SPACE or reader.word(number - 1) in _LED
    points = points or (reader.word(number + 1) in MONTHS and reader.over(number + 2))  # "met that June, and"
    named = reader.word(number + 1) in FULL_WEEKDAYS or reader.word(number + 1) in MONTHS
    return _of_story(reader, number + 1 + same) if points or not named else None


@begins(Level.PART, "the")
def told(reader: Reader, number: int) -> Match | None:
    """A time of the story: "the same week", "the day before", "the year after"."""
    if reader.spaced(number + 1, "same"):
        return _of_story(reader, number + 2)
    noun = reader.word(number + 1)
    known = noun in SINGULAR or noun in DAYPARTS or noun in FULL_WEEKDAYS
    beside = reader.spaced(number + 2, "before") or reader.spaced(number + 2, "after")
    if not known or not beside or reader.gap(number + 3) == SPACE or reader.gap(number + 1) != SPACE:
        return None
    return Match(number + 3, Clock(DAYPARTS[noun]) if noun in DAYPARTS else Open())


@begins(Level.PART, "earlier", "later")
def within(reader: Reader, number: int) -> Match | None:
    """The early or late part of a time of the story: "later that day", "earlier the same month"."""
    after = number + 1
    found = that_day(reader, after) or told(reader, after) if reader.gap(after) == SPACE else None
    return found and found._replace(says=Qualified(found.says, "START" if reader.word(number) == "earlier" else "END"))


def _of_story(reader: Reader, number: int) -> Match | None:
    """A unit, weekday, month, season or part of the day, where the phrase is over behind it."""
    noun = reader.word(number)
    if reader.gap(number) != SPACE or not reader.over(number + 1):
        return None
    if noun in DAYPARTS:
        return Match(number + 1, Clock(DAYPARTS[noun]))
    named = _pattern(reader, number)
    return Match(number + 1, Open(named)) if named or noun in SINGULAR else None


def _pattern(reader: Reader, number: int) -> str | None:
    """The value of a weekday, month or season of a week or year that is not named."""
    noun = reader.word(number)
    if noun in FULL_WEEKDAYS:
        return f"XXXX-WXX-{FULL_WEEKDAYS[noun]}"
    if noun in MONTHS and reader.capital(number):
        return f"XXXX-{MONTHS[noun]:02}"
    return f"XXXX-{SEASONS[noun]}" if noun in SEASONS and noun != "fall" else None


@begins(Level.PART, "the", ORDINALS, *_TURNS)
def in_its_course(reader: Reader, number: int) -> Match | None:
    """A day by its place in something: "the second day of the talks", "third or fourth night of", "opening night"."""
    start = reader.past_the(number)
    turn = reader.word(start) in _TURNS
    read = (start + 1, 0) if turn else numbers.ordinal(reader, start)
    if read and not turn and reader.linked(read[0], "or", "and", "to"):
        read = numbers.ordinal(reader, read[0] + 1)
    if not read or reader.word(read[0]) not in _COURSE or reader.gap(read[0]) != SPACE:
        return None
    end = read[0] + 1
    return Match(end, Open()) if reader.spaced(end, "of") or (turn and reader.over(end)) else None


@begins(Level.PART, "day")
def numbered_day(reader: Reader, number: int) -> Match | None:
    """A day by its number in something: "day five of the trial", "on day 500"."""
    read = numbers.count(reader, number + 1) if reader.gap(number + 1) == SPACE else None
    if not read or not read[1] or reader.word(number + 1) in ("a", "an"):
        return None
    named = reader.spaced(read[0], "of") or reader.gap(read[0]) == COLON
    led = reader.word(number - 1) in ("on", "by", "until", "since") and reader.gap(number) == SPACE
    return Match(read[0], Open()) if led or (named and reader.gap(number) != SPACE) else None


@begins(Level.PART, "the", "these")
def about_now(reader: Reader, number: int) -> Match | None:
    """A time near now that nobody counts: "the other day", "these days"."""
    if reader.spaced(number + 1, "other", "day"):
        return Match(number + 3, _PAST_REF)
    present = reader.word(number) == "these" and reader.spaced(number + 1, "days") and reader.word(number - 1) != "of"
    return Match(number + 2, _PRESENT_REF) if present else None


@begins(Level.PART, "the", PLURALS)
def to_come(reader: Reader, number: int) -> Match | None:
    """A time ahead that nobody counts: "in the days ahead", "for years to come"."""
    after = reader.past_the(number) + 1
    if reader.word(after - 1) not in PLURALS:
        return None
    if reader.spaced(after, "to", "come"):
        return Match(after + 2, _FUTURE_REF)
    return Match(after + 1, _FUTURE_REF) if reader.spaced(after, "ahead") and reader.over(after + 1) else None


@begins(Level.POINT, "the")
def the_weekend(reader: Reader, number: int) -> Match | None:
    """The last or the coming weekend, by tense: "over the weekend"."""
    if not reader.spaced(number + 1, "weekend") or reader.spaced(number + 2, "of"):
        return None
    return Match(number + 2, Relative(Unit.WEEKEND))


@begins(Level.PART, "the")
def the_year(reader: Reader, number: int) -> Match | None:
    """The period of publication: "the worst storm of the year", "closed for the day"; not "this time of the year"."""
    noun, lead = reader.word(number + 1), reader.word(number - 1)
    if reader.gap(number + 1) != SPACE or reader.capital(number + 1) or reader.gap(number) != SPACE:
        return None
    fit = lead in ("in", "for", "of") if noun in _WHOLES else noun == "day" and lead == "for"
    counted = noun == "month" and numbers.ordinal(reader, number - 2) is not None  # "the first of the month"
    generic = lead == "of" and (reader.word(number - 2) in _GENERIC or counted)
    if not fit or generic or reader.word(number + 2) in ("when", "that", "to"):
        return None
    return Match(number + 2, Relative(UNITS[noun])) if reader.over(number + 2) else None
