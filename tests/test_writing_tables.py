"""Tables: tidy CSV, SQLite, Parquet and data frames, read back by those who use them."""

from __future__ import annotations

import csv
import json
import sqlite3
import sys
from collections.abc import Callable
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import attrs
import duckdb
import pandas as pd
import polars as pl
import pyarrow.parquet as pq
import pytest
from click.testing import CliRunner
from core_kinds import Number, Rich
from core_writing import AGAIN, DOCUMENTS, EMPTY, FIRST, FULL, LAST, NUMBER, PAIR, RICH, SMALL, SPLIT, TEXT

from newsparse import Annotation, Article, Document, record
from newsparse.cli import main
from newsparse.formats import WRITERS, Options, WriteError
from newsparse.formats.frames import to_pandas, to_polars
from newsparse.formats.tidy import COMMON, Table, Tables, table_of
from newsparse.readers import read

SEEDS = str(Path(__file__).parent.parent / "seeds" / "*.txt")


@record("documents")
class Clash:
    """A kind whose names are those of other things."""

    document: str
    key: str
    text: str
    value: Decimal
    value_number: int


def written(name: str, folder: Path, documents: tuple[Document, ...] = DOCUMENTS, **options: Any) -> Path:
    """Where the writer called `name` wrote the documents."""
    path = folder / "out.db" if WRITERS[name].target == "file" else folder / "out"
    WRITERS[name].write(documents, path, Options(**options))
    return path


def rows_of(path: Path, encoding: str = "utf-8") -> list[dict[str, str]]:
    """The rows of a CSV file."""
    with path.open(encoding=encoding, newline="") as file:
        return list(csv.DictReader(file))


def bytes_of(path: Path) -> dict[str, bytes]:
    """All files at a path."""
    return {file.name: file.read_bytes() for file in sorted(path.parent.rglob("*")) if file.is_file()}


# ------------------------------------------------------------------- tables
def test_the_columns_of_a_kind_follow_from_its_record_class() -> None:
    """Spans in three columns, parts under their name, tuples as JSON; names that are taken get an underscore."""
    columns = {column.name: column.type for column in table_of("core_rich", Rich).columns}
    assert list(columns)[:7] == ["document", "id", "span_start", "span_end", "text", "rank", "sources"]
    assert columns["text_"] == "text"
    assert (columns["place_start"], columns["place_text"]) == ("integer", "text")
    assert (columns["part_name"], columns["part_inner_sizes"], columns["part_inner_colour"]) == (
        "text",
        "json",
        "choice",
    )
    assert (columns["amount"], columns["day"], columns["flag"], columns["side"]) == (
        "decimal",
        "date",
        "boolean",
        "choice",
    )
    clash = table_of("documents", Clash)
    assert clash.name == "documents_"
    assert [column.name for column in clash.columns[7:]] == ["document_", "key_", "text_", "value", "value_number"]


def test_rows_carry_all_that_was_found() -> None:
    """A row an annotation, with the document's number; a reference is an id; a foreign kind is its JSON."""
    tables = Tables()
    rows: list[tuple[Table, list[Any]]] = list(tables.rows(DOCUMENTS))
    assert list(tables.kinds) == ["core_places", "core_rich", "core_pair", "core_number", "other"]
    named = {
        table.name: dict(zip([c.name for c in table.columns], cells, strict=True)) for table, cells in reversed(rows)
    }
    rich = named["core_rich"]
    assert (rich["document"], rich["id"], rich["text"]) == (
        1,
        next(a.id for a in FULL.annotations if a.value is RICH),
        "=1+1",
    )
    assert (rich["amount"], rich["day"], rich["count"], rich["flag"]) == ("0.1", "2025-03-04", 10**30, True)
    assert (rich["place_start"], rich["place_end"], rich["place_text"]) == (0, 4, "=1+1")
    assert (rich["part_inner_colour"], rich["maybe"], rich["parts"]) == ("blue", None, "[]")
    assert named["core_pair"]["number"] == NUMBER.id
    assert named["other"]["value"] == '{"a":[1]}'
    assert (named["rejected"]["lost_to"], named["diagnostics"]["code"]) == (NUMBER.id, "source")
    assert sum(table.name == "documents" for table, _ in rows) == 3


