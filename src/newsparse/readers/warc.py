"""Web archives (WARC): each page, and each plain text as in WET files, is an article. Extra: warc."""

from __future__ import annotations

import io
from typing import IO, Any, Final

from newsparse.articles import Article, ArticleError
from newsparse.readers.base import Fault, Given, Read, ReadError, decoded, encoding_said, origin, with_said

_LARGEST: Final = 1 << 26  # bytes of a record, after whatever it was compressed with
_PAGES: Final = ("text/html", "application/xhtml+xml")
_HTTP: Final = "application/http;msgtype=response"
_KINDS: Final = (*_PAGES, "text/plain")


def read(given: Given) -> Read:
    """The articles of an archive: records of type response with status 200, resource and conversion.

    Records of other types, or that hold neither HTML nor plain text, are passed over. A Fault for each page without an
    article; what follows a place where the archive is broken is lost with one.
    """
    from fastwarc.warc import ArchiveIterator, WarcRecordType  # pyright: ignore[reportMissingModuleSource] # compiled, with stubs

    wanted = WarcRecordType.response | WarcRecordType.resource | WarcRecordType.conversion
    file: Any = given.file if given.file.seekable() else _Forward(given.file)
    records = ArchiveIterator(file, record_types=wanted, parse_http=False)
    for record in records:
        try:
            if article := _article(record, given):
                yield article
        except ArticleError as error:
            yield Fault(f"record at byte {record.stream_pos}", str(error))


def _article(record: Any, given: Given) -> Article | None:
    """The article of a record; None where it holds none by its type or status."""
    whole = _whole(record)
    if record.is_http:
        return _of_response(record, _copy(whole), given)
    kind, label = _split(record.headers.get("Content-Type", ""))
    return _made(record, kind, label, whole, given) if kind in _KINDS else None


def _whole(record: Any) -> bytes:
    """The bytes of a record, HTTP and compression included."""
    whole: bytes = record.reader.read(_LARGEST + 1)
    if len(whole) != record.content_length or len(whole) > _LARGEST:
        wanted = min(record.content_length, _LARGEST)
        raise ReadError(f"expected {wanted} bytes, got {'more' if len(whole) > wanted else len(whole)}")
    return whole


def _copy(whole: bytes) -> Any:
    """A record of its own: one whose HTTP cannot be read leaves the archive's iterator where it cannot go on."""
    from fastwarc.warc import ArchiveIterator  # pyright: ignore[reportMissingModuleSource] # compiled, with stubs

    head = f"WARC/1.1\r\nWARC-Type: response\r\nContent-Type: {_HTTP}\r\nContent-Length: {len(whole)}\r\n\r\n"
    return next(ArchiveIterator(io.BytesIO(head.encode() + whole), parse_http=False))


def _of_response(record: Any, copy: Any, given: Given) -> Article | None:
    """The article of an HTTP response; None where its status is not 200."""
    try:
        copy.parse_http(auto_decode="all")
        data: bytes = copy.reader.read(_LARGEST + 1)
    except (OSError, ValueError) as error:
        raise ReadError(f"expected an HTTP response: {error}") from None
    status = copy.http_headers.status_code
    if status is None:
        raise ReadError("expected an HTTP response, got no status")
    if len(data) > _LARGEST:
        raise ReadError(f"expected no more than {_LARGEST} bytes in a response")
    kind = (copy.http_content_type or "").lower()
    return _made(record, kind, copy.http_charset, data, given) if status == 200 and kind in _KINDS else None


def _split(media: str) -> tuple[str, str | None]:
    """A media type, and the encoding that it names."""
    kind, _, parameters = media.lower().partition(";")
    return kind.strip(), parameters.partition("charset=")[2].strip(" \"'") or None


def _made(record: Any, kind: str, label: str | None, data: bytes, given: Given) -> Article:
    from newsparse.readers import html

    url = (record.headers.get("WARC-Target-URI") or "").strip("<>") or None
    name = (record.record_id or "").strip("<>") or None
    declared = html.of_the_web(label) if label else html.charset(data) if kind in _PAGES else None
    text, encoding = decoded(data, given.encoding or "auto", declared)
    made = html.article(text, name, url) if kind in _PAGES else Article.made(text, id=name, meta={"url": url})
    warned = () if encoding == declared else encoding_said(encoding, given)
    return with_said(made, *warned, origin(f"a WARC record of {kind}", data))


class _Forward:
    """A stream that only goes forward, and says where it is, which a pipe does not and fastwarc asks."""

    def __init__(self, file: IO[bytes]) -> None:
        self._file = file
        self._at = 0

    def read(self, size: int = -1) -> bytes:
        """So many bytes, or all there are."""
        data = self._file.read(size)
        self._at += len(data)
        return data

    def tell(self) -> int:
        """How many bytes were read."""
        return self._at
