"""Verb groups: their form, and where they start ("has yet to be | signed", "did not | withdraw")."""

from __future__ import annotations

from enum import Enum, auto

from newsparse_agreements.sentences import Sentence
from newsparse_agreements.vocabulary import AUXILIARIES, adverb, words

_PAST = words("irregular-past")
_BE = frozenset({"is", "are", "was", "were", "be", "been", "being", "gets", "got"})
_CATENATIVES = words("catenatives")


class Form(Enum):
    """The form of a stage word."""

    BASE = auto()
    PRESENT = auto()
    PAST = auto()  # the past or its participle: English rarely tells
    GERUND = auto()


def form(word: str) -> Form:
    """The form a verb's first word has by its ending."""
    if word.endswith("ing"):
        return Form.GERUND
    if word.endswith("ed") or word in _PAST:
        return Form.PAST
    return Form.PRESENT if word.endswith("s") and not word.endswith("ss") else Form.BASE


def group_start(sentence: Sentence, number: int) -> int:
    """The number of the first word of the verb group that ends at a word number."""
    if number not in sentence.group_starts:
        sentence.group_starts[number] = _group_start(sentence, number)
    return sentence.group_starts[number]


def _group_start(sentence: Sentence, number: int) -> int:
    start = number
    while start > sentence.first and _belongs(sentence, start - 1):
        start -= 1
    while start < number and adverb(sentence[start]) and sentence.comma(start - 1):
        start += 1
    return start


def _belongs(sentence: Sentence, number: int) -> bool:
    if sentence.breaks(number) or sentence.comma(number):
        return False
    word = sentence[number]
    if word == "to" or word in AUXILIARIES or adverb(word) or word == "no":
        return True
    if word in ("all", "both", "each", "neither"):
        return sentence[number - 1] in AUXILIARIES
    if word in ("so", "far"):
        return sentence[number + 1] == "far" or sentence[number - 1] == "so"  # "has so far ratified"
    if word == "t":
        return sentence[number - 1] in AUXILIARIES
    return word in _CATENATIVES and sentence[number + 1] == "to"


def group(sentence: Sentence, number: int) -> tuple[str, ...]:
    """The folded words of the verb group in front of a word number."""
    return tuple(sentence[n] for n in range(group_start(sentence, number), number))


def passive(sentence: Sentence, number: int) -> bool:
    """Whether a participle stands in the passive ("has yet to be signed")."""
    last = next((word for word in reversed(group(sentence, number)) if not adverb(word)), "")
    return last in _BE and form(sentence[number]) is Form.PAST


def nominal(sentence: Sentence, number: int) -> bool:
    """Whether a gerund is used as a noun: "the signing of the accord"."""
    return sentence[number + 1] == "of" and form(sentence[number]) is Form.GERUND
