"""Tying mentions together: from what was read to the actors of the document."""

from __future__ import annotations

from collections.abc import Iterable

from newsparse_actors import nations
from newsparse_actors.contexts import Context
from newsparse_actors.identity import Entity, slug
from newsparse_actors.known_bodies import Bodies
from newsparse_actors.known_persons import Persons
from newsparse_actors.mentions import ORGANISATION, PERSON, Mention, Tie
from newsparse_actors.pages import Page
from newsparse_actors.records import Basis

_SHARED = frozenset(
    {"name", "capital", "place", "firm", "body-noun"}
)  # rules whose mention can be a family name met before


def tied(page: Page) -> list[tuple[Mention, Entity]]:
    """Each mention of the page with its actor, in reading order; a maybe only where the document vouches for it."""
    mentions = page.mentions()
    persons, bodies = _books(mentions)
    kept = []
    for mention in mentions:
        entity = _entity(page.context, mention, persons, bodies)
        if entity is not None:
            kept.append((mention, entity))
    _key(dict.fromkeys([entity for _, entity in kept]))
    return kept


def _books(mentions: list[Mention]) -> tuple[Persons, Bodies]:
    """The books of persons and bodies with all names that the document vouches for."""
    persons, bodies = Persons(), Bodies()
    names: dict[str, None] = {}  # each once, in the order of the text
    maybes: dict[str, None] = {}
    for mention in mentions:
        if mention.type is PERSON:
            if mention.tie is Tie.NAME:
                names[mention.text] = None
            elif mention.tie is Tie.MAYBE:
                maybes[mention.text] = None
        elif mention.tie is Tie.NAME:
            bodies.learn(mention)
    persons.learn(names, maybes)
    for mention in mentions:
        if mention.role and mention.tie is Tie.NAME:
            persons.introduce(mention)
    return persons, bodies


def _entity(context: Context, mention: Mention, persons: Persons, bodies: Bodies) -> Entity | None:
    alone = " " not in mention.text  # one word, which may be short for a person or a body
    if mention.type is PERSON:
        if alone and _is_body(mention, persons, bodies):
            mention.type, mention.tie = ORGANISATION, Tie.NAME
            return bodies.entity(mention)
        return persons.entity(mention)
    if alone and mention.rule in _SHARED and persons.named(mention.text) and not nations.no_one(context, mention):
        mention.type, mention.basis, mention.country = PERSON, Basis.SHORT_NAME, None
        return persons.entity(mention)
    return bodies.entity(mention)


def _is_body(mention: Mention, persons: Persons, bodies: Bodies) -> bool:
    """Whether a word read as a person's name is a body's: "Acme", where "Acme Steel Corp" is named and no person."""
    named = mention.tie is Tie.NAME or mention.tie is Tie.MAYBE
    return named and not persons.named(mention.text) and bodies.named(mention.text)


def _key(entities: Iterable[Entity]) -> None:
    """A slug for each, with a number where two share it, in the order in which they are met."""
    used: dict[str, int] = {}
    for entity in entities:
        base = slug(entity.name)
        used[base] = used.get(base, 0) + 1
        entity.key = base if used[base] == 1 else f"{base}-{used[base]}"
