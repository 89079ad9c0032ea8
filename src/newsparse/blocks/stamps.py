"""Stamps: lines that say when something was published, and nothing else."""

from __future__ import annotations

from typing import Final

import regex

from newsparse.blocks.chrome import chrome
from newsparse.blocks.lines import Line
from newsparse.blocks.vocabulary import words

_LONGEST: Final = 110
_AROUND: Final = 3  # other words in a line that has the day and the time
_BESIDE: Final = 2  # words beside a stamp
BAR: Final = regex.compile(r"\s*+[|·•]\s*+|\s[–—-]\s++")
_CLOCK: Final = regex.compile(
    r"(?<!\p{N})(?:[01]?\p{N}|2[0-3])(?:[:.h][0-5]\p{N}(?!\p{N})|\s?[ap]\.?m\b)", regex.IGNORECASE
)
_DAY: Final = regex.compile(r"(?<!\p{N})\p{N}{1,4}[-/.]\p{N}{1,2}[-/.]\p{N}{2,4}(?!\p{N})")
_MONTHS: Final = words(
    "january february march april may june july august september october november december "
    "jan feb mar apr jun jul aug sep sept oct nov dec"
)
_WEEKDAYS: Final = words(
    "monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun"
)
_LEADS: Final = words("published updated posted modified created edited issued date")
_LAPSES: Final = words(
    "second seconds sec secs minute minutes min mins hour hours hr hrs h m d day days week weeks month months"
)
_BARE: Final = frozenset({("published",), ("updated",), ("last", "updated"), ("first", "published")})  # the day follows
_OTHERS: Final = words(
    "# last first on at of the and to ago today yesterday just now an a am pm p m st nd rd th z t read reading time "
    "local online "
    "gmt utc bst est edt et ct mt pt cst cdt mst mdt pst pdt ist cet cest eet eest msk hkt sgt jst aest aedt "
    "noon midnight start end"
)
_VOCABULARY: Final = _MONTHS | _WEEKDAYS | _LEADS | _LAPSES | _OTHERS


def stamp(line: Line) -> bool:
    """Whether the line is a date, a time or both, with or without "Published", "Updated" and the like."""
    if len(line.text) > _LONGEST or not line.keys or not _VOCABULARY.issuperset(line.keys):
        return False
    return dated(line) or clocked(line) or _ago(line) or line.keys in _BARE


def stamped(line: Line) -> bool:
    """Whether a place or a name stands beside a stamp: "Pune | Updated: July 25, 2024 14:07 IST"."""
    if len(line.text) > _LONGEST or line.stopped:
        return False
    if clocked(line) and dated(line) and sum(key not in _VOCABULARY for key in line.keys) <= _AROUND:
        return True
    parts = [Line.of(part) for part in BAR.split(line.text) if part]
    others = [part for part in parts if not stamp(part)]
    if len(others) == len(parts):
        return False
    if all(chrome().departments.issuperset(part.keys) for part in others):
        return True
    return (clocked(line) or led(line)) and all(len(part.tokens) <= _BESIDE and part.named for part in others)


def led(line: Line) -> bool:
    """Whether "Published", "Updated" or the like is in the line."""
    return not _LEADS.isdisjoint(line.keys)


def bare(line: Line) -> bool:
    """Whether a stamp is a time of day alone, as it stands over each entry of a live blog."""
    return clocked(line) and not dated(line) and not led(line)


def clocked(line: Line) -> bool:
    """Whether a time of day is in the line."""
    return _CLOCK.search(line.head) is not None


def dated(line: Line) -> bool:
    """Whether a day is in the line, by its month or its weekday or in figures."""
    words = set(line.keys)
    by_name = "#" in words and words & _MONTHS
    return bool(by_name or (words & _WEEKDAYS) or _DAY.search(line.head))


def _ago(line: Line) -> bool:
    words = set(line.keys)
    lapsed = "ago" in words and words & _LAPSES
    return bool(lapsed or (words & _LEADS and words & (_LAPSES | {"today", "yesterday", "now"})))
