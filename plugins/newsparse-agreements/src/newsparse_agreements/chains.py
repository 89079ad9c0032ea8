"""Chains of actors ("Oman, Norway and the United Nations") and which of them is the subject of a verb."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence

import attrs

from newsparse import Annotation, Span
from newsparse_actors import Actor
from newsparse_agreements.codes import is_firm, short_name
from newsparse_agreements.groups import Placed, acting, groups
from newsparse_agreements.records import Basis
from newsparse_agreements.sentences import Sentence
from newsparse_agreements.vocabulary import (
    AUXILIARIES,
    CONJUNCTIONS,
    DETERMINERS,
    INSTITUTIONS,
    PREPOSITIONS,
    STOPS,
    adverb,
    verb,
    words,
)

_CLUBS = words("clubs")
_HALVES = {"north": "PRK", "south": "KOR"}
_KOREAS = frozenset(_HALVES.values())
_FEDERATIONS = frozenset(code.upper() for code in words("federations"))
_PARTS = words("parts-of-states")
_TOWN_OFFICES = words("town-offices")
_OWN = frozenset({"its", "his", "her", "their"})
_CONJUNCTION_LIKE = frozenset(
    {"after", "before", "since", "until", "as", "than", "like", "despite", "following", "including"}
)
_ROLE_LINKS = frozenset({"of", "in", "from", "for"})
_TAIL = 5  # words of an office behind an actor
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
    bearer: bool = False  # who acts is a name behind it, a person's or a firm's ("Oman's Sohail", "Oman's Petrodev")

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
    def of(cls, sentence: Sentence, actors: Iterable[Annotation[Actor]], *, belgium: bool = False) -> Chains:
        """The chains that actors in reading order make; `belgium` where the document speaks of it."""
        chains = tuple(_chain(sentence, group, belgium=belgium) for group in groups(sentence, actors))
        pairs = [*_koreas(sentence), *_halves(sentence, chains)]
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


def _chain(sentence: Sentence, group: Sequence[Placed], *, belgium: bool) -> Chain:
    first, last = group[0][0], group[-1][1]
    tail = _tail(sentence, last)
    preposition = _preposition(sentence, first)
    behind = _bearers(sentence, last) if tail == last else tail
    members = tuple(_member(sentence, actor, belgium=belgium) for actor in acting(sentence, group[:_LONGEST_CHAIN]))
    if _is_domestic(group[:_LONGEST_CHAIN]):
        members = tuple(attrs.evolve(member, code=None, firm=True) for member in members)
    opens = first <= sentence.first + 1 or _inverted(sentence, first)
    can = not preposition and (opens or tail > last or _verbal(sentence, tail))
    demonym = members[-1].basis is Basis.DEMONYM and tail == last and not _verbal(sentence, last)
    attributive = demonym and sentence.joined(last - 1) and bool(sentence[last]) and sentence[last] not in STOPS
    bearer = behind > tail
    return Chain(members, first, last, behind, preposition, can and not demonym, attributive, bearer)


def _koreas(sentence: Sentence) -> list[Chain]:
    """Chains for "the two Koreas", the one name that is short for two states."""
    out = []
    numbers = sentence.words.positions.get("koreas", [])
    for n in numbers[bisect_left(numbers, sentence.first) : bisect_left(numbers, sentence.last)]:
        members = tuple(Member(code, sentence.words.span(n), Basis.NAME) for code in ("KOR", "PRK"))
        preposition = _preposition(sentence, n)
        out.append(Chain(members, n, n + 1, n + 1, preposition, not preposition, attributive=False))
    return out


def _halves(sentence: Sentence, chains: Sequence[Chain]) -> Iterator[Chain]:
    """Chains for "the North" and "the South" where the sentence names one of the Koreas."""
    if _KOREAS.isdisjoint(code for chain in chains for code in chain.codes):
        return
    ending = {end: chain for chain in chains for end in (chain.last, chain.tail)}
    for n in range(sentence.first + 1, sentence.last):
        half = _HALVES.get(sentence[n])
        if half and sentence.capital(n) and sentence[n - 1] == "the" and not sentence.capital(n + 1):
            member, tail = Member(half, sentence.words.span(n), Basis.NAME), _tail(sentence, n + 1)
            before = ending.get(n - 2) if sentence[n - 2] == "and" else None
            if before:
                yield attrs.evolve(before, members=(*before.members, member), last=n + 1, tail=tail)
                continue
            preposition = _preposition(sentence, n)
            yield Chain((member,), n, n + 1, tail, preposition, not preposition, attributive=False)


def _member(sentence: Sentence, actor: Annotation[Actor], *, belgium: bool) -> Member:
    value = actor.value
    if (value.basis == "capital" and _of_town(sentence, actor)) or _part_of_state(sentence, actor):
        return Member(None, actor.span, Basis.NAME, firm=True)
    place = value.type == "place" and value.basis != "capital"
    seat = (
        place
        and sentence.number(actor.span.start) > sentence.first
        and not _preposition(sentence, sentence.number(actor.span.start))
    )
    owned = value.basis == "institution" and sentence[sentence.number(actor.span.start) - 1] in _OWN  # "its Senate"
    code = None if (place and not seat) or owned else short_name(value, belgium=belgium)
    person = value.name if value.type == "person" and value.basis != "role" else None
    return Member(code, actor.span, _basis(value), person, firm=code is None and is_firm(value))


def _part_of_state(sentence: Sentence, actor: Annotation[Actor]) -> bool:
    """Whether an adjective only says in which federation the states or provinces lie: "two Indian states"."""
    part = sentence[sentence.number(actor.span.end)] in _PARTS
    return part and actor.value.basis == "demonym" and actor.value.country in _FEDERATIONS


def _is_domestic(group: Sequence[Placed]) -> bool:
    """Whether towns and regions of one state act together: "Catalonia and Madrid"."""
    towns = [actor.value for _, _, actor in group if actor.value.type == "place" or actor.value.basis == "capital"]
    places = any(town.type == "place" and town.basis != "capital" for town in towns)
    return places and 1 < len(towns) == len(group) and len({town.country for town in towns}) == 1


def _of_town(sentence: Sentence, actor: Annotation[Actor]) -> bool:
    """Whether a capital only says where a club or an office of the town is: "Sparta Prague", "Delhi's city council"."""
    first, last = sentence.number(actor.span.start), sentence.number(actor.span.end)
    last += sentence[last] == "s" and sentence.possessive(last)
    office = sentence[first - 1] == "of" and sentence[first - 2] in _TOWN_OFFICES
    return office or sentence[first - 1] in _CLUBS or sentence[last] in _TOWN_OFFICES


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


def _inverted(sentence: Sentence, first: int) -> bool:
    """Whether an actor is the subject of a question: "Is Oman a signatory of …?"."""
    number = first - 1
    number -= sentence[number] in DETERMINERS
    return sentence.question and sentence[number] in AUXILIARIES


def _bearers(sentence: Sentence, last: int) -> int:
    """The word number behind the names that an actor possesses right before a verb ("’s Kiir and Machar")."""
    if not (sentence[last] == "s" and sentence.possessive(last)):
        return last
    number = last + 1
    while number - last < _TAIL and (
        sentence.capital(number) or (sentence[number] == "and" and sentence.capital(number + 1))
    ):
        number += 1
    acts = number > last + 1 and (verb(sentence[number]) or sentence[number] in AUXILIARIES)
    return number if acts else last


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
