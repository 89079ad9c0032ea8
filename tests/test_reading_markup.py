"""Markup to text and blocks: HTML fragments, and what hostile ones cost."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsparse.readers.base import ReadError
from newsparse.readers.markup import pieces
from newsparse.readers.pieces import Piece, assembled, headed
from newsparse.testing import cpu_seconds, growth


def said(markup: str) -> list[tuple[str, str]]:
    """Kind and text of each piece."""
    return [(piece.kind, piece.text) for piece in pieces(markup)]


def test_elements_become_blocks() -> None:
    """Paragraphs, subheads, items, quotations and captions; what is inside a list item or quotation is of it."""
    markup = (
        "Loose&nbsp;text <b>and</b>\n more<p>One &amp; two<br/>three</p><h2>Why</h2><ul><li>a<li>b<p>c</p></ul>"
        "<blockquote><p>Said.</p></blockquote><figure><figcaption>Seen.</figcaption></figure>"
        "<table><tr><td>Dead<td>40</tr></table><aside>By the way</aside>end"
    )
    assert said(markup) == [
        ("paragraph", "Loose\xa0text and more"),
        ("paragraph", "One & two\nthree"),
        ("subhead", "Why"),
        ("item", "a"),
        ("item", "b"),
        ("item", "c"),
        ("blockquote", "Said."),
        ("caption", "Seen."),
        ("paragraph", "Dead\t40"),
        ("note", "By the way"),
        ("paragraph", "end"),
    ]


def test_scripts_comments_and_declarations_are_left_out() -> None:
    """Also where they do not end."""
    assert said("<!DOCTYPE html>a<script>if (1 < 2) { '</p>' }</script >b<!-- <p>no --><?php x?>c") == [
        ("paragraph", "abc")
    ]
    assert said("a<![CDATA[ no ]]>b</nothing>c") == [("paragraph", "abc")]
    assert said("a<STYLE>p { }") == [("paragraph", "a")]
    assert said("a<!-- b <!-- c") == [("paragraph", "a b c")]


def test_what_is_no_tag_is_text() -> None:
    """A quoted value may hold ">"; a broken tag ends where the next one begins."""
    assert said("2 < 3 <a title='x > y'>z</a>") == [("paragraph", "2 < 3 z")]
    assert said("a <b title='x <i>c</i>") == [("paragraph", "a c")]
    assert said("a <") == [("paragraph", "a <")]
    assert said("") == []


@pytest.mark.parametrize(
    "part",
    ["<!--", "<", "<a '", '<a "', "<li>", "<div>", "</div>", "<script>", "<![CDATA[", "&#", "<ul><li>", "<p>a</x>"],
)
def test_hostile_markup_takes_linear_time(part: str) -> None:
    """A character costs as much in a long page as in a short one."""
    assert growth(cpu_seconds(pieces), part).linear


@given(
    st.lists(st.sampled_from(["<p>", "</p>", "<li>", "</ul>", "<br>", "a", " ", "&lt;", "<td>", "<!--", "-->", "<"]))
)
def test_any_markup_gives_blocks_that_fit(parts: list[str]) -> None:
    """No piece is empty or begins or ends with white space, and together they make an article."""
    found = pieces("".join(parts))
    assert all(piece.text == piece.text.strip() != "" for piece in found)
    if found:
        article = assembled(found, None, {})
        assert [block.span.of(article.text) for block in article.blocks or ()] == [piece.text for piece in found]


def test_a_headline_is_said_once() -> None:
    """Where the body begins with it, that is the headline; else it is put before."""
    body = [Piece("subhead", "Talks  Resume"), Piece("paragraph", "They met.")]
    assert [piece.kind for piece in headed("Talks resume", body)] == ["headline", "paragraph"]
    assert [piece.kind for piece in headed("Other", body)] == ["headline", "subhead", "paragraph"]
    assert headed("", body) == body


def test_no_text_is_no_article() -> None:
    """It is refused with what was expected."""
    with pytest.raises(ReadError, match="expected an article with text, got none"):
        assembled([Piece("paragraph", "")], None, {})
