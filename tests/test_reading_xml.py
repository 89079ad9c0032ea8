"""Readers of XML: NITF, RSS and Atom; entities are refused."""

from __future__ import annotations

from pathlib import Path

import pytest
from core_reading import codes, items, one, parts

from newsparse import Article
from newsparse.readers import Fault
from newsparse.readers.base import ReadError
from newsparse.testing import cpu_seconds, growth

SAMPLES = Path(__file__).parent / "samples"
NITF = (SAMPLES / "nitf.xml").read_bytes()
RSS = (SAMPLES / "rss.xml").read_bytes()
ATOM = (SAMPLES / "atom.xml").read_bytes()
RDF = (SAMPLES / "rss1.xml").read_bytes()
BODY = "<body><body.content><p>One.</p></body.content></body>"
BOMB = b'<!DOCTYPE rss [<!ENTITY a "ha">%s]><rss><item><description>&z;</description></item></rss>'


# --------------------------------------------------------------------- NITF
@pytest.mark.parametrize("form", ["nitf", "xml"])
def test_a_nitf_document(form: str) -> None:
    """Head, content and end are the blocks, in order; what only describes a picture is left out."""
    article = one(form, NITF)
    assert parts(article) == [
        ("headline", "Bridge reopens"),
        ("dek", "Lorries cross"),
        ("byline", "By Ann Lee"),
        ("dateline", "HARBOUR"),
        ("paragraph", "The bridge reopened on Tuesday."),
        ("subhead", "First day"),
        ("item", "40 lorries"),
        ("blockquote", "It was time."),
        ("caption", "The bridge"),
        ("note", "Photo: Lee"),
        ("paragraph", "Lorries\t40"),
        ("tagline", "Ann Lee writes from Harbour."),
        ("note", "Notes"),
    ]
    assert (article.id, article.meta.url, article.meta.language) == ("in", "https://example.org/7", "en")
    assert (article.meta.title, article.meta.publisher) == ("Bridge reopens", "The Harbour Post")
    assert article.meta.published == "2025-03-04T09:00:00+00:00"
    assert codes(article) == ["source"]


@pytest.mark.parametrize(
    ("written", "read"), [("20250304", "2025-03-04"), ("2025-03-04", "2025-03-04"), ("99999999", None), ("soon", None)]
)
def test_dates_of_nitf_are_compact(written: str, read: str | None) -> None:
    """They are given in the extended form; what is no date is kept as it is, with a warning."""
    head = f'<head><docdata><date.issue norm="{written}"/></docdata></head>'
    article = one("nitf", f"<nitf>{head}{BODY}</nitf>".encode())
    assert article.meta.published == (read or written)
    assert ("meta-published" in codes(article)) == (read is None)


def test_nitf_with_little_in_it() -> None:
    """No head, no end, no publisher: what is not said is None."""
    article = one("nitf", f"<nitf>{BODY}</nitf>".encode())
    assert (article.text, article.meta.publisher, article.meta.title) == ("One.", None, None)
    with pytest.raises(ReadError, match="expected an article with text, got none"):
        items("nitf", b"<nitf/>")


# -------------------------------------------------------------------- feeds
@pytest.mark.parametrize("form", ["feed", "xml"])
def test_an_rss_feed(form: str) -> None:
    """Each item with its fullest text; one without is a fault, and the rest is read."""
    first, second, third = items(form, RSS)
    assert isinstance(first, Article)
    assert parts(first) == [("headline", "Café opens"), ("paragraph", "The café opened."), ("item", "Tea")]
    assert (first.id, first.meta.url, first.meta.language) == ("post-1", "https://example.org/1", "en-gb")
    assert (first.meta.published, first.meta.publisher) == ("2025-03-04T09:00:00+01:00", "The Harbour Post")
    assert second == Fault("entry 2", "expected an entry with content, description or summary that has text")
    assert isinstance(third, Article)
    assert parts(third) == [("headline", "Bridge & road"), ("paragraph", "Both reopened.")]
    assert (third.id, third.meta.url, third.meta.published) == (
        "https://example.org/2",
        "https://example.org/2",
        "soon",
    )


