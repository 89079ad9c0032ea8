"""Who acts: the subject of a stage verb, the "by" of a passive, the possessor of a noun."""

from __future__ import annotations

from newsparse_agreements.chains import Chain
from newsparse_agreements.instruments import Mention
from newsparse_agreements.records import Stage
from newsparse_agreements.scenes import Cue, Scene
from newsparse_agreements.sentences import Sentence
from newsparse_agreements.verbs import Form, form, group_start, nominal, passive
from newsparse_agreements.vocabulary import CONJUNCTIONS, DETERMINERS, INSTITUTIONS, SIDES, VERBS, adverb, words

_THIRD = ("host", "mediat", "facilitat", "broker")
_PAPER_ACTS = ("exchang", "deposit")  # "exchanged the instruments of ratification"
_BY = 24  # words between a passive and its "by"
_TITLES = 6  # words of titles between "by" and a name
_OPENING = 3  # words in "As a signatory of …, Ghana …"
_NAME = 10  # capitalised words of a long name between an actor and the verb
_ANY = frozenset({"a", "any", "each", "every", "another"})  # "a state signs" names nobody
_ARMED = words("armed-groups")
_FEW_WORDS = 5
_ASKING = words("verbs-of-asking")
_PRONOUNS = frozenset({"it", "they", "he", "she", "both", "who", "each", "them"})


def agent(scene: Scene, cue: Cue, *, active: bool) -> Chain | None:
    """The chain named as doing what the stage word says; `active` where the instrument is the verb's object."""
    if cue.frame in ("n", "a") or nominal(scene.sentence, cue.first):
        return _of_noun(scene, cue)
    if cue.frame == "i":
        return _of_relative(scene, cue) if scene.sentence[cue.first] in ("let", "lets") else None
    if not active or passive(scene.sentence, cue.first):
        return _by(scene, cue.last) or _with(scene, cue)
    return subject(scene, cue.first)


def own_subject(scene: Scene, cue: Cue, mention: Mention) -> bool:
    """Whether a verb behind its instrument has a subject between the two ("the pact that Seoul has suspended")."""
    chain = scene.chains.ending_at(group_start(scene.sentence, cue.first))
    return chain is not None and chain.first >= mention.last and not chain.preposition


def _of_relative(scene: Scene, cue: Cue) -> Chain | None:
    return scene.chains.ending_at(group_start(scene.sentence, cue.first))


def subject(scene: Scene, number: int) -> Chain | None:
    """The subject of the verb at a word number, shared with the verb before where that has it."""
    sentence, chains = scene.sentence, scene.chains
    start = group_start(sentence, number)
    direct = _main(scene, start) or chains.ending_at(start) or _with_armed(scene, start)
    if direct and (not direct.preposition or _controlled(sentence, start, direct)):
        return direct
    envoy = _of_post(scene, direct) if direct else None
    return envoy or _further_subject(scene, number, start)


def _main(scene: Scene, start: int) -> Chain | None:
    """The subject in front of a relative clause set off by commas: "| Oman |, which chairs the GCC, brokered …"."""
    sentence = scene.sentence
    if not sentence.comma(start - 1):
        return None
    for n in range(start - 2, max(sentence.first, start - _NAME) - 1, -1):
        if sentence.comma(n) or sentence.breaks(n):
            relative = sentence[n + 1] in ("which", "who")
            return scene.chains.ending_at(n + 1) if relative and sentence.comma(n) else None
    return None


def _of_post(scene: Scene, chain: Chain) -> Chain | None:
    """Who holds the post that a chain completes: "| Oman’s envoy | to Baku signed"."""
    number = chain.first - 1
    while scene.sentence[number] in DETERMINERS:
        number -= 1
    return scene.chains.ending_at(number) if scene.sentence[number - 1] in INSTITUTIONS else None


def _with_armed(scene: Scene, start: int) -> Chain | None:
    """Who signs by its fighters, or with others no list knows: "| M23 | rebels", "| Chad | and 40 rebel groups"."""
    sentence, number = scene.sentence, start - 1
    if sentence[number] not in _ARMED:
        return None
    own = scene.chains.ending_at(number)
    if own:
        return own
    while start - number < _FEW_WORDS and sentence[number] != "and":
        number -= 1
    return scene.chains.ending_at(number) if sentence[number] == "and" else None


def _further_subject(scene: Scene, number: int, start: int) -> Chain | None:
    """The subject where no chain stands right before the verb group: of a relative clause, shared, or further off."""
    chain = _distant(scene, number, start)
    return None if chain and _asks(scene.sentence, chain, start) else chain


def _asks(sentence: Sentence, chain: Chain, start: int) -> bool:
    """Whether a chain asks another to do what the infinitive says: "| Oman | urged both sides | to respect …"."""
    return sentence[start] == "to" and any(sentence[n] in _ASKING for n in range(chain.tail, start - 1))


