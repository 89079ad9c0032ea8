"""Laws that hold for every text, and floods that must stay linear."""

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsparse import Pipeline
from newsparse_actors import Actor, actors

PIPELINE = Pipeline(actors)
PIECES = [
    "Aino Tervo", "Tervo", "UK Foreign Secretary", "the minister", "Kyiv", "Ukrainian officials", "Georgia",
    "(RPA)", "in", "Riverton Port Authority", "said", "of the", "J. R. Bell", "von der Aue", "O'Shea", "“", "”", "’s", ",",
    ".", "\n\n", "Lt. Gen.", "Washington", "Koreans", "President", "Tuesday", "ACME", "acme.com", "al-Masri", "\u00a0", "Kim Yo-jin",
]  # fmt: skip
TEXTS = st.lists(st.sampled_from(PIECES), min_size=1, max_size=25).map(" ".join)
HEADLINE = "Two mills close after storm"
NEUTRAL = "It rained for most of the week, and nobody was hurt.\n\n"


def read(text):
    """The mentions of a text: place and record."""
    return [(a.span.start, a.span.end, a.value) for a in PIPELINE.parse(text)[Actor]]


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
    """A paragraph without names after the headline moves the spans and changes nothing else: no key knows an offset."""
    before, after = (f"{HEADLINE}\n\n{NEUTRAL * many}{body}" for many in (1, 2))
    moved = len(after) - len(before)
    assert [(s + moved, e + moved, v) for s, e, v in read(before)] == read(after)


@settings(max_examples=40, deadline=None)
@given(TEXTS)
def test_typing_does_not_matter(text):
    """Curly or straight apostrophes, plain or no-break spaces and hyphens give the same mentions."""
    straight = text.replace("’", "'")
    for other in (straight.replace("'", "’").replace("-", "‑"), straight.replace(" ", "\u00a0")):
        assert _places(other) == _places(straight)


def _places(text):
    """The mentions without the words that are typed in one way or another."""
    return [(start, end, v.type, v.country, v.basis, v.entity) for start, end, v in read(text)]


FLOODS = [
    "Aa ", "Al Bo said ", "King ", "Ministry of ", "the minister ", "Kyiv, ", "A.", "O'", "al-", "von der ", "Mr. ",
    "X-", "’s ", "Georgia Gov. ", "Agency (AA) ", "Aa, a b c ", "President of the Republic of ", "Koreans (",
]  # fmt: skip


@pytest.mark.parametrize("piece", FLOODS)
def test_floods_are_linear(piece):
    """Four times the text costs no more than about four times the time, whatever is repeated."""
    small, large = (_seconds(piece * (size // len(piece))) for size in (20_000, 80_000))
    assert large < 10 * max(small, 0.02)


def test_many_names_are_linear():
    """So do many different names, which all have to be told apart."""
    names = [f"Ada {a}{b}{c} Roe said so. " for a in "BCDFGHJKLM" for b in "aeiou" for c in "bdfgklmnprstvz"]
    small, large = _seconds("".join(names[:100])), _seconds("".join(names[:700]))
    assert large < 16 * max(small, 0.02)


def _seconds(text):
    best = 9.0
    for _ in range(2):
        begun = time.process_time()
        PIPELINE.parse(text)
        best = min(best, time.process_time() - begun)
    return best
