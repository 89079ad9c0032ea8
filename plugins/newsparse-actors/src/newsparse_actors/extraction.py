"""The extractor: mentions of actors, tied together."""

from __future__ import annotations

from collections.abc import Iterator

from newsparse import Annotation, View, extractor
from newsparse_actors.identity import Entity
from newsparse_actors.mentions import Mention
from newsparse_actors.reading import read
from newsparse_actors.records import Actor
from newsparse_actors.tables import GROUPS, KNOWN, OFFICES, ORGANISATIONS
from newsparse_actors.tying import tied


@extractor(Actor, lexicons=[KNOWN, ORGANISATIONS, OFFICES, GROUPS])
def actors(document: View) -> Iterator[Annotation[Actor]]:
    """Persons, countries, organisations, groups and places that can speak, act, command or sign."""
    made: dict[tuple[object, ...], Actor] = {}  # many mentions say the same of the same actor
    for mention, entity in tied(read(document)):
        role, country = mention.role or entity.role, mention.country or entity.country
        said = (mention.type, entity.key, role, country, mention.basis)
        if said not in made:
            made[said] = _actor(mention, entity, role, country)
        yield document.finding(mention.start, mention.end, made[said], rule=mention.rule)


def _actor(mention: Mention, entity: Entity, role: str | None, country: str | None) -> Actor:
    return Actor(
        type=mention.type, name=entity.name, role=role, country=country, basis=mention.basis, entity=entity.key
    )
