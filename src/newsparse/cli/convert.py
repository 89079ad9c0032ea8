"""`newsparse convert`: what was parsed, or articles, in another format; nothing is parsed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

import click

from newsparse.cli.inputs import Failures, Reading, Source, articles, paths, place, reading_options
from newsparse.cli.outputs import chosen, progress, write, writing_options
from newsparse.documents import Document
from newsparse.formats import Options
from newsparse.readers.base import Fault
from newsparse.readers.documents import holds_documents, read_documents


@click.command("convert")
@click.argument("source", metavar="IN", type=Source())
@click.argument("output", metavar="OUT", type=click.Path(writable=True, allow_dash=True))
@reading_options
@writing_options
def command(
    source: str,
    output: str,
    form: str | None,
    encoding: str | None,
    columns: Mapping[str, str],
    style: str | None,
    excel: bool,
    layer: str | None,
) -> None:
    """Write what IN holds in another format, told by the suffix of OUT or by -f.

    IN is what `newsparse parse` wrote (.json, .jsonl), or anything it reads: then the documents have their text,
    meta and blocks, and nothing is found in them. Exit code 1 where some could not be read: the others are written.
    """
    writer = chosen(output, style)
    failures = Failures()
    reading = Reading(form=form, encoding=encoding, columns=columns)
    with progress(list(paths((source,), form)), shown=output != "-") as files:
        write(writer, _documents(files, failures, reading), output, Options(excel=excel, layer=layer))
    failures.exit()


def _documents(files: Iterable[str], failures: Failures, reading: Reading) -> Iterator[Document]:
    for path in files:
        if reading.form is None and (path == "-" or holds_documents(path)):
            yield from _parsed(path, failures)
        else:
            yield from _unparsed(path, failures, reading)


def _parsed(path: str, failures: Failures) -> Iterator[Document]:
    for item in read_documents(path):
        if isinstance(item, Fault):
            failures.fail(place(path, item), item.message)
        else:
            yield item


def _unparsed(path: str, failures: Failures, reading: Reading) -> Iterator[Document]:
    for article in articles((path,), failures, reading):
        yield article.mended().document()
