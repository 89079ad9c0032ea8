"""Strategies for the tests of the core: a small world, so that findings meet often."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from core_kinds import Branch, Day, Leaf, Loose, Number, Plain
from hypothesis import strategies as st

from newsparse import Annotation, Objection, Source, Span

FIGURES = (Number(value=Decimal(1)), Number(value=Decimal("2.5")), Day(), Day(value=date(2024, 8, 5)))
TREES = (Branch(), Branch(value=1), Leaf(value="a"), Leaf(value="b"))
LOOSE = (Loose(value="x"), Loose(value="y"))
EVERY = (*FIGURES, *TREES, *LOOSE, Plain(value="p"))
SOURCES = (Source("one", "a"), Source("one", "b"), Source("two", "a"), Source("three"))

PIECES = (
    *("Kyiv", "don’t", "U.S.", "non‑aligned", "12,000", "x", " ", "\n", "\n\n", "\r\n", "\t", "İ", "ß", "e\u0301"),
    *("👩‍👩‍👧", "🇫🇷", "한", "\u1100\u1161", "\u00a0", "\u200b", "\u202e", "\u2028", "\ufeff", "\x00", "\x1b[31m"),
)
HOSTILE = st.one_of(st.sampled_from(PIECES), st.text(max_size=4))
hostile_texts = st.lists(HOSTILE, max_size=12).map("".join)


def spans(last: int = 14, longest: int = 7) -> st.SearchStrategy[Span]:
    """Short spans near the start of a text."""
    return st.builds(lambda start, length: Span(start, start + length), st.integers(0, last), st.integers(1, longest))


def findings(values: tuple[object, ...] = EVERY) -> st.SearchStrategy[Annotation[object]]:
    """Findings of these values, by few extractors, at few places."""
    sources = st.lists(st.sampled_from(SOURCES), min_size=1, max_size=2, unique=True).map(sorted).map(tuple)
    return st.builds(Annotation, spans(), st.sampled_from(values), st.integers(-1, 1), sources)


def several(values: tuple[object, ...] = EVERY, most: int = 8) -> st.SearchStrategy[list[Annotation[object]]]:
    """Some findings."""
    return st.lists(findings(values), max_size=most)


def of_any_world(most: int = 8) -> st.SearchStrategy[list[Annotation[object]]]:
    """Findings under each overlap: never, nested, always, mixed; of one kind, of one layer, of many."""
    worlds = (FIGURES[:2], FIGURES, TREES[:2], TREES, LOOSE, EVERY)
    return st.sampled_from(worlds).flatmap(lambda values: several(values, most))


objections = st.builds(
    Objection,
    st.sampled_from(["core_number", "core_day", "core_leaf", "core_plain"]),
    spans(),
    st.sampled_from(["title", "phone", "scare"]),
    st.sampled_from(SOURCES).map(lambda source: (source,)),
)
