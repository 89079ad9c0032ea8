"""Casualty figures."""

from newsparse import Annotation, Lexicon, extractor, hookimpl, record
from newsparse_quantities import Quantity

FATES = Lexicon("casualties.fates", ["killed", "wounded", "captured", "missing"])


@record("casualties")
class Casualties:
    number: Annotation[Quantity]
    fate: str


@extractor(Casualties, requires=[Quantity], lexicons=[FATES])
def casualties(document):
    """A quantity, then within two words what happened to so many."""
    for number in document[Quantity]:
        for fate in document.hits(FATES, after=number.span, words=2):
            yield document.finding(
                number.span.start, fate.span.end, Casualties(number=number, fate=fate.term), rule="number-fate"
            )


@hookimpl
def extractors():
    return [casualties]
