"""Direct, indirect and mixed quotes with source, cue, content and speaker."""

from newsparse_quotes.records import Basis, Modality, Polarity, Quote, Speaker, Type

__all__ = ["Basis", "Modality", "Polarity", "Quote", "Speaker", "Type"]
