"""Parties of an instrument, and third sides apart from them: mediators, hosts, guarantors."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import attrs

from newsparse_agreements.agents import subject
from newsparse_agreements.chains import Chain, Chains, Member
from newsparse_agreements.instruments import Mention
from newsparse_agreements.records import Basis, Party, Role
from newsparse_agreements.scenes import RoleCue, Scene
from newsparse_agreements.verbs import group_start
from newsparse_agreements.vocabulary import DETERMINERS, PREPOSITIONS, adverb, words

_BESIDE = 16  # words behind an instrument in which "between …" and "with …" speak of it
_TIES = frozenset({"between", "among", "with", "linking", "joining", "binding", "involving", "uniting"})
_ADVERBIAL = frozenset({"under", "in", "with", "through", "via", "following"})
_BOUND = frozenset({"bound", "obliged", "covered", "committed"})
_GRANTING = words("granting-verbs")
_OUTSIDERS = words("bystander-verbs")  # what those say or do who merely watch
_AMBIGUOUS = frozenset({"guarantee", "guarantees", "host", "hosts", "exchange", "brokers", "broker"})
_OFFICES = ("mediator", "guarantor", "facilitator", "intermediar", "mediation", "auspices")
_EVENTS = words("events")
_FEW = 5  # words between "hosted" and the event
_BYSTANDERS = (*_OFFICES, "host", "go", "witness", "observer")
_BEING = frozenset({"is", "are", "was", "were", "became", "become", "becomes", "remains", "remained", "both", "all"})
_NEGATIONS = frozenset({"not", "t", "never"})
_COMBINING = {
    "sino": "CHN",
    "anglo": "GBR",
    "franco": "FRA",
    "russo": "RUS",
    "indo": "IND",
    "greco": "GRC",
    "austro": "AUT",
    "hispano": "ESP",
    "luso": "PRT",
    "italo": "ITA",
}


def tied(scene: Scene, mention: Mention, inner: Chains) -> tuple[Member, ...]:
    """Those whom the phrase itself names: beside it, as its possessor or premodifier, or as whom it lets or obliges."""
    chains = [*_beside(scene, mention), *_possessor(scene, mention), *_pair(inner), *_granted(scene, mention)]
    members = [member for chain in chains for member in chain.members]
    combined = list(_combined(scene, mention))
    return (*members, *combined, *(member for chain in inner.all for member in chain.members if combined))


def parties(scene: Scene, mention: Mention, named: Iterable[Member], agents: Iterable[Chain]) -> tuple[Party, ...]:
    """The parties of a mention: those `named` by its phrase, who acts on it, or who uses it where these are few."""
    members = [*named, *(member for chain in agents for member in chain.members)]
    found = as_parties(members, Role.PARTY)
    if len(found) > 1:
        return found
    further = _users(scene, mention) if not found else _partner(scene, mention)
    return as_parties([*members, *(member for chain in further for member in chain.members)], Role.PARTY)


def as_parties(members: Iterable[Member], role: Role) -> tuple[Party, ...]:
    """Parties of one role, each code once."""
    found: dict[str, Party] = {}
    for member in members:
        if member.code and member.code not in found:
            found[member.code] = Party(code=member.code, span=member.span, basis=member.basis, role=role)
    return tuple(found.values())


# ---------------------------------------------------------------- who binds
def _beside(scene: Scene, mention: Mention) -> Iterator[Chain]:
    """Chains in "between …", "with …" behind the mention."""
    sentence, number = scene.sentence, mention.last
    while number - mention.last < _BESIDE and sentence[number] and not sentence.breaks(number - 1):
        word = sentence[number]
        if word == "with" and _deposited(scene, mention):
            return  # "with the United Nations" is where the papers go
        if word in _TIES:
            chain = scene.chains.at(number + 1, 4)
            if chain and not chain.attributive and not _as_third(scene, chain):
                yield chain
                yield from _and_then(scene, chain) if word in ("between", "among") else ()
            number = max(chain.tail if chain else 0, number + 1)
        elif _passes(scene, number):
            number += 1
        else:
            return


def _deposited(scene: Scene, mention: Mention) -> bool:
    before = range(mention.first - _BESIDE, mention.first)
    return any(scene.sentence[n].startswith(("deposit", "lodg")) for n in before)


def _passes(scene: Scene, number: int) -> bool:
    word = scene.sentence[number]
    if word in ("by", "that", "which"):
        return False
    light = (
        word in PREPOSITIONS or word in DETERMINERS or adverb(word) or number in scene.dated or number in scene.cue_at
    )
    return light or scene.chains.at(number) is not None


def _and_then(scene: Scene, chain: Chain) -> Iterator[Chain]:
    """The other end of "between" where an office stands behind the first: "between Russia’s ministry and the IAEA"."""
    if scene.sentence[chain.tail] == "and" and chain.tail > chain.last:
        other = scene.chains.at(chain.tail + 1, 4)
        if other:
            yield other


def _as_third(scene: Scene, chain: Chain) -> bool:
    """Whether a chain is named in a third side's office: "with Oman as guarantor", "with Qatar as a go-between"."""
    sentence, number = scene.sentence, chain.last + 1
    number += sentence[number] in DETERMINERS
    return sentence[chain.last] == "as" and sentence[number].startswith(_BYSTANDERS)


