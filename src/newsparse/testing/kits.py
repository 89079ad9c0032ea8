"""What a conformance check works with: an extractor, a pipeline it can run in, and texts it finds something in."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import Any

import attrs

from newsparse.documents import Annotation, Document, Objection
from newsparse.extractors import Extractor
from newsparse.lexicons import Hit, Lexicon
from newsparse.pipelines import Pipeline, installed
from newsparse.plugins import told
from newsparse.scalars import shortened
from newsparse.stages import missing
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

    @property
    def lacking(self) -> tuple[str, ...]:
        """The kinds that the extractor requires and nobody provides."""
        return tuple(kind for e, kind in missing(self.pipeline.extractors) if e is self.extractor)

    def strictly(self, text: str) -> Document:
        """The text parsed; AssertionError where anything goes wrong."""
        try:
            return self.pipeline.parse(text, strict=True)
        except BaseExceptionGroup as group:
            raise AssertionError(_broken(text, *group.exceptions)) from group

    def view(self, document: Document, view: type[View] = View) -> View:
        """What the extractor sees of a document."""
        e = self.extractor
        lexicons = {lexicon: lexicon for lexicon in (*e.lexicons, *e.cues)}
        return view(document, extractor=e.name, kind=self.kind, requires=e.requires, lexicons=lexicons)

    def run(self, view: View) -> list[Annotation[Any] | Objection]:
        """What the extractor yields of a view, whether or not a cue has a hit; AssertionError where it raises."""
        try:
            return list(self.extractor(view))
        except Exception as error:
            raise AssertionError(_broken(view.text, error)) from error


def _broken(text: str, *errors: BaseException) -> str:
    said = "; ".join(told(error) for error in errors)
    return f"in {shortened(text)}: {said}: take any text, and yield only what the contract allows"


def kit(extractor: Extractor, beside: Sequence[Extractor], examples: Iterable[str]) -> Kit:
    """A kit; what the extractor requires is taken from `beside`, then from the installed plugins."""
    names = {e.name for e in (extractor, *beside)}
    others = [e for e in installed().extractors if e.name not in names]
    chosen = _closure(extractor, [*(e for e in beside if e is not extractor), *others])
    return Kit(extractor, Pipeline(*chosen), tuple(examples))


def _closure(extractor: Extractor, pool: Sequence[Extractor]) -> list[Extractor]:
    """The extractor and, over and over, whoever provides what a chosen one requires."""
    chosen, waiting = [extractor], list(extractor.requires)
    while waiting:
        kind = waiting.pop()
        for e in pool:
            if e.kind.name == kind and e not in chosen:
                chosen.append(e)
                waiting += e.requires
    return chosen


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
