"""The grammar with all its rules, which register as their modules are imported here."""

from __future__ import annotations

from newsparse_quantities.dates.grammar import (
    clocks,
    dayparts,
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
    spoken_clocks,
    story,
    weekdays,
)
from newsparse_quantities.dates.grammar.registry import expression

__all__ = ["ROOMS", "expression"]

ROOMS = (
    clocks,
    dayparts,
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
    spoken_clocks,
    story,
    weekdays,
)
"""The modules that hold rules."""
