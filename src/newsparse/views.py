"""The view: a document as one extractor may see it, and the pen with which it writes."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any, TypeVar, overload

from newsparse.documents import Annotation, Block, Document, Meta, Objection, Source
from newsparse.intervals import Located, SpanIndex
from newsparse.lexicons import Hit, Lexicon, hits_near
from newsparse.records import kind_of
from newsparse.spans import Span
from newsparse.texts import Words

R = TypeVar("R")


class UndeclaredError(LookupError):
    """An extractor asked for a kind or a lexicon that it does not declare."""


class View:
    """What an extractor sees of a document: the text and what follows from it, and annotations of declared kinds.

    `view[Quantity]` are the annotations of a kind named in `requires`, in reading order, with interval queries;
    asking for any other raises UndeclaredError.
    """

    def __init__(
        self,
        document: Document,
        *,
        extractor: str,
        kind: str,
        requires: Collection[str] = (),
        lexicons: dict[Lexicon, Lexicon] | None = None,
    ) -> None:
        self._document = document
        self._extractor = extractor
        self._kind = kind
        self._requires = frozenset(requires)
        self._lexicons = lexicons or {}  # from each declared lexicon to the one in force: a user may have extended it
        self.text: str = document.text
        self.meta: Meta = document.meta
        self._sources: dict[str, tuple[Source, ...]] = {}  # by rule: most findings of a text share theirs

    # ---------------------------------------------------------------- text
    @property
    def blocks(self) -> tuple[Block, ...]:
        """The blocks of the text, in order."""
        return self._document.blocks

    @property
    def sentences(self) -> tuple[Span, ...]:
        """The sentences of all blocks but boilerplate, in order; none crosses a block."""
        return self._document.sentences

    @property
    def words(self) -> Words:
        """The word index."""
        return self._document.words

    def block_at(self, offset: int) -> Block | None:
        """The block that covers `offset`, if one does."""
        return self._document.layout.block_at(offset)

    def sentence_at(self, offset: int) -> Span | None:
        """The sentence that covers `offset`, if one does."""
        return self._document.layout.sentence_at(offset)

    # --------------------------------------------------------- annotations
    @overload
    def __getitem__(self, kind: type[R]) -> SpanIndex[Annotation[R]]: ...
    @overload
    def __getitem__(self, kind: str) -> SpanIndex[Annotation[Any]]: ...
    def __getitem__(self, kind: type[Any] | str) -> SpanIndex[Annotation[Any]]:
        name = kind if isinstance(kind, str) else kind_of(kind).name
        if name not in self._requires:
            raise UndeclaredError(f"extractor {self._extractor!r} asked for {name!r}; add it to requires=[…]")
        return self._document[name]

    def hits(
        self,
        lexicon: Lexicon,
        *,
        within: Located | None = None,
        after: Located | None = None,
        before: Located | None = None,
        words: int | None = None,
    ) -> tuple[Hit, ...]:
        """The hits of a declared lexicon in reading order: all, or those in the places named.

        `within` a span; `after` (`before`) a span, with `words` only such as start (lie) among that many words behind
        (in front of) it. Of hits that overlap the leftmost stands, of those the longest.
        """
        if lexicon not in self._lexicons:
            raise UndeclaredError(f"extractor {self._extractor!r} asked for {lexicon!r}; add it to lexicons=[…]")
        found = self._lexicons[lexicon].hits(self._document.layout)
        if within is None and after is None and before is None:
            return found
        return hits_near(found, self.words, _span(within), _span(after), _span(before), words)

    # ------------------------------------------------------------- writing
    def finding(self, start: int, end: int, value: R, *, rule: str, rank: int = 0) -> Annotation[R]:
        """A record found at [start, end) by a rule; `rank`, higher first, orders findings that compete."""
        return Annotation(Span(start, end), value, rank, self._source(rule))

    def objection(self, start: int, end: int, *, reason: str, rule: str = "") -> Objection:
        """No finding of the extractor's kind inside [start, end) stands, and why."""
        return Objection(self._kind, Span(start, end), reason, self._source(rule))

    def _source(self, rule: str) -> tuple[Source, ...]:
        if rule not in self._sources:
            self._sources[rule] = (Source(self._extractor, rule),)
        return self._sources[rule]


def _span(place: Located | None) -> Span | None:
    return None if place is None else place.span
