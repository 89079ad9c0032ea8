"""Is it diplomacy? Evidence for and against: a wage deal is no instrument of states, a deal between two states is."""

from __future__ import annotations

import attrs

from newsparse_agreements.instruments import Mention
from newsparse_agreements.records import Type
from newsparse_agreements.sentences import Sentence
from newsparse_agreements.traps import FORMAL, of_states, telling
from newsparse_agreements.vocabulary import DEFINITE, MODIFIERS, SIDES, words

ENOUGH = 2  # points an instrument needs

_STRENGTH = {"sure": 3, "name": 3, "fair": 1, "weak": 0}
_SETTING = words("private-setting")  # words of sport, business, courts and private life


@attrs.frozen
class Evidence:
    """What the sentence and the document say for an instrument of states."""

    sides: int  # states and their like tied to it; negative where firms are
    formal_act: int  # how far its acts are formal, 0 to 2
    acted: bool  # something is done to it
    refers: bool  # it points back to one that is known
    tied: int  # states that its phrase names, as in "between Oman and Iran"
    abroad: bool  # its phrase names a state or a capital


def points(sentence: Sentence, mention: Mention, evidence: Evidence) -> int:
    """The evidence in points: what the noun, its modifiers, its sides and its acts are worth."""
    kinds = _kinds(sentence, mention)
    score = _STRENGTH[mention.strength] + 2 * ("diplomatic" in kinds) + ("topical" in kinds)
    score += _of_title(sentence, mention, abroad=evidence.abroad)
    score += (evidence.abroad and mention.title is None) * (1 + evidence.acted)  # "rejected the EU deal"
    score += 2 * evidence.refers + _between_states(sentence, mention)
    score += evidence.formal_act + (evidence.formal_act > 0 and _capital_term(sentence, mention))
    return score + _of_sides(mention, evidence, kinds) - _setting(sentence, mention)


def definite(mention: Mention) -> bool:
    """Whether the phrase points to something known: "the", "this", "its"."""
    return mention.determiner in DEFINITE or mention.recalled


def _kinds(sentence: Sentence, mention: Mention) -> set[str]:
    """The kinds of its modifiers; its complement may tell the subject too."""
    kinds = {MODIFIERS.get(word, "") for word in mention.modifiers}
    told = any(telling(sentence[n]) for n in range(mention.head_end, mention.last))
    return kinds | {"topical"} if told else kinds


def _of_sides(mention: Mention, evidence: Evidence, kinds: set[str]) -> int:
    """Points for sides; they say little of a bare term such as "declaration", which people make too."""
    if evidence.sides < 0:
        return -2
    named = mention.strength != "weak" or mention.title is not None or bool(kinds & {"diplomatic", "topical"})
    counts = named or mention.type not in FORMAL or evidence.formal_act > 0 or evidence.tied > 1
    return counts * (min(evidence.sides, 2) + (evidence.sides > 0))


def _of_title(sentence: Sentence, mention: Mention, *, abroad: bool) -> int:
    """Points for a name: a general noun in lower case makes a weaker one ("Patriot deal", "Cleveland convention")."""
    if mention.title is None:
        return 0
    if mention.strength != "weak" or sentence.capital(mention.head) or mention.type in (Type.ACCORD, Type.PACT):
        return 2 + (mention.plural and mention.type is Type.ACCORD and sentence.capital(mention.head))
    return 1 + (abroad and mention.type not in FORMAL)


def _capital_term(sentence: Sentence, mention: Mention) -> bool:
    """Whether a bare term has a capital, as one defined before has: "the Protocol"."""
    bare = mention.first == mention.head > sentence.first
    return bare and sentence.capital(mention.head) and definite(mention)


def _between_states(sentence: Sentence, mention: Mention) -> int:
    """Points for "between the two nations"."""
    if sentence[mention.last] not in ("between", "among", "by"):
        return 0
    return 2 * any(sentence[n] in SIDES for n in range(mention.last + 1, mention.last + 5))


def _setting(sentence: Sentence, mention: Mention) -> int:
    """Points against: the sentence is about sport, business or private life."""
    if mention.strength in ("sure", "name"):
        return 0
    low, high = max(sentence.first, mention.first - 20), min(sentence.last, mention.last + 20)
    named = range(mention.first, mention.last) if mention.title else range(0)  # "Lima Convention on airlines"
    near = (n for n in range(low, high) if n not in named)
    return 2 * any(sentence[n] in _SETTING and not of_states(sentence, n) for n in near)
