"""The extractor: from hits of instrument words to agreements tied together over the document."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator

from newsparse import Annotation, Hit, Span, View, extractor
from newsparse_actors import Actor
from newsparse_agreements.anaphora import Register, Sides
from newsparse_agreements.chains import Chains
from newsparse_agreements.codes import is_of_belgium, is_union
from newsparse_agreements.drafts import Draft, drafted
from newsparse_agreements.evidence import ENOUGH, Evidence, points
from newsparse_agreements.instruments import Mention, mentions
from newsparse_agreements.pooling import Entry, pooled
from newsparse_agreements.records import Action, Agreement, Role, Stage
from newsparse_agreements.scenes import Cue, RoleCue, Scene
from newsparse_agreements.sentences import Sentence
from newsparse_agreements.traps import excluded
from newsparse_agreements.vocabulary import HEADS, NAMES, ROLES, STAGES
from newsparse_quantities import Date

_TREATY_ACTS = frozenset({Stage.INITIALLED, Stage.RATIFIED, Stage.ACCEDED})


@extractor(Agreement, requires=[Actor, Date], lexicons=[HEADS, NAMES, STAGES, ROLES], cues=[HEADS, NAMES])
def agreements(document: View) -> Iterator[Annotation[Agreement]]:
    """Instruments of diplomacy with their parties, what was done to them, and by whom."""
    register, entries = Register(), list[Entry]()
    found = list(_sentences(document))
    belgium = bool(found) and any(is_of_belgium(actor.value) for actor in document[Actor])
    for span, sentence, instruments in found:
        previous = entries[-1].draft if entries else None
        scene = _scene(document, span, sentence, instruments, previous, belgium=belgium)
        for draft in drafted(scene, previous):
            sides = draft.sides
            if _diplomatic(draft, sides, register):
                entries.append(Entry(draft, *register.enter(sentence, draft.mention, sides)))
    for entry, value in pooled(entries):
        yield document.finding(entry.span.start, entry.span.end, value, rule=entry.rule)


def _diplomatic(draft: Draft, sides: Sides, register: Register) -> bool:
    """Whether the evidence for an instrument between states is enough."""
    sentence, mention = draft.scene.sentence, draft.mention
    evidence = Evidence(
        sides=max(len(draft.parties) + len(draft.third_parties), draft.states) - 2 * draft.firms,
        formal_act=max((_formality(action, sentence.text) for action in draft.actions), default=0),
        acted=bool(draft.actions),
        refers=register.antecedent(mention, sides) is not None,
        tied=len(sides.named),
        abroad=any(chain.codes for chain in draft.inner.all),
    )
    return points(sentence, mention, evidence) >= ENOUGH


def _formality(action: Action, text: str) -> int:
    """How surely an act is one on a treaty: 2 for what is done to little else, 1 for signing."""
    if action.stage in _TREATY_ACTS or (action.stage is Stage.IN_FORCE and "force" in action.span.of(text)):
        return 2
    return int(action.stage in (Stage.SIGNED, Stage.IN_FORCE))


# ------------------------------------------------------------------ scenes
_Found = tuple[Span, Sentence, list[Mention]]


def _sentences(document: View) -> Iterator[_Found]:
    """The sentences with instruments, and those; also sentences right behind them that go on with "it"."""
    known = dict(_by_sentence(document, [*document.hits(HEADS), *document.hits(NAMES)]))
    read = {span: _read(document, span, hits) for span, hits in known.items()}
    for span, hits in _by_sentence(document, _acronyms(document, read.values())):
        read[span] = _read(document, span, sorted([*known.get(span, []), *hits], key=_reading_order))
    for span in _going_on(document, list(read)):
        read.setdefault(span, _read(document, span, []))
    yield from (read[span] for span in sorted(read) if read[span][2] or span not in known)


def _read(document: View, span: Span, hits: list[Hit]) -> _Found:
    actors = document[Actor].within(span)
    names = [actor.span for actor in actors if _names_country(actor)]
    bodies = [actor.span for actor in actors if actor.value.type == "organisation"]
    towns = [actor.span for actor in actors if actor.value.type == "place" or actor.value.basis == "capital"]
    sentence = Sentence.within(document.text, document.words, span, names, towns)
    bodies = [] if sentence.headline_case else bodies
    found = (mention for mention in mentions(sentence, hits) if not _within_name(bodies, mention))
    return span, sentence, [mention for mention in found if not excluded(sentence, mention)]


def _within_name(bodies: list[Span], mention: Mention) -> bool:
    """Whether the phrase is the end of a body's name ("Government of National Accord"); `bodies` in reading order."""
    place = bisect_left(bodies, mention.span.start, key=lambda body: body.start) - 1
    return place >= 0 and bodies[place].end >= mention.span.end


