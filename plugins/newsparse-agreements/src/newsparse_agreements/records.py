"""The record `agreement`: an instrument of diplomacy, who is bound by it, and what became of it."""

from enum import StrEnum

import attrs

from newsparse import Annotation, Overlap, Span, record
from newsparse_quantities import Date


class Type(StrEnum):
    """What the head noun calls the instrument."""

    TREATY = "treaty"
    AGREEMENT = "agreement"
    CONVENTION = "convention"
    PROTOCOL = "protocol"
    MEMORANDUM = "memorandum"
    DECLARATION = "declaration"
    CHARTER = "charter"
    PACT = "pact"
    ACCORD = "accord"
    CEASEFIRE = "ceasefire"
    TRUCE = "truce"
    PEACE_AGREEMENT = "peace-agreement"
    EXCHANGE = "exchange"
    COMMUNIQUE = "communique"
    DEAL = "deal"
    FRAMEWORK = "framework"
    OTHER = "other"


class Stage(StrEnum):
    """What is done to an instrument, in the terms of the United Nations Treaty Collection and of news."""

    PROPOSED = "proposed"
    UNDER_NEGOTIATION = "under-negotiation"
    AGREED = "agreed"
    INITIALLED = "initialled"
    SIGNED = "signed"
    RATIFIED = "ratified"
    ACCEDED = "acceded"
    IN_FORCE = "in-force"
    IMPLEMENTED = "implemented"
    AMENDED = "amended"
    EXTENDED = "extended"
    SUSPENDED = "suspended"
    VIOLATED = "violated"
    REJECTED = "rejected"
    WITHDRAWN = "withdrawn"
    TERMINATED = "terminated"
    EXPIRED = "expired"
    COLLAPSED = "collapsed"


class Basis(StrEnum):
    """What in the text stands for a party: its name, or something that leads to it."""

    NAME = "name"
    DEMONYM = "demonym"
    CAPITAL = "capital"
    INSTITUTION = "institution"
    LEADER = "leader"
    DOCUMENT = "document"  # known from elsewhere in the document: "the two sides"


class Role(StrEnum):
    """What a party has to do with the agreement."""

    PARTY = "party"
    MEDIATOR = "mediator"
    HOST = "host"
    GUARANTOR = "guarantor"


class Polarity(StrEnum):
    """Whether the act is said to be done or not done ("has yet to sign")."""

    POSITIVE = "positive"
    NEGATIVE = "negative"


class Modality(StrEnum):
    """How the text presents an act: as fact, as another's word, as to come, as possible, as a threat, as supposed."""

    ASSERTED = "asserted"
    REPORTED = "reported"
    PLANNED = "planned"
    POSSIBLE = "possible"
    THREAT = "threat"
    HYPOTHETICAL = "hypothetical"


@attrs.frozen(kw_only=True)
class Party:
    """A party: an ISO 3166-1 alpha-3 code (XKX for Kosovo) or an organisation's short name, and where it is named."""

    code: str
    span: Span
    basis: Basis
    role: Role = Role.PARTY


@attrs.frozen(kw_only=True)
class Action:
    """An act on the instrument; `by` are the codes of the actors named as doing it, `span` the word that says it."""

    stage: Stage
    by: tuple[str, ...] = ()
    span: Span
    date: Annotation[Date] | None = None
    polarity: Polarity = Polarity.POSITIVE
    modality: Modality = Modality.ASSERTED


@record("agreement", layer="agreement", overlap=Overlap.NESTED)
class Agreement:
    """An instrument between states, organisations of states or armed groups. Spans are code points of the text.

    `title` is the name of a named instrument, null for a description; `anaphor`: a definite phrase refers back;
    `entity` is equal for mentions of one instrument in the document. `status` is the last asserted stage and `date` its
    date; `duration` is an ISO 8601 period. `cameo` and `plover` code the status (docs/agreement-codes.md);
    `cameo_also` is the further CAMEO code that coders may prefer. `binding` is null unless the text says so.
    """

    type: Type
    title: str | None = None
    anaphor: bool = False
    entity: str
    parties: tuple[Party, ...] = ()
    actions: tuple[Action, ...] = ()
    status: Stage | None = None
    date: Annotation[Date] | None = None
    duration: str | None = None
    place: Span | None = None
    subject: str | None = None
    signatories: tuple[str, ...] = ()
    cameo: str | None = None
    cameo_also: str | None = None
    plover: str | None = None
    binding: bool | None = None
