"""A mention on its way to an annotation: what has been read so far."""

from __future__ import annotations

from enum import Enum

import attrs

from newsparse_actors.records import Basis, Type


class Tie(Enum):
    """How a mention finds its actor."""

    NAME = "name"  # by its own words, or by `key` where the tables know it
    MAYBE = "maybe"  # capitalised words without evidence: only if the document shows elsewhere that they name someone
    OFFICE = "office"  # an office in a headline, without article: only if one person of the document holds it
    STAND_IN = "stand-in"  # "the minister", "the agency": by role or head, else it stands for itself


@attrs.define
class Mention:
    """A place in the text that names an actor. `key` ties mentions that the tables know to be of one actor."""

    start: int
    end: int
    text: str
    type: Type
    basis: Basis
    rule: str
    role: str | None = None
    country: str | None = None
    key: str = ""
    tie: Tie = Tie.NAME
    placed: bool = False  # after a preposition of place
    acronym: str = ""  # written in brackets after a body's name
