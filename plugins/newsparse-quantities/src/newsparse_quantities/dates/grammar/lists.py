"""Days that share a month: "on 7, 8 and 9 June", "Jan. 5, 6 and 7, 2024"."""

from __future__ import annotations

import attrs

from newsparse_quantities.dates.context.years import counts_things
from newsparse_quantities.dates.grammar import months, numbers
from newsparse_quantities.dates.grammar.reader import COMMA, SPACE, Match, Reader
from newsparse_quantities.dates.grammar.vocabulary import MONTHS
from newsparse_quantities.dates.meaning.points import Point

_MOST = 8  # days in a row
_LEADS = {"on", "the", "of", "from", "for", "until", "by", "before", "after", "since"}
_Placed = tuple[int, Match]


def listed(reader: Reader, first: int, match: Match, floor: int) -> list[_Placed]:
    """A date with the days of its month beside it, in reading order: each by its first word."""
    says = match.says
    if not isinstance(says, Point) or says.day is None or says.month is None or says.weekday:
        return [(first, match)]
    if reader.word(first) in MONTHS:
        return _behind(reader, first, match, says)
    return [*_before(reader, first, says, floor), (first, match)]


def _before(reader: Reader, first: int, says: Point, floor: int) -> list[_Placed]:
    """The days in front of the last of a list that a preposition leads: the last link must be "and"."""
    number = first - reader.definite(first)
    if reader.word(number - 1) not in ("and", "or") or reader.gap(number) != SPACE:
        return []
    places: list[_Placed] = []
    number -= 1
    while len(places) < _MOST and number - 1 >= floor and reader.gap(number) in (SPACE, COMMA):
        day = numbers.month_day(reader, number - 1)
        if not day or day[0] != number:
            return []
        number -= 1
        places.append((number, Match(number + 1, attrs.evolve(says, day=day[1]))))
        if reader.gap(number) != COMMA:
            return places[::-1] if reader.gap(number) == SPACE and reader.word(number - 1) in _LEADS else []
    return []


def _behind(reader: Reader, first: int, match: Match, says: Point) -> list[_Placed]:
    """The days that follow the first of a list, up to the one after "and"; a year behind that one holds for all."""
    places: list[tuple[int, int, int]] = []  # first word, word after it, day
    number, last = match.end, False
    while not last and len(places) < _MOST and says.year is None:
        last = reader.word(number) in ("and", "or") and reader.gap(number) in (SPACE, COMMA)
        day = numbers.month_day(reader, number + last)
        if not day or reader.gap(number + last) not in (SPACE, COMMA) or not (last or reader.gap(number) == COMMA):
            return [(first, match)]
        places.append((number + last, day[0], day[1]))
        number = day[0]
    if not last or counts_things(reader, number) or reader.word(number) in MONTHS:
        return [(first, match)]
    ended = months.with_year(reader, number, attrs.evolve(says, day=places[-1][2]))
    year = ended.says.year if isinstance(ended.says, Point) else None
    shared = [(place, Match(end, attrs.evolve(says, day=day, year=year))) for place, end, day in places[:-1]]
    return [(first, match._replace(says=attrs.evolve(says, year=year))), *shared, (places[-1][0], ended)]
