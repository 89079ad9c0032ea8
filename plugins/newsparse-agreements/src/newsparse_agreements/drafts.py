"""What one sentence says of each of its instruments, before the document ties mentions together."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property

import attrs

from newsparse import Span
from newsparse_agreements.agents import agent, own_subject
from newsparse_agreements.anaphora import Sides
from newsparse_agreements.chains import Chain, Chains, Member
from newsparse_agreements.details import date_of
from newsparse_agreements.instruments import Mention
from newsparse_agreements.links import links
from newsparse_agreements.modality import Standing, of_noun, of_verb
from newsparse_agreements.parties import as_parties, parties, sides, tied
from newsparse_agreements.pronouns import object_pronoun
from newsparse_agreements.records import Action, Modality, Party, Polarity, Role, Stage, Type
from newsparse_agreements.scenes import Cue, Scene
from newsparse_agreements.sentences import Sentence
from newsparse_agreements.verbs import Form, form, group_start, nominal, passive
from newsparse_agreements.vocabulary import INSTITUTIONS, MODIFIERS, SIDES, STOPS, adverb

_NO_PARTY = frozenset({Stage.PROPOSED})  # who proposes an instrument need not be bound by it
_SPEAKERS = ("announc", "broker", "endors", "discuss")  # nor who announces or brokers it
_TWO = 2  # sides that announce together are parties
_SIGNING = frozenset({Stage.SIGNED, Stage.INITIALLED, Stage.AGREED})


@attrs.define(eq=False)
class Draft:
    """A mention with its actions and sides; `background` are the starts of actions told as what went before."""

    scene: Scene
    mention: Mention
    inner: Chains
    actions: list[Action] = attrs.field(factory=list)
    cues: list[Cue] = attrs.field(factory=list)
    agents: list[Chain] = attrs.field(factory=list)
    signers: list[Chain] = attrs.field(factory=list)
    thirds: list[tuple[Role, Chain]] = attrs.field(factory=list)
    background: set[int] = attrs.field(factory=set)
    states: int = 0  # the most sides that act on it together, bound or not
    strangers: int = 0  # acts whose subject is a name that stands for no state
    _parties: tuple[Party, ...] | None = None

    @property
    def parties(self) -> tuple[Party, ...]:
        """Those bound, without mediators, hosts and guarantors."""
        if self._parties is None:
            third = {code for _, chain in self.thirds for code in chain.codes}
            found = parties(self.scene, self.mention, self._tied, self.agents)
            self._parties = tuple(party for party in found if party.code not in third)
        return self._parties

    def add_agent(self, chain: Chain) -> None:
        """Enter who acts on the instrument."""
        self.agents.append(chain)
        self._parties = None

    def add_third(self, role: Role, chain: Chain) -> None:
        """Enter who mediates, hosts or guarantees."""
        self.thirds.append((role, chain))
        self._parties = None

    @property
    def third_parties(self) -> tuple[Party, ...]:
        """Mediators, hosts and guarantors."""
        return tuple(dict.fromkeys(party for role, chain in self.thirds for party in as_parties(chain.members, role)))

    @property
    def firms(self) -> int:
        """How many of those who act are organisations that are no side of an agreement of states."""
        return self.strangers + sum(member.firm for chain in self.agents for member in chain.members)

    @cached_property
    def _tied(self) -> tuple[Member, ...]:
        return tied(self.scene, self.mention, self.inner)

    @property
    def sides(self) -> Sides:
        """The codes of its sides: those its phrase names, or that act on it together, tell it from others."""
        named = frozenset(member.code for member in self._tied if member.code)
        together = (code for chain in self.agents if len(chain.codes) >= _TWO for code in chain.codes)
        return Sides(named.union(together), named, frozenset(party.code for party in self.parties))

    @property
    def signatories(self) -> tuple[str, ...]:
        """The names of the persons said to have signed or issued it."""
        return tuple(
            dict.fromkeys(member.person for chain in self.signers for member in chain.members if member.person)
        )


def drafted(scene: Scene, previous: Draft | None) -> list[Draft]:
    """A draft of each mention of the scene; what "it" is said to undergo goes to the draft before, `previous`."""
    own = [Draft(scene, mention, chains) for mention, chains in zip(scene.mentions, scene.inner, strict=True)]
    drafts = {draft.mention: draft for draft in (*([previous] if previous else ()), *own)}
    for cue, mentions in sorted(links(scene).items(), key=lambda link: link[0].first):
        for mention in mentions:
            first = mention is mentions[0] and cue.frame != "h"
            _act(scene, cue, drafts[mention], start=cue.last if first else mention.last + (cue.frame == "h"))
    _third_sides(scene, drafts)
    return own


def _act(scene: Scene, cue: Cue, draft: Draft, start: int) -> None:
    """Enter what a stage word says into a draft; its date stands behind word number `start`."""
    active = _active(scene, cue, draft.mention)
    chain = agent(scene, cue, active=active)
    if chain and chain.bearer and not _of_states(draft.mention):
        chain = None  # "Oman’s Petrodev signed an agreement"
        draft.strangers += 1
    if scene.sentence[cue.first].startswith("broker"):
        if not active:
            return
        if chain:
            draft.add_third(Role.MEDIATOR, chain)
        chain = None
    polarity, modality = _standing(scene, cue, chain if active else None)
    if draft.mention.determiner in ("no", "neither"):
        polarity = Polarity.NEGATIVE  # "no truce was agreed"
    span = Span(scene.sentence.start(cue.first), scene.sentence.end(cue.last - 1))
    by = chain.codes if chain else ()
    stage, date = _stage(cue, draft.mention), date_of(scene, cue, start)
    draft.actions.append(Action(stage=stage, by=by, span=span, date=date, polarity=polarity, modality=modality))
    draft.cues.append(cue)
    if _in_background(scene, cue, draft.mention):
        draft.background.add(span.start)
    if chain:
        _enter_agent(scene, cue, draft, chain, modality if polarity is Polarity.POSITIVE else None)
    elif active and _two_sides(scene.sentence, group_start(scene.sentence, cue.first)):
        draft.states = max(draft.states, _TWO)
    elif active:
        draft.strangers += _stranger(scene, group_start(scene.sentence, cue.first) - 1)


def _of_states(mention: Mention) -> bool:
    """Whether only states and armed groups make such an instrument: a treaty, a truce, a peace deal, a defence pact."""
    told = any(MODIFIERS.get(word) == "diplomatic" for word in mention.modifiers)
    truce = mention.type in (Type.CEASEFIRE, Type.TRUCE)
    return truce or mention.strength in ("sure", "name") or (told and mention.type is not Type.DEAL)


def _two_sides(sentence: Sentence, start: int) -> bool:
    """Whether the subject right before a verb is "the two countries", "both governments"."""
    return sentence[start - 1] in SIDES and sentence[start - 2] in ("two", "both")


def _stranger(scene: Scene, number: int) -> bool:
    """Whether a word names somebody but no state: it has a capital, and not only because it opens the sentence."""
    sentence, word = scene.sentence, scene.sentence[number]
    chain = scene.chains.at(number)
    if not sentence.capital(number) or (chain and chain.codes):
        return False
    common = word in STOPS or word in INSTITUTIONS or adverb(word) or word.endswith("s")  # "Members adopted …"
    return number > sentence.first or not common


def _stage(cue: Cue, mention: Mention) -> Stage:
    """The stage of the cue; to complete an exchange of captives is to carry it out."""
    exchanged = mention.type is Type.EXCHANGE and cue.completes
    return Stage.IMPLEMENTED if exchanged else cue.stage


def _enter_agent(scene: Scene, cue: Cue, draft: Draft, chain: Chain, modality: Modality | None) -> None:
    draft.states = max(draft.states, len(chain.codes))
    outside = cue.frame == "a" and modality is None  # "was not a signatory"
    speaks = scene.sentence[cue.first].startswith(_SPEAKERS) and len(chain.codes) < _TWO
    if not outside and cue.stage not in _NO_PARTY and not speaks:
        draft.add_agent(chain)
    if cue.stage in _SIGNING and modality in (Modality.ASSERTED, Modality.REPORTED):
        draft.signers.append(chain)


def _active(scene: Scene, cue: Cue, mention: Mention) -> bool:
    """Whether the instrument is the verb's object in an active clause."""
    if passive(scene.sentence, cue.first):
        return False
    behind = mention is not scene.previous and cue.first >= mention.last
    return not behind or object_pronoun(scene, cue) or own_subject(scene, cue, mention)


