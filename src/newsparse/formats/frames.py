"""Data frames of documents, where pandas or polars is installed: one a table, as in `newsparse.formats.tidy`."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import TYPE_CHECKING, Any, Final

from newsparse.documents import Document
from newsparse.formats import WriteError
from newsparse.formats.tidy import COMMON, Cell, Column, Table, Tables

if TYPE_CHECKING:
    import pandas as pd
    import polars as pl

_PANDAS: Final = {"integer": "Int64", "boolean": "boolean"}


def to_pandas(documents: Iterable[Document]) -> dict[str, pd.DataFrame]:
    """A DataFrame a table, by its name; nulls are pandas.NA, dates `datetime.date`, decimals strings.

    WriteError where pandas is not installed.
    """
    try:
        import pandas as pd
    except ModuleNotFoundError:
        raise WriteError("to_pandas needs pandas; do: pip install pandas") from None
    return {
        table.name: pd.DataFrame(
            {
                column.name: pd.Series([_value(row[i], column) for row in rows], dtype=_dtype(column))
                for i, column in enumerate(table.columns)
            }
        )
        for table, rows in _collected(documents)
    }


def to_polars(documents: Iterable[Document]) -> dict[str, pl.DataFrame]:
    """A DataFrame a table, by its name; dates are pl.Date, decimals strings.

    WriteError where polars is not installed.
    """
    try:
        import polars as pl
    except ModuleNotFoundError:
        raise WriteError("to_polars needs polars; do: pip install polars") from None
    types: dict[str, Any] = {"integer": pl.Int64, "boolean": pl.Boolean, "date": pl.Date}
    return {
        table.name: pl.DataFrame(
            [[_value(cell, column) for cell, column in zip(row, table.columns, strict=True)] for row in rows],
            schema={column.name: types.get(column.type, pl.String) for column in table.columns},
            orient="row",
        )
        for table, rows in _collected(documents)
    }


def _collected(documents: Iterable[Document]) -> list[tuple[Table, list[list[Cell]]]]:
    tables = Tables()
    rows: dict[str, list[list[Cell]]] = {table.name: [] for table in COMMON}
    for table, cells in tables.rows(documents):
        rows.setdefault(table.name, []).append(cells)
    return [(table, rows.get(table.name, [])) for table in (*COMMON, *tables.kinds.values())]


def _dtype(column: Column) -> Any:
    return _PANDAS.get(column.type, "object" if column.type == "date" else "string")


def _value(cell: Cell, column: Column) -> Any:
    return date.fromisoformat(str(cell)) if column.type == "date" and cell is not None else cell
