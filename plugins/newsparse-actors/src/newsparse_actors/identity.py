"""Who is the same over the document: the fullest name and the key of each mention."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable

import attrs
import regex

from newsparse_actors.mentions import Mention
from newsparse_actors.records import Basis, Type
from newsparse_actors.tables import plain

_NO_LETTERS = regex.compile(r"[^\p{L}\p{Nd}]++")
_SUFFIXES = frozenset({"jr", "sr", "ii", "iii", "iv"})
_PARTICLES = frozenset("van von der den de da do dos das del della di du la le bin ibn al el abu ben ul ter ten zu y".split())


@attrs.define(eq=False)
class Entity:
    """An actor of the document and the names it was met under."""

    type: Type
    name: str
    words: tuple[str, ...]
    country: str | None = None
    role: str | None = None
    key: str = ""


def slug(name: str) -> str:
    """Lower-case words joined by hyphens, without marks: "Volodymyr Zelenskyy" -> "volodymyr-zelenskyy"."""
    bare = "".join(c for c in unicodedata.normalize("NFKD", name.casefold()) if not unicodedata.combining(c))
    return _NO_LETTERS.sub("-", bare).strip("-") or "unnamed"


def name_words(name: str) -> tuple[str, ...]:
    """The folded words of a name, without suffixes like Jr."""
    found = [word.strip(".,") for word in plain(name).casefold().split()]
    return tuple(word for word in found if word and word not in _SUFFIXES)


def same_person(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Whether two full names can be one person's: the same family name, and first names that do not differ."""
    if one[-1] != other[-1]:
        return False
    first, second = one[0], other[0]
    return first == second or (min(len(first), len(second)) == 1 and first[0] == second[0])


class Persons:
    """The persons of a document, by family name and by first name."""

    def __init__(self) -> None:
        self.entities: list[Entity] = []
        self._by_last: dict[str, list[Entity]] = {}
        self._by_word: dict[str, Entity] = {}

    def add(self, name: str) -> Entity:
        """The person with this full name; a longer form of a name met before becomes its name."""
        words = name_words(name)
        for entity in self._by_last.get(words[-1], [])[-8:]:
            if same_person(entity.words, words):
                if len(words) > len(entity.words) or len(name) > len(entity.name):
                    entity.name, entity.words = name, words
                return entity
        entity = Entity(Type.PERSON, name, words)
        self.entities.append(entity)
        self._by_last.setdefault(words[-1], []).append(entity)
        for word in words[:-1]:
            self._by_word.setdefault(word, entity)
        return entity

    def short(self, name: str) -> Entity | None:
        """The person a family name, or failing that a first name, stands for; the last one met."""
        words = name_words(name)
        if not words:
            return None
        found = self._by_last.get(words[-1])
        if found:
            return found[-1]
        return self._by_word.get(words[0])
