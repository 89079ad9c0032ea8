"""`newsparse parse`: articles in, records out."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Mapping
from datetime import datetime

import click

from newsparse.cli.inputs import DATE, Failures, Reading, Source, articles, dated, paths, reading_options
from newsparse.cli.outputs import chosen, progress, write, writing_options
from newsparse.cli.selection import pipeline_of, selected, selection_options
from newsparse.documents import Document
from newsparse.formats import Options
from newsparse.pipelines import Pipeline


@click.command("parse")
@click.argument("sources", nargs=-1, metavar="[FILE|DIR|GLOB|-]…", type=Source())
@reading_options
@writing_options
@click.option("-o", "--output", type=click.Path(writable=True), help="Write to a file or folder.")
@selection_options
@click.option("--published", type=DATE, metavar="DATE", help="Day of articles that state none, as 2025-01-31.")
@click.option("--strict", is_flag=True, help="Articles with which an extractor had a problem fail.")
@click.option("-j", "--processes", type=click.IntRange(1), default=1, metavar="N", help="Processes to work in.")
def command(
    sources: tuple[str, ...],
    form: str | None,
    encoding: str | None,
    columns: Mapping[str, str],
    style: str | None,
    excel: bool,
    layer: str | None,
    output: str | None,
    only: tuple[str, ...],
    without: tuple[str, ...],
    lexicons: tuple[str, ...],
    published: datetime | None,
    strict: bool,
    processes: int,
) -> None:
    """Parse articles and write what they say.

    Reads txt, jsonl, csv, tsv, json, jsonld, ninjs, html, xml, nitf, feed, warc, parquet, by suffix or --from, also
    as .gz, .bz2, .xz; folders, globs; standard input where there is no source or it is "-".
    Writes json, jsonl, table, html, csv, sqlite, parquet, w3c, brat, labelstudio, doccano, prodigy, conll, spacy.
    Exit code 1 where some articles failed: the others are still written.
    """
    from newsparse.batches import parse_many

    writer = chosen(output, style)
    pipeline = pipeline_of(only, without, lexicons)
    failures = Failures()
    reading = Reading(form=form, encoding=encoding, columns=columns)
    with progress(list(paths(sources or ("-",), form)), shown=output is not None or not sys.stdout.isatty()) as files:
        given = (dated(article, published) for article in articles(files, failures, reading))
        documents = (selected(document, only) for document in parse_many(given, processes=processes, pipeline=pipeline))
        accepted = _accepted(documents, pipeline, failures, strict)
        write(writer, accepted, output, Options(excel=excel, layer=layer))
    failures.exit()


def _accepted(
    documents: Iterator[Document], pipeline: Pipeline, failures: Failures, strict: bool
) -> Iterator[Document]:
    """The documents, but with `strict` those without a problem; each problem is said once, on standard error."""
    for said in pipeline.diagnostics:
        failures.warn("plugins", said.message)
    for document in documents:
        errors = [said for said in document.diagnostics if said.level == "error"]
        for said in errors:
            if said not in pipeline.diagnostics:
                failures.warn(document.id, f"{said.extractor}: {said.message}")
        if strict and errors:
            failures.fail(document.id, f"not written: {len(errors)} problems, and --strict")
        else:
            yield document
