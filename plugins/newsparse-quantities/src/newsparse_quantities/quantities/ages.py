"""Ages: "aged 44", "John Smith, 44,", "a 35-year-old", "three months of age"."""

from __future__ import annotations

from decimal import Decimal

import regex

from newsparse_quantities.quantities.draft import Draft
from newsparse_quantities.quantities.reader import Reader
from newsparse_quantities.quantities.tables import word_class
from newsparse_quantities.quantities.units.table import MEASURE_NAMES

YEAR = MEASURE_NAMES["year"]
_OLD = regex.compile(r"[\s-](?:olds?\b|of\sage\b)")
_OLDEST = Decimal(125)
_AGED = frozenset(["aged", "age", "ages"])
_TURNING = frozenset({"turned", "turns", "turning"})
_YOUNGEST = 10  # years of somebody with one name alone: "Singh, 47, voted"
_OF_PLACES = word_class("before-places")
_COPULAS = frozenset({"be", "is", "was", "were"})
_PERSONS = word_class("persons-of-an-age")
_SUBJECTS = word_class("subjects-of-age")
_AFTER = word_class("after-age")
_AGES = word_class("ages")
_PEOPLE = word_class("people-by-age")
_BOUNDS = frozenset({"less-than", "more-than", "at-least", "at-most"})
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
        elif _aged_under(reader, draft.number_start) or reader.word(reader.word_before(draft.start)) in _AGED:
            draft.type, draft.rule = "age", "aged"
        return False
    draft.type, draft.rule, draft.end = "age", "years-old", match.end()
    return True


def _aged_under(reader: Reader, start: int) -> bool:
    """Under the age of 9 years."""
    number = reader.word_before(start)
    return number > 0 and reader.word(number) == "of" and reader.word(number - 1) == "age"


def _aged(reader: Reader, draft: Draft) -> bool:
    number = reader.word_before(draft.number_start)
    if number > 0 and reader.word(number) == "of" and reader.word(number - 1) == "age":
        return _make(draft, "aged")
    number = reader.word_before(draft.start)
    word = reader.word(number) if number >= 0 else ""
    if word in _AGED:
        _make(draft, "aged")
        if word in ("aged", "age"):
            draft.start = reader.start(number)
        return True
    if draft.counted or not draft.bare or not _may_be_age(reader, draft):
        return False
    if _is_bound_of_age(reader, draft, word):
        return _make(draft, "bound-of-age")
    return word in _TURNING and _make(draft, "turned")


def _is_bound_of_age(reader: Reader, draft: Draft, before: str) -> bool:
    """Whether a bound is one of years: "children under 12", "people 18 and over", "if you are 65 or older"."""
    if draft.modifier not in _BOUNDS or draft.modifier_span is None:
        return False
    return before in _PEOPLE or reader.word(reader.first_from(draft.end) - 1) in ("older", "younger")


def _apposed(reader: Reader, draft: Draft) -> bool:
    """An age in apposition to a name or a person: "Ann Lee, 44, said", "the girl, 12,", "a boy of 12"."""
    if not _may_be_age(reader, draft) or draft.modifier != "exact":
        return False
    number = reader.first_from(draft.start) - 1
    gap = reader.text[reader.end(number) : draft.start]
    if gap == " " and reader.word(number) == "of" and reader.word(number - 1) in _PERSONS:
        return _make(draft, "person-of")
    if gap != ", " or not _ends_apposition(reader, draft.end):
        return False
    return (reader.word(number) in _PERSONS or _is_name(reader, number, draft)) and _make(draft, "apposition")


def _is_name(reader: Reader, number: int, draft: Draft) -> bool:
    """Whether a word ends a person's name: two capitals in a row; one, where nothing says that it is a place."""
    if not reader.is_capitalised(number):
        return False
    before = reader.word(number - 1)
    if reader.is_capitalised(number - 1) and reader.gap(number).strip() in ("", "."):
        return True
    grown = draft.value is not None and draft.value >= _YOUNGEST
    return grown and before not in _OF_PLACES and reader.text[draft.end : draft.end + 1] == ","


def _ends_apposition(reader: Reader, end: int) -> bool:
    behind = reader.text[end : end + 3]
    if behind[:1] == ",":
        return not behind[1:].strip()[:1].isdigit()
    return behind[:1] in (")", ".", ";") or reader.text.startswith((" of ", " from "), end)


def _being(reader: Reader, draft: Draft) -> bool:
    """An age that is said to be one: "she was 35 when", "the average age is 44", "life expectancy fell to 73"."""
    if not _may_be_age(reader, draft) or draft.counted or draft.elided:
        return False
    number = reader.word_before(draft.start)
    if number >= 0 and reader.word(number) in _COPULAS and _ends_clause(reader, draft.end):
        later = reader.word(number - 1) in ("will", "would")
        subject = number - 1 - (later or reader.word(number - 1) in ("now", "only"))
        person = reader.word(subject) in _SUBJECTS or (later and reader.is_capitalised(subject))
        if person and draft.number_start == draft.start:
            return _make(draft, "being")
    return _names_age(reader, number) and _make(draft, "age-of")


def _names_age(reader: Reader, last: int) -> bool:
    """Whether a noun of age is among the words of a clause up to a number."""
    for step in range(_REACH):
        if last - step < 0 or (step and not reader.spaced(last - step + 1)):
            return False
        if reader.word(last - step) in _AGES:
            return True
    return False


def _ends_clause(reader: Reader, end: int) -> bool:
    following = reader.next_word(end)
    return following < 0 or reader.word(following) in _AFTER


def _may_be_age(reader: Reader, draft: Draft) -> bool:
    """Whether a number is one of years; "one" in letters is so a pronoun too often."""
    spelled_one = draft.one and not reader.text[draft.number_start].isdigit()
    return draft.value is not None and 1 <= draft.value <= _OLDEST and not spelled_one


def _make(draft: Draft, rule: str) -> bool:
    draft.type, draft.unit, draft.rule, draft.counted = "age", YEAR, rule, None
    return True
