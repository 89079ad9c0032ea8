"""Label Studio: a folder with tasks.json, pre-annotated, and the config.xml of the project they go into."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any
from xml.sax.saxutils import quoteattr

from newsparse.conversion import canonical_json, to_builtins
from newsparse.documents import Annotation, Document
from newsparse.formats import Options
from newsparse.formats.places import links
from newsparse.spans import Span
from newsparse.versions import VERSION


def write(documents: Iterable[Document], folder: Path, options: Options) -> None:  # noqa: ARG001 - as every writer
    """Write the tasks, a prediction each, and the labelling interface with the labels and relations that occur."""
    folder.mkdir(parents=True, exist_ok=True)
    labels: dict[str, None] = {}
    relations: dict[str, None] = {}
    with (folder / "tasks.json").open("w", encoding="utf-8", newline="") as out:
        separator = "["
        for document in documents:
            made = task(document)
            for region in made["predictions"][0]["result"]:
                used = relations if region["type"] == "relation" else labels
                used |= dict.fromkeys(region.get("labels") or region["value"]["labels"])
            out.write(separator + json.dumps(made, ensure_ascii=False, sort_keys=True))
            separator = ",\n"
        out.write("[]\n" if separator == "[" else "]\n")
    (folder / "config.xml").write_text(configuration(sorted(labels), sorted(relations)), "utf-8", newline="")


def task(document: Document) -> dict[str, Any]:
    """A task: the text, what is known of it, and what was found as a prediction; offsets are in code points."""
    known = {name: getattr(document.meta, name) for name in ("url", "title", "published", "publisher", "language")}
    result = [region for annotation in document.annotations for region in _regions(annotation, document.text)]
    return {
        "data": {"text": document.text, "doc_id": document.id, **known},
        "predictions": [{"model_version": f"newsparse {VERSION}", "result": result}],
    }


def _regions(annotation: Annotation[Any], text: str) -> Iterator[dict[str, Any]]:
    """The region of an annotation, those of the places it names, and the relations to these."""
    record = canonical_json(to_builtins(annotation.value))
    yield {**_region(annotation.id, annotation.kind, annotation.span, text), "meta": {"text": [record]}}
    for number, link in enumerate(links(annotation), 1):
        if isinstance(link.target, Annotation):
            name = link.target.id
        else:
            name = f"{annotation.id}-{number}"
            yield _region(name, f"{annotation.kind}_{link.name}", link.target, text)
        arc = {"type": "relation", "from_id": annotation.id, "to_id": name, "direction": "right"}
        yield {**arc, "labels": [link.name]}


def _region(name: str, label: str, span: Span, text: str) -> dict[str, Any]:
    value = {"start": span.start, "end": span.end, "text": span.of(text), "labels": [label]}
    return {"id": name, "from_name": "label", "to_name": "text", "type": "labels", "value": value}


def configuration(labels: list[str], relations: list[str]) -> str:
    """The labelling interface: XML."""
    named = "".join(f"    <Label value={quoteattr(label)}/>\n" for label in labels)
    related = "".join(f"    <Relation value={quoteattr(relation)}/>\n" for relation in relations)
    return (
        f'<View>\n  <Labels name="label" toName="text">\n{named}  </Labels>\n  <Relations>\n{related}  </Relations>\n'
        '  <Text name="text" value="$text"/>\n</View>\n'
    )