def _acronyms(document: View, found: Iterable[_Found]) -> Iterator[Hit]:
    """Hits of the acronyms that mentions define, where no lexicon knows them: "the Pact on Inland Waters (PIW)"."""
    defined = {
        m.acronym: m for _, _, instruments in found for m in instruments if m.acronym and m.acronym not in NAMES.terms
    }
    words = document.words
    for acronym, mention in defined.items():
        for number in words.positions.get(acronym.casefold(), ()):
            span = words.span(number)
            if span.of(document.text) == acronym and not mention.span.contains(span):
                yield Hit(span, acronym, mention.type.value)


def _going_on(document: View, known: Iterable[Span]) -> Iterator[Span]:
    """Sentences behind one with an instrument in which "it" stands beside a stage word."""
    its = document.words.positions.get("it", [])
    for span in known:
        following = document.sentence_at(_next_start(document, span))
        if following is None or following == span:
            continue
        place = bisect_left(its, document.words.after(following.start))
        if (
            place < len(its)
            and document.words.starts[its[place]] < following.end
            and document.hits(STAGES, within=following)
        ):
            yield following


def _next_start(document: View, span: Span) -> int:
    number = document.words.after(span.end)
    return document.words.starts[number] if number < len(document.words) else span.start


def _names_country(actor: Annotation[Actor]) -> bool:
    named = actor.value.basis in ("name", "short-name", "demonym", "acronym")
    return named and (actor.value.type == "country" or is_union(actor.value))


def _by_sentence(document: View, hits: Iterable[Hit]) -> Iterator[tuple[Span, list[Hit]]]:
    """Sentences that have hits, each with its hits in reading order."""
    sentence, group = None, list[Hit]()
    for hit in sorted(hits, key=_reading_order):
        if sentence is None or hit.span.start >= sentence.end:
            if sentence and group:
                yield sentence, group
            sentence, group = document.sentence_at(hit.span.start), []
        if sentence and hit.span.end <= sentence.end:
            group.append(hit)
    if sentence and group:
        yield sentence, group


def _reading_order(hit: Hit) -> tuple[int, int]:
    return hit.span.start, -hit.span.end


def _scene(
    document: View,
    span: Span,
    sentence: Sentence,
    instruments: list[Mention],
    previous: Draft | None,
    *,
    belgium: bool,
) -> Scene:
    inside, outside = _sorted_out(document[Actor].within(span), instruments)
    role_cues = [RoleCue(*_numbers(sentence, hit), Role(hit.value or "")) for hit in document.hits(ROLES, within=span)]
    return Scene(
        sentence=sentence,
        mentions=instruments,
        chains=Chains.of(sentence, outside, belgium=belgium),
        inner=[Chains.of(sentence, actors, belgium=belgium) for actors in inside],
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
        while place < len(instruments) and instruments[place].span.end <= actor.span.start:
            place += 1
        within = place < len(instruments) and instruments[place].span.overlaps(actor.span)
        (inside[place] if within else outside).append(actor)
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
            completes = frame == "c"
            cues.append(Cue(first, last, Stage(stage), "v" if completes else frame, completes=completes))
    return cues
