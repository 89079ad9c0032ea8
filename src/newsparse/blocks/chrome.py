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
READER: Final = frozenset({"we", "our", "us", "you", "your"})  # what speaks to the reader
_ADDRESSES: Final = frozenset({"advert", "comment", "cookie", "subscribe"})  # what they say may be long
_LAST: Final = regex.compile(r"(?r)[\p{L}\p{M}’']++")
_LONGEST_END: Final = 5  # words of a phrase that ends a line
_LISTS: Final = frozenset({"buttons", "departments", "standing"})  # sections that are no roles


@attrs.frozen
class Chrome:
    """Phrases, as tuples of folded words, to the role or kind each has; and words that come in rows."""

    whole: Mapping[Phrase, str]  # the line says nothing else
    opening: Mapping[Phrase, str]  # the line goes on: with a title, a name, a place
    flagged: Mapping[Phrase, str]  # the same, where a colon, a bar or a dash sets the phrase off
    closing: Mapping[Phrase, str]  # the line ends with it
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

    @cached_property
    def last_words(self) -> frozenset[str]:
        """The last words of the phrases that end a line."""
        return frozenset(words[-1] for words in self.closing)


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
        if (
            section
            and (words in known.opening or _flagged(line, length))
            and (line.short or section not in ROLES or (section in _ADDRESSES and not READER.isdisjoint(line.keys)))
        ):
            return section
    return None


@lru_cache(maxsize=1)
def closing(line: Line) -> str | None:
    """The section of the phrase that a line ends with."""
    known, word = chrome(), _LAST.search(line.tail)
    if word is None or word[0].casefold() not in known.last_words:
        return None
    ends = (line.last[-length:] for length in range(_LONGEST_END, 0, -1))
    return next((known.closing[end] for end in ends if end in known.closing), None)


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
        elif phrase.startswith("…"):
            tables["closing"][*stem[1:], last] = section
        elif last in _SUFFIXES:
            tables[_SUFFIXES[last]][tuple(stem)] = section
        else:
            tables["whole"][*stem, last] = section
    buttons, departments = (frozenset(word for (word,) in tables[name]) for name in ("buttons", "departments"))
    return Chrome(
        whole=tables["whole"],
        opening=tables["opening"],
        flagged=tables["flagged"],
        closing=tables["closing"],
        buttons=buttons,
        departments=departments,
        standing=frozenset(tables["standing"]),
    )


def _entries(listing: str) -> Iterator[tuple[str, str]]:
    section = ""
    for line in listing.splitlines():
        if line.startswith("["):
            section = line.strip("[]")
        elif not line.startswith("##"):
            yield from ((section, phrase.strip()) for phrase in line.split(";") if phrase.strip())
