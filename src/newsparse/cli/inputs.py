"""What the command line reads: files, folders, globs, standard input; a bad record or file never stops the rest."""

from __future__ import annotations

import glob
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import datetime
from pathlib import Path
from typing import Any, Final, TypeVar

import attrs
import click

from newsparse.articles import Article
from newsparse.readers import READERS, Fault, read, suffixes
from newsparse.readers.base import is_encoding
from newsparse.readers.opening import without_compression
from newsparse.readers.rows import FIELDS

DATE: Final = click.DateTime(["%Y-%m-%d"])
F = TypeVar("F", bound=Callable[..., Any])


class Failures:
    """What went wrong, said on standard error as it happens; `exit` ends the run with 1 where an article failed."""

    def __init__(self) -> None:
        self._failed = 0

    def fail(self, place: str | None, message: str) -> None:
        """An article that is not written."""
        self._failed += 1
        self.warn(place, message)

    def warn(self, place: str | None, message: str) -> None:
        """Something a user should know, of an article that is written."""
        click.echo(f"newsparse: {place or 'standard input'}: {message}", err=True)

    def exit(self) -> None:
        """Exit with 1 where anything failed."""
        if self._failed:
            sys.exit(1)


@attrs.frozen(kw_only=True)
class Reading:
    """How sources are read: the format's name, the encoding, the columns by field; None where the file itself says."""

    form: str | None = None
    encoding: str | None = None
    columns: Mapping[str, str] = attrs.field(factory=dict)


# ------------------------------------------------------------------ options
class Source(click.Path):
    """A file, a folder, "-" or a glob; each is there, or matches something."""

    def __init__(self) -> None:
        super().__init__(exists=True, allow_dash=True)

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        """The source as it was given, or a usage error."""
        if not _is_glob(value):
            return super().convert(value, param, ctx)
        if not glob.glob(value, recursive=True):
            self.fail(f"{value!r} matches no file.", param, ctx)
        return value


def _encoding(ctx: click.Context, param: click.Parameter, value: str | None) -> str | None:  # noqa: ARG001
    if value and value != "auto" and not is_encoding(value):
        raise click.BadParameter(f"expected auto or an encoding such as utf-8, got {value!r}")
    return value


def _columns(ctx: click.Context, param: click.Parameter, values: tuple[str, ...]) -> dict[str, str]:  # noqa: ARG001
    columns = {field: name for field, _, name in (value.partition("=") for value in values)}
    for field, name in columns.items():
        if field not in FIELDS or not name:
            raise click.BadParameter(f"expected FIELD=NAME with a field of {', '.join(FIELDS)}")
    return columns


def reading_options(command: F) -> F:
    """The options of every command that reads articles: `--from`, `--encoding`, `--column`."""
    for option in (
        click.option("--column", "columns", multiple=True, metavar="FIELD=NAME", callback=_columns,
                     help="The column of text, id, title, … (again for more)."),
        click.option("--encoding", callback=_encoding, metavar="NAME", help="Of text files; auto: guess."),
        click.option("--from", "form", type=click.Choice(list(READERS)), metavar="FORMAT",
                     help="Read as this format, whatever the suffix."),
    ):  # fmt: skip
        command = option(command)
    return command


# ------------------------------------------------------------------ reading
def paths(sources: Iterable[str], form: str | None = None) -> Iterator[str]:
    """The files of all sources, in order; folders and globs in the order of their paths.

    A folder gives the files that a reader is known for, or that the reader called `form` is known for, but for parsed
    documents: what newsparse wrote beside its input is no input.
    """
    for source in sources:
        if _is_glob(source):
            yield from sorted(path for path in glob.glob(source, recursive=True) if Path(path).is_file())
        elif source != "-" and Path(source).is_dir():
            yield from _of_folder(source, form)
        else:
            yield source


def _is_glob(source: str) -> bool:
    return glob.has_magic(source) and not Path(source).exists()


def _of_folder(folder: str, form: str | None) -> Iterator[str]:
    wanted = READERS[form].suffixes if form else suffixes()
    found = sorted(path for path in Path(folder).rglob("*") if without_compression(str(path)).suffix.lower() in wanted)
    yield from (str(path) for path in found if path.is_file() and not _is_output(str(path)))


def _is_output(path: str) -> bool:
    from newsparse.readers.documents import holds_documents

    return holds_documents(path)


def articles(files: Iterable[str], failures: Failures, reading: Reading = Reading()) -> Iterator[Article]:
    """The articles of all files, in order; what could not be read is said."""
    for path in files:
        for item in read(path, form=reading.form, encoding=reading.encoding, columns=reading.columns):
            if isinstance(item, Fault):
                failures.fail(place(path, item), item.message)
            else:
                yield item


def place(path: str, fault: Fault) -> str | None:
    """Where a fault is, as it is said: file, and line or record."""
    named = None if path == "-" and fault.place is None else path
    return f"{named}:{fault.place}" if fault.place else named


def dated(article: Article, published: datetime | None) -> Article:
    """The article with this date of publication, where it states none."""
    if published is None or article.meta.published:
        return article
    return attrs.evolve(article, meta=attrs.evolve(article.meta, published=published.date().isoformat()))
