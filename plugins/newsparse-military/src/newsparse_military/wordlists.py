"""The word lists of the grammar, kept in lexicons/words.toml: a table for each module that asks, folded words."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from functools import cache
from importlib.resources import files

from newsparse import Lexicon

_PACKAGE = "newsparse_military"


@cache
def _tables() -> Mapping[str, Mapping[str, str]]:
    return tomllib.loads(files(_PACKAGE).joinpath("lexicons/words.toml").read_text("utf-8"))


def words(name: str) -> frozenset[str]:
    """The words of a list, by table and key ("traps.civil")."""
    return frozenset(listed(name))


def listed(name: str) -> tuple[str, ...]:
    """The same in the order of the file."""
    table, _, key = name.partition(".")
    return tuple(_tables()[table][key].split())


def sorted_by_key(table: str) -> Mapping[str, str]:
    """Each word of a table's lists to the key of the list it stands in (a verb to the status it asserts)."""
    return {word: key for key, listed in _tables()[table].items() for word in listed.split()}


def valued(name: str) -> Mapping[str, str]:
    """The terms of lexicons/NAME.txt with their values, "" where a term has none."""
    terms = Lexicon.load(f"military.{name}", _PACKAGE, f"lexicons/{name}.txt").terms
    return {term: value or "" for term, value in terms.items()}
