"""A text as the rules read it: offsets, and the words around them."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Mapping, Sequence
from typing import Protocol

import regex

BLANKS = " \t\u00a0\u2007\u2009\u200a\u202f"
"""White space inside a line: plain, tab, no-break, figure, thin, hair, narrow no-break."""
HYPHENS = "-\u2010\u2011"
HYPHEN_GAPS = tuple(HYPHENS)
_GAP = regex.compile(rf"[{BLANKS}]{{0,3}}+\n?[{BLANKS}]{{0,3}}+")
_LETTERS = regex.compile(r"[\p{L}\p{M}]{1,32}+")


_FORMS = {
    " ": "\u00a0\u2007\u2009\u200a\u202f",  # no-break, figure, thin, hair, narrow no-break
    "-": "\u2010\u2011",
    "'": "\u2019",
}


def flat(text: str) -> str:
    """A text of the same length with one form of space, hyphen and apostrophe, so that rules need to know but one."""
    if text.isascii():
        return text
    for form, others in _FORMS.items():
        for other in others:
            text = text.replace(other, form)
    return text


class WordIndex(Protocol):
    """What the rules ask of a word index: offsets and case-folded words."""

    @property
    def starts(self) -> Sequence[int]:
        """Offsets where words start, ascending."""
        ...

    @property
    def ends(self) -> Sequence[int]:
        """Offsets where words end."""
        ...

    @property
    def folded(self) -> Sequence[str]:
        """The words, case-folded."""
        ...

    @property
    def positions(self) -> Mapping[str, Sequence[int]]:
        """From each case-folded word to its numbers, ascending."""
        ...


class Reader:
    """A text, flat, with its word index. Words are named by number, places by offset."""

    __slots__ = ("_ends", "_folded", "_starts", "_words", "count", "text")

    def __init__(self, text: str, words: WordIndex) -> None:
        self.text = flat(text)
        self._words = words
        self._starts = words.starts
        self._ends = words.ends
        self._folded = words.folded
        self.count = len(words.starts)

    @property
    def positions(self) -> Mapping[str, Sequence[int]]:
        """From each case-folded word of the text to its numbers, ascending."""
        return self._words.positions

    def word(self, number: int) -> str:
        """The case-folded word of this number; empty outside the text."""
        return self._folded[number] if 0 <= number < self.count else ""

    def start(self, number: int) -> int:
        """Where a word starts; the end of the text behind the last."""
        return self._starts[number] if number < self.count else len(self.text)

    def end(self, number: int) -> int:
        """Where a word ends; 0 before the first."""
        return self._ends[number] if number >= 0 else 0

    def gap(self, number: int) -> str:
        """What stands between a word and the one before it."""
        if not 0 < number < self.count:
            return "\n\n"
        return self.text[self._ends[number - 1] : self._starts[number]]

    def spaced(self, number: int) -> bool:
        """Whether only blanks, or one line break, part a word from the one before it."""
        return is_blank(self.gap(number))

    def original(self, number: int) -> str:
        """The word as the text writes it."""
        return self.text[self._starts[number] : self._ends[number]] if 0 <= number < self.count else ""

    def first_from(self, offset: int) -> int:
        """The number of the first word that starts at or after an offset."""
        return bisect_left(self._starts, offset)

    def next_word(self, offset: int) -> int:
        """The number of the word behind an offset with only blanks between; -1 where there is none."""
        number = bisect_left(self._starts, offset)
        if number < self.count and is_blank(self.text[offset : self._starts[number]]):
            return number
        return -1

    def word_before(self, offset: int) -> int:
        """The number of the word in front of an offset with only blanks between; -1 where there is none."""
        number = bisect_left(self._starts, offset) - 1
        if number >= 0 and self._ends[number] <= offset and is_blank(self.text[self._ends[number] : offset]):
            return number
        return -1

    def letters(self, offset: int) -> str:
        """The letters that start right at an offset: "km" behind "20" in "20km"."""
        match = _LETTERS.match(self.text, offset)
        return match[0] if match else ""

    def is_capitalised(self, number: int) -> bool:
        """Whether the text writes the word with a capital."""
        return 0 <= number < self.count and self.text[self._starts[number]].isupper()

    def has_capital(self, number: int) -> bool:
        """Whether the text writes any letter of the word as a capital: "Channel", "iPhone"."""
        return 0 <= number < self.count and not self.text[self._starts[number] : self._ends[number]].islower()

    def skip_blanks(self, offset: int) -> int:
        """The offset behind blanks and at most one line break."""
        match = _GAP.match(self.text, offset)
        return match.end() if match else offset


def is_blank(gap: str) -> bool:
    """Whether a gap is a space of any kind, or one line break with blanks around it."""
    return gap == " " or (0 < len(gap) <= 6 and gap.isspace() and gap.count("\n") <= 1)
