"""Times that come again: "every Monday", "every two weeks", "annually", "Tuesdays at 9am", "Friday mornings"."""

from __future__ import annotations

from newsparse_quantities.dates.grammar import clocks, numbers
from newsparse_quantities.dates.grammar.reader import HYPHEN, SPACE, Match, Reader
from newsparse_quantities.dates.grammar.registry import FIGURES, Level, begins
from newsparse_quantities.dates.grammar.vocabulary import (
    DAYPARTS,
    DURATION_FACTORS,
    DURATIONS,
    FULL_WEEKDAYS,
    MONTHS,
    PLURAL_DAYPARTS,
    PLURAL_WEEKDAYS,
    SEASONS,
    SETS,
    UNITS,
)
from newsparse_quantities.dates.meaning.calendars import Unit
from newsparse_quantities.dates.meaning.expressions import Clock, Recurring

_PREFIXED = {
    ("bi", "monthly"): "P2M",
    ("bi", "weekly"): "P2W",
    ("bi", "annual"): "P0.5Y",
    ("semi", "annual"): "P0.5Y",
    ("semi", "annually"): "P0.5Y",
    ("twice", "weekly"): "P1W",
    ("twice", "yearly"): "P1Y",
}


@begins(Level.PHRASE, SETS, "bi", "semi", "twice")
def adverb(reader: Reader, number: int) -> Match | None:
    """ "annually", "daily", "bi-monthly"; not the name of a paper, "the Daily Mail"."""
    pair = _PREFIXED.get((reader.word(number), reader.word(number + 1)))
    if pair and reader.gap(number + 1) in (SPACE, HYPHEN):
        return Match(number + 2, Recurring(pair))
    value = SETS.get(reader.word(number))
    titled = reader.capital(number) and (_capital_next(reader, number) or reader.gap(number) == SPACE)
    return Match(number + 1, Recurring(value)) if value and not titled else None


def _capital_next(reader: Reader, number: int) -> bool:
    return reader.gap(number + 1) == SPACE and reader.capital(number + 1)


@begins(Level.PHRASE, "every", "each")
def every(reader: Reader, number: int) -> Match | None:
    """ "every day", "each month", "every other Friday", "every two weeks", "every third year"."""
    if reader.word(number) not in ("every", "each") or reader.gap(number + 1) != SPACE:
        return None
    after, step = number + 1, 1
    if reader.word(after) == "other":
        after, step = after + 1, 2
    elif read := _step(reader, after):
        after, step = read
    if reader.gap(after) not in (SPACE, HYPHEN):
        return None
    value = _value(reader.word(after), step)
    if reader.word(after) == "day" and reader.word(after + 1) in ("life", "lives"):
        return None
    if value is None or (reader.word(number) == "each" and reader.spaced(after + 1, "of")):
        return None
    return _timed(reader, after + 1, value)


def _step(reader: Reader, number: int) -> tuple[int, int] | None:
    read = numbers.count(reader, number)
    if read and read[1] and reader.word(number) not in ("a", "an"):
        return read[0], read[1]
    return numbers.ordinal(reader, number)


def _value(word: str, step: int) -> str | None:
    """The TIMEX3 value of a recurring noun."""
    if word in UNITS:
        unit = UNITS[word]
        return "XXXX-WXX-WE" if unit is Unit.WEEKEND else DURATIONS[unit].format(step * DURATION_FACTORS.get(unit, 1))
    if word in FULL_WEEKDAYS:
        return f"XXXX-WXX-{FULL_WEEKDAYS[word]}"
    if word in MONTHS and len(word) > 3:
        return f"XXXX-{MONTHS[word]:02}"
    return DAYPARTS.get(word) or (f"XXXX-{SEASONS[word]}" if word in SEASONS else None)


def _timed(reader: Reader, number: int, value: str) -> Match:
    """A set and the time of day it has: "every day at 7:13 p.m."."""
    after = number + reader.spaced(number, "at")
    time = clocks.clock(reader, after) if after > number and reader.gap(after) == SPACE else None
    if time is None or not isinstance(time.says, Clock):
        return Match(number, Recurring(value))
    dated = value if value.startswith("XXXX") else ""
    return Match(time.end, Recurring(dated + time.says.value), time.more)


@begins(Level.PHRASE, FULL_WEEKDAYS, PLURAL_WEEKDAYS, PLURAL_DAYPARTS, "weekends")
def plural(reader: Reader, number: int) -> Match | None:
    """ "Mondays", "Friday mornings", "weekends", "mornings"."""
    word = reader.word(number)
    if word in FULL_WEEKDAYS and reader.gap(number + 1) == SPACE and reader.word(number + 1) in PLURAL_DAYPARTS:
        return Match(number + 2, Recurring(f"XXXX-WXX-{FULL_WEEKDAYS[word]}{PLURAL_DAYPARTS[reader.word(number + 1)]}"))
    if word in PLURAL_WEEKDAYS:
        return _timed(reader, number + 1, f"XXXX-WXX-{PLURAL_WEEKDAYS[word]}")
    if word == "weekends" and not reader.word(number - 1).isdigit():
        return Match(number + 1, Recurring("P1WE"))
    if word in PLURAL_DAYPARTS and word != "nights" and numbers.count(reader, number - 1) is None:
        return Match(number + 1, Recurring(PLURAL_DAYPARTS[word]))
    return None


@begins(Level.PHRASE, "any")
def any_weekend(reader: Reader, number: int) -> Match | None:
    """ "any weekend"."""
    return (
        Match(number + 2, Recurring("P1WE"))
        if reader.word(number) == "any" and reader.spaced(number + 1, "weekend")
        else None
    )


@begins(Level.PHRASE, FIGURES)
def timed_daily(reader: Reader, number: int) -> Match | None:
    """ "3pm each day"."""
    time = clocks.clock(reader, number)
    if time is None or not isinstance(time.says, Clock) or reader.word(time.end) not in ("each", "every"):
        return None
    return (
        Match(time.end + 2, Recurring(time.says.value))
        if reader.gap(time.end) == SPACE and reader.spaced(time.end + 1, "day")
        else None
    )
