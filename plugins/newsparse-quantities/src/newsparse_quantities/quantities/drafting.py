"""From an amount to a draft: its type, its interval or ratio, and what it counts."""

from __future__ import annotations

import regex

from newsparse_quantities.quantities.amount import Amount
from newsparse_quantities.quantities.counted import attribute, counted_after
from newsparse_quantities.quantities.draft import Draft
from newsparse_quantities.quantities.modifiers import modifier_behind
from newsparse_quantities.quantities.numbers.reading import TIMES
from newsparse_quantities.quantities.reader import Reader
from newsparse_quantities.records import Type

_MULTIPLE = regex.compile(
    r"""
    [\s-]times(?=\s(?:\p{Ll}{2,14}+(?<=er)\sthan|as|more|the|higher|larger|bigger|greater|faster|worse|less|lower|stronger|its|their|that|what
                     |normal|book|earnings|revenue|sales|income|profits?)\b)
  | [\s-]?fold\b
  | x\b(?!\s?[0-9])
    """,
    regex.VERBOSE,
)


def is_multiple(reader: Reader, end: int) -> bool:
    """Whether "times as …", "-fold" or "x" follows."""
    return _MULTIPLE.match(reader.text, end) is not None


def single(reader: Reader, amount: Amount) -> Draft:
    """The draft of one amount, its counted phrase found and taken in."""
    number, unit = amount.number, amount.unit
    draft = _plain(amount)
    if number.form == "vague":
        draft.low, draft.high, draft.modifier, draft.value = number.low, number.high, "vague", None
        if unit and unit.kind == "money" and draft.low is not None:
            draft.low, draft.high = draft.low * unit.factor, draft.high and draft.high * unit.factor
    elif number.approximate:
        draft.modifier = "approximate"
    if draft.type == "fraction":
        draft.ratio, draft.value = number.ratio, None
        draft.counted = counted_after(reader, draft.end, single=False) if _is_partitive(reader, draft.end) else None
    if draft.type == "count":
        _count(reader, draft)
    return draft


def _is_partitive(reader: Reader, end: int) -> bool:
    following = reader.next_word(end)
    return following >= 0 and reader.word(following) == "of"


def _plain(amount: Amount) -> Draft:
    number, unit = amount.number, amount.unit
    bare: Type = "ordinal" if number.form == "ordinal" else "fraction" if number.ratio else "count"
    kind = unit.kind if unit else bare
    return Draft(
        amount.start,
        amount.end,
        number.start,
        number.end,
        kind,
        kind,
        value=amount.value,
        unit=unit,
        bare=unit is None,
    )


def _count(reader: Reader, draft: Draft) -> None:
    """What a number without a unit counts, or how many times."""
    multiple = _MULTIPLE.match(reader.text, draft.end)
    if multiple or reader.word(reader.first_from(draft.start)) in TIMES:
        draft.type, draft.rule, draft.end = "multiple", "multiple", multiple.end() if multiple else draft.end
    elif "magnitude" in reader.positions and reader.word(reader.first_from(draft.start) - 1) == "magnitude":
        return  # "a magnitude 7.1 quake"
    elif reader.text.startswith("-strong", draft.end):
        draft.end += len("-strong")
    else:
        behind = modifier_behind(reader, draft.end)
        counting_from = behind.end if behind else draft.end
        draft.counted = counted_after(reader, counting_from, single=draft.one) or attribute(reader, draft.end)


def count_interval(reader: Reader, draft: Draft) -> None:
    """What a range of plain numbers, or odds, count."""
    if draft.counted:
        return
    if draft.type == "ratio" or (draft.type == "count" and draft.unit is None):
        draft.counted = counted_after(reader, draft.end, single=False)
    if draft.type == "count" and draft.counted is None and draft.unit is None:
        draft.counted = attribute(reader, draft.end)


def take_in(draft: Draft) -> None:
    """Stretch a draft over its counted phrase."""
    if draft.counted and not draft.counted.apart:
        draft.end = max(draft.end, draft.counted.end)
