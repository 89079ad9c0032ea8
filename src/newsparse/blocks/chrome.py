"""Chrome: the phrases that pages put around their articles, as listed in chrome.txt beside this module."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from functools import cache
from importlib.resources import files
from typing import Final

import attrs

Phrase = tuple[str, ...]
_SUFFIXES: Final = {"…": "opening", ":": "flagged"}


@attrs.frozen
class Chrome:
    """Phrases, as tuples of folded words, to the role each has; and words that come in rows."""

    whole: Mapping[Phrase, str]  # the line says nothing else
    opening: Mapping[Phrase, str]  # the line goes on: with a title, a name, a place
    flagged: Mapping[Phrase, str]  # the same, where a colon, a bar or a dash sets the phrase off
    buttons: frozenset[str]  # a row of them shares the article
    departments: frozenset[str]  # a row of them is a menu, one above the headline a kicker

    @property
    def longest(self) -> int:
        """Words of the longest phrase that opens a line."""
        return max(map(len, (*self.opening, *self.flagged)))


@cache
def chrome() -> Chrome:
    """The phrases, read once."""
    tables: defaultdict[str, dict[Phrase, str]] = defaultdict(dict)
    words: defaultdict[str, set[str]] = defaultdict(set)
    for section, phrase in _entries(files(__package__).joinpath("chrome.txt").read_text("utf-8")):
        *stem, last = phrase.split()
        table = _SUFFIXES.get(last, "whole")
        tables[table][tuple(stem if last in _SUFFIXES else [*stem, last])] = section
        words[section].add(phrase)
    rows = {name: frozenset(words[name]) for name in ("buttons", "departments")}
    whole = {phrase: role for phrase, role in tables["whole"].items() if role not in rows}
    return Chrome(whole, tables["opening"], tables["flagged"], **rows)


def _entries(listing: str) -> Iterator[tuple[str, str]]:
    section = ""
    for line in listing.splitlines():
        if line.startswith("["):
            section = line.strip("[]")
        elif not line.startswith("#"):
            yield from ((section, phrase.strip()) for phrase in line.split(";") if phrase.strip())
