"""Dates, times and sets of times in news text, as TIMEX3 values with the days they cover."""

from __future__ import annotations

from collections.abc import Iterator

from newsparse import Annotation, View, extractor
from newsparse_quantities.dates.context.tense import lean
from newsparse_quantities.dates.grammar.reader import Reader
from newsparse_quantities.dates.grammar.scanning import scan
from newsparse_quantities.dates.meaning.expressions import Lean
from newsparse_quantities.dates.resolving import resolve
from newsparse_quantities.records import Date

__all__ = ["dates"]


@extractor(Date)
def dates(document: View) -> Iterator[Annotation[Date]]:
    """Dates that the text states, and those it tells from the day of publication, where that is known."""
    reader = Reader(document.text, document.words)
    published = document.meta.day
    for found in scan(reader, document.words.positions):
        tense = Lean.NEAREST if found.says.fixed or published is None else lean(reader, found.first, found.after)
        value = resolve(found.says, published, tense)
        yield document.finding(found.start, found.end, value, rule=type(found.says).__name__.lower(), rank=1)
