"""Hypothesis strategies for news: texts, articles, spans, records, annotations and parsed documents."""

import enum
import types
import typing
from datetime import date
from decimal import Decimal
from typing import Any, TypeVar

import attrs
from hypothesis import strategies as st

from newsparse.blocks import label
from newsparse.documents import Annotation, Document, Meta, Source
from newsparse.merging import settle
from newsparse.records import kind_of
from newsparse.spans import Span
from newsparse.testing.phrases import FURNITURE, HEADLINES, MARKS, NOTES, PIECES, STRANGE, SUBHEADS
from newsparse.texts import splits_grapheme

R = TypeVar("R")
Draw = st.DrawFn


# -------------------------------------------------------------------- texts
def texts(*, max_pieces: int = 12) -> st.SearchStrategy[str]:
    """Texts made of what news is made of, in any order, and of what breaks careless code.

    Quotes of every mark, verbs of saying, amounts, dates, units, treaty names, page furniture, unbalanced marks, NBSP,
    combining marks, direction marks, emoji, İ, ß, line ends.
    """
    furniture = st.sampled_from(FURNITURE).map("\n\n{}\n\n".format)
    strange = st.sampled_from(STRANGE) | st.text(max_size=6)
    piece = st.one_of(st.sampled_from(PIECES), sentences(), strange, furniture)
    return st.lists(piece, max_size=max_pieces).map("".join)


@st.composite
def sentences(draw: Draw) -> str:
    """A sentence of pieces, sometimes quoted, with a stop."""
    said = " ".join(draw(st.lists(st.sampled_from(PIECES), min_size=1, max_size=5)))
    opener, closer = draw(st.sampled_from(MARKS))
    return draw(st.sampled_from([f"{said}. ", f"{opener}{said},{closer} Ann Lee said. ", f"{opener}{said}. "]))


@st.composite
def articles(draw: Draw) -> str:
    """Whole articles as scraped: headline, byline or dateline, then paragraphs, subheads, notes and page furniture."""
    paragraph = st.lists(sentences(), min_size=1, max_size=4).map("".join).map(str.strip)
    between = st.one_of(st.just(""), st.sampled_from(FURNITURE), st.sampled_from(SUBHEADS), st.sampled_from(NOTES))
    body = draw(st.lists(st.tuples(between, paragraph), min_size=1, max_size=5))
    lines = [draw(st.sampled_from(HEADLINES)), draw(st.sampled_from(["", "By Ann Lee", "RIGA, Latvia —"]))]
    lines += (line for pair in body for line in pair)
    return draw(st.sampled_from(["\n\n", "\r\n\r\n"])).join(line for line in lines if line) + "\n"


@st.composite
def edited(draw: Draw, text: str) -> str:
    """The text after a few edits: a stretch dropped, repeated or swapped, or a strange character put in."""
    for _ in range(draw(st.integers(0, 4))):
        one, two, three = sorted(draw(st.tuples(*[st.integers(0, len(text))] * 3)))
        head, left, right, tail = text[:one], text[one:two], text[two:three], text[three:]
        choices = [head + right + tail, head + left * 2 + right + tail, head + right + left + tail]
        text = draw(st.sampled_from([*choices, head + left + draw(st.sampled_from(STRANGE)) + right + tail]))
    return text


@st.composite
def spans(draw: Draw, text: str) -> Span:
    """Spans that a finding in `text` may have: trimmed, of whole graphemes. The text must not be blank."""
    starts = [i for i, c in enumerate(text) if not c.isspace() and not splits_grapheme(text, i)]
    ends = [i + 1 for i, c in enumerate(text) if not c.isspace() and not splits_grapheme(text, i + 1)]
    start = draw(st.sampled_from([s for s in starts if s < ends[-1]] if ends else starts))
    return Span(start, draw(st.sampled_from([end for end in ends if end > start])))


# ------------------------------------------------------------------ records
def records(cls: type[R], text: str = "a", references: tuple[Annotation[Any], ...] = ()) -> st.SearchStrategy[R]:
    """Any record of a class, with spans in `text`; it refers to `references`, or to a made one where none fits."""
    fields = {field.name: _of(field.type, text, references) for field in attrs.fields(typing.cast("Any", cls))}
    return st.builds(cls, **fields)


def annotations(
    cls: type[R], text: str, references: tuple[Annotation[Any], ...] = ()
) -> st.SearchStrategy[Annotation[R]]:
    """Annotations of a kind in `text`, which needs one character that is no space."""
    sources = st.sampled_from([(Source("one", "rule"),), (Source("two", "rule"),), (Source("one"), Source("two"))])
    return st.builds(Annotation, spans(text), records(cls, text, references), st.integers(-2, 2), sources)


@st.composite
def documents(draw: Draw, *kinds: type[Any]) -> Document:
    """Parsed documents with annotations of these kinds, settled as a pipeline settles them."""
    text = draw(articles())
    blocks = label(text)
    drawn: list[Annotation[Any]] = []
    for cls in kinds:
        drawn += draw(st.lists(annotations(cls, text, tuple(drawn)), max_size=4))
    settled = settle(_grounded(drawn), (), blocks)
    standing = tuple(a for a in settled.kept if all(r in settled.kept for r in _references(a)))
    meta = draw(st.builds(Meta, published=st.none() | st.dates().map(date.isoformat), title=st.none() | st.text()))
    return Document(text=text, meta=meta, blocks=blocks, annotations=standing)


def _grounded(drawn: list[Annotation[Any]]) -> list[Annotation[Any]]:
    return [a for a in drawn if all(r in drawn for r in _references(a))]


def _references(annotation: Annotation[Any]) -> list[Annotation[Any]]:
    from newsparse.contracts import leaves

    return [leaf for leaf in leaves(annotation.value) if isinstance(leaf, Annotation)]


def _of(hint: Any, text: str, references: tuple[Annotation[Any], ...]) -> st.SearchStrategy[Any]:
    """Values of one type of the closed universe."""
    origin, args = typing.get_origin(hint), typing.get_args(hint)
    if origin in (typing.Union, types.UnionType):
        return st.none() | _of(next(arg for arg in args if arg is not types.NoneType), text, references)
    if origin is tuple:
        parts = [_of(arg, text, references) for arg in args if arg is not Ellipsis]
        return st.lists(parts[0], max_size=3).map(tuple) if args[-1] is Ellipsis else st.tuples(*parts)
    if origin is typing.Literal:
        return st.sampled_from(args)
    if getattr(origin, "__reference__", False):
        fitting = [a for a in references if a.kind == kind_of(args[0]).name]
        return st.sampled_from(fitting) if fitting else annotations(args[0], text)
    return _of_class(hint, text, references)


def _of_class(hint: Any, text: str, references: tuple[Annotation[Any], ...]) -> st.SearchStrategy[Any]:
    scalars: dict[object, st.SearchStrategy[Any]] = {
        str: st.text(max_size=12),
        bool: st.booleans(),
        int: st.integers(-(10**20), 10**20),
        Decimal: st.decimals(-(10**15), 10**15, places=3),
        date: st.dates(),
        Span: spans(text),
    }
    if hint in scalars:
        return scalars[hint]
    return st.sampled_from(hint) if issubclass(hint, enum.StrEnum) else records(hint, text, references)
