"""Tidy CSV (RFC 4180): a folder with a file a table; `documents.csv` is a corpus of the Text Interchange Format."""

from __future__ import annotations

import csv
from collections.abc import Iterable
from contextlib import ExitStack
from pathlib import Path
from typing import Any, Final

import regex

from newsparse.documents import Document
from newsparse.formats import Options
from newsparse.formats.tidy import COMMON, Cell, Table, Tables

_FORMULA: Final = ("=", "+", "-", "@", "\t", "\r")
_NUMBER = regex.compile(r"[+-]?[0-9]++(?:\.[0-9]++)?")


def write(documents: Iterable[Document], folder: Path, options: Options) -> None:
    """Write each table to a file of its name; files of those names are replaced.

    An empty cell is null; true and false are these words. With `options.excel`, a byte order mark says that it is
    UTF-8, and a text that Excel would take for a formula has an apostrophe before it, which reading back must remove.
    """
    folder.mkdir(parents=True, exist_ok=True)
    with ExitStack() as stack:
        files = _Files(folder, options.excel, stack)
        for table in COMMON:
            files.of(table)
        for table, cells in Tables().rows(documents):
            files.of(table).writerow([_plain(cell, options.excel) for cell in cells])


class _Files:
    """The open file of each table."""

    def __init__(self, folder: Path, excel: bool, stack: ExitStack) -> None:
        self._folder = folder
        self._encoding = "utf-8-sig" if excel else "utf-8"
        self._stack = stack
        self._writers: dict[str, Any] = {}

    def of(self, table: Table) -> Any:
        if table.name not in self._writers:
            path = self._folder / f"{table.name}.csv"
            file = self._stack.enter_context(path.open("w", encoding=self._encoding, newline=""))
            self._writers[table.name] = csv.writer(file)
            self._writers[table.name].writerow([column.name for column in table.columns])
        return self._writers[table.name]


def _plain(cell: Cell, excel: bool) -> Cell:
    if isinstance(cell, bool):
        return "true" if cell else "false"
    if excel and isinstance(cell, str) and cell.startswith(_FORMULA) and not _NUMBER.fullmatch(cell):
        return f"'{cell}"
    return cell
