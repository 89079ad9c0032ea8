"""The records `quantity` and `date`: numbers that mean something, and times."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Literal

from newsparse import Span, record

Type = Literal[
    "count",
    "money",
    "percent",
    "percentage-point",
    "basis-point",
    "ratio",
    "fraction",
    "measure",
    "rate",
    "multiple",
    "age",
    "duration",
    "ordinal",
    "score",
]
Modifier = Literal["exact", "approximate", "at-least", "at-most", "more-than", "less-than", "range", "vague"]
Trend = Literal["up", "down"]


@record("quantity", layer="number")
class Quantity:
    """A number that means something: how much or how many of what, exactly as far as the text says it.

    `value` is the number stated; ranges and vague numbers have `low` and `high` instead, fractions, ratios and scores
    `ratio` (two integers). A bounded number keeps its `value` and says so in `modifier`. `unit` is a UCUM code
    (measure, duration, age), an ISO 4217 code (money), "%", "pp" or "bp"; `unit_assumed` where the text leaves it open
    ("$" read as USD). `per` is a UCUM code or a singular noun. `counted` is the counted phrase, `counted_head` its
    head's lemma; where only a neighbour says what is counted ("3 million lamps, up from 2 million"), `unit_name` is
    that noun. `same_as` is the span of the quantity this one converts. Percent is as written (30, not 0.3).
    """

    type: Type
    value: Decimal | None = None
    low: Decimal | None = None
    high: Decimal | None = None
    low_closed: bool = True
    high_closed: bool = True
    ratio: tuple[int, int] | None = None
    modifier: Modifier = "exact"
    trend: Trend | None = None
    uncertainty: Decimal | None = None
    unit: str | None = None
    unit_name: str | None = None
    unit_assumed: bool = False
    per: str | None = None
    counted: Span | None = None
    counted_head: str | None = None
    number: Span
    modifier_span: Span | None = None
    same_as: Span | None = None


@record("date", layer="number")
class Date:
    """A date, a time of day or a set of times, by its TIMEX3 value.

    `start` and `end` are the first and last day it covers, None where it is unresolved or no stretch of days. `mod` is
    TIMEX3's: START, MID or END for "early", "mid", "late", which do not narrow `start` and `end`. `anchor` tells
    whether the text states the date, the day of publication gave it, or it stays open. `candidates` are the days that
    figures in either order may mean (03/04/2025).
    """

    type: Literal["date", "time", "set"]
    timex: str | None = None
    start: date | None = None
    end: date | None = None
    mod: Literal["START", "MID", "END", "APPROX", "BEFORE", "AFTER"] | None = None
    anchor: Literal["absolute", "published", "unresolved"]
    candidates: tuple[date, ...] = ()
