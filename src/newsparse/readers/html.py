"""Web pages: trafilatura takes the article out; its structure gives the blocks, its metadata meta. Extra: html."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING, Any, Final

import regex

from newsparse.articles import Article
from newsparse.readers.base import FALLBACK, Given, Read, ReadError, decoded, encoding_said, origin, with_said
from newsparse.readers.pieces import Builder, assembled, headed, plain
from newsparse.readers.xml import build

if TYPE_CHECKING:
    from trafilatura.settings import Document as Extracted

_BLOCKS: Final = {
    **dict.fromkeys(("p", "row", "code", "ab"), "paragraph"),
    **dict.fromkeys(("div", "list", "table"), ""),
    "title": "headline",
    "head": "subhead",
    "item": "item",
    "quote": "blockquote",
}
_HEAD: Final = 4096  # bytes in which a page says its encoding and language
_CHARSET = regex.compile(rb"""(?i)(?:charset|encoding)\s{0,9}=\s{0,9}["']?([a-z0-9_.:-]{1,40})""")
_LANGUAGE = regex.compile(r"""(?i)<html\s[^<>]{0,999}?\blang\s{0,9}=\s{0,9}["']?([a-z0-9-]{2,35})""")
# What these labels mean by the Encoding Standard of the web.
_LATIN: Final = ("iso-8859-1", "latin-1", "latin1", "ascii", "us-ascii", "cp1252")
# A date is one whatever today is: an extraction must not depend on the clock.
_DATES: Final = {"original_date": True, "extensive_search": False, "max_date": "2999-12-31"}


def read(given: Given) -> Read:
    """The article of a page, in the encoding that it declares, else UTF-8 or Windows-1252."""
    data = given.file.read()
    declared = charset(data)
    text, encoding = decoded(data, given.encoding or "auto", declared)
    said = () if encoding == declared else encoding_said(encoding, given)
    yield with_said(article(text, given.name), *said, origin("HTML", data))


def charset(data: bytes) -> str | None:
    """The encoding that a page declares of itself, if it does."""
    match = _CHARSET.search(data[:_HEAD])
    return of_the_web(match[1].decode("ascii")) if match else None


def of_the_web(label: str) -> str:
    """The encoding that a page means by a label."""
    return FALLBACK if label.lower() in _LATIN else label.lower()


def article(page: str, name: str | None, url: str | None = None) -> Article:
    """The article of a page; ReadError where it has none."""
    for library in ("trafilatura", "htmldate", "courlan", "justext"):
        logging.getLogger(library).addHandler(logging.NullHandler())  # what they find odd is no message of ours
    from trafilatura import bare_extraction

    found: Any = bare_extraction(
        page, url=url, include_comments=False, with_metadata=True, date_extraction_params=dict(_DATES)
    )
    if found is None or found.body is None:
        raise ReadError("expected a page with an article, got none that could be found")
    builder = Builder(_BLOCKS)
    first = next(found.body.iter("head"), None)
    if first is not None and first.get("rend") == "h1":
        first.tag = "title"
    build(found.body, builder)
    return assembled(headed(plain(found.title), builder.done()), name, _meta(found, page, url))


def _meta(found: Extracted, page: str, url: str | None) -> dict[str, str | None]:
    language = _LANGUAGE.search(page[:_HEAD])
    return {
        "url": url or found.url,
        "title": plain(found.title),
        "published": found.date,
        "publisher": plain(found.sitename),
        "language": language[1] if language else None,
    }
