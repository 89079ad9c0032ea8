"""Times of the day as they are spoken: "8 o'clock", "half past three", "quarter to five", "three in the morning"."""

from __future__ import annotations

from newsparse_quantities.dates.grammar import numbers
from newsparse_quantities.dates.grammar.clocks import Read, clock, day_after, in_part, zoned
from newsparse_quantities.dates.grammar.numbers import figures
from newsparse_quantities.dates.grammar.reader import SPACE, Match, Reader
from newsparse_quantities.dates.grammar.registry import FIGURES, Level, begins
from newsparse_quantities.dates.grammar.vocabulary import CARDINALS
from newsparse_quantities.dates.meaning.expressions import Clock
from newsparse_quantities.dates.words import words

_AT = words("time-leads")
_GO_ON = {"past", "to", "minutes", "o", "in", "at", "quarter"}  # the second word of any
_FRACTIONS = {"half": 30, "quarter": 15}


def time_of_day(reader: Reader, number: int) -> Match | None:
    """A time of the day however it is written."""
    return clock(reader, number) or spoken(reader, number)


@begins(Level.PHRASE, FIGURES, CARDINALS, _FRACTIONS, "a")
def spoken(reader: Reader, number: int) -> Match | None:
    """A time in words, with the day it is of where that stands next to it."""
    if reader.word(number + 1) not in _GO_ON:
        return None
    read = _sum(reader, number) or _hour(reader, number)
    return Match(read[0], Clock(read[1], day_after(reader, read[0])), read[2]) if read else None


def _hour(reader: Reader, number: int) -> Read | None:
    """The full hour: "8 o'clock", "eight o'clock in the evening", and after "at" also "three in the morning"."""
    hour = _number(reader, number)
    if not 1 <= hour <= 12 or reader.before(number) in ("$", "€", "£", ":", "."):
        return None
    told = reader.word(number + 1) == "o" and reader.word(number + 2) == "clock"
    end = number + 3 if told else number + 1
    halved = in_part(reader, end, hour, "00")
    if told:
        return halved or zoned(reader, end, f"T{hour:02}:00", 0)
    return halved if halved and reader.over(halved[0]) and reader.word(number - 1) in _AT else None


def _sum(reader: Reader, number: int) -> Read | None:
    """Minutes past or to the hour: "half past three", "a quarter to five in the afternoon", "ten minutes past noon"."""
    start = number + (reader.word(number) == "a" and reader.word(number + 1) == "quarter")
    minutes = _FRACTIONS.get(reader.word(start)) or _number(reader, start)
    told = reader.spaced(start + 1, "minutes")
    link = start + 1 + told
    past = reader.spaced(link, "past")
    if not 0 < minutes < 60 or not (past or (reader.spaced(link, "to") and (told or minutes == 15))):
        return None
    hour = {"noon": 12, "midnight": 24}.get(reader.word(link + 1)) or _number(reader, link + 1)
    if not hour or reader.gap(link + 1) != SPACE or not (hour <= 12 or hour == 24):
        return None
    return _counted(reader, link + 2, hour if past else hour - 1, minutes if past else 60 - minutes)


def _counted(reader: Reader, end: int, hour: int, minutes: int) -> Read | None:
    """The time of so many minutes after an hour, by the part of the day that follows."""
    clear = in_part(reader, end, hour or 12, f"{minutes:02}")
    if clear:
        return clear
    return (end, f"T{hour % 24:02}:{minutes:02}", 0) if reader.over(end) else None


def _number(reader: Reader, number: int) -> int:
    """A small number in figures or words; 0 for none."""
    word = reader.word(number)
    if word.isdigit():
        return figures(word) or 0 if len(word) <= 2 else 0
    read = numbers.cardinal(reader, number) if word in CARDINALS else None
    return read[1] if read and read[0] == number + 1 else 0
