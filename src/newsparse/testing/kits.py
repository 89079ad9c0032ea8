"""What a conformance check works with: an extractor, a pipeline it can run in, and texts it finds something in."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import Any

import attrs

from newsparse.documents import Annotation, Document, Rejection
from newsparse.extractors import Extractor
from newsparse.lexicons import Hit, Lexicon
from newsparse.pipelines import Pipeline, installed
from newsparse.spans import Span
from newsparse.views import UndeclaredError, View


@attrs.frozen
class Kit:
    """An extractor under test, the pipeline of it and all it requires, and the author's examples."""

    extractor: Extractor
    pipeline: Pipeline
    examples: tuple[str, ...]

    @property
    def kind(self) -> str:
        """The kind that the extractor provides."""
        return self.extractor.kind.name

    def strictly(self, text: str) -> Document:
        """The text parsed; whatever goes wrong is raised."""
        return self.pipeline.parse(text, strict=True)


def kit(extractor: Extractor, beside: Sequence[Extractor], examples: Iterable[str]) -> Kit:
    """A kit; what the extractor requires is taken from `beside`, then from the installed plugins."""
    names = {e.name for e in (extractor, *beside)}
    others = [e for e in installed().extractors if e.name not in names and e.kind.layer != extractor.kind.layer]
    chosen = _closure(extractor, [extractor, *(e for e in beside if e is not extractor), *others])
    return Kit(extractor, Pipeline(*chosen), tuple(examples))


def _closure(extractor: Extractor, pool: Sequence[Extractor]) -> list[Extractor]:
    """The extractor and, over and over, whoever provides what a chosen one requires or competes with it."""
    chosen, waiting = [extractor], list(extractor.requires)
    while waiting:
        kind = waiting.pop()
        for e in pool:
            if e.kind.name == kind and e not in chosen:
                chosen.append(e)
                waiting += e.requires
    return chosen


Row = tuple[Any, ...]


def rows(document: Document, kind: str, move: Sequence[tuple[int, int]] = ()) -> list[Row]:
    """What a document says of a kind, comparable across texts: spans moved back, ids aside.

    `move` are (offset, length) of text put in; what lies behind each is moved back by its length.
    """
    found = [a for a in document.annotations if a.kind == kind]
    lost = [r for r in document.rejected if r.kind == kind]
    things: list[Annotation[Any] | Rejection] = [*found, *lost]
    return sorted((_row(thing, move) for thing in things), key=repr)


def _row(thing: Annotation[Any] | Rejection, move: Sequence[tuple[int, int]]) -> Row:
    reason = thing.reason if isinstance(thing, Rejection) else ""
    return reason, _moved(thing.span, move), _moved(thing.value, move), thing.rank, thing.sources


def _moved(value: Any, move: Sequence[tuple[int, int]]) -> Any:
    """A record as nested tuples, its spans moved back and its references by content."""
    if isinstance(value, Span):
        return Span(_back(value.start, move), _back(value.end - 1, move) + 1)
    if isinstance(value, Annotation):
        return _moved(value.span, move), _moved(value.value, move)
    if isinstance(value, tuple):
        return tuple(_moved(item, move) for item in value)
    if attrs.has(type(value)):
        return type(value).__name__, *(_moved(getattr(value, f.name), move) for f in attrs.fields(type(value)))
    return value


def _back(offset: int, move: Sequence[tuple[int, int]]) -> int:
    return offset - sum(length for place, length in move if place + length <= offset)


def view_of(kit: Kit, document: Document, view: type[View] = View) -> View:
    """The view that the extractor gets of a document."""
    e = kit.extractor
    lexicons = {lexicon: lexicon for lexicon in (*e.lexicons, *e.cues)}
    return view(document, extractor=e.name, kind=e.kind.name, requires=e.requires, lexicons=lexicons)


class WatchedView(View):
    """A view that remembers what it was asked for and refused."""

    refused: list[str]

    def __init__(self, *args: Any, **named: Any) -> None:
        super().__init__(*args, **named)
        self.refused = []

    def __getitem__(self, kind: Any) -> Any:
        return self._watched(lambda: super(WatchedView, self).__getitem__(kind))

    def hits(self, lexicon: Lexicon, **where: Any) -> tuple[Hit, ...]:
        """As View.hits."""
        found: tuple[Hit, ...] = self._watched(lambda: super(WatchedView, self).hits(lexicon, **where))
        return found

    def _watched(self, ask: Callable[[], Any]) -> Any:
        try:
            return ask()
        except UndeclaredError as error:
            self.refused.append(str(error))
            raise
