"""Noun phrases and verb groups: patterns over the tag line (tags.py) that say where a source or a cue begins and ends.

A phrase is a pair (first, last) of word numbers, both inside. Every repeat is bounded, so a look-around costs a constant.
"""

from __future__ import annotations

from typing import NamedTuple

import regex
from newsparse import Span, Words

from newsparse_quotes.tags import tag_line

Phrase = tuple[int, int]

_PART = r"[dm$nNegrs]"
_JOIN = r"[_'\-./]"
_NP = rf"(?:(?:{_PART}{_JOIN}){{0,12}}[nNmdDeg]|[po])"
_SUBJECT = regex.compile(rf"(?r)(?:{_NP}(?:_[PF]_|_&_)){{0,4}}{_NP}")
_AHEAD = regex.compile(rf"{_NP}(?:(?:_[PF]_|_&_){_NP}){{0,5}}")
_SHORT_AHEAD = regex.compile(rf"{_NP}(?:_F_{_NP})?")
_CLAUSE_SUBJECT = regex.compile(rf"{_NP}(?:_[PF]_{_NP}){{0,3}}(?=[_,](?:r_){{0,2}}[MBHKvez])")
_AUX = r"(?:[MBHKzr][_']){0,5}"
_GROUP = regex.compile(rf"(?r)(?:(?:{_AUX}(?:B_(?:[rz]_){{0,2}}[ner]|[ev])_(?:z_)?)?t_)?{_AUX}")
_INSERTION = frozenset("dNn$mWP")


class Line:
    """A text with its words and tag line; offsets of phrases."""

    def __init__(self, text: str, words: Words) -> None:
        self.text = text
        self.words = words
        self.tags = tag_line(text, words)
        self.count = len(words)

    def tag(self, word: int) -> str:
        """The tag of a word; "|" outside the text."""
        return self.tags[2 * word] if 0 <= word < self.count else "|"

    def gap(self, word: int) -> str:
        """The sign of the gap behind a word; "|" outside the text."""
        return self.tags[2 * word + 1] if 0 <= word < self.count - 1 else "|"

    def between(self, word: int) -> str:
        """The text of the gap behind a word."""
        words = self.words
        after = words.starts[word + 1] if word + 1 < self.count else len(self.text)
        return self.text[words.ends[word] : after]

    def span(self, phrase: Phrase) -> Span:
        """Where a phrase stands in the text."""
        return Span(self.words.starts[phrase[0]], self.words.ends[phrase[1]])


class Group(NamedTuple):
    """The verb group around a cue verb: its words, and what its auxiliaries say."""

    first: int
    passive: bool
    negative: bool
    modality: str


def group(line: Line, verb: int, low: int) -> Group:
    """The verb group that ends at the word `verb`, not beginning before the word `low`."""
    match = _GROUP.match(line.tags, 2 * low, 2 * verb)
    first = match.start() // 2 if match else verb
    while first < verb and line.tag(first) in "r" and line.gap(first - 1) == ",":
        first += 1
    head = line.words.folded[first:verb]
    tags = line.tags[2 * first : 2 * verb : 2]
    return Group(first, tags.rstrip("zr").endswith("B"), "z" in tags, _modality(head))


_FUTURE = frozenset("will ll going expected set due scheduled shall poised".split())
_CONDITIONAL = frozenset("would could might may should wouldn couldn".split())


def _modality(head: list[str]) -> str:
    if not _CONDITIONAL.isdisjoint(head):
        return "conditional"
    return "actual" if _FUTURE.isdisjoint(head) else "future"


def subject_before(line: Line, word: int, low: int) -> Phrase | None:
    """The noun phrase that ends right before a word, with the insertion between it and the word."""
    gap = line.gap(word - 1)
    if word <= low or gap in '|;"!':
        return None
    if gap in ",)—(":
        return _around_insertion(line, word, low)
    if line.tag(word - 1) in "WT":
        return (word - 1, word - 1)
    return _ending(line, word, low)


def _ending(line: Line, word: int, low: int) -> Phrase | None:
    """The noun phrase that ends with the word before `word`."""
    match = _SUBJECT.match(line.tags, 2 * low, 2 * word - 1)
    if not match:
        return None
    first = (match.start() + 1) // 2
    while first < word - 1 and line.tag(first) in "rs&PF":
        first += 1
    return (first, word - 1)


_MATES = {",": ",", ")": "(", "—": "—", "(": "("}


def _around_insertion(line: Line, word: int, low: int) -> Phrase | None:
    """The noun phrase before an apposition, a bracket or a relative clause that ends right before a word."""
    mate = _MATES[line.gap(word - 1)]
    opening = line.tags.rfind(mate, max(2 * low, 2 * word - 60), 2 * word - 1)
    relative = line.tags.rfind(",W", max(2 * low, 2 * word - 60), 2 * word - 1) if mate == "," else -1
    opening = opening if relative < 0 else relative
    while mate == "," and opening > 0 and line.tags[opening + 1] not in _INSERTION and opening > 2 * low:
        further = line.tags.rfind(mate, max(2 * low, 2 * word - 80), opening)
        if further < 0:
            break
        opening = further
    if opening % 2 == 0 or opening < 0:
        return _ending(line, word, low)
    before = _ending(line, opening // 2 + 1, low)
    if before is None:
        return _ending(line, word, low)
    return (before[0], word - 1) if line.tags[opening + 1] in _INSERTION else before


def clause_subject(line: Line, low: int, high: int) -> Phrase | None:
    """The first noun phrase between two words that a finite verb follows."""
    match = _CLAUSE_SUBJECT.search(line.tags, 2 * low, max(2 * low, 2 * high - 1))
    while match and match.start() % 2:
        match = _CLAUSE_SUBJECT.search(line.tags, match.start() + 1, max(2 * low, 2 * high - 1))
    if not match:
        return None
    first, last = match.start() // 2, match.end() // 2
    while first < last and line.tag(first) in "rs":
        first += 1
    return (first, last)


def phrase_after(line: Line, word: int, high: int) -> Phrase | None:
    """The noun phrase that begins with a word and ends before the word `high`, with what is attached to it."""
    match = _AHEAD.match(line.tags, 2 * word, max(2 * word, 2 * high - 1))
    return (word, match.end() // 2) if match else None


def hearer_after(line: Line, word: int, high: int) -> Phrase | None:
    """The short noun phrase, as a hearer is, that begins with a word."""
    match = _SHORT_AHEAD.match(line.tags, 2 * word, max(2 * word, 2 * high - 1))
    return (word, match.end() // 2) if match else None
