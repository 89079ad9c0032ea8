"""Years, decades, centuries, quarters, halves, seasons, fiscal years, numbered weeks and holidays."""

from __future__ import annotations

from functools import lru_cache

import attrs
import regex

from newsparse_quantities.dates.context.years import lone_year
from newsparse_quantities.dates.grammar import numbers
from newsparse_quantities.dates.grammar.months import relative_year
from newsparse_quantities.dates.grammar.reader import APOSTROPHE, COMMA, DOT, HYPHEN, POSSESSIVE, QUOTED, SLASH, SPACE, STOP, Match, Reader
from newsparse_quantities.dates.grammar.registry import FIGURES, Level, begins
from newsparse_quantities.dates.grammar.vocabulary import CARDINALS, DECADES, ORDINALS, SEASONS, STEPS
from newsparse_quantities.dates.meaning import calendars
from newsparse_quantities.dates.meaning.calendars import Period
from newsparse_quantities.dates.meaning.expressions import Expression, Fixed, Lean, Open
from newsparse_quantities.dates.meaning.holidays import NAMED, Holiday
from newsparse_quantities.dates.meaning.points import Point, Yearly, feast, half, numbered_week, quarter, season
from newsparse_quantities.dates.meaning.relatives import named_day

_FEAST_THINGS = frozenset("island islands tree trees card cards carol carols egg eggs song songs lights decorations".split())
_FEAST_GAPS = (SPACE, HYPHEN, APOSTROPHE, STOP, POSSESSIVE)
_LEANS = {-1: Lean.LAST, 1: Lean.NEXT}
_DECADE = regex.compile(r"(1[0-9]|20)?([0-9])0s")
_ERA_WORDS = {("b", "c"): "BC", ("bc",): "BC", ("bce",): "BC", ("ad",): "AD", ("a", "d"): "AD", ("ce",): "AD"}
_FISCAL = {"fy": "FY", "fiscal": "FY", "financial": "FY", "sy": "SY", "school": "SY", "academic": "SY"}

_FEASTS: dict[str, list[tuple[tuple[str, ...], Holiday | None]]] = {}
for _name, _holiday in NAMED.items():
    _words = tuple(regex.findall(r"\p{L}+", _name))
    _FEASTS.setdefault(_words[0], []).append((_words, _holiday))
    _FEASTS[_words[0]].sort(key=lambda entry: -len(entry[0]))
FEAST_STARTS = frozenset(_FEASTS)
FEAST_WORDS = frozenset(word for feasts in _FEASTS.values() for words, _ in feasts for word in words)
FEAST_ENDS = frozenset(words[-1] for feasts in _FEASTS.values() for words, _ in feasts)


def the(reader: Reader, number: int) -> int:
    """The number of the word after "the", where it stands here."""
    return number + (reader.word(number) == "the" and reader.gap(number + 1) in (SPACE, QUOTED))


@begins(Level.POINT, FIGURES, "the", "year", "ad", CARDINALS)
def year(reader: Reader, number: int) -> Match | None:
    """A year by itself, where the words around say so: "in 2024", "the year 2011", "575 B.C."."""
    if era := _era(reader, number):
        return era
    after = the(reader, number)
    if reader.word(after) == "year" and reader.gap(after + 1) == SPACE and (read := numbers.year(reader, after + 1)):
        return Match(read[0], Point(read[1]))
    if lone_year(reader, number):
        return Match(number + 1, Point(int(reader.word(number))))
    read = numbers.year_in_words(reader, number)
    if read and reader.word(number - 1) in ("in", "since", "by", "of") and reader.gap(read[0]) != SPACE:
        return Match(read[0], Point(read[1]))
    return None


