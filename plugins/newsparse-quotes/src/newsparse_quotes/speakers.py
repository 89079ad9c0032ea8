"""Speakers: from the source of a quote to the actor, by name, by role, or through a pronoun."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from functools import cache, cached_property, lru_cache

import attrs

from newsparse import Annotation, Span
from newsparse_actors import OFFICES, Actor
from newsparse_quotes.descriptions import Described, described, titled
from newsparse_quotes.drafts import Draft
from newsparse_quotes.genders import Gender, gender_of
from newsparse_quotes.heads import head_end, named, segment_end
from newsparse_quotes.phrases import NOBODY, clause_subject
from newsparse_quotes.reading import Reading
from newsparse_quotes.records import Basis, Speaker

_HE: dict[str, Gender] = {"he": "m", "him": "m", "his": "m", "she": "f", "her": "f"}
_PRONOUNS = frozenset(["they", "it", "i", "we", "you", "who", "that", "which", "their", "its", "this", "those", *_HE])
_FITTING = {"it": ("organisation", "group"), "they": ("group", "organisation"), "he": ("person",), "she": ("person",)}
_BODIES = frozenset(["organisation", "country", "group", "place"])
_PARTS = frozenset(["q", "a", "question", "answer", "reporter", "audience", "caller", "moderator", "all", "voice"])
_INDEFINITE = frozenset(["a", "an", "one", "another"])
_EXPLICIT, _SHORT_NAME, _PRONOUN, _ROLE, _INHERITED = Basis
_WINDOW = 40  # actors looked back over for a pronoun or a role


@cache
def _titles() -> frozenset[str]:
    """The titles that stand before a name, without the stops of abbreviations."""
    return frozenset(title.casefold().rstrip(".") for title in OFFICES.terms)


@lru_cache(maxsize=1024)
def _words_of(role: str) -> list[str]:
    return role.casefold().replace(",", "").split()


class Speakers:
    """Resolves the sources of one document, in the order of its quotes."""

    def __init__(self, reading: Reading) -> None:
        self.reading, self.line, self.text = reading, reading.line, reading.text
        self.actors: list[Annotation[Actor]] = list(reading.document[Actor])
        self.starts = [actor.span.start for actor in self.actors]
        self.genders: dict[str, Gender | None] = {}
        self.last: Annotation[Actor] | None = None  # who spoke last
        self.spoke: Described | None = None  # the same, where no actor did
        self.spoken_of: frozenset[str] = frozenset()  # whom the quote at hand names: not the "he" who says it
        self.counts: dict[str, int] = {}  # how many were described in these words
        self.keys: dict[str, str] = {}  # the key of the last of them

    @cached_property
    def mentions(self) -> frozenset[str]:
        """The mentions of actors as they are written."""
        return frozenset(self.text[actor.span.start : actor.span.end] for actor in self.actors)

    def of(self, draft: Draft) -> Speaker | None:
        """Who says a quote, or None where the text does not show it."""
        if draft.source is None:
            return self._inherited(draft)
        word = draft.source.of(self.text).casefold()
        if self.line.folded[self.line.words.after(draft.source.start)] in NOBODY:
            return None
        if word == "i" and draft.outer:
            speaker = self.of(draft.outer)
            return speaker and attrs.evolve(speaker, resolved_by=_PRONOUN)
        if word in _PRONOUNS:
            self.spoken_of = self._named_in(draft)
            found, basis = self._pronoun(word, draft.source), _PRONOUN
        else:
            found, basis = self._named(draft.source)
        if found is None and draft.rule == "label" and draft.source.of(self.text).isupper():
            return self._in_capitals(draft.source)
        if found is None:
            return self._described(word, draft.source)
        self.last, self.spoke = found, None
        return self._speaker(found, basis)

    def _named_in(self, draft: Draft) -> frozenset[str]:
        """Whom "he" who says a quote cannot be: those it names, and who says the quote that it is part of."""
        entities = [actor.value.entity for piece in draft.content for actor in self._within(piece)]
        outer = self.of(draft.outer) if draft.outer else None
        return frozenset([*entities, outer.entity or ""] if outer else entities)

    def _inherited(self, draft: Draft) -> Speaker | None:
        """The speaker of a quote without source: who is the subject before it."""
        if draft.inherited is None:
            return None
        speaker = self.of(attrs.evolve(draft, source=draft.inherited, inherited=None))
        return speaker and attrs.evolve(speaker, resolved_by=_INHERITED)

    def _in_capitals(self, source: Span) -> Speaker | None:
        """Who speaks in a transcript: the person with this family name, or someone with no other name."""
        first, end = self.line.words.after(source.start), self.line.words.after(source.end)
        while first < end - 1 and self.line.folded[first] in _titles():
            first += 1
        name = self.text[self.line.starts[first] : source.end]
        family = self.line.folded[end - 1]
        if name.casefold() in _PARTS:
            return None
        for actor in self.actors:
            if actor.value.type == "person" and actor.value.name.casefold().split()[-1] == family:
                return self._speaker(actor, _SHORT_NAME)
        return Speaker(name=name, entity="-".join(name.casefold().split()), type="person", resolved_by=_EXPLICIT)

    def _described(self, word: str, source: Span) -> Speaker | None:
        """A speaker that no actor covers: a description, or a pronoun for the one described last."""
        basis = _EXPLICIT
        if word in ("they", "it", "he", "she"):
            basis, found = _PRONOUN, self._described_subject(word, source) or self.spoke
            if found and word in _HE and found.type != "person":
                return None
        elif word in _PRONOUNS:
            return None
        else:
            found = titled(self.line, self.text, source.start, segment_end(self.line, source))
            found = found or described(self.line, self.text, source, head_end(self.line, source))
        if found is None or (word == "they" and found.type != "group"):
            return None
        self.spoke = found
        entity = self._key(found, source) if basis is _EXPLICIT else self.keys.get(found.entity, found.entity)
        return Speaker(name=found.name, entity=entity, type=found.type, resolved_by=basis)

    def _key(self, found: Described, source: Span) -> str:
        """The key of a described speaker: "a resident" is another each time, "the resident" the last of them."""
        if self.line.folded[self.line.words.after(source.start)] in _INDEFINITE and found.type == "person":
            many = self.counts.get(found.entity, 0) + 1
            self.counts[found.entity] = many
            self.keys[found.entity] = found.entity if many == 1 else f"{found.entity}-{many}"
        return self.keys.get(found.entity, found.entity)

    def _described_subject(self, word: str, source: Span) -> Described | None:
        """The people or the body that is subject of the sentence, or of the one before."""
        sentence_at = self.reading.sentence_at
        sentence = sentence_at(source.start)
        before = sentence_at(sentence.start - 2) if sentence and sentence.start > 2 else None
        for place in (sentence, before):
            found = self._subject_of(place, source.start) if place else None
            if found and found.type in _FITTING[word]:
                return found
        return None

    def _subject_of(self, sentence: Span, end: int) -> Described | None:
        """Whom the first subject of a sentence describes, where it stands before an offset and no marks."""
        words = self.line.words
        low, high = words.after(sentence.start), words.after(min(sentence.end, end))
        subject = clause_subject(self.line, low, min(high, low + 30))
        if subject is None or self.reading.region_around(words.starts[subject[0]]):
            return None
        span = self.line.span(subject)
        return described(self.line, self.text, span, head_end(self.line, span))

    def _speaker(self, actor: Annotation[Actor], basis: Basis) -> Speaker:
        value = actor.value
        name = value.name if value.name in self.mentions else actor.span.of(self.text)
        return Speaker(name=name, entity=value.entity, type=value.type.value, resolved_by=basis)

    # ----------------------------------------------------------------- names
    def _within(self, span: Span) -> list[Annotation[Actor]]:
        first, last = bisect_left(self.starts, span.start), bisect_left(self.starts, span.end)
        return [actor for actor in self.actors[first:last] if actor.span.end <= span.end]

    def _named(self, source: Span) -> tuple[Annotation[Actor] | None, Basis]:
        """The actor that the head of a noun phrase names, or whose role it is."""
        found = named(self.line, self._within(source), source)
        if found:
            return found, self._basis(found)
        if titled(self.line, self.text, source.start, segment_end(self.line, source)):
            return None, _EXPLICIT
        return self._by_role(source, head_end(self.line, source)), _ROLE

    def _basis(self, actor: Annotation[Actor]) -> Basis:
        value = actor.value
        if value.basis == "role":
            return _ROLE
        same = value.name.casefold() == actor.span.of(self.text).casefold()
        return _SHORT_NAME if value.basis in ("short-name", "acronym") and not same else _EXPLICIT

    def _by_role(self, source: Span, end: int) -> Annotation[Actor] | None:
        """The person nearest before whose role ends with the words of "the …"."""
        words = self.text[source.start : end].casefold().split()
        if len(words) < 2 or words[0] != "the":
            return None
        role = words[1:]
        for actor in self._before(source.start):
            value = actor.value
            if value.role and value.type == "person" and _words_of(value.role)[-len(role) :] == role:
                return actor
        return None

    # -------------------------------------------------------------- pronouns
    def _before(self, offset: int) -> list[Annotation[Actor]]:
        """The actors before an offset, nearest first."""
        last = bisect_right(self.starts, offset - 1)
        return self.actors[max(0, last - _WINDOW) : last][::-1]

    def _pronoun(self, word: str, source: Span) -> Annotation[Actor] | None:
        if word in ("who", "that", "which"):
            near = self._before(source.start)[:1]
            return near[0] if near and source.start - near[0].span.end < 4 else None
        if word in _HE:
            return self._person(_HE[word], source.start)
        if word in ("it", "its"):
            return self._body(source.start)
        return self.last if word in ("they", "their") and self.last and self.last.value.type in _BODIES else None

    def _person(self, gender: Gender, offset: int) -> Annotation[Actor] | None:
        """Who "he" or "she" is: a subject since the last quote, the last speaker, or the nearest person that fits."""
        last = self._last_person(gender)
        since = self._persons(gender, offset, last.span.start if last else -1)
        subject = next(filter(self._is_subject, since), None)
        if last:
            return subject if subject and (self._gender(subject) == gender or self._gender(last) is None) else last
        if subject and (subject.value.basis != "role" or self._gender(subject) is not None):
            return subject
        fitting = list(self._persons(gender, offset, -1))
        sure = next((actor for actor in fitting if self._gender(actor) == gender), None)
        return sure or subject or next(iter(fitting), None)

    def _last_person(self, gender: Gender) -> Annotation[Actor] | None:
        """Who spoke last, if "he" or "she" can mean that person."""
        last = self.last
        if last is None or last.value.type != "person" or last.value.entity in self.spoken_of:
            return None
        return last if self._gender(last) in (gender, None) else None

    def _persons(self, gender: Gender, offset: int, floor: int) -> Iterator[Annotation[Actor]]:
        """The persons between two offsets that "he" or "she" can mean, nearest to the second first."""
        for actor in self._before(offset):
            if actor.span.start <= floor:
                return
            if actor.value.type == "person" and self._gender(actor) in (gender, None) and self._meant(actor):
                yield actor

    def _body(self, offset: int) -> Annotation[Actor] | None:
        """What "it" is: the subject nearest before, or the last speaker, that is no person."""
        last = self.last if self.last and self.last.value.type in _BODIES else None
        subject = next(filter(self._is_subject, self._bodies(offset, last.span.start if last else 0)), None)
        return subject or last or next(self._bodies(offset, 0), None)

    def _bodies(self, offset: int, floor: int) -> Iterator[Annotation[Actor]]:
        """The actors between two offsets that "it" can mean, nearest to the second first."""
        for actor in self._before(offset):
            if actor.span.start < floor:
                return
            if actor.value.type in _BODIES and self._meant(actor):
                yield actor

    def _gender(self, actor: Annotation[Actor]) -> Gender | None:
        entity = actor.value.entity
        if entity not in self.genders:
            before = self.text[max(0, actor.span.start - 12) : actor.span.start].casefold().replace(".", "").split()
            self.genders[entity] = gender_of(actor.value.name, actor.value.role, before[-1] if before else "")
        return self.genders[entity]

    def _meant(self, actor: Annotation[Actor]) -> bool:
        """Whether a pronoun may mean an actor: one named outside of marks, whom the quote at hand does not name."""
        return actor.value.entity not in self.spoken_of and self.reading.region_around(actor.span.start) is None

    def _is_subject(self, actor: Annotation[Actor]) -> bool:
        """Whether a name stands before a verb and not behind a preposition: the subject of a clause."""
        words, tag, gap = self.line.words, self.line.tag, self.line.gap
        first, last = words.after(actor.span.start), words.after(actor.span.end) - 1
        while first and gap[first - 1] in "_.'-" and tag[first - 1] in "NndDem$":
            first -= 1
        if first and gap[first - 1] == "_" and tag[first - 1] in "PF":
            return False
        return last + 1 < len(tag) and gap[last] in "_,(" and tag[last + 1] in "MBHKverdW"
