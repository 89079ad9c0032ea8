"""Which instrument a stage word speaks of: its object, its subject, or a pronoun's antecedent."""

from __future__ import annotations

from newsparse_agreements.instruments import Mention
from newsparse_agreements.objects import OBJECT_NOUNS, complement, coordinated, executed, halved, object_of
from newsparse_agreements.pronouns import PRONOUNS, pronoun, subject_pronoun
from newsparse_agreements.records import Stage
from newsparse_agreements.scenes import Cue, Scene
from newsparse_agreements.verbs import Form, form, group_start, passive
from newsparse_agreements.vocabulary import (
    AUXILIARIES,
    DETERMINERS,
    INSTITUTIONS,
    PREPOSITIONS,
    VERBS,
    adverb,
    words,
)

_BACK = 30  # words between an instrument and what is said of it
_UNKNOWN = 3  # of these, words that no list knows
_NEAR = 12  # words between two participles of one instrument
_RELATIVES = frozenset({"which", "that", "who"})
_CIRCUMSTANCE = words("circumstances")  # "the pact under which Iran agrees"
_UNDOING = frozenset({Stage.WITHDRAWN, Stage.TERMINATED, Stage.SUSPENDED, Stage.REJECTED})
_AFTER_PARTICIPLES = words("after-participles")
_STRICT = words("beginnings")  # verbs of many uses: only right behind the instrument

Links = dict[Cue, list[Mention]]


def links(scene: Scene) -> Links:
    """The mentions each stage word of a scene speaks of, in order; words that speak of none are left out."""
    found: Links = {}
    told = -1  # the word up to which a phrase in two halves has told everything
    for cue in scene.cues:
        mentions = _linked(scene, cue, found) if cue.first >= told else []
        if mentions:
            found[cue] = mentions
            _undo(scene, cue, found)
            told = mentions[0].last + 2 if cue.frame == "h" else told
    return found


def _undo(scene: Scene, cue: Cue, found: Links) -> None:
    """A verb that takes back the act a noun names speaks of the instrument: "revoked its ratification of …"."""
    number = cue.first - 1
    number -= scene.sentence[number] in DETERMINERS
    verb = scene.cue_at.get(number)
    if cue.frame == "n" and verb and verb.stage in _UNDOING and verb not in found:
        found[verb] = found.pop(cue)


def _linked(scene: Scene, cue: Cue, found: Links) -> list[Mention]:
    if cue.frame == "a":
        return _one(object_of(scene, cue) or scene.before(cue.first) or scene.after(cue.last))
    if cue.frame == "n":
        return [] if _named(scene, cue) else _one(_of_noun(scene, cue))
    if cue.frame == "e":
        return _one(executed(scene, cue))
    if cue.frame == "h":
        return _one(halved(scene, cue))
    if cue.frame == "i":
        left = complement(scene, cue) or _left(scene, cue, found) or subject_pronoun(scene, cue)
        if left and cue.stage is Stage.IN_FORCE and _of_an_act(scene, left, found):
            return []  # "the withdrawal from the pact took effect"
        return _one(left or _sharing(scene, cue, found))
    return _of_verb(scene, cue, found)


def _of_an_act(scene: Scene, mention: Mention, found: Links) -> bool:
    """Whether an instrument is only the complement of a noun that names what is done to it."""
    number = mention.first - 1
    number -= scene.sentence[number] in DETERMINERS
    act = scene.cue_at.get(number - 1) if scene.sentence[number] in ("of", "from", "to") else None
    return act is not None and act in found and act.stage is not Stage.IMPLEMENTED


def _named(scene: Scene, cue: Cue) -> bool:
    """Whether a noun is part of a name and tells of no act: "the Kigali Amendment"."""
    sentence = scene.sentence
    return cue.first > sentence.first and sentence.capital(cue.first) and not sentence.headline_case


def _one(mention: Mention | None) -> list[Mention]:
    return [mention] if mention else []


def _of_verb(scene: Scene, cue: Cue, found: Links) -> list[Mention]:
    if scene.sentence.hyphenated(cue.first - 1) or passive(scene.sentence, cue.first):
        told = _prenominal(scene, cue) or _left(scene, cue, found) or subject_pronoun(scene, cue)
        return _one(told or _compound(scene, cue))
    mention = object_of(scene, cue)
    if mention:
        return [mention, *coordinated(scene, mention)]
    return _one(
        pronoun(scene, cue)
        or _relative(scene, cue, found)
        or _contact(scene, cue)
        or _reduced(scene, cue)
        or _prenominal(scene, cue)
        or _opening(scene, cue)
        or _sharing(scene, cue, found)
        or _closing(scene, cue, found)
    )


