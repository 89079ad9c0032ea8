"""The database, opened by Datasette."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from core_writing import DOCUMENTS, NUMBER

from newsparse.formats import WRITERS


@pytest.fixture
def served(tmp_path: Path) -> Any:
    """Asks Datasette, in a process of its own, for a path, with our metadata; gives the JSON of its answer."""
    path = tmp_path / "news.db"
    WRITERS["sqlite"].write(DOCUMENTS, path)

    def ask(address: str) -> Any:
        command = [sys.executable, "-m", "datasette", str(path), "-m", str(tmp_path / "news.metadata.json")]
        answer = subprocess.run([*command, "--get", address], capture_output=True, text=True, check=True, timeout=120)
        return json.loads(answer.stdout)

    return ask


def test_datasette_shows_tables_with_facets_and_keys(served: Any) -> None:
    """A table a kind; references are links, labelled by the text they lead to; facets are counted."""
    tables = {table["name"]: table for table in served("/news.json")["tables"]}
    assert {"documents", "blocks", "core_number", "core_pair", "rejected"} <= {
        n for n, t in tables.items() if not t["hidden"]
    }
    assert tables["core_pair"]["foreign_keys"]["outgoing"][0]["other_table"] in ("core_number", "documents")
    blocks = served("/news/blocks.json?_labels=on")
    assert {value["value"] for value in blocks["facet_results"]["kind"]["results"]} == {"headline", "paragraph"}
    pair = served("/news/core_pair.json?_shape=objects&_labels=on")["rows"][0]
    assert pair["number"]["label"] == NUMBER.span.of(DOCUMENTS[0].text)


def test_datasette_searches(served: Any) -> None:
    """By the full-text table that our metadata names."""
    found = served("/news/documents.json?_shape=objects&_search=lorries")["rows"]
    assert [row["document"] for row in found] == [1, 3]
    numbers = served("/news/core_number.json?_shape=objects&_sort_desc=value_number")["rows"]
    assert [row["value_number"] for row in numbers] == [7.5, -40.0, -40.0]
