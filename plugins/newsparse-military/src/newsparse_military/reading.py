"""A text as a line of words: what is written, what stands between, which words are numbers or capitalised."""

from __future__ import annotations

from functools import cached_property

from newsparse import View
from newsparse_military.numerals import CARDINALS, ORDINALS, figures, is_letter, roman

HYPHENS = frozenset("-‑‐")
MARGIN = 64  # words beyond either end that may be asked for: more than any window
_NICKNAME_GAPS = frozenset({' "', '" ', " “", "” ", " ‘", "’ ", " '", "' ", " „", " «", "» "})


class Reader:
    """The words of a view by number; every question looks at a word and its neighbours only."""

    def __init__(self, view: View) -> None:
        self.text = view.text
        self.view = view
        self.starts = view.words.starts
        self.ends = view.words.ends
        self.folded = view.words.folded
        self.positions = view.words.positions
        self.count = len(self.folded)
        self.military = False  # whether the text speaks of forces at all: then "3rd Company" is one
        self.floor = 0  # words before this one belong to a mention already read

    def written(self, i: int) -> str:
        """The word as written."""
        return self.text[self.starts[i] : self.ends[i]]

    def word(self, i: int) -> str:
        """The folded word, "" beyond either end, up to `MARGIN` words away."""
        return self._words[i]

    def gap(self, i: int) -> str:
        """What stands between word `i` and the next, a line break beyond either end, up to `MARGIN` words away."""
        return self._gaps[i]

    @cached_property
    def _words(self) -> list[str]:
        return [*self.folded, *[""] * MARGIN]  # a list wraps: -1 is in the margin as well

    @cached_property
    def _gaps(self) -> list[str]:
        between = [self.text[end:start] for end, start in zip(self.ends, self.starts[1:], strict=False)]
        return [*between, *["\n"] * MARGIN]

    def spaced(self, i: int) -> bool:
        """Whether only blanks of one line stand between word `i` and the next."""
        gap = self.gap(i)
        return gap == " " or (gap.isspace() and "\n" not in gap and len(gap) < 4)

    def hyphened(self, i: int) -> bool:
        """Whether a hyphen joins word `i` to the next."""
        return self.gap(i) in HYPHENS

    def joined(self, i: int) -> bool:
        """Whether word `i` and the next can be parts of one name: blanks, a hyphen, the marks of a nickname."""
        return self.spaced(i) or self.hyphened(i) or self.gap(i) in _NICKNAME_GAPS or self._dotted(i) or self._nation(i)

    def _nation(self, i: int) -> bool:
        """On either side of the nation in "1 (UK) Division", "3rd (United Kingdom) Division"."""
        if self.gap(i) not in {" (", ") "}:
            return False
        first = i + 1 if self.gap(i) == " (" else i - 1
        if self.words(max(first, 0), first + 1) == ("united", "kingdom") and self.gap(first + 1) == ") ":
            return True
        inside = i + 1 if self.gap(i) == " (" else i
        return self.upper(inside) and self.ends[inside] - self.starts[inside] < 4 and self.gap(inside) == ") "

    def _dotted(self, i: int) -> bool:
        """Inside "U.S." and behind it."""
        pair = self.words(max(0, i - 1), i + 1)
        return (self.gap(i) == "." and pair[-2:] == ("u", "s")) or (self.gap(i) == ". " and pair[:2] == ("u", "s"))

    def capital(self, i: int) -> bool:
        """Whether the word begins with a capital."""
        return 0 <= i < self.count and self.text[self.starts[i]].isupper()

    def upper(self, i: int) -> bool:
        """Whether the word is all capitals and digits, and longer than a letter."""
        written = self.written(i)
        return len(written) > 1 and written.isupper()

    def of(self, first: int, last: int) -> str:
        """The text of words `first` to `last`, blanks in one form."""
        return " ".join(self.text[self.starts[first] : self.ends[last]].split())

    def words(self, first: int, last: int) -> tuple[str, ...]:
        """The folded words `first` to `last`."""
        return tuple(self.folded[first : last + 1])

    def possessive(self, i: int) -> bool:
        """Whether the word `i` is an "s" or ends a plural that owns what comes next ("Ukraine's", "Russians'")."""
        gap = self.gap(i)
        own = self.word(i) == "s" and i > 0 and self.gap(i - 1) in {"'", "’"} and self.spaced(i)
        return own or (gap in {"' ", "’ "} and self.folded[i].endswith("s"))

    # -------------------------------------------------------------- numbers
    def number(self, i: int) -> tuple[int, bool] | None:
        """The number a word writes and whether it is an ordinal; a cardinal in words only with a capital ("Three")."""
        if not 0 <= i < self.count:
            return None
        word = self.folded[i]
        if word[0].isdecimal():
            return figures(word) if word.isascii() else None
        if word in ORDINALS:
            return self._compound(i), True
        if word in CARDINALS and self.capital(i):
            return CARDINALS[word], False
        value = roman(self.written(i)) if self.capital(i) and word[-1] in "ivxl" else None
        return (value, False) if value and len(word) > 1 else None

    def roman_letter(self, i: int) -> int | None:
        """The value of a word that is one Roman letter: 1, 5 or 10."""
        return {"I": 1, "V": 5, "X": 10}.get(self.written(i)) if 0 <= i < self.count else None

    def _compound(self, i: int) -> int:
        joined = f"{self.word(i - 1)}-{self.folded[i]}"
        return ORDINALS[joined] if joined in ORDINALS and self.hyphened(i - 1) else ORDINALS[self.folded[i]]

    def letter(self, i: int) -> bool:
        """Whether the word designates a company by letter."""
        return 0 <= i < self.count and is_letter(self.written(i))
