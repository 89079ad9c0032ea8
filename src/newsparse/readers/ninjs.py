"""IPTC ninjs 1 to 3: headline, byline and the marked-up body are the blocks."""

from __future__ import annotations

from typing import Any, Final

from newsparse.articles import Article
from newsparse.readers.base import Given, Read, ReadError, decoded, each, origin
from newsparse.readers.jsonl import parsed
from newsparse.readers.markup import pieces
from newsparse.readers.pieces import Piece, assembled, headed, lines, plain

_KEYS: Final = ("bodies", "headlines", "body_text", "body_xhtml", "body_html", "versioncreated", "versionCreated")

_DATES: Final = (  # ninjs 3 has them in camel case
    "contentcreated", "contentCreated", "versioncreated", "versionCreated", "firstcreated", "firstCreated",
)  # fmt: skip


def read(given: Given) -> Read:
    """The articles of a ninjs file: an item, or a list of them."""
    data = given.file.read()
    return of_values(parsed(decoded(data, given.encoding)[0]), data, given)


def fits(value: Any) -> bool:
    """Whether a JSON value looks like a ninjs item."""
    return isinstance(value, dict) and any(key in value for key in _KEYS)


def of_values(value: Any, data: bytes, given: Given) -> Read:
    """An article of each item; a Fault for each without text, such as a picture."""
    items = value if isinstance(value, list) else [value]
    name = given.name if len(items) == 1 else None
    return each("item", items, lambda item: _article(item, name), origin("ninjs", data))


def _article(item: Any, name: str | None) -> Article:
    if not isinstance(item, dict):
        raise ReadError(f"expected a JSON object, got {type(item).__name__}")
    body = _body(item)
    if not body:
        raise ReadError(f"expected an item with a body that has text, got one of type {item.get('type')!r}")
    headline = plain(_main(item.get("headlines"))) or plain(item.get("headline"))
    byline = plain(item.get("by")) or plain(item.get("byline"))
    parts = headed(headline, body)
    if byline:
        place = 1 if parts[0].kind == "headline" else 0
        parts.insert(place, Piece("byline", byline))
    uri = plain(item.get("uri"))
    meta = {
        "url": plain(item.get("url")) or (uri if uri.startswith("http") else None),
        "title": headline or plain(item.get("title")),
        "published": _first(
            item,
            "firstpublished",
            "firstPublished",
            "contentcreated",
            "contentCreated",
            "versioncreated",
            "versionCreated",
            "firstcreated",
            "firstCreated",
        ),
        "publisher": _publisher(item),
        "language": plain(item.get("language")),
    }
    return assembled(parts, uri or name, meta)


def _body(item: dict[str, Any]) -> list[Piece]:
    """The body, the marked-up one before the plain one, which says nothing of its parts but line ends."""
    bodies = [body for body in _list(item.get("bodies")) if isinstance(body, dict)]
    for key, value in item.items():  # ninjs 1: body_xhtml, body_text
        if key.startswith("body_"):
            bodies.append({"contenttype": key, "value": value})
    found = sorted(bodies, key=_plainness)
    return next((made for body in found if (made := _made(body))), [])


def _plainness(body: dict[str, Any]) -> int:
    return 0 if "html" in _type(body) else 1 if "text" in _type(body) or not _type(body) else 2


def _type(body: dict[str, Any]) -> str:
    return plain(body.get("contenttype") or body.get("contentType")).lower()


def _made(body: dict[str, Any]) -> list[Piece]:
    value = body.get("value")
    if not isinstance(value, str) or _plainness(body) == 2:
        return []
    if _plainness(body) == 0:
        return pieces(value)
    return lines(value)


def _main(headlines: Any) -> str:
    """The headline whose role is main, else the first."""
    there = [one for one in _list(headlines) if isinstance(one, dict)]
    mains = [one for one in there if one.get("role") == "main"]
    return next((one["value"] for one in (*mains, *there) if isinstance(one.get("value"), str)), "")


def _publisher(item: dict[str, Any]) -> str:
    sources = [one for key in ("infosources", "infoSources") for one in _list(item.get(key)) if isinstance(one, dict)]
    publishers = [one for one in sources if one.get("role") in ("publisher", "originator")]
    named = next((plain(one.get("name")) for one in (*publishers, *sources)), "")
    return named or _first(item, "copyrightholder", "copyrightHolder") or ""


def _first(item: dict[str, Any], *keys: str) -> str | None:
    return next((found for key in keys if (found := plain(item.get(key)))), None)


def _list(value: Any) -> list[Any]:
    return value if isinstance(value, list) else []
