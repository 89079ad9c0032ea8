"""Chunks: what the capitalised runs and the lexicon hits of a document are made of, in reading order."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from enum import Enum
from typing import NamedTuple

from newsparse import Hit, View
from newsparse_actors.runs import Word, runs
from newsparse_actors.tables import GROUPS, KNOWN, OFFICES, ORGANISATIONS


class Sort(Enum):
    """What a chunk is, as far as the tables say."""

    KNOWN = "known"
    OFFICE = "office"
    GROUP = "group"
    WORDS = "words"


class Chunk(NamedTuple):
    """A known name, an office, a noun for a group, or capitalised words that no table knows."""

    sort: Sort
    start: int
    end: int
    kind: str  # of a known name: "name", "demonym", …; of an office: "office", "rank", …; of a group: "body", "group"
    code: str
    words: tuple[Word, ...] = ()


_END = Chunk(Sort.WORDS, sys.maxsize, sys.maxsize, "", "")


def chunks(document: View) -> list[Chunk]:
    """All chunks, in reading order, none overlapping."""
    text = document.text
    known = _known(document)
    offices = [_chunk(Sort.OFFICE, hit) for hit in document.hits(OFFICES)]
    groups = [_chunk(Sort.GROUP, hit) for hit in document.hits(GROUPS) if text[hit.span.start].islower()]
    nouns = sorted([*offices, *groups], key=_longest)
    named = _disjoint(sorted([*known, *nouns], key=_start))  # stable: of equal starts the known name stands
    return sorted([*named, *_loose(text, named)], key=_start)


def _known(document: View) -> list[Chunk]:
    """The known names, of those that overlap the leftmost and longest."""
    named = [_chunk(Sort.KNOWN, hit) for hit in document.hits(KNOWN) if _as_written(hit, document.text)]
    bodies = [_organisation(hit) for hit in document.hits(ORGANISATIONS) if _as_written(hit, document.text)]
    return _disjoint(sorted([*named, *bodies], key=_longest))


def _organisation(hit: Hit) -> Chunk:
    return Chunk(Sort.KNOWN, hit.span.start, hit.span.end, "organisation", hit.value or hit.term)


def _chunk(sort: Sort, hit: Hit) -> Chunk:
    kind, _, code = (hit.value or "").partition(":")
    return Chunk(sort, hit.span.start, hit.span.end, kind, code)


def _longest(chunk: Chunk) -> tuple[int, int]:
    return chunk.start, -chunk.end


def _start(chunk: Chunk) -> int:
    return chunk.start


def _disjoint(ordered: list[Chunk]) -> list[Chunk]:
    """Of overlapping chunks the first stands."""
    kept, end = [], 0
    for chunk in ordered:
        if chunk.start >= end:
            kept.append(chunk)
            end = chunk.end
    return kept


def _loose(text: str, named: list[Chunk]) -> Iterator[Chunk]:
    """The capitalised words outside the named chunks, a chunk for each stretch of a run."""
    hits = iter(named)
    hit = next(hits, _END)
    for run in runs(text):
        stretch: list[Word] = []
        for word in run:
            while hit.end <= word.start:
                hit = next(hits, _END)
            if hit.start < word.end:
                if stretch:
                    yield _words(stretch)
                stretch = []
            else:
                stretch.append(word)
        if stretch:
            yield _words(stretch)


def _words(stretch: list[Word]) -> Chunk:
    return Chunk(Sort.WORDS, stretch[0].start, stretch[-1].end, "", "", tuple(stretch))


def _as_written(hit: Hit, text: str) -> bool:
    """Whether the text has the term's capitals: "turkey" is no country, "us" and "who" no acronyms."""
    written, term = hit.span.of(text), hit.term
    if written == term:
        return True
    if written.isupper():
        return len(written) > 3
    return not term.isupper() and (written[0].isupper() or term[0].islower())
