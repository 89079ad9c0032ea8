"""Readers of JSON: schema.org JSON-LD, IPTC ninjs 1 to 3, plain objects, and how they are told apart."""

from __future__ import annotations

import json
from typing import Any

import pytest
from core_reading import codes, items, one, parts

from newsparse import Article
from newsparse.readers import Fault
from newsparse.readers.base import ReadError

LINKED = {
    "@context": "https://schema.org",
    "@type": ["NewsArticle", "Thing"],
    "@id": "https://example.org/news/7#article",
    "mainEntityOfPage": {"@type": "WebPage", "@id": "https://example.org/news/7"},
    "headline": "Bridge reopens",
    "datePublished": "2025-03-04T09:00:00+01:00",
    "inLanguage": {"@type": "Language", "name": "en"},
    "publisher": {"@type": "NewsMediaOrganization", "name": "The  Harbour Post"},
    "articleBody": "The bridge reopened on Tuesday.\n\nSome 40 lorries crossed in the first hour.",
}
ITEM_3 = {
    "uri": "https://example.org/items/8",
    "standard": {"name": "ninjs", "version": "3.0", "schema": "https://www.iptc.org/std/ninjs/ninjs-schema_3.0.json"},
    "type": "text",
    "language": "en",
    "by": "Ann Lee",
    "versionCreated": "2025-03-04T09:00:00Z",
    "infoSources": [{"name": "A reader", "role": "tip"}, {"name": "Harbour Agency", "role": "originator"}],
    "headlines": [{"role": "slug", "value": "bridge"}, {"role": "main", "value": "Bridge reopens"}],
    "bodies": [
        {"role": "plain", "contentType": "text/plain", "value": "One.\nTwo."},
        {
            "role": "main",
            "contentType": "text/html",
            "value": "<h2>First day</h2><p>It reopened.</p><p>Lorries crossed.</p>",
        },
    ],
}


def data(value: Any) -> bytes:
    """As JSON."""
    return json.dumps(value).encode()


# ------------------------------------------------------------------ JSON-LD
def test_a_news_article_of_schema_org() -> None:
    """Headline and body are the text; its blocks are the labeller's; the rest is meta."""
    article = one("jsonld", data(LINKED))
    assert article.text == f"Bridge reopens\n\n{LINKED['articleBody']}"
    assert article.id == "https://example.org/news/7#article"
    assert article.meta.url == "https://example.org/news/7"
    assert (article.meta.title, article.meta.publisher) == ("Bridge reopens", "The Harbour Post")
    assert (article.meta.published, article.meta.language) == ("2025-03-04T09:00:00+01:00", "en")
    assert article.blocks is None
    assert codes(article) == ["source"]
    assert [block.kind for block in article.document().blocks] == ["headline", "paragraph", "paragraph"]


def test_a_graph_gives_its_articles() -> None:
    """Other nodes are passed over; one without a body is a fault, and the rest is read."""
    bare = {
        "@type": "http://schema.org/ReportageNewsArticle",
        "headline": {"@value": "T"},
        "articleBody": ["T goes on."],
    }
    graph = {"@context": "https://schema.org", "@graph": [{"@type": "Person"}, {"@type": "NewsArticle"}, bare, 5]}
    first, second = items("jsonld", data([graph, "no"]))
    assert first == Fault("article 1", "articleBody: expected text, got None")
    assert isinstance(second, Article)
    assert (second.text, second.id, second.meta.publisher, second.meta.url) == ("T goes on.", None, None, None)


@pytest.mark.parametrize("value", [{"@type": "Person"}, [], 5, {"@graph": 5}])
def test_json_ld_without_an_article_is_a_fault(value: Any) -> None:
    """It says what was expected."""
    with pytest.raises(ReadError, match=r"expected an object of a schema.org type"):
        items("jsonld", data(value))


