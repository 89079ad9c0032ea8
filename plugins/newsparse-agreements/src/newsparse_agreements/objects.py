"""The object of a stage word: the instrument to its right, or between the halves of its phrase."""

from __future__ import annotations

from newsparse_agreements.instruments import Mention
from newsparse_agreements.records import Stage, Type
from newsparse_agreements.scenes import Cue, Scene
from newsparse_agreements.verbs import group_start, passive
from newsparse_agreements.vocabulary import (
    AUXILIARIES,
    CONJUNCTIONS,
    DETERMINERS,
    PREPOSITIONS,
    VERBS,
    adverb,
    words,
)

_RIGHT = 16  # words between a verb and its object
_UNKNOWN = 3  # of these, words that no list knows
_TURNS = PREPOSITIONS - {"of"} | {"and", "or", "but"}  # behind an object of its own a verb turns to circumstances
OBJECT_NOUNS = words("object-nouns")
_SECOND_HALVES = frozenset({("on", "hold"), ("on", "ice"), ("in", "abeyance")})
_FEW = 6  # words between a verb and the captives it moves
_TALKS = words("rounds-of-talks")
_CAPTIVES = words("captives")


def object_of(scene: Scene, cue: Cue) -> Mention | None:
    """The object: the first mention to the right over words that may stand between a verb and its object."""
    if scene.sentence[cue.last] == "with" and cue.stage is Stage.TERMINATED:
        return None  # "the war ended with the treaty"
    further = _goes_on(scene, cue.last)
    number, unknown = further.last if further else cue.last, 0
    while number - cue.last < _RIGHT and unknown <= _UNKNOWN:
        if number in scene.starts:
            return None if _of_other(scene, cue, scene.starts[number]) else scene.starts[number]
        if not scene.sentence[number] or _barred(scene, cue, number) or (unknown and scene.sentence[number] in _TURNS):
            return None
        step = _step(scene, number)
        unknown += step == 0
        number += step or 1
    return None


def _of_other(scene: Scene, cue: Cue, mention: Mention) -> bool:
    """Whether the object is something of the instrument's: "quit the treaty talks", "met the treaty's envoy"."""
    sentence, number = scene.sentence, mention.last
    talks = sentence[number] in _TALKS and sentence.joined(number - 1)
    if talks:
        return cue.stage is not Stage.UNDER_NEGOTIATION
    owned = number + 1
    if sentence[number] != "s" or not sentence.possessive(number) or owned in scene.cue_at:
        return False
    return OBJECT_NOUNS.isdisjoint(sentence[n] for n in (owned, owned + 1)) and owned + 1 not in scene.cue_at


def _barred(scene: Scene, cue: Cue, number: int) -> bool:
    sentence = scene.sentence
    if sentence.breaks(number - 1):
        return True
    if number in scene.cue_at and scene.cue_at[number] is not cue:
        return not (_conjoined(scene, number) or _prenominal(scene, scene.cue_at[number]))
    if sentence.comma(number - 1) and scene.cue_at.get(number - 1, cue) is not cue:
        return False  # "initialled, but did not sign, the accord"
    if (
        sentence.comma(number - 1)
        and sentence[number] not in ("and", "or", "but")
        and not _conjoined(scene, number)
        and number not in scene.dated
    ):
        return sentence[number] not in ("formally", "finally") and not sentence.comma(number)
    word = sentence[number]
    if word == "to":
        return sentence[number + 1] not in DETERMINERS and number + 1 not in scene.starts
    return (
        VERBS.get(word) == ""
        or word in AUXILIARIES
        or (word in CONJUNCTIONS and word not in ("and", "or", "but", "yet", "nor"))
    )


def _prenominal(scene: Scene, cue: Cue) -> bool:
    """Whether a participle stands between an article and its instrument: "to sign a | proposed | pact"."""
    before = cue.first - 1
    while adverb(scene.sentence[before]):
        before -= 1
    return cue.last in scene.starts and scene.sentence[before] in DETERMINERS


def _conjoined(scene: Scene, number: int) -> bool:
    """Whether a stage word goes on with another one's object ("initialled but never signed the accord")."""
    n = number - 1
    while adverb(scene.sentence[n]):
        n -= 1
    if scene.sentence[n] in ("and", "or", "but", "nor"):
        n -= 1
    return n in scene.cue_at and (n < number - 1 or scene.sentence.comma(n))


