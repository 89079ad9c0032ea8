"""Which rules a word can begin: each rule says so where it is written, and is asked nowhere else.

Three levels keep the grammar flat, so that no phrase nests without end: points stand alone, parts are made of points,
phrases of both. The longest match wins, of equals the rule that was written first.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable
from enum import IntEnum

from newsparse_quantities.dates.grammar.reader import Match, Reader, Rule

FIGURES = "0"  # stands for any word that begins with a digit
_YEAR_CODES = ("fy", "sy")  # and for those that begin with them: FY2024


class Level(IntEnum):
    """How an expression is built."""

    POINT = 0  # a date or period by itself: "5 May", "last month"
    PART = 1  # made of a point: "the end of May", "two weeks before Easter"
    PHRASE = 2  # a range, a time of day, a set


_RULES: tuple[defaultdict[str, list[Rule]], ...] = tuple(defaultdict(list) for _ in Level)
_KNOWN: set[str] = set()  # the words that any rule begins with


def begins(level: Level, *words: str | Iterable[str]) -> Callable[[Rule], Rule]:
    """Register a rule under the words, or tables of words, that it can begin with."""

    def register(rule: Rule) -> Rule:
        keys = dict.fromkeys(word for entry in words for word in ((entry,) if isinstance(entry, str) else entry))
        for key in keys:
            _RULES[level][key].append(rule)
        _KNOWN.update(keys)
        return rule

    return register


def point(reader: Reader, number: int) -> Match | None:
    """The longest date or period by itself that begins with a word."""
    return _recalled(reader, number, Level.POINT)


def moment(reader: Reader, number: int) -> Match | None:
    """The longest date, period or part of one: any expression but a range, a set or a time of day."""
    return _recalled(reader, number, Level.PART)


def expression(reader: Reader, number: int) -> Match | None:
    """The longest expression of time that begins with a word."""
    return _recalled(reader, number, Level.PHRASE)


def _recalled(reader: Reader, number: int, level: Level) -> Match | None:
    """What was read at a word before, or is now: rules around a word ask for the same again."""
    key = (number, level)
    if key not in reader.known:
        reader.known[key] = _longest(reader, number, level)
    return reader.known[key]


def _longest(reader: Reader, number: int, level: Level) -> Match | None:
    key = _key(reader.word(number))
    if key is None:
        return None
    best = _recalled(reader, number, Level(level - 1)) if level else None
    for rule in _RULES[level].get(key, ()):
        match = rule(reader, number)
        if match and (best is None or match[::2] > best[::2]):
            best = match
    return best


def _key(word: str) -> str | None:
    """What rules for a word are registered under; None where there are none."""
    if word in _KNOWN:
        return word
    if word[:1].isdigit():
        return FIGURES
    return word[:2] if word[:2] in _YEAR_CODES else None
