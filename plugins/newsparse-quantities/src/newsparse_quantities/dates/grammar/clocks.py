"""Times of the day in figures, and noon: "6 p.m. GMT", "15:30", "0900 UTC", "1700 hours", "2:15 in the afternoon"."""

from __future__ import annotations

from functools import lru_cache

import regex

from newsparse_quantities.dates.grammar.numbers import figures
from newsparse_quantities.dates.grammar.reader import COLON, COMMA, DASH, DOT, HYPHEN, OPEN, SPACE, TIGHT, Match, Reader
from newsparse_quantities.dates.grammar.registry import FIGURES, Level, begins, moment
from newsparse_quantities.dates.grammar.vocabulary import DAYPARTS, ZONES
from newsparse_quantities.dates.meaning.expressions import Clock, Expression
from newsparse_quantities.dates.meaning.points import Point
from newsparse_quantities.dates.meaning.relatives import is_day
from newsparse_quantities.dates.words import words

_STAMP = regex.compile(
    r"([0-9]{4})-([0-9]{2})-([0-9]{2})[Tt]([0-2][0-9]:[0-5][0-9](?::[0-5][0-9])?)"
    r"(?:\.[0-9]{1,9})?(Z|[+-][0-9]{2}:?[0-9]{2})?(?!\w)"
)
_JOINED = regex.compile(r"([0-9]{1,2})([ap])m")
_GLUED = regex.compile(r"([01][0-9]|2[0-3])([0-5][0-9])(hrs|h|z)")
_MINUTES_JOINED = regex.compile(r"([0-5][0-9])([ap])m")
_LINE = regex.compile(r"[0-9]{1,2}\.[0-5][0-9](?P<more>\n|$)")
_NAMED = {"noon": "T12:00", "midday": "T12:00", "midnight": "T00:00"}
_ATTACHED = (":", ".", "/", "-", "$", "€", "£")
_AT = words("time-leads")
_NO_TIME = words("no-times")

Read = tuple[int, str, int]  # the word after it, its value from the T on, and how many characters more it covers


@begins(Level.PHRASE, FIGURES)
def stamp(reader: Reader, number: int) -> Match | None:
    """A date and time as ISO 8601 writes them, "2025-02-06T11:45:00Z"; other offsets are covered, not counted."""
    match = _STAMP.match(reader.text, reader.start(number))
    if match is None:
        return None
    end = number + 1
    while end < reader.size and reader.start(end) < match.end():
        end += 1
    day = Point(int(match[1]), int(match[2]), int(match[3]))
    zone = "Z" if match[5] == "Z" else ""
    return Match(end, Clock(f"T{match[4]}{zone}", day)) if int(match[2]) <= 12 and int(match[3]) <= 31 else None


@begins(Level.PHRASE, FIGURES, _NAMED)
def clock(reader: Reader, number: int) -> Match | None:
    """A time of day, with the day it is of where that stands next to it."""
    read = _time(reader, number)
    if read is None:
        return None
    end, value, more = read
    return Match(end + _told_day(reader, end), Clock(value, day_after(reader, end)), more)


def _told_day(reader: Reader, number: int) -> int:
    """How many words name the day of a time by the story alone: "2:30 the next day"."""
    told = any(reader.spaced(number, "the", which, "day") for which in ("next", "following", "same"))
    return 3 * (told and reader.over(number + 3))


def _time(reader: Reader, number: int) -> Read | None:
    word = reader.word(number)
    if word in _NAMED:
        return zoned(reader, number + 1, _NAMED[word], 0)
    if joined := _joined(word):
        return zoned(reader, number + 1, _half(joined[0], "00", joined[1]), 0) if joined[0] <= 12 else None
    if match := _GLUED.fullmatch(word):
        return zoned(reader, number + 1, f"T{match[1]}:{match[2]}{'Z' if match[3] == 'z' else ''}", 0)
    hour = figures(word)
    if hour is None or reader.before(number) in _ATTACHED:
        return None
    if len(word) == 4:
        return _four_figures(reader, number + 1, hour)
    return _minutes(reader, number, hour) or _half_day(reader, number + 1, hour, "00") if len(word) <= 2 else None


def _four_figures(reader: Reader, number: int, value: int) -> Read | None:
    """Hours and minutes in one, before a word that says so: "0900 GMT", "1530 local time", "at 1700 hours"."""
    hour, minutes = divmod(value, 100)
    told = reader.spaced(number, "local", "time") or (
        reader.gap(number) == SPACE and reader.word(number) in ("gmt", "utc", "hrs")
    )
    leads = reader.word(number - 2) in _AT
    told = told or (reader.spaced(number, "hours") and leads)
    told = told or (reader.word(number - 1)[0] == "0" and leads and reader.over(number))  # "reopened at 0900"
    if not told or hour > 24 or minutes > 59:
        return None
    return zoned(reader, number + (reader.word(number) in ("hrs", "hours")), f"T{hour:02}:{minutes:02}", 0)


@lru_cache(maxsize=1024)
def _joined(word: str) -> tuple[int, str] | None:
    match = _JOINED.fullmatch(word)
    return (int(match[1]), match[2]) if match else None


