"""What a reading of a number yields."""

from __future__ import annotations

from decimal import Decimal
from typing import Literal

import attrs

Form = Literal["figures", "words", "ordinal", "fraction", "vague"]
MOST_DIGITS = 60  # digits of a number that news can mean: more are keys, hashes or floods


@attrs.frozen
class Number:
    """A number read at [start, end): its value, or its interval, or its ratio.

    `figures` is whether the text writes its last part in figures, `scaled` whether a scale word ("million") multiplied
    it, `raw` the value before that scale.
    """

    start: int
    end: int
    value: Decimal | None
    form: Form = "figures"
    low: Decimal | None = None
    high: Decimal | None = None
    ratio: tuple[int, int] | None = None
    scale: Decimal = Decimal(1)
    approximate: bool = False

    @property
    def raw(self) -> Decimal:
        """The value before its scale: 1.9 of "1.9bn"."""
        return Decimal(0) if self.value is None else self.value / self.scale


def negated(number: Number, start: int) -> Number:
    """The number with its minus, which starts at an offset."""
    value = None if number.value is None else -number.value
    ratio = None if number.ratio is None else (-number.ratio[0], number.ratio[1])
    return attrs.evolve(number, start=start, value=value, ratio=ratio)
