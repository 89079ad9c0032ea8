"""The record `actor`: a mention of someone who can speak, act, command or sign."""

from enum import StrEnum

from newsparse import record


class Type(StrEnum):
    """What the mention names."""

    PERSON = "person"
    COUNTRY = "country"
    ORGANISATION = "organisation"
    GROUP = "group"
    PLACE = "place"


class Basis(StrEnum):
    """What in the text leads to the actor: its full name, a part of it, or something that stands for it."""

    NAME = "name"
    SHORT_NAME = "short-name"  # a later "Zelenskyy"
    DEMONYM = "demonym"  # "the Russians", "Russian"
    CAPITAL = "capital"  # "Kyiv" for the government there
    INSTITUTION = "institution"  # "the Kremlin"
    ROLE = "role"  # "the minister", "officials"
    ACRONYM = "acronym"  # "IAEA"
    PRONOUN = "pronoun"


@record("actor")
class Actor:
    """A mention. `name` is the fullest form the document gives, `country` an ISO 3166-1 alpha-3 code (XKX for Kosovo).

    `role` is as the text states it ("UK Foreign Secretary"). `entity` is equal for mentions of one actor in the
    document: a slug of the fullest name, with a number where two share it.
    """

    type: Type
    name: str
    role: str | None = None
    country: str | None = None
    basis: Basis
    entity: str
