"""The strategies of newsparse.testing make what they say, and Hypothesis finds them by type."""

from __future__ import annotations

import subprocess
import sys
from datetime import date
from decimal import Decimal
from enum import StrEnum
from typing import Any, Literal

import attrs
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsparse import Annotation, Document, Span, record
from newsparse.contracts import leaves
from newsparse.formats.json import dumps, loads
from newsparse.pipelines import installed
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
@given(st.from_type(Document), st.from_type(Rich), st.from_type(Span), st.from_type(Annotation[Plain]))
def test_hypothesis_knows_the_types(document: Document, rich: Rich, span: Span, plain: Annotation[Plain]) -> None:
    """`st.from_type` works for documents, spans, annotations and any record class: no author registers anything."""
    assert isinstance(plain.value, Plain)
    assert isinstance(document, Document)
    assert isinstance(rich, Rich)
    assert isinstance(span, Span)


@pytest.mark.parametrize("kind", installed().kinds.values(), ids=lambda kind: kind.__name__)
def test_hypothesis_knows_the_shipped_kinds(kind: type[Any]) -> None:
    """Whatever checks a record class makes beyond its types, some records pass them."""

    @settings(max_examples=5, deadline=None)
    @given(st.from_type(kind))
    def made(value: Any) -> None:
        assert type(value) is kind

    made()


def in_a_new_process(program: str) -> str:
    """What a program prints that shares nothing with this process."""
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


def test_newsparse_does_not_import_hypothesis() -> None:
    """Neither the package nor the command line, nor parsing; only the other way round."""
    loaded = "print(sorted({'hypothesis', 'pytest'} & set(sys.modules)))"
    program = "import newsparse, newsparse.cli, newsparse.cli.parse, sys; newsparse.parse('He said so.'); " + loaded
    assert in_a_new_process(program) == "[]"


def test_hypothesis_finds_the_strategies_by_their_entry_point() -> None:
    """In a process that imports Hypothesis first and nothing of newsparse.testing by name."""
    program = """
from hypothesis import Phase, given, settings, strategies as st
from newsparse import Document
from newsparse_quantities import Date

@settings(max_examples=1, database=None, deadline=None, phases=[Phase.generate])
@given(st.from_type(Document), st.from_type(Date))
def made(document, date):
    print(type(document).__name__, type(date).__name__)

made()
"""
    assert in_a_new_process(program) == "Document Date"
