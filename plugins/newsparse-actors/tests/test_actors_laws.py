"""Laws that hold for every text, and floods that must stay linear."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsparse import Block, Pipeline, Span
from newsparse.testing import cpu_seconds, growth
from newsparse_actors import Actor, actors

PIPELINE = Pipeline(actors)
PIECES = [
    "Aino Tervo", "Tervo", "UK Foreign Secretary", "the minister", "Kyiv", "Ukrainian officials", "Georgia",
    "(RPA)", "in", "Riverton Port Authority", "said", "of the", "J. R. Bell", "von der Aue", "O'Shea", "“", "”",
    "’s", ",", ".", "\n\n", "Lt. Gen.", "Washington", "Koreans", "President", "Tuesday", "ACME", "acme.com", "al-Masri",
    "\u00a0", "Kim Yo-jin",
]  # fmt: skip
TEXTS = st.lists(st.sampled_from(PIECES), min_size=1, max_size=25).map(" ".join)
HEADLINE = "Two mills close after storm"
NEUTRAL = "It rained for most of the week, and nobody was hurt.\n\n"
SENTENCES = [
    "UK Foreign Secretary Aino Tervo met Georgian officials in Kyiv on Tuesday.",
    "Tervo said the Riverton Port Authority (RPA) would open two more quays by the end of the year.",
    "The minister, who was in Georgia last week, said nothing about the talks in Atlanta.",
    "“We will not go back,” President J. R. Bell told reporters, and the Koreans did not object.",
    "Lt. Gen. Omar al-Masri said that Washington had been told of the plan.",
    "The RPA denied that von der Aue had been paid for his work in the harbour.",
]


def read(text, blocks=None):
    """The mentions of a text: place and record; its blocks are those given, or as the labeller has them."""
    return [(a.span.start, a.span.end, a.value) for a in PIPELINE.parse(text, blocks=blocks)[Actor]]


def moved(blocks, by):
    """The blocks, further on in the text."""
    return [Block(Span(b.span.start + by, b.span.end + by), b.kind, b.role) for b in blocks]


@settings(max_examples=60, deadline=None)
@given(TEXTS)
def test_names_are_text(text):
    """Every name and every role is text of the document, and no span has white space at its edges."""
    for start, end, value in read(text):
        assert value.name in text
        assert value.role is None or value.role in text
        assert text[start:end].strip() == text[start:end]


@settings(max_examples=40, deadline=None)
@given(TEXTS)
def test_a_neutral_paragraph_only_shifts(body):
    """A paragraph without names after the headline moves the spans and changes nothing else: no key knows an offset.

    The blocks are given: what a line is called ("dek" under a headline, "subhead" further down) is not the actors'.
    """
    before, start, by = f"{HEADLINE}\n\n{body}", len(HEADLINE) + 2, len(NEUTRAL)
    headline = Block(Span(0, len(HEADLINE)), "headline")
    neutral = Block(Span(start, start + by - 2), "paragraph")
    blocks = moved(PIPELINE.parse(body).blocks, start)
    after = f"{HEADLINE}\n\n{NEUTRAL}{body}"
    found = read(before, [headline, *blocks])
    assert [(s + by, e + by, v) for s, e, v in found] == read(after, [headline, neutral, *moved(blocks, by)])


@settings(max_examples=40, deadline=None)
@given(
    st.lists(st.sampled_from(SENTENCES), min_size=1, max_size=8), st.lists(st.sampled_from([" ", "\n\n"]), min_size=8)
)
def test_a_neutral_paragraph_only_shifts_an_article(sentences, gaps):
    """The same of whole articles, whose blocks the labeller finds."""
    body = "".join(sentence + gap for sentence, gap in zip(sentences, gaps, strict=False)).rstrip()
    before, after = (f"{HEADLINE}\n\n{NEUTRAL * many}{body}" for many in (1, 2))
    by = len(after) - len(before)
    assert [(s + by, e + by, v) for s, e, v in read(before)] == read(after)


@settings(max_examples=40, deadline=None)
@given(TEXTS)
def test_typing_does_not_matter(text):
    """Curly or straight apostrophes, plain or no-break spaces and hyphens give the same mentions of the same blocks."""
    straight = text.replace("’", "'")
    blocks = PIPELINE.parse(straight).blocks
    for other in (straight.replace("'", "’").replace("-", "‑"), straight.replace(" ", "\u00a0")):
        assert _untyped(read(other, blocks)) == _untyped(read(straight, blocks))


def _untyped(mentions):
    """The mentions without the words that are typed in one way or another."""
    return [(start, end, v.type, v.country, v.basis, v.entity) for start, end, v in mentions]


FLOODS = [
    "Aa ", "Al Bo said ", "King ", "Ministry of ", "the minister ", "Kyiv, ", "A.", "O'", "al-", "von der ", "Mr. ",
    "X-", "’s ", "Georgia Gov. ", "Agency (AA) ", "Aa, a b c ", "President of the Republic of ", "Koreans (",
]  # fmt: skip


@pytest.mark.parametrize("piece", FLOODS)
def test_floods_are_linear(piece):
    """A code point costs as much in a long text as in a short one, whatever is repeated."""
    assert growth(cpu_seconds(PIPELINE.parse), piece).linear


def test_many_names_are_linear():
    """So do many different names, which all have to be told apart."""
    names = [
        f"Ada {a}{b}{c}{d} Roe said so. " for a in "BCDFGHJKLM" for b in "aeiou" for c in "bdfglmn" for d in "aeiou"
    ]
    assert growth(cpu_seconds(lambda text: PIPELINE.parse("".join(names[: len(text)]))), "x", long=len(names)).linear
