"""Codes: of parties, and of what became of an agreement in CAMEO and PLOVER (docs/agreement-codes.md)."""

from __future__ import annotations

import attrs

from newsparse_actors import Actor
from newsparse_agreements.records import Action, Modality, Polarity, Stage, Type
from newsparse_agreements.vocabulary import BODIES, INSTITUTIONS, words

_SHORT_NAMES = {
    "european union": "EU",
    "european commission": "EU",
    "united nations": "UN",
    "united nations security council": "UN",
    "security council": "UN",
    "north atlantic treaty organization": "NATO",
    "north atlantic treaty organisation": "NATO",
    "african union": "AU",
    "association of southeast asian nations": "ASEAN",
    "international atomic energy agency": "IAEA",
    "world trade organization": "WTO",
    "world health organization": "WHO",
    "economic community of west african states": "ECOWAS",
    "organization of american states": "OAS",
    "organisation of islamic cooperation": "OIC",
    "gulf cooperation council": "GCC",
    "organization for security and co-operation in europe": "OSCE",
    "organisation for security and co-operation in europe": "OSCE",
    "international monetary fund": "IMF",
    "shanghai cooperation organisation": "SCO",
    "collective security treaty organization": "CSTO",
    "eurasian economic union": "EAEU",
    "commonwealth of independent states": "CIS",
    "southern african development community": "SADC",
    "european free trade association": "EFTA",
}
_PRIVATE = words("clubs") | words("private-bodies")
_POLITICAL = words("political-parties")
_UNIONS = words("unions") | {"arab league", "world bank", "red cross", "pacific islands forum", "league of nations"}


def is_union(actor: Actor) -> bool:
    """Whether an actor is a union of states, which can be a party as a state can."""
    name = actor.name.casefold()
    return name in _SHORT_NAMES or name in _UNIONS


def is_of_belgium(actor: Actor) -> bool:
    """Whether an actor is Belgium or of it by another name than its capital, which is the seat of the EU as well."""
    return actor.country == "BEL" and actor.basis.value != "capital"


def short_name(actor: Actor, *, belgium: bool = False) -> str | None:
    """The code of an actor as a party: a country, a union of states, an armed group; None for persons and firms.

    "Brussels" is the European Union, unless the text speaks of `belgium`.
    """
    if actor.country == "BEL" and actor.basis.value == "capital" and not belgium:
        return "EU"
    if actor.name.casefold() in _POLITICAL:
        return None
    office = actor.basis.value == "role" and _stands_for_state(actor.name)
    if actor.type.value == "group" and not office:
        return actor.name
    if actor.type.value == "organisation" and actor.basis.value == "role" and not office:
        return None  # "Turkish bank"
    if actor.country:
        return None if _is_private(actor) else actor.country
    return _of_union(actor)


def _of_union(actor: Actor) -> str | None:
    name = actor.name.casefold()
    return _SHORT_NAMES.get(name, actor.name if name in _UNIONS else None)


def is_firm(actor: Actor) -> bool:
    """Whether an actor is an organisation whose name has no word for a body of states or of one."""
    return actor.type.value == "organisation" and not _stands_for_state(actor.name)


def _is_private(actor: Actor) -> bool:
    """Whether an organisation with a country in its name is a club, a carrier or a school: "Real Madrid"."""
    own_name = actor.type.value == "organisation" and actor.basis.value == "name"
    return own_name and not _PRIVATE.isdisjoint(actor.name.casefold().split())


def _stands_for_state(name: str) -> bool:
    """Whether a body stands for its state ("Zambian lawmakers", "the Chilean navy"), as rebels and banks do not."""
    return not (INSTITUTIONS | BODIES).isdisjoint(name.casefold().split())


# --------------------------------------------------------- CAMEO and PLOVER
@attrs.frozen
class Codes:
    """The codes of an agreement: CAMEO's for the stage, the one coders may prefer for its subject, PLOVER's event."""

    cameo: str | None = None
    cameo_also: str | None = None
    plover: str | None = None


_MADE = frozenset({Stage.AGREED, Stage.INITIALLED, Stage.SIGNED, Stage.RATIFIED, Stage.ACCEDED, Stage.IN_FORCE})
_KEPT_UP = frozenset({Stage.AMENDED, Stage.EXTENDED})
_LEFT = frozenset({Stage.SUSPENDED, Stage.WITHDRAWN, Stage.TERMINATED})
_CEASEFIRES = frozenset({Type.CEASEFIRE, Type.TRUCE})
_TOPICS = {code: words(f"topic-{code}") for code in ("061", "062", "063", "064", "0841")}


def topic(words: tuple[str, ...]) -> str | None:
    """The CAMEO code of cooperation for the subject that an agreement's words state; None where they state none."""
    return next((code for code, terms in _TOPICS.items() if not terms.isdisjoint(words)), None)


def codes(
    kind: Type, stage: Stage | None, words: tuple[str, ...], last: Action | None, *, declared: bool = False
) -> Codes:
    """The codes by the stage table; `stage` is the status, `last` the last action where nothing is asserted.

    A ceasefire that is only `declared` is a concession of one side until others agree.
    """
    if stage is not None:
        coded = _of_stage(kind, stage, words)
        return attrs.evolve(coded, plover="CONCEDE") if declared and kind in _CEASEFIRES else coded
    if last is None or last.polarity is Polarity.NEGATIVE:
        return Codes()
    if last.modality is Modality.THREAT and last.stage in _LEFT | {Stage.VIOLATED}:
        return Codes("1313", None, "THREATEN")
    if last.modality is Modality.PLANNED:
        return _to_come(kind, last.stage, words)
    return Codes()


def _of_stage(kind: Type, stage: Stage, words: tuple[str, ...]) -> Codes:
    ceasefire = kind in _CEASEFIRES
    if stage in _MADE:
        return Codes("0871", "057", "RETREAT") if ceasefire else Codes("057", topic(words), "SUPPORT")
    if stage in _KEPT_UP:
        return Codes("057", topic(words), "SUPPORT")
    if stage is Stage.IMPLEMENTED:
        released = kind is Type.EXCHANGE or topic(words) == "0841"
        return Codes("0841", None, "RETREAT") if released else Codes(topic(words) or "060", None, "COOPERATE")
    return _of_dissent(stage, ceasefire=ceasefire)


def _of_dissent(stage: Stage, *, ceasefire: bool) -> Codes:
    if stage is Stage.PROPOSED:
        return Codes("0256", "1056", "REQUEST") if ceasefire else Codes("026", "106", "REQUEST")
    if stage is Stage.UNDER_NEGOTIATION:
        return Codes("046", None, "CONSULT")
    if stage is Stage.REJECTED:
        return Codes("1246" if ceasefire else "127", None, "REJECT")
    if stage in _LEFT:
        return Codes("160", None, "SANCTION")
    if stage is Stage.VIOLATED:
        return Codes("196", None, "ASSAULT") if ceasefire else Codes()
    return Codes()


def _to_come(kind: Type, stage: Stage, words: tuple[str, ...]) -> Codes:
    """Codes of a stage that is promised: a future SUPPORT or COOPERATE is an AGREE, a future RETREAT a CONCEDE."""
    if stage not in _MADE | {Stage.IMPLEMENTED}:
        return Codes()
    plain = _of_stage(kind, stage, words)
    if kind in _CEASEFIRES:
        return Codes("0356", None, "CONCEDE")
    return Codes("030", None, "CONCEDE" if plain.plover == "RETREAT" else "AGREE")
