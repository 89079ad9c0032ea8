"""newsparse turns the text of news into structured, verifiable records.

    document = newsparse.parse(text)
    for quote in document[Quote]: ...

The core knows no domain: record classes and extractors live in plugins (newsparse-quotes, newsparse-quantities, …).
"""

from newsparse.articles import Article, ArticleError
from newsparse.batches import parse_many
from newsparse.documents import Annotation, Block, Diagnostic, Document, Meta, Objection, Rejection, Source
from newsparse.extractors import Extractor, extractor
from newsparse.intervals import SpanIndex
from newsparse.lexicons import Hit, Lexicon, LexiconError
from newsparse.merging import Resolution, conflict, join, resolve
from newsparse.pipelines import Pipeline, parse
from newsparse.plugins import hookimpl, hookspec
from newsparse.records import Kind, Opaque, Overlap, kind_of, record
from newsparse.spans import Span
from newsparse.stages import ClashError
from newsparse.texts import TextError, Words
from newsparse.universe import RecordError
from newsparse.versions import VERSION
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
