"""Countries and places: for whom a known name stands, by what is around it."""

from __future__ import annotations

import regex

from newsparse_actors.chunks import Chunk, Sort
from newsparse_actors.contexts import GAP
from newsparse_actors.pages import Page
from newsparse_actors.records import Basis, Type
from newsparse_actors.tables import default_code

# Words after which the name of a city is where something is, not who does it.
_PLACED = regex.compile(
    r"(?:^|[^\p{L}])(?:in|at|near|around|outside|inside|to|from|across|through|leave|left|via|into|over|visited|visiting)"
    rf"(?:{GAP}(?:the|central|downtown|eastern|western|northern|southern|nearby))?{GAP}$",
    regex.IGNORECASE,
)
NAMED_PLACES = frozenset({"name", "capital", "place"})
"""Kinds of known names that can be part of a person's name: "Jack London"."""

_CODELESS = frozenset({"organisation", "firm", "none"})  # kinds whose code is no country
_GLOSS = regex.compile(rf"{GAP}?\((North|South){GAP}Korean?")
_KOREAS = {"North": "PRK", "South": "KOR"}
_STATES = frozenset({"Georgia"})  # countries that share their name with a state of the USA
_SORTS: dict[str, tuple[Type, Basis]] = {
    "name": (Type.COUNTRY, Basis.NAME),
    "demonym": (Type.COUNTRY, Basis.DEMONYM),
    "capital": (Type.COUNTRY, Basis.CAPITAL),
    "institution": (Type.ORGANISATION, Basis.INSTITUTION),
    "organisation": (Type.ORGANISATION, Basis.NAME),
    "armed": (Type.GROUP, Basis.NAME),
    "people": (Type.GROUP, Basis.NAME),
    "firm": (Type.ORGANISATION, Basis.NAME),
    "place": (Type.PLACE, Basis.NAME),
}


def type_and_basis(kind: str, text: str, start: int, end: int) -> tuple[Type, Basis]:
    """Type and basis of a known name where it stands."""
    found = _SORTS[kind]
    if kind == "capital" and placed(text, start):
        return Type.PLACE, Basis.NAME
    if found == (Type.ORGANISATION, Basis.NAME) and acronym(text[start:end]):
        return found[0], Basis.ACRONYM
    return found


def placed(text: str, start: int) -> bool:
    """Whether a preposition of place stands before."""
    return bool(_PLACED.search(text[max(0, start - 24) : start]))


def acronym(name: str) -> bool:
    """Whether a name is written as an acronym."""
    return name.isupper() and " " not in name and len(name) <= 6


def country(page: Page, number: int) -> str | None:
    """The country a known name stands for on this page."""
    chunk = page.chunks[number]
    if chunk.kind in _CODELESS or not chunk.code:
        return None
    name = page.text[chunk.start : chunk.end]
    if "|" in chunk.code:
        return _either(page, chunk)
    if name in _STATES and chunk.kind == "name":
        return _nation_or_state(page, number, chunk.code)
    return chunk.code


def _either(page: Page, chunk: Chunk) -> str | None:
    """One of two countries that share a name: by a gloss, by what else the page names, else by custom."""
    gloss = _GLOSS.match(page.text, chunk.end, chunk.end + 20)
    if gloss:
        return _KOREAS[gloss[1]]
    named = page.codes.intersection(chunk.code.split("|"))
    return next(iter(named)) if len(named) == 1 else default_code(chunk.code)


def _nation_or_state(page: Page, number: int, code: str) -> str:
    """Georgia is the state after an American city, before its governor, or beside American places and no Georgians."""
    before, after = page.chunks[number - 1] if number else None, page.joined(number)
    if before and before.kind == "place" and before.code == "USA" and page.gap(number - 1) == ", ":
        return "USA"
    if after and after.sort is Sort.OFFICE and after.kind == "title":
        return "USA"
    return "USA" if "USA" in page.placed and code not in page.adjectives else code
