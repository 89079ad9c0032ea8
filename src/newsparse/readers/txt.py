"""Plain text: a file is an article, its path the id."""

from __future__ import annotations

from newsparse.articles import Article


def read(data: bytes, name: str | None) -> Article:
    """The article of a UTF-8 file; a byte order mark is no text. UnicodeDecodeError where it is not UTF-8.

    Line ends are kept as they are, since offsets are into the text as written.
    """
    return Article.made(data.decode("utf-8-sig"), id=name)
