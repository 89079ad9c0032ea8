"""schema.org articles as JSON-LD: `headline` and `articleBody` are the text, the labeller finds the blocks."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from newsparse.articles import Article
from newsparse.readers.base import Given, Read, ReadError, decoded, each, origin
from newsparse.readers.jsonl import parsed
from newsparse.readers.pieces import plain

_KEYS = ("@context", "@graph", "@type", "articleBody")


def read(given: Given) -> Read:
    """The articles of a JSON-LD file: an object, a list of them, or an @graph."""
    data = given.file.read()
    return of_values(parsed(decoded(data, given.encoding)[0]), data, given)


def fits(value: Any) -> bool:
    """Whether a JSON value looks like JSON-LD."""
    return isinstance(value, dict) and any(key in value for key in _KEYS)


def of_values(value: Any, data: bytes, given: Given) -> Read:
    """An article of each article among the nodes; a Fault where there is none, or for one without a body."""
    nodes = [node for node in _nodes(value) if _is_article(node)]
    if not nodes:
        raise ReadError("expected an object of a schema.org type such as NewsArticle, got none")
    name = given.name if len(nodes) == 1 else None
    return each("article", nodes, lambda node: _article(node, name), origin("JSON-LD", data))


def _nodes(value: Any) -> Iterator[dict[str, Any]]:
    """The nodes at the top: of a list, of an @graph, or the object itself."""
    for node in value if isinstance(value, list) else [value]:
        if isinstance(node, dict):
            graph = node.get("@graph")
            yield from (inner for inner in graph if isinstance(inner, dict)) if isinstance(graph, list) else [node]


def _is_article(node: dict[str, Any]) -> bool:
    types = node.get("@type")
    names = [str(one).rpartition("/")[2] for one in (types if isinstance(types, list) else [types])]
    return any(one.endswith(("Article", "BlogPosting")) for one in names) or "articleBody" in node


def _article(node: dict[str, Any], name: str | None) -> Article:
    body = _text(node.get("articleBody"))
    if not body.strip():
        raise ReadError(f"articleBody: expected text, got {node.get('articleBody')!r}")
    headline = plain(_text(node.get("headline")) or _text(node.get("name")))
    said = not headline or body.lstrip().startswith(headline)
    meta = {
        "url": _id(node.get("url")) or _id(node.get("mainEntityOfPage")),
        "title": headline or None,
        "published": _text(node.get("datePublished")) or _text(node.get("dateCreated")) or None,
        "publisher": plain(_name(node.get("publisher"))) or None,
        "language": _name(node.get("inLanguage")) or None,
    }
    return Article.made(body if said else f"{headline}\n\n{body}", id=_id(node.get("@id")) or name, meta=meta)


def _text(value: Any) -> str:
    """A string, alone, first in a list, or as a value object."""
    value = value[0] if isinstance(value, list) and value else value
    value = value.get("@value") if isinstance(value, dict) else value
    return value if isinstance(value, str) else ""


def _name(value: Any) -> str:
    """The name of a thing, which may be given as a string."""
    value = value[0] if isinstance(value, list) and value else value
    return _text(value.get("name") or value.get("alternateName")) if isinstance(value, dict) else _text(value)


def _id(value: Any) -> str | None:
    """An IRI, alone or as the @id of an object."""
    value = value[0] if isinstance(value, list) and value else value
    return _text(value.get("@id") or value.get("url") if isinstance(value, dict) else value) or None
