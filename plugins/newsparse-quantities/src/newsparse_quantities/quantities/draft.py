"""A quantity in the making: each rule fills in what it finds, then it becomes a record."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

import attrs

from newsparse import Span
from newsparse_quantities.quantities.counted import Counted
from newsparse_quantities.quantities.numbers.figures import exact
from newsparse_quantities.quantities.numbers.number import Number
from newsparse_quantities.quantities.units.unit import Unit
from newsparse_quantities.records import Modifier, Quantity, Trend, Type

RESTATING = (", or ", " or ", " (", " [", ", about ", ", i.e. ")
"""What stands between a quantity and the same in other terms."""


@attrs.define
class Draft:
    """A quantity at [start, end), its number at [number_start, number_end).

    `bare` is whether nothing but the number was found so far, `elided` what it counts where only a neighbour says so.
    """

    start: int
    end: int
    number_start: int
    number_end: int
    type: Type
    rule: str
    value: Decimal | None = None
    low: Decimal | None = None
    high: Decimal | None = None
    low_closed: bool = True
    high_closed: bool = True
    ratio: tuple[int, int] | None = None
    modifier: Modifier = "exact"
    modifier_span: tuple[int, int] | None = None
    trend: Trend | None = None
    uncertainty: Decimal | None = None
    unit: Unit | None = None
    assumed: bool = False
    per: str | None = None
    counted: Counted | None = None
    elided: str | None = None
    same_as: tuple[int, int] | None = None
    bare: bool = False

    @property
    def noun(self) -> str | None:
        """The lemma of what is counted, in the phrase itself or by a neighbour."""
        return self.counted.head if self.counted else self.elided

    @property
    def one(self) -> bool:
        """Whether exactly one is counted."""
        return self.value == 1

    def record(self) -> Quantity:
        """The record."""
        unit, counted = self.unit, self.counted
        return Quantity(
            type=self.type,
            value=self.value,
            low=self.low,
            high=self.high,
            low_closed=self.low_closed,
            high_closed=self.high_closed,
            ratio=self.ratio,
            modifier=self.modifier,
            trend=self.trend,
            uncertainty=self.uncertainty,
            unit=unit.code if unit else None,
            unit_name=unit.name if unit else self.elided,
            unit_assumed=bool(unit and unit.assumed),
            per=self.per,
            counted=Span(counted.start, counted.end) if counted else None,
            counted_head=counted.head if counted else None,
            number=Span(self.number_start, self.number_end),
            modifier_span=Span(*self.modifier_span) if self.modifier_span else None,
            same_as=Span(*self.same_as) if self.same_as else None,
        )


def scaled(value: Decimal | None, unit: Unit | None) -> Decimal | None:
    """A value in the unit its code names: 19 cents are 0.19 dollars."""
    return value * unit.factor if value is not None and unit and unit.kind == "money" else value


def plain(number: Number) -> Decimal | None:
    """The value of a number, a fraction as a decimal."""
    return exact(Fraction(*number.ratio)) if number.ratio and number.ratio[1] else number.value
