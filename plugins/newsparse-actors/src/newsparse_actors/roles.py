"""Roles: the offices, nations and bodies that stand before a name, or between commas after it."""

from __future__ import annotations

import attrs
import regex

from newsparse_actors.chunks import Chunk, Sort
from newsparse_actors.contexts import GAP
from newsparse_actors.tables import ORGANISATION_HEADS, plain

_COUNTRY_KINDS = frozenset({"name", "demonym", "capital", "institution", "armed", "place"})
_PARTIES = frozenset("Republican Democratic Democrat Labour Conservative Tory Liberal Green Socialist Communist Islamist".split())
_LINKS = frozenset({" of ", " of the ", " to ", " to the ", " for ", " for the ", " and "})
_AWAY = frozenset({" to ", " to the ", " for ", " for the "})  # "envoy to Syria" is not Syria's
_QUALIFIER = regex.compile(rf"(?:former|ex|acting|then|deputy|senior|outgoing|incoming|ousted|late){GAP}$")
_AFTER = regex.compile(
    rf",{GAP}(?:(?:who|which){GAP}(?:is|was){GAP})?(?:(?:the|an?|its|their|his|her|our){GAP})?"
    rf"([^,;:()\n\"“”]{{3,90}}+)(?=[,;]|\.?(?:\s|\Z))"
)
_WIDEST = 8  # chunks in one role
_LONGEST = 120  # code points of a role


@attrs.frozen
class Role:
    """What the words beside a name say of the person: the words, the country they name, the first chunk taken."""

    text: str | None = None
    country: str | None = None
    first: int | None = None


_NONE = Role()


def role_before(text: str, chunks: list[Chunk], at: int) -> Role:
    """The role that ends before chunk number `at`: "UK Foreign Secretary", "Afghan Ambassador to the United States"."""
    first, country, office = at, None, False
    while first > max(0, at - _WIDEST):
        chunk, before = chunks[first], chunks[first - 1]
        gap = plain(text[before.end : chunk.start]) if chunk.start - before.end < 10 else ""
        if gap == "'s " and before.kind in _COUNTRY_KINDS and office:
            country = before.code or country
            break
        if not _joins(gap, before, first == at, text):
            break
        country = None if gap in _AWAY else country
        if before.kind in _COUNTRY_KINDS and before.sort is Sort.KNOWN:
            country = before.code or country
        office = office or before.sort is Sort.OFFICE
        first -= 1
    if not office:
        return _NONE
    start = _qualified(text, chunks[first].start)
    words = text[start : chunks[at - 1].end]
    return Role(words if len(words) <= _LONGEST else None, country, first)


def _joins(gap: str, before: Chunk, nearest: bool, text: str) -> bool:  # noqa: FBT001
    """Whether the chunk before belongs to the role."""
    if gap == ", " and nearest:
        return before.sort is Sort.OFFICE and before.kind != "calling"
    if gap in _LINKS and not nearest:
        return before.sort is Sort.OFFICE
    if gap != " ":
        return False
    if before.sort is Sort.WORDS:
        return not nearest and _of_body(before)
    return before.sort is not Sort.GROUP or not nearest


def _of_body(chunk: Chunk) -> bool:
    """Whether capitalised words before an office name a body or party: "Interior Ministry spokesman"."""
    last = chunk.words[-1].text
    return last in ORGANISATION_HEADS or last in _PARTIES or (last.isupper() and len(last) > 1)


def _qualified(text: str, start: int) -> int:
    """The start of the role with a "former" or "acting" in front of it."""
    before = _QUALIFIER.search(text[max(0, start - 10) : start])
    return start - len(before[0]) if before else start


def role_after(text: str, chunks: list[Chunk], at: int, end: int) -> Role:
    """The role in an apposition after the name that ends at `end`: "…, the head of the IAEA,"."""
    found = _AFTER.match(text, end, end + _LONGEST) if text[end : end + 1] == "," else None
    if not found:
        return _NONE
    inside = [chunk for chunk in chunks[at + 1 : at + 1 + _WIDEST] if chunk.end <= found.end(1)]
    offices = [chunk for chunk in inside if chunk.sort is Sort.OFFICE]
    if not offices or offices[0].start - found.start(1) > 60:
        return _NONE
    countries = [c.code for c in inside if c.sort is Sort.KNOWN and c.kind in _COUNTRY_KINDS and c.code]
    return Role(found[1], countries[0] if countries else None)
