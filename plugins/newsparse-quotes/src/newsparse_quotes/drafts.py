"""Drafts: attributions as they are read, before speakers are resolved and records made."""

from __future__ import annotations

import attrs

from newsparse import Span
from newsparse_quotes.records import Modality


@attrs.define(kw_only=True)
class Draft:
    """One attribution. `content` grows while the quote goes on; spans are offsets of the text."""

    content: list[Span]
    source: Span | None = None
    cue: Span | None = None
    addressee: Span | None = None
    negative: bool = False
    modality: Modality = Modality.ACTUAL
    rule: str
    inherited: Span | None = None  # who spoke or acted before, where the quote names no source of its own
    outer: Draft | None = None  # the quote that this one is part of
    marked: bool = False  # whether a quoted stretch is part of the content

    @property
    def within(self) -> Span | None:
        """The hull of the enclosing quote."""
        return Span(self.outer.start, self.outer.end) if self.outer else None

    @property
    def start(self) -> int:
        """Where the first piece begins."""
        return self.content[0].start

    @property
    def end(self) -> int:
        """Where the last piece ends."""
        return self.content[-1].end

    def covers(self, offset: int) -> bool:
        """Whether an offset lies in the content."""
        return any(piece.start <= offset < piece.end for piece in self.content)
