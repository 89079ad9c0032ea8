"""Parts of a period: "mid-January", "the end of the year", "the last week of July", "the week of 10 April"."""

from __future__ import annotations

from newsparse_quantities.dates.context.tense import lean
from newsparse_quantities.dates.grammar import figured, months, numbers, periods, relative, weekdays
from newsparse_quantities.dates.grammar.reader import APOSTROPHE, COMMA, HYPHEN, POSSESSIVE, SLASH, SPACE, Match, Reader
from newsparse_quantities.dates.grammar.relative import durations
from newsparse_quantities.dates.grammar.registry import FIGURES, Level, begins, point
from newsparse_quantities.dates.grammar.vocabulary import CARDINALS, EDGE_NOUNS, EDGES, FULL_WEEKDAYS, MONTHS, ORDINALS, SINGULAR, UNITS, VAGUE
from newsparse_quantities.dates.meaning.calendars import Unit
from newsparse_quantities.dates.meaning.expressions import Expression, Lean, Open, Qualified
from newsparse_quantities.dates.meaning.points import EitherOrder
from newsparse_quantities.dates.meaning.relatives import NthWeekday, Part, Relative, Shift, WeekOf

_COARSE = {Unit.WEEK, Unit.MONTH, Unit.QUARTER, Unit.YEAR, Unit.DECADE, Unit.CENTURY, Unit.DAY}


def whole(reader: Reader, number: int) -> Match | None:
    """A period that parts are taken of: any point, or "the year", "year" of publication."""
    match = point(reader, number) or stated_year(reader, number)
    after = number + (reader.word(number) == "the" and reader.gap(number + 1) == SPACE)
    unit = UNITS.get(reader.word(after))
    if unit in _COARSE and reader.word(after) in SINGULAR and (match is None or match.end <= after + 1):
        return Match(after + 1, Relative(unit))
    return match


def stated_year(reader: Reader, number: int) -> Match | None:
    """A year in figures after a word that lets nothing but a period follow: "late 2010", "the end of 2024"."""
    read = numbers.year(reader, number)
    if read is None or reader.after(read[0] - 1) == "%" or months.counts_things(reader, read[0]):
        return None
    return Match(read[0], months.Point(read[1]))


@begins(Level.PART, "the", EDGES, EDGE_NOUNS, SINGULAR)
def edge(reader: Reader, number: int) -> Match | None:
    """The early, middle or late part of a period."""
    after = number + (reader.word(number) in ("the", "by") and reader.gap(number + 1) == SPACE and reader.word(number) == "the")
    return _adjective(reader, after) or _noun(reader, after) or _year_end(reader, after)


def _adjective(reader: Reader, number: int) -> Match | None:
    """"mid-January", "the late 1990s", "early next year", "earlier this week", "later in the day", "early in 2016"."""
    word = reader.word(number)
    mod = EDGES.get(word)
    if mod is None or word == "middle" or reader.gap(number + 1) not in (SPACE, HYPHEN):
        return None
    after = number + 1
    if reader.word(after) in ("in", "on") and reader.gap(after + 1) == SPACE:
        inner = whole(reader, after + 1)
        known = inner is not None and (word != "mid")
        return Match(inner.end, Qualified(inner.says, mod)) if inner and known else None
    inner = point(reader, after) or (stated_year(reader, after) if word in ("early", "mid", "late") else None)
    if inner is None or (word in ("earlier", "later") and reader.word(after) not in ("this", "today", "last", "next", "previous")):
        return None
    return inner._replace(says=Qualified(inner.says, mod))


def _noun(reader: Reader, number: int) -> Match | None:
    """"the end of the year", "beginning of March", "end-June"."""
    mod = EDGE_NOUNS.get(reader.word(number))
    if mod is None:
        return None
    after = number + 1
    if reader.spaced(after, "of", "the", "day") and reader.word(number - 2) == "at":
        return None  # "at the end of the day" means "after all"
    if reader.spaced(after, "of"):
        inner = whole(reader, after + 1)
    else:
        joined = reader.gap(after) == HYPHEN and mod == "END"
        inner = (point(reader, after) or stated_year(reader, after)) if joined else None
    return inner and inner._replace(says=Qualified(inner.says, mod))


