"""Chunks: what the capitalised runs and the lexicon hits of a document are made of, in reading order."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from enum import Enum
from typing import NamedTuple

from newsparse import Hit, View

from newsparse_actors.runs import Word, runs
from newsparse_actors.tables import GROUPS, KNOWN, OFFICES


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
    run: int = -1  # number of the run it stands in


def chunks(document: View) -> list[Chunk]:
    """All chunks, in reading order, none overlapping."""
    known = {hit.span.start: hit for hit in document.hits(KNOWN) if _as_written(hit, document.text)}
    offices = {hit.span.start: hit for hit in document.hits(OFFICES)}
    found = list(_parted(document.text, known, offices))
    found += [_chunk(Sort.KNOWN, hit) for hit in known.values()]  # those that begin no capitalised word: "al-Qaeda"
    found += [_chunk(Sort.OFFICE, hit) for hit in offices.values()]
    found += [_chunk(Sort.GROUP, hit) for hit in document.hits(GROUPS)]
    return _disjoint(sorted(found, key=_place))


def _parted(text: str, known: dict[int, Hit], offices: dict[int, Hit]) -> Iterator[Chunk]:
    """The chunks of all runs; hits that begin in a run are taken out of the dictionaries."""
    end = 0
    for number, run in enumerate(runs(text)):
        loose: list[Word] = []
        for word in run:
            if word.start < end:
                continue
            hit, sort = known.pop(word.start, None), Sort.KNOWN
            if hit is None:
                hit, sort = offices.pop(word.start, None), Sort.OFFICE
            if hit is None:
                loose.append(word)
                continue
            if loose:
                yield _loose(loose, number)
                loose = []
            yield _chunk(sort, hit, number)
            end = hit.span.end
        if loose:
            yield _loose(loose, number)


def _loose(words: list[Word], number: int) -> Chunk:
    return Chunk(Sort.WORDS, words[0].start, words[-1].end, "", "", tuple(words), number)


def _chunk(sort: Sort, hit: Hit, number: int = -1) -> Chunk:
    kind, _, code = (hit.value or "").partition(":")
    return Chunk(sort, hit.span.start, hit.span.end, kind, code, (), number)


def _as_written(hit: Hit, text: str) -> bool:
    """Whether the text has the term's capitals: "turkey" is no country, "us" and "who" no acronyms."""
    written, term = hit.span.of(text), hit.term
    if written == term:
        return True
    if written.isupper():
        return len(written) > 3
    return not term.isupper() and (written[0].isupper() or term[0].islower())


def _place(chunk: Chunk) -> tuple[int, int]:
    return chunk.start, -chunk.end


def _disjoint(ordered: Iterable[Chunk]) -> list[Chunk]:
    """Of overlapping chunks the first stands."""
    kept: list[Chunk] = []
    for chunk in ordered:
        if not kept or chunk.start >= kept[-1].end:
            kept.append(chunk)
    return kept