def _minutes(reader: Reader, number: int, hour: int) -> Read | None:
    """The hour and minutes: "15:30", "7.30pm", "09:40:15"."""
    mark, word, end = reader.gap(number + 1), reader.word(number + 1), number + 2
    if mark not in (COLON, DOT) or hour > 24:
        return None
    if joined := _MINUTES_JOINED.fullmatch(word):
        return zoned(reader, end, _half(hour, joined[1], joined[2]), 0) if 1 <= hour <= 12 else None
    if not _is_sixtieth(word):
        return None
    halved = _half_day(reader, end, hour, word) or in_part(reader, end, hour, word)
    if halved or (mark == DOT and not _has_zone(reader, end) and not _alone(reader, number)):
        return halved
    if reader.gap(end) in (COLON, DOT):
        lasting = len(reader.word(number)) == 1 and reader.word(number - 1) not in _AT  # "won in 2:09:56"
        return None if lasting else _seconds(reader, end, f"T{hour:02}:{word}")
    if reader.word(number - 1) in _NO_TIME or (reader.gap(end) == SPACE and reader.word(end) in _NO_TIME):
        return None
    end += reader.spaced(end, "noon") or reader.spaced(end, "midnight")  # "12:00 noon GMT"
    return zoned(reader, end, f"T{hour:02}:{word}", 0)


def _alone(reader: Reader, number: int) -> bool:
    """Whether an hour and minutes are a line of their own, above the entry of a live page: "14.40"."""
    line = _LINE.match(reader.text, reader.start(number))
    begins_line = reader.before(number) in ("\n", "")
    return line is not None and begins_line and (line["more"] != "" or reader.before(number) == "\n")


def _has_zone(reader: Reader, number: int) -> bool:
    return reader.gap(number) == SPACE and reader.capital(number) and reader.word(number) in ZONES


def _seconds(reader: Reader, number: int, value: str) -> Read | None:
    """The seconds behind a time, unless the row of figures goes on."""
    word = reader.word(number)
    known = reader.gap(number) == COLON and _is_sixtieth(word) and reader.gap(number + 1) != COLON
    return zoned(reader, number + 1, f"{value}:{word}", 0) if known else None


def _is_sixtieth(word: str) -> bool:
    value = figures(word) if len(word) == 2 else None
    return value is not None and value < 60


def _half_day(reader: Reader, number: int, hour: int, minutes: str) -> Read | None:
    """The "a.m." or "pm" at a word; the "am" of "I am" follows no hour."""
    if not 1 <= hour <= 12 or reader.gap(number) not in (SPACE, TIGHT):
        return None
    word = reader.word(number)
    if word in ("am", "pm"):
        return zoned(reader, number + 1, _half(hour, minutes, word[0]), 0)
    if word in ("a", "p") and reader.word(number + 1) == "m" and reader.gap(number + 1) == DOT:
        return zoned(reader, number + 2, _half(hour, minutes, word), int(reader.after(number + 1) == "."))
    return None


def _half(hour: int, minutes: str, letter: str) -> str:
    return f"T{hour % 12 + 12 * (letter == 'p'):02}:{minutes}"


def in_part(reader: Reader, number: int, hour: int, minutes: str) -> Read | None:
    """A time by the part of the day that follows: "in the morning", "at night"."""
    if not 1 <= hour <= 12:
        return None
    part = DAYPARTS.get(reader.word(number + 2)) if reader.spaced(number, "in", "the") else None
    if part and part != "TNI" and reader.gap(number + 2) == SPACE:
        return number + 3, _half(hour, minutes, "a" if part == "TMO" else "p"), 0
    if reader.spaced(number, "at", "night"):
        return number + 2, _half(hour, minutes, "p" if 6 <= hour < 12 else "a"), 0
    return None


def zoned(reader: Reader, number: int, value: str, more: int) -> Read:
    """A time with the zone that follows it: Z for Greenwich, no mark for others."""
    word = reader.word(number)
    gap = reader.text[reader.end(number - 1) : reader.start(number)] if number < reader.size else "#"
    if word in ZONES and reader.capital(number) and gap.strip("\xa0 ") in ("", ".", "("):
        bracket = int("(" in gap and reader.after(number) == ")")
        if "(" not in gap or bracket:
            return number + 1, value + ZONES[word], bracket
    if word == "local" and reader.spaced(number + 1, "time"):
        return number + 2, value, 0
    return number, value, more


def day_after(reader: Reader, number: int) -> Expression | None:
    """The day that a time before it is of: "15:30 on 12 August 2020", "9 a.m. (0100 GMT) Monday"."""
    behind = _behind_bracket(reader, number)
    gap = SPACE if behind else reader.gap(number)
    number = behind or number
    after = number + (reader.word(number) == "on")
    if gap not in (SPACE, COMMA, OPEN, DASH, ". ") or (after > number and reader.gap(after) != SPACE):
        return None
    match = moment(reader, after)
    return match.says if match and is_day(match.says) and reader.gap(match.end) not in (HYPHEN, DASH) else None


def _behind_bracket(reader: Reader, number: int) -> int | None:
    """The word behind the same time by another clock, in brackets; its own day may be another and stays open."""
    if not 0 < number < reader.size or _between(reader, number) not in (" (", ". ("):
        return None
    bracketed = _time(reader, number)
    if bracketed is None or bracketed[0] >= reader.size:
        return None
    return bracketed[0] if _between(reader, bracketed[0]) == ") " else None


def _between(reader: Reader, number: int) -> str:
    """What stands in front of a word, as written."""
    return reader.text[reader.end(number - 1) : reader.start(number)]
