"""Formats: documents written for people and for other tools; a module each, imported when first used."""

from __future__ import annotations

import importlib
from collections.abc import Iterable
from pathlib import Path
from typing import IO, Any, Final, Literal

import attrs

from newsparse.documents import Document

__all__ = ["WRITERS", "Options", "WriteError", "Writer", "writer_of"]


def lacks(error: ImportError) -> str:
    """What an import lacked: the module that is not there, or why one that is cannot be imported."""
    return str(error.name if isinstance(error, ModuleNotFoundError) else error).partition("\n")[0]


class WriteError(ValueError):
    """What cannot be written: says what was expected."""


@attrs.frozen(kw_only=True)
class Options:
    """What a user may say of the writing.

    `excel` for tables that Excel opens safely, `layer` for the kind to write, `title` for a report of several articles.
    """

    excel: bool = False
    layer: str | None = None
    title: str | None = None


@attrs.frozen
class Writer:
    """A format that can be written: the function `module:name`, what it writes to, its suffixes, the extra it needs.

    The function takes documents, a text stream (`target` "text") or else a path, and Options.
    """

    name: str
    function: str
    target: Literal["text", "file", "folder"] = "text"
    suffixes: tuple[str, ...] = ()
    extra: str | None = None

    def write(self, documents: Iterable[Document], out: IO[str] | Path, options: Options = Options()) -> None:
        """Write the documents; WriteError where the format cannot have them, or lacks its library."""
        module, _, name = self.function.partition(":")
        try:
            function: Any = getattr(importlib.import_module(f"newsparse.formats.{module}"), name)
            function(documents, out, options)
        except ImportError as error:
            if self.extra is None:
                raise
            message = f"writing {self.name} needs {lacks(error)}; do: pip install 'newsparse[{self.extra}]'"
            raise WriteError(message) from None


WRITERS: Final = {
    writer.name: writer
    for writer in (
        Writer("json", "streams:write_json"),
        Writer("jsonl", "streams:write_jsonl", suffixes=(".jsonl", ".ndjson")),
        Writer("table", "streams:write_table"),
        Writer("html", "report:write_report", suffixes=(".html", ".htm"), extra="report"),
        Writer("csv", "csv:write", "folder"),
        Writer("sqlite", "sqlite:write", "file", (".db", ".sqlite", ".sqlite3")),
        Writer("parquet", "parquet:write", "folder", extra="arrow"),
        Writer("w3c", "w3c:write", suffixes=(".jsonld",)),
        Writer("brat", "brat:write", "folder"),
        Writer("labelstudio", "labelstudio:write", "folder"),
        Writer("doccano", "annotators:write_doccano"),
        Writer("prodigy", "annotators:write_prodigy"),
        Writer("conll", "conll:write", suffixes=(".conll", ".bio")),
        Writer("spacy", "spacy:write", "file", (".spacy",), "spacy"),
    )
}
"""The formats that can be written, by name."""


def writer_of(path: str | None, name: str | None) -> Writer | None:
    """The writer called `name`, or that of the path's suffix; None where neither says."""
    if name:
        return WRITERS[name]
    suffix = Path(path or "").suffix.lower()
    return next((writer for writer in WRITERS.values() if suffix and suffix in writer.suffixes), None)
