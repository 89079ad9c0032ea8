"""Lengths of time inside dates: "six months", "3 years 2 months 5 days", "a year and a half", "several weeks"."""

from __future__ import annotations

from newsparse_quantities.dates.grammar import numbers
from newsparse_quantities.dates.grammar.reader import COMMA, HYPHEN, SPACE, Reader
from newsparse_quantities.dates.grammar.vocabulary import FACTORS, SINGULAR, UNIT_KINDS, UNITS, VAGUE
from newsparse_quantities.dates.meaning.calendars import Unit

Steps = tuple[tuple[int, Unit], ...]
Read = tuple[int, Steps]  # the number of the word after it, and what it counts: nothing where it is vague

_HALVES: dict[Unit, Steps] = {
    Unit.YEAR: ((6, Unit.MONTH),),
    Unit.DECADE: ((5, Unit.YEAR),),
    Unit.DAY: ((12, Unit.HOUR),),
}
_MOST = 4  # "2 years 1 month 2 weeks 21 days"


def durations(reader: Reader, number: int) -> Read | None:
    """The length of time that begins at a word, of one or more units."""
    read = duration(reader, number)
    if read is None or not read[1]:
        return read
    end, steps = read
    while len(steps) < _MOST:
        after = end + reader.spaced(end, "and")
        if after > end and reader.spaced(after, "a", "half"):
            more_than = _HALVES.get(steps[-1][1])
            return after + 2, (*steps, *more_than) if more_than else ()
        more = duration(reader, after) if reader.gap(after) in (SPACE, COMMA) else None
        if more is None or not more[1] or more[0] == after + 1:
            break
        end, steps = more[0], (*steps, *more[1])
    return end, steps


def duration(reader: Reader, number: int) -> Read | None:
    """The length of time of one unit; vague where a plural stands without its number: "years"."""
    if is_plural(reader.word(number)):
        return number + 1, ()
    read = numbers.count(reader, number)
    if not read or reader.gap(read[0]) not in (SPACE, HYPHEN):
        return None
    end, value = read
    between = reader.word(end) in ("or", "to")
    if (between or reader.gap(end) == HYPHEN) and (other := numbers.count(reader, end + between)):  # "three or four"
        end, value = other[0], None
    end, value = _multiplied(reader, end, value)
    half = reader.spaced(end, "and", "a", "half")
    end += 3 * half
    end += reader.word(end) in ("plus", "or", "more") or reader.word(end) in VAGUE
    weekdays = reader.word(end) in ("business", "working")
    end += reader.word(end) in UNIT_KINDS and reader.gap(end + 1) == SPACE
    unit = UNITS.get(reader.word(end))
    if unit is None:
        return None
    unit = Unit.WEEKDAY if weekdays and unit is Unit.DAY else unit
    more = _HALVES.get(unit) if half else ()
    return end + 1, () if value is None or more is None else ((value, unit), *more)


def _multiplied(reader: Reader, number: int, value: int | None) -> numbers.Counted:
    """A count and the hundred, thousand or million behind it."""
    word = reader.word(number)
    if word not in FACTORS or reader.gap(number) != SPACE:
        return number, value
    factor = FACTORS[word]
    return number + 1, value * factor if value is not None and factor is not None else None


def is_plural(word: str) -> bool:
    """Whether a word is a unit in the plural."""
    return word in UNITS and word not in SINGULAR
