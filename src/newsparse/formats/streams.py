"""JSON, JSON Lines and the table for people, of many documents one after the other."""

from __future__ import annotations

from collections.abc import Iterable
from typing import IO

from newsparse.documents import Document
from newsparse.formats import Options
from newsparse.formats.json import dumps, pretty


def write_json(documents: Iterable[Document], out: IO[str], _: Options) -> None:
    """Each document as JSON over many lines."""
    for document in documents:
        out.write(pretty(document))


def write_jsonl(documents: Iterable[Document], out: IO[str], _: Options) -> None:
    """Each document as one line of canonical JSON."""
    for document in documents:
        out.write(dumps(document))


def write_table(documents: Iterable[Document], out: IO[str], _: Options) -> None:
    """A table of each document, for people."""
    from newsparse.formats.table import show

    for document in documents:
        show(document, out)
