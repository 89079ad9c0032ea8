"""What all readers share: what they are given, what they yield, bytes to text, and what is said of a source."""

from __future__ import annotations

import codecs
import hashlib
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import IO, Final, TypeVar

import attrs

from newsparse.articles import Article, ArticleError
from newsparse.documents import Diagnostic

R = TypeVar("R")

FALLBACK: Final = "windows-1252"
_MARKS: Final = (  # byte order marks; that of UTF-32 begins with that of UTF-16
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)


@attrs.frozen(kw_only=True)
class Given:
    """What a reader is given: the bytes, what they are called (None for standard input), and what the user said.

    `encoding` is a codec's name, "auto", or None for what the format prescribes; `columns` names, by field (text, id,
    url, title, published, publisher, language), the column or key that holds it.
    """

    file: IO[bytes]
    name: str | None = None
    encoding: str | None = None
    columns: Mapping[str, str] = attrs.field(factory=dict)


@attrs.frozen
class Fault:
    """A record that could not be read: its place in the source (None: all of it) and what was expected."""

    place: str | None
    message: str


Read = Iterator[Article | Fault]


class ReadError(ArticleError):
    """A source that is not what its reader expects: says what was expected and what came."""


def is_encoding(name: str) -> bool:
    """Whether text can be read in an encoding of this name."""
    try:
        return bool("a".encode(name))
    except (LookupError, ValueError):
        return False


def marked(data: bytes) -> tuple[bytes, str | None]:
    """The byte order mark that some bytes begin with, and the encoding that it says; empty and None without one."""
    return next(((mark, name) for mark, name in _MARKS if data.startswith(mark)), (b"", None))


def decoded(data: bytes, encoding: str | None = None, declared: str | None = None) -> tuple[str, str]:
    """The text of some bytes, and the encoding they were read in; ReadError where they are not in it.

    A byte order mark decides; then `encoding`, unless it is None or "auto"; then what the source declares of itself;
    else UTF-8. With "auto", or where the source declared otherwise, bytes that are not UTF-8 are read as Windows-1252.
    """
    mark, name = marked(data)
    if name:
        return _decoded(data[len(mark) :], name), name
    if encoding and encoding != "auto":
        return _decoded(data, encoding), encoding
    if declared and is_encoding(declared):
        try:
            return data.decode(declared), declared.lower()
        except UnicodeError:
            return _guessed(data)
    return _guessed(data) if encoding == "auto" else (_decoded(data, "utf-8"), "utf-8")


def _guessed(data: bytes) -> tuple[str, str]:
    try:
        return data.decode("utf-8"), "utf-8"
    except UnicodeDecodeError:
        return _decoded(data, FALLBACK), FALLBACK


def _decoded(data: bytes, encoding: str) -> str:
    try:
        return data.decode(encoding)
    except UnicodeError as error:
        named = encoding.upper() if encoding.startswith("utf") else encoding
        told = f"{error.reason} at byte {error.start}" if isinstance(error, UnicodeDecodeError) else str(error)
        raise ReadError(f"expected {named}: {told}") from None


def with_said(article: Article, *said: Diagnostic) -> Article:
    """The article with more diagnostics."""
    return attrs.evolve(article, diagnostics=(*article.diagnostics, *said)) if said else article


def origin(form: str, data: bytes) -> Diagnostic:
    """What a text was taken from: the format, size and SHA-256 of the bytes.

    A document's own `sha256` is that of its text. Where the text was taken out of markup, this names the source, as a
    diagnostic of level info: `meta` has five fields and no other, and a diagnostic changes no promise.
    """
    message = f"taken from {form}, {len(data)} bytes, sha256 {hashlib.sha256(data).hexdigest()}"
    return Diagnostic(level="info", code="source", message=message)


def each(noun: str, records: Sequence[R], make: Callable[[R], Article], *said: Diagnostic) -> Read:
    """The article of each record, with what is said of all; a Fault, by noun and number, for each that has none."""
    for number, record in enumerate(records, 1):
        try:
            yield with_said(make(record), *said)
        except ArticleError as error:
            yield Fault(None if len(records) == 1 else f"{noun} {number}", str(error))


def encoding_said(encoding: str, given: Given) -> tuple[Diagnostic, ...]:
    """A warning where an encoding was only guessed."""
    if encoding != FALLBACK or given.encoding == encoding:
        return ()
    return (Diagnostic(level="warning", code="encoding", message=f"the text is not UTF-8: read as {FALLBACK}"),)
