"""A document made ready for the page: findings numbered, each with its place in the text and its entry in the index."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from functools import cached_property
from typing import Any, Final

import attrs

from newsparse.conversion import to_builtins
from newsparse.documents import Annotation, Diagnostic, Document, Rejection
from newsparse.formats.report.marks import Mark
from newsparse.spans import Span

KNOWN: Final = ("quote", "quantity", "date", "military_unit", "agreement", "actor")
"""Kinds with a look of their own; others share the looks that are left, in the order of their names."""
LOOKS: Final = 12
REJECTED: Final = "x"
_ENOUGH: Final = 1300  # code points of a finding that are looked at: more than are ever shown


@attrs.frozen
class Entry:
    """An annotation or rejection: `place` is the id of its place in the text, `id` that of its entry in the index."""

    number: int
    place: str
    id: str
    slot: str
    kind: str
    span: Span
    words: str
    of: Annotation[Any] | Rejection

    def marks(self, parts: Iterable[Span]) -> Iterator[Mark]:
        """Its marks on the text, one for each part of it."""
        label, quiet = f"{self.kind} {self.number}", self.slot == REJECTED
        for i, part in enumerate(parts):
            yield Mark(part.start, part.end, self.place, self.slot, label, leading=i == 0, quiet=quiet)

    @property
    def sources(self) -> str:
        """Who found it, by which rule."""
        return ", ".join(map(str, self.of.sources))

    @cached_property
    def value(self) -> Any:
        """The record as JSON values."""
        return to_builtins(self.of.value)


@attrs.frozen
class Case:
    """A document with its entries; `prefix` keeps the ids of several documents on one page apart."""

    document: Document
    prefix: str = ""

    @property
    def text(self) -> str:
        """The text of the document."""
        return self.document.text

    @cached_property
    def slots(self) -> Mapping[str, str]:
        """The look of each kind that occurs, the known ones first."""
        there = {found.kind for found in self.document.annotations} | {lost.kind for lost in self.document.rejected}
        known = {kind: str(i) for i, kind in enumerate(KNOWN) if kind in there}
        others = sorted(there - known.keys())
        return known | {kind: str(min(i, LOOKS - 1)) for i, kind in enumerate(others, len(KNOWN))}

    @cached_property
    def entries(self) -> tuple[Entry, ...]:
        """The annotations in reading order."""
        return tuple(self._entry(i, "a", found) for i, found in enumerate(self.document.annotations, 1))

    @cached_property
    def rejected(self) -> tuple[Entry, ...]:
        """What was not kept, in reading order."""
        ordered = sorted(self.document.rejected, key=lambda lost: (lost.span, lost.kind, lost.reason))
        return tuple(self._entry(i, "r", lost) for i, lost in enumerate(ordered, 1))

    @cached_property
    def by_kind(self) -> Mapping[str, tuple[Entry, ...]]:
        """The entries of each kind that was found, in the order of the looks."""
        found = {kind: tuple(entry for entry in self.entries if entry.kind == kind) for kind in self.slots}
        return {kind: entries for kind, entries in found.items() if entries}

    @cached_property
    def by_id(self) -> Mapping[str, Entry]:
        """The entries by the id of the annotation, as records refer to them."""
        return {entry.of.id: entry for entry in self.entries if isinstance(entry.of, Annotation)}

    @property
    def diagnostics(self) -> tuple[Diagnostic, ...]:
        """What a user should know of the run."""
        return self.document.diagnostics

    def words(self, span: Span | None) -> str | None:
        """What the text has at a span, as much of it as is ever shown."""
        return None if span is None else self.text[span.start : min(span.end, span.start + _ENOUGH)]

    def _entry(self, number: int, letter: str, found: Annotation[Any] | Rejection) -> Entry:
        return Entry(
            number=number,
            place=f"{self.prefix}{letter}{number}",
            id=f"{self.prefix}{letter}{number}e",
            slot=self.slots[found.kind] if letter == "a" else REJECTED,
            kind=found.kind,
            span=found.span,
            words=self.words(found.span) or "",
            of=found,
        )
