"""Readers that need an extra: web pages, web archives, Parquet."""

from __future__ import annotations

import gzip
import io
from datetime import date
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from core_reading import codes, faults, items, one, parts, written

from newsparse import Article
from newsparse.readers import Fault, read
from newsparse.readers.base import ReadError

PAGE = (Path(__file__).parent / "samples" / "page.html").read_bytes()


# --------------------------------------------------------------------- HTML
def test_a_page_gives_blocks_and_meta() -> None:
    """Navigation and footer are left out; the labeller sees the dateline in a paragraph."""
    article = one("html", PAGE)
    assert parts(article) == [
        ("headline", "Bridge reopens"),
        ("dateline", "HARBOUR, March 4 (Harbour Agency) —"),
        ("paragraph", "The bridge reopened on Tuesday after a month of repairs, the café owners said."),
        ("subhead", "The first day"),
        (
            "paragraph",
            "Some 40 lorries crossed in the first hour, and the queue on the northern side was gone by noon.",
        ),
        ("item", "The bridge is open from six in the morning"),
        ("item", "Lorries above 40 tonnes must still use the ferry"),
        ("blockquote", "It was time that this happened, and not a day too soon."),
        ("paragraph", "Lorries\t40"),
        (
            "paragraph",
            "The council meets again on Thursday to decide who pays for the second half of the works on the bridge.",
        ),
    ]
    meta = article.meta
    assert (article.id, meta.url, meta.title) == ("in", "https://example.org/news/7", "Bridge reopens")
    assert (meta.published, meta.publisher, meta.language) == ("2025-03-04", "The Harbour Post", "en-GB")
    assert codes(article) == ["source"]


def test_a_page_in_an_undeclared_encoding() -> None:
    """UTF-8, else Windows-1252 with a warning; a given encoding wins."""
    silent = PAGE.replace(b'<meta charset="iso-8859-1">', b"").replace(b' lang="en-GB"', b"")
    guessed = one("html", silent)
    assert "café" in guessed.text
    assert codes(guessed) == ["encoding", "source"]
    assert guessed.meta.language is None
    assert "cafй" in one("html", silent, encoding="windows-1251").text
    assert codes(one("html", PAGE.decode("latin-1").encode("utf-8-sig"))) == ["source"]


@pytest.mark.parametrize("page", [b"", b"<html></html>", b"<p>", b"\x00"])
def test_a_page_without_an_article_is_a_fault(page: bytes) -> None:
    """It says what was expected."""
    with pytest.raises(ReadError, match="expected a page with an article, got none that could be found"):
        items("html", page)


def test_a_page_without_a_heading_gets_its_title() -> None:
    """The headline is text of the article too."""
    bare = PAGE.replace(b"<h1>Bridge reopens</h1>", b"")
    assert parts(one("html", bare))[:2] == [
        ("headline", "Bridge reopens"),
        ("dateline", "HARBOUR, March 4 (Harbour Agency) —"),
    ]


# --------------------------------------------------------------------- WARC
def record(kind: str, payload: bytes, media: str, name: str = "1") -> bytes:
    """A record of WARC 1.1."""
    head = (
        f"WARC/1.1\r\nWARC-Type: {kind}\r\nWARC-Target-URI: https://example.org/{name}\r\n"
        f"WARC-Date: 2025-03-04T09:00:00Z\r\nWARC-Record-ID: <urn:uuid:{name}>\r\n"
        f"Content-Type: {media}\r\nContent-Length: {len(payload)}\r\n\r\n"
    )
    return head.encode() + payload + b"\r\n\r\n"


def response(body: bytes, media: str = "text/html", status: str = "200 OK", more: str = "") -> bytes:
    """An HTTP response."""
    head = f"HTTP/1.1 {status}\r\nContent-Type: {media}\r\n{more}Content-Length: {len(body)}\r\n\r\n"
    return head.encode() + body


HTTP = "application/http;msgtype=response"
ARCHIVE = [
    record("warcinfo", b"software: none\r\n", "application/warc-fields", "0"),
    record("response", response(PAGE, "text/html; charset=iso-8859-1"), HTTP),
    record("response", response(gzip.compress(PAGE), more="Content-Encoding: gzip\r\n"), HTTP, "2"),
    record("response", response(b"gone", status="404 Not Found"), HTTP, "3"),
    record("response", response(b"\xff\xd8", "image/jpeg"), HTTP, "4"),
    record("response", response(b"<p>"), HTTP, "5"),
    record("conversion", "Café prices rose.".encode(), "text/plain", "6"),
    record("resource", "Café prices fell.".encode("latin-1"), 'text/plain; charset="latin-1"', "7"),
    record("resource", "Café prices fell.".encode("latin-1"), "text/plain", "8"),
    record("response", b"no response", HTTP, "9"),
    record("response", response(b"no gzip", "text/plain", more="Content-Encoding: gzip\r\n"), HTTP, "10"),
    record("conversion", b"Last.", "text/plain", "11"),
    record("conversion", b"{}", "application/json", "12"),
]