# ---------------------------------------------------------------------- CSV
def test_csv_is_read_back_by_python_duckdb_and_pandas(tmp_path: Path) -> None:
    """All three find the same cells; text with line ends and quotes comes back as it was."""
    folder = written("csv", tmp_path)
    documents = rows_of(folder / "documents.csv")
    assert [row["text"] for row in documents] == [TEXT, "", TEXT]
    rich = rows_of(folder / "core_rich.csv")[0]
    assert (rich["text_"], rich["part_name"], rich["flag"], rich["maybe"]) == ('say "x",\ty\n', "=cmd", "true", "")
    query = "SELECT text, CAST(value AS DECIMAL(9, 2)) FROM read_csv(?, all_varchar = true)"
    found = duckdb.execute(query, [str(folder / "core_number.csv")]).fetchall()
    assert found == [("-40", Decimal(-40)), ("7.50", Decimal("7.5")), ("-40", Decimal(-40))]
    frame = pd.read_csv(folder / "documents.csv", keep_default_na=False)
    assert list(frame["text"]) == [TEXT, "", TEXT]


def test_csv_of_documents_is_a_corpus_that_can_be_read_again(tmp_path: Path) -> None:
    """The Text Interchange Format, by our own reader."""
    folder = written("csv", tmp_path)
    first, _, third = read(str(folder / "documents.csv"))
    assert isinstance(first, Article)
    assert isinstance(third, Article)
    assert (first.text, first.id, first.meta) == (TEXT, FULL.id, FULL.meta)
    assert (third.text, third.id) == (TEXT, None)


def test_csv_for_excel_holds_no_formula(tmp_path: Path) -> None:
    """What begins like one gets an apostrophe, but for numbers; a byte order mark says that it is UTF-8."""
    folder = written("csv", tmp_path, excel=True)
    assert (folder / "documents.csv").read_bytes().startswith(b"\xef\xbb\xbfdocument,")
    cells = [cell for file in folder.iterdir() for row in rows_of(file, "utf-8-sig") for cell in row.values()]
    assert "'=cmd" in cells
    assert "'-Title" in cells
    assert "-40" in cells
    assert not [cell for cell in cells if cell[:1] in ("=", "+", "-", "@", "\t", "\r") and cell != "-40"]
    plain = {cell for file in written("csv", tmp_path).iterdir() for row in rows_of(file) for cell in row.values()}
    assert "=cmd" in plain


def test_nothing_found_is_tables_without_rows(tmp_path: Path) -> None:
    """The four that are there in any case."""
    folder = written("csv", tmp_path, ())
    assert sorted(file.stem for file in folder.iterdir()) == sorted(table.name for table in COMMON)
    assert all(not rows_of(file) for file in folder.iterdir())


# ------------------------------------------------------------------- SQLite
def opened(path: Path) -> sqlite3.Connection:
    """The database."""
    connection = sqlite3.connect(path)
    connection.row_factory = sqlite3.Row
    return connection


def test_sqlite_holds_keys_that_fit(tmp_path: Path) -> None:
    """Every foreign key leads somewhere; a reference to a number is joined with it."""
    connection = opened(written("sqlite", tmp_path))
    assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
    assert connection.execute("PRAGMA integrity_check").fetchone()[0] == "ok"
    joined = connection.execute(
        "SELECT n.text, n.value FROM core_pair p JOIN core_number n ON n.key = p.number"
    ).fetchall()
    assert [tuple(row) for row in joined] == [("-40", "-40")]
    numbers = connection.execute("SELECT document, id FROM core_number ORDER BY key").fetchall()
    assert sorted(row["document"] for row in numbers) == [1, 1, 3]
    by_value = connection.execute("SELECT value FROM core_number ORDER BY value_number DESC").fetchall()
    assert [row["value"] for row in by_value] == ["7.5", "-40", "-40"]
    rich = connection.execute("SELECT * FROM core_rich").fetchone()
    assert (rich["count"], rich["flag"], rich["part_name"]) == (str(10**30), 1, "=cmd")
    assert (rich["place_end"], rich["amount"], json.loads(rich["many"])) == (4, "0.1", [[0, 4], [LAST.start, LAST.end]])
    assert [row["text"] for row in connection.execute("SELECT text FROM documents ORDER BY document")] == [
        TEXT,
        "",
        TEXT,
    ]
    connection.close()


