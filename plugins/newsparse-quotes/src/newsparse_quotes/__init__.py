"""Direct, indirect and mixed quotes with source, cue, content and speaker."""

from newsparse import Extractor, hookimpl
from newsparse_quotes.extractor import quotes
from newsparse_quotes.records import Basis, Modality, Polarity, Quote, Speaker, Type

__all__ = ["Basis", "Modality", "Polarity", "Quote", "Speaker", "Type", "extractors", "quotes"]


@hookimpl
def extractors() -> list[Extractor]:
    """What this plugin contributes."""
    return [quotes]
