"""Which actors of a sentence stand in one row: "Oman, Norway and the United Nations", "Kenya’s president Ann Lee"."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from newsparse import Annotation
from newsparse_actors import Actor
from newsparse_agreements.codes import is_firm, short_name
from newsparse_agreements.sentences import Sentence
from newsparse_agreements.vocabulary import AUXILIARIES, INSTITUTIONS, PREPOSITIONS, verb, word_list

_JOINERS = frozenset({"and", "the", "both", "or", "nor", "as", "well", "also", "its", "his", "her", "their"})
_CLOSERS = frozenset({"and", "or", "nor", "as"})
_OTHERS = frozenset({"other", "others", "several", "many", "dozens", "some", "a", *word_list("numbers")})
_BETWEEN = 6  # words of offices and conjunctions between two actors of a row
_OPENING = 5  # words of a phrase that opens a sentence

Placed = tuple[int, int, Annotation[Actor]]  # the word numbers of an actor, and the actor


def groups(sentence: Sentence, actors: Iterable[Annotation[Actor]]) -> Iterator[list[Placed]]:
    """The actors in reading order, those together that stand in one row."""
    group: list[Placed] = []
    for actor in actors:
        place = (sentence.number(actor.span.start), sentence.number(actor.span.end), actor)
        if group and not _joins(sentence, group[-1], place):
            yield from _listed(sentence, group)
            group = []
        group.append(place)
    yield from _listed(sentence, group)


def _listed(sentence: Sentence, group: list[Placed]) -> Iterator[list[Placed]]:
    """The group as one where "and" closes its list; what mere commas join are neighbours ("with Oman, Iran …")."""
    if len(group) > 1 and _located(sentence, group):
        yield group[:1]
        yield from _listed(sentence, group[1:])
        return
    closed = any(sentence[n] in _CLOSERS for left, right in pairwise(group) for n in range(left[1], right[0]))
    closed = closed or _closed_by_others(sentence, group[-1:])
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


def _closed_by_others(sentence: Sentence, last: list[Placed]) -> bool:
    """Whether others without a name close a list: "Chad, Niger and three other states"."""
    number = last[0][1] if last else sentence.last
    return sentence[number] == "and" and (sentence[number + 1] in _OTHERS or sentence.digits(number + 1))


def _located(sentence: Sentence, group: list[Placed]) -> bool:
    """Whether the first of a group is where the others act: "in Samarkand, | Oman and Chad signed …"."""
    first, last, actor = group[0]
    there = actor.value.type == "place" or actor.value.basis == "capital"
    place = there and sentence[first - 1] in ("in", "at")
    opening = (
        sentence[sentence.first] in PREPOSITIONS and first - sentence.first <= _OPENING
    )  # "Under pressure from Oman, …"
    governed = place or (opening and sentence[first - 1] in PREPOSITIONS)
    if not governed or not sentence.comma(last - 1):
        return False
    end = group[-1][1]
    return verb(sentence[end]) or sentence[end] in AUXILIARIES


def _joins(sentence: Sentence, left: Placed, right: Placed) -> bool:
    between = range(left[1], right[0])
    if len(between) > _BETWEEN or any(sentence.breaks(n) for n in range(left[1] - 1, right[0] - 1)):
        return False
    words = [sentence[n] for n in between]
    if words[:1] == ["s"] and all(_titular(sentence, n) for n in between[1:]):
        return right[2].value.type in ("organisation", "person", "group")  # "Gibraltar’s government"
    if left[2].value.type == "person" and words[:1] == ["of"] and set(words) <= {"of", "the"}:
        return True
    commas = any(sentence.comma(n) for n in range(left[1] - 1, right[0] - 1))
    listed = commas or not _CLOSERS.isdisjoint(words)
    if all(word in _JOINERS or (listed and (word in INSTITUTIONS or word == "s")) for word in words):
        return True
    if words[:1] == ["s"] and words[-1:] == ["and"] and all(sentence.capital(n) for n in between[1:-1]):
        return right[2].value.type == "country"  # "Oman’s Sohail and | Qatar"
    if right[2].value.type != "person" or (commas and left[2].value.type != "person"):
        return False
    return all(sentence[n] in _JOINERS or _titular(sentence, n) for n in between)  # "Ann Lee and Prime Minister Bo Li"


def _titular(sentence: Sentence, number: int) -> bool:
    return sentence[number] in INSTITUTIONS or (sentence.capital(number) and not verb(sentence[number]))


def acting(sentence: Sentence, group: Sequence[Placed]) -> Iterator[Annotation[Actor]]:
    """The actors of a group without offices whose state stands in front of them ("Mexico’s Senate").

    A firm acts for itself, and not for the state in front of it ("Mexico’s Pemex").
    """
    found = [group[0][2]]
    for left, (first, _, actor) in pairwise(group):
        office = actor.value.type in ("organisation", "group") or actor.value.basis == "role"
        owned = office and left[1] == first - 1 and sentence.possessive(first - 1)
        group_of_its_own = actor.value.type == "group" and short_name(actor.value) == actor.value.name
        if owned and (group_of_its_own or (is_firm(actor.value) and short_name(actor.value) is None)):
            found.pop()
            owned = False
        if not owned:
            found.append(actor)
    yield from found
