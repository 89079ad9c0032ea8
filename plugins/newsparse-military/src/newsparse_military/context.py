"""What the context adds to mentions, and the records they become."""

from __future__ import annotations

from collections.abc import Iterator
from enum import StrEnum
from itertools import pairwise
from typing import TypeVar

from newsparse_military.chains import bracketed_letters, chained, nickname, tie_aliases, tie_parents
from newsparse_military.claims import claimant
from newsparse_military.clauses import state
from newsparse_military.echelons import CODES
from newsparse_military.identity import tie_entities
from newsparse_military.mentions import Mention
from newsparse_military.nationality import tie_countries
from newsparse_military.owners import Owners
from newsparse_military.phrases import is_subject
from newsparse_military.places import place
from newsparse_military.reading import Reader
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
from newsparse_military.strength import strength
from newsparse_military.symbols import symbol

_Member = TypeVar("_Member", bound=StrEnum)


def complete(reader: Reader, owners: Owners, found: list[Mention]) -> Iterator[tuple[Mention, MilitaryUnit]]:
    """Each mention with its record, once mentions are tied to each other and to what the text says of them."""
    if not found:
        return
    mentions = tie_aliases(reader, chained(reader, found))
    tie_parents(reader, mentions)
    tie_countries(reader, owners, mentions)
    tie_entities(mentions)
    starts = {mention.first: mention for mention in mentions}
    for mention in mentions:
        _say_what_it_does(reader, mention, starts)
        yield mention, _record(reader, mention)


def _say_what_it_does(reader: Reader, mention: Mention, starts: dict[int, Mention]) -> None:
    verb = state(reader, mention, starts)
    if verb:
        mention.status, mention.modality = verb.status, verb.modality
        mention.polarity = "negative" if verb.negative else "positive"
    if _is_denied(reader, mention):
        mention.polarity = "negative"
    if verb or mention.type != "named" or is_subject(reader, mention):
        mention.location = place(reader, mention, starts, verb.at if verb else None)
        mention.claimed_by = claimant(reader, mention)
    for alias in (bracketed_letters(reader, mention), nickname(reader, mention)):
        if alias and mention.type != "anaphor" and alias not in mention.aliases:
            mention.aliases = (*mention.aliases, alias)


def _is_denied(reader: Reader, mention: Mention) -> bool:
    """Such as "no Chinese troops", "neither X nor Y", "denying that a PLA brigade …"."""
    before = reader.words(max(0, mention.first - 5), mention.first - 1)
    near = before[-2:]
    return (
        bool({"no", "neither", "nor"} & set(near))
        or not {("not", "one"), ("not", "true")}.isdisjoint(pairwise(before))
        or (bool({"denied", "denying", "denies"} & set(before)))
    )


def _record(reader: Reader, mention: Mention) -> MilitaryUnit:
    count, kind = strength(reader, mention)
    return MilitaryUnit(
        type=Type(mention.type),
        name=mention.name,
        numbers=mention.numbers,
        echelon=mention.echelon,
        echelon_name=CODES.get(mention.echelon or ""),
        branch=_member(Branch, mention.branch),
        function=mention.function,
        honorifics=mention.honorifics,
        country=mention.country,
        actor=mention.actor,
        country_basis=_member(CountryBasis, mention.basis if mention.country else None),
        strength=count,
        strength_kind=_member(StrengthKind, kind),
        location=mention.location,
        status=_member(Status, mention.status),
        polarity=Polarity(mention.polarity),
        modality=Modality(mention.modality),
        claimed_by=mention.claimed_by,
        parent=mention.parent,
        aliases=mention.aliases,
        entity=mention.key,
        sidc=symbol(
            mention.echelon,
            mention.function,
            sea=mention.sea,
            status=mention.status if mention.polarity == "positive" else None,
            task_force=mention.task_force,
            headquarters=mention.headquarters,
        ),
    )


def _member(terms: type[_Member], value: str | None) -> _Member | None:
    return None if value is None else terms(value)
