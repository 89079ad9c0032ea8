"""JSON Lines: an object with `text`, and where known `id` and `meta`, on each line; also one such object as JSON."""

from __future__ import annotations

import json
from typing import Any

from newsparse.articles import Article, ArticleError
from newsparse.readers.base import Fault, Given, Read, decoded, encoding_said, with_said
from newsparse.readers.rows import META


def read(given: Given) -> Read:
    """The articles of the lines; other keys than `id`, `text`, `meta` and those of `columns` are passed over."""
    for number, line in enumerate(given.file, 1):
        if not line.strip():
            continue
        try:
            text, encoding = decoded(line, given.encoding)
            yield with_said(article(parsed(text), given), *encoding_said(encoding, given))
        except ArticleError as error:
            yield Fault(str(number), str(error))


def parsed(text: str) -> Any:
    """The JSON value of a text; ArticleError where it is none."""
    try:
        return json.loads(text)
    except (ValueError, RecursionError) as error:
        raise ArticleError(f"expected a JSON object: {error}") from None


def article(data: Any, given: Given) -> Article:
    """The article of one object. ArticleError where it is none: it says what was expected and what came."""
    if not isinstance(data, dict):
        raise ArticleError(f"expected a JSON object, got {type(data).__name__}")
    keys = given.columns
    name = data.get(keys.get("id", "id"))
    text = _typed(keys.get("text", "text"), data.get(keys.get("text", "text")), str)
    meta = dict(_typed("meta", data.get("meta") or {}, dict))
    meta |= {field: data.get(keys[field]) for field in META if field in keys}
    return Article.made(text, id=None if name is None else str(name), meta=meta)


def _typed(key: str, value: Any, wanted: type) -> Any:
    if not isinstance(value, wanted):
        raise ArticleError(f"{key}: expected {wanted.__name__}, got {value!r}")
    return value
