"""`newsparse report`: articles in, a page to look at out."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

import click

from newsparse.batches import parse_many
from newsparse.cli.inputs import DATE, Failures, Reading, Source, articles, dated, paths, reading_options
from newsparse.cli.outputs import progress, write
from newsparse.cli.selection import pipeline_of, selected, selection_options
from newsparse.formats import WRITERS, Options


@click.command("report")
@click.argument("sources", nargs=-1, metavar="[FILE|DIR|GLOB|-]…", type=Source())
@reading_options
@click.option("-o", "--output", default="-", type=click.Path(dir_okay=False, writable=True), help="Write to a file.")
@click.option("--title", help="Title of the front page of several articles.")
@selection_options
@click.option("--published", type=DATE, metavar="DATE", help="Day of articles that state none, as 2025-01-31.")
@click.option("-j", "--processes", type=click.IntRange(1), default=1, metavar="N", help="Processes to work in.")
def command(
    sources: tuple[str, ...],
    form: str | None,
    encoding: str | None,
    columns: Mapping[str, str],
    output: str,
    title: str | None,
    only: tuple[str, ...],
    without: tuple[str, ...],
    lexicons: tuple[str, ...],
    published: datetime | None,
    processes: int,
) -> None:
    """Parse articles and write one HTML page: the text with its findings, and an index of them.

    Reads what `newsparse parse` reads. The page needs no network and runs no script. Exit code 1 where some articles
    failed: the others are on the page.
    """
    pipeline = pipeline_of(only, without, lexicons)
    failures = Failures()
    reading = Reading(form=form, encoding=encoding, columns=columns)
    with progress(list(paths(sources or ("-",), form)), shown=output != "-") as files:
        given = (dated(article, published) for article in articles(files, failures, reading))
        parsed = parse_many(given, processes=processes, pipeline=pipeline)
        documents = (selected(document, only) for document in parsed)
        write(WRITERS["html"], documents, output, Options(title=title))
    failures.exit()
