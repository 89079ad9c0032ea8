"""Chains of actors ("Qatar, Egypt and the United States") and which of them is the subject of a verb."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

import attrs

from newsparse import Annotation, Span
from newsparse_actors import Actor
from newsparse_agreements.codes import short_name
from newsparse_agreements.records import Basis
from newsparse_agreements.sentences import Sentence
from newsparse_agreements.vocabulary import (
    AUXILIARIES,
    BODIES,
    CONJUNCTIONS,
    DETERMINERS,
    INSTITUTIONS,
    PREPOSITIONS,
    STOPS,
    adverb,
    verb,
)

_JOINERS = frozenset({"and", "the", "both", "or", "nor", "as", "well", "also", "its", "his", "her", "their"})
_CLOSERS = frozenset({"and", "or", "nor", "as"})
_CONJUNCTION_LIKE = frozenset(
    {"after", "before", "since", "until", "as", "than", "like", "despite", "following", "including"}
)
_ROLE_LINKS = frozenset({"of", "in", "from", "for"})
_BETWEEN = 6  # words of offices and conjunctions between two actors of a chain
_TAIL = 5
_LONGEST_CHAIN = 250  # members whose codes an action lists: no treaty has more parties
_BASES = {
    "name": Basis.NAME,
    "short-name": Basis.NAME,
    "acronym": Basis.NAME,
    "demonym": Basis.DEMONYM,
    "capital": Basis.CAPITAL,
    "institution": Basis.INSTITUTION,
    "role": Basis.LEADER,
    "pronoun": Basis.DOCUMENT,
}


@attrs.frozen
class Member:
    """One actor of a chain: the code it stands for (None for a person or firm without one), and the person's name."""

    code: str | None
    span: Span
    basis: Basis
    person: str | None = None
    firm: bool = False  # an organisation that is no side of an agreement of states


@attrs.frozen(eq=False)
class Chain:
    """Actors in a row: words `first` to `last` (exclusive), to `tail` with an office behind them ("’s parliament")."""

    members: tuple[Member, ...]
    first: int
    last: int
    tail: int
    preposition: str
    subject: bool
    attributive: bool  # a people's name in front of a private noun ("the Brazilian forward")

    @property
    def codes(self) -> tuple[str, ...]:
        """The codes of the members, each once, in the order of the text."""
        return tuple(dict.fromkeys(member.code for member in self.members if member.code))


@attrs.frozen(eq=False)
class Chains:
    """The chains of a sentence in order, and those of them that can be subjects."""

    sentence: Sentence
    all: tuple[Chain, ...]
    subjects: tuple[Chain, ...]

    @classmethod
    def of(cls, sentence: Sentence, actors: Iterable[Annotation[Actor]]) -> Chains:
        """The chains that actors in reading order make."""
        chains = tuple(_chain(sentence, group) for group in _groups(sentence, actors))
        pairs = _koreas(sentence)
        if pairs:
            taken = {pair.first for pair in pairs}
            chains = tuple(sorted([*pairs, *(chain for chain in chains if chain.first not in taken)], key=_first))
        return cls(sentence, chains, tuple(chain for chain in chains if chain.subject))

    def at(self, number: int, reach: int = 0) -> Chain | None:
        """The chain that covers a word, or the first that starts within `reach` words after it."""
        place = max(bisect_right(self.all, number, key=_first) - 1, 0)
        for chain in self.all[place : place + 2]:
            if chain.last > number:
                return chain if chain.first <= number + reach else None
        return None

    def ending_at(self, number: int) -> Chain | None:
        """The chain whose members or office end right before a word."""
        chain = self.at(number - 1) or self._tailing(number)
        return chain if chain and number in (chain.last, chain.tail) else None

    def _tailing(self, number: int) -> Chain | None:
        place = bisect_right(self.all, number, key=_first) - 1
        return self.all[place] if place >= 0 and self.all[place].tail == number else None

    def subject_before(self, number: int) -> Chain | None:
        """The nearest chain before a word that can be a subject, in the same clause as far as marks tell."""
        place = bisect_right(self.subjects, number - 1, key=_first) - 1
        chain = self.subjects[place] if place >= 0 else None
        if chain is None or number - chain.tail > _CLAUSE:
            return None
        return None if any(self.sentence.breaks(n) for n in range(chain.tail - 1, number - 1)) else chain

    def subject_after(self, number: int) -> Chain | None:
        """The first chain after a word that can be a subject."""
        place = bisect_right(self.subjects, number - 1, key=_first)
        chain = self.subjects[place] if place < len(self.subjects) else None
        return chain if chain and chain.first - number <= _CLAUSE else None


