"""The extractor: mentions of actors, tied together."""

from __future__ import annotations

from collections.abc import Iterator

from newsparse import Annotation, View, extractor

from newsparse_actors.reading import Reading
from newsparse_actors.records import Actor
from newsparse_actors.tables import GROUPS, KNOWN, OFFICES
from newsparse_actors.tying import tied


@extractor(Actor, lexicons=[KNOWN, OFFICES, GROUPS])
def actors(document: View) -> Iterator[Annotation[Actor]]:
    """Persons, countries, organisations, groups and places that can speak, act, command or sign."""
    for mention, entity in tied(Reading(document).mentions):
        value = Actor(
            type=mention.type,
            name=entity.name,
            role=mention.role or entity.role,
            country=mention.country or entity.country,
            basis=mention.basis,
            entity=entity.key,
        )
        yield document.finding(mention.start, mention.end, value, rule=mention.rule)
