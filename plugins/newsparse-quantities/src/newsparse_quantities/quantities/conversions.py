"""Conversions in brackets: "300 km (186 miles)", "€210bn (about $225 billion)"."""

from __future__ import annotations

from newsparse_quantities.quantities.draft import Draft
from newsparse_quantities.quantities.reader import Reader

_ALSO = ("; ", ", ", " or ", ", or ")  # "9,266 hectares (22,900 acres; 35.8 square miles)"


def link(reader: Reader, previous: Draft | None, draft: Draft) -> None:
    """Set what a draft converts: the amount right before its bracket, in another unit of the same sort."""
    if previous is None or previous.unit is None or draft.unit is None or previous.unit.code == draft.unit.code:
        return
    between = reader.text[previous.end : draft.start]
    converted = (previous.start, previous.end)
    if previous.same_as and between in _ALSO:
        converted = previous.same_as
    elif between.strip() not in ("(", "[", "/") and between not in (" or ", ", or "):
        return
    same_sort = previous.unit.kind == draft.unit.kind and previous.unit.base == draft.unit.base
    money = draft.unit.kind == "money"
    if money and between == " or ":  # two sums to choose from: what one is worth in the other nobody says
        return
    if same_sort and (money or _alike(previous, draft)):
        draft.same_as = converted


def _alike(previous: Draft, draft: Draft) -> bool:
    """Whether two measures are worth about the same: between half and twice."""
    if previous.unit is None or draft.unit is None or previous.unit.base == "K":
        return True
    if previous.value is None or draft.value is None or not previous.value:
        return True
    ratio = draft.value * draft.unit.factor / (previous.value * previous.unit.factor)
    return 1 <= 2 * ratio <= 4
