"""newsparse turns the text of news into structured, verifiable records.

    document = newsparse.parse(text)
    for quote in document[Quote]: ...

The core knows no domain: record classes and extractors live in plugins (newsparse-quotes, newsparse-quantities, …).
"""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING, Any, Final

from newsparse.versions import VERSION

if TYPE_CHECKING:
    from newsparse.articles import Article, ArticleError
    from newsparse.batches import parse_many
    from newsparse.documents import Annotation, Block, Diagnostic, Document, Meta, Objection, Rejection, Source
    from newsparse.extractors import Extractor, extractor
    from newsparse.intervals import SpanIndex
    from newsparse.lexicons import Hit, Lexicon, LexiconError
    from newsparse.merging import Resolution, conflict, join, resolve
    from newsparse.offsets import Offsets
    from newsparse.pipelines import Pipeline, parse
    from newsparse.plugins import hookimpl, hookspec
    from newsparse.records import Kind, Opaque, Overlap, kind_of, record
    from newsparse.scalars import RecordError
    from newsparse.spans import Span
    from newsparse.stages import ClashError
    from newsparse.texts import TextError, Words
    from newsparse.views import UndeclaredError, View

__version__ = VERSION

__all__ = [
    "Annotation",
    "Article",
    "ArticleError",
    "Block",
    "ClashError",
    "Diagnostic",
    "Document",
    "Extractor",
    "Hit",
    "Kind",
    "Lexicon",
    "LexiconError",
    "Meta",
    "Objection",
    "Offsets",
    "Opaque",
    "Overlap",
    "Pipeline",
    "RecordError",
    "Rejection",
    "Resolution",
    "Source",
    "Span",
    "SpanIndex",
    "TextError",
    "UndeclaredError",
    "View",
    "Words",
    "conflict",
    "extractor",
    "hookimpl",
    "hookspec",
    "join",
    "kind_of",
    "parse",
    "parse_many",
    "record",
    "resolve",
]

# Where each public name lives: it is imported when first asked for (as in Scientific Python's SPEC 1), so that
# `import newsparse` costs next to nothing, and a command line that only prints its version pays for nothing else.
_MODULES: Final = {
    "articles": (
        "Article",
        "ArticleError",
    ),
    "batches": ("parse_many",),
    "documents": (
        "Annotation",
        "Block",
        "Diagnostic",
        "Document",
        "Meta",
        "Objection",
        "Rejection",
        "Source",
    ),
    "extractors": (
        "Extractor",
        "extractor",
    ),
    "intervals": ("SpanIndex",),
    "lexicons": (
        "Hit",
        "Lexicon",
        "LexiconError",
    ),
    "merging": (
        "Resolution",
        "conflict",
        "join",
        "resolve",
    ),
    "offsets": ("Offsets",),
    "pipelines": (
        "Pipeline",
        "parse",
    ),
    "plugins": (
        "hookimpl",
        "hookspec",
    ),
    "records": (
        "Kind",
        "Opaque",
        "Overlap",
        "kind_of",
        "record",
    ),
    "spans": ("Span",),
    "stages": ("ClashError",),
    "texts": (
        "TextError",
        "Words",
    ),
    "scalars": ("RecordError",),
    "views": (
        "UndeclaredError",
        "View",
    ),
}
_HOME: Final = {name: module for module, names in _MODULES.items() for name in names}


def __getattr__(name: str) -> Any:
    if name not in _HOME:
        raise AttributeError(f"module 'newsparse' has no attribute {name!r}")
    value = getattr(importlib.import_module(f"newsparse.{_HOME[name]}"), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return [*globals(), *__all__]