def test_sqlite_searches_full_text(tmp_path: Path) -> None:
    """Texts, and the texts of each kind."""
    connection = opened(written("sqlite", tmp_path))
    found = connection.execute("SELECT rowid FROM documents_fts WHERE documents_fts MATCH 'lorries'").fetchall()
    assert [row[0] for row in found] == [1, 3]
    pair = connection.execute("SELECT rowid FROM core_pair_fts WHERE core_pair_fts MATCH 'bridge'").fetchone()[0]
    text = connection.execute("SELECT text FROM core_pair WHERE key = ?", [pair]).fetchone()[0]
    assert text == PAIR.span.of(TEXT)
    connection.close()


def test_sqlite_survives_names_that_clash(tmp_path: Path) -> None:
    """A kind called as a table of ours, fields called as columns of ours."""
    value = Clash(document="d", key="k", text="t", value=Decimal(1), value_number=2)
    path = written("sqlite", tmp_path, (Document(text=TEXT, annotations=(Annotation(FIRST, value),)),))
    connection = opened(path)
    row = connection.execute("SELECT * FROM documents_").fetchone()
    assert (row["document"], row["document_"], row["key_"], row["text_"], row["value_number_"]) == (
        1,
        "d",
        "k",
        "t",
        1.0,
    )
    connection.close()


def test_sqlite_replaces_a_file_only_when_all_is_written(tmp_path: Path) -> None:
    """What fails in the middle leaves what was there."""

    def failing() -> Any:
        yield AGAIN
        raise ValueError("stop")

    path = written("sqlite", tmp_path, (AGAIN,))
    before = path.read_bytes()
    with pytest.raises(ValueError, match="stop"):
        WRITERS["sqlite"].write(failing(), path)
    assert path.read_bytes() == before
    assert sorted(file.name for file in tmp_path.iterdir()) == ["out.db", "out.metadata.json"]


