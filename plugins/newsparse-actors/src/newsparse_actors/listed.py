"""In which word lists a word stands, as flags: one look-up answers for all of them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping

from newsparse_actors import tables

GIVEN, FAMILY, CALENDAR, NOT_NAME, FUNCTION, COMMON, HEAD, FRONT, TAIL = (1 << bit for bit in range(9))
"""One flag a list; a day is both CALENDAR and NOT_NAME, a function word both FUNCTION and COMMON."""

NAME = GIVEN | FAMILY
ACRONYM = 1 << 9
"""No list, but a form: letters of an acronym, no initials, no numbers of kings."""

DOCTRINE = 1 << 10
"""No list, but the form of followers or doctrines: "Trotskyist", "Marxism"."""

_LISTS = {
    GIVEN: tables.GIVEN_NAMES,
    FAMILY: tables.FAMILY_NAMES,
    CALENDAR: tables.CALENDAR,
    NOT_NAME: tables.NOT_NAMES,
    FUNCTION: tables.FUNCTION_WORDS,
    COMMON: tables.COMMON_WORDS,
    HEAD: tables.ORGANISATION_HEADS,
    FRONT: tables.ORGANISATION_FRONTS,
    TAIL: tables.ORGANISATION_TAILS,
}


def _flags() -> dict[str, int]:
    flags: defaultdict[str, int] = defaultdict(int)
    for flag, words in _LISTS.items():
        for word in words:
            flags[word] |= flag
    return dict(flags)


LISTED: Mapping[str, int] = _flags()
"""From each listed word to its flags."""
