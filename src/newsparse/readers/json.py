"""JSON: schema.org JSON-LD, ninjs, or an object with `text` (or a list of them), told by the keys of the first."""

from __future__ import annotations

from typing import Any

from newsparse.readers import jsonl, jsonld, ninjs
from newsparse.readers.base import Given, Read, decoded, each


def read(given: Given) -> Read:
    """The articles of a JSON file."""
    data = given.file.read()
    value = jsonl.parsed(decoded(data, given.encoding)[0])
    shown: Any = value[0] if isinstance(value, list) and value else value
    for form in (jsonld, ninjs):
        if form.fits(shown) and given.columns.get("text", "text") not in shown:
            yield from form.of_values(value, data, given)
            return
    yield from each("item", value if isinstance(value, list) else [value], lambda item: jsonl.article(item, given))
