"""The words of a text as rules see them: by number, with what stands between two of them."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from typing import NamedTuple, Protocol

import regex

from newsparse_quantities.dates.meaning.expressions import Expression
from newsparse_quantities.dates.words import words as listed

# What stands between two words, by the one or two characters that name it; spaces around are free where noted.
TIGHT = ""
SPACE = " "  # white space, at most one line break
HYPHEN = "-"
DASH = " - "  # a hyphen or dash with space on a side
COMMA = ","
DOT = "."
STOP = ". "
STOP_COMMA = ".,"
SLASH = "/"
COLON = ":"
APOSTROPHE = "'"
POSSESSIVE = "' "
QUOTED = " '"
OPEN = " ("
TILDE = "~"
BREAK = "#"  # anything else

_SHAPES = (
    (SPACE, regex.compile(r"[^\S\n]*+\n?+[^\S\n]*+")),
    (HYPHEN, regex.compile(r"[-‐‑‒–—−]")),
    (DASH, regex.compile(r"\s?+[-‐‑‒–—−]\s?+")),
    (COMMA, regex.compile(r"[^\S\n]?+,[^\S\n]*+\n?+")),
    (DOT, regex.compile(r"\.")),
    (STOP, regex.compile(r"\.[^\S\n]++")),
    (STOP_COMMA, regex.compile(r"\.[^\S\n]?+,[^\S\n]*+")),
    (SLASH, regex.compile(r"/")),
    (COLON, regex.compile(r":")),
    (APOSTROPHE, regex.compile(r"['’‘]")),
    (POSSESSIVE, regex.compile(r"['’]\s")),
    (QUOTED, regex.compile(r"\s['’‘]")),
    (OPEN, regex.compile(r"[^\S\n]?+\(")),
    (TILDE, regex.compile(r"[^\S\n]?+~[^\S\n]?+")),
)
_CLOSERS = listed("closers")
_NOTHING = ("",) * 64  # empty words on either side of the text: rules look no further than that
_LONGEST = 8  # characters: a longer gap is a break


@lru_cache(maxsize=4096)
def gap_kind(gap: str) -> str:
    """The name of what stands between two words."""
    if not gap:
        return TIGHT
    return next((name for name, shape in _SHAPES if shape.fullmatch(gap)), BREAK)


class Indexed(Protocol):
    """The word index of a text."""

    @property
    def starts(self) -> list[int]:
        """Where each word starts."""
        ...

    @property
    def ends(self) -> list[int]:
        """Where each word ends."""
        ...

    @property
    def folded(self) -> list[str]:
        """Each word, case-folded."""
        ...


class Match(NamedTuple):
    """What a rule has read: the number of the word after it, what it says, and how many characters more it covers."""

    end: int
    says: Expression
    more: int = 0


Rule = Callable[["Reader", int], Match | None]


class _Gaps(dict[int, str]):
    """What stands before each word, told once."""

    def __init__(self, text: str, words: Indexed) -> None:
        super().__init__()
        self._text, self._starts, self._ends = text, words.starts, words.ends

    def __missing__(self, number: int) -> str:
        """The name of the gap, kept from now on."""
        self[number] = name = self._named(number)
        return name

    def _named(self, number: int) -> str:
        if not 0 < number < len(self._starts):
            return BREAK
        start, end = self._ends[number - 1], self._starts[number]
        return gap_kind(self._text[start:end]) if end - start <= _LONGEST else BREAK


class Reader:
    """A text as a row of words with gaps; numbers outside the text give an empty word and a break."""

    __slots__ = ("_ends", "_starts", "gap", "known", "size", "text", "word")

    def __init__(self, text: str, words: Indexed) -> None:
        self.text = text
        self.size = len(words.starts)
        self.known: dict[tuple[int, int], Match | None] = {}  # what rules have read: by word and level
        self._starts, self._ends = words.starts, words.ends
        self.word = [*words.folded, *_NOTHING].__getitem__
        """The word, case-folded."""
        self.gap = _Gaps(text, words).__getitem__
        """The name of what stands before the word."""

    def raw(self, number: int) -> str:
        """The word as written."""
        return self.text[self._starts[number] : self._ends[number]] if 0 <= number < self.size else ""

    def capital(self, number: int) -> bool:
        """Whether the word starts with a capital letter."""
        return self.raw(number)[:1].isupper()

    def start(self, number: int) -> int:
        """Where the word starts in the text."""
        return self._starts[number]

    def end(self, number: int) -> int:
        """Where the word ends in the text."""
        return self._ends[number]

    def before(self, number: int) -> str:
        """The character in front of the word; empty at the start of the text."""
        return self.text[self._starts[number] - 1 : self._starts[number]] if self._starts[number] else ""

    def after(self, number: int) -> str:
        """The character behind the word; empty at the end of the text."""
        return self.text[self._ends[number] : self._ends[number] + 1]

    def spaced(self, number: int, *words: str) -> bool:
        """Whether these words stand from this number on, with spaces before and between them."""
        for word in words:
            if self.word(number) != word or self.gap(number) != SPACE:
                return False
            number += 1
        return True

    def linked(self, number: int, *words: str) -> bool:
        """Whether one of these words stands here, a space or hyphen before it."""
        return self.word(number) in words and self.gap(number) in (SPACE, HYPHEN)

    def past_the(self, number: int) -> int:
        """The number of the word after "the", where it stands here; else the number itself."""
        return number + (self.word(number) == "the" and self.gap(number + 1) in (SPACE, QUOTED))

    def over(self, number: int) -> bool:
        """Whether a phrase is over before the word: at a mark, or a word that no time modifies."""
        return self.gap(number) != SPACE or self.word(number) in _CLOSERS

    def definite(self, number: int) -> bool:
        """Whether "the" stands before the word."""
        return self.word(number - 1) == "the" and self.gap(number) == SPACE