def _distant(scene: Scene, number: int, start: int) -> Chain | None:
    sentence, chains = scene.sentence, scene.chains
    before = sentence[start - 1]
    if before == "of" and chains.ending_at(start - 1):
        return _accused(scene, start - 1)
    if sentence[start - 2] in _ANY:
        return None
    if before in ("which", "that", "who") and (start - 1 in scene.ends or sentence.comma(start - 2)):
        return chains.ending_at(start - 1)
    if before in ("which", "that") and not _acts(sentence[start - 2]):
        return chains.ending_at(start - 1)  # "fired on vehicles which violated the truce"
    if before in _PRONOUNS or before in CONJUNCTIONS or before in INSTITUTIONS or start <= sentence.first:
        return chains.subject_before(start)
    if form(sentence[number]) is Form.GERUND and start - sentence.first <= 1:
        return _of_adjunct(scene, number)
    if sentence.comma(start - 1) or sentence.breaks(start - 1) or form(sentence[number]) in (Form.GERUND, Form.BASE):
        return chains.subject_before(start)
    return _behind_name(scene, start)


def _acts(word: str) -> bool:
    """Whether a word in front of a relative clause may be who acts: a state, an office, a side; or a verb ("said")."""
    return word in INSTITUTIONS or word in SIDES or word in VERBS or not word.endswith("s")


def _accused(scene: Scene, number: int) -> Chain | None:
    """Who is accused: "accused | Ankara | of violating", "| Ankara | was accused by Athens of violating"."""
    chain = scene.chains.ending_at(number)
    return scene.chains.subject_before(chain.first) if chain and chain.preposition == "by" else chain


def _of_adjunct(scene: Scene, number: int) -> Chain | None:
    """The subject of the clause that a gerund opens: "Upon signing the pact, | Chad | pledged …"."""
    chain = scene.chains.subject_after(number)
    return chain if chain and scene.sentence.comma(chain.first - 1) else None


def _controlled(sentence: Sentence, start: int, chain: Chain) -> bool:
    """Whether a chain is the subject of the infinitive behind it: "called on | Chad | to ratify"."""
    return sentence[start] == "to" and chain.preposition in ("on", "upon", "for")


def _behind_name(scene: Scene, start: int) -> Chain | None:
    """The chain in front of the rest of a name: "Russia-Syria Commission on Trade and Cooperation | signed"."""
    sentence = scene.sentence
    number = start - 1
    while start - number < _NAME and not scene.chains.ending_at(number + 1):
        known = (
            sentence.capital(number)
            or sentence[number] in ("on", "of", "and", "for", "the")
            or number in scene.dated
            or adverb(sentence[number])
        )
        if not known or VERBS.get(sentence[number]) == "":
            return None
        number -= 1
    chain = scene.chains.ending_at(number + 1)
    return chain if chain and (not chain.preposition or chain in scene.chains.subjects) else None


def _by(scene: Scene, number: int) -> Chain | None:
    """The chain behind "by" in the same clause."""
    sentence = scene.sentence
    for n in range(number, number + _BY):
        if not sentence[n] or sentence.breaks(n - 1) or (n in scene.cue_at and sentence[n - 1] not in ("and", "or")):
            return None
        if sentence[n] == "by":
            chain = scene.chains.at(n + 1, _TITLES)
            titled = chain and all(
                sentence.capital(m) or sentence[m] in INSTITUTIONS | DETERMINERS | {"of", "in", "both", "s"}
                for m in range(n + 1, chain.first)
            )
            return chain if titled else None
    return None


def _with(scene: Scene, cue: Cue) -> Chain | None:
    """The chain that "between" or "with" ties to a participle: "agreed between Sofia and Skopje"."""
    return scene.chains.at(cue.last + 1, 2) if scene.sentence[cue.last] in ("between", "with") else None


def _of_noun(scene: Scene, cue: Cue) -> Chain | None:
    """The possessor of a noun ("China’s signature"), its "by", or, of an agent, its subject."""
    sentence = scene.sentence
    if cue.frame == "a":
        opens = sentence[sentence.first] == "as" and cue.first - sentence.first <= _OPENING
        return _of_adjunct(scene, cue.last) if opens else scene.chains.subject_before(cue.first)
    before = cue.first - 1
    if sentence.possessive(before):
        return scene.chains.ending_at(before) or scene.chains.at(before)
    owner = before - 2 if sentence[before] == "of" and sentence[before - 1].startswith("instrument") else before
    if sentence[owner] in ("its", "their"):
        return scene.chains.subject_before(owner)
    if sentence[cue.last] in ("by", "between", "with"):
        return scene.chains.at(cue.last + 1, 2)
    after = scene.after(cue.last) if sentence[cue.last] == "of" else None
    if after and sentence[after.last] == "by":
        return scene.chains.at(after.last + 1, 2)  # "ratification of the pact by Chad"
    if sentence[before].startswith(_THIRD):
        return None  # "hosted talks"
    papers = owner < before or any(sentence[n].startswith(_PAPER_ACTS) for n in range(before - 5, cue.first))
    if papers or cue.stage is Stage.UNDER_NEGOTIATION:
        return scene.chains.ending_at(cue.first) or scene.chains.subject_before(cue.first)
    return scene.chains.ending_at(cue.first)
