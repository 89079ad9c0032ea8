"""What the command line reads: files, folders, standard input; one bad line or file never stops the rest."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from datetime import datetime
from pathlib import Path
from typing import Final

import attrs
import click

from newsparse.articles import Article, ArticleError
from newsparse.readers import jsonl, txt

SUFFIXES: Final = (".txt", ".jsonl")
DATE: Final = click.DateTime(["%Y-%m-%d"])


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


def articles(sources: tuple[str, ...], failures: Failures) -> Iterator[Article]:
    """The articles of all sources, in order; folders are read in the order of their paths."""
    for source in sources:
        for path in _paths(source):
            yield from _of_file(path, failures)


def dated(article: Article, published: datetime | None) -> Article:
    """The article with this date of publication, where it states none."""
    if published is None or article.meta.published:
        return article
    return attrs.evolve(article, meta=attrs.evolve(article.meta, published=published.date().isoformat()))


def _paths(source: str) -> Iterator[str]:
    if source == "-" or not Path(source).is_dir():
        yield source
    else:
        found = sorted(path for path in Path(source).rglob("*") if path.suffix.lower() in SUFFIXES and path.is_file())
        yield from map(str, found)


def _of_file(path: str, failures: Failures) -> Iterator[Article]:
    suffix = Path(path).suffix.lower()
    if path != "-" and suffix not in SUFFIXES:
        failures.fail(path, f"expected a file that ends in {' or '.join(SUFFIXES)}")
        return
    try:
        with click.open_file(path, "rb") as file:
            yield from (
                _of_lines(path, file, failures)
                if suffix == ".jsonl"
                else (txt.read(file.read(), None if path == "-" else path),)
            )
    except UnicodeDecodeError as error:
        failures.fail(path, f"expected UTF-8: {error.reason} at byte {error.start}")
    except OSError as error:
        failures.fail(path, str(error.strerror))


def _of_lines(path: str, lines: Iterable[bytes], failures: Failures) -> Iterator[Article]:
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        try:
            yield jsonl.read(line.decode("utf-8-sig" if number == 1 else "utf-8"))
        except UnicodeDecodeError as error:
            failures.fail(f"{path}:{number}", f"expected UTF-8: {error.reason} at byte {error.start} of the line")
        except ArticleError as error:
            failures.fail(f"{path}:{number}", str(error))
