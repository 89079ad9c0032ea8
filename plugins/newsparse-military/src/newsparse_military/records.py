"""The record `military_unit`: a mention of a force, in the terms of MIL-STD-2525D."""

from enum import StrEnum

from newsparse import Annotation, Overlap, Span, record
from newsparse_quantities import Quantity


class Type(StrEnum):
    """How the text refers to the force."""

    NAMED = "named"  # "47th Separate Mechanized Brigade", "Black Sea Fleet", "VDV"
    GENERIC = "generic"  # "North Korean troops", "two Russian regiments"
    ANAPHOR = "anaphor"  # "the brigade", "these troops"


class Branch(StrEnum):
    """The service a force belongs to, where its name says so."""

    LAND = "land"
    AIR = "air"
    SEA = "sea"
    MARINE = "marine"
    SPECIAL = "special"
    NATIONAL_GUARD = "national-guard"
    PARAMILITARY = "paramilitary"


class CountryBasis(StrEnum):
    """What makes the nationality known."""

    STATED = "stated"  # "Armed Forces of Ukraine"
    POSSESSIVE = "possessive"  # "Ukraine's 3rd Assault Brigade"
    ADJECTIVE = "adjective"  # "Russian battalion"
    GAZETTEER = "gazetteer"  # "Black Sea Fleet": the name can be only one nation's
    DOCUMENT = "document"  # said elsewhere in the document of the same force, or of the force it is part of


class StrengthKind(StrEnum):
    """What the number counts."""

    STRENGTH = "strength"
    CASUALTIES = "casualties"
    SUBUNITS = "subunits"


class Status(StrEnum):
    """What the force is said to do or to undergo."""

    DEPLOYED = "deployed"
    STATIONED = "stationed"
    MOVED = "moved"
    ATTACKING = "attacking"
    DEFENDING = "defending"
    WITHDRAWING = "withdrawing"
    ABSENT = "absent"
    DESTROYED = "destroyed"
    TRAINING = "training"
    PLANNED = "planned"
    OTHER = "other"


class Polarity(StrEnum):
    """Whether the status is asserted or denied."""

    POSITIVE = "positive"
    NEGATIVE = "negative"


class Modality(StrEnum):
    """Whether the status holds, will hold, or may hold."""

    ACTUAL = "actual"
    FUTURE = "future"
    CONDITIONAL = "conditional"


@record("military_unit", layer="unit", overlap=Overlap.NESTED)
class MilitaryUnit:
    """A mention of a force; what the text does not state is None.

    `numbers` are those of the designation. `echelon` is the two-digit amplifier and `function` the six-digit entity
    code of MIL-STD-2525D; `sidc` its 20-digit symbol code, standard identity 1 (unknown): `sidc_for` gives the code
    that a reader who knows friend from foe would draw. `country` is ISO 3166-1 alpha-3, `actor` the party a non-state
    force belongs to. `strength` is a quantity, `strength_kind` what it counts. `parent` names the superior formation;
    `entity` is equal for mentions of one force in the document.
    """

    type: Type
    name: str
    numbers: tuple[int, ...] = ()
    echelon: str | None = None
    echelon_name: str | None = None
    branch: Branch | None = None
    function: str | None = None
    honorifics: tuple[str, ...] = ()
    country: str | None = None
    actor: str | None = None
    country_basis: CountryBasis | None = None
    strength: Annotation[Quantity] | None = None
    strength_kind: StrengthKind | None = None
    location: Span | None = None
    status: Status | None = None
    polarity: Polarity = Polarity.POSITIVE
    modality: Modality = Modality.ACTUAL
    claimed_by: str | None = None
    parent: str | None = None
    aliases: tuple[str, ...] = ()
    entity: str
    sidc: str
