"""Mentions of instruments in a sentence: a head noun or a known name, with its whole phrase and its title."""

from __future__ import annotations

from collections.abc import Iterable

import attrs
import regex

from newsparse import Hit, Span
from newsparse_agreements.complements import acronym, edge_behind_acronym, right_edge
from newsparse_agreements.phrases import determiner, left_edge
from newsparse_agreements.records import Type
from newsparse_agreements.sentences import Sentence
from newsparse_agreements.titles import title_of
from newsparse_agreements.vocabulary import CALENDAR, SIDES, STOPS

_SUM = regex.compile(r"(?r)[$€£¥₹]?(?:[0-9]{1,3}[,.]){0,4}")
_LONGEST_SUM = 20  # code points
_PEACE = {"agreement", "deal", "accord"}


@attrs.frozen
class Head:
    """A head noun or a name: its word numbers, what it is called, and how surely it means diplomacy."""

    first: int
    last: int
    type: Type
    strength: str  # sure | fair | weak | name
    full: str | None = None  # the full title of a known acronym


@attrs.frozen(eq=False)
class Mention:
    """An instrument's phrase: word numbers `first` to `last` (exclusive), `head` and `head_end` within them.

    A bracket between the head and its complement belongs to the head.
    """

    span: Span
    first: int
    last: int
    head: int
    head_end: int
    type: Type
    strength: str
    title: Span | None
    acronym: str | None
    full: str | None
    determiner: str
    recalled: bool  # its possessor points back: "yesterday’s agreement", "the two nations’ pact"
    words: tuple[str, ...]  # folded, from first to head
    plural: bool
    topic: frozenset[str]  # folded words of the complement

    @property
    def modifiers(self) -> tuple[str, ...]:
        """The folded words in front of the head."""
        return self.words[: self.head - self.first]


def mentions(sentence: Sentence, hits: Iterable[Hit]) -> list[Mention]:
    """The mentions at hits of heads and names, in reading order; one inside another's phrase is part of it."""
    heads = _heads(sentence, hits)
    places = frozenset(head.last - 1 for head in heads)
    found: list[Mention] = []
    for head in heads:
        mention = _mention(sentence, head, places)
        while found and found[-1].first >= mention.first:
            found.pop()
        if not found or found[-1].last <= mention.first:
            found.append(mention)
    return found


def _heads(sentence: Sentence, hits: Iterable[Hit]) -> list[Head]:
    """The heads at hits; of heads that follow each other directly only the last one is head ("ceasefire deal")."""
    heads: list[Head] = []
    for hit in hits:
        head = _head(sentence, hit)
        if heads and heads[-1].last == head.first and sentence.joined(head.first - 1):
            heads.pop()
        elif heads and heads[-1].last > head.first:
            continue
        heads.append(head)
    return heads


def _head(sentence: Sentence, hit: Hit) -> Head:
    value, _, rest = (hit.value or "").partition(" ")
    known = rest in ("sure", "fair", "weak")
    first, last = sentence.number(hit.span.start), sentence.number(hit.span.end)
    return Head(first, last, Type(value), rest if known else "name", None if known else rest or None)


def _mention(sentence: Sentence, head: Head, heads: frozenset[int]) -> Mention:
    first = head.first if head.strength == "name" else left_edge(sentence, head.first)
    named = right_edge(sentence, head.last, head.type.value, heads)
    bracket = acronym(sentence, named)
    last, end = _end(sentence, head, named, bracket, heads)
    words = tuple(sentence[n] for n in range(first, head.last))
    return Mention(
        span=Span(_figure_start(sentence, first), end),
        first=first,
        last=last,
        head=head.first,
        head_end=head.last + (bracket is not None and named == head.last < last - 1),
        type=_type(head, words[: head.first - first]),
        strength=head.strength,
        title=title_of(sentence, first, (head.first, head.last), named, named=head.strength == "name"),
        acronym=Span(*bracket).of(sentence.text) if bracket else None,
        full=head.full,
        determiner=determiner(sentence, first),
        recalled=_recalled(sentence, first - 1),
        words=words,
        plural=words[-1].endswith(("s", "moranda")) and head.strength != "name",
        topic=frozenset(sentence[n] for n in range(head.last, last) if sentence[n] not in STOPS),
    )


def _figure_start(sentence: Sentence, first: int) -> int:
    """Where a phrase starts, with the sign and the other figures of a sum: "$2bn trade deal", "63,000-crore deal"."""
    start = sentence.start(first)
    sum_before = _SUM.match(sentence.text, max(0, start - _LONGEST_SUM), start) if sentence.digits(first) else None
    return sum_before.start() if sum_before else start


def _recalled(sentence: Sentence, number: int) -> bool:
    owner = number - 1 if sentence[number] == "s" else number
    return sentence.possessive(number) and (sentence[owner] in CALENDAR or sentence[owner] in SIDES)


def _end(
    sentence: Sentence, head: Head, named: int, bracket: tuple[int, int] | None, heads: frozenset[int]
) -> tuple[int, int]:
    """The word number and the offset behind the phrase, with a bracket and what goes on behind it."""
    if bracket is None:
        return named, sentence.end(named - 1)
    closed = bracket[1] + 1
    inside = sentence.number(closed)
    last = edge_behind_acronym(sentence, inside, head.type.value, heads) if named == head.last else inside
    return last, sentence.end(last - 1) if last > inside else closed


def _type(head: Head, modifiers: tuple[str, ...]) -> Type:
    """The type by the head, or by what stands right before a general head ("peace deal", "ceasefire agreement")."""
    near = modifiers[-2:]
    if head.type.value in _PEACE:
        if "peace" in near and head.type is not Type.ACCORD:
            return Type.PEACE_AGREEMENT
        if {"ceasefire", "fire"} & set(near):
            return Type.CEASEFIRE
        if {"truce", "armistice"} & set(near):
            return Type.TRUCE
    return head.type