def _step(scene: Scene, number: int) -> int:
    """How many words may be passed over here: 0 for a word that is merely not barred."""
    chain = scene.chains.at(number)
    if chain:
        return max(chain.tail, number + 1) - number
    if number in scene.dated:
        return scene.dated[number][0] - number
    word = scene.sentence[number]
    light = (
        word in DETERMINERS
        or word in PREPOSITIONS
        or adverb(word)
        or word in OBJECT_NOUNS
        or word in ("and", "or", "but", "nor", "s")
    )
    return int(light or number in scene.cue_at)


def _goes_on(scene: Scene, number: int) -> Cue | None:
    """The stage word whose verb group a conjunction leads to: "signed | but has never | ratified"."""
    if scene.sentence[number] not in ("and", "but", "or"):
        return None
    ahead = (scene.cue_at[n] for n in range(number + 1, number + _FEW) if n in scene.cue_at)
    further = next(ahead, None)
    if further is None:
        return None
    commas = scene.sentence.comma(number - 1) and scene.sentence.comma(
        further.last - 1
    )  # "…, and its house rejected, …"
    return further if commas or group_start(scene.sentence, further.first) == number + 1 else None


def coordinated(scene: Scene, mention: Mention) -> list[Mention]:
    """Further objects joined to the first: "the treaty and the agreement"."""
    out: list[Mention] = []
    number = _behind_date(scene, mention.last)
    while scene.sentence[number] in ("and", "or") or scene.sentence.comma(number - 1):
        number += scene.sentence[number] in ("and", "or")
        number += scene.sentence[number] in DETERMINERS
        if number not in scene.starts or scene.sentence.breaks(mention.last - 1):
            break
        out.append(scene.starts[number])
        number = _behind_date(scene, scene.starts[number].last)
    return out


def _behind_date(scene: Scene, number: int) -> int:
    """Behind a date that "and" goes on after: "ratified the one | on 3 July 1973 | and the other on …"."""
    at = number + (scene.sentence[number] in ("on", "in"))
    end = scene.dated[at][0] if at in scene.dated else number
    return end if scene.sentence[end] in ("and", "or") else number


def complement(scene: Scene, cue: Cue) -> Mention | None:
    """The complement of a noun: "collapse of the truce"."""
    return object_of(scene, cue) if scene.sentence[cue.last] in ("of", "in", "to") else None


def halved(scene: Scene, cue: Cue) -> Mention | None:
    """The object between the halves of a phrase: "put the treaty | on hold", "let the deal | lapse"."""
    mention = object_of(scene, cue)
    tail = (scene.sentence[mention.last], scene.sentence[mention.last + 1]) if mention else ("", "")
    return mention if tail in _SECOND_HALVES or tail[0] in ("lapse", "expire") else None


def executed(scene: Scene, cue: Cue) -> Mention | None:
    """The deal under which prisoners change sides: "exchanged 200 prisoners under a deal"."""
    sentence, start = scene.sentence, group_start(scene.sentence, cue.first)
    moved = range(start - _FEW, start) if passive(sentence, cue.first) else range(cue.last, cue.last + _FEW)
    if _CAPTIVES.isdisjoint(sentence[n] for n in moved):
        return None
    opening = scene.after(sentence.first)
    return _under(scene, range(cue.last, cue.last + _RIGHT)) or (
        _under(scene, range(sentence.first, sentence.first + 1)) if opening and opening.last <= start else None
    )


def _under(scene: Scene, numbers: range) -> Mention | None:
    """The mention that "under", "as part of", "in line with", or "in" a swap, leads to from one of the words."""
    number = next((n for n in numbers if scene.sentence[n] in ("under", "part", "line") or _in_swap(scene, n)), None)
    mention = scene.after(number) if number is not None else None
    return mention if mention and number is not None and mention.first - number <= _UNKNOWN + 1 else None


def _in_swap(scene: Scene, number: int) -> bool:
    behind = scene.after(number + 1) if scene.sentence[number] == "in" else None
    return behind is not None and behind.type is Type.EXCHANGE and behind.first - number <= _UNKNOWN
