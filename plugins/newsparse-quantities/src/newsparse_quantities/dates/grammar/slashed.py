"""Days and months in figures without a year: 22/04, "Friday 7/6", "10/1-11/2/2017"."""

from __future__ import annotations

import attrs

from newsparse_quantities.dates.grammar import months, numbers
from newsparse_quantities.dates.grammar.numbers import figures
from newsparse_quantities.dates.grammar.reader import COMMA, DOT, SLASH, SPACE, Match, Reader
from newsparse_quantities.dates.grammar.registry import FIGURES, Level, begins
from newsparse_quantities.dates.meaning.expressions import Open
from newsparse_quantities.dates.meaning.points import EitherOrder, Point
from newsparse_quantities.dates.meaning.ranges import stretch

_LEADS = {"on", "by", "until", "till", "since", "after", "before", "due"}


def readings(reader: Reader, number: int) -> list[Point]:
    """The one or two days that the figures at a word may mean; none where they are no day and month."""
    first, second = reader.word(number), reader.word(number + 1)
    if reader.gap(number + 1) != SLASH or len(first) > 2 or len(second) > 2 or reader.after(number + 1) in ("%", "°"):
        return []
    if reader.gap(number + 2) in (SLASH, DOT) or reader.gap(number) in (SLASH, DOT):
        return []
    values = figures(first) or 0, figures(second) or 0
    return [Point(month=month, day=day) for month, day in sorted({values, values[::-1]}) if _is_day(month, day)]


def _is_day(month: int, day: int) -> bool:
    return 1 <= month <= 12 and 1 <= day <= 31


@begins(Level.PART, FIGURES, "this")
def day(reader: Reader, number: int) -> Match | None:
    """A day in figures, where the words before say that it is one: "on 22/04", "this 5/12", "11/22 or 11/25"."""
    after = number + (reader.word(number) == "this" and reader.gap(number + 1) == SPACE)
    points = readings(reader, after)
    if not points or not (after > number or _led(reader, after)):
        return None
    return Match(after + 2, points[0] if len(points) == 1 else EitherOrder(tuple(points)))


def _led(reader: Reader, number: int) -> bool:
    """Whether a day may follow the word before: after "on" or "by", or in a list of days that begins so."""
    for _ in range(8):
        if reader.word(number - 1) in _LEADS and reader.gap(number) == SPACE:
            return True
        back = number - (reader.word(number - 1) in ("and", "or") and reader.gap(number) == SPACE)
        if reader.gap(back) not in (SPACE, COMMA) or not readings(reader, back - 2):
            return False
        number = back - 2
    return False


def on_weekday(reader: Reader, number: int, weekday: int) -> Match | None:
    """A day in figures after its weekday, which may tell the order."""
    points = readings(reader, number)
    if not points:
        return None
    return Match(number + 2, points[0] if len(points) == 1 else EitherOrder(tuple(points), weekday))


def span(reader: Reader, number: int, last: int) -> Match | None:
    """Two days in figures, the second at the word `last`, with the year where it stands behind the second."""
    ended = _end(reader, last)
    if ended is None or not readings(reader, number):
        return None
    end, year = ended
    orders = _orders(*(figures(reader.word(place)) or 0 for place in (number, number + 1, last, last + 1)))
    if len(orders) != 1:
        return Match(end, Open()) if orders else None
    first, second = orders[0]
    return Match(end, stretch(first, attrs.evolve(second, year=year)))


def _end(reader: Reader, last: int) -> tuple[int, int | None] | None:
    """The word after the second day and its year: "5/7/2020", "5/7, 2020"."""
    if reader.gap(last + 1) == SLASH and reader.gap(last + 2) == SLASH:
        return numbers.year(reader, last + 2)
    points = readings(reader, last)
    if not points:
        return None
    match = months.with_year(reader, last + 2, points[0])
    return match.end, match.says.year if isinstance(match.says, Point) else None


def _orders(first: int, second: int, third: int, fourth: int) -> list[tuple[Point, Point]]:
    """The pairs of days that one order of day and month makes of all four figures: none, one or two."""
    found = {
        (Point(month=a, day=b), Point(month=c, day=d))
        for a, b, c, d in ((first, second, third, fourth), (second, first, fourth, third))
        if _is_day(a, b) and _is_day(c, d)
    }
    return list(found)
