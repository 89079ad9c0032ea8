"""Odds and shares of two whole numbers: "one in five", "7 out of 10", "seven of 10 melons", "3:1", "5 per 1,000"."""

from __future__ import annotations

from typing import Literal

import regex

from newsparse_quantities.quantities.amount import Amount
from newsparse_quantities.quantities.amounts import short_amount_at
from newsparse_quantities.quantities.counted import Counted, counted_after
from newsparse_quantities.quantities.draft import Draft
from newsparse_quantities.quantities.nouns import STOP_WORDS, head_lemma
from newsparse_quantities.quantities.reader import Reader

_ODDS = regex.compile(
    r"[\s-](?P<word>out\sof(?:\s(?:every|the|each))?|in(?:\severy)?|over|of(?:\severy)?|per|for(?=-))[\s-](?=[0-9\p{L}])"
)
_NOUN_IN = regex.compile(r"\s(?P<noun>\p{Ll}{3,20}+)\sin\s(?=\p{Ll})")
_PROPORTION = regex.compile(r":(?=[0-9])")
_MOST = 10**7
_YEARS = range(1000, 2200)
_POPULATIONS = frozenset({100, 1000, 10**4, 10**5, 10**6})
"""Of how many a rate in a population is given: "5 per 100,000 people"."""
_FEW = 10
_USUAL = frozenset({3, 4, 5, 6, 7, 8, 9, 10, 12, 20, 100, 1000})  # of "three in ten"


def odds(reader: Reader, first: Amount) -> Draft | None:
    """The odds whose first number is an amount."""
    link = _ODDS.match(reader.text, first.end) or _PROPORTION.match(reader.text, first.end)
    if link is None or not _is_whole(first):
        return None
    second = short_amount_at(reader, link.end())
    if second is None or not _is_whole(second) or second.number.form not in ("figures", "words"):
        return None
    top, bottom = int(first.value or 0), int(second.value or 0)
    word = link["word"].split()[0] if link[0] != ":" else ":"
    if word not in (":", "for") and not top < bottom <= _MOST:
        return None
    if word == "per" and bottom not in _POPULATIONS:
        return None
    if word == "over":
        return _over(reader, first, second)
    if top < 1 or (word == "in" and not _odds_in(first, second, top, bottom)):
        return None
    if link[0] == "-for-" and first.number.form != second.number.form:
        return None
    if link[0] == " of " and (top >= _FEW or bottom not in _USUAL):  # "37 of 45 drones" are two counts
        return None
    return _draft(first, second, "ratio")


def odds_of_noun(reader: Reader, first: Amount) -> Draft | None:
    """The odds whose noun stands inside: "one adult in ten"."""
    link = _NOUN_IN.match(reader.text, first.end) if first.value == 1 else None
    if link is None or link["noun"] in STOP_WORDS:
        return None
    second = short_amount_at(reader, link.end())
    if second is None or not _is_whole(second) or second.number.form != "words" or second.value not in _USUAL:
        return None
    if counted_after(reader, second.end, single=False):
        return None
    draft = _draft(first, second, "ratio")
    draft.counted = Counted(link.start("noun"), link.end("noun"), head_lemma(link["noun"]))
    return draft


def _is_whole(amount: Amount) -> bool:
    value = amount.value
    return amount.unit is None and value is not None and value == int(value) and 0 < abs(value) <= _MOST


def _draft(first: Amount, second: Amount, kind: Literal["ratio", "fraction"]) -> Draft:
    start, end = first.start, second.number.end
    return Draft(start, end, start, end, kind, "odds", ratio=(int(first.value or 0), int(second.value or 0)))


def _odds_in(first: Amount, second: Amount, top: int, bottom: int) -> bool:
    """Whether "in" makes odds, not a place or a year: "one in five"."""
    if bottom in _YEARS and second.number.end - second.start == 4:
        return False
    return top == 1 or (top < _FEW and bottom in _USUAL and first.number.form == second.number.form)


def _over(reader: Reader, first: Amount, second: Amount) -> Draft | None:
    """A fraction read out: "one over twenty", where neither number counts anything."""
    following = reader.next_word(second.end)
    if first.value not in (1, -1) or (following >= 0 and reader.word(following) not in STOP_WORDS):
        return None
    return _draft(first, second, "fraction")
