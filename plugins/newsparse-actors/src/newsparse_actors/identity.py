"""Who is the same over the document: the books of its persons and bodies."""

from __future__ import annotations

import unicodedata
from functools import lru_cache

import attrs
import regex

from newsparse_actors.mentions import ORGANISATION, Mention, Tie
from newsparse_actors.records import Basis
from newsparse_actors.tables import PARTICLES, plain

_NO_LETTERS = regex.compile(r"[^\p{L}\p{Nd}]++")
_ARTICLES = frozenset({"al", "el", "as", "ash", "ad", "an", "ar", "at", "az"})
_SUFFIXES = frozenset({"jr", "sr", "ii", "iii", "iv"})
_LINKS = frozenset({"of", "for", "on"})
_LONG_FAMILY = 6  # words before the family names of a person
_ALIKE = 8  # persons of like name that are told apart
_COMPANY = frozenset({"corp", "corporation", "inc", "incorporated", "ltd", "limited", "llc", "llp", "plc", "holdings"})
_LESSER = ("vice", "deputy", "assistant", "former", "ex-", "under")
_PREFERRED = {Basis.NAME: 3, Basis.INSTITUTION: 3, Basis.ACRONYM: 2, Basis.DEMONYM: 1, Basis.CAPITAL: 0, Basis.ROLE: 0}


@attrs.define(eq=False)
class Entity:
    """An actor of the document: its fullest name so far and what was said of it."""

    name: str
    words: tuple[str, ...]
    basis: Basis = Basis.NAME  # of the mention the name was taken from
    role: str | None = None
    country: str | None = None
    key: str = ""
    family: str = ""  # a person's last name, without an article: "assad" of "al-Assad"


@lru_cache(4096)
def slug(name: str) -> str:
    """Lower-case words joined by hyphens, without marks: "Volodymyr Zelenskyy" -> "volodymyr-zelenskyy"."""
    bare = name.casefold()
    if not bare.isascii():
        bare = "".join(c for c in unicodedata.normalize("NFKD", bare) if not unicodedata.combining(c))
    return _NO_LETTERS.sub("-", bare).strip("-") or "unnamed"


@lru_cache(4096)
def name_words(name: str) -> tuple[str, ...]:
    """The folded words of a name, without stops and suffixes like Jr."""
    found = [word.strip(".,") for word in plain(name).casefold().split()]
    return tuple(word for word in found if word and word not in _SUFFIXES) or (name.casefold(),)


@lru_cache(4096)
def _person_words(name: str) -> tuple[str, ...]:
    """The words of a person's name without particles in front: "von der Leyen" is the family name alone."""
    return _family(name_words(name))


def _family(words: tuple[str, ...]) -> tuple[str, ...]:
    first = 0
    while first < len(words) - 1 and (words[first] in PARTICLES or words[first] in _ARTICLES):
        first += 1
    last = words[first]
    head, _, tail = last.partition("-")
    return (tail, *words[first + 1 :]) if first == len(words) - 1 and head in _ARTICLES and tail else words[first:]


