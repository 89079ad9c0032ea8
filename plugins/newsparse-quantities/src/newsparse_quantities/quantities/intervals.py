"""Two numbers that belong together: ranges, scores, votes, odds, tolerances."""

from __future__ import annotations

import attrs
import regex

from newsparse_quantities.quantities.amounts import Amount, amount_at
from newsparse_quantities.quantities.draft import Draft
from newsparse_quantities.quantities.numbers.figures import TooLongError
from newsparse_quantities.quantities.reader import Reader
from newsparse_quantities.quantities.tables import words
from newsparse_quantities.quantities.trends import is_movement
from newsparse_quantities.quantities.units.unit import Unit

_LINK = regex.compile(
    r"(?P<dash>\s?[-‐‑–—]\s?)(?=[0-9.$£€¥A-Z\p{Ll}])|(?P<tolerance>\s?(?:±|\+/-|\+-)\s?)(?=[0-9])|\s(?P<word>to|and|or)[\s-]{1,2}(?=[^\s])|-(?P<hyphened>to|or)-(?=[^\s])"
)
_ODDS = regex.compile(r"(?:\sout\sof(?:\s(?:every|the|each))?\s|\sin\s(?:every\s)?)(?=[0-9\p{L}])")
_PROPORTION = regex.compile(r":(?=[0-9])")
_CONTESTS = words("contest-words.txt")
_YEARS = range(1500, 2100)


def interval(reader: Reader, first: Amount, *, done: int) -> Draft | None:
    """The range, score or tolerance whose first number is an amount; `done` is where earlier findings end."""
    link = _LINK.match(reader.text, first.end)
    if link is None or first.number.form in ("ordinal", "vague"):
        return None
    if (
        link["dash"]
        and first.unit is not None
        and not link["dash"].strip() == "–"
        and not reader.text[link.end()].isdigit()
    ):
        return None
    try:
        second = amount_at(reader, link.end(), conjoined=False)
    except TooLongError:
        return None
    if second is None or second.value is None or first.value is None or second.number.form in ("ordinal", "vague"):
        return None
    if link["tolerance"]:
        return _tolerance(first, second)
    score = _score(reader, first, second, link)
    return score or _range(reader, first, second, link, done)


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


# ------------------------------------------------------------------- scores
def _score(reader: Reader, first: Amount, second: Amount, link: regex.Match[str]) -> Draft | None:
    """A score or a vote: two whole numbers, the larger first, or beside a word of contest."""
    if first.unit or second.unit or not _is_plain(reader, first) or not _is_plain(reader, second):
        return None
    left, right = int(first.value or 0), int(second.value or 0)
    dashed = link["dash"] is not None and not link["dash"].startswith(" ")
    contest = (dashed or link["word"] == "to") and _contested(reader, first.start, second.end)
    if (not contest and not (dashed and left >= right and left < 1000)) or (link["word"] and left <= right):
        return None
    end = second.number.end
    return Draft(first.start, end, first.start, end, "score", "score", ratio=(left, right))


def _is_plain(reader: Reader, amount: Amount) -> bool:
    figures = reader.text[amount.start : amount.number.end]
    return figures.isdigit() and len(figures) < 4


def _contested(reader: Reader, start: int, end: int) -> bool:
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
    if low is None or high is None or not _comparable(first.unit, second.unit):
        return None
    if low > high and opener not in ("from", "between"):
        return None
    if link["dash"] and first.unit is None and second.unit is None and low in _YEARS and high in _YEARS:
        return None
    unit = second.unit or first.unit
    opened = opener in ("from", "between")
    start = reader.start(lead) if opened else first.start
    kind = unit.kind if unit else "count"
    return Draft(
        start, second.end, first.number.start, second.number.end, kind, "range", low=min(low, high), high=max(low, high), modifier="range",
        modifier_span=(reader.start(lead), reader.end(lead)) if opened else None, unit=unit, bare=True,
    )  # fmt: skip


def _links(reader: Reader, first: Amount, second: Amount, link: regex.Match[str], opener: str, lead: int) -> bool:
    """Whether the word between two amounts makes a range of them."""
    if link["dash"] or link["hyphened"]:
        return not (link["dash"] and "—" in link["dash"])
    if link["word"] == "and":
        return opener == "between"
    if link["word"] == "or":
        return first.unit is None and first.number.form == second.number.form == "words" and _next_to(first, second)
    if opener in ("from", "between"):
        return not (first.unit is not None and second.unit is not None and is_movement(reader, lead - 1))
    if lead >= 0 and (is_movement(reader, lead) or opener == "by") and first.unit is not None:
        return False
    return first.unit is None or second.unit is not None or first.money


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


# --------------------------------------------------------------------- odds
def odds(reader: Reader, first: Amount) -> Draft | None:
    """One in five, 7 out of 10, 3:1."""
    if first.unit is not None or first.value is None or first.value != int(first.value) or not 0 < first.value < 10**6:
        return None
    link = _ODDS.match(reader.text, first.end) or _PROPORTION.match(reader.text, first.end)
    if link is None:
        return None
    try:
        second = amount_at(reader, link.end())
    except TooLongError:
        return None
    if (
        second is None
        or second.unit is not None
        or second.value is None
        or second.number.form not in ("figures", "words")
    ):
        return None
    top, bottom = int(first.value), int(second.value)
    if (not top < bottom <= 10**7 and ":" not in link[0]) or bottom != second.value:
        return None
    if " in " in link[0] and not _odds_in(first, second, top, bottom):
        return None
    return Draft(first.start, second.number.end, first.start, second.number.end, "ratio", "odds", ratio=(top, bottom))


def _odds_in(first: Amount, second: Amount, top: int, bottom: int) -> bool:
    """Whether "in" makes odds, not a place or a year: "one in five"."""
    if bottom in _YEARS or (second.number.end - second.start == 4 and bottom > 1000):
        return False
    return first.number.form == second.number.form and (
        top == 1 or (top < 10 and bottom in (3, 4, 5, 6, 7, 8, 9, 10, 12, 20, 100, 1000))
    )
