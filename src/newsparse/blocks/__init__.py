"""The plain-text block labeller."""

from __future__ import annotations

import regex

from newsparse.outline import Block
from newsparse.spans import Span


def label(text: str) -> tuple[Block, ...]:
    """One paragraph a line."""
    return tuple(Block(Span(*m.span()), "paragraph") for m in regex.finditer(r"\S[^\n]*(?<=\S)", text))
