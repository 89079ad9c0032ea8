"""Two numbers that belong together: ranges, scores, votes, tolerances."""

from __future__ import annotations

from decimal import Decimal

import attrs
import regex

from newsparse_quantities.quantities.amount import Amount
from newsparse_quantities.quantities.amounts import short_amount_at
from newsparse_quantities.quantities.counted import counted_after
from newsparse_quantities.quantities.draft import Draft
from newsparse_quantities.quantities.reader import Reader
from newsparse_quantities.quantities.tables import word_class, words
from newsparse_quantities.quantities.trends import is_movement
from newsparse_quantities.quantities.units.unit import Unit

_LINK = regex.compile(
    r"""
    -?\s(?P<word>to|and|or|up\sto)[\s-]{1,2}(?=[^\s])
  | -(?P<hyphened>to|or)-(?=[^\s])
  | (?P<dash>\s?[-‐‑–—]\s?)(?=[0-9.$£€¥A-Z\p{Ll}])
  | (?P<tolerance>\s?(?:±|\+/-|\+-)\s?|\splus\sor\sminus\s)(?=[0-9])
    """,
    regex.VERBOSE,
)
_CONTESTS = words("contest-words.txt")
_STARTS = frozenset("0123456789$£€¥")
_AFTER_SCORE = regex.compile(r"(?r)(?P<left>[0-9]{1,2})[-–](?P<right>[0-9]{1,2}),?\s\(?")
_MONTHS = word_class("months")
_YEARS_ONLY = word_class("years-only")
_BEFORE_RATIOS = word_class("before-ratios")
_FAR = 10  # times a change that the level it leads to is at least
_FIRST_YEAR, _PAST_YEARS = 1500, 2100


def interval(reader: Reader, first: Amount, *, done: int) -> Draft | None:
    """The range, score or tolerance whose first number is an amount; `done` is where earlier findings end."""
    link = _LINK.match(reader.text, first.end)
    if link is None or first.number.form in ("ordinal", "vague") or (_is_date(reader, first) and not link["dash"]):
        return None
    if (
        link["dash"]
        and first.unit is not None
        and link["dash"].strip() != "–"
        and reader.text[link.end()] not in _STARTS
    ):
        return None
    second = short_amount_at(reader, link.end(), conjoined=False)
    if second is None or second.value is None or first.value is None or second.number.form in ("ordinal", "vague"):
        return None
    if link["tolerance"]:
        return _tolerance(first, second)
    if link["word"] == "to" and _is_ratio(reader, first, second):
        return _ratio(first, second)
    score = _score(reader, first, second, link)
    return score or _range(reader, first, second, link, done)


def _is_date(reader: Reader, first: Amount) -> bool:
    """Whether a number is a day of a month or a year: "since Dec. 5 to 922", "rose in 2011 to 7.5 million"."""
    before = reader.first_from(first.start) - 1
    word = reader.word(before)
    if word in _MONTHS:
        return reader.text[reader.end(before) : first.start].strip() in ("", ".")
    dated = word.isdigit() and reader.word(before - 1) in _MONTHS  # "since Dec. 5, 2023 to"
    return (dated or word in _YEARS_ONLY) and first.unit is None and _is_year(first.value)


def _is_year(value: Decimal | None) -> bool:
    return value is not None and _FIRST_YEAR <= value < _PAST_YEARS


def _tolerance(first: Amount, second: Amount) -> Draft:
    number = first.number
    unit = second.unit or first.unit
    kind = unit.kind if unit else "count"
    return Draft(
        first.start,
        second.end,
        number.start,
        number.end,
        kind,
        "tolerance",
        value=first.value,
        uncertainty=second.value,
        unit=unit,
    )


# ------------------------------------------------------------------- ratios
def _is_ratio(reader: Reader, first: Amount, second: Amount) -> bool:
    """Whether two whole numbers without units are said to be a ratio: "a ratio of 1 to 5", "outnumbered 10 to one"."""
    whole = all(one.unit is None and one.value and one.value == int(one.value) for one in (first, second))
    before = reader.first_from(first.start) - 1
    before -= reader.word(before) in ("of", "by")
    return whole and reader.word(before) in _BEFORE_RATIOS


def _ratio(first: Amount, second: Amount) -> Draft:
    start, end = first.start, second.number.end
    ratio = (int(first.value or 0), int(second.value or 0))
    return Draft(start, end, start, end, "ratio", "odds", ratio=ratio)


