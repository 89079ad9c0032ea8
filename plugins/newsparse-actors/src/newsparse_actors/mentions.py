"""A mention on its way to an annotation: what has been read so far."""

from __future__ import annotations

from typing import Final

import attrs

from newsparse_actors.records import Basis, Type

# Bound here once: to ask an Enum for its member costs as much as a call.
PERSON, COUNTRY, ORGANISATION = Type.PERSON, Type.COUNTRY, Type.ORGANISATION


class Tie:
    """How a mention finds its actor."""

    NAME: Final = "name"  # by its own words, or by `key` where the tables know it
    MAYBE: Final = "maybe"  # capitalised words without evidence: only if they name someone elsewhere in the document
    OFFICE: Final = "office"  # an office in a headline, without article: only if one person of the document holds it
    STAND_IN: Final = "stand-in"  # "the minister", "the agency": by role or head, else it stands for itself


@attrs.define
class Mention:
    """A place in the text that names an actor. `key` ties mentions that the tables know to be of one actor."""

    start: int
    end: int
    text: str
    type: Type
    rule: str
    basis: Basis = Basis.NAME
    role: str | None = None
    country: str | None = None
    key: str = ""
    tie: str = Tie.NAME
    address: str = ""  # "mr" or "mrs", as the person is addressed; "" where the text does not say
    also: str | None = None  # a role beside the name, whether or not one stands before it
    acronym: str = ""  # written in brackets after a body's name
