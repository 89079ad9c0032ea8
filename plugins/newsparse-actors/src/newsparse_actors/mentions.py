"""A mention on its way to an annotation: what has been read so far."""

from __future__ import annotations

import attrs

from newsparse_actors.records import Basis, Type


@attrs.define(kw_only=True)
class Mention:
    """A place in the text that names an actor. `key` ties mentions that the tables know to be one; "" where they do not."""

    start: int
    end: int
    text: str
    type: Type
    basis: Basis
    role: str | None = None
    country: str | None = None
    key: str = ""
    rule: str = ""
