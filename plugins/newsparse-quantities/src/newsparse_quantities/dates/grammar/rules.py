"""All rules of the grammar: importing this module registers them."""

from __future__ import annotations

from newsparse_quantities.dates.grammar import (
    clocks,
    feasts,
    figured,
    months,
    parts,
    parts_of_year,
    periods,
    ranges,
    relative,
    sets,
    shifts,
    slashed,
    weekdays,
)

ROOMS = (
    clocks,
    feasts,
    figured,
    months,
    parts,
    parts_of_year,
    periods,
    ranges,
    relative,
    sets,
    shifts,
    slashed,
    weekdays,
)
"""The modules that hold rules."""
