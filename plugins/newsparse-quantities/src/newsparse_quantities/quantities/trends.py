"""Trends: amounts of change ("rose 5%", "down by 25 basis points"), told from the levels reached ("rose to 5%")."""

from __future__ import annotations

import regex

from newsparse_quantities.quantities.draft import RESTATING, Draft
from newsparse_quantities.quantities.nouns import STOP_WORDS
from newsparse_quantities.quantities.reader import Reader
from newsparse_quantities.quantities.tables import rows, word_class
from newsparse_quantities.records import Trend

_DIRECTIONS: dict[str, Trend] = {"up": "up", "down": "down"}
_UP_OR_DOWN: dict[str, tuple[Trend, str]] = {
    word: (_DIRECTIONS[direction], scope) for word, direction, scope in rows("trends.tsv")
}
"""From a word of change to its direction, and which amounts it takes."""
_PLACES = word_class("places-lost")
POINTS = frozenset(["percent", "percentage-point", "basis-point"])
"""Types of amounts that are hundredths of something."""
_BETWEEN = word_class("before-amounts")
_PHRASAL = word_class("phrasal-verbs")
_RESTATING = (*RESTATING, ", ")
_GAPPED = regex.compile(r"(?:,|\sand)[\s\p{L}’']{1,40}+(?<=\sby\s)")  # "Ford fell 2%, Fiat by 3%"
_CONFIDENCE = regex.compile(r"\s(?:CI|[Cc]onfidence)\b")  # "fell 54% (95% CI 41-64)"
_REACH = 5  # words between "cut" and "by"


def trend_of(reader: Reader, draft: Draft, previous: Draft | None) -> Trend | None:
    """The direction of change of a draft: stated before it, or before the amount that it restates."""
    stated = trend_before(reader, draft)
    if stated or previous is None or previous.trend is None:
        return stated
    between = reader.text[previous.end : draft.start]
    if _CONFIDENCE.match(reader.text, draft.end):
        return None
    gapped = previous.type == draft.type and _GAPPED.fullmatch(between)
    return previous.trend if between in _RESTATING or gapped else None


def trend_before(reader: Reader, draft: Draft) -> Trend | None:
    """The direction of change in front of an amount of change."""
    if draft.type in ("ordinal", "score", "ratio", "age", "duration", "multiple"):
        return None
    number = reader.word_before(draft.start)
    while number >= 0 and reader.word(number) in _BETWEEN and reader.spaced(number):
        number -= 1
    if number < 0:
        return _signed(reader, draft)
    if reader.word(number) == "by":
        return _by(reader, number - 1)
    return _direction(reader, number, draft) or _signed(reader, draft)


def is_change(reader: Reader, draft: Draft) -> bool:
    """Whether the word in front of a number, "by" aside, says that something rose or fell."""
    number = reader.word_before(draft.start)
    return is_movement(reader, number - (reader.word(number) == "by")) if number > 0 else False


def _signed(reader: Reader, draft: Draft) -> Trend | None:
    """An explicit plus before a percentage."""
    return "up" if draft.type in POINTS and draft.start and reader.text[draft.start - 1] == "+" else None


def _by(reader: Reader, number: int) -> Trend | None:
    for step in range(_REACH):
        if number - step < 0 or (step and not reader.spaced(number - step + 1)):
            return None
        found = _UP_OR_DOWN.get(reader.word(number - step))
        if found:
            return found[0]
        if (
            step
            and reader.word(number - step) in STOP_WORDS
            and reader.word(number - step) not in ("the", "its", "their", "of", "in")
        ):
            return None
    return None


def _direction(reader: Reader, number: int, draft: Draft) -> Trend | None:
    found = _UP_OR_DOWN.get(reader.word(number))
    if found is None or (reader.word(number) in ("up", "down") and reader.word(number - 1) in _PHRASAL):
        return None
    points = draft.type in POINTS or (draft.counted is not None and draft.counted.head == "point")
    counted = draft.counted is not None and draft.counted.head not in _PLACES
    return found[0] if points or found[1] == "any" or (found[1] == "uncounted" and not counted) else None


def is_movement(reader: Reader, number: int) -> bool:
    """Whether a word says that something rose or fell."""
    return reader.word(number) in _UP_OR_DOWN
