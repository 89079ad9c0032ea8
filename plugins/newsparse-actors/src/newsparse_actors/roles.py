"""Roles: the offices, nations and bodies that stand before a name, or between commas after it."""

from __future__ import annotations

import attrs
import regex

from newsparse_actors.chunks import Chunk, Sort
from newsparse_actors.tables import KNOWN, country_of, plain

_GAPS = frozenset({" ", "\u00a0", "\u202f"})
_COMMA = frozenset({", ", ",\u00a0"})
_POSSESSIVE = frozenset({"'s ", "' "})
_LINK = regex.compile(r" (?:of|to|for|in|at)(?: the)? ")
_AFTER = regex.compile(r", (?:who is |who was )?(?:(?:the|a|an|its|their|his|her|our) )?([^,;:()\n\"“”]{3,90}?)(?=[,;.\n]|\Z| who )")
_COUNTRIES = frozenset({"name", "demonym", "capital", "institution", "armed", "place"})


@attrs.frozen
class Role:
    """What the words before or after a name say of the person: the words, the country they name, the first chunk taken."""

    text: str | None = None
    country: str | None = None
    first: int | None = None


def role_before(text: str, chunks: list[Chunk], at: int) -> Role:
    """The role that ends right before chunk number `at`: "UK Foreign Secretary", "Afghan Ambassador to the United States"."""
    first, country, office = at, None, False
    while first > max(0, at - 8):
        before, chunk = chunks[first - 1], chunks[first]
        gap = plain(text[before.end : chunk.start]) if chunk.start - before.end < 12 else ""
        if gap in _POSSESSIVE and before.kind in _COUNTRIES and office:
            return _role(text, chunks, first, at, before.code or None, office)
        if not (gap == " " or (gap == ", " and first == at and before.sort is Sort.OFFICE) or _LINK.fullmatch(gap)):
            break
        if _LINK.fullmatch(gap) and before.sort is not Sort.OFFICE:
            break
        office = office or before.sort is Sort.OFFICE
        country = before.code if before.kind in _COUNTRIES and before.code else country
        first -= 1
    return _role(text, chunks, first, at, country, office)


def _role(text: str, chunks: list[Chunk], first: int, at: int, country: str | None, office: bool) -> Role:
    if not office:
        return Role()
    end = chunks[at - 1].end
    words = text[chunks[first].start : end]
    return Role(words if len(words) < 120 else None, country, first)
