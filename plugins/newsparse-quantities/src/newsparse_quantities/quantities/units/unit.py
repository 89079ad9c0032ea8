"""What a unit is."""

from __future__ import annotations

from decimal import Decimal
from typing import Literal

import attrs

Kind = Literal["measure", "duration", "money", "percent", "percentage-point", "basis-point"]


@attrs.frozen
class Unit:
    """A unit: its kind, its code (UCUM, ISO 4217, "%", "pp", "bp"; None where it has none), its singular English name.

    `factor` brings a value into `base` (SI), or a minor unit of money into the major one. `assumed` is whether the
    name leaves the country open.
    """

    kind: Kind
    code: str | None
    name: str
    factor: Decimal = Decimal(1)
    base: str = ""
    assumed: bool = False
