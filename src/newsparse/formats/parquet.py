"""Parquet: a folder with a file a table, for DuckDB, pandas, polars, Spark. Extra: arrow."""

from __future__ import annotations

from collections.abc import Iterable
from contextlib import ExitStack
from datetime import date
from pathlib import Path
from typing import Any, Final

from newsparse.documents import Document
from newsparse.formats import Options, WriteError
from newsparse.formats.tidy import COMMON, Cell, Column, Table, Tables

_GROUP: Final = 4096  # rows of a row group


def write(documents: Iterable[Document], folder: Path, options: Options) -> None:  # noqa: ARG001 - as every writer
    """Write each table to a file of its name; files of those names are replaced.

    Dates are dates, booleans booleans; decimals are strings in plain notation, for Parquet's have a fixed number of
    places. WriteError where an integer of a record has more than 64 bits.
    """
    folder.mkdir(parents=True, exist_ok=True)
    with ExitStack() as stack:
        files = _Files(folder, stack)
        for table in COMMON:
            files.of(table)
        for table, cells in Tables().rows(documents):
            files.of(table).add(cells)
        files.finish()


class _Files:
    """The open file of each table."""

    def __init__(self, folder: Path, stack: ExitStack) -> None:
        self._folder = folder
        self._stack = stack
        self._files: dict[str, _File] = {}

    def of(self, table: Table) -> _File:
        if table.name not in self._files:
            self._files[table.name] = _File(table, self._folder / f"{table.name}.parquet", self._stack)
        return self._files[table.name]

    def finish(self) -> None:
        for file in self._files.values():
            file.flush()


class _File:
    """A file that is being written, a group of rows at a time."""

    def __init__(self, table: Table, path: Path, stack: ExitStack) -> None:
        import pyarrow as pa
        import pyarrow.parquet as pq

        self._table = table
        self._schema = pa.schema([(column.name, _type(column)) for column in table.columns])
        self._writer = stack.enter_context(pq.ParquetWriter(path, self._schema, compression="zstd"))
        self._rows: list[list[Cell]] = []

    def add(self, cells: list[Cell]) -> None:
        self._rows.append(cells)
        if len(self._rows) == _GROUP:
            self.flush()

    def flush(self) -> None:
        import pyarrow as pa

        columns = zip(*self._rows, strict=True) if self._rows else [()] * len(self._schema)
        try:
            arrays = [
                pa.array([_value(cell, column) for cell in cells], _type(column))
                for column, cells in zip(self._table.columns, columns, strict=True)
            ]
        except OverflowError as error:
            raise WriteError(f"{self._table.name}: expected integers of 64 bits: {error}") from None
        self._writer.write_table(pa.table(arrays, schema=self._schema))
        self._rows.clear()


def _type(column: Column) -> Any:
    import pyarrow as pa

    types = {"integer": pa.int64(), "boolean": pa.bool_(), "date": pa.date32()}
    return types.get(column.type, pa.string())


def _value(cell: Cell, column: Column) -> Any:
    return date.fromisoformat(str(cell)) if column.type == "date" and cell is not None else cell
