"""`newsparse explain`: why each finding was kept, and what lost to what."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

import click

from newsparse.batches import parse_many
from newsparse.cli.inputs import DATE, Failures, articles, dated, paths
from newsparse.cli.selection import pipeline_of, selected, selection_options
from newsparse.documents import Document
from newsparse.formats.explanation import explain
from newsparse.pipelines import Pipeline


@click.command("explain")
@click.argument("source", metavar="FILE", type=click.Path(exists=True, allow_dash=True, dir_okay=False))
@selection_options
@click.option("--at", "offset", type=click.IntRange(0), help="Only what covers this offset (in code points).")
@click.option("--published", type=DATE, help="Date of an article that states none: relative dates count from it.")
def command(
    source: str,
    only: tuple[str, ...],
    without: tuple[str, ...],
    lexicons: tuple[str, ...],
    offset: int | None,
    published: datetime | None,
) -> None:
    """Say of each finding in FILE by which rule it was kept, or why it was not and what it lost to."""
    pipeline = pipeline_of(only, without, lexicons)
    failures = Failures()
    for document in _parsed(source, published, pipeline, failures):
        for line in explain(selected(document, only), offset):
            click.echo(line)
    failures.exit()


def _parsed(source: str, published: datetime | None, pipeline: Pipeline, failures: Failures) -> Iterator[Document]:
    given = (dated(article, published) for article in articles(paths((source,)), failures))
    return parse_many(given, pipeline=pipeline)
