"""Countries and places: for whom a known name stands, by what is around it."""

from __future__ import annotations

import regex

from newsparse_actors.records import Basis, Type

# Words after which the name of a city is where something is, not who does it.
_PLACED = regex.compile(
    r"(?:^|[^\p{L}])(?:in|at|near|around|outside|inside|to|from|across|through|leave|left|via|into|over|visited|visiting)"
    r"(?: (?:the|central|downtown|eastern|western|northern|southern|nearby))? $",
    regex.IGNORECASE,
)
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
