"""Quantities in news text: counts, money, measures, percentages, ages, durations, ordinals, scores."""

from __future__ import annotations

from collections.abc import Iterator

from newsparse import Annotation, Objection, View, extractor
from newsparse_quantities.quantities.draft import Draft
from newsparse_quantities.quantities.extracting import Walk
from newsparse_quantities.records import Quantity

__all__ = ["quantities"]


@extractor(Quantity)
def quantities(document: View) -> Iterator[Annotation[Quantity] | Objection]:
    """Numbers that mean something; an objection, with its reason, for each that does not."""
    for result in Walk(document).results():
        if isinstance(result, Draft):
            yield document.finding(result.start, result.end, result.record(), rule=result.rule)
        elif result.reason:
            yield document.objection(result.start, result.end, reason=result.reason, rule=result.reason)
