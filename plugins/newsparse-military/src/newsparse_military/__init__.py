"""Military units in news: echelon, function, country, strength, status, MIL-STD-2525D symbol."""

from newsparse import Extractor, hookimpl
from newsparse_military.extraction import units
from newsparse_military.known import FORCES
from newsparse_military.records import (
    Branch,
    CountryBasis,
    MilitaryUnit,
    Modality,
    Polarity,
    Status,
    StrengthKind,
    Type,
)
from newsparse_military.symbols import StandardIdentity, sidc_for, with_identity

__all__ = [
    "FORCES",
    "Branch",
    "CountryBasis",
    "MilitaryUnit",
    "Modality",
    "Polarity",
    "StandardIdentity",
    "Status",
    "StrengthKind",
    "Type",
    "extractors",
    "sidc_for",
    "units",
    "with_identity",
]


@hookimpl
def extractors() -> list[Extractor]:
    """The extractor this plugin adds."""
    return [units]