def test_names_and_addresses_may_be_given_plainly() -> None:
    """schema.org allows a string for most things; an article may be known by its body alone."""
    article = one(
        "jsonld", data({"articleBody": "Said.", "publisher": "P", "url": ["https://example.org/"], "name": "T"})
    )
    assert (article.meta.publisher, article.meta.url, article.id) == ("P", "https://example.org/", "in")
    assert article.text == "T\n\nSaid."


# -------------------------------------------------------------------- ninjs
def test_a_ninjs_3_item() -> None:
    """The main headline, the byline and the marked-up body are the blocks."""
    article = one("ninjs", data(ITEM_3))
    assert parts(article) == [
        ("headline", "Bridge reopens"),
        ("byline", "Ann Lee"),
        ("subhead", "First day"),
        ("paragraph", "It reopened."),
        ("paragraph", "Lorries crossed."),
    ]
    assert (article.id, article.meta.url) == ("https://example.org/items/8",) * 2
    assert (article.meta.published, article.meta.publisher) == ("2025-03-04T09:00:00Z", "Harbour Agency")
    assert (article.meta.title, article.meta.language) == ("Bridge reopens", "en")
    assert codes(article) == ["source"]


def test_ninjs_2_and_1_items() -> None:
    """Names in lower case; ninjs 1 has `headline` and `body_…`; a URN is an id and no address."""
    two = {
        "uri": "urn:newsml:example.org:1",
        "contentcreated": "2025-03-04",
        "copyrightholder": "Harbour Agency",
        "headlines": [{"value": "Bridge reopens"}],
        "bodies": [{"contenttype": "text/plain", "value": "It reopened.\n\nLorries crossed."}],
    }
    article = one("ninjs", data(two))
    assert parts(article) == [
        ("headline", "Bridge reopens"),
        ("paragraph", "It reopened."),
        ("paragraph", "Lorries crossed."),
    ]
    assert (article.id, article.meta.url, article.meta.publisher) == (
        "urn:newsml:example.org:1",
        None,
        "Harbour Agency",
    )
    old = one("ninjs", data({"body_text": "Plain.", "body_xhtml": "<p>Marked.</p>", "byline": "By A. Lee"}))
    assert parts(old) == [("byline", "By A. Lee"), ("paragraph", "Marked.")]
    assert (old.id, old.meta.publisher, old.meta.title) == ("in", None, None)


def test_ninjs_without_text_is_a_fault_and_the_rest_is_read() -> None:
    """A picture has no body; a body that is empty, or no text, leads to the next."""
    picture = {
        "uri": "a",
        "type": "picture",
        "bodies": [{"contenttype": "image/svg", "value": "<x/>"}, {"value": 5}, 7],
    }
    spare = {
        "bodies": [{"contenttype": "text/html", "value": "<p></p>"}, {"contenttype": "text/plain", "value": "Ok."}]
    }
    first, second, third = items("ninjs", data([picture, 5, spare]))
    assert first == Fault("item 1", "expected an item with a body that has text, got one of type 'picture'")
    assert second == Fault("item 2", "expected a JSON object, got int")
    assert isinstance(third, Article)
    assert (third.text, third.id) == ("Ok.", None)
    assert items("ninjs", data({"bodies": 5}))[0] == Fault(
        None, "expected an item with a body that has text, got one of type None"
    )


# --------------------------------------------------------------- told apart
def test_json_is_told_by_its_keys() -> None:
    """JSON-LD, ninjs, or objects with a text."""
    assert one("json", data(LINKED)).meta.publisher == "The Harbour Post"
    assert one("json", data([ITEM_3])).meta.publisher == "Harbour Agency"
    assert one("json", data({"text": "One.", "id": 1, "@type": "x"})).id == "1"
    assert one("json", data({"bodies": "One."}), columns={"text": "bodies"}).text == "One."


def test_other_json_is_a_fault() -> None:
    """Of the item it stands in."""
    first, second = items("json", data([{"words": 1}, {"text": "One."}]))
    assert first == Fault("item 1", "text: expected str, got None")
    assert isinstance(second, Article)
    assert items("json", data(5)) == [Fault(None, "expected a JSON object, got int")]
    assert items("json", data([])) == []
