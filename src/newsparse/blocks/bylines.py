"""Bylines: who wrote the report, told by "By", by an office, or by a name in its place under the headline."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

import regex

from newsparse.blocks.chrome import chrome
from newsparse.blocks.lines import Line
from newsparse.blocks.stamps import BAR, stamp
from newsparse.blocks.verbs import ARTICLES, acts
from newsparse.blocks.vocabulary import words

_BY: Final = regex.compile(
    r"[\W_]{0,3}+(?i:(?:(?:written|reported|words|text|story|report|analysis|interview|interviewed|posted)\s)?by|authors?\s?:)\s?:?\s?(?=\p{Lu})(?!The\s|A\s)"
)
_OFFICE: Final = words(
    """correspondent correspondents editor reporter reporters writer writers staff bureau desk newsroom agencies agency
    columnist contributor contributors producer journalist monitoring"""
)
_AGENCIES: Final = words(
    """reuters afp ap tass interfax xinhua dpa efe ansa anadolu ukrinform unian bloomberg upi ians pti kyodo yonhap
    belga bbc cnn dw tnn ani app unb bss"""
)
_HOUSE: Final = regex.compile(
    r"(?:news|press|times|post|herald|tribune|media|online|today|daily|gazette|observer|wire|service|desk)\Z",
    regex.IGNORECASE,
)
_MOST_WORDS: Final = 16
_LONGEST: Final = 200
_NAME_WORDS: Final = 4


def doubled(line: Line, following: Sequence[Line]) -> bool:
    """Whether the next line says a short line again: pages print a name above and beside its picture."""
    return len(line.tokens) <= _NAME_WORDS and any(other.text.startswith(line.text) for other in following)


def office(line: Line) -> bool:
    """Whether the line is what a writer is called: "Local government correspondent"."""
    return 0 < len(line.tokens) <= 2 * _NAME_WORDS and not line.stopped and line.keys[-1] in _OFFICE


def signed(line: Line) -> bool:
    """Whether the line is a byline by its own words: "By Ann Moe", "Defence desk | 3 May 2025"."""
    if len(line.text) > _LONGEST or not 0 < len(line.tokens) <= _MOST_WORDS or line.hangs:
        return False
    name, *others = (Line.of(part) for part in BAR.split(line.text) if part)
    if _BY.match(line.head):
        person = Line.of(name.text.split(",")[0]) if office(name) else name
        capitals = sum(token[0].isupper() for token in person.tokens)
        return 2 * capitals > len(person.tokens) and (not name.stopped or name.named)
    if others and all(map(stamp, others)):
        return office(name) or nameable(name)
    return (
        line.named
        and not line.stopped
        and ":" not in line.text
        and (line.keys[-1] in _OFFICE or _AGENCIES.issuperset(line.keys))
    )


def nameable(line: Line) -> bool:
    """Whether the line could be a writer's or a paper's name, where a byline is expected."""
    if line.stopped or line.asks or line.hangs or "#" in line.keys or len(line.tokens) > 2 * _NAME_WORDS:
        return False
    if not line.named or acts(line) or line.keys[0] in ARTICLES:
        return False
    if line.keys in chrome().standing or chrome().departments.issuperset(line.keys):
        return False
    first = line.text.split(",")[0].split("|")[0].split(" and ")[0]
    return 2 <= len(first.split()) <= _NAME_WORDS or house(line)


def located(line: Line) -> bool:
    """Whether the line is a writer's name with the place where the report was written: "Ann Moe in Riga"."""
    name, _, place = line.text.partition(" in ")
    return bool(place) and len(place.split()) <= _NAME_WORDS and Line.of(place).named and nameable(Line.of(name))


def house(line: Line) -> bool:
    """Whether the line is the name of a paper or an agency."""
    return len(line.tokens) <= _NAME_WORDS and (
        _HOUSE.search(line.text) is not None or not _AGENCIES.isdisjoint(line.keys)
    )
