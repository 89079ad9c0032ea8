"""The extractor: from hits of instrument words to agreements tied together over the document."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from newsparse import Annotation, Hit, Span, View, extractor
from newsparse_actors import Actor
from newsparse_quantities import Date

from newsparse_agreements.anaphora import Register
from newsparse_agreements.chains import Chains
from newsparse_agreements.drafts import Draft, drafted
from newsparse_agreements.instruments import Mention, mentions
from newsparse_agreements.pooling import Entry, pooled
from newsparse_agreements.records import Agreement, Role, Stage
from newsparse_agreements.scenes import Cue, RoleCue, Scene
from newsparse_agreements.sentences import Sentence
from newsparse_agreements.traps import ENOUGH, excluded, points
from newsparse_agreements.vocabulary import HEADS, NAMES, ROLES, STAGES

_FORMAL_ACTS = frozenset({Stage.INITIALLED, Stage.SIGNED, Stage.RATIFIED, Stage.ACCEDED, Stage.IN_FORCE})


@extractor(Agreement, requires=[Actor, Date], lexicons=[HEADS, NAMES, STAGES, ROLES], cues=[HEADS, NAMES])
def agreements(document: View) -> Iterator[Annotation[Agreement]]:
    """Instruments of diplomacy with their parties, what was done to them, and by whom."""
    register, entries = Register(), list[Entry]()
    for span, sentence, instruments in _sentences(document):
        previous = entries[-1].draft if entries else None
        scene = _scene(document, span, sentence, instruments, previous)
        for draft in drafted(scene, previous):
            if _diplomatic(draft, register):
                entries.append(Entry(draft, *register.enter(sentence, draft.mention, draft.codes)))
    for entry, value in pooled(entries):
        yield document.finding(entry.span.start, entry.span.end, value, rule=entry.rule)


def _diplomatic(draft: Draft, register: Register) -> bool:
    """Whether the evidence for an instrument between states is enough."""
    sentence, mention = draft.scene.sentence, draft.mention
    refers = register.antecedent(mention, draft.codes) is not None
    formal = any(action.stage in _FORMAL_ACTS for action in draft.actions)
    sides = len(draft.parties) + len(draft.third_parties)
    return points(sentence, mention, sides=sides, formal_act=formal, refers=refers) >= ENOUGH


# ------------------------------------------------------------------ scenes
def _sentences(document: View) -> Iterator[tuple[Span, Sentence, list[Mention]]]:
    """The sentences with instruments, and those."""
    for span, hits in _by_sentence(document):
        names = [actor.span for actor in document[Actor].within(span) if _names_country(actor)]
        sentence = Sentence.within(document.text, document.words, span, names)
        instruments = [mention for mention in mentions(sentence, hits) if not excluded(sentence, mention)]
        if instruments:
            yield span, sentence, instruments


def _names_country(actor: Annotation[Actor]) -> bool:
    return actor.value.type == "country" and actor.value.basis in ("name", "short-name", "demonym", "acronym")


def _by_sentence(document: View) -> Iterator[tuple[Span, list[Hit]]]:
    """Sentences that have hits, each with its hits in reading order."""
    sentence, hits = None, list[Hit]()
    found = [*document.hits(HEADS), *document.hits(NAMES)]
    for hit in sorted(found, key=lambda hit: (hit.span.start, -hit.span.end)):
        if sentence is None or hit.span.start >= sentence.end:
            if sentence and hits:
                yield sentence, hits
            sentence, hits = document.sentence_at(hit.span.start), []
        if sentence and hit.span.end <= sentence.end:
            hits.append(hit)
    if sentence and hits:
        yield sentence, hits


def _scene(document: View, span: Span, sentence: Sentence, instruments: list[Mention], previous: Draft | None) -> Scene:
    inside, outside = _sorted_out(document[Actor].within(span), instruments)
    role_cues = [RoleCue(*_numbers(sentence, hit), Role(hit.value or "")) for hit in document.hits(ROLES, within=span)]
    return Scene(
        sentence=sentence,
        mentions=instruments,
        chains=Chains.of(sentence, outside),
        inner=[Chains.of(sentence, actors) for actors in inside],
        dates=document[Date].within(span),
        cues=_cues(sentence, document.hits(STAGES, within=span), instruments),
        role_cues=role_cues,
        previous=previous.mention if previous else None,
    )


def _sorted_out(
    actors: Iterable[Annotation[Actor]], instruments: list[Mention]
) -> tuple[list[list[Annotation[Actor]]], list[Annotation[Actor]]]:
    """The actors inside each instrument's phrase, and those outside all."""
    inside: list[list[Annotation[Actor]]] = [[] for _ in instruments]
    outside: list[Annotation[Actor]] = []
    place = 0
    for actor in actors:
        while place < len(instruments) - 1 and instruments[place].span.end <= actor.span.start:
            place += 1
        (inside[place] if instruments[place].span.overlaps(actor.span) else outside).append(actor)
    return inside, outside


def _numbers(sentence: Sentence, hit: Hit) -> tuple[int, int]:
    return sentence.number(hit.span.start), sentence.number(hit.span.end)


def _cues(sentence: Sentence, hits: Iterable[Hit], instruments: list[Mention]) -> list[Cue]:
    """The stage words outside the instruments' phrases; idioms out."""
    taken = {n for mention in instruments for n in range(mention.first, mention.last)}
    cues = []
    for hit in hits:
        stage, _, frame = (hit.value or "").partition(" ")
        first, last = _numbers(sentence, hit)
        if frame != "x" and first not in taken:
            cues.append(Cue(first, last, Stage(stage), frame))
    return cues
