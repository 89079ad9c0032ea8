"""The noun phrase of an instrument, from its first modifier to the head ("long-term nuclear cooperation agreements").

No tagger is at hand, so a phrase is read leftwards from its head: known modifiers, capitals, numbers and compounds
belong to it; other words do where a determiner further left shows that the phrase goes on.
"""

from __future__ import annotations

from enum import Enum, auto

from newsparse_agreements.sentences import Sentence
from newsparse_agreements.vocabulary import (
    AUXILIARIES,
    CALENDAR,
    DETERMINERS,
    FEASTS,
    HEAD_WORDS,
    MODIFIERS,
    STAGE_WORDS,
    STOPS,
    adverb,
    verb,
)

_REACH = 12  # words in front of a head: longer names put them behind it
_MAYBES = 4  # unknown words between a determiner and the head
_OVER = 3  # adverbs and participles between a determiner and the phrase ("the only recently signed")
_OF_STATES = frozenset({"council", "league", "organization", "organisation", "union", "community", "association"})
_SUFFIXES = ("al", "ic", "ive", "ary", "ous", "ian", "ish", "less", "able", "ible")


class Fit(Enum):
    """Whether a word in front of a head belongs to its phrase."""

    YES = auto()
    MAYBE = auto()
    NO = auto()


def left_edge(sentence: Sentence, head: int) -> int:
    """The number of the first word of the phrase whose head is at a word number."""
    edge = number = head
    maybes = 0
    while number - 1 >= sentence.first and head - number < _REACH and sentence.joined(number - 1):
        number -= 1
        fit = _fit(sentence, number)
        if fit is Fit.NO:
            return _stripped(sentence, number + 1 if _determines(sentence, number) else edge, head)
        maybes += fit is Fit.MAYBE
        if maybes > _MAYBES:
            break
        edge = number if fit is Fit.YES and (not maybes or _noun_between(sentence, number, edge)) else edge
    return _stripped(sentence, edge, head)


def _noun_between(sentence: Sentence, number: int, edge: int) -> bool:
    """Whether one unknown word, no verb by its form, stands behind a known adjective ("nuclear terrorism | pact")."""
    unknown = sentence[number + 1]
    return edge - number == 2 and sentence[number] in MODIFIERS and not unknown.endswith(("s", "ed", "ing"))


def _fit(sentence: Sentence, number: int) -> Fit:
    word = sentence[number]
    if sentence.possessive(number):
        return Fit.NO
    if _done(sentence, number) or _infinitive(sentence, number):
        return Fit.NO
    if _compound(sentence, number) or sentence.digits(number):
        return Fit.YES
    if word == "and":
        return Fit.YES if _coordinates(sentence, number) else Fit.NO
    if word == "of":
        body = sentence[number - 1] in _OF_STATES and sentence.capital(number - 1) and sentence.capital(number + 1)
        return Fit.YES if body else Fit.NO  # "Council of Europe convention"
    if (word in CALENDAR and word not in FEASTS and not _named_for_day(sentence, number)) or (
        word in STOPS and not _numeral(sentence, number)
    ):
        return Fit.NO
    if sentence.capital(number) and number > sentence.first and not sentence.headline_case:
        return Fit.YES
    if sentence[number - 1] == "and" and _pair(sentence, number - 1):
        return Fit.YES
    return _fit_by_form(word, number == sentence.first)


def _fit_by_form(word: str, starts_sentence: bool) -> Fit:
    if word in MODIFIERS:
        return Fit.YES
    if verb(word):
        return Fit.NO
    if word.endswith(_SUFFIXES):
        return Fit.YES
    return Fit.YES if starts_sentence and not adverb(word) else Fit.MAYBE


def _named_for_day(sentence: Sentence, number: int) -> bool:
    """Whether a day is part of a name in capitals ("Good Friday Agreement")."""
    return sentence.capital(number + 1) and sentence.capital(number - 1) and sentence[number - 1] in MODIFIERS


def _numeral(sentence: Sentence, number: int) -> bool:
    """Whether "I" numbers a name ("START I Treaty")."""
    return sentence[number] == "i" and sentence.capital(number - 1) and sentence.joined(number - 1)


def _compound(sentence: Sentence, number: int) -> bool:
    return sentence.hyphenated(number) or sentence.hyphenated(number - 1)


def _done(sentence: Sentence, number: int) -> bool:
    """Whether the word ends a participle with its adverb, which tells of an act: "newly-signed"."""
    acted = sentence[number] in STAGE_WORDS and sentence[number].endswith("ed")
    return acted and sentence.hyphenated(number - 1) and adverb(sentence[number - 1])


def _infinitive(sentence: Sentence, number: int) -> bool:
    """Whether the word is what is done to the instrument: "to leave | Lima Convention"."""
    return sentence[number] in STAGE_WORDS and (sentence[number - 1] == "to" or sentence[number - 1] in AUXILIARIES)


def _coordinates(sentence: Sentence, number: int) -> bool:
    """Whether an "and" joins two modifiers of one phrase ("Biological and Toxin Weapons Convention")."""
    left, right = number - 1, number + 1
    if not sentence.joined(left) or left in sentence.countries or right in sentence.countries:
        return False
    if sentence.capital(left) and sentence.capital(right):
        return not sentence.headline_case and sentence[left] not in STAGE_WORDS
    return (sentence[left] in MODIFIERS and sentence[right] in MODIFIERS) or _pair(sentence, number)


def _pair(sentence: Sentence, number: int) -> bool:
    """Whether "and" joins the two nouns between an article and the head ("a search and rescue agreement")."""
    left, right = number - 1, number + 1
    if sentence[left - 1] not in ("a", "an") or not (sentence.joined(left - 1) and sentence.joined(number)):
        return False
    return sentence[left] not in STOPS and sentence[right] not in STOPS and sentence[right + 1] in HEAD_WORDS


def _determines(sentence: Sentence, number: int) -> bool:
    return sentence[number] in DETERMINERS or sentence.possessive(number)


def _stripped(sentence: Sentence, edge: int, head: int) -> int:
    """The edge without a conjunction or an adverb that only leads up to the phrase."""
    while edge < head and (sentence[edge] == "and" or _leads_up(sentence, edge)):
        edge += 1
    return edge


def _leads_up(sentence: Sentence, number: int) -> bool:
    named = sentence.capital(number) and number > sentence.first and not sentence.headline_case  # "Neuilly"
    return adverb(sentence[number]) and not named and not _grades(sentence, number)


def _grades(sentence: Sentence, number: int) -> bool:
    """Whether an adverb belongs to an adjective behind it ("a legally binding treaty", "newly-signed")."""
    if _compound(sentence, number):
        return True
    graded = sentence[number + 1]
    described = graded in MODIFIERS or (graded.endswith("ed") and graded not in STAGE_WORDS)
    return described and sentence[number - 1] in DETERMINERS


def determiner(sentence: Sentence, start: int) -> str:
    """The determiner of the phrase that starts at a word number: "the", "a", "s" for a possessive, or nothing."""
    for number in range(start - 1, max(sentence.first, start - 1 - _OVER) - 1, -1):
        if not sentence.joined(number) and not sentence.possessive(number) and not sentence.quoted(number):
            return ""
        word = sentence[number]
        if _determines(sentence, number):
            return "s" if sentence.possessive(number) else word
        if not (adverb(word) or word in STAGE_WORDS or word in MODIFIERS):
            return ""
    return ""