def _year_end(reader: Reader, number: int) -> Match | None:
    """"year end", "year-end", "the year's end", "month's end", "year to date"."""
    unit = UNITS.get(reader.word(number))
    if unit not in (Unit.YEAR, Unit.MONTH, Unit.WEEK, Unit.QUARTER) or reader.word(number) not in SINGULAR:
        return None
    if unit is Unit.YEAR and reader.spaced(number + 1, "to", "date"):
        return Match(number + 3, Relative(unit))
    after = number + 1 + (reader.gap(number + 1) == APOSTROPHE and reader.word(number + 1) == "s")
    if reader.word(after) != "end" or reader.gap(after) not in (SPACE, HYPHEN) or reader.linked(after + 1, "of"):
        return None
    return Match(after + 1, Qualified(Relative(unit), "END"))


@begins(Level.PART, "the", "last", "final", FIGURES, ORDINALS)
def part(reader: Reader, number: int) -> Match | None:
    """"the first week of January 2015", "the last 3 weeks of this year", "the 15th day of next month"."""
    after = periods.the(reader, number)
    read = (after + 1, -1) if reader.word(after) in ("last", "final") else numbers.ordinal(reader, after)
    if not read or reader.gap(read[0]) not in (SPACE, HYPHEN):
        return None
    if (day := FULL_WEEKDAYS.get(reader.word(read[0]))) and reader.word(read[0] + 1) in ("of", "in"):
        inner = whole(reader, read[0] + 2) if reader.gap(read[0] + 1) == SPACE else None
        return inner and Match(inner.end, NthWeekday(read[1], day, inner.says))
    counted = durations(reader, read[0])
    if counted is None or counted[1] is None:
        unit = UNITS.get(reader.word(read[0])) if reader.word(read[0]) in SINGULAR else None
        counted = (read[0] + 1, ((1, unit),)) if unit else None
    if counted is None or counted[1] is None or not reader.spaced(counted[0], "of"):
        return None
    inner = whole(reader, counted[0] + 1)
    count, unit = counted[1][0]
    return inner and Match(inner.end, Part(read[1], count, unit, inner.says))


@begins(Level.PART, "the", "first", "second", "latter")
def half_of(reader: Reader, number: int) -> Match | None:
    """"the first half of May", "the second half of the 1990s": the early or late part of what is no year."""
    after = periods.the(reader, number)
    mod = {"first": "START", "second": "END", "latter": "END"}.get(reader.word(after))
    if mod is None or not reader.spaced(after + 1, "half", "of"):
        return None
    inner = whole(reader, after + 3)
    return inner and inner._replace(says=Qualified(inner.says, mod))


@begins(Level.PART, "the", "week", "weekend", "w")
def week_of(reader: Reader, number: int) -> Match | None:
    """"the week of April 10th", "the week starting on 4 February", "w/c 4 Feb", "the weekend of Halloween"."""
    after = periods.the(reader, number)
    word = reader.word(after)
    if word == "w" and reader.word(after + 1) == "c" and reader.gap(after + 1) == SLASH:
        return _holding(reader, after + 2, Unit.WEEK)
    if word not in ("week", "weekend"):
        return None
    if reader.word(after + 1) in ("starting", "beginning", "commencing", "ending", "ended"):
        return _holding(reader, after + 2 + reader.spaced(after + 2, "on"), Unit.WEEK)
    if not reader.spaced(after + 1, "of"):
        return None
    return _holding(reader, after + 2, UNITS[word])


def _holding(reader: Reader, number: int, unit: Unit) -> Match | None:
    """The week that holds the day written at a word."""
    inner = point(reader, number) or day_of_month(reader, number)
    return inner and Match(inner.end, WeekOf(unit, inner.says))


def day_of_month(reader: Reader, number: int) -> Match | None:
    """"the 18th" of some month."""
    after = periods.the(reader, number)
    read = numbers.ordinal(reader, after)
    if after == number or not read or read[1] > 31 or not reader.word(after)[0].isdigit():
        return None
    return Match(read[0], months.Point(day=read[1]))


