"""W3C Web Annotation (JSON-LD): an AnnotationPage a document, a line each."""

from __future__ import annotations

import hashlib
from base64 import urlsafe_b64encode
from collections.abc import Iterable
from typing import IO, Any, Final

import regex

from newsparse.conversion import canonical_json, to_builtins
from newsparse.documents import Annotation, Document
from newsparse.formats import Options

CONTEXT: Final = "http://www.w3.org/ns/anno.jsonld"
AROUND: Final = 32
"""Characters of context that a quote selector has on each side."""
_IRI = regex.compile(r"""[A-Za-z][A-Za-z0-9+.-]{0,30}+:[^\s<>"{}|\\^`\p{C}]++""")


def write(documents: Iterable[Document], out: IO[str], _: Options) -> None:
    """Write a page a document: a kind and a record as bodies, a position and a quotation as selectors.

    Positions count code points, as the recommendation has it, in the text of the document; that is named by its hash
    (RFC 6920), and the page it was taken from is the scope.
    """
    for document in documents:
        out.write(canonical_json(page(document)) + "\n")


def page(document: Document) -> dict[str, Any]:
    """The annotations of a document as an AnnotationPage."""
    source = _named(document.text)
    target = {"source": source}
    if document.meta.url and _IRI.fullmatch(document.meta.url):
        target["scope"] = document.meta.url
    return {
        "@context": CONTEXT,
        "id": f"{source}#annotations",
        "type": "AnnotationPage",
        "items": [_annotation(each, document.text, target) for each in document.annotations],
    }


def _annotation(annotation: Annotation[Any], text: str, target: dict[str, str]) -> dict[str, Any]:
    span = annotation.span
    record = canonical_json(to_builtins(annotation.value))
    return {
        "id": f"{target['source']}#{annotation.id}",
        "type": "Annotation",
        "motivation": "classifying",
        "body": [
            {"type": "TextualBody", "purpose": "classifying", "value": annotation.kind},
            {"type": "TextualBody", "purpose": "describing", "format": "application/json", "value": record},
        ],
        "target": {
            **target,
            "selector": [
                {"type": "TextPositionSelector", "start": span.start, "end": span.end},
                {
                    "type": "TextQuoteSelector",
                    "exact": span.of(text),
                    "prefix": text[max(0, span.start - AROUND) : span.start],
                    "suffix": text[span.end : span.end + AROUND],
                },
            ],
        },
    }


def _named(text: str) -> str:
    """The text's name by its hash: ni:///sha-256;…."""
    digest = urlsafe_b64encode(hashlib.sha256(text.encode()).digest()).decode("ascii").rstrip("=")
    return f"ni:///sha-256;{digest}"