def test_sqlite_says_what_it_cannot_do(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A database without the search module, say."""
    monkeypatch.setattr(
        "newsparse.formats.sqlite._quoted", lambda name: f'"{name}' if name.endswith("fts") else f'"{name}"'
    )
    with pytest.raises(WriteError, match="SQLite: "):
        written("sqlite", tmp_path)


def test_metadata_tells_datasette_of_facets(tmp_path: Path) -> None:
    """A table a kind, with what may be faceted and searched."""
    path = written("sqlite", tmp_path)
    tables = json.loads(path.with_name("out.metadata.json").read_text("utf-8"))["databases"]["out"]["tables"]
    assert set(tables["core_rich"]["facets"]) == {"flag", "colour", "side", "part_inner_colour"}
    assert tables["documents"]["fts_table"] == "documents_fts"
    assert "fts_table" not in tables["blocks"]


# ------------------------------------------------------------------ Parquet
def test_parquet_is_read_back_by_pyarrow_duckdb_and_polars(tmp_path: Path) -> None:
    """Typed columns; a decimal is its exact text."""
    folder = written("parquet", tmp_path, (SMALL, EMPTY))
    table = pq.read_table(folder / "core_number.parquet")
    assert table.column("value").to_pylist() == ["-40", "7.5"]
    assert str(table.schema.field("span_start").type) == "int64"
    query = "SELECT text FROM read_parquet(?) ORDER BY document"
    assert duckdb.execute(query, [str(folder / "documents.parquet")]).fetchall() == [(TEXT,), ("",)]
    assert pl.read_parquet(folder / "core_pair.parquet")["number"].to_list() == [NUMBER.id]
    first, _ = read(str(folder / "documents.parquet"))
    assert isinstance(first, Article)
    assert (first.text, first.id) == (TEXT, "small")


def test_parquet_has_dates_and_booleans_and_says_what_is_too_large(tmp_path: Path) -> None:
    """64 bits are what its integers have."""
    with pytest.raises(WriteError, match="core_rich: expected integers of 64 bits"):
        written("parquet", tmp_path)
    small = Annotation(FIRST, attrs.evolve(RICH, count=7))
    folder = written("parquet", tmp_path, (Document(text=TEXT, annotations=(small,)),))
    (row,) = pq.read_table(folder / "core_rich.parquet").to_pylist()
    assert (row["day"], row["flag"], row["count"], row["maybe"]) == (date(2025, 3, 4), True, 7, None)


def test_parquet_writes_large_tables_in_groups(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """So that memory stays bounded; the rows are the same."""
    monkeypatch.setattr("newsparse.formats.parquet._GROUP", 2)
    folder = written("parquet", tmp_path, (SMALL,) * 5)
    assert pq.read_table(folder / "documents.parquet").column("document").to_pylist() == [1, 2, 3, 4, 5]


# ------------------------------------------------------------------- frames
def test_data_frames_of_pandas_and_polars() -> None:
    """A frame a table, with nulls, typed; tables without rows are there."""
    ours, theirs = to_pandas((SMALL, EMPTY)), to_polars((SMALL, EMPTY))
    assert list(ours) == list(theirs) == ["documents", "blocks", "rejected", "diagnostics", "core_pair", "core_number"]
    assert list(ours["core_number"]["value"]) == theirs["core_number"]["value"].to_list() == ["-40", "7.5"]
    assert ours["documents"]["doc_id"].isna().tolist() == [False, True]
    assert (len(ours["blocks"]), len(theirs["blocks"])) == (0, 0)
    assert str(ours["core_number"]["span_start"].dtype) == "Int64"
    day = Annotation(FIRST, attrs.evolve(RICH, count=7))
    frame = to_polars((Document(text=TEXT, annotations=(day,)),))["core_rich"]
    assert (frame["day"][0], frame["flag"][0]) == (date(2025, 3, 4), True)
    assert to_pandas((Document(text=TEXT, annotations=(day,)),))["core_rich"]["day"][0] == date(2025, 3, 4)


@pytest.mark.parametrize(("library", "function"), [("pandas", to_pandas), ("polars", to_polars)])
def test_data_frames_say_what_to_install(
    library: str, function: Callable[..., Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Neither library is needed otherwise."""
    monkeypatch.setitem(sys.modules, library, None)
    with pytest.raises(WriteError, match=f"needs {library}; do: pip install {library}"):
        function(())


# -------------------------------------------------------------- determinism
@pytest.mark.parametrize("name", ["csv", "sqlite", "parquet"])
def test_equal_documents_give_equal_bytes(name: str, tmp_path: Path) -> None:
    """Also over what was there before."""
    documents = (SMALL, EMPTY, AGAIN)
    (tmp_path / "a").mkdir()
    (tmp_path / "b").mkdir()
    first = bytes_of(written(name, tmp_path / "a", documents))
    written(name, tmp_path / "b", (AGAIN,))
    assert bytes_of(written(name, tmp_path / "b", documents)) == first


def test_the_command_line_writes_tables(tmp_path: Path) -> None:
    """By suffix or by name; a folder or a file; what was found in the seeds has keys that fit."""
    command = ["parse", SEEDS, "-o", str(tmp_path / "news.sqlite")]
    assert CliRunner().invoke(main, command).exit_code == 0
    connection = opened(tmp_path / "news.sqlite")
    assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
    assert connection.execute("SELECT count(*) FROM quote").fetchone()[0] > 50
    connection.close()
    assert (
        CliRunner().invoke(main, ["parse", SEEDS, "-f", "csv", "-o", str(tmp_path / "csv"), "--excel"]).exit_code == 0
    )
    assert rows_of(tmp_path / "csv" / "quantity.csv", "utf-8-sig")


def test_spans_of_a_record_stay_together() -> None:
    """What the tables say of a split annotation is in its JSON column."""
    rows = {table.name: cells for table, cells in Tables().rows((FULL,))}
    assert rows["core_places"][-1] == json.dumps([[s.start, s.end] for s in SPLIT.value.spans], separators=(",", ":"))
    assert isinstance(NUMBER.value, Number)
