"""Which plugins run and which kinds are shown: `--only` and `--without`."""

from __future__ import annotations

from collections.abc import Collection

import attrs
import click

from newsparse.contracts import leaves
from newsparse.documents import Annotation, Document
from newsparse.pipelines import Pipeline


def pipeline_of(only: Collection[str], without: Collection[str]) -> Pipeline:
    """The installed pipeline, narrowed; a usage error where a name is not known."""
    from newsparse.plugins import names

    for name in without:
        if name not in names():
            raise click.BadParameter(
                f"no plugin {name!r}; expected one of {', '.join(names())}", param_hint="--without"
            )
    pipeline = Pipeline.installed(without=without)
    for kind in only:
        if kind not in pipeline.kinds:
            expected = ", ".join(pipeline.kinds)
            raise click.BadParameter(f"no plugin finds {kind!r}; expected one of {expected}", param_hint="--only")
    return pipeline.only(only) if only else pipeline


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
