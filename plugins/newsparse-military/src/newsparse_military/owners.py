"""Whose a force is: nations, organisations and armed movements that stand before it or own it."""

from __future__ import annotations

from functools import cached_property

import attrs

from newsparse import Annotation, View
from newsparse_actors import Actor, country_of, organisation_of
from newsparse_military.known import FORCES, MOVEMENTS, known
from newsparse_military.reading import Reader

_KOREAS = frozenset({("the", "north", "s"), ("the", "south", "s")})
_NATION_WORDS = 3  # "South African", "United Arab Emirates'"


@attrs.frozen
class Owner:
    """A name at [start, end) that can own a force: of a country, or of a party that is none, `armed` or not."""

    start: int
    end: int
    name: str
    country: str | None
    actor: str | None = None
    armed: bool = False


class Owners:
    """The owners of a text, by where their names end."""

    def __init__(self, view: View, reader: Reader) -> None:
        self._view, self._reader = view, reader

    @cached_property
    def _ending(self) -> dict[int, Owner]:
        owners = [owner for actor in self._view[Actor] if (owner := _of_actor(actor))]
        for hit in self._view.hits(FORCES):
            entry = known(hit)
            name, armed = entry.full or hit.term, entry.use in MOVEMENTS | {"force"}
            owners.append(Owner(hit.span.start, hit.span.end, name, entry.country, entry.actor, armed))
        return {owner.end: owner for owner in owners}

    def ending_with(self, i: int) -> Owner | None:
        """The owner whose name ends with word `i`: an actor, or a nation's name or adjective."""
        if not 0 <= i < len(self._reader.ends):
            return None
        end = self._reader.ends[i]
        dotted = self._ending.get(end) or (self._ending.get(end + 1) if self._reader.gap(i)[:1] == "." else None)
        return dotted or (self._nation(i) if self._reader.capital(i) else None)

    def nation_ending_with(self, i: int) -> Owner | None:
        """The same, if it is a country or its adjective."""
        owner = self.ending_with(i)
        return owner if owner and owner.country and not owner.actor else None

    def possessing(self, i: int) -> Owner | None:
        """The owner whose possessive ends with word `i`: "Ukraine's"; "the North's" is one of two Koreas."""
        reader = self._reader
        owner = self.ending_with(i - 1 if reader.folded[i] == "s" else i)
        if owner is None and i > 1 and reader.words(i - 2, i) in _KOREAS:
            country = "PRK" if reader.folded[i - 1] == "north" else "KOR"
            return Owner(reader.starts[i - 1], reader.ends[i - 1], "Korea", country)
        return owner

    def _nation(self, i: int) -> Owner | None:
        reader = self._reader
        for first in range(max(0, i - _NATION_WORDS + 1), i + 1):
            if reader.folded[first] == "the" or not (
                reader.capital(first) and all(reader.spaced(j) for j in range(first, i))
            ):
                continue
            name = reader.of(first, i)
            country = country_of(name)
            if country or organisation_of(name):
                return Owner(reader.starts[first], reader.ends[i], name, country, organisation_of(name))
        return None


def _of_actor(actor: Annotation[Actor]) -> Owner | None:
    value, span = actor.value, actor.span
    if value.type == "country":
        return Owner(span.start, span.end, value.name, value.country)
    if value.type == "group" and value.basis in {"name", "acronym", "short-name"}:
        return Owner(span.start, span.end, value.name, value.country, value.name)
    if (
        value.type == "organisation"
        and value.basis in {"name", "acronym", "institution"}
        and organisation_of(value.name)
    ):
        return Owner(span.start, span.end, value.name, None, value.name)
    return None
