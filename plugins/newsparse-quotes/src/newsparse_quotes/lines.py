"""A text as its words and tag line, and the signs of a phrase: what every pattern of the grammar is written over."""

from __future__ import annotations

from collections.abc import Collection

from newsparse import Span, Words
from newsparse_quotes.tags import tag_line

Phrase = tuple[int, int]
"""The numbers of the first and the last word of a phrase, both inside."""


_BEYOND = 9 * "|"  # the gap behind the last word, and two words on either side, where a negative number leads as well


class Line:
    """A text with its words and tag line. The words before the first and after the last have the tag and gap "|"."""

    def __init__(self, text: str, words: Words, edges: Collection[int] = ()) -> None:
        self.text = text
        self.words = words
        self.starts, self.ends, self.folded = words.starts, words.ends, words.folded
        self.count = len(words)
        self.tags = tag_line(words, edges)[:-1] + _BEYOND
        self.tag = self.tags[0::2]
        """The tags of the words, by their numbers."""
        self.gap = self.tags[1::2]
        """The signs of the gaps behind them."""

    def span(self, phrase: Phrase) -> Span:
        """Where a phrase stands in the text."""
        return Span(self.starts[phrase[0]], self.ends[phrase[1]])

    def mark_before(self, offset: int) -> str:
        """The last sign before an offset, blanks apart (two of them at most); empty at the start of the text."""
        return self.text[max(0, offset - 3) : offset].rstrip()[-1:]
