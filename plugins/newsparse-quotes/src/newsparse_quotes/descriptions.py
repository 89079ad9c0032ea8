"""Speakers without a name in the list of actors: capitalised heads, and nouns for people and bodies."""

from __future__ import annotations

from functools import cache
from typing import Literal, NamedTuple

import regex

from newsparse import Span
from newsparse_actors import OFFICES
from newsparse_quotes.files import entries
from newsparse_quotes.lines import Line

_NOT_SLUG = regex.compile(r"[^\p{L}\p{N}]++")
_NAME = regex.compile(r"(?r)(?:[N][_.\-'](?:n-)?){0,5}N")
_DESCRIPTION = regex.compile(r"(?r)(?:[nNegm][_\-.]){0,4}[nN]")
_APPOSED = regex.compile(r"N(?:[_.\-']N){0,3}")
_TITLED = regex.compile(r"(?r)(?P<title>n)_(?P<name>N(?:[_.\-'][Nn]){0,2}[_.\-]N)")


PAPERS = frozenset(["report", "study", "survey", "poll"])
"""Nouns for what says something and is nobody."""

_IRREGULAR = {"child": "children", "person": "persons"}

SpeakerType = Literal["person", "country", "organisation", "group", "place"]


class Described(NamedTuple):
    """A speaker as the text describes him, her or them."""

    name: str
    entity: str
    type: SpeakerType


@cache
def _types() -> dict[str, SpeakerType]:
    """The types of nouns for speakers; the plural of a person is a group."""
    pairs = entries("speakers")
    persons = [noun for noun, type_ in pairs if type_ == "person"]
    persons += [title.split()[-1].casefold() for title, use in OFFICES.terms.items() if use == "office"]
    types: dict[str, SpeakerType] = dict.fromkeys(persons, "person")
    types.update((_plural(noun), "group") for noun in persons)
    for noun, type_ in pairs:
        if type_ != "person":
            types[noun] = "organisation" if type_ == "organisation" else "group"
    types.update((_plural(noun), "group") for noun, type_ in pairs if type_ == "organisation")
    return types


def names_speaker(noun: str) -> bool:
    """Whether a noun, case-folded, names a person, a body or people that can speak."""
    return noun in _types()


def _plural(noun: str) -> str:
    if noun.endswith(("man", "woman")):
        return noun[:-2] + "en"
    if noun in _IRREGULAR:
        return _IRREGULAR[noun]
    return noun[:-1] + "ies" if noun.endswith("y") else noun + "s"


def described(line: Line, text: str, source: Span, head_end: int) -> Described | None:
    """The speaker that the head of a noun phrase, from `source.start` to `head_end`, describes."""
    first, last = line.words.after(source.start), line.words.after(head_end) - 1
    if last < first:
        return None
    noun = line.folded[last]
    type_ = _types().get(noun)
    if noun in PAPERS:
        return None
    if line.tag[last] == "N" and (type_ is None or first < last):
        return _named(line, text, first, last, type_)
    if type_ is None:
        return None
    if type_ == "person" and line.gap[last] == ",":
        name = _APPOSED.match(line.tags, 2 * last + 2, 2 * line.words.after(source.end))
        if name:
            return _made(text, line.starts[last + 1], line.ends[(name.end() - 1) // 2], type_)
    match = _DESCRIPTION.match(line.tags, 2 * first, 2 * last + 1)
    start = (match.start() + 1) // 2 if match else last
    while start < last and (line.tag[start] in "$dm" or line.folded[start] == "own"):
        start += 1
    return _made(text, line.starts[start], head_end, type_)


def titled(line: Line, text: str, start: int, end: int) -> Described | None:
    """The name at the end of a phrase, behind the noun for what its bearer is: "association president Ada Lund"."""
    last = line.words.after(end) - 1
    if line.tag[last] != "N":
        return None
    match = _TITLED.match(line.tags, 2 * line.words.after(start), 2 * last + 1)
    if match is None or _types().get(line.folded[match.start("title") // 2]) != "person":
        return None
    return _made(text, line.starts[match.start("name") // 2], line.ends[last], "person")


def _named(line: Line, text: str, first: int, last: int, type_: SpeakerType | None) -> Described | None:
    """A capitalised head: a body where its last word says so, else the last two words as a person's name."""
    match = _NAME.match(line.tags, 2 * first, 2 * last + 1)
    if match is None:
        return None
    start = (match.start() + 1) // 2
    acronym = start == last and line.span((last, last)).of(text).isupper()
    if type_ is None and not acronym:
        type_ = "person"
        while last - start > 1 and line.gap[last - 2] == "_" and line.gap[last - 1] == "_":
            start = last - 1
    return _made(text, line.starts[start], line.ends[last], type_ or "organisation")


def _made(text: str, start: int, end: int, type_: SpeakerType) -> Described | None:
    name = text[start:end]
    if len(name) < 2:
        return None
    return Described(name, _NOT_SLUG.sub("-", name.casefold()).strip("-"), type_)
