"""JSON Lines for annotation tools that take spans alone: doccano and Prodigy."""

from __future__ import annotations

from collections.abc import Iterable
from typing import IO, Any

import attrs

from newsparse.conversion import canonical_json, to_builtins
from newsparse.documents import Document
from newsparse.formats import Options


def write_doccano(documents: Iterable[Document], out: IO[str], _: Options) -> None:
    """For a doccano project of sequence labelling: text, and [start, end, label] of each annotation.

    Annotations overlap: the project must allow that.
    """
    for document in documents:
        labels = [[each.span.start, each.span.end, each.kind] for each in document.annotations]
        out.write(canonical_json({"text": document.text, "label": labels, **_known(document)}) + "\n")


def write_prodigy(documents: Iterable[Document], out: IO[str], _: Options) -> None:
    """For Prodigy's `spans.manual`: text, and start, end and label of each annotation, with its id and record."""
    for document in documents:
        spans = [
            {
                "start": each.span.start,
                "end": each.span.end,
                "label": each.kind,
                "id": each.id,
                "value": to_builtins(each.value),
            }
            for each in document.annotations
        ]
        out.write(canonical_json({"text": document.text, "spans": spans, "meta": _known(document)}) + "\n")


def _known(document: Document) -> dict[str, Any]:
    """What is known of the document, without what is not."""
    known = {"doc_id": document.id, **attrs.asdict(document.meta)}
    return {name: value for name, value in known.items() if value is not None}
