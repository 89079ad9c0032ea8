"""The parsed document: an untouched text, its blocks, what was found in it, and what was not kept and why."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from functools import cached_property
from importlib import import_module
from typing import Any, ClassVar, Generic, Literal, TypeVar, overload

import attrs

from newsparse.conversion import identify
from newsparse.intervals import SpanIndex
from newsparse.outline import Block
from newsparse.records import kind_of
from newsparse.spans import Span
from newsparse.texts import Words, checked

__all__ = ["Annotation", "Block", "Diagnostic", "Document", "Layout", "Meta", "Objection", "Rejection", "Source"]

R = TypeVar("R")


@attrs.frozen(order=True)
class Source:
    """Who found something: the extractor's name and the rule that fired. Prints as `extractor:rule`."""

    extractor: str
    rule: str = ""

    def __str__(self) -> str:
        return f"{self.extractor}:{self.rule}" if self.rule else self.extractor


@attrs.frozen
class Annotation(Generic[R]):
    """A record at a place. Two are equal when span and value are; rank and sources take no part.

    `rank` orders findings of one layer, higher first; `sources` are sorted.
    """

    __reference__: ClassVar[bool] = True

    span: Span
    value: R
    rank: int = attrs.field(default=0, eq=False)
    sources: tuple[Source, ...] = attrs.field(default=(), eq=False)

    @property
    def kind(self) -> str:
        """The kind's name."""
        return kind_of(self.value).name

    @cached_property
    def id(self) -> str:
        """Kind and a hash of (span, kind, value): equal in every run, process and plugin order."""
        return identify(self.span, self.value)


@attrs.frozen
class Objection:
    """A span that an extractor looked at and declined: no finding of `kind` inside it stands."""

    kind: str
    span: Span
    reason: str
    sources: tuple[Source, ...] = attrs.field(default=(), eq=False)


@attrs.frozen
class Rejection:
    """What was not kept, and why: a finding that lost (to `lost_to`, if named), or a declined span (`value` None)."""

    kind: str
    span: Span
    reason: str
    value: Any = None
    lost_to: Annotation[Any] | None = None
    rank: int = attrs.field(default=0, eq=False)
    sources: tuple[Source, ...] = attrs.field(default=(), eq=False)


@attrs.frozen(kw_only=True)
class Diagnostic:
    """Something a user should know of a run: `code` is stable, `message` says what happened and what was expected."""

    level: Literal["error", "warning", "info"]
    code: str
    message: str
    extractor: str | None = None
    span: Span | None = None


@attrs.frozen(kw_only=True)
class Meta:
    """What is known of a text from elsewhere; `published` starts with an ISO date (2025-01-12 or 2025-01-12T08:30Z)."""

    url: str | None = None
    title: str | None = None
    published: str | None = None
    publisher: str | None = None
    language: str | None = None

    @property
    def day(self) -> date | None:
        """The ISO date that `published` starts with, if it does."""
        try:
            return date.fromisoformat((self.published or "")[:10])
        except ValueError:
            return None


class Layout:
    """What follows from a text and its blocks alone, computed when first asked for and shared by all extractors."""

    def __init__(self, text: str, blocks: tuple[Block, ...]) -> None:
        self.text = text
        self.blocks = SpanIndex(blocks)
        self.hits: dict[object, Any] = {}  # by lexicon: newsparse.lexicons fills it

    def __reduce__(self) -> tuple[type[Layout], tuple[str, tuple[Block, ...]]]:
        return Layout, (self.text, tuple(self.blocks))

    @cached_property
    def words(self) -> Words:
        """The word index."""
        return Words(self.text)

    @cached_property
    def sentences(self) -> SpanIndex[Span]:
        """The sentences of all content blocks."""
        # Imported here: many patterns, which `import newsparse` does not need.
        from newsparse.sentences import sentences

        return SpanIndex(sentences(self.text, tuple(self.blocks)))

    def block_at(self, offset: int) -> Block | None:
        """The block that covers `offset`, if one does."""
        return self.blocks.at(offset)

    def sentence_at(self, offset: int) -> Span | None:
        """The sentence that covers `offset`, if one does."""
        return self.sentences.at(offset)


@attrs.frozen(kw_only=True)
class Document:
    """A text and all that was found in it; a value: it never changes, and equal inputs give equal documents.

    `document[Quote]` (or `document["quote"]`) are the annotations of a kind in reading order, with interval queries.
    """

    text: str = attrs.field(converter=checked)
    id: str | None = None
    meta: Meta = Meta()
    blocks: tuple[Block, ...] = ()
    annotations: tuple[Annotation[Any], ...] = ()
    rejected: tuple[Rejection, ...] = ()
    diagnostics: tuple[Diagnostic, ...] = ()
    extractors: Mapping[str, str] = attrs.field(factory=dict)
    layout: Layout = attrs.field(
        default=attrs.Factory(lambda self: Layout(self.text, self.blocks), takes_self=True), eq=False, repr=False
    )

    @overload
    def __getitem__(self, kind: type[R]) -> SpanIndex[Annotation[R]]: ...
    @overload
    def __getitem__(self, kind: str) -> SpanIndex[Annotation[Any]]: ...
    def __getitem__(self, kind: type[Any] | str) -> SpanIndex[Annotation[Any]]:
        return self._by_kind.get(kind if isinstance(kind, str) else kind_of(kind).name, SpanIndex())

    @property
    def words(self) -> Words:
        """The word index of the text."""
        return self.layout.words

    @property
    def sentences(self) -> tuple[Span, ...]:
        """The sentences of all blocks but boilerplate, in order."""
        return tuple(self.layout.sentences)

    def _repr_html_(self) -> str | None:
        """What a notebook shows: the report, where newsparse[report] is installed."""
        # The report stands floors above; IPython finds this name on the value and nowhere else.
        report = import_module("newsparse.formats.report")
        try:
            return str(report.notebook(self))
        except report.MissingExtraError:
            return None

    @cached_property
    def _by_kind(self) -> dict[str, SpanIndex[Annotation[Any]]]:
        kinds: dict[str, list[Annotation[Any]]] = {}
        for annotation in self.annotations:
            kinds.setdefault(annotation.kind, []).append(annotation)
        return {kind: SpanIndex(found) for kind, found in sorted(kinds.items())}


def in_reading_order(annotations: Iterable[Annotation[Any]]) -> tuple[Annotation[Any], ...]:
    """Sorted by start, then longer first, then kind, then id."""
    return tuple(sorted(annotations, key=_place))


class _AtOnePlace:
    """What decides where two annotations have one span: looked at only then, for an id costs a hash of the record."""

    __slots__ = ("annotation",)

    def __init__(self, annotation: Annotation[Any]) -> None:
        self.annotation = annotation

    def __lt__(self, other: _AtOnePlace) -> bool:
        one, two = self.annotation, other.annotation
        return one.kind < two.kind if one.kind != two.kind else one.id < two.id


def _place(annotation: Annotation[Any]) -> tuple[int, int, _AtOnePlace]:
    span = annotation.span
    return span.start, -span.end, _AtOnePlace(annotation)
