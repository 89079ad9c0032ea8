"""Forces: a card for each, with its symbol, its nation, and what is said of it where."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import attrs

from newsparse.formats.report.cases import Case
from newsparse.formats.report.symbols import symbol
from newsparse.formats.report.views.base import Found, View, first, grouped, listed
from newsparse.spans import Span


@attrs.frozen
class Unit:
    """What is read of a military unit."""

    type: str
    name: str
    entity: str
    sidc: str
    echelon_name: str | None = None
    branch: str | None = None
    country: str | None = None
    actor: str | None = None
    parent: str | None = None
    strength: str | None = None
    strength_kind: str | None = None
    location: Span | None = None
    status: str | None = None
    polarity: str = "positive"
    modality: str = "actual"
    claimed_by: str | None = None
    aliases: tuple[str, ...] = ()


def _data(found: list[Found[Unit]], case: Case) -> Mapping[str, Any]:
    return {"forces": [_force(mentions, case) for mentions in grouped(found, lambda m: m.value.entity).values()]}


def _force(mentions: list[Found[Unit]], case: Case) -> Mapping[str, Any]:
    units = [mention.value for mention in mentions]
    # The code that says most: of equals the first.
    sidc = max((unit.sidc for unit in units), key=lambda code: len(code) - code.count("0"))
    named = max(units, key=lambda unit: (unit.type == "named", len(unit.name)))
    return {
        "symbol": symbol(sidc),
        "sidc": sidc,
        "name": named.name,
        "aliases": listed(alias for unit in units for alias in unit.aliases),
        "facts": [
            ("Of", listed((first(unit.country for unit in units), first(unit.actor for unit in units)))),
            ("Echelon", listed(unit.echelon_name for unit in units)),
            ("Branch", listed(unit.branch for unit in units)),
            ("Part of", listed(unit.parent for unit in units)),
        ],
        "mentions": [_mention(mention, case) for mention in mentions],
    }


def _mention(found: Found[Unit], case: Case) -> Mapping[str, Any]:
    unit = found.value
    return {
        "entry": found.entry,
        "status": _status(unit),
        "location": case.words(unit.location),
        "strength": case.by_id.get(unit.strength or ""),
        "strength_kind": unit.strength_kind,
        "claimed_by": unit.claimed_by,
    }


def _status(unit: Unit) -> str:
    negated = "not " if unit.polarity == "negative" else ""
    modality = f" ({unit.modality})" if unit.modality != "actual" else ""
    return f"{negated}{unit.status}{modality}" if unit.status else ""


VIEW = View("Forces", "Forces", "forces.html", Unit, _data)