def _possessor(scene: Scene, mention: Mention) -> Iterator[Chain]:
    """The possessor: "Sweden’s accession protocol"."""
    if mention.determiner == "s":
        number = mention.first - 1
        while not scene.sentence.possessive(number):
            number -= 1  # "Chad’s recently signed pact"
        chain = scene.chains.at(number - 1)
        if chain and chain.last == number:
            yield chain
    if mention.determiner in ("its", "their"):
        chain = scene.chains.subject_before(mention.first)
        if chain and not _outside(scene, chain):
            yield chain


def _pair(inner: Chains) -> Iterator[Chain]:
    """Two or more names in front of the head: "US-China trade deal"; a capital behind them is the title's place."""
    for chain in inner.all:
        named = [member for member in chain.members if member.basis is not Basis.CAPITAL]
        if len({member.code for member in named}) > 1:
            yield attrs.evolve(chain, members=tuple(named))
        elif not named and len(chain.codes) > 1:
            yield chain


def _combined(scene: Scene, mention: Mention) -> Iterator[Member]:
    """The first half of a compound: "Sino-British Joint Declaration"."""
    for n in range(mention.first, mention.head):
        code = _COMBINING.get(scene.sentence[n])
        if code and scene.sentence.hyphenated(n):
            yield Member(code, scene.sentence.words.span(n), Basis.DEMONYM)


def _granted(scene: Scene, mention: Mention) -> Iterator[Chain]:
    """Whom the instrument itself lets, obliges or commits: "the pact that obliges Peru to pay"."""
    sentence, number = scene.sentence, mention.last
    number += sentence[number] in ("that", "which")
    if sentence[number] in _GRANTING:
        chain = scene.chains.at(number + 1, 2)
        if chain:
            yield chain


def _users(scene: Scene, mention: Mention) -> Iterator[Chain]:
    """Who acts under the instrument or by it: "Under the accord, Kyiv …", "ended it with a joint declaration"."""
    sentence, number = scene.sentence, mention.first - 1
    while sentence[number] in DETERMINERS:
        number -= 1
    bound = sentence[number] == "by" and sentence[number - 1] in _BOUND
    if not (bound or sentence[number] in _ADVERBIAL) or not sentence.joined(number):
        return
    opening = number <= sentence.first + 1
    chain = scene.chains.subject_after(mention.last) if opening else scene.chains.subject_before(number)
    if chain and not _outside(scene, chain):
        yield chain


def _partner(scene: Scene, mention: Mention) -> Iterator[Chain]:
    """The subject of the sentence where only "with …" is named: "Oslo said … the accord with Minsk"."""
    beside = list(_beside(scene, mention))
    chain = scene.chains.subject_before(mention.first)
    if beside and chain and beside[0].preposition == "with" and not _outside(scene, chain):
        yield chain


def _outside(scene: Scene, chain: Chain) -> bool:
    number = chain.tail
    while adverb(scene.sentence[number]) or scene.sentence[number] in ("has", "have", "had"):
        number += 1
    return scene.sentence[number] in _OUTSIDERS


