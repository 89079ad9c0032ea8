"""Holidays by their names, and one day of history: "Christmas", "Easter 2018", "last Thanksgiving", "9/11"."""

from __future__ import annotations

from datetime import date

import attrs
import regex

from newsparse_quantities.dates.grammar.parts_of_year import in_year
from newsparse_quantities.dates.grammar.reader import APOSTROPHE, HYPHEN, POSSESSIVE, SLASH, SPACE, STOP, Match, Reader
from newsparse_quantities.dates.grammar.registry import FIGURES, Level, begins
from newsparse_quantities.dates.grammar.vocabulary import STEPS
from newsparse_quantities.dates.meaning import calendars
from newsparse_quantities.dates.meaning.expressions import Fixed, Lean, Open
from newsparse_quantities.dates.meaning.holidays import NAMED, Holiday
from newsparse_quantities.dates.meaning.points import Yearly, feast
from newsparse_quantities.dates.words import words

_Names = dict[str, list[tuple[tuple[str, ...], Holiday | None]]]
_GAPS = (SPACE, HYPHEN, APOSTROPHE, STOP, POSSESSIVE)
_LEANS = {-1: Lean.LAST, 1: Lean.NEXT}
_THINGS, _COMMON, _LEADS = words("feast-things"), words("feast-common"), words("feast-leads")


def _by_first_word() -> _Names:
    """The names of feasts as words, by the first of them, the longest first."""
    names: _Names = {}
    for name, day in sorted(NAMED.items(), key=lambda item: -len(item[0])):
        spelt = tuple(regex.findall(r"\p{L}+", name))
        names.setdefault(spelt[0], []).append((spelt, day))
    return names


_NAMES = _by_first_word()
FEAST_STARTS = frozenset(_NAMES)
FEAST_WORDS = frozenset(word for names in _NAMES.values() for spelt, _ in names for word in spelt)
FEAST_ENDS = frozenset(spelt[-1] for names in _NAMES.values() for spelt, _ in names)


@begins(Level.POINT, FEAST_STARTS, STEPS)
def holiday(reader: Reader, number: int) -> Match | None:
    """A feast by its name, with a year where one follows; without a value where its date depends on the country."""
    step = STEPS.get(reader.word(number)) if reader.gap(number + 1) == SPACE else None
    start = number if step is None else number + 1
    found = _feast(reader, start)
    if found is None or _is_name(reader, number, start):
        return None
    end, day = found
    if reader.gap(end) == SPACE and reader.word(end) in _THINGS:
        return None
    if day is None:
        match = in_year(reader, end, Yearly(calendars.year, ""))
        return Match(match.end if match else end, Open())
    named = feast(day)
    if step is None:
        return in_year(reader, end, named) or Match(end, named)
    return Match(end, attrs.evolve(named, lean=_LEANS[step]) if step else attrs.evolve(named, years=0))


def _feast(reader: Reader, number: int) -> tuple[int, Holiday | None] | None:
    """The word after the longest name of a feast that starts at a word, and the feast."""
    for spelt, day in _NAMES.get(reader.word(number), ()):
        same = all(reader.word(number + i) == word for i, word in enumerate(spelt))
        if same and all(reader.gap(number + i) in _GAPS for i in range(1, len(spelt))):
            return number + len(spelt), day
    return None


def _is_name(reader: Reader, start: int, number: int) -> bool:
    """Whether a feast is part of a name, "Johnnie Christmas", or only words: "a new year"."""
    before = reader.word(start - 1)
    if not reader.capital(number):
        return reader.word(number) in _COMMON and before not in ("before", "after", "until")
    return reader.gap(start) == SPACE and reader.capital(start - 1) and len(before) > 3 and before not in _LEADS


@begins(Level.POINT, FIGURES)
def attack_day(reader: Reader, number: int) -> Match | None:
    """The day of the attacks of 2001 by its figures, "9/11"."""
    if (reader.word(number), reader.word(number + 1)) != ("9", "11"):
        return None
    if reader.gap(number + 1) != SLASH or reader.gap(number + 2) == SLASH:
        return None
    if reader.gap(number) == HYPHEN and reader.word(number - 1) not in ("post", "pre"):
        return None
    return Match(number + 2, Fixed(calendars.day(date(2001, 9, 11))))