_CLAUSE = 45  # words between a subject and its verb


def _first(chain: Chain) -> int:
    return chain.first


# ---------------------------------------------------------------- grouping
_Placed = tuple[int, int, Annotation[Actor]]


def _groups(sentence: Sentence, actors: Iterable[Annotation[Actor]]) -> Iterator[list[_Placed]]:
    group: list[_Placed] = []
    for actor in actors:
        place = (sentence.number(actor.span.start), sentence.number(actor.span.end), actor)
        if group and not _joins(sentence, group[-1], place):
            yield from _listed(sentence, group)
            group = []
        group.append(place)
    yield from _listed(sentence, group)


def _listed(sentence: Sentence, group: list[_Placed]) -> Iterator[list[_Placed]]:
    """The group as one where "and" closes its list; what mere commas join are neighbours ("with Oman, Iran …")."""
    if len(group) > 1 and _located(sentence, group):
        yield group[:1]
        yield from _listed(sentence, group[1:])
        return
    closed = any(sentence[n] in _CLOSERS for left, right in pairwise(group) for n in range(left[1], right[0]))
    headed = bool(group) and group[0][0] == sentence.first and verb(sentence[group[-1][1]])  # "Peru, Chile sign …"
    if closed or headed or not any(sentence.comma(place[1] - 1) for place in group[:-1]):
        yield from [group] if group else []
        return
    part = group[:1]
    for left, right in pairwise(group):
        if sentence.comma(left[1] - 1):
            yield part
            part = []
        part.append(right)
    yield part


def _located(sentence: Sentence, group: list[_Placed]) -> bool:
    """Whether the first of a group is where the others act: "in Samarkand, | Oman and Chad signed …"."""
    first, last, actor = group[0]
    there = actor.value.type == "place" or actor.value.basis == "capital"
    if not there or not sentence.comma(last - 1) or sentence[first - 1] not in ("in", "at"):
        return False
    end = group[-1][1]
    return verb(sentence[end]) or sentence[end] in AUXILIARIES


def _joins(sentence: Sentence, left: _Placed, right: _Placed) -> bool:
    between = range(left[1], right[0])
    if len(between) > _BETWEEN or any(sentence.breaks(n) for n in range(left[1] - 1, right[0] - 1)):
        return False
    words = [sentence[n] for n in between]
    if words[:1] == ["s"] and all(_titular(sentence, n) for n in between[1:]):
        return right[2].value.type in ("organisation", "person")  # "Gibraltar’s government"
    if left[2].value.type == "person" and words[:1] == ["of"] and set(words) <= {"of", "the"}:
        return True
    commas = any(sentence.comma(n) for n in range(left[1] - 1, right[0] - 1))
    listed = commas or not _CLOSERS.isdisjoint(words)
    if all(word in _JOINERS or (listed and (word in INSTITUTIONS or word == "s")) for word in words):
        return True
    if right[2].value.type != "person" or (commas and left[2].value.type != "person"):
        return False
    return all(sentence[n] in _JOINERS or _titular(sentence, n) for n in between)  # "Ann Lee and Prime Minister Bo Li"


def _titular(sentence: Sentence, number: int) -> bool:
    return sentence[number] in INSTITUTIONS or (sentence.capital(number) and not verb(sentence[number]))


