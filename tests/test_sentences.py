"""Sentences: where they end, where they do not, and the laws."""

from __future__ import annotations

import pytest
from core_strategies import hostile_texts
from hypothesis import given
from hypothesis import strategies as st

from newsparse.blocks import label
from newsparse.outline import Block
from newsparse.sentences import sentences
from newsparse.spans import Span
from newsparse.testing import cpu_seconds, growth


def cut(text: str) -> list[str]:
    """The sentences of a text that is one paragraph."""
    return [span.of(text) for span in sentences(text, [Block(Span(0, len(text)), "paragraph")])]


@pytest.mark.parametrize(
    "text",
    [
        "It rained.|They left.",
        "It rained!|Did they leave?|They did.",
        "“We wait.|They left,” Moe said.",
        "“We wait.”|Moe said nothing.",
        "“Is it over?”|The crowd went home.",
        "(It rained.)|They left.",
        "It rained.[1]|They left.",
        "It rained.[1][23]|They left.",
        "He left.|“not really,” she said.",
        "Did he?|“yes,” she said.",
        "It rained…|They left.",
        "It rained...|They left.",
        "It ended in 2024.|They left.",
        "It cost 3.5 million.|They left.",
        "They came at 5 p.m.|Moe was late.",
        "They live in the U.S.|The rest does not.",
        "They work for Acme Corp.|It grew.",
        "They met in Jan.|Moe was late.",
        "So did I.|Moe was late.",
        "No.|He did not.",
        "They bought modern art.|Moe paid.",
        "It rained.|iPhones fell.",
        "It rained.|12 people left.",
        "She said so (twice).|He did not.",
        "They sat.|Moe stood.",
        "„Wir gehen.“|Dann ging sie.",
        "Er kam.|»Ich gehe«, sagte er.",
        "Er kam.|»Ich gehe.«|Dann ging er.",
        "« Il pleut. »|Puis il partit.",
        "Er kam.|„Ich gehe“, sagte er.",
    ],
)
def test_ends(text):
    """A bar stands where a sentence ends, with a blank in its place."""
    assert cut(text.replace("|", " ")) == text.split("|")


@pytest.mark.parametrize(
    "text",
    [
        "Mr. Moe met Lt. Gen. Ann Frost and Gov. Edward G. Rendell.",
        "Sen. Moe of the U.S. Senate left.",
        "They came at 5 p.m. Friday and left at 6 a.m. GMT.",
        "On Jan. 6 he left No. 5, see Art. IV and p. 12.",
        "J. K. Rowling wrote it.",
        "Apple Inc. Chief Executive Ann Moe spoke.",
        "The Fla. Republican left.",
        "Birds, e.g. Gulls, left, i.e. They flew.",
        "Moe vs. Lind went on.",
        "“Why?” he asked.",
        "“No!” Bondar cried, leaving the room.",
        "“Never!” Ann Van Der Moe shouted.",
        "“Well…” Moe said.",
        "Yahoo! was sold.",
        "They waited . . . They left.",
        "They waited … They left.",
        "And then… I left.",
        "1. First of all, they left.",
        "It is 5 ft. Moe high.",
        "It rained. \u0301They left.",
        "It rained. ) They left.",
    ],
)
def test_goes_on(text):
    """Stops of titles, initials, abbreviations, places in a list; questions with their cue; dots that trail off."""
    assert cut(text) == [text]


def test_an_abbreviation_before_a_quote_that_begins_a_sentence():
    """The word that begins it tells, marks or not."""
    assert cut("He lives in the U.S. “We do not,” she said.") == ["He lives in the U.S.", "“We do not,” she said."]
    assert cut("He saw the U.S. “experts” go.") == ["He saw the U.S. “experts” go."]


def test_a_number_is_of_a_list_only_at_the_beginning():
    """In the middle of a text a number with a stop ends the sentence."""
    assert cut("1. They left. It was 2. They came.") == ["1. They left.", "It was 2.", "They came."]


def test_boilerplate_has_no_sentences_and_none_crosses_a_block():
    """Sentences are of content, a block at a time."""
    text = "Ferry Stays\n\nIt rained. They\n\nShare this. Now"
    kinds = [("headline", None), ("paragraph", None), ("boilerplate", "share")]
    places = [Span(0, 11), Span(13, 28), Span(30, 45)]
    blocks = [Block(span, *kind) for span, kind in zip(places, kinds, strict=True)]
    assert [span.of(text) for span in sentences(text, blocks)] == ["Ferry Stays", "It rained.", "They"]


def test_blocks_of_a_caller_may_be_loose():
    """White space around a block, or a block of nothing else, makes no sentence."""
    text = "  It rained. \n \t "
    blocks = [Block(Span(0, 14), "paragraph"), Block(Span(14, 17), "paragraph")]
    assert [span.of(text) for span in sentences(text, blocks)] == ["It rained."]


PIECES = st.sampled_from([
    "It rained", "they", "Mr", "U.S", "J", "5", "p.m", ".", "!", "?", "…", "...", "”", "“", "\"", "’", ")", "(", " ",
    "  ", "\n", "\xa0", "\x1f", "[1]", "\u0301", "I", "e.g", "said", "Moe",
])  # fmt: skip
TEXTS = st.one_of(st.lists(PIECES, max_size=30).map("".join), hostile_texts)


@given(TEXTS)
def test_sentences_tile_the_content(text):
    """They are ordered and disjoint, begin and end with ink, stay in their block and miss no non-blank character."""
    blocks = label(text)
    spans = sentences(text, blocks)
    covered = [offset for span in spans for offset in range(span.start, span.end)]
    content = [block.span for block in blocks if not block.furniture]
    assert covered == sorted(set(covered))
    assert all(span.of(text) == span.of(text).strip() for span in spans)
    assert all(sum(block.contains(span) for block in content) == 1 for span in spans)
    ink = {place for block in content for place in range(block.start, block.end) if not text[place].isspace()}
    assert ink <= set(covered)


@given(TEXTS, TEXTS)
def test_a_block_knows_nothing_of_the_others(one, other):
    """The sentences of a block are the same, wherever it stands."""
    text = one + "\n\n" + other
    blocks = [Block(Span(0, len(one)), "paragraph")] if one else []
    alone = sentences(one, blocks)
    assert sentences(text, [*blocks, Block(Span(len(one), len(text)), "paragraph")])[: len(alone)] == alone


@pytest.mark.parametrize("unit", [". ", "A. ", ".", "!” ", "…”", ".[1]", "“", "Mr. A", "\n", "? Ann "], ids=repr)
def test_splitting_is_linear(unit):
    """A code point costs as much in a long text as in a short one, whatever it is made of."""
    assert growth(cpu_seconds(cut), unit).linear