def _era(reader: Reader, number: int) -> Match | None:
    """"575 B.C.", "AD 79"."""
    value = numbers.figures(reader.word(number))
    if value is None and reader.word(number) == "ad" and reader.raw(number) == "AD":
        value = numbers.figures(reader.word(number + 1))
        return Match(number + 2, Point(value)) if value and reader.gap(number + 1) == SPACE else None
    if not value or reader.gap(number + 1) != SPACE or not reader.capital(number + 1):
        return None
    for words, era in _ERA_WORDS.items():
        if all(reader.word(number + 1 + i) == word for i, word in enumerate(words)) and (len(words) == 1 or reader.gap(number + 2) == DOT):
            says: Expression = Fixed(Period(f"BC{value:04}")) if era == "BC" else Point(value)
            return Match(number + 1 + len(words), says)
    return None


@begins(Level.POINT, FIGURES, "the", DECADES)
def decade(reader: Reader, number: int) -> Match | None:
    """"the 1990s", "the '90s", "the sixties"; not an age, "in his sixties"."""
    after = the(reader, number)
    tens = _tens(reader, after)
    if tens is None:
        return None
    end = after + 1
    if reader.word(after).isdigit():  # "1990's", "1990 s"
        end += 1
    return Match(end, Fixed(calendars.decade(tens)))


def _tens(reader: Reader, number: int) -> int | None:
    """The decade at a word, as its year without the last figure."""
    word = reader.word(number)
    if word in DECADES:
        owner = reader.word(number - 1)
        if owner in ("the", "early", "mid", "late", "swinging", "roaring") or (owner == "in" and not reader.capital(number)):
            return 190 + DECADES[word]
        return None
    if word.isdigit() and len(word) == 4 and word[3] == "0" and reader.word(number + 1) == "s" and reader.gap(number + 1) in (APOSTROPHE, SPACE):
        return numbers.figures(word) and int(word) // 10
    match = _decade_word(word)
    if match is None:
        return None
    hundreds, ten = match
    if hundreds is None:
        owner = reader.word(number - 1)
        aged = owner in ("early", "late", "mid") and reader.word(number - 2) in ("his", "her", "their", "my", "our", "your")
        known = reader.before(number) in ("'", "’", "‘") or (owner in ("the", "early", "late", "mid") and not aged)
        return (200 if ten < 3 else 190) + ten if known else None
    return hundreds * 10 + ten if reader.before(number) not in ("$", "€", "£") else None


@lru_cache(maxsize=1024)
def _decade_word(word: str) -> tuple[int | None, int] | None:
    match = _DECADE.fullmatch(word)
    return match and (int(match[1]) if match[1] else None, int(match[2]))


@begins(Level.POINT, FIGURES, "the", ORDINALS, CARDINALS)
def century(reader: Reader, number: int) -> Match | None:
    """"the 20th century", "nineteenth-century", "the 5th century BC"."""
    after = the(reader, number)
    read = numbers.ordinal(reader, after)
    if not read or not 1 <= read[1] <= 30 or reader.gap(read[0]) not in (SPACE, HYPHEN) or reader.word(read[0]) not in ("century", "centuries"):
        return None
    if reader.spaced(read[0] + 1, "bc") or reader.spaced(read[0] + 1, "bce"):
        return Match(read[0] + 2, Fixed(Period(f"BC{read[1] - 1:02}")))
    period = calendars.century(read[1] - 1) if read[1] > 1 else Period("00")
    return Match(read[0] + 1, Fixed(period))


@begins(Level.POINT, FIGURES, "the", "last", ORDINALS)
def part_of_year(reader: Reader, number: int) -> Match | None:
    """A quarter or half and the year it is of: "the second half of 2023", "the first quarter", "the first half of next year"."""
    after = the(reader, number)
    read = (after + 1, -1) if reader.word(after) == "last" else numbers.ordinal(reader, after)
    if not read or reader.gap(read[0]) not in (SPACE, HYPHEN) or reader.word(read[0]) not in ("quarter", "half"):
        return None
    isquarter = reader.word(read[0]) == "quarter"
    which = (4 if isquarter else 2) if read[1] < 0 else read[1]
    if which > (4 if isquarter else 2):
        return None
    named = quarter(which) if isquarter else half(which)
    match = in_year(reader, read[0] + 1, named)
    if match:
        return match
    if not isquarter or read[1] < 0 or after == number or reader.spaced(read[0] + 1, "of"):
        return None
    return Match(read[0] + 1, named) if reader.word(number - 1) in ("in", "for", "during", "of", "by", "since") else None


