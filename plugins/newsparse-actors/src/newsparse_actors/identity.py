"""Who an actor of the document is: the entity that mentions are tied to, and its name in folded words."""

from __future__ import annotations

import unicodedata
from functools import lru_cache

import attrs
import regex

from newsparse_actors.records import Basis
from newsparse_actors.tables import plain

_NO_LETTERS = regex.compile(r"[^\p{L}\p{Nd}]++")
_SUFFIXES = frozenset({"jr", "sr", "ii", "iii", "iv"})
ALIKE = 8
"""Actors of like name that are told apart."""


@attrs.define(eq=False)
class Entity:
    """An actor of the document: its fullest name so far and what was said of it."""

    name: str
    words: tuple[str, ...]
    basis: Basis = Basis.NAME  # of the mention the name was taken from
    role: str | None = None
    country: str | None = None
    key: str = ""
    address: str = ""  # as in the mentions
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
