"""Chunks: what the capitalised runs and the lexicon hits of a document are made of, in reading order."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from operator import attrgetter
from typing import Final

import attrs

from newsparse import Hit, View
from newsparse_actors.runs import Word, lists_of, runs, words_of
from newsparse_actors.tables import GROUPS, KNOWN, OFFICES, ORGANISATIONS


class Sort:
    """What a chunk is, as far as the tables say: no Enum, whose members cost too much to ask for."""

    KNOWN: Final = "known"
    OFFICE: Final = "office"
    GROUP: Final = "group"
    WORDS: Final = "words"


@attrs.define(eq=False)
class Chunk:
    """A known name, an office, a noun for a group, or capitalised words that no table knows."""

    sort: str  # of Sort
    start: int
    end: int
    kind: str  # of a known name: "name", "demonym", …; of an office: "office", "rank", …; of a group: "body", "group"
    code: str
    words: tuple[Word, ...] = ()
    lists: int = 0  # those in which any of the words stands


_start, _end = attrgetter("start"), attrgetter("end")
_END = Chunk(Sort.WORDS, sys.maxsize, sys.maxsize, "", "")


def chunks(document: View, plain: str) -> list[Chunk]:
    """All chunks, in reading order, none overlapping; `plain` is the text in plain form."""
    text = document.text
    known = _known(document)
    titles = (hit for hit in document.hits(OFFICES) if hit.value != "plural" or _before_name(hit, text))
    offices = [_chunk(Sort.OFFICE, hit) for hit in titles]
    groups = [_chunk(Sort.GROUP, hit) for hit in document.hits(GROUPS) if text[hit.span.start].islower()]
    nouns = _leftmost_longest([*offices, *groups])
    named = _disjoint(sorted([*known, *nouns], key=_start))  # stable: of equal starts the known name stands
    return sorted([*named, *_loose(plain, named)], key=_start)


def _known(document: View) -> list[Chunk]:
    """The known names, of those that overlap the leftmost and longest."""
    named = [_chunk(Sort.KNOWN, hit) for hit in document.hits(KNOWN) if _as_written(hit, document.text)]
    bodies = [_organisation(hit) for hit in document.hits(ORGANISATIONS) if _as_written(hit, document.text)]
    return _disjoint(_leftmost_longest([*named, *bodies]))


def _organisation(hit: Hit) -> Chunk:
    return Chunk(Sort.KNOWN, hit.span.start, hit.span.end, "organisation", hit.value or hit.term)


def _chunk(sort: str, hit: Hit) -> Chunk:
    span, (kind, _, code) = hit.span, (hit.value or "").partition(":")
    return Chunk(sort, span.start, span.end, kind, code)


def _leftmost_longest(chunks: list[Chunk]) -> list[Chunk]:
    return sorted(sorted(chunks, key=_end, reverse=True), key=_start)


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
    for start, run in runs(text):
        while hit.end <= start:
            hit = next(hits, _END)
        end = start + len(run)
        if hit.start >= end:
            yield _words(words_of(start, run))
        elif hit.start > start or hit.end < end:
            stretches, hit = _outside(words_of(start, run), hit, hits)
            yield from map(_words, stretches)


def _outside(run: tuple[Word, ...], hit: Chunk, hits: Iterator[Chunk]) -> tuple[list[tuple[Word, ...]], Chunk]:
    """The stretches of a run outside of the named chunk `hit` and those after it; and the chunk reached."""
    stretches, first = [], 0
    for number, word in enumerate(run):
        while hit.end <= word.start:
            hit = next(hits, _END)
        if hit.start < word.end:
            stretches.append(run[first:number])
            first = number + 1
    return [stretch for stretch in (*stretches, run[first:]) if stretch], hit


def _words(stretch: tuple[Word, ...]) -> Chunk:
    return Chunk(Sort.WORDS, stretch[0].start, stretch[-1].end, "", "", stretch, lists_of(stretch))


def _before_name(hit: Hit, text: str) -> bool:
    """Whether a title of several stands before a name: "Senators Roe and Doe", not "the senators said"."""
    return text[hit.span.end + 1 : hit.span.end + 2].isupper()


def _as_written(hit: Hit, text: str) -> bool:
    """Whether the text has the term's capitals: "turkey" is no country, "us" and "who" no acronyms."""
    written, term = text[hit.span.start : hit.span.end], hit.term
    if written == term or written in KNOWN.terms:  # "Nato" beside "NATO": the hit names but one of them
        return True
    if written.isupper():
        return len(written) > 3
    return not term.isupper() and (written[0].isupper() or term[0].islower())
