"""spaCy: documents as Doc, or many of them as a DocBin file. Extra: spacy."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Any

import attrs

from newsparse.conversion import canonical_json
from newsparse.documents import Annotation, Document
from newsparse.formats import Options
from newsparse.formats.json import annotation_to_dict

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc


def write(documents: Iterable[Document], path: Path, options: Options) -> None:  # noqa: ARG001 - as every writer
    """Write a DocBin, for `DocBin().from_disk(path).get_docs(nlp.vocab)`; user data is kept in it."""
    from spacy import blank
    from spacy.tokens import DocBin

    nlp, store = blank("en"), DocBin(store_user_data=True)
    for document in documents:
        store.add(to_doc(document, nlp))
    store.to_disk(path)


def to_doc(document: Document, nlp: Language | None = None) -> Doc:
    """The document as a spaCy Doc, tokenised by `nlp` (English rules unless given).

    `doc.spans[kind]` are the annotations of a kind; where an annotation begins or ends inside a token, the span takes
    the whole token. The true offsets, in code points, are in `doc.user_data["newsparse"]["annotations"]`: id, kind,
    span, text, value (as JSON), rank and sources of each, in the order of the document. ModuleNotFoundError where spaCy
    is not installed.
    """
    from spacy import blank

    doc = (nlp or blank("en")).make_doc(document.text)
    for kind in sorted({annotation.kind for annotation in document.annotations}):
        doc.spans[kind] = [_span(doc, annotation, kind) for annotation in document[kind]]
    rows = [_row(annotation, document.text) for annotation in document.annotations]
    doc.user_data["newsparse"] = {"id": document.id, "meta": attrs.asdict(document.meta), "annotations": rows}
    return doc


def _span(doc: Doc, annotation: Annotation[Any], kind: str) -> Any:
    place = annotation.span
    return doc.char_span(place.start, place.end, label=kind, alignment_mode="expand", span_id=annotation.id)


def _row(annotation: Annotation[Any], text: str) -> dict[str, Any]:
    row = annotation_to_dict(annotation, text)
    # As JSON, for spaCy stores no integers of more than 64 bits.
    return {**row, "value": canonical_json(row["value"])}
