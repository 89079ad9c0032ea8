"""brat standoff: a folder with NNNNN.txt and NNNNN.ann a document, and the annotation.conf that brat needs."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import regex

from newsparse.conversion import to_builtins
from newsparse.documents import Annotation, Document
from newsparse.formats import Options
from newsparse.formats.places import fragments, links
from newsparse.spans import Span

# Whatever ends a line, for someone, or a column: a text-bound annotation may hold none of these.
_CUTS = regex.compile(r"[^\t\n\v\f\r\x1c-\x1e\x85\u2028\u2029]++")


def write(documents: Iterable[Document], folder: Path, options: Options) -> None:  # noqa: ARG001 - as every writer
    """Write a text and its annotations a document, numbered from 00001.

    An annotation of several fragments, or over several lines, is discontinuous. What its record names is a relation to
    an annotation of its own, called kind_field; the whole record is in the annotator's note, as JSON.
    """
    folder.mkdir(parents=True, exist_ok=True)
    entities: dict[str, None] = {}
    relations: dict[str, None] = {}
    for number, document in enumerate(documents, 1):
        page = Page(document)
        entities |= dict.fromkeys(page.entities)
        relations |= dict.fromkeys(page.relations)
        (folder / f"{number:05}.txt").write_text(document.text, "utf-8", newline="")
        (folder / f"{number:05}.ann").write_text("".join(f"{line}\n" for line in page.lines), "utf-8", newline="")
    (folder / "annotation.conf").write_text(_configuration(sorted(entities), sorted(relations)), "utf-8", newline="")


class Page:
    """The lines of a document's .ann file, and the types of entities and relations in them."""

    def __init__(self, document: Document) -> None:
        self.lines: list[str] = []
        self.entities: list[str] = []
        self.relations: list[str] = []
        self._text = document.text
        self._names: dict[Any, str] = {}
        self._arcs = 0
        for annotation in document.annotations:
            self._bound(annotation.id, annotation.kind, fragments(annotation))
        for annotation in document.annotations:
            self._linked(annotation)
            self._noted(annotation)

    def _bound(self, key: Any, kind: str, places: Iterable[Span]) -> str | None:
        """The name of a text-bound annotation, written when first asked for; None where it is white space alone."""
        if key not in self._names:
            cut = tuple(piece for place in places for piece in _cut(place, self._text))
            if not cut:
                return None
            self._names[key] = f"T{len(self._names) + 1}"
            where = ";".join(f"{piece.start} {piece.end}" for piece in cut)
            self.lines.append(f"{self._names[key]}\t{kind} {where}\t{' '.join(piece.of(self._text) for piece in cut)}")
            self.entities.append(kind)
        return self._names[key]

    def _linked(self, annotation: Annotation[Any]) -> None:
        origin = self._names.get(annotation.id)
        for link in links(annotation):
            if isinstance(link.target, Annotation):
                target = self._names.get(link.target.id)
            else:
                kind = f"{annotation.kind}_{link.name}"
                target = self._bound((kind, link.target), kind, (link.target,))
            if origin and target:
                self._arcs += 1
                self.lines.append(f"R{self._arcs}\t{link.name} Arg1:{origin} Arg2:{target}")
                self.relations.append(link.name)

    def _noted(self, annotation: Annotation[Any]) -> None:
        if name := self._names.get(annotation.id):
            record = json.dumps(to_builtins(annotation.value), sort_keys=True)  # in ASCII: no line end but our own
            self.lines.append(f"#{name[1:]}\tAnnotatorNotes {name}\t{record}")


def _cut(place: Span, text: str) -> Iterator[Span]:
    """The parts of a span between line ends, without the white space around them."""
    for match in _CUTS.finditer(text, place.start, place.end):
        part = match[0].strip()
        if part:
            start = match.start() + len(match[0]) - len(match[0].lstrip())
            yield Span(start, start + len(part))


def _configuration(entities: list[str], relations: list[str]) -> str:
    arcs = [f"{name}\tArg1:<ENTITY>, Arg2:<ENTITY>" for name in relations]
    sections = {"entities": entities, "relations": arcs, "events": [], "attributes": []}
    return "\n".join(line for name, lines in sections.items() for line in (f"[{name}]", *lines)) + "\n"
