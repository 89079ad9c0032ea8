"""A document as the rules see it: its words, its headlines, and where its sentences start."""

from __future__ import annotations

from newsparse import View
from newsparse_quantities.quantities.reader import Reader

_TITLES = ("headline", "dek", "subhead", "kicker")
_OPENERS = frozenset("“\"‘':•—–-(.\n")


class Page:
    """A document with the reader of its text."""

    __slots__ = ("document", "reader")

    def __init__(self, document: View) -> None:
        self.document = document
        self.reader = Reader(document.text, document.words)

    def in_title(self, offset: int) -> bool:
        """Whether an offset is in a headline or the like, where any word may have a capital."""
        block = self.document.block_at(offset)
        return block is not None and block.kind in _TITLES

    def in_headline(self, offset: int) -> bool:
        """Whether an offset is in the headline of the article itself."""
        block = self.document.block_at(offset)
        return block is not None and block.kind == "headline"

    def starts_sentence(self, offset: int) -> bool:
        """Whether a sentence, a quotation or an item starts at an offset, which explains a capital."""
        sentence = self.document.sentence_at(offset)
        before = self.reader.text[max(0, offset - 3) : offset].strip(" \u00a0")
        return not offset or (sentence is not None and sentence.start == offset) or before[-1:] in _OPENERS
