"""RSS 0.9 to 2.0 and Atom: each entry that has text is an article."""

from __future__ import annotations

from email.utils import parsedate_to_datetime
from typing import Final
from xml.etree.ElementTree import Element

from newsparse.articles import Article
from newsparse.readers.base import Given, Read, ReadError, each, origin
from newsparse.readers.markup import pieces, pieces_of
from newsparse.readers.pieces import Piece, assembled, headed, lines, plain
from newsparse.readers.xml import first, name, named, rooted, text_of

_ROOTS: Final = ("rss", "RDF", "feed")
_LANGUAGE: Final = "{http://www.w3.org/XML/1998/namespace}lang"


def read(given: Given) -> Read:
    """The articles of a feed."""
    data = given.file.read()
    root = rooted(data, given)
    if name(root) not in _ROOTS:
        raise ReadError(f"expected XML with the root {', '.join(_ROOTS)}, got {name(root)[:40]!r}")
    yield from of_feed(root, data, given)


def of_feed(root: Element, data: bytes, given: Given) -> Read:  # noqa: ARG001 - as the other readers of XML
    """The articles of a feed's entries; a Fault for each that has no text."""
    channel = root if name(root) == "feed" else first(root, "channel")
    # RSS 2 has the items inside the channel, RSS 1 beside it.
    parents = [root] if channel in (root, None) else [channel, root]
    entries = [entry for parent in parents for entry in named(parent, "item", "entry")]
    known = {"publisher": _plain_title(first(channel, "title")), "language": _language(channel)}
    return each("entry", entries, lambda entry: _article(entry, known), origin("a feed", data))


def _language(channel: Element | None) -> str | None:
    return None if channel is None else text_of(first(channel, "language")) or channel.get(_LANGUAGE)


def _article(entry: Element, known: dict[str, str | None]) -> Article:
    title = _plain_title(first(entry, "title"))
    body = _body(entry)
    if not body:
        raise ReadError("expected an entry with content, description or summary that has text")
    meta = {
        **known,
        "url": _link(entry),
        "title": title,
        "published": _date(text_of(first(entry, "published", "pubDate", "date", "updated"))),
        "language": entry.get(_LANGUAGE) or known["language"],
    }
    return assembled(headed(title, body), text_of(first(entry, "id", "guid")) or _link(entry) or None, meta)


def _plain_title(title: Element | None) -> str:
    """A title in one line; it may be text, escaped HTML or XHTML."""
    return "" if title is None else plain(" ".join(piece.text for piece in _pieces(title)))


def _body(entry: Element) -> list[Piece]:
    """The fullest text of an entry: RSS has it in content:encoded or description, Atom in content or summary."""
    for wanted in ("encoded", "content", "description", "summary"):
        for part in named(entry, wanted):
            if found := _pieces(part):
                return found
    return []


def _pieces(part: Element) -> list[Piece]:
    if part.get("type") == "xhtml":
        return pieces_of(part)
    text = "".join(part.itertext())
    return lines(text) if part.get("type") == "text" else pieces(text)


def _link(entry: Element) -> str:
    """The address of an entry: RSS has it as text, Atom in an attribute of the link to the page itself."""
    for link in named(entry, "link"):
        if link.get("rel", "alternate") == "alternate" and (found := link.get("href") or text_of(link)):
            return found
    guid = first(entry, "guid")
    return text_of(guid) if guid is not None and guid.get("isPermaLink", "true") == "true" else ""


def _date(written: str) -> str:
    """A date of RFC 822, as RSS has them, in ISO 8601; any other as it is."""
    try:
        return parsedate_to_datetime(written).isoformat()
    except (ValueError, OverflowError):
        return written
