"""`newsparse parse`: articles in, records out."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from typing import IO, Any, Final

import click

from newsparse.cli.inputs import DATE, Failures, articles, dated
from newsparse.cli.selection import pipeline_of, selected
from newsparse.documents import Document
from newsparse.pipelines import Pipeline

STYLES: Final = click.Choice(["json", "jsonl", "table"])


@click.command("parse")
@click.argument("sources", nargs=-1, metavar="[FILE|DIR|-]…", type=click.Path(exists=True, allow_dash=True))
@click.option("-f", "--format", "style", type=STYLES, help="Default: table on a terminal, else jsonl.")
@click.option("-o", "--output", type=click.Path(dir_okay=False, writable=True), help="Write to a file.")
@click.option("--only", multiple=True, metavar="KIND", help="Only this kind of annotation (again for more).")
@click.option("--without", multiple=True, metavar="PLUGIN", help="Leave a plugin out (again for more).")
@click.option(
    "--lexicon", "lexicons", multiple=True, metavar="NAME=FILE", help="Add terms to a lexicon (again for more)."
)
@click.option("--published", type=DATE, help="Date of articles that state none: relative dates count from it.")
@click.option("--strict", is_flag=True, help="An article counts as failed when any extractor has a problem with it.")
@click.option("-j", "--processes", type=click.IntRange(1), default=1, show_default=True, help="Processes to work in.")
def command(
    sources: tuple[str, ...],
    style: str | None,
    output: str | None,
    only: tuple[str, ...],
    without: tuple[str, ...],
    lexicons: tuple[str, ...],
    published: datetime | None,
    strict: bool,
    processes: int,
) -> None:
    """Parse articles and write what they say.

    Reads .txt files (an article each), .jsonl files (an object with "text", and where known "id" and "meta", a line),
    folders of them, and standard input where there is no other source or it is called "-". Exit code 1 where some
    articles failed: the others are still written.
    """
    from newsparse.batches import parse_many

    pipeline = pipeline_of(only, without, lexicons)
    failures = Failures()
    given = (dated(article, published) for article in articles(sources or ("-",), failures))
    documents = (selected(document, only) for document in parse_many(given, processes=processes, pipeline=pipeline))
    with click.open_file(output or "-", "w", encoding="utf-8", lazy=False) as out:
        _write(_accepted(documents, pipeline, failures, strict), style or _default_style(out), out)
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


def _default_style(out: IO[Any]) -> str:
    return "table" if out.isatty() else "jsonl"


def _write(documents: Iterator[Document], style: str, out: IO[str]) -> None:
    if style == "table":
        from newsparse.formats.table import show

        for document in documents:
            show(document, out)
        return
    from newsparse.formats.json import dumps, pretty

    for document in documents:
        out.write(dumps(document) if style == "jsonl" else pretty(document))
