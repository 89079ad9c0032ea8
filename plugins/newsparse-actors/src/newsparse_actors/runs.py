"""Runs of capitalised words in a plain text (`tables.plain`): where names can be."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

import attrs
import regex

from newsparse_actors.listed import ACRONYM, DOCTRINE, FUNCTION, LISTED, NAME
from newsparse_actors.tables import words

_TAIL = r"[\p{L}\p{M}\p{Nd}]{0,40}+"
_INITIALS = r"\.(?:\p{Lu}\.){0,5}+(?!\p{L})"  # after the first letter: "B.", "F.K."
# A part after a hyphen or apostrophe: O'Brien, El-Hassan, Jong-un; not the possessive, nor "he'd", "we'll".
_AFTER_HYPHEN = rf"(?:\p{{Lu}}{_TAIL}|(?:[a-z]{{1,2}}-\p{{Lu}})?[a-z]{{2,7}}+(?!\p{{L}}))"
_PART = rf"(?:'(?!(?:s|d|ll|ve|re|m|t)(?!\p{{L}}))\p{{L}}{_TAIL}|-{_AFTER_HYPHEN})"
_WORD = rf"\p{{Lu}}(?:{_INITIALS}|{_TAIL}{_PART}{{0,4}}+)"
_PARTICLE = r"(?:van|von|der|den|de|da|do|dos|das|del|della|di|du|la|le|bin|ibn|bint|ben|abu|ul|el|al|ter|ten|zu|y)"
_ARTICLE = r"(?:(?:al|el|an|ad|as|ash|at|ar|az|ul)-)"
_LINKED = rf"(?=[abdeiltuvyz])(?:{_PARTICLE} ){{0,3}}+{_ARTICLE}?{_WORD}"  # the letters they begin with
_RUN = regex.compile(rf"(?<![\p{{L}}\p{{Nd}}]){_WORD}(?: (?:{_WORD}|{_LINKED}))*+")
_NEVER_ALONE = frozenset(word for word, lists in LISTED.items() if lists & FUNCTION and not lists & NAME)
_NUMBERS = frozenset({"II", "III", "IV", "VI", "VII", "VIII", "XI", "XII", "XIII", "XIV", "XV", "XVI"})  # of kings
_DOCTRINES = ("ist", "ists", "ism", "isms", "ians", "ites")  # "a former Trotskyist"
_COMPOUND = words("compound-tails.txt")


@attrs.define(eq=False)
class Word:
    """A word of a run: its place, its text and the lists it stands in (flags)."""

    start: int
    end: int
    text: str
    lists: int


def runs(text: str) -> Iterator[tuple[int, str]]:
    """The runs of capitalised words, particles inside, in order: where each begins, and its text.

    A function word alone is left out: most capitals only begin a sentence.
    """
    for match in _RUN.finditer(text, concurrent=False):  # threads are not let in between: that costs as much as a match
        found = match[0]
        if found not in _NEVER_ALONE:
            yield match.start(), found


def words_of(at: int, run: str) -> tuple[Word, ...]:
    """The words of a run that begins at `at`, each without the tail of a compound: "Kremlin" of "Kremlin-led"."""
    if " " not in run:
        text, lists = _form(run)
        return (Word(at, at + len(text), text, lists),)
    found = []
    for piece in run.split(" "):
        text, lists = _form(piece)
        found.append(Word(at, at + len(text), text, lists))
        at += len(piece) + 1
    return tuple(found)


@lru_cache(4096)
def _form(text: str) -> tuple[str, int]:
    """A word without the tail of a compound, and its lists."""
    if "-" in text:
        head, _, tail = text.rpartition("-")
        text = head if tail in _COMPOUND else text
    lists = LISTED.get(text, 0)
    bare = text[:-1] if text[-1] == "s" else text  # "MPs" as "MP"
    if bare.isupper() and len(bare) > 1 and "." not in bare and bare not in _NUMBERS:
        lists |= ACRONYM
    if text.endswith(_DOCTRINES):
        lists |= DOCTRINE
    return text, lists


def lists_of(words: tuple[Word, ...]) -> int:
    """The lists in which any of the words stands."""
    if len(words) == 1:
        return words[0].lists
    found = 0
    for word in words:
        found |= word.lists
    return found
