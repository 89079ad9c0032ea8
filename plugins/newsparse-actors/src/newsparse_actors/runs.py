"""Runs of capitalised words: where names can be."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

import regex

from newsparse_actors.tables import FUNCTION_WORDS, NAMES, plain, words

_TAIL = r"[\p{L}\p{M}\p{Nd}]{0,40}+"
_INITIALS = r"(?:\p{Lu}\.){1,6}+(?!\p{L})"
# A part after a hyphen or apostrophe: O'Brien, El-Hassan, Jong-un; not the possessive, nor "he'd", "we'll".
_AFTER_HYPHEN = rf"(?:\p{{Lu}}{_TAIL}|(?:[a-z]{{1,2}}[-‐‑]\p{{Lu}})?[a-z]{{2,7}}+(?!\p{{L}}))"
_PART = rf"(?:['’](?!(?:s|d|ll|ve|re|m|t)(?!\p{{L}}))\p{{L}}{_TAIL}|[-‐‑]{_AFTER_HYPHEN})"
_WORD = rf"(?:{_INITIALS}|\p{{Lu}}{_TAIL}{_PART}{{0,4}}+)"
_GAP = r"[ \u00a0\u202f]"
_PARTICLE = r"(?:van|von|der|den|de|da|do|dos|das|del|della|di|du|la|le|bin|ibn|bint|ben|abu|ul|el|al|ter|ten|zu|y)"
_ARTICLE = r"(?:(?:al|el|an|ad|as|ash|at|ar|az|ul)[-‐‑])"
_RUN = regex.compile(rf"(?<![\p{{L}}\p{{Nd}}]){_WORD}(?:{_GAP}(?:{_PARTICLE}{_GAP}){{0,3}}+{_ARTICLE}?{_WORD})*+")
_NEVER_ALONE = FUNCTION_WORDS - NAMES
_COMPOUND = words("compound-tails.txt")


class Word(NamedTuple):
    """A word of a run: its place, and its text with apostrophes and hyphens in one form."""

    start: int
    end: int
    text: str


def runs(text: str) -> Iterator[list[Word]]:
    """The runs of capitalised words, particles inside, in order; a possessive ending or a compound's tail ends one.

    A function word alone is left out: most capitals only begin a sentence.
    """
    for match in _RUN.finditer(text):
        start, end = match.span()
        found = plain(match[0])
        if found in _NEVER_ALONE:
            continue
        if " " not in found:
            yield [_cut(start, end, found)]
            continue
        run, at = [], start
        for piece in found.split(" "):
            run.append(_cut(at, at + len(piece), piece))
            at += len(piece) + 1
        yield run


def _cut(start: int, end: int, text: str) -> Word:
    """The word without the tail of a compound: "Kremlin" of "Kremlin-led"."""
    if "-" in text:
        head, _, tail = text.rpartition("-")
        if tail in _COMPOUND:
            return Word(start, start + len(head), head)
    return Word(start, end, text)
