"""CoNLL, BIO: a token a line with its offset and tag, of one kind or layer."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator
from itertools import chain, repeat
from typing import IO

import regex

from newsparse.documents import Document
from newsparse.formats import Options, WriteError
from newsparse.formats.places import fragments
from newsparse.records import kind_of
from newsparse.spans import Span

# Words, with what stands inside them (can't, U.S, 4.5), and each other grapheme by itself; never white space.
_TOKEN = regex.compile(r"[\p{L}\p{M}\p{Nd}_]++(?:[.,'’‑-](?=[\p{L}\p{Nd}])[\p{L}\p{M}\p{Nd}_]++)*+|\X")


def write(documents: Iterable[Document], out: IO[str], options: Options) -> None:
    """Write the tokens of each document, an empty line between sentences and parts, `-DOCSTART-` before each document.

    Tags are B-kind, I-kind and O, for the annotations of the kind or layer `options.layer`; of those that overlap, the
    first in reading order; each fragment of a split one is tagged by itself. A tag's edges are exact: a token is cut
    where one begins or ends inside it. WriteError where no layer was chosen.
    """
    if not options.layer:
        raise WriteError("-f conll writes one kind or layer: say which with --layer")
    for document in documents:
        out.write("-DOCSTART-\t-X-\tO\n\n")
        out.writelines(_lines(document, options.layer))


def _lines(document: Document, layer: str) -> Iterator[str]:
    text = document.text
    starts = sorted({span.start for span in (*document.sentences, *(block.span for block in document.blocks))})
    before = 0
    for number, (span, tag) in enumerate(_tagged(text, _chosen(document, layer))):
        begun = bisect_right(starts, span.start)
        yield "\n" if number and begun > before else ""
        before = begun
        yield f"{span.of(text)}\t{span.start}\t{tag}\n"
    yield "\n"


def _chosen(document: Document, layer: str) -> Iterator[tuple[Span, str]]:
    """The spans to tag, in order, with their kinds."""
    end = 0
    for annotation in document.annotations:
        if layer in (annotation.kind, kind_of(annotation.value).layer) and annotation.span.start >= end:
            yield from ((part, annotation.kind) for part in fragments(annotation))
            end = annotation.span.end


def _tagged(text: str, chosen: Iterable[tuple[Span, str]]) -> Iterator[tuple[Span, str]]:
    at = 0
    for span, kind in chosen:
        yield from ((token, "O") for token in _tokens(text, at, span.start))
        tags = chain([f"B-{kind}"], repeat(f"I-{kind}"))
        yield from zip(_tokens(text, span.start, span.end), tags, strict=False)
        at = span.end
    yield from ((token, "O") for token in _tokens(text, at, len(text)))


def _tokens(text: str, start: int, end: int) -> Iterator[Span]:
    for match in _TOKEN.finditer(text, start, end):
        if not any(character.isspace() for character in match[0]):
            yield Span(match.start(), match.end())
