"""Quantities as a table: as written, the value, its unit, what is counted."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal, InvalidOperation
from typing import Any, Final

import attrs

from newsparse.formats.report.cases import Case
from newsparse.formats.report.views.base import Found, View, listed
from newsparse.spans import Span

_SIGNS: Final = {
    "approximate": "≈ ",
    "at-least": "≥ ",
    "at-most": "≤ ",
    "more-than": "> ",
    "less-than": "< ",
    "vague": "≈ ",
}
_TRENDS: Final = {"up": "rising", "down": "falling"}


@attrs.frozen
class Quantity:
    """What is read of a quantity."""

    type: str
    value: str | None = None
    low: str | None = None
    high: str | None = None
    ratio: tuple[int, ...] | None = None
    modifier: str = "exact"
    trend: str | None = None
    uncertainty: str | None = None
    unit: str | None = None
    unit_name: str | None = None
    unit_assumed: bool = False
    per: str | None = None
    counted: Span | None = None


def amount(quantity: Quantity) -> str:
    """The value in figures with its bound: "≥ 340", "3 – 9", "≈ 1,700", "3 / 4", "20 ± 2"."""
    sign = _SIGNS.get(quantity.modifier, "")
    if quantity.ratio:
        return sign + " / ".join(map(str, quantity.ratio))
    if quantity.value is not None:
        spread = f" ± {figures(quantity.uncertainty)}" if quantity.uncertainty else ""
        return sign + figures(quantity.value) + spread
    ends = [end for end in (quantity.low, quantity.high) if end is not None]
    return sign + " – ".join(map(figures, ends))


def figures(number: str) -> str:
    """A number in plain notation with commas between thousands."""
    try:
        return format(Decimal(number), ",f")
    except (InvalidOperation, ValueError):
        return number


def unit(quantity: Quantity) -> str:
    """The unit: its name and, where that is no mere sign, its code; what it is per."""
    code, name = quantity.unit, quantity.unit_name
    named = f"{name} ({code})" if code and name and any(map(str.isalpha, code)) else code or name or ""
    assumed = f"{named}, assumed" if quantity.unit_assumed and named else named
    return f"{assumed} per {quantity.per}".strip() if quantity.per else assumed


def _data(found: list[Found[Quantity]], case: Case) -> Mapping[str, Any]:
    return {"rows": [_row(item, case) for item in found]}


def _row(found: Found[Quantity], case: Case) -> Mapping[str, Any]:
    quantity = found.value
    return {
        "entry": found.entry,
        "amount": amount(quantity),
        "unit": unit(quantity),
        "counted": case.words(quantity.counted),
        "notes": listed((quantity.type, _TRENDS.get(quantity.trend or ""))),
    }


VIEW = View("Quantities", "Quantities", "quantities.html", Quantity, _data)
