"""The persons of a document: which mentions are of one person."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from functools import cached_property, lru_cache
from itertools import chain

from newsparse_actors.identity import ALIKE, Entity, name_words
from newsparse_actors.listed import GIVEN, LISTED
from newsparse_actors.mentions import Mention, Tie
from newsparse_actors.offices import bare, in_country, offices
from newsparse_actors.records import Basis
from newsparse_actors.spellings import near, spellings
from newsparse_actors.tables import PARTICLES

_ARTICLES = frozenset({"al", "el", "as", "ash", "ad", "an", "ar", "at", "az"})
_LONG_FAMILY = 6  # words before the family names of a person


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
        self._families: dict[str, list[Entity]] = {}  # all of the document, by last name
        self._by_word: dict[str, Entity] = {}
        self._by_office: dict[str, Entity] = {}  # the one met last
        self._holders: dict[str, list[tuple[Entity, str | None]]] = {}  # all of the document, with their countries
        self._unnamed: dict[str, Entity] = {}  # by office: those of whom the document says no name
        self._single: set[str] = set()  # words that stood as a name on evidence

    def learn(self, names: Iterable[str], maybes: Iterable[str]) -> None:
        """Take note of the names that the text vouches for, before any mention is tied.

        Of words that are names perhaps, `maybes`, those whose last word also stands alone, as family names do.
        """
        for name in names:
            words = _person_words(name)
            if len(words) > 1:
                self._full(name, words)
            else:
                self._single.update(words)
        unsure = [(name, _person_words(name)) for name in maybes]
        alone = self._single.union(words[0] for _, words in unsure if len(words) == 1)
        for name, words in unsure:
            if len(words) > 1 and words[-1] in alone:
                self._full(name, words)

    def introduce(self, mention: Mention) -> None:
        """Take note of the office of a person, once all names are known."""
        entity = self._known(_person_words(mention.text))
        if entity is None:
            return
        phrases = [(*offices(role, mention.country), *bare(role)) for role in (mention.role, mention.also) if role]
        for phrase in dict.fromkeys(chain.from_iterable(phrases)):
            holders = self._holders.setdefault(phrase, [])
            if len(holders) < ALIKE and all(entity is not other for other, _ in holders):
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
        if found and mention.address and len(words) == 1:
            found = self._addressed(found, mention.address)
        if found is None and (mention.tie is Tie.NAME or (len(words) == 1 and words[0] in self._single)):
            found = self._misspelt(mention, words) or self._new(mention.text, words)
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
        return self._by_tail.get(words) or self._respelt(words)

    def _respelt(self, words: tuple[str, ...]) -> Entity | None:
        """The person of the same first name whose family name is spelled a little differently."""
        found = self._by_word.get(words[0])
        if found is None or found.words[0] != words[0] or len(found.words) != len(words):
            return None
        if found.words[1:-1] != words[1:-1] or not near(found.words[-1], words[-1]):
            return None
        return self._by_last.setdefault(words[-1], found)

    def _misspelt(self, mention: Mention, words: tuple[str, ...]) -> Entity | None:
        """The one person of the document whose family name is nearly a name that stands alone and without a role."""
        if len(words) != 1 or mention.role or LISTED.get(mention.text, 0) & GIVEN:
            return None
        (word,) = words
        alike = [one for key in sorted(spellings(word)) for one in self._by_spelling.get((word[0], key), ())]
        if word in self._by_last or not alike or any(one is not alike[0] for one in alike):
            return None
        return self._by_last.setdefault(word, alike[0])

    @cached_property
    def _by_spelling(self) -> dict[tuple[str, str], list[Entity]]:
        """The persons known by several names, by the first letter and the spellings of their family names."""
        found: defaultdict[tuple[str, str], list[Entity]] = defaultdict(list)
        for family, members in self._families.items():
            full = [entity for entity in members if len(entity.words) > 1][:2]  # two are one too many
            for key in spellings(family) if full else ():
                found[family[0], key] += full
        return found

    def _addressed(self, met: Entity, address: str) -> Entity | None:
        """Who of a family is addressed so: who was before, else the one met last if nothing speaks against it."""
        family = [met, *self._families.get(met.family, ())]
        same = [entity for entity in family if entity.address == address]
        return next(iter(same or [entity for entity in family if not entity.address]), None)

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
                if len(alike) < ALIKE:
                    alike.append(entity)
        self._by_last.setdefault(entity.family, entity)
        family = self._families.setdefault(entity.family, [])
        if len(family) < ALIKE:
            family.append(entity)
        for cut in range(1, min(len(words) - 1, _LONG_FAMILY)):
            self._by_tail.setdefault(words[cut:], entity)
        for word in words[:-1]:
            self._by_word.setdefault(word, entity)
        return entity

    def _met(self, entity: Entity, mention: Mention, words: tuple[str, ...]) -> None:
        """From here on the family name and the office stand for this person."""
        if len(words) > 1 or entity.family in words:
            self._by_last[entity.family] = entity
        if len(words) < len(entity.words):
            mention.basis = Basis.SHORT_NAME
        entity.address = entity.address or mention.address
        entity.country = mention.country or entity.country
        entity.role = mention.role or entity.role
        if mention.role:
            self._hold(mention.role, entity)
        if mention.also:
            self._hold(mention.also, entity)

    def _hold(self, role: str, entity: Entity) -> None:
        self._by_office.update(dict.fromkeys(offices(role, entity.country), entity))

    def _in_office(self, mention: Mention) -> Entity:
        """Who holds the office: of the country that the text states, else the one met last, else the only one."""
        own = in_country(mention.country, mention.key)
        found = self._by_office.get(own) or self._by_office.get(mention.key)
        if found is None or not _of_one_country(mention.country, found.country):
            found = self._holder(mention)
        if found:
            return found
        name = mention.role or mention.text
        return self._unnamed.setdefault(own, Entity(name, name_words(name), Basis.ROLE))

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
