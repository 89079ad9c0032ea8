"""The countries, organisations, groups and places of a document: which mentions are of one."""

from __future__ import annotations

from functools import lru_cache

from newsparse_actors.identity import ALIKE, Entity, name_words
from newsparse_actors.mentions import ORGANISATION, Mention, Tie
from newsparse_actors.records import Basis

_LINKS = frozenset({"of", "for", "on"})
_COMPANY = frozenset({"corp", "corporation", "inc", "incorporated", "ltd", "limited", "llc", "llp", "plc", "holdings"})
_PREFERRED = {Basis.NAME: 3, Basis.INSTITUTION: 3, Basis.ACRONYM: 2, Basis.DEMONYM: 1, Basis.CAPITAL: 0, Basis.ROLE: 0}


class Bodies:
    """The countries, organisations, groups and places of a document, by key, name, acronym and head."""

    def __init__(self) -> None:
        self._by_name: dict[object, Entity] = {}
        self._by_acronym: dict[str, Entity] = {}
        self._by_front: dict[str, Entity] = {}  # companies by their first word
        self._by_head: dict[str, Entity] = {}
        self._by_role: dict[str, list[Entity]] = {}  # those of a country without a name: "Polish defence ministry"

    def learn(self, mention: Mention) -> None:
        """Take note of a name, its acronym and, the longest first, its forms, before any mention is tied."""
        key = mention.key or name_words(mention.text)
        entity = self._by_name.get(key)
        if entity is None:
            entity = self._by_name[key] = Entity(
                mention.text, name_words(mention.text), mention.basis, country=mention.country
            )
        elif (mention.text != entity.name or mention.basis is not entity.basis) and _fuller(mention, entity):
            entity.name, entity.words, entity.basis = mention.text, name_words(mention.text), mention.basis
        if mention.type is ORGANISATION and len(entity.words) > 1:
            self._by_acronym.setdefault(_initials(mention.text), entity)
        if mention.rule == "body" and len(entity.words) > 1 and entity.words[-1] in _COMPANY:
            self._by_front.setdefault(entity.words[0], entity)
        if mention.acronym:
            self._by_acronym[mention.acronym] = entity

    def named(self, name: str) -> bool:
        """Whether a body has this name of one word, or is a company that is short for it: "Acme" Steel Corp."""
        return (name.casefold(),) in self._by_name or name.casefold() in self._by_front

    def entity(self, mention: Mention) -> Entity | None:
        """The actor mentioned; None for an acronym that stands for nothing in the document."""
        if mention.basis is Basis.ACRONYM and mention.text in self._by_acronym:
            return self._by_acronym[mention.text]
        if mention.tie is Tie.MAYBE:
            return self._by_head.get(mention.key)
        if mention.tie is Tie.STAND_IN:
            return self._stood_for(mention)
        entity = self._by_name.get(mention.key or name_words(mention.text))
        if entity is None:
            mention.basis = Basis.SHORT_NAME
            return self._by_front[mention.text.casefold()]
        if mention.type is ORGANISATION:
            self._by_head.update(dict.fromkeys(_heads(entity.words), entity))
        return entity

    def _stood_for(self, mention: Mention) -> Entity:
        """The body last met with this head, or the group itself."""
        words = name_words(mention.text)
        found = self._by_head.get(words[-1]) if mention.type is ORGANISATION else None
        if found and not mention.country and set(words) <= set(found.words):
            return found
        alike = self._by_role.setdefault(words[-1], []) if mention.type is ORGANISATION else []
        if not mention.country and len(alike) == 1 and set(words) <= set(alike[0].words):
            return alike[0]
        entity = self._of_country(mention) if mention.country else None
        return entity or self._by_name.setdefault((None, words), Entity(mention.text, words, Basis.ROLE))

    def _of_country(self, mention: Mention) -> Entity:
        """The body or group of a country, however the country is named: "Egypt's army", the "Egyptian army"."""
        words = name_words(mention.text)
        found = Entity(mention.text, words, Basis.ROLE, country=mention.country)
        entity = self._by_name.setdefault((mention.country, name_words(mention.key)), found)
        if len(words) > len(entity.words):
            entity.name, entity.words = mention.text, words
        self._remember(entity, mention)
        return entity

    def _remember(self, entity: Entity, mention: Mention) -> None:
        """A body of a country is meant later by its noun alone, if the document has but one such."""
        if mention.type is ORGANISATION:
            alike = self._by_role.setdefault(name_words(mention.key)[-1], [])
            if len(alike) < ALIKE and all(entity is not other for other in alike):
                alike.append(entity)


@lru_cache(1024)
def _heads(words: tuple[str, ...]) -> tuple[str, ...]:
    """The words by which a body is meant later: the last two, or those before "of" or "for" ("Church" of the Hills)."""
    if len(words) == 1:
        return words
    end = next((number for number, word in enumerate(words) if number and word in _LINKS), len(words))
    return words[max(0, end - 2) : end]


def _fuller(mention: Mention, entity: Entity) -> bool:
    """Whether a body's name is fuller than the one it has: a name before an acronym before an adjective."""
    mine, theirs = _PREFERRED[mention.basis], _PREFERRED[entity.basis]
    longer = mine >= _PREFERRED[Basis.ACRONYM] and len(mention.text) > len(entity.name)
    return mine > theirs or (mine == theirs and longer)


@lru_cache(1024)
def _initials(name: str) -> str:
    """The capitals that an acronym would be made of: "Riverton Port Authority" -> "RPA"."""
    return "".join(word[0] for word in name.split() if word[0].isupper())