class Persons:
    """The persons of a document, by full name, family name, other names and office."""

    def __init__(self) -> None:
        self._by_ends: dict[tuple[str, str], list[Entity]] = {}  # first and last word; first letter and last word
        self._by_tail: dict[tuple[str, ...], Entity] = {}  # by two family names or more: "García Ortega"
        self._by_last: dict[str, Entity] = {}  # the one met last
        self._by_word: dict[str, Entity] = {}
        self._by_office: dict[str, Entity] = {}  # the one met last
        self._holders: dict[str, list[tuple[Entity, str | None]]] = {}  # all of the document, with their countries
        self._single: set[str] = set()  # words that stood as a name on evidence
        self._alone: set[str] = set()  # words that stood alone without evidence

    def learn(self, mention: Mention) -> None:
        """Take note of a name that the text vouches for, before any mention is tied."""
        words = _person_words(mention.text)
        if len(words) > 1:
            self._full(mention.text, words)
        else:
            self._single.update(words)

    def suspect(self, mention: Mention) -> None:
        """Take note of one capitalised word without evidence."""
        words = _person_words(mention.text)
        if len(words) == 1:
            self._alone.add(words[0])

    def vouched(self, mention: Mention) -> bool:
        """Whether the last of several words also stands alone in the document, as family names do."""
        words = _person_words(mention.text)
        return len(words) > 1 and (words[-1] in self._single or words[-1] in self._alone)

    def introduce(self, mention: Mention) -> None:
        """Take note of the office of a person, once all names are known."""
        entity = self._known(_person_words(mention.text)) if mention.role else None
        if entity is None or not mention.role:
            return
        for phrase in _offices(mention.role):
            holders = self._holders.setdefault(phrase, [])
            if len(holders) < _ALIKE and all(entity is not other for other, _ in holders):
                holders.append((entity, mention.country))

    def named(self, name: str) -> bool:
        """Whether a person of several names has this as the last of them."""
        found = self._by_last.get(name.casefold())
        return found is not None and len(found.words) > 1

    def entity(self, mention: Mention) -> Entity | None:
        """The person mentioned; None where nothing in the document says that the words name one."""
        if mention.tie is Tie.STAND_IN:
            return self._in_office(mention)
        if mention.tie is Tie.OFFICE:
            return self._holder(mention)
        words = _person_words(mention.text)
        found = self._known(words)
        if found is None and (mention.tie is Tie.NAME or (len(words) == 1 and words[0] in self._single)):
            found = self._new(mention.text, words)
        if found:
            self._met(found, mention, words)
        return found

    def _known(self, words: tuple[str, ...]) -> Entity | None:
        if len(words) == 1:
            return self._by_last.get(words[0]) or self._by_word.get(words[0])
        alike = self._by_ends.get((words[0], words[-1])) or self._by_ends.get((words[0][0], words[-1]))
        for entity in alike or ():
            if _compatible(entity.words, words):
                return entity
        return self._by_tail.get(words)

    def _full(self, text: str, words: tuple[str, ...]) -> None:
        found = self._known(words)
        if found is None:
            self._new(text, words)
        elif len(text) > len(found.name):
            found.name, found.words, found.family = text, words, _family(words[-1:])[0]

    def _new(self, text: str, words: tuple[str, ...]) -> Entity:
        entity = Entity(text, words, family=_family(words[-1:])[0])
        if len(words) > 1:
            for first in {words[0]: None, words[0][0]: None}:
                alike = self._by_ends.setdefault((first, words[-1]), [])
                if len(alike) < _ALIKE:
                    alike.append(entity)
        self._by_last.setdefault(entity.family, entity)
        for cut in range(1, min(len(words) - 1, _LONG_FAMILY)):
            self._by_tail.setdefault(words[cut:], entity)
        for word in words[:-1]:
            self._by_word.setdefault(word, entity)
        return entity

    def _met(self, entity: Entity, mention: Mention, words: tuple[str, ...]) -> None:
        """From here on the family name and the office stand for this person."""
        self._by_last[entity.family] = entity
        if len(words) < len(entity.words):
            mention.basis = Basis.SHORT_NAME
        entity.country = mention.country or entity.country
        entity.role = mention.role or entity.role
        if mention.role:
            self._by_office.update(dict.fromkeys(_offices(mention.role), entity))

    def _in_office(self, mention: Mention) -> Entity:
        phrase = mention.key
        found = self._by_office.get(phrase)
        if found is None or not _of_one_country(mention.country, found.country):
            found = self._holder(mention)
        if found:
            return found
        key = f"{mention.country or ''} {phrase}"
        return self._by_office.setdefault(key, Entity(mention.text, name_words(mention.text), Basis.ROLE))

    def _holder(self, mention: Mention) -> Entity | None:
        """The one person of the document who holds the office, also where the name comes later."""
        holders = self._holders.get(mention.key, ())
        fitting = [entity for entity, country in holders if _of_one_country(mention.country, country)]
        return fitting[0] if len(fitting) == 1 else None


def _of_one_country(one: str | None, other: str | None) -> bool:
    """Whether two countries are the same, as far as they are known."""
    return not (one and other and one != other)


def _compatible(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Whether two full names with one family name can be one person's: no first or middle names that differ."""
    if one[0] != other[0] and 1 not in (len(one[0]), len(other[0])):
        return False
    between, others = one[1:-1], other[1:-1]
    return not between or not others or between[0][0] == others[0][0]


@lru_cache(1024)
def _offices(role: str) -> tuple[str, ...]:
    """By which later phrases a role can be meant: its endings, but not "president" for a vice president."""
    words = plain(role).casefold().split()[:6]
    return tuple(" ".join(words[i:]) for i in range(len(words)) if not (i and words[i - 1].startswith(_LESSER)))


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
        elif _fuller(mention, entity):
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
            if len(alike) < _ALIKE and all(entity is not other for other in alike):
                alike.append(entity)


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


def _initials(name: str) -> str:
    """The capitals that an acronym would be made of: "Riverton Port Authority" -> "RPA"."""
    return "".join(word[0] for word in name.split() if word[0].isupper())