def _standing(scene: Scene, cue: Cue, subject: Chain | None) -> Standing:
    if cue.frame in ("n", "a") or nominal(scene.sentence, cue.first):
        return of_noun(scene.sentence, cue.first, agent=cue.frame == "a")
    return of_verb(scene.sentence, cue.first, cue.stage, subject=subject.first if subject else None)


def _in_background(scene: Scene, cue: Cue, mention: Mention) -> bool:
    """Whether the act is told as what went before: "the recently signed pact", "had signed", "the pact signed in …"."""
    if cue.stage is Stage.PROPOSED and cue.first == mention.last and cue.frame == "n":
        return True  # "accepted the truce proposal"
    before = cue.first - 1
    while adverb(scene.sentence[before]):
        before -= 1
    start = group_start(scene.sentence, cue.first)
    if scene.sentence[start - 1] in ("it", "they") and scene.sentence[start - 2] == "after":
        return True
    if cue.frame != "v" or form(scene.sentence[cue.first]) is not Form.PAST:
        return False
    prenominal = cue.last == mention.first and mention.determiner != ""
    return prenominal or scene.sentence[before] in ("had", "having") or before == mention.last - 1


def _third_sides(scene: Scene, drafts: Mapping[Mention, Draft]) -> None:
    """Enter who mediates, hosts, guarantees; and who exchanges notes on it."""
    for cue in scene.role_cues:
        found = sides(scene, cue)
        if found is None:
            continue
        draft, chain = drafts[found[0]], found[1]
        if cue.role is Role.PARTY:
            draft.add_agent(chain)
        else:
            draft.add_third(cue.role, chain)
