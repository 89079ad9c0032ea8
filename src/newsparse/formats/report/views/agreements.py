"""Agreements: a card for each, with its parties, its stage, and what was done to it by whom."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import attrs

from newsparse.formats.report.cases import Case
from newsparse.formats.report.views.base import Found, View, first, grouped, listed
from newsparse.spans import Span


@attrs.frozen
class Party:
    """A party, mediator, host or guarantor."""

    code: str
    span: Span
    role: str = "party"


@attrs.frozen
class Action:
    """What was done."""

    stage: str
    span: Span
    by: tuple[str, ...] = ()
    date: str | None = None
    polarity: str = "positive"
    modality: str = "asserted"


@attrs.frozen
class Agreement:
    """What is read of an agreement."""

    type: str
    entity: str
    title: str | None = None
    parties: tuple[Party, ...] = ()
    actions: tuple[Action, ...] = ()
    status: str | None = None
    duration: str | None = None
    place: Span | None = None
    subject: str | None = None
    signatories: tuple[str, ...] = ()
    cameo: str | None = None
    plover: str | None = None
    binding: bool | None = None


def _data(found: list[Found[Agreement]], case: Case) -> Mapping[str, Any]:
    return {"agreements": [_one(mentions, case) for mentions in grouped(found, lambda m: m.value.entity).values()]}


def _one(mentions: list[Found[Agreement]], case: Case) -> Mapping[str, Any]:
    values = [mention.value for mention in mentions]
    binding = first(value.binding for value in values)
    return {
        "name": first(value.title for value in values) or mentions[0].entry.words,
        "type": values[0].type,
        # The text goes on, and so does the instrument: what is said last holds.
        "status": first(value.status for value in reversed(values)),
        "parties": _parties(values),
        "facts": [
            ("Subject", listed(value.subject for value in values)),
            ("Duration", listed(value.duration for value in values)),
            ("Place", listed(case.words(value.place) for value in values)),
            ("Signed by", listed(name for value in values for name in value.signatories)),
            ("Binding", {True: "yes", False: "no", None: ""}[binding]),
            ("CAMEO", listed(value.cameo for value in values)),
            ("PLOVER", listed(value.plover for value in values)),
        ],
        "actions": [_action(action, case) for value in values for action in value.actions],
        "mentions": [mention.entry for mention in mentions],
    }


def _parties(values: list[Agreement]) -> list[tuple[str, str]]:
    """Each role with its codes, parties first."""
    named = dict.fromkeys((party.role, party.code) for value in values for party in value.parties)
    roles = grouped(named, lambda pair: pair[0])
    return [(role, listed(code for _, code in roles[role])) for role in sorted(roles, key=lambda role: role != "party")]


def _action(action: Action, case: Case) -> Mapping[str, Any]:
    negated = "not " if action.polarity == "negative" else ""
    return {
        "stage": negated + action.stage,
        "by": listed(action.by),
        "words": case.words(action.span),
        "date": case.by_id.get(action.date or ""),
        "modality": action.modality if action.modality != "asserted" else "",
    }


VIEW = View("Agreements", "Agreements", "agreements.html", Agreement, _data)