def in_year(reader: Reader, number: int, named: Yearly) -> Match | None:
    """A named part of the year that follows: "of 2024", " 2025", ", 2025", "of the year", "of next year"."""
    after = number + (reader.spaced(number, "of") or reader.spaced(number, "in"))
    after = the(reader, after) if reader.gap(after) == SPACE else after
    if reader.gap(after) not in (SPACE, COMMA, HYPHEN):
        return None
    if read := relative_year(reader, after):
        return Match(read[0], attrs.evolve(named, years=read[1]))
    if after > number + 1 and reader.word(after) == "year":
        return Match(after + 1, attrs.evolve(named, years=0))
    after += reader.word(after) in ("fiscal", "financial") and reader.gap(after + 1) == SPACE
    year = numbers.year(reader, after)
    if not year or (reader.gap(after) == COMMA and not reader.word(after).isdigit()):
        return None
    closing = numbers.short_year(reader, year[0], year[1]) if reader.gap(year[0]) in (HYPHEN, SLASH) else None
    return Match(year[0] + (closing is not None), attrs.evolve(named, year=year[1]))  # "winter 2014-15"


@begins(Level.POINT, SEASONS, "the", STEPS)
def season_name(reader: Reader, number: int) -> Match | None:
    """"spring 2025", "last summer", "the winter of 2010", "the summer"; "fall" and "spring" alone only after "in the"."""
    start, after = number, the(reader, number)
    step = STEPS.get(reader.word(after))
    if step is not None and reader.gap(after + 1) == SPACE:
        after += 1
    name = SEASONS.get(reader.word(after))
    if name is None:
        return None
    named = season(name)
    if step is not None and after > the(reader, start):
        if reader.word(after - 1) in ("coming", "upcoming"):
            return Match(after + 1, attrs.evolve(named, lean=Lean.FUTURE))
        return Match(after + 1, attrs.evolve(named, years=0) if step == 0 else attrs.evolve(named, lean=_LEANS[step]))
    if match := in_year(reader, after + 1, named):
        return match
    return Match(after + 1, named) if _is_season(reader, start, after) else None


def _is_season(reader: Reader, start: int, number: int) -> bool:
    """Whether a season stands for its time of year: not "spring" the source, "fall" the verb, "Summer" the name."""
    word, lead = reader.word(number), reader.word(start - 1)
    if reader.gap(number + 1) == SPACE and reader.word(number + 1) in ("olympics", "games", "olympic", "palace", "offensive", "school"):
        return False
    if word in ("fall", "spring"):
        return lead in ("in", "this", "since", "until", "by", "during", "early", "late", "mid") and reader.gap(number + 1) != SPACE
    return lead in ("in", "since", "until", "by", "during", "early", "late", "mid", "over", "through", "this", "throughout", "whole") or (
        reader.gap(number + 1) == COMMA and start == number
    )


@begins(Level.POINT, FIGURES, _FISCAL)
def fiscal_year(reader: Reader, number: int) -> Match | None:
    """"fiscal year 2008", "FY2024", "fiscal 2025", "FY 2023-24", "the 2024 fiscal year", "school year 2008"."""
    word = reader.word(number)
    if word[:2] in ("fy", "sy") and len(word) in (4, 6) and (value := numbers.figures(word[2:])) is not None:
        return Match(number + 1, _fiscal(word[:2].upper(), value if len(word) == 6 else numbers.full_year(value)))
    if word.isdigit():
        return _year_then_fiscal(reader, number)
    if word not in _FISCAL:
        return None
    end = number + 1 + reader.spaced(number + 1, "year")
    if read := (numbers.year(reader, end) if reader.gap(end) == SPACE else None):
        closing = numbers.short_year(reader, read[0], read[1]) if reader.gap(read[0]) in (HYPHEN, SLASH) else None
        return Match(read[0] + (closing is not None), _fiscal(_FISCAL[word], closing or read[1]))
    return Match(end, Open("FYXXXX")) if end == number + 2 and word == "fiscal" else None


