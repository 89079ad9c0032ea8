"""What the command line writes: to standard output, a file or a folder, in a format told by `-f` or the suffix."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Final, TypeVar

import click

from newsparse.documents import Document
from newsparse.formats import WRITERS, Options, WriteError, Writer, writer_of

F = TypeVar("F", bound=Callable[..., Any])
FORMAT: Final = click.Choice(list(WRITERS))


def writing_options(command: F) -> F:
    """The options of every command that writes documents: `--format`, `--excel`, `--layer`."""
    for option in (
        click.option("--layer", metavar="KIND", help="The kind that -f conll writes."),
        click.option("--excel", is_flag=True, help="-f csv that Excel opens safely: formulas guarded, BOM."),
        click.option("-f", "--format", "style", type=FORMAT, metavar="FORMAT",
                     help="Write this. Default: by the suffix of -o; table on a terminal; jsonl."),
    ):  # fmt: skip
        command = option(command)
    return command


def chosen(output: str | None, style: str | None) -> Writer:
    """The writer that `-f` or the output's suffix names, else that of standard output.

    A usage error where it writes files and there is no output to write them to, or the suffix is that of a format
    which writes a folder.
    """
    default = "table" if output is None and sys.stdout.isatty() else "jsonl"
    writer = writer_of(output, style) or WRITERS[default]
    if writer.target != "text" and output in (None, "-"):
        wanted = "a folder" if writer.target == "folder" else "a file"
        raise click.UsageError(f"-f {writer.name} writes {wanted}: say which with -o")
    meant = WRITERS.get(Path(output or "").suffix[1:].lower())
    if style is None and meant and meant.target == "folder":
        raise click.UsageError(f"{meant.name} is written to a folder, a file a table: say -f {meant.name} and a folder")
    return writer


def write(writer: Writer, documents: Iterable[Document], output: str | None, options: Options) -> None:
    """Write the documents; a usage error where the format cannot have them."""
    try:
        if writer.target != "text":
            writer.write(documents, Path(str(output)), options)
            return
        with click.open_file(output or "-", "w", encoding="utf-8", lazy=False) as out:
            writer.write(documents, out, options)
    except WriteError as error:
        raise click.ClickException(str(error)) from None
    except OSError as error:
        if output in (None, "-"):
            raise  # click knows what to do where nobody reads any more
        raise click.ClickException(f"{output}: {error.strerror or error}") from None


@contextmanager
def progress(files: list[str], shown: bool) -> Iterator[Iterator[str]]:
    """The files, with a bar on standard error while they are read, where `shown` and that is a terminal."""
    if not shown or not sys.stderr.isatty() or len(files) < 2:
        yield iter(files)
        return
    from rich.console import Console
    from rich.progress import Progress

    # Standard output is left alone: what is written there is for others.
    with Progress(console=Console(file=sys.stderr), transient=True, redirect_stdout=False) as bar:
        yield iter(bar.track(files, description="reading"))
