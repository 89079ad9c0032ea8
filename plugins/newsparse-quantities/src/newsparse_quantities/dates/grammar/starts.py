"""Which words call for a look, and which may stand in front of those in an expression of time."""

from __future__ import annotations

from newsparse_quantities.dates.grammar.feasts import FEAST_ENDS, FEAST_WORDS
from newsparse_quantities.dates.grammar.vocabulary import (
    CARDINALS,
    DAYLIGHT,
    DAYPARTS,
    DECADES,
    DEICTIC_DAYS,
    EDGE_NOUNS,
    EDGES,
    FACTORS,
    MONTHS,
    ORDINALS,
    PHASES,
    PLURAL_DAYPARTS,
    PLURAL_WEEKDAYS,
    SEASONS,
    SETS,
    STEPS,
    UNITS,
    VAGUE,
    WEEKDAYS,
)
from newsparse_quantities.dates.words import words

TRIGGERS = tuple(
    sorted(
        {
            *MONTHS,
            *WEEKDAYS,
            *PLURAL_WEEKDAYS,
            *UNITS,
            *SEASONS,
            *DAYPARTS,
            *DAYLIGHT,
            *PLURAL_DAYPARTS,
            *DEICTIC_DAYS,
            *SETS,
            *DECADES,
            *FEAST_ENDS,
            *words("telling"),
        }
    )
)
"""Of these every expression of time has one, unless it is in figures."""

LEADS = frozenset(
    {
        *words("leads"),
        *STEPS,
        *EDGES,
        *EDGE_NOUNS,
        *ORDINALS,
        *CARDINALS,
        *VAGUE,
        *FACTORS,
        *PHASES,
        *FEAST_WORDS,
        *MONTHS,
        *WEEKDAYS,
        *UNITS,
    }
)
"""These may stand in front of them, as may figures."""
