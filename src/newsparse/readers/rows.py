"""Records with named fields (an object, a row of a table) to articles."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any, Final

from newsparse.articles import Article
from newsparse.readers.base import ReadError

META: Final = ("url", "title", "published", "publisher", "language")
FIELDS: Final = ("text", "id", *META)
_ALIASES: Final = {"id": ("id", "doc_id")}  # doc_id, text: the Text Interchange Format


def found(columns: Iterable[str], named: Mapping[str, str]) -> dict[str, str]:
    """Which column holds each field: the one that was named, else the one of the field's name.

    ReadError where a named column, or one of texts, is not there.
    """
    there = list(columns)
    lacking = [name for name in named.values() if name not in there]
    places = {field: named.get(field) or _own(field, there) for field in FIELDS}
    if lacking or not places["text"]:
        wanted = lacking[0] if lacking else "text"
        raise ReadError(f"expected a column {wanted!r}, got {', '.join(there)[:200] or 'none'}")
    return {field: name for field, name in places.items() if name}


def _own(field: str, there: list[str]) -> str | None:
    names = _ALIASES.get(field, (field,))
    return next((name for name in there if name.casefold() in names), None)


def article(row: Mapping[str, Any], places: Mapping[str, str]) -> Article:
    """The article of a row; empty cells of `meta` are None. ArticleError where its text is no string."""
    text = row.get(places["text"])
    if not isinstance(text, str):
        raise ReadError(f"{places['text']}: expected str, got {text!r}")
    meta = {field: _plain(row.get(places[field])) for field in META if field in places}
    name = _plain(row.get(places["id"])) if "id" in places else None
    return Article.made(text, id=name, meta=meta)


def _plain(value: Any) -> str | None:
    if isinstance(value, date):
        return value.isoformat()
    return None if value is None or value == "" else str(value)