# -------------------------------------------------------------- to the left
def _left(scene: Scene, cue: Cue, found: Links) -> Mention | None:
    """The subject: the nearest mention to the left over its complements and a relative pronoun."""
    sentence = scene.sentence
    number, unknown = group_start(sentence, cue.first) - 1, 0
    strict = sentence[cue.first] in _STRICT
    shared = _shared(scene, number, found) or _around(scene, number)
    if shared is not None:
        return shared
    while number >= sentence.first and cue.first - number < _BACK and unknown <= (0 if strict else _UNKNOWN):
        if number + 1 in scene.ends:
            return scene.ends[number + 1]
        if _bars_left(scene, number):
            return None
        chain = scene.chains.at(number) or scene.chains.ending_at(number + 1)
        unknown += chain is None and not _light(scene, number)
        number = chain.first - 1 if chain and chain.first <= number else number - 1
    return None


def _around(scene: Scene, number: int) -> Mention | None:
    """The subject in front of what commas set off: "the pact, signed and ratified by Chad, | was denounced"."""
    sentence = scene.sentence
    if not sentence.comma(number):
        return None
    for n in range(number - 1, max(sentence.first, number - _BACK), -1):
        if sentence.breaks(n):
            return None
        if n + 1 in scene.ends:
            aside = n + 1 in scene.cue_at or sentence[n + 1] == "as"  # ", as it is officially known,"
            return scene.ends[n + 1] if sentence.comma(n) and aside else None
    return None


def _shared(scene: Scene, number: int, found: Links) -> Mention | None:
    """The subject of the verb before, where "and" joins the two ("was signed and ratified")."""
    if scene.sentence[number] in ("and", "but", "or") and number - 1 in scene.cue_at:
        return next(iter(found.get(scene.cue_at[number - 1], ())), None)
    return None


def _bars_left(scene: Scene, number: int) -> bool:
    sentence, word = scene.sentence, scene.sentence[number]
    if word in PRONOUNS or word in ("he", "she", "they", "we", "i") or sentence.breaks(number):
        return True
    if word in ("and", "but", "or"):
        return not _within_between(scene, number)
    return VERBS.get(word) == "" and not (word.endswith("ed") and sentence[number + 1] in ("by", "in", "with"))


def _within_between(scene: Scene, number: int) -> bool:
    """Whether an "and" joins the two ends of "between" behind an instrument: "a truce between clans and tribes"."""
    sentence = scene.sentence
    for n in range(number - 1, number - _NEAR, -1):
        if sentence[n] == "between":
            return n in scene.ends
        if n < sentence.first or sentence.breaks(n) or VERBS.get(sentence[n]) == "":
            return False
    return False


def _light(scene: Scene, number: int) -> bool:
    word = scene.sentence[number]
    if (
        word in PREPOSITIONS
        or word in DETERMINERS
        or word in AUXILIARIES
        or word in _RELATIVES
        or adverb(word)
        or word in INSTITUTIONS
    ):
        return True
    if scene.sentence.capital(number) and number > scene.sentence.first:
        return True  # part of a name
    return number in scene.dated or number in scene.cue_at or scene.sentence.digits(number) or word.endswith("ing")


def _relative(scene: Scene, cue: Cue, found: Links) -> Mention | None:
    """The instrument in front of a relative clause with its own subject: "the pact that Seoul has since suspended"."""
    start = group_start(scene.sentence, cue.first)
    chain = scene.chains.ending_at(start)
    number = (chain.first if chain else start) - 1
    while number > cue.first - _BACK and scene.sentence[number] in DETERMINERS - _RELATIVES:
        number -= 1
    if scene.sentence[number] not in _RELATIVES or scene.sentence[number - 1] in _CIRCUMSTANCE:
        return None
    if not chain and number == start - 1 and not _objectless(scene, cue.last):
        return None
    return _left(scene, cue, found)


def _contact(scene: Scene, cue: Cue) -> Mention | None:
    """The instrument right in front of a clause without a pronoun: "the pact Riyadh and Tehran signed in March"."""
    chain = scene.chains.ending_at(group_start(scene.sentence, cue.first))
    if chain is None or chain.preposition or not _objectless(scene, cue.last):
        return None
    first = chain.first - (scene.sentence[chain.first - 1] in DETERMINERS)
    mention = scene.ends.get(first)
    return mention if mention and scene.sentence.joined(first - 1) else None


