"""The records `quantity` and `date`: numbers that mean something, and times."""

from __future__ import annotations

from datetime import date
from typing import Literal

from newsparse import record


@record("date", layer="number")
class Date:
    """A date, a time of day or a set of times, by its TIMEX3 value.

    `start` and `end` are the first and last day it covers, None where it is unresolved or no stretch of days. `mod` is
    TIMEX3's: START, MID or END for "early", "mid", "late", which do not narrow `start` and `end`. `anchor` tells whether the
    text states the date, the day of publication gave it, or it stays open. `candidates` are the days that figures in either
    order may mean (03/04/2025).
    """

    type: Literal["date", "time", "set"]
    timex: str | None = None
    start: date | None = None
    end: date | None = None
    mod: Literal["START", "MID", "END", "APPROX", "BEFORE", "AFTER"] | None = None
    anchor: Literal["absolute", "published", "unresolved"]
    candidates: tuple[date, ...] = ()