def test_an_archive_gives_its_pages_and_texts() -> None:
    """Responses with status 200 and resources; what holds no text is passed over, a page without an article said."""
    found = items("warc", b"".join(ARCHIVE))
    articles = [item for item in found if isinstance(item, Article)]
    assert [article.id for article in articles] == [f"urn:uuid:{n}" for n in (1, 2, 6, 7, 8, 11)]
    page, zipped, converted, resource, guessed, _ = articles
    assert page.meta.url == "https://example.org/1"
    assert parts(page) == parts(zipped)
    assert (converted.text, converted.meta.url) == ("Café prices rose.", "https://example.org/6")
    assert resource.text == guessed.text == "Café prices fell."
    assert [codes(article) for article in articles] == [["source"]] * 4 + [["encoding", "source"], ["source"]]
    first, second, third = (item for item in found if isinstance(item, Fault))
    assert first == Fault(
        f"record at byte {len(b''.join(ARCHIVE[:5]))}", "expected a page with an article, got none that could be found"
    )
    assert second.message == "expected an HTTP response, got no status"
    assert third.message.startswith("expected an HTTP response: ")


def test_a_broken_archive_gives_what_it_has(tmp_path: Path) -> None:
    """A record cut short, and what is no archive; compressed archives are read as all compressed files are."""
    cut = items("warc", ARCHIVE[6] + record("conversion", b"x" * 999, "text/plain", "7")[:-500])
    assert isinstance(cut[0], Article)
    assert cut[1:] == [Fault(f"record at byte {len(ARCHIVE[6])}", "expected 999 bytes, got 503")]
    assert faults(written(tmp_path / "a.warc", b"no archive\r\n" * 9))[0].message.startswith("expected a whole file")
    path = written(tmp_path / "a.warc.gz", b"".join(map(gzip.compress, ARCHIVE)))
    assert sum(isinstance(item, Article) for item in read(path)) == 6
    whole = gzip.compress(ARCHIVE[6] + record("conversion", bytes(range(256)) * 900, "text/plain", "7"))
    *_, last = read(written(tmp_path / "b.warc.gz", whole[: len(whole) - 200]))
    assert isinstance(last, Fault)


def test_records_are_capped(monkeypatch: pytest.MonkeyPatch) -> None:
    """Before and after they are decompressed."""
    monkeypatch.setattr("newsparse.readers.warc._LARGEST", 1000)
    (long,) = items("warc", record("conversion", b"x" * 2000, "text/plain"))
    assert long == Fault("record at byte 0", "expected 1000 bytes, got more")
    bomb = response(gzip.compress(b"x" * 100_000), more="Content-Encoding: gzip\r\n")
    (burst,) = items("warc", record("response", bomb, HTTP))
    assert burst == Fault("record at byte 0", "expected no more than 1000 bytes in a response")


# ------------------------------------------------------------------ Parquet
def parquet(columns: dict[str, list[object]]) -> bytes:
    """A Parquet file."""
    out = io.BytesIO()
    pq.write_table(pa.table(columns), out)
    return out.getvalue()


def test_rows_of_parquet_are_articles(tmp_path: Path) -> None:
    """Columns as in CSV; a date is its ISO form; a row without a text is a fault and the rest is read."""
    data = parquet(
        {
            "doc_id": [1, 2, 3],
            "text": ["One.", None, "Three."],
            "published": [date(2025, 3, 4), None, None],
            "n": [1, 2, 3],
        }
    )
    first, second, third = items("parquet", data)
    assert isinstance(first, Article)
    assert (first.id, first.text, first.meta.published, first.diagnostics) == ("1", "One.", "2025-03-04", ())
    assert second == Fault("row 2", "text: expected str, got None")
    assert isinstance(third, Article)
    named = one("parquet", parquet({"body": ["One."]}), columns={"text": "body"})
    assert (named.text, named.id) == ("One.", None)
    path = written(tmp_path / "a.parquet.gz", gzip.compress(data))
    assert sum(isinstance(item, Article) for item in read(path)) == 2


def test_what_is_no_parquet_is_a_fault() -> None:
    """Or has no texts: it says what was expected."""
    with pytest.raises(ReadError, match="expected a Parquet file: "):
        items("parquet", b"no parquet")
    with pytest.raises(ReadError, match="expected a column 'text', got words"):
        items("parquet", parquet({"words": ["One."]}))
