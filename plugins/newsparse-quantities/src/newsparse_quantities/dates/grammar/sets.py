"""Times that come again: "every Monday", "every two weeks", "annually", "Tuesdays at 9am", "Friday mornings"."""

from __future__ import annotations

from newsparse_quantities.dates.grammar import numbers
from newsparse_quantities.dates.grammar.reader import HYPHEN, SPACE, Match, Reader
from newsparse_quantities.dates.grammar.registry import FIGURES, Level, begins
from newsparse_quantities.dates.grammar.spoken_clocks import time_of_day
from newsparse_quantities.dates.grammar.vocabulary import (
    DAYPARTS,
    DURATION_FACTORS,
    DURATIONS,
    FULL_WEEKDAYS,
    MONTHS,
    ORDINALS,
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


@begins(Level.PHRASE, SETS)
def adverb(reader: Reader, number: int) -> Match | None:
    """How often: "annually", "daily"; not the name of a paper, "the Daily Mail"."""
    named = reader.capital(number) and reader.gap(number) == SPACE
    titled = reader.capital(number) and reader.gap(number + 1) == SPACE and reader.capital(number + 1)
    return None if named or titled else Match(number + 1, Recurring(SETS[reader.word(number)]))


@begins(Level.PHRASE, "bi", "semi", "twice")
def prefixed(reader: Reader, number: int) -> Match | None:
    """How often, in two words: "bi-monthly", "semi-annual", "twice weekly"."""
    value = _PREFIXED.get((reader.word(number), reader.word(number + 1)))
    return Match(number + 2, Recurring(value)) if value and reader.gap(number + 1) in (SPACE, HYPHEN) else None


@begins(Level.PHRASE, "every", "each")
def every(reader: Reader, number: int) -> Match | None:
    """Each time: "every day", "each month", "every other Friday", "every two weeks", "every third year at noon"."""
    if reader.gap(number + 1) != SPACE:
        return None
    after, step = (
        (number + 2, 2) if reader.word(number + 1) == "other" else _step(reader, number + 1) or (number + 1, 1)
    )
    value = _value(reader.word(after), step) if reader.gap(after) in (SPACE, HYPHEN) else None
    if value is None or (reader.word(number) == "each" and reader.spaced(after + 1, "of")):
        return None
    if reader.word(after) == "day" and reader.word(after + 1) in ("life", "lives"):
        return None
    part = DAYPARTS.get(reader.word(after + 1)) if value.startswith("XXXX-WXX-") else None
    if part and reader.gap(after + 1) == SPACE:  # "every Monday morning"
        return Match(after + 2, Recurring(value + part))
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
    """A set and the time of day it has: "every Friday at 6:30 p.m."."""
    after = number + reader.spaced(number, "at")
    time = time_of_day(reader, after) if after > number and reader.gap(after) == SPACE else None
    if time is None or not isinstance(time.says, Clock):
        return Match(number, Recurring(value))
    dated = value if value.startswith("XXXX") else ""
    return Match(time.end, Recurring(dated + time.says.value), time.more)


@begins(Level.PHRASE, "the", FIGURES, ORDINALS)
def day_of_each_month(reader: Reader, number: int) -> Match | None:
    """A day of all months: "the 15th of each month", "the first of every month"."""
    read = numbers.ordinal(reader, reader.past_the(number))
    if not read or not 1 <= read[1] <= 31:
        return None
    after = read[0] + reader.spaced(read[0], "day")
    again = reader.spaced(after, "of", "each", "month") or reader.spaced(after, "of", "every", "month")
    return Match(after + 3, Recurring(f"XXXX-XX-{read[1]:02}")) if again else None


@begins(Level.PHRASE, PLURAL_WEEKDAYS)
def weekdays(reader: Reader, number: int) -> Match | None:
    """A weekday of all weeks: "Mondays", "Tuesdays at 9am"; "three Sundays in a row" are counted."""
    if numbers.count(reader, number - 1):
        return None
    return _timed(reader, number + 1, f"XXXX-WXX-{PLURAL_WEEKDAYS[reader.word(number)]}")


@begins(Level.PHRASE, FULL_WEEKDAYS)
def parts_of_weekdays(reader: Reader, number: int) -> Match | None:
    """A part of a weekday of all weeks: "Friday mornings"."""
    part = PLURAL_DAYPARTS.get(reader.word(number + 1)) if reader.gap(number + 1) == SPACE else None
    return Match(number + 2, Recurring(f"XXXX-WXX-{FULL_WEEKDAYS[reader.word(number)]}{part}")) if part else None


@begins(Level.PHRASE, "mornings", "afternoons", "evenings", "weekends")
def parts_of_days(reader: Reader, number: int) -> Match | None:
    """A part of all days or weeks: "mornings", "weekends"; "two weekends" are a length of time."""
    if numbers.count(reader, number - 1):
        return None
    return Match(number + 1, Recurring(PLURAL_DAYPARTS.get(reader.word(number), "P1WE")))


@begins(Level.PHRASE, "any")
def any_weekend(reader: Reader, number: int) -> Match | None:
    """One weekend or other: "any weekend"."""
    return Match(number + 2, Recurring("P1WE")) if reader.spaced(number + 1, "weekend") else None


@begins(Level.PHRASE, FIGURES)
def daily_at(reader: Reader, number: int) -> Match | None:
    """The time first: "3pm each day"."""
    time = time_of_day(reader, number)
    if time is None or not isinstance(time.says, Clock):
        return None
    daily = reader.spaced(time.end, "each", "day") or reader.spaced(time.end, "every", "day")
    return Match(time.end + 2, Recurring(time.says.value)) if daily else None
