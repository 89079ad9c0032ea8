"""The extractor: reads the text for mentions, ties them together, and writes records."""

from __future__ import annotations

from collections.abc import Iterator

from newsparse import Annotation, Objection, View, extractor
from newsparse_actors import Actor
from newsparse_military.context import complete
from newsparse_military.dropped import REGIMENTS
from newsparse_military.finding import find
from newsparse_military.known import FORCES
from newsparse_military.owners import Owners
from newsparse_military.reading import Reader
from newsparse_military.records import MilitaryUnit
from newsparse_quantities import Quantity


@extractor(MilitaryUnit, requires=[Actor, Quantity], lexicons=[FORCES, REGIMENTS], name="military")
def units(document: View) -> Iterator[Annotation[MilitaryUnit] | Objection]:
    """Formations by name, forces by nation and number, what takes them up; with whose, where, how many, doing what."""
    reader = Reader(document)
    owners = Owners(document, reader)
    mentions, traps = find(document, reader, owners)
    for mention, value in complete(reader, owners, mentions):
        yield document.finding(mention.span.start, mention.span.end, value, rule=mention.rule)
    for span, reason in traps:
        yield document.objection(span.start, span.end, reason=reason, rule="trap")
