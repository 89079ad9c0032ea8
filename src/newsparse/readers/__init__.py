"""Readers: texts and what is known of them, from the formats people hold; a module each, imported when first used."""

from __future__ import annotations

import importlib
from collections.abc import Mapping
from typing import IO, Any, Final

import attrs

from newsparse.articles import ArticleError
from newsparse.formats import lacks
from newsparse.readers.base import Fault, Given, Read, ReadError
from newsparse.readers.opening import BROKEN, opened, without_compression

__all__ = ["READERS", "Fault", "Reader", "read", "reader_of", "suffixes"]


@attrs.frozen
class Reader:
    """A format that can be read: the function `module:name`, the suffixes of its files, the extra it needs."""

    name: str
    function: str
    suffixes: tuple[str, ...]
    extra: str | None = None

    def read(self, given: Given) -> Read:
        """The articles of a source, and a Fault for each record that is none."""
        module, _, name = self.function.partition(":")
        return _function(module, name)(given)  # type: ignore[no-any-return] # the registry's functions yield so


def _function(module: str, name: str) -> Any:
    return getattr(importlib.import_module(f"newsparse.readers.{module}"), name)


READERS: Final = {
    reader.name: reader
    for reader in (
        Reader("txt", "txt:read", (".txt",)),
        Reader("jsonl", "jsonl:read", (".jsonl", ".ndjson")),
        Reader("csv", "csv:read", (".csv",)),
        Reader("tsv", "csv:read_tabs", (".tsv", ".tab")),
        Reader("json", "json:read", (".json",)),
        Reader("jsonld", "jsonld:read", (".jsonld",)),
        Reader("ninjs", "ninjs:read", ()),
        Reader("html", "html:read", (".html", ".htm", ".xhtml"), "html"),
        Reader("xml", "xml:read", (".xml",)),
        Reader("nitf", "nitf:read", (".nitf",)),
        Reader("feed", "feed:read", (".rss", ".atom")),
        Reader("warc", "warc:read", (".warc", ".wet"), "warc"),
        Reader("parquet", "parquet:read", (".parquet",), "arrow"),
    )
}
"""The formats that can be read, by name."""


def suffixes() -> tuple[str, ...]:
    """The suffixes of all files that a reader is known for."""
    return tuple(suffix for reader in READERS.values() for suffix in reader.suffixes)


def reader_of(path: str, form: str | None = None) -> Reader:
    """The reader named `form`, or that of the path's suffix; "-" is plain text. ReadError where there is none."""
    if form or path == "-":
        return READERS[form or "txt"]
    suffix = without_compression(path).suffix.lower()
    for reader in READERS.values():
        if suffix in reader.suffixes:
            return reader
    raise ReadError(f"expected a file that ends in one of {' '.join(suffixes())}, or --from to say what it is")


def read(
    path: str,
    *,
    form: str | None = None,
    encoding: str | None = None,
    columns: Mapping[str, str] | None = None,
) -> Read:
    """The articles of a file ("-": standard input), and a Fault for each record, or for the rest, that is none.

    `form` names one of READERS; without it the suffix decides. `encoding` and `columns` are those of `Given`.
    """
    try:
        yield from _read(reader_of(path, form), path, encoding, columns)
    except ArticleError as error:
        yield Fault(None, str(error))
    except BROKEN as error:
        yield Fault(None, getattr(error, "strerror", None) or f"expected a whole file: {error}")


def _read(reader: Reader, path: str, encoding: str | None, columns: Mapping[str, str] | None) -> Read:
    try:
        with opened(path) as file:
            yield from reader.read(_given(path, file, encoding, columns))
    except ImportError as error:
        yield Fault(None, _lacking(reader, error))


def _given(path: str, file: IO[bytes], encoding: str | None, columns: Mapping[str, str] | None) -> Given:
    return Given(file=file, name=None if path == "-" else path, encoding=encoding, columns=columns or {})


def _lacking(reader: Reader, error: ImportError) -> str:
    """What to install; an import that fails for no known reason is raised again."""
    if reader.extra is None:
        raise error
    return f"reading {reader.name} needs {lacks(error)}; do: pip install 'newsparse[{reader.extra}]'"
