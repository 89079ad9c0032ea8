"""Documents, annotations and what belongs to them are values."""

from __future__ import annotations

import copy
from datetime import date

import attrs
import pytest
from core_kinds import KINDS, Branch, Leaf, Loose, Number, Plain
from core_laws import Finding
from core_strategies import hostile_texts, of_any_world
from hypothesis import given

from newsparse import (
    Annotation,
    Block,
    Document,
    Meta,
    RecordError,
    Source,
    Span,
    SpanIndex,
    TextError,
    kind_of,
    resolve,
)
from newsparse.documents import in_reading_order
from newsparse.outline import KINDS as BLOCK_KINDS
from newsparse.testing import texts


@given(of_any_world(12))
def test_kinds_are_asked_by_class_or_name(found: list[Finding]) -> None:
    """`document[Kind]` are the annotations of that kind in reading order; none where there are none."""
    kept = resolve(found).kept
    document = Document(text="x" * 40, annotations=kept)
    for name, cls in KINDS.items():
        expected = [a for a in kept if a.kind == name]
        assert list(document[cls]) == list(document[name]) == expected
        assert isinstance(document[cls], SpanIndex)
    with pytest.raises(RecordError):
        document[str]


@given(of_any_world(12))
def test_reading_order(found: list[Finding]) -> None:
    """Start, then longer first, then kind, then id; however they were given."""
    expected = sorted(found, key=lambda a: (a.span.start, -a.span.end, a.kind, a.id))
    assert list(in_reading_order(found)) == list(in_reading_order(found[::-1])) == expected


def test_annotations_are_equal_by_span_and_value() -> None:
    """Rank and sources take no part in equality or hash."""
    one = Annotation(Span(0, 1), Loose(value="x"), 0, (Source("a"),))
    same = attrs.evolve(one, rank=5, sources=())
    assert one == same
    assert hash(one) == hash(same)
    assert one != attrs.evolve(one, span=Span(0, 2))
    assert Annotation(Span(0, 1), Leaf(value="x")) != Annotation(Span(0, 1), Plain(value="x"))
    assert one.kind == kind_of(Loose).name
    with pytest.raises(AttributeError):
        one.rank = 3  # type: ignore[misc]


def test_sources_print_as_written() -> None:
    """`extractor:rule`, or the extractor alone; they sort."""
    assert [str(s) for s in sorted([Source("b"), Source("a", "r"), Source("a")])] == ["a", "a:r", "b"]


@given(texts() | hostile_texts)
def test_the_text_is_sacred(text: str) -> None:
    """The very same string stands in the document; words and sentences are computed once and fit it."""
    document = Document(text=text, blocks=(Block(Span(0, len(text)), "paragraph"),) if text else ())
    assert document.text is text
    assert document.words is document.words
    assert all(sentence.of(text).strip() == sentence.of(text) for sentence in document.sentences)
    assert "".join("".join(s.of(text).split()) for s in document.sentences) == "".join(text.split())


def test_a_text_without_a_utf8_form_is_refused() -> None:
    """With its place."""
    with pytest.raises(TextError, match="at 2"):
        Document(text="ab\udfff")


def test_documents_are_values() -> None:
    """Equal inputs give equal documents; what was computed on the way takes no part; a copy is equal."""
    one, other = (Document(text="One. Two.", blocks=(Block(Span(0, 9), "paragraph"),)) for _ in range(2))
    assert one.sentences == (Span(0, 4), Span(5, 9))
    assert one == other == copy.copy(one) == copy.deepcopy(one)
    assert one != attrs.evolve(one, id="a")
    assert "layout" not in repr(one)
    with pytest.raises(AttributeError):
        one.text = ""  # type: ignore[misc]


def test_layout_finds_what_covers_an_offset() -> None:
    """Blocks and sentences by offset; boilerplate has no sentences."""
    blocks = (Block(Span(0, 9), "paragraph"), Block(Span(11, 16), "boilerplate", "share"))
    layout = Document(text="One. Two.\n\nShare", blocks=blocks).layout
    assert [layout.block_at(offset) for offset in (0, 8, 9, 11, 16)] == [blocks[0], blocks[0], None, blocks[1], None]
    assert [layout.sentence_at(offset) for offset in (0, 4, 5, 12)] == [Span(0, 4), None, Span(5, 9), None]
    assert blocks[1].furniture
    assert not blocks[0].furniture


def test_blocks_are_of_known_kinds_and_roles() -> None:
    """Another kind or role is refused with those there are."""
    assert [Block(Span(0, 1), kind).kind for kind in BLOCK_KINDS] == list(BLOCK_KINDS)
    with pytest.raises(ValueError, match=r"expected kind to be one of headline.* got 'lede'"):
        Block(Span(0, 1), "lede")
    with pytest.raises(ValueError, match=r"expected role to be None or one of .*share.* got 'ad'"):
        Block(Span(0, 1), "boilerplate", "ad")


@pytest.mark.parametrize(
    ("published", "day"),
    [
        ("2025-01-12", date(2025, 1, 12)), ("2025-01-12T08:30Z", date(2025, 1, 12)), (None, None), ("", None),
        ("12 Jan 2025", None), ("2025-02-30", None), ("2025", None),
    ],
)  # fmt: skip
def test_the_day_of_publication(published: str | None, day: date | None) -> None:
    """The ISO day that `published` starts with, if it does."""
    assert Meta(published=published).day == day


def test_nested_annotations_in_order() -> None:
    """Around before inside."""
    around, inside = Annotation(Span(0, 9), Branch()), Annotation(Span(0, 4), Branch(value=1))
    number = Annotation(Span(0, 4), Number(value=4))  # type: ignore[arg-type]
    assert in_reading_order([number, inside, around]) == (around, inside, number)
