"""Polarity and modality of a verb, from the words of its clause before it."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from newsparse_military.status_words import CONDITIONAL, FUTURE, NEGATIVES
from newsparse_military.wordlists import words

BE = words("moods.be")
INTENDING = words("moods.intending")
_LEAVING_OPEN = words("moods.leaving-open")
_FAILING = words("moods.failing")


def is_negated(before: Sequence[str]) -> bool:
    """Whether one of the folded words before a verb negates it: "not", "never", "have yet to", "failed to"."""
    return not NEGATIVES.isdisjoint(before) or any(word in _FAILING for word in _led_to(before))


def modality(before: Sequence[str]) -> str:
    """Whether the verb is said to happen, will ("will", "is expected to", "are to") or may ("could", "if")."""
    leading = _led_to(before)
    if not CONDITIONAL.isdisjoint(before) or not _LEAVING_OPEN.isdisjoint(leading):
        return "conditional"
    if not FUTURE.isdisjoint(before) or not (INTENDING | BE).isdisjoint(leading):
        return "future"
    return "actual"


def _led_to(before: Sequence[str]) -> list[str]:
    """The words that a "to" follows: "expected" in "is expected to be"."""
    return [word for word, following in pairwise(before) if following == "to"]
