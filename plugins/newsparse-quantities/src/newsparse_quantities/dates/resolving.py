"""What an expression comes to on the day of publication: the fields of a `Date`."""

from __future__ import annotations

from datetime import date
from typing import Literal

from newsparse_quantities.dates.meaning.calendars import Period
from newsparse_quantities.dates.meaning.expressions import Ambiguous, Clock, Expression, Lean, Qualified, Recurring
from newsparse_quantities.records import Date


def resolve(says: Expression, published: date | None, lean: Lean) -> Date:
    """The record of an expression; unresolved where it needs a day of publication that is missing."""
    period = _period(says, published, lean)
    candidates = says.candidates if isinstance(says, Ambiguous) else ()
    return Date(
        type=_type(says),
        timex=period.timex if period else says.pattern,
        start=period.first if period else None,
        end=period.last if period else None,
        mod=says.mod if isinstance(says, Qualified) else None,
        anchor=("absolute" if says.fixed else "published") if period or candidates else "unresolved",
        candidates=candidates,
    )


def _period(says: Expression, published: date | None, lean: Lean) -> Period | None:
    """The period meant; None beyond the years that calendars have."""
    try:
        return says.on(published, lean)
    except (ValueError, OverflowError):
        return None


def _type(says: Expression) -> Literal["date", "time", "set"]:
    inner = says.inner if isinstance(says, Qualified) else says
    return "time" if isinstance(inner, Clock) else "set" if isinstance(inner, Recurring) else "date"