def test_an_atom_feed() -> None:
    """Text, HTML and XHTML constructs; the link to the page itself; the date of publication before that of change."""
    first, second = items("feed", ATOM)
    assert isinstance(first, Article)
    assert parts(first) == [
        ("headline", "Bridge reopens"),
        ("subhead", "First day"),
        ("paragraph", "It reopened.\nAt last."),
    ]
    assert (first.id, first.meta.url, first.meta.published) == (
        "urn:1",
        "https://example.org/1",
        "2025-03-04T09:00:00Z",
    )
    assert (first.meta.publisher, first.meta.language) == ("The Harbour Post", "en")
    assert isinstance(second, Article)
    assert parts(second) == [("headline", "Two"), ("paragraph", "a < b"), ("paragraph", "c")]
    assert (second.meta.language, second.meta.published, second.meta.url) == ("de", "2025-03-06T00:00:00Z", None)


def test_rss_1_has_its_items_beside_the_channel() -> None:
    """RDF with Dublin Core's date."""
    article = one("feed", RDF)
    assert (article.text, article.id, article.meta.title) == ("It reopened.", "https://example.org/3", None)
    assert (article.meta.published, article.meta.publisher) == ("2025-03-04", "Old")


def test_a_feed_without_a_channel_says_nothing_of_itself() -> None:
    """An item is read all the same, and an absurd date is kept as it is."""
    date = b"<pubDate>Tue, 04 Mar 2025 09:00:00 +99999999999999</pubDate>"
    article = one("feed", b"<rss><item>%s<description>One.</description></item></rss>" % date)
    assert (article.meta.publisher, article.meta.language) == (None, None)
    assert article.meta.published is not None


# ------------------------------------------------------------------ hostile
@pytest.mark.parametrize("form", ["xml", "nitf", "feed"])
@pytest.mark.parametrize(
    "data",
    [b"<html/>", b"", b"<rss>", b"\xff", b"<rss>&nbsp;</rss>", b'<?xml version="1.0" encoding="none-such"?><rss/>'],
)
def test_other_xml_is_a_fault(form: str, data: bytes) -> None:
    """Another root, or no XML at all: it says what was expected."""
    with pytest.raises(ReadError, match=r"expected (well-formed XML|XML with the root)"):
        items(form, data)


def test_entities_are_refused() -> None:
    """A billion laughs, and a file of the machine's."""
    laughs = b"".join(b'<!ENTITY %c "%s">' % (98 + i, b"&%c;" % (97 + i) * 10) for i in range(25))
    for declared in (laughs, b'<!ENTITY z SYSTEM "file:///etc/passwd">', b'<!ENTITY % z "x">'):
        with pytest.raises(ReadError, match="expected XML without entities"):
            items("feed", BOMB.replace(b"%s", declared))


def test_xml_in_a_given_encoding() -> None:
    """It wins over the declaration; `auto` leaves it to that."""
    data = "<rss><item><description>café</description></item></rss>".encode("latin-1")
    assert one("xml", data, encoding="iso-8859-1").text == "café"
    assert one("xml", b'<?xml version="1.0" encoding="latin-1"?>' + data, encoding="auto").text == "café"


def test_deep_nesting_is_no_problem() -> None:
    """No function calls itself once a level."""
    deep = (
        b"<nitf><body><body.content>"
        + b"<block>" * 20_000
        + b"deep"
        + b"</block>" * 20_000
        + b"</body.content></body></nitf>"
    )
    assert one("nitf", deep).text == "deep"


def test_a_feed_takes_time_linear_in_its_entries() -> None:
    """What is said of the feed is read once, not once an entry."""
    entry = "<item><description>a</description></item>"
    read = cpu_seconds(lambda text: items("feed", f"<rss><channel>{entry * len(text)}</channel></rss>".encode()))
    assert growth(read, "x", long=8000).linear
