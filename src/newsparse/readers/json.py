"""JSON: schema.org JSON-LD, ninjs, or an object with `text` (or a list of them), told by the keys of the first."""

from __future__ import annotations

from typing import Any

from newsparse.articles import ArticleError
from newsparse.readers import jsonl, jsonld, ninjs
from newsparse.readers.base import Fault, Given, Read, decoded


def read(given: Given) -> Read:
    """The articles of a JSON file."""
    data = given.file.read()
    value = jsonl.parsed(decoded(data, given.encoding)[0])
    shown: Any = value[0] if isinstance(value, list) and value else value
    for form in (jsonld, ninjs):
        if form.fits(shown) and given.columns.get("text", "text") not in shown:
            yield from form.of_values(value, data, given)
            return
    for number, item in enumerate(value if isinstance(value, list) else [value], 1):
        try:
            yield jsonl.article(item, given)
        except ArticleError as error:
            yield Fault(f"item {number}" if isinstance(value, list) else None, str(error))
