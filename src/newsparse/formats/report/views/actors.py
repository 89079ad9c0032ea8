"""Actors: a row for each, with all its mentions."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import attrs

from newsparse.formats.report.cases import Case
from newsparse.formats.report.views.base import Found, View, first, grouped


@attrs.frozen
class Actor:
    """What is read of an actor."""

    type: str
    name: str
    entity: str
    role: str | None = None
    country: str | None = None


def _data(found: list[Found[Actor]], _case: Case) -> Mapping[str, Any]:
    groups = sorted(grouped(found, lambda item: item.value.entity).values(), key=lambda mentions: -len(mentions))
    return {"actors": [{"who": _merged(mentions), "mentions": [m.entry for m in mentions]} for mentions in groups]}


def _merged(mentions: list[Found[Actor]]) -> Actor:
    """One actor of its mentions: the first role and country that any of them states."""
    values = [mention.value for mention in mentions]
    return attrs.evolve(values[0], role=first(v.role for v in values), country=first(v.country for v in values))


VIEW = View("Actors", "Actors", "actors.html", Actor, _data)


def profiles(case: Case) -> Mapping[str, Actor]:
    """The actors of a document by their key; none where another kind goes by the name."""
    try:
        found = VIEW.found(case.by_kind.get("actor", ()))
    except ValueError:
        return {}
    return {entity: _merged(mentions) for entity, mentions in grouped(found, lambda item: item.value.entity).items()}
