"""From one date to another: "August 5-6, 2024", "from 2014 to 2017", "between March and today"."""

from __future__ import annotations

from newsparse_quantities.dates.context.years import counts_things
from newsparse_quantities.dates.grammar import figured, months, numbers, slashed
from newsparse_quantities.dates.grammar.feasts import FEAST_STARTS
from newsparse_quantities.dates.grammar.reader import COMMA, DASH, HYPHEN, SPACE, STOP, TILDE, Match, Reader
from newsparse_quantities.dates.grammar.registry import FIGURES, Level, begins, moment, point
from newsparse_quantities.dates.grammar.vocabulary import CARDINALS, DEICTIC_DAYS, MONTHS, ORDINALS, STEPS, WEEKDAYS
from newsparse_quantities.dates.meaning.calendars import Unit
from newsparse_quantities.dates.meaning.expressions import Expression, Fixed, Open, Qualified
from newsparse_quantities.dates.meaning.parts import Part
from newsparse_quantities.dates.meaning.points import Point, Yearly
from newsparse_quantities.dates.meaning.ranges import Range, stretch
from newsparse_quantities.dates.meaning.relatives import Relative, Weekday

_STARTS = (CARDINALS, ORDINALS, MONTHS, WEEKDAYS, STEPS, DEICTIC_DAYS, FEAST_STARTS, figured.CODES)
_LINKS = ("to", "until", "till", "through", "thru")
_MARKS = (HYPHEN, DASH, TILDE)
_MONEY = ("$", "€", "£")
_FIRST, _LAST = 1500, 2100  # years that need no more than a link between them
_TODAY = Relative(Unit.DAY)


@begins(Level.PHRASE, FIGURES, "the", "early", "mid", "late", *_STARTS)
def span(reader: Reader, number: int) -> Match | None:
    """A range without a word in front: "August 5-6, 2024", "March to May"."""
    return _span(reader, number, "")


@begins(Level.PHRASE, "from", "between")
def led_span(reader: Reader, number: int) -> Match | None:
    """A range with its preposition, which is part of it: "from 2014 to 2017", "between March and May"."""
    return _span(reader, number + 1, reader.word(number)) if reader.gap(number + 1) == SPACE else None


def _span(reader: Reader, start: int, lead: str) -> Match | None:
    if figures := _slashed(reader, start):
        return figures
    first = _first(reader, start, lead)
    after = _linked(reader, first.end, lead) if first else None
    if first is None or after is None:
        return None
    last = _last(reader, after, _plain(first.says))
    marked = after == first.end
    if last is None or (marked and _is_code(reader, start, last.end)):
        return None
    ends = _plain(first.says), _plain(last.says)
    if not _fit(*ends, marked=marked, led=bool(lead)):
        return None
    edged = _is_edge(first.says) or _is_edge(last.says)
    return last._replace(says=stretch(*ends, daily=edged))


def _slashed(reader: Reader, start: int) -> Match | None:
    after = _linked(reader, start + 2, "") if reader.gap(start + 1) == "/" else None
    return slashed.span(reader, start, after) if after else None


def _is_code(reader: Reader, start: int, end: int) -> bool:
    """Whether a range with a mark is a piece of a longer row of figures: a telephone number."""
    return not (
        figured.alone(reader, start, start + 1, right=False) and figured.alone(reader, end - 1, end, left=False)
    )


def _linked(reader: Reader, number: int, lead: str) -> int | None:
    """The number of the word after what links the ends: a mark, "to", or "and" after "between"."""
    if reader.gap(number) in _MARKS:
        return number
    if reader.gap(number) not in (SPACE, COMMA, STOP) or reader.gap(number + 1) != SPACE:
        return None
    word = reader.word(number)
    if word == "up" and reader.spaced(number + 1, "to"):
        return number + 2
    return number + 1 if word in _LINKS or (word == "and" and lead == "between") else None


def _first(reader: Reader, number: int, lead: str) -> Match | None:
    """The start: a date, a year by its figures, or a day whose month comes with the end."""
    if lead and reader.word(number) == "now":
        return Match(number + 1, _TODAY)
    if found := moment(reader, number):
        return None if isinstance(found.says, Range) else found
    return _year(reader, number) or _day(reader, number)


def _last(reader: Reader, number: int, first: Expression) -> Match | None:
    """The end: a date, a day of the month just named, a year by its figures, or now."""
    if reader.word(number) in ("now", "date", "present") and reader.gap(number) == SPACE:
        return Match(number + 1, _TODAY)
    found = moment(reader, number)
    if found and not isinstance(found.says, Range):
        return found
    if not isinstance(first, Point):
        return None
    if first.month is None and first.day is None:
        return _year(reader, number)
    day = _day(reader, number) if first.day is not None else None
    if day is None or not isinstance(day.says, Point):
        return None
    return _of_month_told(reader, day.end, day.says) or months.with_year(reader, day.end, day.says)


def _of_month_told(reader: Reader, number: int, day: Point) -> Match | None:
    """The second day of "from 4 to 22 this month", "from 4 to 22 of next month"."""
    after = number + (reader.spaced(number, "of") or reader.spaced(number, "in"))
    told = reader.gap(after) == SPACE and reader.word(after) in STEPS and reader.spaced(after + 1, "month")
    inner = point(reader, after) if told and day.month is None else None
    return Match(inner.end, Part(day.day or 1, 1, Unit.DAY, inner.says)) if inner else None


def _year(reader: Reader, number: int) -> Match | None:
    read = numbers.year(reader, number)
    if not read or not _FIRST <= read[1] <= _LAST or counts_things(reader, read[0]):
        return None
    attached = reader.after(number) in ("%", ":") or reader.before(number) in (".", "/", *_MONEY)
    attached = attached or figured.numbered(reader, number)
    return None if attached else Match(read[0], Point(read[1]))


def _day(reader: Reader, number: int) -> Match | None:
    after = reader.past_the(number)
    read = numbers.month_day(reader, after)
    if not read or counts_things(reader, read[0]) or reader.before(after) in _MONEY:
        return None
    attached = reader.after(read[0] - 1) in ("%", "°", ":", "$")
    decimal = (
        reader.after(read[0] - 1) in (".", ",")
        and reader.text[reader.end(read[0] - 1) + 1 : reader.end(read[0] - 1) + 2].isdigit()
    )
    return None if attached or decimal else Match(read[0], Point(day=read[1]))


def _is_edge(says: Expression) -> bool:
    """Whether an end is an early, middle or late part; one that is only inexact keeps its value."""
    return isinstance(says, Qualified) and says.mod != "APPROX"


def _plain(says: Expression) -> Expression:
    return says.inner if isinstance(says, Qualified) else says


def _fit(first: Expression, last: Expression, *, marked: bool, led: bool) -> bool:
    """Whether two ends make a range: of one grain where only a mark links them, never two bare days."""
    if isinstance(first, Point) and isinstance(last, Point):
        if first.month is None and first.day is not None:
            return last.month is not None and last.day is not None
        if last.month is None and last.day is not None:
            return first.day is not None
        return led or not marked or (first.day is None) == (last.day is None)
    if isinstance(first, Point) and first.month is None and first.day is not None:
        return led and isinstance(last, Part)
    if marked:
        return type(first) is type(last) and isinstance(first, Weekday | Yearly | Fixed)
    return not isinstance(first, Open) and not isinstance(last, Open)
