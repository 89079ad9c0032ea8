"""SQLite, ready for Datasette: a table a kind with foreign keys, full-text search, metadata with facets beside it."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable
from pathlib import Path
from typing import Any, Final

from newsparse.documents import Document
from newsparse.formats import Options, WriteError
from newsparse.formats.tidy import COMMON, DOCUMENTS, FOUND, Cell, Column, Table, Tables, unlike

_TYPES: Final = {"text": "TEXT", "choice": "TEXT", "integer": "INTEGER", "boolean": "INTEGER", "decimal": "TEXT",
                 "date": "TEXT", "json": "TEXT", "reference": "INTEGER"}  # fmt: skip
_LARGEST: Final = 2**63  # SQLite's integers are smaller


def write(documents: Iterable[Document], path: Path, options: Options) -> None:  # noqa: ARG001 - as every writer
    """Write a database, and beside it `NAME.metadata.json` for `datasette NAME.db -m NAME.metadata.json`.

    A file of that name is replaced once all is written. Booleans are 0 and 1; a decimal is its exact text, and a
    generated column `…_number` its nearest floating-point number, to sort and compare by.
    """
    unfinished = path.with_name(f"{path.name}.part")
    unfinished.unlink(missing_ok=True)
    connection = sqlite3.connect(unfinished, isolation_level=None)
    try:
        tables = _filled(connection, documents)
        connection.close()
        unfinished.replace(path)
    except sqlite3.Error as error:
        raise WriteError(f"SQLite: {error}") from None
    finally:
        connection.close()
        unfinished.unlink(missing_ok=True)
    metadata = {"databases": {path.stem: {"tables": {table.name: _described(table) for table in tables}}}}
    text = json.dumps(metadata, ensure_ascii=False, sort_keys=True, indent=2) + "\n"
    path.with_name(f"{path.stem}.metadata.json").write_text(text, "utf-8")


def _filled(connection: sqlite3.Connection, documents: Iterable[Document]) -> list[Table]:
    """Fill an empty database; the tables it has."""
    connection.execute("PRAGMA synchronous = OFF")
    connection.execute("BEGIN")
    database = _Database(connection)
    for table in COMMON:
        database.create(table)
    for table, cells in database.tables.rows(documents):
        database.add(table, cells)
    database.finish()
    connection.execute("COMMIT")
    return [*COMMON, *database.tables.kinds.values()]


class _Database:
    """A database that is being filled; annotations are numbered, so that references are to numbers."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self.tables = Tables()
        self._connection = connection
        self._made: set[str] = set()
        self._keys: dict[str, int] = {}  # of the document's annotations by id, given at the first mention
        self._number = 0

    def create(self, table: Table) -> None:
        """Create a table once."""
        if table.name not in self._made:
            self._made.add(table.name)
            self._connection.execute(
                f"CREATE TABLE {_quoted(table.name)} ({', '.join(_definitions(table, self.tables))})"
            )

    def add(self, table: Table, cells: list[Cell]) -> None:
        """Add a row; a new document starts a new numbering of ids."""
        for known in (table, *self.tables.kinds.values()):
            self.create(known)
        if table is DOCUMENTS:
            self._keys.clear()
        values = [self._stored(cell, column) for cell, column in zip(cells, table.columns, strict=True)]
        if table.kind:
            values.insert(0, self._key(str(cells[1])))
        names = ", ".join(
            _quoted(name) for name in [*(["key"] if table.kind else []), *(c.name for c in table.columns)]
        )
        marks = ", ".join("?" * len(values))
        self._connection.execute(f"INSERT INTO {_quoted(table.name)} ({names}) VALUES ({marks})", values)  # noqa: S608 - names of tables and columns, quoted

    def finish(self) -> None:
        """Indexes, once all rows are in, and full-text search in titles and texts."""
        for table in (*COMMON, *self.tables.kinds.values()):
            for column in table.columns:
                if column.type == "reference" or (column.name == "document" and table is not DOCUMENTS):
                    name = _quoted(f"{table.name}_{column.name}")
                    self._connection.execute(f"CREATE INDEX {name} ON {_quoted(table.name)} ({_quoted(column.name)})")
            if table is DOCUMENTS or table.kind:
                self._search(table)

    def _search(self, table: Table) -> None:
        key, columns = ("document", "title, text") if table is DOCUMENTS else ("key", "text")
        name = _quoted(f"{table.name}_fts")
        content = f"content={_quoted(table.name)}, content_rowid={_quoted(key)}"
        self._connection.execute(f"CREATE VIRTUAL TABLE {name} USING fts5({columns}, {content})")
        self._connection.execute(f"INSERT INTO {name} ({name}) VALUES ('rebuild')")  # noqa: S608 - a table's name, quoted

    def _key(self, name: str) -> int:
        if name not in self._keys:
            self._number += 1
            self._keys[name] = self._number
        return self._keys[name]

    def _stored(self, cell: Cell, column: Column) -> Cell:
        if column.type == "reference" and cell is not None:
            return self._key(str(cell))
        return str(cell) if isinstance(cell, int) and not -_LARGEST <= cell < _LARGEST else cell


def _definitions(table: Table, tables: Tables) -> Iterable[str]:
    if table.kind:
        yield '"key" INTEGER PRIMARY KEY'
    taken = [column.name for column in table.columns]
    for number, column in enumerate(table.columns):
        name = _quoted(column.name)
        yield f"{name} {_type(table, number, tables)}"
        if column.type == "decimal":
            number_column = _quoted(unlike(f"{column.name}_number", taken))
            yield f"{number_column} REAL GENERATED ALWAYS AS (CAST({name} AS REAL)) VIRTUAL"
    if table.kind:
        yield "UNIQUE (document, id)"


def _type(table: Table, number: int, tables: Tables) -> str:
    column = table.columns[number]
    if number == 0:
        return "INTEGER PRIMARY KEY" if table is DOCUMENTS else "INTEGER NOT NULL REFERENCES documents (document)"
    if column.refers:
        return f"INTEGER REFERENCES {_quoted(tables.kinds[column.refers].name)} (key)"
    if column.type == "integer" and number >= FOUND and table.kind and not column.part:
        return ""  # none, which would make a floating-point number of a very large one
    return _TYPES[column.type]


def _described(table: Table) -> dict[str, Any]:
    facets = [column.name for column in table.columns if column.type in ("choice", "boolean")]
    described: dict[str, Any] = {"description": table.note, "facets": facets}
    if table is DOCUMENTS or table.kind:
        described["fts_table"] = f"{table.name}_fts"
        described["fts_pk"] = "document" if table is DOCUMENTS else "key"
        described["label_column"] = "title" if table is DOCUMENTS else "text"
    return described


def _quoted(name: str) -> str:
    return '"' + name.replace('"', '""') + '"'
