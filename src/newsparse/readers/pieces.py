"""Text out of marked-up parts: pieces of known kind, put together with the blocks that they are."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Iterator, Mapping
from itertools import accumulate
from typing import Final

import attrs
import regex

from newsparse.articles import Article
from newsparse.documents import Block
from newsparse.readers.base import ReadError
from newsparse.spans import Span

_BLANKS = regex.compile(r"[ \t\n\r\f]++")
_EDGES = regex.compile(r" ?+([\n\t]) ?+")


@attrs.frozen
class Piece:
    """A part of an article: the kind of block it is, its text."""

    kind: str
    text: str


class Builder:
    """Makes pieces of a stream of tags and text, as HTML and the XML of news agencies have them.

    `kinds` says, by tag, of which kind the text inside is; "" closes the piece before it and passes on the kind
    outside, as does "paragraph" inside a part of another kind. Other tags are of no account. A stream takes time
    linear in its length, however it is nested.
    """

    def __init__(self, kinds: Mapping[str, str]) -> None:
        self.pieces: list[Piece] = []
        self._kinds = kinds
        self._open: list[tuple[str, str]] = []  # tags that are open, each with the kind inside
        self._count: dict[str, int] = {}
        self._parts: list[str] = []

    def open(self, tag: str) -> None:
        """A tag opens."""
        if tag in ("br", "lb"):
            self._parts.append("\n")
        elif tag in ("td", "th", "cell"):
            self._parts.append("\t" if self._parts else "")
        elif tag in self._kinds:
            self._flush()
            if self._kinds[tag] == "item" and self._open and self._open[-1][0] == tag:
                self._pop()  # </li> may be left out
            self._open.append((tag, self._inside(tag)))
            self._count[tag] = self._count.get(tag, 0) + 1

    def close(self, tag: str) -> None:
        """A tag closes, and with it whatever was opened inside it and left open; one never opened is passed over."""
        if tag in self._kinds:
            self._flush()
            while self._count.get(tag):
                if self._pop() == tag:
                    return

    def text(self, text: str) -> None:
        """Text; white space is one blank, as in HTML."""
        self._parts.append(_BLANKS.sub(" ", text))

    def done(self) -> list[Piece]:
        """All pieces."""
        self._flush()
        return self.pieces

    def _inside(self, tag: str) -> str:
        outer = self._open[-1][1] if self._open else "paragraph"
        own = self._kinds[tag]
        return outer if own in ("", "paragraph") else own

    def _pop(self) -> str:
        tag, _ = self._open.pop()
        self._count[tag] -= 1
        return tag

    def _flush(self) -> None:
        text = tidy("".join(self._parts))
        self._parts.clear()
        if text:
            self.pieces.append(Piece(self._open[-1][1] if self._open else "paragraph", text))


def tidy(text: str) -> str:
    """The text with one blank where there were several, none around line ends and tabs, and none at its ends."""
    return _EDGES.sub(r"\1", regex.sub(r" {2,}+", " ", text)).strip()


def plain(text: object) -> str:
    """A line of text: white space is one blank; "" for what is no text."""
    return " ".join(text.split()) if isinstance(text, str) else ""


def lines(text: str) -> list[Piece]:
    """Plain text as paragraphs, a line each."""
    return [Piece("paragraph", line) for line in map(plain, text.splitlines()) if line]


def headed(headline: str, pieces: list[Piece]) -> list[Piece]:
    """The pieces under a headline, which is not said twice where they begin with it."""
    if not headline:
        return pieces
    for place, piece in enumerate(pieces[:3]):
        if piece.kind == "headline" or plain(piece.text).casefold() == headline.casefold():
            return [*pieces[:place], Piece("headline", piece.text), *pieces[place + 1 :]]
    return [Piece("headline", headline), *pieces]


def assembled(pieces: Iterable[Piece], name: str | None, meta: Mapping[str, str | None]) -> Article:
    """The article of the pieces, an empty line between them, their blocks known. ReadError where there is no text."""
    there = [piece for piece in pieces if piece.text]
    if not there:
        raise ReadError("expected an article with text, got none")
    starts = accumulate((len(piece.text) + 2 for piece in there), initial=0)
    blocks = [Block(Span(at, at + len(piece.text)), piece.kind) for at, piece in zip(starts, there, strict=False)]
    text = "\n\n".join(piece.text for piece in there)
    known = {key: said or None for key, said in meta.items()}
    return Article.made(text, id=name, meta=known, blocks=_refined(text, blocks))


_SEEN: Final = frozenset(["paragraph", "dateline", "byline", "pubdate", "boilerplate"])


def _refined(text: str, blocks: list[Block]) -> Iterator[Block]:
    """The blocks, but for paragraphs that the labeller sees through: datelines, bylines, what belongs to the page."""
    from newsparse.blocks import label

    labelled = deque(label(text))
    for block in blocks:
        inside = []
        while labelled and labelled[0].span.start < block.span.end:
            inside.append(labelled.popleft())
        yield from inside if _seen_through(block, inside) else [block]


def _seen_through(block: Block, inside: list[Block]) -> bool:
    kinds = {part.kind for part in inside}
    whole = inside and inside[0].span.start == block.span.start and inside[-1].span.end == block.span.end
    return bool(whole) and block.kind == "paragraph" and kinds != {"paragraph"} and kinds <= _SEEN
