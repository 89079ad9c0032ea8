"""IPTC NITF 3: headline, byline, dateline and paragraphs are the blocks; docdata and pubdata give meta."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime
from typing import Final
from xml.etree.ElementTree import Element

from newsparse.readers.base import Given, Read, ReadError, origin, with_said
from newsparse.readers.pieces import Builder, Piece, assembled
from newsparse.readers.xml import build, first, name, named, rooted, text_of

_BODY: Final = {
    **dict.fromkeys(("p", "pre", "tr", "dd", "dt"), "paragraph"),
    **dict.fromkeys(("hl1", "hl2"), "subhead"),
    **dict.fromkeys(("block", "table", "tbody", "ul", "ol", "dl", "media"), ""),
    "li": "item",
    "bq": "blockquote",
    "media-caption": "caption",
    "caption": "caption",
    "media-producer": "note",
    "note": "note",
}
_HEAD: Final = {"hl1": "headline", "hl2": "dek", "byline": "byline", "dateline": "dateline", "note": "note"}
_LEFT_OUT: Final = ("media-metadata", "media-reference", "media-object", "nitf-table-metadata")


def read(given: Given) -> Read:
    """The article of a NITF file."""
    data = given.file.read()
    root = rooted(data, given)
    if name(root) != "nitf":
        raise ReadError(f"expected XML with the root nitf, got {name(root)[:40]!r}")
    yield from of_nitf(root, data, given)


def of_nitf(root: Element, data: bytes, given: Given) -> Read:
    """The article of a NITF document."""
    body = first(root, "body")
    pieces = [*_of_head(first(body, "body.head")), *_of_content(body), *_of_end(first(body, "body.end"))]
    article = assembled(pieces, given.name, _meta(first(root, "head"), root, pieces))
    yield with_said(article, origin("NITF", data))


def _of_head(head: Element | None) -> Iterator[Piece]:
    for part in head if head is not None else ():
        lines = list(part) if name(part) == "hedline" else [part]
        yield from (Piece(_HEAD[name(line)], text_of(line)) for line in lines if name(line) in _HEAD)


def _of_content(body: Element | None) -> Iterator[Piece]:
    for content in named(body, "body.content") if body is not None else ():
        builder = Builder(_BODY)
        build(content, builder, _LEFT_OUT)
        yield from builder.done()


def _of_end(end: Element | None) -> Iterator[Piece]:
    for part in end if end is not None else ():
        yield Piece("tagline" if name(part) == "tagline" else "note", text_of(part))


def _meta(head: Element | None, root: Element, pieces: list[Piece]) -> dict[str, str | None]:
    docdata, pubdata = first(head, "docdata"), first(head, "pubdata")
    issued = _attribute(first(docdata, "date.release", "date.issue"), "norm")
    headline = next((piece.text for piece in pieces if piece.kind == "headline"), "")
    return {
        "url": _attribute(pubdata, "ex-ref"),
        "title": headline or text_of(first(head, "title")),
        "published": iso(issued or _attribute(pubdata, "date.publication") or ""),
        "publisher": _attribute(pubdata, "name") or _attribute(first(docdata, "doc.copyright"), "holder"),
        "language": root.get("{http://www.w3.org/XML/1998/namespace}lang"),
    }


def _attribute(element: Element | None, wanted: str) -> str | None:
    return None if element is None else element.get(wanted)


def iso(written: str) -> str:
    """A date in ISO 8601's compact form (20250203T080000Z) in its extended one; any other as it is."""
    try:
        if len(written) == 8:
            return date.fromisoformat(written).isoformat()
        return datetime.fromisoformat(written).isoformat() if written[:8].isdigit() else written
    except ValueError:
        return written
