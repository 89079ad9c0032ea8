"""Quarters, halves, seasons and numbered weeks, with the year they are of: "the second half of 2023", "last summer"."""

from __future__ import annotations

import attrs

from newsparse_quantities.dates.grammar import numbers
from newsparse_quantities.dates.grammar.figured import CODES
from newsparse_quantities.dates.grammar.months import relative_year
from newsparse_quantities.dates.grammar.reader import COMMA, HYPHEN, QUOTED, SLASH, SPACE, Match, Reader
from newsparse_quantities.dates.grammar.registry import FIGURES, Level, begins
from newsparse_quantities.dates.grammar.vocabulary import ORDINALS, SEASONS, STEPS
from newsparse_quantities.dates.meaning.expressions import Lean
from newsparse_quantities.dates.meaning.points import Yearly, half, numbered_week, quarter, season
from newsparse_quantities.dates.words import words

_LEANS = {-1: Lean.LAST, 1: Lean.NEXT}
_PARTS = {"quarter": (quarter, 4), "half": (half, 2)}
_SEASON_LEADS, _SEASON_NAMES = words("season-leads"), words("season-names")
_CLOSERS = words("closers")
_ACCOUNTS, _OWNERS = words("accounts"), ("its", "their", "our", "s")
_QUARTER_LEADS = ("in", "for", "during", "of", "by", "since")


@begins(Level.POINT, FIGURES, CODES)
def bare_code(reader: Reader, number: int) -> Match | None:
    """A quarter or half by its letter, of a year told from now or of none: "Q4 of last year", "in Q3", "H1 results"."""
    named = CODES.get(reader.word(number))
    if named is None or named.name.startswith("W"):
        return None
    told = reader.word(number - 1) in _QUARTER_LEADS and reader.gap(number) == SPACE and reader.over(number + 1)
    told = told or (reader.gap(number + 1) == SPACE and reader.word(number + 1) in _ACCOUNTS)
    return in_year(reader, number + 1, named) or (Match(number + 1, named) if told else None)


@begins(Level.POINT, FIGURES, ORDINALS)
def quarter_of_accounts(reader: Reader, number: int) -> Match | None:
    """A quarter that accounts are told for: "third-quarter profit", "in its fourth quarter"."""
    read = numbers.ordinal(reader, number)
    if not read or read[1] > 4 or not reader.linked(read[0], "quarter"):
        return None
    told = reader.gap(read[0] + 1) == SPACE and reader.word(read[0] + 1) in _ACCOUNTS
    owned = reader.word(number - 1) in _OWNERS and reader.word(number - 2) in _QUARTER_LEADS
    return Match(read[0] + 1, quarter(read[1])) if told or owned else None


@begins(Level.POINT, FIGURES, "the", "last", ORDINALS)
def numbered_part(reader: Reader, number: int) -> Match | None:
    """A quarter or half and the year it is of: "the first quarter of 2024", "the last half of next year"."""
    after = reader.past_the(number)
    last = reader.word(after) == "last"
    read = (after + 1, 0) if last else numbers.ordinal(reader, after)
    if not read or not reader.linked(read[0], *_PARTS):
        return None
    part, count = _PARTS[reader.word(read[0])]
    which = count if last else read[1]
    if which > count:
        return None
    end, named = read[0] + 1, part(which)
    if match := in_year(reader, end, named):
        return match
    bare = part is quarter and not last and after > number and not reader.spaced(end, "of")
    return Match(end, named) if bare and reader.word(number - 1) in _QUARTER_LEADS else None


def in_year(reader: Reader, number: int, named: Yearly) -> Match | None:
    """A named part of the year that follows: "of 2024", " 2025", ", 2025", "of the year", "of next year"."""
    of = number + (reader.spaced(number, "of") or reader.spaced(number, "in"))
    after = reader.past_the(of) if reader.gap(of) == SPACE else of
    if reader.gap(after) not in (SPACE, COMMA, HYPHEN, QUOTED):
        return None
    if read := relative_year(reader, after):
        return Match(read[0], attrs.evolve(named, years=read[1]))
    if after > of > number and reader.word(after) == "year":
        return Match(after + 1, attrs.evolve(named, years=0))
    after += reader.word(after) in ("fiscal", "financial") and reader.gap(after + 1) == SPACE
    year = numbers.year(reader, after)
    if not year or (reader.gap(after) == COMMA and not reader.word(after).isdigit()):
        return None
    closing = reader.gap(year[0]) in (HYPHEN, SLASH) and numbers.short_year(reader, *year)  # "winter 2014-15"
    return Match(year[0] + bool(closing), attrs.evolve(named, year=year[1]))


@begins(Level.POINT, SEASONS, "the")
def season_name(reader: Reader, number: int) -> Match | None:
    """A season of a year, or by itself where it is a time of year: "spring 2025", "in the summer"."""
    after = reader.past_the(number)
    name = SEASONS.get(reader.word(after))
    if name is None:
        return None
    return in_year(reader, after + 1, season(name)) or (
        Match(after + 1, season(name)) if _is_season(reader, number, after) else None
    )


@begins(Level.POINT, STEPS)
def stepped_season(reader: Reader, number: int) -> Match | None:
    """A season seen from now: "last summer", "this spring", "this past winter", "the upcoming fall"."""
    twice = reader.word(number) == "this" and reader.word(number + 1) in STEPS and reader.gap(number + 1) == SPACE
    last = number + twice
    name = SEASONS.get(reader.word(last + 1)) if reader.gap(last + 1) == SPACE else None
    if name is None:
        return None
    step, named = STEPS[reader.word(last)], season(name)
    if reader.word(last) in ("coming", "upcoming"):
        return Match(last + 2, attrs.evolve(named, lean=Lean.FUTURE))
    return Match(last + 2, attrs.evolve(named, lean=_LEANS[step]) if step else attrs.evolve(named, years=0))


def _is_season(reader: Reader, start: int, number: int) -> bool:
    """Whether a season is a time of year: not "spring" the source, "fall" the verb, the "Winter" of "Winter Games"."""
    lead, follows = reader.word(start - 1), reader.word(number + 1) if reader.gap(number + 1) == SPACE else ""
    if follows in _SEASON_NAMES:
        return False
    if reader.word(number) in ("fall", "spring"):
        return lead in _SEASON_LEADS and (not follows or follows in _CLOSERS - {"from", "to", "on"})
    return lead in _SEASON_LEADS or (reader.gap(number + 1) == COMMA and start == number)


@begins(Level.POINT, "week")
def week_number(reader: Reader, number: int) -> Match | None:
    """A week by its number: "week 31", "week 6 of 2025"."""
    value = numbers.figures(reader.word(number + 1)) if reader.gap(number + 1) == SPACE else None
    if not value or value > 53:
        return None
    return in_year(reader, number + 2, numbered_week(value)) or Match(number + 2, numbered_week(value))
