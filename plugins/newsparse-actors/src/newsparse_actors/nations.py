"""Countries and places: for whom a known name stands, by what is around it."""

from __future__ import annotations

import regex

from newsparse_actors.chunks import Chunk, Sort
from newsparse_actors.contexts import Context
from newsparse_actors.mentions import COUNTRY, ORGANISATION, Mention
from newsparse_actors.pages import Page
from newsparse_actors.records import Basis, Type
from newsparse_actors.tables import default_code

NAMED_PLACES = frozenset({"name", "capital", "place"})
"""Kinds of known names that can be part of a person's name: "Jack London"."""

LONGEST_ACRONYM = 6  # letters
_CODELESS = frozenset({"organisation", "firm", "none"})  # kinds whose code is no country
_GLOSS = regex.compile(r" ?\((North|South) Korean?")
_KOREAS = {"North": "PRK", "South": "KOR"}
_STATES = frozenset({"Georgia"})  # countries that share their name with a state of the USA
_SORTS: dict[str, tuple[Type, Basis]] = {
    "name": (COUNTRY, Basis.NAME),
    "demonym": (COUNTRY, Basis.DEMONYM),
    "capital": (COUNTRY, Basis.CAPITAL),
    "institution": (ORGANISATION, Basis.INSTITUTION),
    "organisation": (ORGANISATION, Basis.NAME),
    "armed": (Type.GROUP, Basis.NAME),
    "people": (Type.GROUP, Basis.NAME),
    "firm": (ORGANISATION, Basis.NAME),
    "place": (Type.PLACE, Basis.NAME),
}


def type_and_basis(page: Page, chunk: Chunk) -> tuple[Type, Basis]:
    """Type and basis of a known name where it stands."""
    found = _SORTS[chunk.kind]
    if chunk.kind == "capital" and page.context.placed(chunk.start):
        return Type.PLACE, Basis.NAME
    if found == (ORGANISATION, Basis.NAME) and acronym(page.plain[chunk.start : chunk.end]):
        return found[0], Basis.ACRONYM
    return found


def no_one(context: Context, mention: Mention) -> bool:
    """Whether a known name says where something is or whose, so that it is no person's family name met before."""
    if mention.rule == "capital":
        return mention.type is Type.PLACE
    idle = mention.rule == "name" and not context.says(mention.start, mention.end)
    return mention.rule != "body-noun" and (idle or context.placed(mention.start))


def acronym(name: str) -> bool:
    """Whether a name is written as an acronym."""
    return name.isupper() and " " not in name and len(name) <= LONGEST_ACRONYM


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
    gloss = _GLOSS.match(page.plain, chunk.end, chunk.end + 20)
    if gloss:
        return _KOREAS[gloss[1]]
    named = page.codes.intersection(chunk.code.split("|"))
    return next(iter(named)) if len(named) == 1 else default_code(chunk.code)


def _nation_or_state(page: Page, number: int, code: str) -> str:
    """Georgia is the state after an American city, before its governor, or beside American places and no Georgians."""
    before, after = page.chunks[number - 1] if number else None, page.joined(number)
    if before and before.kind == "place" and before.code == "USA" and page.gaps[number - 1] == ", ":
        return "USA"
    if after and after.sort is Sort.OFFICE and after.kind == "title":
        return "USA"
    return "USA" if "USA" in page.placed and code not in page.adjectives else code
