"""Lines in title case, where a capital says nothing: which of their words can be names."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from functools import cached_property

import regex

from newsparse import View, Words
from newsparse_actors.chunks import Chunk, Sort
from newsparse_actors.listed import COMMON, NAME
from newsparse_actors.runs import Word
from newsparse_actors.tables import ACTING, SAYING, SAYING_BASES

_LINES = frozenset({"headline", "subhead", "kicker", "dek"})
_INITIALS = 3  # letters without stops: "Lt Col JB Roe"
_INFLECTED = ("s", "ed", "ing")  # "Judge Blocks Sweeping Order"
_VERBS = SAYING | ACTING | SAYING_BASES
_LONG = regex.compile(r"(?<!\p{L})\p{L}{4,}")


class TitleCase:
    """The title-case lines of a document, and whether it writes a word without a capital elsewhere."""

    def __init__(self, document: View, chunks: Sequence[Chunk]) -> None:
        self._chunks = chunks
        heads = [block.span for block in document.blocks if block.kind in _LINES]
        lines = [line for line in heads if _in_title_case(line.of(document.text))]
        self._heads = [(line.start, line.end) for line in heads]
        self._starts = [line.start for line in lines]
        self._ends = [line.end for line in lines]
        self._last = self._ends[-1] if lines else 0
        self._text = document.text
        self._end = len(document.text)
        self._words = document.words
        self._small: dict[str, bool] = {}
        self._great: dict[str, bool] = {}

    def covers(self, offset: int) -> bool:
        """Whether the offset is in a title-case line."""
        if offset >= self._last:
            return False
        line = bisect_right(self._starts, offset) - 1
        return line >= 0 and offset < self._ends[line]

    def heads(self, offset: int) -> bool:
        """Whether the offset is in a headline, a dek or a subhead, in title case or not."""
        line = bisect_right(self._heads, (offset, self._end)) - 1
        return line >= 0 and offset < self._heads[line][1]

    def names(self, words: tuple[Word, ...]) -> Iterator[tuple[Word, ...]]:
        """The runs of words that can be names: no common words, none that the document also writes small."""
        run: list[Word] = []
        for word in words:
            if word.lists & COMMON or self.small(word.text):
                if run:
                    yield tuple(run)
                run = []
            else:
                run.append(word)
        if run:
            yield tuple(run)

    def small(self, word: str) -> bool:
        """Whether the document writes the word without a capital, too; the first twenty places are looked at."""
        if word not in self._small:
            places = self._words.positions.get(word.casefold(), ())[:20]
            self._small[word] = any(self._text[self._words.starts[place]].islower() for place in places)
        return self._small[word]

    def vouches(self, word: Word) -> bool:
        """Whether a word of a title-case line can be a name: initials, on a list of names, or in the prose so, too."""
        if word.lists & NAME or (len(word.text) <= _INITIALS and word.text.isupper()):
            return True
        if word.text.casefold() in _VERBS:
            return False
        return self._in_prose(word.text) if self._prose_names else not word.text.endswith(_INFLECTED)

    @cached_property
    def _prose_names(self) -> bool:
        """Whether the document has names outside of its title-case lines at all."""
        unknown = (chunk for chunk in self._chunks if chunk.sort is Sort.WORDS and not chunk.lists & COMMON)
        return any(not self.covers(chunk.start) for chunk in unknown)

    def _in_prose(self, word: str) -> bool:
        """Whether the document writes the word with a capital outside of its title-case lines."""
        if word not in self._great:
            part = max(Words(word).folded, key=len, default="")  # "Brien" of "O'Brien"
            starts = [self._words.starts[place] for place in self._words.positions.get(part, ())]
            self._great[word] = any(self._text[start].isupper() and not self.covers(start) for start in starts)
        return self._great[word]


def _in_title_case(line: str) -> bool:
    long = _LONG.findall(line)
    capitals = sum(word[0].isupper() for word in long)
    return len(long) > 1 and capitals * 10 >= len(long) * 7