def _chain(sentence: Sentence, group: Sequence[_Placed]) -> Chain:
    first, last = group[0][0], group[-1][1]
    tail = _tail(sentence, last)
    preposition = _preposition(sentence, first)
    members = tuple(_member(sentence, actor) for actor in _acting(sentence, group[:_LONGEST_CHAIN]))
    can = not preposition and (tail > last or _verbal(sentence, tail) or first <= sentence.first + 1)
    demonym = members[-1].basis is Basis.DEMONYM and tail == last and not _verbal(sentence, last)
    attributive = demonym and sentence.joined(last - 1) and bool(sentence[last]) and sentence[last] not in STOPS
    return Chain(members, first, last, tail, preposition, can and not demonym, attributive)


def _koreas(sentence: Sentence) -> list[Chain]:
    """Chains for "the two Koreas", the one name that is short for two states."""
    out = []
    numbers = sentence.words.positions.get("koreas", [])
    for n in numbers[bisect_left(numbers, sentence.first) : bisect_left(numbers, sentence.last)]:
        members = tuple(Member(code, sentence.words.span(n), Basis.NAME) for code in ("KOR", "PRK"))
        preposition = _preposition(sentence, n)
        out.append(Chain(members, n, n + 1, n + 1, preposition, not preposition, attributive=False))
    return out


def _member(sentence: Sentence, actor: Annotation[Actor]) -> Member:
    value = actor.value
    place = value.type == "place" and value.basis != "capital"
    seat = (
        place
        and sentence.number(actor.span.start) > sentence.first
        and not _preposition(sentence, sentence.number(actor.span.start))
    )
    code = None if place and not seat else short_name(value)
    person = value.name if value.type == "person" and value.basis != "role" else None
    return Member(code, actor.span, _basis(value), person, firm=code is None and _firm(value))


def _firm(actor: Actor) -> bool:
    return actor.type == "organisation" and BODIES.isdisjoint(actor.name.casefold().split())


def _basis(actor: Actor) -> Basis:
    if actor.type == "organisation" and actor.basis == "role":
        return Basis.INSTITUTION  # "the Yemeni government"
    return Basis.LEADER if actor.type == "person" else _BASES[actor.basis.value]


def _tail(sentence: Sentence, last: int) -> int:
    """The word number behind the office that follows an actor ("’s upper house", "government"); else `last`."""
    number = last + 1 if sentence[last] == "s" and sentence.possessive(last) else last
    edge = last
    for n in range(number, number + _TAIL):
        if not sentence.joined(n - 1) and not sentence.possessive(n - 1):
            break
        if sentence[n] in INSTITUTIONS:
            edge = n + 1
        elif sentence[n] in DETERMINERS | PREPOSITIONS | CONJUNCTIONS | AUXILIARIES or verb(sentence[n]):
            break
    return edge


def _preposition(sentence: Sentence, first: int) -> str:
    """The preposition that governs an actor; empty where none does, or where an office takes it ("lawmakers in …")."""
    number = first - 1
    while number >= sentence.first and sentence.joined(number) and _leads(sentence, number):
        number -= 1
    word = sentence[number]
    if not sentence.joined(number) or word not in PREPOSITIONS or word in _CONJUNCTION_LIKE:
        return ""
    return "" if word in _ROLE_LINKS and sentence[number - 1] in INSTITUTIONS else word


def _leads(sentence: Sentence, number: int) -> bool:
    word = sentence[number]
    return word in DETERMINERS or word == "both" or (word in INSTITUTIONS and word != "house")


def _verbal(sentence: Sentence, number: int) -> bool:
    """Whether a predicate, or what may stand before one, starts at a word: then what precedes it can be a subject."""
    word = sentence[number]
    if not word or sentence.comma(number - 1):
        return True
    return word in AUXILIARIES or word in ("to", "who", "which") or verb(word) or adverb(word) or word.endswith("ed")


def _acting(sentence: Sentence, group: Sequence[_Placed]) -> Iterator[Annotation[Actor]]:
    """The actors of a group without offices whose state stands in front of them ("Mexico’s Senate")."""
    yield group[0][2]
    for left, (first, _, actor) in pairwise(group):
        office = actor.value.type == "organisation" or actor.value.basis == "role"
        if not (office and left[1] == first - 1 and sentence.possessive(first - 1)):
            yield actor
