"""Words in front of a time that make it inexact: TIMEX3's modifiers APPROX, BEFORE and AFTER."""

from __future__ import annotations

from newsparse_quantities.dates.grammar.reader import SPACE, STOP, Reader
from newsparse_quantities.dates.meaning.expressions import Mod
from newsparse_quantities.dates.words import words

_ABOUT = words("about")
_SIDES: dict[str, Mod] = {"more": "BEFORE", "less": "AFTER"}  # more than a year back is before that


def modifier(reader: Reader, number: int) -> Mod | None:
    """What stands before the word at which a time begins: "around 2010", "more than a year ago"; None for nothing."""
    word, gap = reader.word(number - 1), reader.gap(number)
    if word in ("c", "ca") and gap in (SPACE, STOP):
        return "APPROX"
    if gap != SPACE:
        return None
    if word == "than":
        return _SIDES.get(reader.word(number - 2))
    return "APPROX" if word in _ABOUT else "BEFORE" if word == "over" else None
