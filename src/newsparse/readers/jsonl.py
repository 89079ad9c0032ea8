"""JSON Lines: an object with `text`, and where known `id` and `meta`, on each line."""

from __future__ import annotations

import json
from typing import Any

from newsparse.articles import Article, ArticleError


def read(line: str) -> Article:
    """The article of one line; other keys than `id`, `text` and `meta` are passed over.

    ArticleError where the line is no such object: it says what was expected and what came.
    """
    try:
        data = json.loads(line)
    except ValueError as error:
        raise ArticleError(f"expected a JSON object: {error}") from None
    if not isinstance(data, dict):
        raise ArticleError(f"expected a JSON object, got {type(data).__name__}")
    name, meta = data.get("id"), data.get("meta")
    text = _typed("text", data.get("text"), str)
    return Article.made(text, id=None if name is None else str(name), meta=_typed("meta", meta or {}, dict))


def _typed(key: str, value: Any, wanted: type) -> Any:
    if not isinstance(value, wanted):
        raise ArticleError(f"{key}: expected {wanted.__name__}, got {value!r}")
    return value
