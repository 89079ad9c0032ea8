"""Which rules a word can begin, which words call for a look, and which may stand in front of those."""

from __future__ import annotations

from collections.abc import Iterable

from newsparse_quantities.dates.grammar import clocks, figured, months, parts, periods, ranges, relative, sets, weekdays
from newsparse_quantities.dates.grammar.reader import Match, Reader, Rule
from newsparse_quantities.dates.grammar.vocabulary import (
    CARDINALS, DAYPARTS, DECADES, DEICTIC_DAYS, EDGE_NOUNS, EDGES, FULL_WEEKDAYS, MONTHS, ORDINALS, PLURAL_DAYPARTS,
    PLURAL_WEEKDAYS, SEASONS, SETS, STEPS, UNITS, VAGUE, WEEKDAYS,
)
from newsparse_quantities.dates.meaning.holidays import NAMED

FEAST_WORDS = frozenset(name.replace("'", " ").replace("-", " ").replace(".", "").split()[0] for name in NAMED)
_FEAST_ENDS = frozenset(name.replace("'", " ").replace("-", " ").replace(".", "").split()[-1] for name in NAMED)

TRIGGERS = tuple(
    sorted(
        {
            *MONTHS, *FULL_WEEKDAYS, "mon", "tue", "tues", "wed", "thu", "thur", "thurs", "fri", "sat", "sun",
            *PLURAL_WEEKDAYS, *UNITS, *SEASONS, *DAYPARTS, *PLURAL_DAYPARTS, *DEICTIC_DAYS, *SETS, *DECADES, *_FEAST_ENDS,
            "tonight", "noon", "midnight", "midday", "anniversary", "clock", "ad", "thousand", "hundred",
        }
        - {"day", "s"}
        | {"day"}
    )
)
"""Words that every expression of time has one of, unless it is in figures."""

_ARTICLES = {"the", "a", "an", "this", "these", "those", "that", "every", "each", "any", "same", "other"}
_LINKS = {"from", "between", "of", "to", "until", "till", "through", "and", "in", "on", "before", "after", "since", "half"}
LEADS = frozenset({*_ARTICLES, *STEPS, *EDGES, *EDGE_NOUNS, *ORDINALS, *CARDINALS, *VAGUE, *_LINKS, *FEAST_WORDS, *MONTHS, *WEEKDAYS, *UNITS,
                   "recent", "now", "fiscal", "financial", "school", "academic", "business", "working", "calendar", "trading", "twice", "bi", "semi", "latter", "final", "or",
                   "starting", "beginning", "commencing", "w", "c", "o", "ad", "two", "fy", "sy", "plus", "more", "st", "king", "luther", "jr", "women", "workers", "s", "fools", "year"})

_FIGURES: tuple[Rule, ...] = (
    figured.triple, figured.coded, figured.year_pair, figured.year_month, months.day_month, months.month_year, periods.year,
    periods.decade, periods.century, periods.part_of_year, periods.fiscal_year, periods.attack_day, parts.part, parts.counted_from,
    parts.anniversary, relative.ago, relative.stepped, ranges.span, clocks.clock, clocks.part_of_day, sets.timed_daily,
)
_COUNTS: tuple[Rule, ...] = (
    months.day_month, periods.year, periods.century, periods.part_of_year, parts.part, parts.half_of, parts.counted_from,
    parts.anniversary, relative.ago, relative.stepped, ranges.span, clocks.clock, clocks.part_of_day,
)
_BY_WORD: list[tuple[Iterable[str], tuple[Rule, ...]]] = [
    (("the",), (
        months.day_month, months.bare_month, weekdays.weekday, periods.year, periods.decade, periods.century, periods.part_of_year,
        periods.season_name, periods.fiscal_year, periods.holiday, relative.deictic, relative.stepped, relative.next_but_one,
        relative.the_weekend, relative.told, parts.edge, parts.part, parts.half_of, parts.week_of, parts.on_the_day, parts.anniversary,
        ranges.span, clocks.bare_part, clocks.part_of_day)),
    (("this", "these", "those", "that"), (relative.stepped, relative.told, months.stepped_month, weekdays.weekday, periods.season_name, periods.holiday, ranges.span, clocks.part_of_day, weekdays.week_then_day)),
    (("a", "an", "several", "few", "many", "some", "couple", "dozens"), (relative.ago, parts.counted_from)),
    (("half",), (relative.ago,)),
    ((*CARDINALS, *ORDINALS), _COUNTS),
    (("last", "final"), (parts.part, periods.part_of_year)),
    (STEPS, (relative.stepped, months.stepped_month, weekdays.weekday, weekdays.week_then_day, periods.season_name, periods.holiday, ranges.span, clocks.part_of_day)),
    (("recent",), (relative.stepped,)),
    (("early", "earlier", "mid", "late", "later"), (parts.edge, clocks.bare_part, ranges.span)),
    (EDGE_NOUNS, (parts.edge, ranges.span)),
    (("from", "between"), (ranges.span,)),
    (("in",), (relative.coming,)),
    (("every", "each"), (sets.every,)),
    (("any",), (sets.any_weekend,)),
    (MONTHS, (months.month_and_day, months.month_year, months.bare_month, figured.triple, ranges.span, clocks.part_of_day)),
    (WEEKDAYS, (weekdays.weekday, ranges.span, clocks.part_of_day, sets.plural)),
    ((*PLURAL_WEEKDAYS, *PLURAL_DAYPARTS, "weekends"), (sets.plural,)),
    ((*SETS, "bi", "semi", "twice"), (sets.adverb,)),
    (("today", "yesterday", "tomorrow", "tonight"), (relative.deictic, ranges.span, clocks.part_of_day)),
    (("noon", "midnight", "midday"), (clocks.clock,)),
    (UNITS, (relative.ago, relative.next_but_one, parts.edge, parts.week_of, periods.week_number, periods.year, relative.deictic)),
    (("w",), (parts.week_of,)),
    (SEASONS, (periods.season_name,)),
    (DECADES, (periods.decade,)),
    (("q1", "q2", "q3", "q4", "h1", "h2"), (figured.coded, ranges.span)),
    (("fiscal", "financial", "school", "academic", "fy", "sy"), (periods.fiscal_year,)),
    (("ad",), (periods.year,)),
    (FEAST_WORDS, (periods.holiday, ranges.span)),
]


def _table() -> dict[str, tuple[Rule, ...]]:
    table: dict[str, dict[Rule, None]] = {}
    for words, rules in _BY_WORD:
        for word in words:
            table.setdefault(word, {}).update(dict.fromkeys(rules))
    return {word: tuple(rules) for word, rules in table.items()}


_STARTS = _table()


def rules_at(word: str) -> tuple[Rule, ...]:
    """The rules that a word, case-folded, can begin."""
    rules = _STARTS.get(word)
    if rules is not None:
        return rules
    if word[:1].isdigit():
        return _FIGURES
    return (periods.fiscal_year,) if word[:2] in ("fy", "sy") else (figured.coded,) if word[:1] == "w" else ()


def expression(reader: Reader, number: int) -> Match | None:
    """The longest expression of time that begins with a word."""
    best: Match | None = None
    for rule in rules_at(reader.word(number)):
        match = rule(reader, number)
        if match and (best is None or match[::2] > best[::2]):
            best = match
    return best
