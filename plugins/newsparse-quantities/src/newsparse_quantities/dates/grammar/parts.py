"""Parts of a period: "mid-January", "the end of the year", "the last week of July", "the week of 10 April"."""

from __future__ import annotations

from newsparse_quantities.dates.grammar import figured, months, numbers, periods, relative, weekdays
from newsparse_quantities.dates.grammar.reader import COMMA, HYPHEN, SLASH, SPACE, APOSTROPHE, Match, Reader, Rule, longest
from newsparse_quantities.dates.grammar.relative import durations
from newsparse_quantities.dates.grammar.vocabulary import EDGE_NOUNS, EDGES, FULL_WEEKDAYS, SINGULAR, UNITS
from newsparse_quantities.dates.meaning.calendars import Unit
from newsparse_quantities.dates.meaning.expressions import Expression, Open, Qualified
from newsparse_quantities.dates.meaning.relatives import NthWeekday, Part, Relative, Shift, WeekOf

POINTS: tuple[Rule, ...] = (
    figured.triple,
    figured.coded,
    figured.year_pair,
    figured.year_month,
    months.day_month,
    months.month_and_day,
    months.month_year,
    months.stepped_month,
    months.bare_month,
    weekdays.weekday,
    weekdays.week_then_day,
    periods.year,
    periods.decade,
    periods.century,
    periods.part_of_year,
    periods.season_name,
    periods.fiscal_year,
    periods.week_number,
    periods.holiday,
    periods.attack_day,
    relative.deictic,
    relative.stepped,
    relative.next_but_one,
    relative.the_weekend,
)
_COARSE = {Unit.WEEK, Unit.MONTH, Unit.QUARTER, Unit.YEAR, Unit.DECADE, Unit.CENTURY, Unit.DAY}


def point(reader: Reader, number: int) -> Match | None:
    """A date or period that is no part of another."""
    return longest(reader, number, POINTS)


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
    if inner is None or (word in ("earlier", "later") and reader.word(after) not in ("this", "today", "last", "next")):
        return None
    return inner._replace(says=Qualified(inner.says, mod))


def _noun(reader: Reader, number: int) -> Match | None:
    """"the end of the year", "beginning of March", "end-June"."""
    mod = EDGE_NOUNS.get(reader.word(number))
    if mod is None:
        return None
    after = number + 1
    if reader.spaced(after, "of"):
        inner = whole(reader, after + 1)
    else:
        inner = point(reader, after) if reader.gap(after) == HYPHEN and mod == "END" else None
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


def half_of(reader: Reader, number: int) -> Match | None:
    """"the first half of May", "the second half of the 1990s": the early or late part of what is no year."""
    after = periods.the(reader, number)
    mod = {"first": "START", "second": "END", "latter": "END"}.get(reader.word(after))
    if mod is None or not reader.spaced(after + 1, "half", "of"):
        return None
    inner = whole(reader, after + 3)
    return inner and inner._replace(says=Qualified(inner.says, mod))


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


def on_the_day(reader: Reader, number: int) -> Match | None:
    """"the 4th" after "on", where nothing follows that it could be the fourth of."""
    if reader.word(number - 1) != "on" or reader.gap(number) != SPACE:
        return None
    match = day_of_month(reader, number)
    return match if match and reader.gap(match.end) not in (SPACE, HYPHEN) else None


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


def anniversary(reader: Reader, number: int) -> Match | None:
    """"the 93rd anniversary": a day that the text does not fix."""
    after = periods.the(reader, number)
    read = numbers.ordinal(reader, after)
    if not read or reader.word(read[0]) != "anniversary" or reader.gap(read[0]) != SPACE:
        return None
    return Match(read[0] + 1, Open())


PARTS: tuple[Rule, ...] = (edge, part, half_of, week_of, on_the_day, counted_from, anniversary, relative.ago, relative.coming, relative.told)


def moment(reader: Reader, number: int) -> Match | None:
    """Any expression but a range, a set or a time of day."""
    return longest(reader, number, (*POINTS, *PARTS))


def is_day(says: Expression) -> bool:
    """Whether an expression names one day."""
    if isinstance(says, months.Point):
        return says.day is not None
    return isinstance(says, weekdays.Weekday) or (isinstance(says, Relative) and says.unit is Unit.DAY)
