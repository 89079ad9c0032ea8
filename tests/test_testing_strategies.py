"""The strategies of newsparse.testing make what they say, and Hypothesis finds them by type."""

from __future__ import annotations

import subprocess
import sys
from datetime import date
from decimal import Decimal
from enum import StrEnum
from typing import Literal

import attrs
from hypothesis import given, settings
from hypothesis import strategies as st

from newsparse import Annotation, Document, Span, record
from newsparse.contracts import leaves
from newsparse.formats.json import dumps, loads
from newsparse.testing import annotations, articles, documents, edited, records, spans, texts
from newsparse.texts import splits_grapheme

few = settings(max_examples=40, deadline=None)


class Colour(StrEnum):
    """An enumeration."""

    RED = "red"
    BLUE = "blue"


@attrs.frozen(kw_only=True)
class Part:
    """A part of a record."""

    name: str | None
    inner: tuple[int, ...] = ()


@record("strategy_plain")
class Plain:
    """A record that others refer to."""

    value: Decimal


@record("strategy_rich")
class Rich:
    """A record with a field of every sort."""

    text: str
    flag: bool
    count: int
    day: date | None
    place: Span
    colour: Colour
    side: Literal["left", "right"]
    part: Part
    pair: tuple[str, int]
    many: tuple[Span, ...]
    plain: Annotation[Plain] | None


@few
@given(texts(), articles())
def test_texts_are_parsable(text: str, article: str) -> None:
    """Whatever the strategies give has a UTF-8 form."""
    assert Document(text=text).text == text
    assert article.strip()


@few
@given(st.data())
def test_spans_are_what_findings_may_have(data: st.DataObject) -> None:
    """Spans lie in the text, are trimmed and split no grapheme, also in edited texts."""
    text = data.draw(edited("“Größe” 👨‍👩‍👧 e\u0301 said.") | st.just("x"))
    if text.strip():
        span = data.draw(spans(text))
        assert span.of(text).strip() == span.of(text)
        assert not splits_grapheme(text, span.start)
        assert not splits_grapheme(text, span.end)


@few
@given(records(Rich, "some text"))
def test_records_of_any_class(value: Rich) -> None:
    """Every field is filled, and spans lie in the text given."""
    assert all(leaf.end <= len("some text") for leaf in leaves(value) if isinstance(leaf, Span))


@few
@given(st.data())
def test_references_are_taken_from_those_given(data: st.DataObject) -> None:
    """A record refers to an annotation handed in where one fits."""
    plain = data.draw(annotations(Plain, "abc"))
    rich = data.draw(annotations(Rich, "abc", (plain,)))
    assert rich.value.plain in (None, plain)


@few
@given(documents(Plain, Rich))
def test_documents_survive_json(document: Document) -> None:
    """A generated document is one that a pipeline could have made: it round-trips with all its references."""
    assert loads(dumps(document), {"strategy_plain": Plain, "strategy_rich": Rich}) == document


@few
@given(st.from_type(Document), st.from_type(Rich), st.from_type(Span))
def test_hypothesis_knows_the_types(document: Document, rich: Rich, span: Span) -> None:
    """`st.from_type` works for documents, spans and any record class, without a registration by the author."""
    assert isinstance(document, Document)
    assert isinstance(rich, Rich)
    assert isinstance(span, Span)


def test_newsparse_does_not_import_hypothesis() -> None:
    """Only the other way round."""
    program = "import newsparse, sys; sys.exit('hypothesis' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", program], check=False).returncode == 0
