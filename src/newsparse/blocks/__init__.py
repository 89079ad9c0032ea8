"""The plain-text block labeller: the parts of a news article, told by the lines of its text alone.

The rules stand in the room where one would look for them: what a line is by its own words in `furniture`, `stamps`,
`remarks`, `captions`, `bylines`; what it is by its place in `heads` and `structure`; which lines belong together in
`layout`; where a dateline ends in `datelines`; the phrases of pages in chrome.txt.
"""

from __future__ import annotations

from newsparse.outline import Block

__all__ = ["label"]


def label(text: str) -> tuple[Block, ...]:
    """The blocks of a text, in order: each non-blank character is in exactly one.

    A block is one or more whole lines without the white space around them; only a dateline shares its line with the
    paragraph that it opens. A pure function of the text, in time linear in its length.
    """
    # Its patterns are compiled when the first text comes, so that `import newsparse` stays light.
    from newsparse.blocks.labelling import blocks

    return tuple(blocks(text))
