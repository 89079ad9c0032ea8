"""Diplomatic agreements in news: title, parties, stages, dates, CAMEO and PLOVER codes."""

from newsparse import Extractor, hookimpl
from newsparse_agreements.extraction import agreements
from newsparse_agreements.records import Action, Agreement, Party

__all__ = ["Action", "Agreement", "Party", "agreements", "extractors"]


@hookimpl
def extractors() -> list[Extractor]:
    """The extractor this plugin adds."""
    return [agreements]
