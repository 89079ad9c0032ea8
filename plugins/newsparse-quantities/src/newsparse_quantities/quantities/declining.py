"""Numbers declined for what surrounds them: names, years, notes in brackets, ordinals in designations."""

from __future__ import annotations

import regex

from newsparse_quantities.quantities.amount import Amount
from newsparse_quantities.quantities.draft import Draft
from newsparse_quantities.quantities.drafting import is_multiple
from newsparse_quantities.quantities.modifiers import modifier_before
from newsparse_quantities.quantities.nouns import singular
from newsparse_quantities.quantities.numbers.number import Number
from newsparse_quantities.quantities.objections import Declined, declined_behind, declined_by_name, goes_on_with
from newsparse_quantities.quantities.page import Page
from newsparse_quantities.quantities.tables import word_class

_YEAR_LEADS = word_class("year-leads")
_YEARS_ONLY = word_class("years-only")
_MONTHS = word_class("months")
_FORMATIONS = word_class("formations")
_ORDINALS = regex.compile(r"(?:(?:,|,?\s(?:and|or|&))\s[0-9]{1,3}+(?:st|nd|rd|th)\b){1,12}+")  # ", 93rd and 110th"
_SMALL_FORMATIONS = word_class("formations-in-small")  # "the 92nd, 93rd and 110th brigades"
_LONGEST_FORMATION = 4  # words of its name
_SMALLEST_YEAR, _LARGEST_YEAR = 1000, 2199
_LIKELY_FROM, _LIKELY_TO = 1800, 2050  # years in front of a noun: "10% of 2000 levels"
_UNLIKELY_BEFORE, _UNLIKELY_AFTER = 1500, 2100  # a year only where a word says so
_LONGEST_NAME = 5  # figures of a number that may be part of a name


def declined(page: Page, draft: Draft, amount: Amount, listed: Declined | None) -> Declined | None:
    """Why a draft is no quantity; `listed` is the name in figures that a list may go on from."""
    number = amount.number
    if draft.type == "ordinal":
        return _ordinal_name(page, draft)
    if draft.type != "count":
        return None
    figures = number.form == "figures"
    if not figures and not page.reader.is_capitalised(page.reader.first_from(number.start)):
        return None
    if listed and listed.reason and not draft.counted and goes_on_with(page.reader, listed.end, draft.start):
        return Declined(draft.start, draft.number_end, listed.reason)
    if figures and _formation(page, number):
        return Declined(draft.start, draft.number_end, "designation")
    if not figures or (number.scale == 1 and number.end - number.start <= _LONGEST_NAME):
        counts = draft.counted is not None
        named = declined_by_name(page.reader, draft.start, draft.number_end, page.starts_sentence, counts=counts)
        if named:
            return named
    return _year(page, draft, number) or _bracketed(page, draft)


def declined_interval(page: Page, draft: Draft) -> Declined | None:
    """Why a range of bare figures is a name: "No. 14-915", "Articles 5-7"."""
    if (
        draft.type not in ("count", "score")
        or draft.counted
        or draft.unit
        or not page.reader.text[draft.number_start].isdigit()
    ):
        return None
    return declined_by_name(page.reader, draft.number_start, draft.number_end, page.starts_sentence, counts=True)


def declined_attached(page: Page, amount: Amount) -> Declined | None:
    """Why figures without a unit are part of a name that goes on behind them: 5G, 221B, 100-Year Partnership."""
    if amount.unit is not None or amount.number.form != "figures" or is_multiple(page.reader, amount.end):
        return None
    return declined_behind(page.reader, amount.start, amount.end, headline=page.in_title(amount.start))


def is_title(page: Page, number: Number) -> bool:
    """Whether a number in words has a capital inside a sentence: the Group of Seven, the First Amendment."""
    reader = page.reader
    first = reader.first_from(number.start)
    if not reader.is_capitalised(first) or page.in_title(number.start) or page.starts_sentence(number.start):
        return False
    last = reader.first_from(number.end) - 1
    near = reader.is_capitalised(last + 1) and reader.spaced(last + 1)
    lead = reader.is_capitalised(first - 1) and reader.spaced(first)
    return near or lead or reader.word(first - 1) in ("the", "of")


def _formation(page: Page, number: Number) -> bool:
    """Whether figures are the number of a formation: "82 Division", "33 Artillery Brigade"."""
    reader = page.reader
    first = reader.next_word(number.end)
    for word in range(first, first + _LONGEST_FORMATION):
        if first < 0 or not reader.is_capitalised(word) or (word > first and not reader.spaced(word)):
            return False
        if reader.word(word) in _FORMATIONS:
            return True
    return False


def _year(page: Page, draft: Draft, number: Number) -> Declined | None:
    """A year, passed over in silence."""
    reader, value = page.reader, draft.value
    figures = reader.text[number.start : number.end]
    year = len(figures) == 4 and figures.isdigit() and value is not None and _SMALLEST_YEAR <= value <= _LARGEST_YEAR
    if not year or value is None or modifier_before(reader, draft.start) is not None:
        return None
    before = reader.word_before(draft.start)
    lead = reader.word(before) if before >= 0 else ""
    if draft.counted and lead not in _YEARS_ONLY | _MONTHS and not reader.text[draft.counted.start].isupper():
        return None
    if draft.counted and not _LIKELY_FROM <= value <= _LIKELY_TO:
        return None
    unlikely = value < _UNLIKELY_BEFORE or value > _UNLIKELY_AFTER
    return None if unlikely and lead not in _YEAR_LEADS else Declined(number.start, number.end, None)


def _bracketed(page: Page, draft: Draft) -> Declined | None:
    """A bare number alone in brackets: a note, a shirt, a page."""
    text, start, end = page.reader.text, draft.start, draft.end
    alone = start > 0 and text[start - 1] in "([" and text[end : end + 1] in (")", "]")
    return Declined(start, end, "identifier") if alone else None


def _ordinal_name(page: Page, draft: Draft) -> Declined | None:
    """47th Brigade, 5th Avenue, the Third Reich."""
    reader = page.reader
    listed = _ORDINALS.match(reader.text, draft.end) if reader.text[draft.number_start].isdigit() else None
    following = reader.next_word(listed.end() if listed else draft.end)
    formation = following >= 0 and singular(reader.word(following)) in _SMALL_FORMATIONS
    if formation and reader.text[draft.number_start].isdigit():
        return Declined(draft.start, draft.end, "designation")
    if following < 0 or not reader.is_capitalised(following) or page.in_title(draft.start):
        return None
    return Declined(draft.start, draft.end, "designation") if reader.text[draft.number_start].isdigit() else None
