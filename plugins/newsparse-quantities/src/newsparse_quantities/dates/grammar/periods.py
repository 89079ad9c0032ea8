"""Years, decades, centuries and years of accounts: "in 2024", "575 B.C.", "the '90s", "the 20th century", "FY2024"."""

from __future__ import annotations

from functools import lru_cache

import regex

from newsparse_quantities.dates.context.modifiers import modifier
from newsparse_quantities.dates.context.years import lone_year
from newsparse_quantities.dates.grammar import numbers
from newsparse_quantities.dates.grammar.reader import APOSTROPHE, DOT, HYPHEN, QUOTED, SLASH, SPACE, Match, Reader
from newsparse_quantities.dates.grammar.registry import FIGURES, Level, begins
from newsparse_quantities.dates.grammar.vocabulary import CARDINALS, DECADES, ORDINALS
from newsparse_quantities.dates.meaning import calendars
from newsparse_quantities.dates.meaning.calendars import Period
from newsparse_quantities.dates.meaning.expressions import Expression, Fixed, Open, Qualified
from newsparse_quantities.dates.meaning.points import Point
from newsparse_quantities.dates.words import words

_DECADE = regex.compile(r"(1[0-9]|20)?([0-9])0s")
_ERAS = ((("b", "c"), True), (("bc",), True), (("bce",), True), (("ad",), False), (("a", "d"), False), (("ce",), False))
_FISCAL = {"fy": "FY", "fiscal": "FY", "financial": "FY", "sy": "SY", "school": "SY", "academic": "SY"}
_DEGREES, _SURE = words("degrees"), words("year-sure")
_EDGES = ("early", "mid", "late")
_OWNERS = ("his", "her", "their", "my", "our", "your")


@begins(Level.POINT, FIGURES, "the", "year", CARDINALS)
def year(reader: Reader, number: int) -> Match | None:
    """A year by itself, where the words around say so: "in 2024", "the year 2011", "in nineteen eighty-six"."""
    if lone_year(reader, number):
        says = Point(int(reader.word(number)))
        inexact = modifier(reader, number) == "APPROX"
        return Match(number + 1, Qualified(says, "APPROX") if inexact else says)
    after = reader.past_the(number)
    if reader.word(after) == "year" and reader.gap(after + 1) == SPACE:
        read = numbers.year(reader, after + 1)
        return Match(read[0], Point(read[1])) if read else None
    read = numbers.year_in_words(reader, number)
    if read and reader.word(number - 1) in ("in", "since", "by", "of") and reader.gap(read[0]) not in (SPACE, HYPHEN):
        return Match(read[0], Point(read[1]))
    return None


@begins(Level.POINT, FIGURES)
def short_year(reader: Reader, number: int) -> Match | None:
    """A year by its last two figures: "in '98", "the class of '76", where the phrase is over behind it."""
    led = reader.gap(number) == QUOTED and (reader.word(number - 1) in _SURE or reader.word(number - 1) in ("of", "by"))
    if not led or len(reader.word(number)) != 2 or not reader.over(number + 1):
        return None
    read = numbers.year(reader, number)
    return Match(read[0], Point(read[1])) if read else None


@begins(Level.POINT, FIGURES)
def era(reader: Reader, number: int) -> Match | None:
    """A year with its era behind it: "575 B.C.", "79 AD"."""
    value = numbers.figures(reader.word(number))
    if not value or reader.gap(number + 1) != SPACE or not reader.capital(number + 1):
        return None
    for letters, before in _ERAS:
        same = all(reader.word(number + 1 + i) == letter for i, letter in enumerate(letters))
        if same and (len(letters) == 1 or reader.gap(number + 2) == DOT):
            says: Expression = Fixed(Period(f"BC{value:04}")) if before else Point(value)
            return Match(number + 1 + len(letters), says)
    return None


@begins(Level.POINT, "ad")
def anno_domini(reader: Reader, number: int) -> Match | None:
    """A year with its era before it: "AD 79"."""
    value = numbers.figures(reader.word(number + 1)) if reader.raw(number) == "AD" else None
    return Match(number + 2, Point(value)) if value and reader.gap(number + 1) == SPACE else None


