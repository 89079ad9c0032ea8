"""Floods of marks and cues: the time of a text grows as its length does."""

import time

import pytest

from newsparse import Block, Pipeline, Span
from newsparse.testing import cpu_seconds, growth
from newsparse_actors import actors
from newsparse_quotes import quotes
from newsparse_quotes.marks import quoted

PIPELINE = Pipeline(actors, quotes)
MARKS = "“”\"‘’'«»‹›„‚`"
FLOODS = [
    *(mark * 2 for mark in MARKS),  # openers alone
    *(f" {mark}a" for mark in MARKS),  # one that nothing closes before each word
    "“‘", "“a ‘b ", "”’ ", "« ‹a ", "“a” ", "‘a’ ", "'a' ", "“a\n\n", "“a ”b ", "``a ''", "â€œa ", "a’ ", "s’ a",
    "“A,” she said. ", "said ", "she said that ", "said, “", "said: “no ", "“no,” said ", "“no” by ", "he told me ‘",
    "“He told me ‘no’ ", "according to ", "was called “a” by ", ", who said ", "Roe (", "A: ", "A: “b\n",
    "– a, said b.\n", "not to say ",
    "A: B, he said it was.\n\n", "which he said was ", "it was said, ", "quoted A as saying that ",
    "the claim that it was ", "as she put it, ", "“a” — B\n", "claims, ", "it of the it ", "adding, ", "A-", "a, ",
]  # fmt: skip


@pytest.mark.parametrize("piece", FLOODS)
def test_floods_are_linear(piece):
    """Marks that nothing closes, nested, alternating; cues, sources and labels without end."""
    assert growth(cpu_seconds(PIPELINE.parse), piece).linear


@pytest.mark.parametrize("piece", ["“", " “a", " 'a", "“‘", "“a ”", " «a", "„", "``", " ‘a’"])
def test_a_hundred_thousand_openers(piece):
    """The machine keeps a bounded number of marks open: what it remembers does not grow with the text."""
    text = piece * 100_000
    begun = time.process_time()
    found = quoted(text, [Block(Span(0, len(text)), "paragraph")])
    assert time.process_time() - begun < 20
    assert all(0 <= one.start < one.end <= len(text) and one.depth < 4 for one in found)
