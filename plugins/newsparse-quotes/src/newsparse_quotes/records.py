"""The record `quote`, in the terms of PARC: an attribution has a source, a cue and a content."""

from enum import StrEnum
from typing import Literal

import attrs

from newsparse import Overlap, Span, record


class Type(StrEnum):
    """How much of the content stands inside quotation marks: all of it, none of it, or some of it."""

    DIRECT = "direct"
    INDIRECT = "indirect"
    MIXED = "mixed"


class Polarity(StrEnum):
    """Whether the cue is negated: "did not say", "declined" are negative, "denied" is a positive act of saying."""

    POSITIVE = "positive"
    NEGATIVE = "negative"


class Modality(StrEnum):
    """Whether it was said, is yet to be said ("is expected to say"), or would be said ("would say, if asked")."""

    ACTUAL = "actual"
    FUTURE = "future"
    CONDITIONAL = "conditional"


class Basis(StrEnum):
    """What led from the source to the speaker's name."""

    EXPLICIT = "explicit"  # the source has the fullest name
    SHORT_NAME = "short-name"  # "Zelenskyy", acronyms
    PRONOUN = "pronoun"
    ROLE = "role"  # "the foreign secretary"
    INHERITED = "inherited"  # the quote has no source of its own and goes on from the one before


@attrs.frozen(kw_only=True)
class Speaker:
    """Who said it: the fullest name the document gives, without title or role, and the key of the actor."""

    name: str
    entity: str | None = None
    type: Literal["person", "country", "organisation", "group", "place"]
    resolved_by: Basis


@record("quote", layer="quote", overlap=Overlap.NESTED)
class Quote:
    """Something said, written or thought, with the words that attribute it. Spans are code points of the text."""

    type: Type
    content: tuple[Span, ...]
    source: Span | None = None
    cue: Span | None = None
    speaker: Speaker | None = None
    addressee: Span | None = None
    polarity: Polarity = Polarity.POSITIVE
    modality: Modality = Modality.ACTUAL
    within: Span | None = None
