"""Tying mentions together: from what was read to named actors."""

from __future__ import annotations

from newsparse_actors.identity import Entity, Persons, name_words, slug
from newsparse_actors.mentions import Mention
from newsparse_actors.records import Basis, Type
from newsparse_actors.reading import Reading


def tied(reading: Reading) -> list[tuple[Mention, Entity]]:
    """Each mention with its actor, in reading order; words without evidence only where they are a person's short name."""
    people = Persons()
    for mention in reading.mentions:
        if mention.type is Type.PERSON and len(name_words(mention.text)) > 1:
            people.add(mention.text)
    ordered = sorted([*reading.mentions, *reading.maybes], key=lambda mention: mention.start)
    bodies: dict[tuple[str, ...], Entity] = {}
    single = {m.text for m in reading.mentions if m.type is Type.PERSON}
    found = []
    for mention in ordered:
        entity = _person(mention, people, single) if mention.type is Type.PERSON else _body(mention, bodies)
        if entity:
            found.append((mention, entity))
    _keys([entity for _, entity in found])
    return found


def _person(mention: Mention, people: Persons, single: set[str]) -> Entity | None:
    words = name_words(mention.text)
    if not words:
        return None
    if len(words) > 1 and mention.rule != "short-name":
        entity = people.add(mention.text)
    else:
        entity = people.short(mention.text)
        if entity is None:
            if mention.rule == "short-name" and mention.text not in single:
                return None
            entity = people.add(mention.text)
            mention.basis = Basis.NAME
    entity.role = entity.role or mention.role
    entity.country = entity.country or mention.country
    return entity


def _body(mention: Mention, bodies: dict[tuple[str, ...], Entity]) -> Entity:
    key = (mention.key,) if mention.key else name_words(mention.text)
    entity = bodies.get(key)
    if entity is None:
        entity = bodies[key] = Entity(mention.type, mention.text, name_words(mention.text), mention.country)
        entity.key = mention.basis.value
    elif _fuller(mention, entity):
        entity.name, entity.key = mention.text, mention.basis.value
    return entity


_PREFERRED = {Basis.NAME.value: 3, Basis.INSTITUTION.value: 3, Basis.ACRONYM.value: 2, Basis.DEMONYM.value: 1, Basis.CAPITAL.value: 1}


def _fuller(mention: Mention, entity: Entity) -> bool:
    mine, theirs = _PREFERRED.get(mention.basis.value, 0), _PREFERRED.get(entity.key, 0)
    return (mine, len(mention.text)) > (theirs, len(entity.name))


def _keys(entities: list[Entity]) -> None:
    """A slug each, with a number where two share it, in the order in which they are first met."""
    used: dict[str, int] = {}
    seen: set[int] = set()
    for entity in entities:
        if id(entity) in seen:
            continue
        seen.add(id(entity))
        base = slug(entity.name)
        used[base] = used.get(base, 0) + 1
        entity.key = base if used[base] == 1 else f"{base}-{used[base]}"
