"""Two bounds of one number: "more than 10 but fewer than 20 ships", "at least 5 and at most 8 per cent"."""

from __future__ import annotations

import regex

from newsparse_quantities.quantities.amount import Amount
from newsparse_quantities.quantities.amounts import short_amount_at
from newsparse_quantities.quantities.draft import Draft
from newsparse_quantities.quantities.drafting import count_interval, take_in
from newsparse_quantities.quantities.modifiers import modifier_before
from newsparse_quantities.quantities.reader import Reader
from newsparse_quantities.quantities.units.money import money_before
from newsparse_quantities.records import Modifier

_LINK = regex.compile(r",?\s(?:and|but|or)\s|,\s")
_LOWER: frozenset[Modifier] = frozenset({"at-least", "more-than"})
_UPPER: frozenset[Modifier] = frozenset({"at-most", "less-than"})
_OPEN: frozenset[Modifier] = frozenset({"more-than", "less-than"})
_MOST_WORDS = 7  # of the second bound, its number included
_BOUNDED = frozenset({"count", "measure", "money", "percent", "duration"})


def join_bounds(reader: Reader, draft: Draft) -> None:
    """Make a range of a bounded amount and the opposite bound right behind it."""
    if draft.modifier not in _LOWER | _UPPER or draft.value is None or draft.type not in _BOUNDED:
        return
    link = _LINK.match(reader.text, draft.number_end if draft.counted is None and draft.unit is None else draft.end)
    second = _second(reader, link.end()) if link else None
    if second is None:
        return
    amount, modifier = second
    lower, upper = (draft.value, amount.value) if draft.modifier in _LOWER else (amount.value, draft.value)
    opposite = (draft.modifier in _LOWER) != (modifier in _LOWER)
    if lower is None or upper is None or not opposite or lower >= upper or not _alike(draft, amount):
        return
    low_modifier, high_modifier = (draft.modifier, modifier) if draft.modifier in _LOWER else (modifier, draft.modifier)
    draft.low, draft.high, draft.value, draft.modifier, draft.rule = lower, upper, None, "range", "bounds"
    draft.low_closed, draft.high_closed = low_modifier not in _OPEN, high_modifier not in _OPEN
    draft.end, draft.number_end = amount.end, amount.number.end
    if amount.unit and draft.unit is None:
        draft.unit, draft.type = amount.unit, amount.unit.kind
    if draft.counted is None:
        count_interval(reader, draft)
        take_in(draft)


def _second(reader: Reader, offset: int) -> tuple[Amount, Modifier] | None:
    """The bound that starts at an offset: its amount, and how it is bounded."""
    first = reader.first_from(offset)
    for number in range(first + 1, first + _MOST_WORDS):
        money = money_before(reader, reader.start(number))
        amount = short_amount_at(reader, money[1] if money else reader.start(number))
        if amount:
            found = modifier_before(reader, amount.start)
            whole = found is not None and found.start == offset and found.modifier in _LOWER | _UPPER
            return (amount, found.modifier) if whole and found else None
    return None


def _alike(draft: Draft, amount: Amount) -> bool:
    return amount.unit is None or draft.unit is None or draft.unit.code == amount.unit.code
