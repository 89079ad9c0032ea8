"""Extractors: pure functions from a view of a document to findings of one kind, and what they need to run."""

from __future__ import annotations

import importlib
from collections.abc import Callable, Iterable
from typing import Any

import attrs

from newsparse.documents import Annotation, Objection
from newsparse.lexicons import Lexicon
from newsparse.records import Kind, kind_of
from newsparse.views import View

Yield = Annotation[Any] | Objection
Function = Callable[[View], Iterable[Yield]]


def _names(requires: Iterable[type[Any] | str]) -> tuple[str, ...]:
    return tuple(sorted({kind if isinstance(kind, str) else kind_of(kind).name for kind in requires}))


@attrs.frozen(eq=False)
class Extractor:
    """A pure function of a View that yields findings of one kind, and what it needs to run.

    `requires` are kind names; `lexicons` those it may ask for; where none of `cues` has a hit it is skipped.
    """

    name: str
    provides: type[Any]
    function: Function
    requires: tuple[str, ...] = attrs.field(default=(), converter=_names)
    lexicons: tuple[Lexicon, ...] = ()
    cues: tuple[Lexicon, ...] = ()
    version: str = "0"

    @property
    def kind(self) -> Kind:
        """The kind it provides."""
        return kind_of(self.provides)

    def __call__(self, view: View) -> Iterable[Yield]:
        """What the function yields of a view."""
        return self.function(view)

    def __reduce__(self) -> tuple[Callable[..., Extractor], tuple[str, str, str]]:
        # The decorated name refers to the extractor, so the function alone could not be found again.
        return _found, (self.function.__module__, self.function.__qualname__, self.version)


def _found(module: str, name: str, version: str) -> Extractor:
    """The extractor of this name in a module: how one reaches another process."""
    found: Extractor = getattr(importlib.import_module(module), name)
    return attrs.evolve(found, version=version)


def extractor(
    provides: type[Any],
    *,
    requires: Iterable[type[Any] | str] = (),
    lexicons: Iterable[Lexicon] = (),
    cues: Iterable[Lexicon] = (),
    name: str | None = None,
) -> Callable[[Function], Extractor]:
    """Make an Extractor of a function; its name is the function's unless `name` says otherwise.

    RecordError where `provides` is no record class.
    """
    kind_of(provides)

    def declare(function: Function) -> Extractor:
        own = name or function.__name__
        return Extractor(own, provides, function, tuple(requires), tuple(lexicons), tuple(cues))

    return declare
