"""Ages: "aged 44", "John Smith, 44,", "a 35-year-old", "three months of age"."""

from __future__ import annotations

from decimal import Decimal

import regex

from newsparse_quantities.quantities.draft import Draft
from newsparse_quantities.quantities.reader import Reader
from newsparse_quantities.quantities.tables import word_class
from newsparse_quantities.quantities.units.table import MEASURE_NAMES

YEAR = MEASURE_NAMES["year"]
_OLD = regex.compile(r"[\s-](?:old\b(?:s\b)?|of\sage\b)")
_OLDEST = Decimal(125)
_APPOSITION = regex.compile(r"[,)]|\s?—")
_AGED = frozenset(["aged", "age", "ages"])
_SUBJECTS = word_class("subjects-of-age")
_AFTER = word_class("after-age")
_AGES = word_class("ages")
_REACH = 8  # words between "life expectancy" and its number


def as_age(reader: Reader, draft: Draft) -> bool:
    """Make a draft an age where the words around it say so."""
    if draft.type == "duration":
        return _old(reader, draft)
    if draft.type != "count" or draft.unit is not None:
        return False
    return _aged(reader, draft) or (draft.bare and (_apposed(reader, draft) or _being(reader, draft)))


def _old(reader: Reader, draft: Draft) -> bool:
    match = _OLD.match(reader.text, draft.end)
    if match is None:
        if reader.word(reader.first_from(draft.end) - 1) == "yo":
            draft.type, draft.rule = "age", "years-old"
        elif _aged_under(reader, draft.start):
            draft.type, draft.rule = "age", "aged"
        return False
    draft.type, draft.rule, draft.end = "age", "years-old", match.end()
    return True


def _aged_under(reader: Reader, start: int) -> bool:
    """Under the age of 5 years."""
    number = reader.word_before(start)
    return number > 0 and reader.word(number) == "of" and reader.word(number - 1) == "age"


def _aged(reader: Reader, draft: Draft) -> bool:
    number = reader.word_before(draft.number_start)
    if number > 0 and reader.word(number) == "of" and reader.word(number - 1) == "age":
        _make(draft, "aged")
        return True
    number = reader.word_before(draft.start)
    word = reader.word(number) if number >= 0 else ""
    if word in _AGED:
        _make(draft, "aged")
        if word in ("aged", "age"):
            draft.start = reader.start(number)
        return True
    if word in ("turned", "turns", "turning") and draft.bare and draft.value is not None and draft.value <= _OLDEST:
        _make(draft, "turned")
        return True
    return False


def _apposed(reader: Reader, draft: Draft) -> bool:
    """An age in apposition to a name: "Ann Lee, 44, said"."""
    text, value = reader.text, draft.value
    if (
        value is None
        or not 1 <= value <= _OLDEST
        or text[draft.start - 2 : draft.start] != ", "
        or draft.modifier != "exact"
    ):
        return False
    behind = text[draft.end : draft.end + 1]
    if behind not in (",", ")", ".", ";") and not text.startswith((" of ", " from "), draft.end):
        return False
    if behind == "," and text[draft.end + 1 : draft.end + 3].strip()[:1].isdigit():
        return False
    number = reader.first_from(draft.start) - 1
    if not reader.is_capitalised(number) or not reader.is_capitalised(number - 1) or not reader.spaced(number):
        return False
    _make(draft, "apposition")
    return True


def _being(reader: Reader, draft: Draft) -> bool:
    """An age that is said to be one: "she was 35 when", "the average age is 44", "life expectancy fell to 73"."""
    value = draft.value
    if value is None or not 1 <= value <= _OLDEST or draft.counted or draft.elided:
        return False
    number = reader.word_before(draft.start)
    if number >= 0 and reader.word(number) in ("be", "is", "was", "were") and _ends_clause(reader, draft.end):
        subject = number - 1 - (reader.word(number - 1) in ("will", "would", "now", "only"))
        if reader.word(subject) in _SUBJECTS and draft.number_start == draft.start:
            _make(draft, "being")
            return True
    for step in range(_REACH):
        if number - step < 0 or (step and not reader.spaced(number - step + 1)):
            return False
        if reader.word(number - step) in _AGES:
            _make(draft, "age-of")
            return True
    return False


def _ends_clause(reader: Reader, end: int) -> bool:
    following = reader.next_word(end)
    return following < 0 or reader.word(following) in _AFTER


def _make(draft: Draft, rule: str) -> None:
    draft.type, draft.unit, draft.rule, draft.counted = "age", YEAR, rule, None
