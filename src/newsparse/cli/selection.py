"""Which plugins run, with which lexicons, and which kinds are shown: `--only`, `--without` and `--lexicon`."""

from __future__ import annotations

from collections.abc import Callable, Collection
from pathlib import Path
from typing import Any, TypeVar

import attrs
import click

from newsparse.contracts import leaves
from newsparse.documents import Annotation, Document
from newsparse.lexicons import LexiconError, read_terms
from newsparse.pipelines import Pipeline

F = TypeVar("F", bound=Callable[..., Any])


def selection_options(command: F) -> F:
    """The options of every command that parses: `--only`, `--without`, `--lexicon`."""
    for option in (
        click.option("--lexicon", "lexicons", multiple=True, metavar="NAME=FILE", help="Add terms (again for more)."),
        click.option("--without", multiple=True, metavar="PLUGIN", help="Leave a plugin out (again for more)."),
        click.option("--only", multiple=True, metavar="KIND", help="Only this kind (again for more)."),
    ):
        command = option(command)
    return command


def pipeline_of(only: Collection[str], without: Collection[str], lexicons: Collection[str] = ()) -> Pipeline:
    """The installed pipeline, narrowed; a usage error where a name is not known."""
    from newsparse.plugins import names

    for name in without:
        if name not in names():
            raise click.BadParameter(
                f"no plugin {name!r}; expected one of {', '.join(names())}", param_hint="--without"
            )
    pipeline = Pipeline.installed(without=without)
    if lexicons:
        pipeline = pipeline.extended(_terms(lexicons, pipeline))
    for kind in only:
        if kind not in pipeline.kinds:
            expected = ", ".join(pipeline.kinds)
            raise click.BadParameter(f"no plugin finds {kind!r}; expected one of {expected}", param_hint="--only")
    return pipeline.only(only) if only else pipeline


def _terms(given: Collection[str], pipeline: Pipeline) -> dict[str, dict[str, str | None]]:
    """The terms of each `NAME=FILE`, by lexicon name; a usage error where a name or a file does not fit."""
    terms: dict[str, dict[str, str | None]] = {}
    for item in given:
        name, equals, path = item.partition("=")
        if not equals or not path:
            raise _bad_lexicon(f"expected the name of a lexicon, =, and a file, got {item!r}")
        if name not in pipeline.named_lexicons:
            raise _bad_lexicon(f"no extractor has a lexicon {name!r}; `newsparse plugins --lexicons` lists them")
        try:
            more = read_terms(Path(path).read_text("utf-8-sig"))
            pipeline.named_lexicons[name].extended(more)
        except (OSError, UnicodeDecodeError, LexiconError) as error:
            raise _bad_lexicon(f"{path}: {error}") from None
        terms.setdefault(name, {}).update(more)
    return terms


def _bad_lexicon(message: str) -> click.BadParameter:
    return click.BadParameter(message, param_hint="--lexicon NAME=FILE")


def selected(document: Document, only: Collection[str]) -> Document:
    """The document with annotations of these kinds, and what they refer to, so that no reference dangles."""
    if not only:
        return document
    rejected = [r for r in document.rejected if r.kind in only]
    shown = {a for a in document.annotations if a.kind in only}
    values = [*(a.value for a in shown), *(r.value for r in rejected)]
    shown |= {leaf for value in values for leaf in leaves(value) if isinstance(leaf, Annotation)}
    return attrs.evolve(
        document,
        annotations=tuple(a for a in document.annotations if a in shown),
        rejected=tuple(r if r.lost_to in shown else attrs.evolve(r, lost_to=None) for r in rejected),
    )