@begins(Level.PART, "the")
def on_the_day(reader: Reader, number: int) -> Match | None:
    """"the 4th" after "on", where nothing follows that it could be the fourth of."""
    if reader.word(number - 1) != "on" or reader.gap(number) != SPACE:
        return None
    match = day_of_month(reader, number)
    return match if match and reader.gap(match.end) not in (SPACE, HYPHEN) else None


@begins(Level.PART, FIGURES, CARDINALS, VAGUE, "a", "an")
def counted_from(reader: Reader, number: int) -> Match | None:
    """"2 weeks before Christmas", "16 days from 1 February", "two years since 2011"."""
    read = durations(reader, number)
    if read is None or read[1] is None or reader.gap(read[0]) not in (SPACE, COMMA):
        return None
    sign = {"before": -1, "after": 1, "from": 1, "since": 1}.get(reader.word(read[0]))
    if sign is None or reader.gap(read[0] + 1) != SPACE:
        return None
    origin = point(reader, read[0] + 1)
    return origin and Match(origin.end, Shift(read[1], sign, origin.says))


@begins(Level.PART, FIGURES, "this")
def slashed_day(reader: Reader, number: int) -> Match | None:
    """"on 22/04", "this 5/12", "11/22 or 11/25": a day and month in figures, where the words before say that it is one."""
    after = number + (reader.word(number) == "this" and reader.gap(number + 1) == SPACE)
    readings = figured.slashed(reader, after)
    if not readings or not (after > number or _dated_before(reader, after)):
        return None
    return Match(after + 2, readings[0] if len(readings) == 1 else EitherOrder(tuple(readings)))


def _dated_before(reader: Reader, number: int) -> bool:
    """Whether a day may follow the word before: after "on" or "by", or in a list of days that begins so."""
    for _ in range(8):
        if reader.word(number - 1) in _DAY_LEADS and reader.gap(number) == SPACE:
            return True
        back = number - (reader.word(number - 1) in ("and", "or") and reader.gap(number) == SPACE)
        if reader.gap(back) not in (SPACE, COMMA) or not figured.slashed(reader, back - 2):
            return False
        number = back - 2
    return False


_DAY_LEADS = frozenset(("on", "by", "until", "till", "since", "after", "before", "due"))


@begins(Level.PART, FIGURES, MONTHS)
def open_ended(reader: Reader, number: int) -> Match | None:
    """"1/1/2016 and later", "May 2020 or earlier", where nothing follows that it would belong to."""
    inner = point(reader, number)
    if inner is None or reader.word(inner.end) not in ("and", "or") or reader.gap(inner.end) != SPACE:
        return None
    mod = {"later": "AFTER", "after": "AFTER", "onwards": "AFTER", "earlier": "BEFORE", "before": "BEFORE"}.get(reader.word(inner.end + 1))
    if mod is None or reader.gap(inner.end + 2) == SPACE:
        return None
    return Match(inner.end + 2, Qualified(inner.says, mod))


@begins(Level.PART, "in")
def coming(reader: Reader, number: int) -> Match | None:
    """"in two months", where the clause looks ahead; "in two days from today"."""
    if reader.word(number) != "in" or reader.gap(number + 1) != SPACE:
        return None
    if longer := counted_from(reader, number + 1) or relative.ago(reader, number + 1):
        return longer
    read = durations(reader, number + 1)
    if read is None or read[1] is None or read[1][0][1] is Unit.HOUR:
        return None
    if reader.gap(read[0]) == POSSESSIVE and reader.word(read[0]) == "time":
        return Match(read[0] + 1, Shift(read[1], 1))
    if reader.gap(read[0]) == SPACE and reader.word(read[0]) in _NO_FUTURE:
        return None
    return Match(read[0], Shift(read[1], 1)) if lean(reader, number, read[0]) is Lean.FUTURE else None


_NO_FUTURE = {"of", "or", "to", "and", "after", "before", "since", "prison", "jail", "s"}


def is_day(says: Expression) -> bool:
    """Whether an expression names one day."""
    if isinstance(says, months.Point):
        return says.day is not None
    return isinstance(says, weekdays.Weekday) or (isinstance(says, Relative) and says.unit is Unit.DAY)
