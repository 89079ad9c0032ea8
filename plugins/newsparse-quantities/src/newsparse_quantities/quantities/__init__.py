"""Quantities in news text: counts, money, measures, percentages, ages, durations, ordinals, scores."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Context, localcontext

from newsparse import Annotation, Objection, View, extractor
from newsparse_quantities.quantities.draft import Draft
from newsparse_quantities.quantities.extracting import Walk
from newsparse_quantities.records import Quantity

__all__ = ["quantities"]

_CONTEXT = Context(prec=200)  # exact for all that is read (at most 60 digits), whatever the caller has set


@extractor(Quantity)
def quantities(document: View) -> Iterator[Annotation[Quantity] | Objection]:
    """Numbers that mean something; an objection, with its reason, for each that does not."""
    with localcontext(_CONTEXT):
        results = list(Walk(document).results())
    for result in results:
        if isinstance(result, Draft):
            yield document.finding(result.start, result.end, result.record(), rule=result.rule)
        elif result.reason:
            yield document.objection(result.start, result.end, reason=result.reason, rule=result.reason)
