"""Chrome: the phrases that pages put around their articles, as chrome.txt lists them beside this module."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from functools import cache, cached_property, lru_cache
from importlib.resources import files
from typing import Final

import attrs
import regex

from newsparse.blocks.lines import Line
from newsparse.outline import ROLES

Phrase = tuple[str, ...]
_SUFFIXES: Final = {"…": "opening", ":": "flagged"}
_FLAG: Final = regex.compile(r"[(\[*•\s_]{0,4}+(?P<before>[^:|–—]{1,40}+)[:|–—]\s?+(?=\S)")
_LISTS: Final = frozenset({"buttons", "departments", "standing"})  # sections that are no roles


@attrs.frozen
class Chrome:
    """Phrases, as tuples of folded words, to the role or kind each has; and words that come in rows."""

    whole: Mapping[Phrase, str]  # the line says nothing else
    opening: Mapping[Phrase, str]  # the line goes on: with a title, a name, a place
    flagged: Mapping[Phrase, str]  # the same, where a colon, a bar or a dash sets the phrase off
    buttons: frozenset[str]  # a row of them shares the article
    departments: frozenset[str]  # a row of them is a menu, one above the headline a kicker
    standing: frozenset[Phrase]  # headings that papers use again and again

    @cached_property
    def longest(self) -> Mapping[str, int]:
        """Words of the longest phrase, by its first word."""
        longest: dict[str, int] = {}
        for words in (*self.whole, *self.opening, *self.flagged):
            longest[words[0]] = max(longest.get(words[0], 0), len(words))
        return longest


@lru_cache(maxsize=1)  # several rules ask for it one after the other
def phrase(line: Line) -> str | None:
    """The section of the phrase that a line is, or begins with: the longest one decides."""
    known = chrome()
    longest = known.longest.get(line.first)
    if longest is None:
        return None
    opening = line.opening(longest + 1)
    if opening in known.whole and len(opening) <= longest:
        return known.whole[opening]
    for length in range(min(longest, len(opening)), 0, -1):
        words = opening[:length]
        section = known.opening.get(words) or known.flagged.get(words)
        if section and (words in known.opening or _flagged(line, length)) and (line.short or section not in ROLES):
            return section
    return None


def _flagged(line: Line, length: int) -> bool:
    """Whether a colon, bar or dash follows the first `length` words."""
    flag = _FLAG.match(line.head)
    return flag is not None and len(flag["before"].split()) == length


@cache
def chrome() -> Chrome:
    """The phrases, read once."""
    tables: defaultdict[str, dict[Phrase, str]] = defaultdict(dict)
    for section, phrase in _entries(files("newsparse.blocks").joinpath("chrome.txt").read_text("utf-8")):
        *stem, last = phrase.split()
        if section in _LISTS:
            tables[section][*stem, last] = section
        elif last in _SUFFIXES:
            tables[_SUFFIXES[last]][tuple(stem)] = section
        else:
            tables["whole"][*stem, last] = section
    buttons, departments = (frozenset(word for (word,) in tables[name]) for name in ("buttons", "departments"))
    return Chrome(
        tables["whole"], tables["opening"], tables["flagged"], buttons, departments, frozenset(tables["standing"])
    )


def _entries(listing: str) -> Iterator[tuple[str, str]]:
    section = ""
    for line in listing.splitlines():
        if line.startswith("["):
            section = line.strip("[]")
        elif not line.startswith("##"):
            yield from ((section, phrase.strip()) for phrase in line.split(";") if phrase.strip())
