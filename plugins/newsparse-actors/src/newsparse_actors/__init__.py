"""Persons, countries, organisations and groups in news, tied together over the document."""

from newsparse import Extractor, hookimpl
from newsparse_actors.extraction import actors
from newsparse_actors.records import Actor, Basis, Type
from newsparse_actors.tables import GIVEN_NAMES, GROUPS, KNOWN, OFFICES, country_of, organisation_of

__all__ = [
    "GIVEN_NAMES",
    "GROUPS",
    "KNOWN",
    "OFFICES",
    "Actor",
    "Basis",
    "Type",
    "actors",
    "country_of",
    "extractors",
    "organisation_of",
]


@hookimpl
def extractors() -> list[Extractor]:
    """The extractor this plugin adds."""
    return [actors]