def _objectless(scene: Scene, number: int) -> bool:
    """Whether no object follows a verb: "the pact, which ended in 1999"; not "which ended a war"."""
    sentence = scene.sentence
    ends = not sentence[number] or sentence.comma(number - 1) or sentence.breaks(number - 1)
    return ends or sentence[number] in PREPOSITIONS or number in scene.dated or adverb(sentence[number])


def _reduced(scene: Scene, cue: Cue) -> Mention | None:
    """The instrument right in front of a participle: "the treaty signed in 1990", "the treaty, terminated in 2019"."""
    if form(scene.sentence[cue.first]) is not Form.PAST:
        return None
    follows = cue.last in scene.dated or scene.sentence[cue.last] in _AFTER_PARTICIPLES
    ends = not scene.sentence[cue.last] or scene.sentence.comma(cue.last - 1) or scene.sentence.breaks(cue.last - 1)
    start = cue.first
    while adverb(scene.sentence[start - 1]):
        start -= 1
    return scene.ends.get(start) if follows or ends else None


def _prenominal(scene: Scene, cue: Cue) -> Mention | None:
    """The instrument behind a participle with its adverb: "the newly-signed pact"."""
    tied = scene.sentence.hyphenated(cue.first - 1) and adverb(scene.sentence[cue.first - 1])
    return scene.starts.get(cue.last) if tied else None


def _opening(scene: Scene, cue: Cue) -> Mention | None:
    """The instrument behind the participle phrase that opens a sentence: "Signed in 1947, the pact binds …"."""
    sentence = scene.sentence
    start = cue.first
    while adverb(sentence[start - 1]):
        start -= 1
    mention = scene.after(cue.last)
    if start != sentence.first or mention is None or form(sentence[cue.first]) is not Form.PAST:
        return None
    edge = mention.first - (sentence[mention.first - 1] in DETERMINERS)
    return mention if sentence.comma(edge - 1) else None


def _closing(scene: Scene, cue: Cue, found: Links) -> Mention | None:
    """The instrument that opens a headline whose participle closes it: "Truce between Chad and Libya extended"."""
    sentence = scene.sentence
    if cue.last < sentence.last or sentence.stopped or form(sentence[cue.first]) is not Form.PAST:
        return None
    mention = _left(scene, cue, found)
    return mention if mention and mention.first <= sentence.first + 1 else None


def _sharing(scene: Scene, cue: Cue, found: Links) -> Mention | None:
    """The instrument of the verb before, which "and" goes on with: "initialled in Ohio and signed in Paris"."""
    start = cue.first
    while adverb(scene.sentence[start - 1]):
        start -= 1
    earlier = next(iter(reversed(found)), None)
    chain = scene.chains.ending_at(start) if earlier else None
    if chain and earlier and found[earlier][0].last <= earlier.first and _objectless(scene, cue.last):
        start = chain.first  # "which Oman has signed but | Chad | never ratified"
    if earlier is None or scene.sentence[start - 1] not in ("and", "but", "then") or cue.first - earlier.last > _NEAR:
        return None
    mention = found[earlier][0]
    goes_on = cue.frame == "i" or form(scene.sentence[cue.first]) is Form.PAST
    return mention if goes_on and earlier.first >= mention.last else None


def _compound(scene: Scene, cue: Cue) -> Mention | None:
    """The instrument that a hyphen ties to the word: "treaty-signing"."""
    return scene.ends.get(cue.first) if scene.sentence.hyphenated(cue.first - 1) else None


def _of_noun(scene: Scene, cue: Cue) -> Mention | None:
    """What a noun is about: behind "of", in front as compound or possessor, or the antecedent of "its"."""
    sentence = scene.sentence
    if sentence[cue.last] in PREPOSITIONS or sentence[cue.last] in OBJECT_NOUNS:
        found = object_of(scene, cue)
        if found:
            return found
    before = cue.first - 1
    if before + 1 in scene.ends or (sentence.possessive(before) and before in scene.ends):
        return scene.ends.get(before + 1) or scene.ends[before]
    if sentence[before] == "of" and sentence[before - 1].startswith("instrument"):
        before -= 2  # "its instrument of ratification"
    if sentence[before] in ("its", "their", "for") and cue.stage.value in ("ratified", "signed", "in-force", "agreed"):
        return scene.before(before)
    return None
