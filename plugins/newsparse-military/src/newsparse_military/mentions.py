"""A mention of a force while it is being read: what the grammar found, then what the context adds."""

from __future__ import annotations

import attrs

from newsparse import Span


@attrs.define(eq=False)
class Mention:
    """Words `first` to `last` of the text refer to a force. Fields as in the record; `rule` says what found it.

    `head` is the singular of the noun that heads it ("brigade", "troop"), `sea` the kind of naval force, `gazetteer` a
    country that the name alone makes certain. `key` names the force in the document.
    """

    first: int
    last: int
    span: Span
    type: str
    name: str
    written: str
    rule: str
    head: str
    plural: bool = False
    numbers: tuple[int, ...] = ()
    echelon: str | None = None
    branch: str | None = None
    function: str | None = None
    honorifics: tuple[str, ...] = ()
    sea: str | None = None
    task_force: bool = False
    headquarters: bool = False
    actor: str | None = None
    gazetteer: str | None = None
    country: str | None = None
    basis: str | None = None
    parent: str | None = None
    owner: Mention | None = None
    antecedent: Mention | None = None
    aliases: tuple[str, ...] = ()
    key: str = ""
    status: str | None = None
    polarity: str = "positive"
    modality: str = "actual"
    location: Span | None = None
    claimed_by: str | None = None
