"""Quantities, money, measures and dates in news text, with exact values."""

from newsparse import Extractor, hookimpl
from newsparse_quantities.dates import dates
from newsparse_quantities.quantities import quantities
from newsparse_quantities.records import Date, Quantity

__all__ = ["Date", "Quantity", "dates", "extractors", "quantities"]


@hookimpl
def extractors() -> list[Extractor]:
    """The extractors this plugin adds."""
    return [quantities, dates]
