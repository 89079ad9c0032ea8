"""From one date to another: "August 5-6, 2024", "from 2014 to 2017", "between March and today"."""

from __future__ import annotations

import attrs

from newsparse_quantities.dates.context.years import counts_things
from newsparse_quantities.dates.grammar import figured, months, numbers
from newsparse_quantities.dates.grammar.reader import COMMA, DASH, HYPHEN, SPACE, STOP, TILDE, Match, Reader
from newsparse_quantities.dates.grammar.periods import FEAST_STARTS
from newsparse_quantities.dates.grammar.registry import FIGURES, Level, begins, moment
from newsparse_quantities.dates.grammar.vocabulary import CARDINALS, DEICTIC_DAYS, MONTHS, ORDINALS, STEPS, WEEKDAYS
from newsparse_quantities.dates.meaning.calendars import Unit
from newsparse_quantities.dates.meaning.expressions import Expression, Fixed, Open, Qualified
from newsparse_quantities.dates.meaning.points import Point, Yearly
from newsparse_quantities.dates.meaning.relatives import Range, Relative, Weekday, stretch

_CODES = ("q1", "q2", "q3", "q4", "h1", "h2")
_LINKS = {"to", "until", "till", "through", "thru"}
_MARKS = (HYPHEN, DASH, TILDE)
_FIRST, _LAST = 1500, 2100  # years that need no more than a link between them


@begins(Level.PHRASE, "from", "between", "the", "early", "mid", "late", "now", FIGURES, CARDINALS, ORDINALS, MONTHS, WEEKDAYS, STEPS, DEICTIC_DAYS, _CODES, FEAST_STARTS)
def span(reader: Reader, number: int) -> Match | None:
    """A range, with "from" or "between" where it stands."""
    lead = reader.word(number) if reader.word(number) in ("from", "between", "in") and reader.gap(number + 1) == SPACE else ""
    if lead == "in":
        return None
    start = number + bool(lead)
    return _slashed(reader, start) or _dated(reader, start, lead)


def _dated(reader: Reader, start: int, lead: str) -> Match | None:
    first = _first(reader, start, lead)
    if first is None:
        return None
    after = _linked(reader, first.end, lead)
    if after is None:
        return None
    marked = after == first.end
    if marked and not figured.alone(reader, start, start + 1, right=False):
        return None
    last = _last(reader, after, first.says)
    if last is None or not _fit(_plain(first.says), _plain(last.says), marked=marked, led=bool(lead)):
        return None
    if marked and not figured.alone(reader, last.end - 1, last.end, left=False):
        return None
    edged = isinstance(first.says, Qualified) or isinstance(last.says, Qualified)
    return last._replace(says=stretch(_plain(first.says), _plain(last.says), daily=edged))


def _linked(reader: Reader, number: int, lead: str) -> int | None:
    """The number of the word after what links the ends."""
    if reader.gap(number) in _MARKS:
        return number
    word = reader.word(number)
    if reader.gap(number) not in (SPACE, COMMA, STOP) or reader.gap(number + 1) != SPACE:
        return None
    if word == "up" and reader.spaced(number + 1, "to"):
        return number + 2
    return number + 1 if word in _LINKS or (word == "and" and lead == "between") else None


def _first(reader: Reader, number: int, lead: str) -> Match | None:
    """The start: a date, a year by its figures, or a day whose month comes with the end."""
    if lead and reader.word(number) == "now":
        return Match(number + 1, Relative(Unit.DAY))
    best = moment(reader, number)
    if best and isinstance(best.says, Range):
        return None
    return best or _figures(reader, number) or _day(reader, number)


def _last(reader: Reader, number: int, first: Expression) -> Match | None:
    """The end: a date, a day of the month just named, a year by its figures, or now."""
    if reader.word(number) in ("now", "date", "present") and reader.gap(number) == SPACE:
        return Match(number + 1, Relative(Unit.DAY))
    best = moment(reader, number)
    if best and not isinstance(best.says, Range):
        return best
    first = _plain(first)
    if isinstance(first, Point) and first.month is None and first.day is None:
        return _figures(reader, number)
    if isinstance(first, Point) and first.day is not None and (day := _day(reader, number)):
        return months.with_year(reader, day.end, day.says) if isinstance(day.says, Point) else None
    return None


def _figures(reader: Reader, number: int) -> Match | None:
    read = numbers.year(reader, number)
    if not read or counts_things(reader, read[0]) or reader.after(number) in ("%", ":") or reader.before(number) in (".", "/"):
        return None
    return Match(read[0], Point(read[1])) if _FIRST <= read[1] <= _LAST and reader.before(number) not in ("$", "€", "£") else None


def _day(reader: Reader, number: int) -> Match | None:
    after = number + (reader.word(number) == "the" and reader.gap(number + 1) == SPACE)
    read = numbers.month_day(reader, after)
    if not read or counts_things(reader, read[0]) or reader.after(read[0] - 1) in ("%", "°", ":", "$"):
        return None
    if reader.before(after) in ("$", "€", "£") or (reader.after(read[0] - 1) in (".", ",") and reader.gap(read[0]) not in (SPACE, COMMA, STOP, "#")):
        return None
    return Match(read[0], Point(day=read[1]))


def _plain(says: Expression) -> Expression:
    return says.inner if isinstance(says, Qualified) else says


def _fit(first: Expression, last: Expression, *, marked: bool, led: bool) -> bool:
    """Whether two ends make a range: of one grain where only a mark links them, neither of them nothing but days."""
    if isinstance(first, Point) and isinstance(last, Point):
        if first.month is None and first.day is not None:
            return last.day is not None and last.month is not None and last.year is first.year or (last.day is not None and last.month is not None)
        if last.month is None and last.day is not None:
            return first.day is not None
        return led or not marked or (first.day is None) == (last.day is None)
    if isinstance(first, Point) and first.month is None and first.day is not None:
        return False
    if marked:
        return type(first) is type(last) and isinstance(first, Weekday | Yearly | Fixed)
    return not isinstance(first, Open) and not isinstance(last, Open)


def _slashed(reader: Reader, number: int) -> Match | None:
    """Two days in figures without a year, or with it after the second: 10/1-11/2/2017, 22/4 to 3/5."""
    first = figured.slashed(reader, number)
    if not first:
        return None
    after = _linked(reader, number + 2, "from")
    if after is None:
        return None
    last = figured.slashed(reader, after)
    end = months.with_year(reader, after + 2, last[0]) if last else None
    orders = _orders(reader, number, after)
    if last and end is not None and isinstance(end.says, Point):
        year = end.says.year
    elif reader.gap(after + 1) == "/" and reader.gap(after + 2) == "/" and (read := numbers.year(reader, after + 2)):
        end, year = Match(read[0], Open()), read[1]
    else:
        return None
    if len(orders) != 1:
        return Match(end.end, Open()) if orders else None
    begin, finish = orders[0]
    return Match(end.end, stretch(begin, attrs.evolve(finish, year=year)))


def _orders(reader: Reader, first: int, last: int) -> list[tuple[Point, Point]]:
    """The pairs of days that one order of day and month makes of both ends."""
    figures = [numbers.figures(reader.word(i)) or 0 for i in (first, first + 1, last, last + 1)]
    a, b, c, d = figures
    pairs = ((a, b, c, d), (b, a, d, c))
    found = [(Point(month=m, day=n), Point(month=k, day=j)) for m, n, k, j in pairs if 1 <= m <= 12 and 1 <= k <= 12 and n <= 31 and j <= 31]
    return [pair for i, pair in enumerate(found) if pair not in found[:i]]
