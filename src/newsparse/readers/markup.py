"""HTML fragments, as feeds and ninjs carry them, to pieces: a tag is read in one step, whatever follows it.

Python's own parser takes time quadratic in the number of unclosed comments, and a fragment needs none of its powers.
Pages with navigation around the article are the business of the reader `html`.
"""

from __future__ import annotations

import html
from typing import Final
from xml.etree.ElementTree import Element

import regex

from newsparse.readers.pieces import Builder, Piece
from newsparse.readers.xml import build

_BLOCKS: Final = {
    **dict.fromkeys(("p", "pre", "dd", "dt", "tr", "address"), "paragraph"),
    **dict.fromkeys(("h1", "h2", "h3", "h4", "h5", "h6"), "subhead"),
    **dict.fromkeys(("div", "section", "article", "main", "table", "tbody", "dl", "figure", "hr", "ul", "ol"), ""),
    "li": "item",
    "blockquote": "blockquote",
    "figcaption": "caption",
    "caption": "caption",
    "aside": "note",
    "header": "",
    "footer": "note",
}
_DROPPED: Final = {
    tag: regex.compile(rf"(?i)</{tag}[\s>/]")
    for tag in ("script", "style", "template", "noscript", "iframe", "svg", "object", "title", "textarea", "select")
}
# A quoted value may hold ">"; it may not hold "<", so that no tag is looked for beyond the next one.
_TAG = regex.compile(r"""<(/?)([A-Za-z][A-Za-z0-9:-]*+)(?:(?:"[^"<]*+"|'[^'<]*+'|[^<>"'])*+>|[^<>]*+>?)""")
_DECLARATION = regex.compile(r"<[!?/][^<>]*+>?")


def pieces(markup: str) -> list[Piece]:
    """The parts of an HTML fragment in order, in time linear in its length; scripts and the like are left out."""
    builder, at, ends = Builder(_BLOCKS), 0, {"-->": True, "]]>": True}
    while at < len(markup):
        opened = markup.find("<", at)
        if opened < 0:
            opened = len(markup)
        builder.text(html.unescape(markup[at:opened]))
        at = _after_tag(markup, opened, builder, ends)
    return builder.done()


def pieces_of(element: Element) -> list[Piece]:
    """The parts of XHTML that stands inside other XML."""
    builder = Builder(_BLOCKS)
    build(element, builder)
    return builder.done()


def _after_tag(markup: str, at: int, builder: Builder, ends: dict[str, bool]) -> int:
    """Where to go on behind what stands at `at`: a tag, a comment, or "<" that is none of these."""
    if match := _TAG.match(markup, at):
        tag = match[2].lower()
        if match[1]:
            builder.close(tag)
        elif tag in _DROPPED:
            closing = _DROPPED[tag].search(markup, match.end())
            return closing.start() if closing else len(markup)
        else:
            builder.open(tag)
        return match.end()
    if markup.startswith("<!--", at):
        return _behind(markup, "-->", at + 4, ends)
    if markup.startswith("<![CDATA[", at):
        return _behind(markup, "]]>", at + 9, ends)
    if declaration := _DECLARATION.match(markup, at):
        return declaration.end()
    builder.text("<" if at < len(markup) else "")
    return at + 1


def _behind(markup: str, end: str, at: int, ends: dict[str, bool]) -> int:
    """Behind the next `end`; what has no end is looked for once only."""
    found = markup.find(end, at) if ends[end] else -1
    ends[end] = found >= 0
    return found + len(end) if found >= 0 else at
