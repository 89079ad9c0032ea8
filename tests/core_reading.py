"""Help for the tests of readers: bytes in, articles and faults out."""

from __future__ import annotations

import io
from collections.abc import Mapping
from pathlib import Path

from newsparse import Article
from newsparse.readers import READERS, Fault, read
from newsparse.readers.base import Given


def items(
    form: str, data: bytes, *, name: str | None = "in", encoding: str | None = None, columns: Mapping[str, str] = {}
) -> list[Article | Fault]:
    """What the reader called `form` makes of the data."""
    given = Given(file=io.BytesIO(data), name=name, encoding=encoding, columns=columns)
    return list(READERS[form].read(given))


def one(form: str, data: bytes, **options: object) -> Article:
    """The only thing that the reader makes of the data, which must be an article whose blocks fit its text."""
    (article,) = items(form, data, **options)  # type: ignore[arg-type] # as `items` has them
    assert isinstance(article, Article), article
    article.document()
    return article


def parts(article: Article) -> list[tuple[str, str]]:
    """The blocks that a reader found: kind and text."""
    assert article.blocks is not None
    return [(block.kind, block.span.of(article.text)) for block in article.blocks]


def codes(article: Article) -> list[str]:
    """The codes of its diagnostics."""
    return [diagnostic.code for diagnostic in article.diagnostics]


def written(path: Path, data: bytes) -> str:
    """The path of a new file that holds the data."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)
    return str(path)


def faults(path: str, **options: object) -> list[Fault]:
    """What could not be read of a file."""
    return [item for item in read(path, **options) if isinstance(item, Fault)]  # type: ignore[arg-type] # as `read` has them
