"""Symbol identification codes: the 20 digits of MIL-STD-2525D (APP-6D) for a unit."""

from __future__ import annotations

LAND, SEA = "10", "30"
VERSION, REALITY, UNKNOWN = "10", "0", "1"
_STATES = {"planned": "1", "destroyed": "4"}
_SEA_ENTITIES = {"task force": "121002", "strike group": "121003", "task group": "121003", "ready group": "121003"}


def symbol(
    echelon: str | None,
    function: str | None,
    *,
    sea: str | None = None,
    status: str | None = None,
    task_force: bool = False,
    headquarters: bool = False,
    identity: str = UNKNOWN,
) -> str:
    """The code of a unit: land-unit set, or sea-surface set where `sea` names the kind of naval force.

    `identity` is the standard identity, one digit; it is the reader's viewpoint and stays 1, unknown, unless the
    caller knows better. In the sea set echelon digits mean other things and stay 00.
    """
    state = _STATES.get(status or "", "0")
    amplifier = str(4 * task_force + 2 * headquarters)
    if sea is None:
        body = f"{LAND}{state}{amplifier}{echelon or '00'}{function or '000000'}"
    else:
        body = f"{SEA}{state}{amplifier}00{_SEA_ENTITIES.get(sea, '000000')}"
    return f"{VERSION}{REALITY}{identity}{body}0000"


def with_identity(sidc: str, identity: str) -> str:
    """The same symbol seen by a caller who knows whose it is: `identity` is one digit from 0 to 6."""
    if len(identity) != 1 or identity not in "0123456":
        raise ValueError(f"identity: expected one digit from 0 to 6, got {identity!r}")
    return sidc[:3] + identity + sidc[4:]
