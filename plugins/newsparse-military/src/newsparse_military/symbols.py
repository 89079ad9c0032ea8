"""Symbol identification codes: the 20 digits of MIL-STD-2525D (APP-6D) for a unit."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum

from newsparse_military.records import MilitaryUnit

LAND, SEA = "10", "30"
VERSION, REALITY = "10", "0"
_STATES = {"planned": "1", "destroyed": "4"}
_SEA_ENTITIES = {"task force": "121002", "strike group": "121003", "task group": "121003", "ready group": "121003"}


class StandardIdentity(StrEnum):
    """Digit 4 of a symbol code: what the reader holds the unit to be (MIL-STD-2525D, APP-6D)."""

    PENDING = "0"
    UNKNOWN = "1"
    ASSUMED_FRIEND = "2"
    FRIEND = "3"
    NEUTRAL = "4"
    SUSPECT = "5"
    HOSTILE = "6"


def symbol(
    echelon: str | None,
    function: str | None,
    *,
    sea: str | None = None,
    status: str | None = None,
    task_force: bool = False,
    headquarters: bool = False,
) -> str:
    """The code of a unit: land-unit set, or sea-surface set where `sea` names the kind of naval force.

    The standard identity is 1, unknown: it is the reader's viewpoint, not the unit's nationality (`sidc_for`). In the
    sea set echelon digits mean other things and stay 00.
    """
    state = _STATES.get(status or "", "0")
    amplifier = str(4 * task_force + 2 * headquarters)
    if sea is None:
        body = f"{LAND}{state}{amplifier}{echelon or '00'}{function or '000000'}"
    else:
        body = f"{SEA}{state}{amplifier}00{_SEA_ENTITIES.get(sea, '000000')}"
    return f"{VERSION}{REALITY}{StandardIdentity.UNKNOWN}{body}0000"


def with_identity(sidc: str, identity: StandardIdentity | str) -> str:
    """The same symbol with another standard identity, one digit from 0 to 6 (digit 4 of the code).

    ValueError where `identity` is none.
    """
    return f"{sidc[:3]}{_identity(identity)}{sidc[4:]}"


def sidc_for(unit: MilitaryUnit, identities: Mapping[str, StandardIdentity | str]) -> str:
    """The symbol code of a unit as seen by a reader who maps countries, or non-state actors, to standard identities.

    `identities` has ISO 3166-1 alpha-3 codes and names of actors as the record writes them; the actor is asked first.
    A unit of neither stays as it is (1, unknown). ValueError where an identity is no digit from 0 to 6.
    """
    for owner in (unit.actor, unit.country):
        if owner is not None and owner in identities:
            return with_identity(unit.sidc, identities[owner])
    return unit.sidc


def _identity(value: StandardIdentity | str) -> StandardIdentity:
    try:
        return StandardIdentity(value)
    except ValueError:
        raise ValueError(f"identity: expected one digit from 0 to 6, got {value!r}") from None
