"""Tying mentions together: from what was read to the actors of the document."""

from __future__ import annotations

from collections.abc import Iterable

from newsparse_actors.identity import Bodies, Entity, Persons, slug
from newsparse_actors.mentions import Mention, Tie
from newsparse_actors.records import Basis, Type

_NAMING = frozenset({Tie.NAME, Tie.MAYBE})
_SHARED = frozenset(
    {"name", "capital", "place", "firm", "body-noun"}
)  # rules whose mention can be a family name met before


def tied(mentions: list[Mention]) -> list[tuple[Mention, Entity]]:
    """Each mention with its actor, in reading order; a maybe only where the document vouches for it."""
    persons, bodies = Persons(), Bodies()
    maybes = [mention for mention in mentions if mention.tie is Tie.MAYBE and mention.type is Type.PERSON]
    for mention in mentions:
        if mention.tie is Tie.NAME:
            (persons if mention.type is Type.PERSON else bodies).learn(mention)
    for mention in maybes:
        persons.suspect(mention)
    for mention in maybes:
        if persons.vouched(mention):
            persons.learn(mention)
    for mention in mentions:
        if mention.type is Type.PERSON and mention.tie is Tie.NAME:
            persons.introduce(mention)
    found = [(mention, _entity(mention, persons, bodies)) for mention in mentions]
    kept = [(mention, entity) for mention, entity in found if entity]
    _key(entity for _, entity in kept)
    return kept


def _entity(mention: Mention, persons: Persons, bodies: Bodies) -> Entity | None:
    if mention.type is Type.PERSON:
        if mention.tie in _NAMING and not persons.named(mention.text) and bodies.named(mention.text):
            mention.type, mention.tie = Type.ORGANISATION, Tie.NAME
            return bodies.entity(mention)
        return persons.entity(mention)
    if mention.rule in _SHARED and not mention.placed and persons.named(mention.text):
        mention.type, mention.basis, mention.country = Type.PERSON, Basis.SHORT_NAME, None
        return persons.entity(mention)
    return bodies.entity(mention)


def _key(entities: Iterable[Entity]) -> None:
    """A slug for each, with a number where two share it, in the order in which they are met."""
    used: dict[str, int] = {}
    for entity in entities:
        if not entity.key:
            base = slug(entity.name)
            used[base] = used.get(base, 0) + 1
            entity.key = base if used[base] == 1 else f"{base}-{used[base]}"