@begins(Level.POINT, FIGURES, "the", DECADES)
def decade(reader: Reader, number: int) -> Match | None:
    """Ten years: "the 1990s", "the '90s", "the sixties"; a hundred in "the 1800s"."""
    after = reader.past_the(number)
    tens = _tens_in_words(reader, after) if reader.word(after) in DECADES else _tens(reader, after)
    if tens is None:
        return None
    end = after + 1 + reader.word(after).isdigit()  # "1990's", "1990 s"
    hundreds = tens % 10 == 0 and tens < 200
    return Match(end, Fixed(calendars.century(tens // 10) if hundreds else calendars.decade(tens)))


def _tens_in_words(reader: Reader, number: int) -> int | None:
    """The decade of "the sixties", as its year without the last figure; "in his sixties" is an age."""
    lead = reader.word(number - 1)
    known = lead == "the" or _edged(reader, number) or (lead == "in" and not reader.capital(number))
    return 190 + DECADES[reader.word(number)] if known else None


def _tens(reader: Reader, number: int) -> int | None:
    """The decade of "1990s", "1990's" or "'90s", as its year without the last figure."""
    word = reader.word(number)
    if word.isdigit() and reader.word(number + 1) == "s" and reader.gap(number + 1) in (APOSTROPHE, SPACE):
        word += "s"
    match = _decade_word(word)
    if match is None or reader.before(number) in ("$", "€", "£"):
        return None
    hundreds, ten = match
    if hundreds is not None:
        return hundreds * 10 + ten
    if any(reader.word(number - back) in _DEGREES for back in range(3, 6)):
        return None
    known = reader.before(number) in ("'", "’", "‘") or reader.word(number - 1) == "the" or _edged(reader, number)
    return (200 if ten < 3 else 190) + ten if known or _paired(reader, number) else None


def _paired(reader: Reader, number: int) -> bool:
    """After another decade: "the 1980s and 90s"."""
    return reader.word(number - 1) in ("and", "or", "to") and _decade_word(reader.word(number - 2)) is not None


def _edged(reader: Reader, number: int) -> bool:
    """After "early" or "late", but not in "his late 40s"."""
    return reader.word(number - 1) in _EDGES and reader.word(number - 2) not in _OWNERS


@lru_cache(maxsize=1024)
def _decade_word(word: str) -> tuple[int | None, int] | None:
    match = _DECADE.fullmatch(word)
    return match and (int(match[1]) if match[1] else None, int(match[2]))


@begins(Level.POINT, FIGURES, "the", ORDINALS, CARDINALS)
def century(reader: Reader, number: int) -> Match | None:
    """A hundred years by their number: "the 20th century", "nineteenth-century", "the 5th century BC"."""
    read = numbers.ordinal(reader, reader.past_the(number))
    if read and reader.linked(read[0], "and", "or", "to"):
        return _centuries(reader, read)
    if not read or not 1 <= read[1] <= 30 or not reader.linked(read[0], "century", "centuries"):
        return None
    end, hundreds = read[0] + 1, read[1] - 1
    dotted = reader.linked(end, "b") and reader.gap(end + 1) == DOT and reader.word(end + 1) == "c"
    if dotted or reader.linked(end, "bc", "bce"):
        return Match(end + 1 + dotted, Fixed(Period(f"BC{hundreds:02}")))
    return Match(end, Fixed(calendars.century(hundreds) if hundreds else Period("00")))


def _centuries(reader: Reader, read: tuple[int, int]) -> Match | None:
    """Two that follow each other: "the 19th and 20th centuries"."""
    last = numbers.ordinal(reader, reader.past_the(read[0] + 1))
    if not last or not reader.linked(last[0], "century", "centuries") or not 1 < read[1] < last[1] <= 30:
        return None
    return Match(last[0] + 1, Fixed(calendars.between(calendars.century(read[1] - 1), calendars.century(last[1] - 1))))


@begins(Level.POINT, _FISCAL)
def fiscal_year(reader: Reader, number: int) -> Match | None:
    """A year of accounts or of school: "fiscal year 2008", "FY2024", "FY 2023-24", "school year 2008"."""
    word = reader.word(number)
    if value := numbers.figures(word[2:]):
        first = value if len(word) == 6 else numbers.full_year(value)
        paired = reader.gap(number + 1) in (HYPHEN, SLASH)
        closing = numbers.short_year(reader, number + 1, first) if paired else None  # "FY2024/25"
        return Match(number + 1 + bool(closing), _fiscal(word[:2].upper(), closing or first))
    if word not in _FISCAL:
        return None
    end = number + 1 + reader.spaced(number + 1, "year")
    read = _closing_year(reader, end) if reader.gap(end) == SPACE else None
    if read:
        return Match(read[0], _fiscal(_FISCAL[word], read[1]))
    return Match(end, Open("FYXXXX")) if end == number + 2 and word == "fiscal" else None


@begins(Level.POINT, FIGURES)
def year_of_accounts(reader: Reader, number: int) -> Match | None:
    """The same with the year first: "2024 fiscal year", "2023/24 financial year"."""
    read = _closing_year(reader, number) if reader.word(number).isdigit() else None
    kind = _FISCAL.get(reader.word(read[0])) if read and reader.gap(read[0]) == SPACE else None
    if read is None or kind is None or not reader.spaced(read[0] + 1, "year"):
        return None
    return Match(read[0] + 2, _fiscal(kind, read[1]))


def _closing_year(reader: Reader, number: int) -> tuple[int, int] | None:
    """A year, or the second of two: what years of accounts are named by."""
    read = numbers.year(reader, number)
    closing = numbers.short_year(reader, *read) if read and reader.gap(read[0]) in (HYPHEN, SLASH) else None
    return (read[0] + 1, closing) if read and closing else read


def _fiscal(prefix: str, number: int) -> Fixed:
    """Its days depend on whose year it is."""
    return Fixed(Period(f"{prefix}{number:04}"))
