"""A timeline: the dates that are known, in their order; then those that stay open."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

import attrs
import regex

from newsparse.formats.report.cases import Case
from newsparse.formats.report.views.base import Found, View, context, grouped, listed

_MODS: Final = {
    "START": "early", "MID": "mid", "END": "late", "APPROX": "about", "BEFORE": "before", "AFTER": "after"
}  # fmt: skip

_CALENDAR: Final = regex.compile(r"[0-9]{4}(?:-[0-9]{2})?+")  # a whole year or month


@attrs.frozen
class Date:
    """What is read of a date."""

    type: str
    anchor: str
    timex: str | None = None
    start: str | None = None
    end: str | None = None
    mod: str | None = None
    candidates: tuple[str, ...] = ()

    @property
    def day(self) -> tuple[str, str, str]:
        """Equal for mentions of one stretch of days; empty where it is not known."""
        return (self.start or "", self.end or "", self.mod or "") if self.start else ("", "", "")


def when(date: Date) -> str:
    """The days in figures: "2025-03-04", "mid 2025-01", "2024-08-05 – 2024-08-06", "2025-03-04 or 2025-04-03"."""
    if not date.start:
        return " or ".join(date.candidates)
    if date.timex and _CALENDAR.fullmatch(date.timex):
        days = date.timex
    else:
        days = date.start if date.end in (None, date.start) else f"{date.start} – {date.end}"
    return f"{_MODS.get(date.mod or '', '')} {days}".strip()


def _data(found: list[Found[Date]], case: Case) -> Mapping[str, Any]:
    days = grouped((item for item in found if item.value.start), lambda item: item.value.day)
    known = [{"when": when(same[0].value), "mentions": _mentions(same, case)} for _, same in sorted(days.items())]
    return {"days": known, "open": _mentions([item for item in found if not item.value.start], case)}


def _mentions(found: list[Found[Date]], case: Case) -> list[Mapping[str, Any]]:
    return [_mention(item, case) for item in found]


def _mention(found: Found[Date], case: Case) -> Mapping[str, Any]:
    before, after = context(found.entry, case)
    date = found.value
    said = (date.timex, when(date)) if not date.start else (date.timex if date.type != "date" else None,)
    notes = (*said, "counted from publication" if date.anchor == "published" else None)
    return {
        "entry": found.entry,
        "before": before,
        "after": after,
        "notes": listed(notes),
    }


VIEW = View("Dates", "Timeline", "dates.html", Date, _data)