# -------------------------------------------------------------- third sides
def sides(scene: Scene, cue: RoleCue) -> tuple[Mention, Chain] | None:
    """The instrument and the chain that a word such as "brokered", "mediators" or "hosted by" ties to it."""
    mention = _of_cue(scene, cue)
    if mention is None or mention.head <= cue.first < mention.last or not _acts(scene, cue):
        return None
    inner = next((chains for own, chains in zip(scene.mentions, scene.inner, strict=True) if own is mention), None)
    chain = inner.at(cue.first - 1) if inner and mention.first < cue.first < mention.last else None
    chain = chain or _side(scene, cue)
    return (mention, chain) if chain else None


def _acts(scene: Scene, cue: RoleCue) -> bool:
    """Whether the word says that a side acts: "guarantees" may be a noun, "not a party to" says it does not."""
    sentence, word = scene.sentence, scene.sentence[cue.first]
    if word in ("party", "parties", "member", "members"):
        if not _NEGATIONS.isdisjoint((sentence[cue.first - 1], sentence[cue.first - 2])):
            return False
        return (sentence[cue.first - 2] in _BEING or sentence[cue.first - 1] in _BEING) and not _neither(scene, cue)
    if cue.role is Role.HOST and not _event(scene, cue):
        return False
    if word not in _AMBIGUOUS or sentence[cue.last] == "by":
        return True
    start = group_start(sentence, cue.first)
    return start < cue.first or scene.chains.ending_at(start) is not None


def _neither(scene: Scene, cue: RoleCue) -> bool:
    chain = scene.chains.subject_before(cue.first)
    return chain is not None and scene.sentence[chain.first - 1] == "neither"


def _event(scene: Scene, cue: RoleCue) -> bool:
    """Whether what is hosted is the making of an instrument: talks, a signing; not "foreign warheads"."""
    if scene.sentence[cue.last] == "by":
        return True
    behind = range(cue.last, cue.last + _FEW)
    return any(n in scene.starts or n in scene.cue_at or scene.sentence[n] in _EVENTS for n in behind)


def _of_cue(scene: Scene, cue: RoleCue) -> Mention | None:
    after = scene.after(cue.last)
    if after and all(
        scene.sentence[n] in DETERMINERS or n in scene.cue_at or adverb(scene.sentence[n]) or _leads(scene, n)
        for n in range(cue.last, after.first)
    ):
        return after
    covering = next((m for m in scene.mentions if m.first <= cue.first < m.last), None)
    before = scene.before(cue.first)
    if before is scene.previous and scene.sentence[cue.last] in ("between", "among"):
        before = None  # "its mediation between Oman and Iran" is of its own
    return covering or before or after


def _leads(scene: Scene, number: int) -> bool:
    """Whether an event and its "on" lead to the instrument: "hosted talks on | a new accord"."""
    return scene.sentence[number] in _EVENTS or scene.sentence[number] in ("on", "for")


def _side(scene: Scene, cue: RoleCue) -> Chain | None:
    sentence, chains = scene.sentence, scene.chains
    if sentence.hyphenated(cue.first - 1):
        return chains.at(cue.first - 1)
    behind = chains.at(cue.last + 1, 3) if sentence[cue.last] in ("by", "of") else None
    if behind and not any(n in scene.starts for n in range(cue.last, behind.first)):
        return behind
    return _of_office(scene, cue.first, cue.last) if _is_noun(sentence[cue.first]) else subject(scene, cue.first)


def _is_noun(word: str) -> bool:
    return word.startswith(_OFFICES)


def _of_office(scene: Scene, first: int, last: int) -> Chain | None:
    """Who holds an office: "Omani mediation", "mediator Qatar", "Chad, a guarantor", "served as mediator"."""
    sentence, chains = scene.sentence, scene.chains
    before = first - 1
    while sentence[before] in DETERMINERS and sentence.joined(before):
        before -= 1
    if sentence[before] == "as":
        return chains.ending_at(before) or chains.subject_before(before)
    if sentence[before] in _BEING:
        return chains.subject_before(before)
    named = chains.at(first) or chains.ending_at(before + 1)
    if named is None and not sentence.comma(last - 1) and sentence[last] not in ("between", "among"):
        named = chains.at(last, 1)
    return named or (chains.at(first - 2) if sentence.possessive(before) else None)