def _year_then_fiscal(reader: Reader, number: int) -> Match | None:
    """"2024 fiscal year", "2023/24 financial year": named by the year it ends in."""
    read = numbers.year(reader, number)
    if read is None:
        return None
    end, value = read
    if reader.gap(end) in (HYPHEN, SLASH) and (closing := numbers.short_year(reader, end, value)):
        end, value = end + 1, closing
    kind = _FISCAL.get(reader.word(end)) if reader.gap(end) == SPACE else None
    return Match(end + 2, _fiscal(kind, value)) if kind and reader.spaced(end + 1, "year") else None


def _fiscal(prefix: str, number: int) -> Fixed:
    """A year of accounts or of school, whose days depend on whose it is."""
    return Fixed(Period(f"{prefix}{number:04}"))


@begins(Level.POINT, "week")
def week_number(reader: Reader, number: int) -> Match | None:
    """"week 31", "week 6 of 2025"."""
    value = numbers.figures(reader.word(number + 1))
    if reader.word(number) != "week" or reader.gap(number + 1) != SPACE or not value or value > 53:
        return None
    named = numbered_week(value)
    return in_year(reader, number + 2, named) or Match(number + 2, named)


@begins(Level.POINT, FEAST_STARTS, STEPS)
def holiday(reader: Reader, number: int) -> Match | None:
    """A feast by its name, with a year where one follows: "Christmas", "Easter 2018", "last Thanksgiving"."""
    step = STEPS.get(reader.word(number)) if reader.gap(number + 1) == SPACE else None
    start = number if step is None else number + 1
    found = _feast(reader, start)
    if found is None or _is_name(reader, number, start):
        return None
    end, day = found
    if reader.gap(end) == SPACE and reader.word(end) in _FEAST_THINGS:
        return None
    if day is None:
        match = in_year(reader, end, Yearly(calendars.year, ""))
        return Match(match.end if match else end, Open())
    named = feast(day)
    if step is None:
        return in_year(reader, end, named) or Match(end, named)
    return Match(end, attrs.evolve(named, years=0) if step == 0 else attrs.evolve(named, lean=_LEANS[step]))


def _feast(reader: Reader, number: int) -> tuple[int, Holiday | None] | None:
    """The longest name of a feast that starts at a word."""
    for words, day in _FEASTS.get(reader.word(number), ()):
        end = number + len(words)
        if all(reader.word(number + i) == word and (not i or reader.gap(number + i) in _FEAST_GAPS) for i, word in enumerate(words)):
            return end, day
    return None


def _is_name(reader: Reader, start: int, number: int) -> bool:
    """Whether a feast is part of a name, "Johnnie Christmas", or only words: "a new year"."""
    if not reader.capital(number):
        return reader.word(number) in _COMMON_WORDS and reader.word(start - 1) not in ("before", "after", "until")
    before = reader.word(start - 1)
    return reader.gap(start) == SPACE and reader.capital(start - 1) and len(before) > 3 and before not in _BEFORE_FEASTS


_COMMON_WORDS = {"new", "may", "mother", "father", "memorial", "victory", "election", "holy", "good", "freedom", "canada"}
_BEFORE_FEASTS = {"since", "until", "during", "after", "before", "this", "every", "from", "last", "next", "over", "happy", "merry", "orthodox"}


@begins(Level.POINT, FIGURES)
def attack_day(reader: Reader, number: int) -> Match | None:
    """"9/11", the day of the attacks of 2001."""
    if reader.word(number) == "9" and reader.word(number + 1) == "11" and reader.gap(number + 1) == SLASH:
        return Match(number + 2, named_day(2001, 9, 11)) if reader.gap(number + 2) != SLASH else None
    return None