# ------------------------------------------------------------------- scores
def _score(reader: Reader, first: Amount, second: Amount, link: regex.Match[str]) -> Draft | None:
    """A score or a vote: two whole numbers, the larger first, or beside a word of contest."""
    if first.unit or second.unit or not _is_plain(reader, first) or not _is_plain(reader, second):
        return None
    left, right = int(first.value or 0), int(second.value or 0)
    dashed = link["dash"] is not None
    contest = (dashed or link["word"] == "to") and (
        _contested(reader, first.start, second.end) or (dashed and _between_names(reader, first, second))
    )
    dashed = dashed or (link["hyphened"] == "to" and left > right)  # "a 5-to-4 ruling"
    if left < right and counted_after(reader, second.end, single=False):
        return None
    if (not contest and not (dashed and left >= right and left < 1000)) or (link["word"] and left <= right):
        return None
    end = second.number.end
    return Draft(first.start, end, first.start, end, "score", "score", ratio=(left, right))


def _is_plain(reader: Reader, amount: Amount) -> bool:
    figures = reader.text[amount.start : amount.number.end]
    return figures.isdigit() and len(figures) < 4


def _between_names(reader: Reader, first: Amount, second: Amount) -> bool:
    """Whether names of those who play stand on both sides: "Tunisia 1 – 2 England"."""
    before, after = reader.word_before(first.start), reader.next_word(second.end)
    return reader.is_capitalised(before) and reader.is_capitalised(after)


def _contested(reader: Reader, start: int, end: int) -> bool:
    score = _AFTER_SCORE.match(reader.text, max(0, start - 8), start)
    if score and (score[0].endswith("(") or int(score["left"]) >= int(score["right"])):  # "7-6 (5-7)"
        return True
    before, after = reader.first_from(start), reader.first_from(end)
    nearby = [reader.word(before - step) for step in range(1, 7)] + [reader.word(after + step) for step in range(3)]
    return any(word in _CONTESTS for word in nearby)


# ------------------------------------------------------------------- ranges
def _range(reader: Reader, first: Amount, second: Amount, link: regex.Match[str], done: int) -> Draft | None:
    lead = reader.word_before(first.start)
    opener = reader.word(lead) if lead >= 0 and reader.start(lead) >= done else ""
    if not _links(reader, first, second, link, opener, lead):
        return None
    first = _like_second(first, second)
    low, high = first.value, second.value
    if first.number.form == "fraction" and (second.money or second.number.scale > 1):
        return None  # "shrank by two-thirds to £3m"
    if low is None or high is None or not _comparable(first.unit, second.unit):
        return None
    if low > high and opener not in ("from", "between"):
        return None
    if link["dash"] and first.unit is None and second.unit is None and _is_year(low) and _is_year(high):
        return None
    unit = first.unit if first.unit and second.unit and second.unit.assumed else second.unit or first.unit
    opened = opener in ("from", "between")
    start = reader.start(lead) if opened else first.start
    kind = unit.kind if unit else "count"
    draft = Draft(start, second.end, first.number.start, second.number.end, kind, "range", unit=unit, bare=True)
    draft.low, draft.high, draft.modifier = min(low, high), max(low, high), "range"
    draft.modifier_span = (reader.start(lead), reader.end(lead)) if opened else None
    return draft


def _links(reader: Reader, first: Amount, second: Amount, link: regex.Match[str], opener: str, lead: int) -> bool:
    """Whether the word between two amounts makes a range of them."""
    if link["dash"] or link["hyphened"]:
        return not (link["dash"] and "—" in link["dash"])
    if link["word"] == "and":
        return opener == "between"
    if link["word"] not in ("to", "or"):  # "up to"
        return opener == "from"
    if link["word"] == "or":
        return first.unit is None and first.number.form == second.number.form == "words" and _next_to(first, second)
    if opener in ("from", "between"):
        return not (first.unit is not None and second.unit is not None and is_movement(reader, lead - 1))
    moved = lead >= 0 and (is_movement(reader, lead) or opener == "by")
    if moved and (first.unit is not None or _leads_to_level(first, second)):
        return False
    return first.unit is None or second.unit is not None or first.money


def _leads_to_level(change: Amount, level: Amount) -> bool:
    """Whether two bare numbers are too far apart for a range of changes: "shed 3.2 to 4,301"."""
    return change.value is not None and level.value is not None and change.value * _FAR <= level.value


def _next_to(first: Amount, second: Amount) -> bool:
    return first.value is not None and second.value is not None and first.value < second.value <= 2 * first.value + 1


def _like_second(first: Amount, second: Amount) -> Amount:
    """With the scale and the minor unit said once for both ends: "$15-20 million", "11 to 17 cents"."""
    value, number = first.value, second.number
    if value is None or second.value is None:
        return first
    if number.scale > 1 and first.number.scale == 1 and value < 1000 and abs(value) <= abs(number.raw):
        value *= number.scale
    if first.unit is None and second.unit is not None and second.unit.kind == "money":
        value *= second.unit.factor
    return attrs.evolve(first, value=value)


def _comparable(first: Unit | None, second: Unit | None) -> bool:
    if first is None or second is None:
        return True
    return first.kind == second.kind and (first.code == second.code or first.assumed or second.assumed)
