"""Plain text: a file is an article, its path the id."""

from __future__ import annotations

from newsparse.articles import Article
from newsparse.readers.base import Given, Read, decoded, encoding_said, origin, with_said


def read(given: Given) -> Read:
    """The article of a text file in UTF-8, or in the encoding that was given or that its byte order mark says.

    Line ends are kept as they are, since offsets are into the text as written; a byte order mark is no text.
    """
    data = given.file.read()
    text, encoding = decoded(data, given.encoding)
    article = with_said(Article.made(text, id=given.name), *encoding_said(encoding, given))
    yield article if encoding == "utf-8" else with_said(article, origin(f"text in {encoding}", data))
