"""Countries and places: which known names stand for whom, by what is around them."""

from __future__ import annotations

import regex

from newsparse_actors.chunks import Chunk
from newsparse_actors.records import Basis, Type

# Words after which the name of a city is where something is, not who does it.
_PLACED = regex.compile(r"(?:^|[^\p{L}])(?:in|at|near|around|outside|inside|to|from|across|through|leave|left|of|via|into|over)(?: (?:the|central|downtown|eastern|western|northern|southern|nearby))? $", regex.IGNORECASE)

_SORTS: dict[str, tuple[Type, Basis]] = {
    "name": (Type.COUNTRY, Basis.NAME),
    "demonym": (Type.COUNTRY, Basis.DEMONYM),
    "capital": (Type.COUNTRY, Basis.CAPITAL),
    "institution": (Type.ORGANISATION, Basis.INSTITUTION),
    "organisation": (Type.ORGANISATION, Basis.NAME),
    "armed": (Type.GROUP, Basis.NAME),
    "firm": (Type.ORGANISATION, Basis.NAME),
    "place": (Type.PLACE, Basis.NAME),
}


def sort_of(text: str, chunk: Chunk) -> tuple[Type, Basis]:
    """Type and basis of a known name where it stands."""
    found = _SORTS[chunk.kind]
    if chunk.kind == "capital" and placed(text, chunk.start):
        return Type.PLACE, Basis.NAME
    if found[1] is Basis.NAME and found[0] is Type.ORGANISATION and _acronym(text[chunk.start : chunk.end]):
        return found[0], Basis.ACRONYM
    return found


def placed(text: str, start: int) -> bool:
    """Whether a preposition of place stands before."""
    return bool(_PLACED.search(text[max(0, start - 24) : start]))


def _acronym(name: str) -> bool:
    return name.isupper() and " " not in name and len(name) <= 6
