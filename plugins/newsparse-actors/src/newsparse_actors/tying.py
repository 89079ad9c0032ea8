"""Tying mentions together: from what was read to the actors of the document."""

from __future__ import annotations

from collections.abc import Iterable

from newsparse_actors.identity import Bodies, Entity, Persons, slug
from newsparse_actors.mentions import Mention, Tie
from newsparse_actors.records import Type


def tied(mentions: list[Mention]) -> list[tuple[Mention, Entity]]:
    """Each mention with its actor, in reading order; those without evidence only where the document vouches for them."""
    persons, bodies = Persons(), Bodies()
    books = {type_: bodies for type_ in Type} | {Type.PERSON: persons}
    for mention in mentions:
        if mention.tie is Tie.NAME:
            books[mention.type].learn(mention)
    for mention in mentions:
        if mention.tie is Tie.MAYBE and mention.type is Type.PERSON and persons.vouched(mention):
            persons.learn(mention)
    found = [(mention, books[mention.type].entity(mention)) for mention in mentions]
    kept = [(mention, entity) for mention, entity in found if entity]
    _key(entity for _, entity in kept)
    return kept


def _key(entities: Iterable[Entity]) -> None:
    """A slug for each, with a number where two share it, in the order in which they are met."""
    used: dict[str, int] = {}
    for entity in entities:
        if not entity.key:
            base = slug(entity.name)
            used[base] = used.get(base, 0) + 1
            entity.key = base if used[base] == 1 else f"{base}-{used[base]}"
