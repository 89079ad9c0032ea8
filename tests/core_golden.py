"""The articles of seeds/ as they parse: golden files, and digests that no order or process may change.

`python tests/core_golden.py` writes the golden files anew: read the difference before you commit it.
"""

from __future__ import annotations

import hashlib
import json
import sys
from collections.abc import Iterable
from itertools import groupby, permutations
from pathlib import Path
from typing import Any

from newsparse import Article, Document, Extractor, Pipeline, parse_many
from newsparse.formats.json import dumps, pretty

SEEDS = Path(__file__).parent.parent / "seeds"
ARTICLES = sorted(SEEDS.glob("*.txt"))


def article(path: Path) -> Article:
    """An article of seeds/, its file name the id."""
    return Article.made(path.read_bytes().decode("utf-8-sig"), id=path.name)


def without_header(written: str) -> dict[str, Any]:
    """A parsed document, as JSON values, but for versions: those differ from one Python to the next."""
    data: dict[str, Any] = json.loads(written)
    del data["newsparse"]
    return data


def golden(path: Path) -> Path:
    """Where the golden JSON of an article stands."""
    return path.with_suffix(".json")


def digest(documents: Iterable[Document]) -> str:
    """A hash of all bytes written."""
    return hashlib.sha256("".join(map(dumps, documents)).encode()).hexdigest()


def plugin_orders(extractors: tuple[Extractor, ...]) -> list[tuple[Extractor, ...]]:
    """The extractors in each order in which their plugins may be registered."""
    ordered = sorted(extractors, key=package)
    plugins = [tuple(group) for _, group in groupby(ordered, key=package)]
    return [tuple(e for plugin in order for e in plugin) for order in permutations(plugins)]


def package(extractor: Extractor) -> str:
    """The package an extractor comes from."""
    return extractor.provides.__module__.partition(".")[0]


def digests(orders: Iterable[tuple[Extractor, ...]], processes: int = 1) -> set[str]:
    """The digests of all articles over these orders of registration."""
    return {digest(parse_many(map(article, ARTICLES), processes=processes, pipeline=Pipeline(*o))) for o in orders}


def main() -> None:
    """Write the golden files; with `digest [all]`, print the digests over orders and process counts instead."""
    pipeline = Pipeline.installed()
    orders = plugin_orders(pipeline.extractors)
    if sys.argv[1:2] == ["digest"]:
        chosen = orders if sys.argv[2:] == ["all"] else orders[:: len(orders) // 4]
        sys.stdout.write(" ".join(sorted(digests(chosen) | digests(chosen[:1], processes=2))))
        return
    for path in ARTICLES:
        golden(path).write_text(pretty(pipeline.parse_article(article(path))), "utf-8", newline="")


if __name__ == "__main__":
    main()
