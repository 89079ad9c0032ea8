"""The unit right behind a number, and the sign of money right in front of one."""

from __future__ import annotations

from decimal import Decimal
from typing import NamedTuple

import regex

from newsparse_quantities.quantities.nouns import STOP_WORDS, is_plural
from newsparse_quantities.quantities.numbers.spelled import SCALES
from newsparse_quantities.quantities.reader import BLANKS, HYPHEN_GAPS, Reader
from newsparse_quantities.quantities.tables import word_class
from newsparse_quantities.quantities.units.homonyms import called_for
from newsparse_quantities.quantities.units.money import MARKS
from newsparse_quantities.quantities.units.table import (
    CENTS,
    CURRENCIES,
    MEASURE_NAMES,
    MILLIONS,
    NAMES,
    PENCE,
    SYMBOLS,
)
from newsparse_quantities.quantities.units.unit import Unit

_BEHIND = regex.compile(
    rf"""
    (?P<glued>) (?P<mark>[%％°º′″"”'{MARKS}¢元円]) (?:\ ?(?P<scale>[CF])(?![\p{{L}}\p{{N}}]))?+
  | (?P<gap>[{BLANKS}]{{1,2}}+|[-‐‑]|) (?:
        (?P<token>[\p{{L}}µμΩ]{{1,24}}+[²³]?+(?:[23](?![0-9\p{{L}}])|2eq?(?![0-9\p{{L}}]))?+(?:/(?:[\p{{L}}]{{1,4}}+[23²³]?+))?+)
        (?![\p{{N}}_@])
      | (?P<spaced>[%％°"″]|[{MARKS}¢](?!\ ?[0-9])) (?:\ ?(?P<degrees>[CF])(?![\p{{L}}\p{{N}}]))?+
    )""",
    regex.VERBOSE,
)
_INITIAL = regex.compile(r"['’&/]|-(?![0-9]{1,3}\ ?°?[CF]\b)")  # behind a single letter: it is no symbol
_BRACKETED = regex.compile(r"\s?[(\[{<](?P<token>\p{L}{1,4}[23²³]?)[)\]}>]")
_QUANTIFIERS = word_class("quantifiers")
_DEGREES = ("C", "F")
_COLDEST, _HOTTEST = 20, 200  # degrees that news gives by a letter alone: not "777F", not "form 13F"
_MARKS_OF_WORDS = frozenset("'\"")
_EXTENTS = frozenset({"m", "m2", "m3", "kg"})
_IN_COMPANY = word_class("units-in-company")  # colours, cars: a unit only where the sentence speaks of its like
_MONEY_IN_COMPANY = word_class("money-in-company")
_NEEDS_GLUE = word_class("glued-symbols")
_NO_LETTER = frozenset("KNWVJA")  # alone behind a blank: an initial as often as a unit
_LINKS = frozenset([" ", "-", ". ", ".", "\u00a0", "‑", "‐", "\n", "  "])
_WORDS = word_class("words-like-currencies")


class Found(NamedTuple):
    """A unit in the text, [start, end)."""

    unit: Unit
    start: int
    end: int


def unit_after(reader: Reader, offset: int, value: Decimal | None) -> Found | None:
    """The unit whose name or symbol follows a number that ends at an offset."""
    match = _BEHIND.match(reader.text, offset)
    if match is None:
        return _bracketed(reader, offset)
    mark = match["mark"] or match["spaced"]
    if mark and mark in _MARKS_OF_WORDS and reader.text[match.end() : match.end() + 1].isalpha():
        return None  # "Channel 4's"
    if mark:
        return _signed(match, mark, match["scale"] or match["degrees"])
    token, gap, start = match["token"], match["gap"], match.start("token")
    return _called(reader, token, gap, start) or _named(reader, start) or _symbol(reader, token, gap, start, value)


def _called(reader: Reader, token: str, gap: str, start: int) -> Found | None:
    """The unit that the company of a shared name or symbol calls for: "12 kn" of wind, "250 kn" paid."""
    end = start + len(token)
    if gap in HYPHEN_GAPS or _INITIAL.match(reader.text, end):
        return None
    unit = called_for(reader, token, start)
    return Found(unit, start, end) if unit else None


def unit_through(reader: Reader, offset: int) -> Found | None:
    """The unit behind one or two modifiers: "ten straight days", "12 more months", "517 rushing yards"."""
    first = reader.next_word(offset)
    if first < 0:
        return None
    for number in (first + 1, first + 2):
        if not _modifies(reader, number - 1) or not reader.spaced(number):
            return None
        unit = MEASURE_NAMES.get(reader.word(number))
        plural = unit is not None and reader.word(number).endswith(("s", "feet"))
        if unit and plural and (unit.base == "s" or _measured(reader, number - 1, unit)):
            return Found(unit, reader.start(number), reader.end(number))
    return None


def _modifies(reader: Reader, number: int) -> bool:
    word = reader.word(number)
    if word in _QUANTIFIERS:
        return True
    return word.isalpha() and word not in STOP_WORDS and not reader.is_capitalised(number) and not is_plural(word)


def _measured(reader: Reader, number: int, unit: Unit) -> bool:
    """Whether a modifier leaves a unit of length, area, mass or volume what it is: not "two rail yards"."""
    word = reader.word(number)
    return unit.base in _EXTENTS and (word in _QUANTIFIERS or word.endswith("ing"))


def _bracketed(reader: Reader, offset: int) -> Found | None:
    match = _BRACKETED.match(reader.text, offset)
    unit = SYMBOLS.get(match["token"]) if match else None
    return Found(unit, match.start("token"), match.end()) if match and unit else None


def _signed(match: regex.Match[str], mark: str, scale: str | None) -> Found | None:
    unit = SYMBOLS.get(f"°{scale}" if mark in "°º" and scale else mark)
    if unit is None or (mark in "\"'”" and match["glued"] is None and not match["spaced"]):
        return None
    end = match.end() if scale and mark in "°º" else match.start((match["mark"] and "mark") or "spaced") + 1
    return Found(unit, end - 1, end)


def _named(reader: Reader, start: int) -> Found | None:
    """The longest name of a unit at an offset."""
    number = reader.first_from(start)
    if reader.word(number) in _IN_COMPANY and not _are_millions(reader, number):
        return None
    if reader.start(number) != start:
        return _glued_name(reader, start)
    for rest, unit in NAMES.get(reader.word(number), ()):
        last = number + len(rest)
        if _goes_on(reader, number + 1, rest):
            return Found(unit, start, reader.end(last)) if _plausible(reader, number, last) else None
    return None


def _are_millions(reader: Reader, number: int) -> bool:
    """Whether a word that may be money stands behind a number too large for anything else: "two billion crowns"."""
    return reader.word(number) in _MONEY_IN_COMPANY and SCALES.get(reader.word(number - 1), 1) >= 10**6


def _glued_name(reader: Reader, start: int) -> Found | None:
    """A name right behind figures: "115dollars", "900sq ft"."""
    word = reader.letters(start)
    number = reader.first_from(start)
    for rest, unit in NAMES.get(word.casefold(), ()) if word.casefold() not in _IN_COMPANY else ():
        if rest and _goes_on(reader, number, rest) and reader.start(number) == start + len(word) + 1:
            return Found(unit, start, reader.end(number + len(rest) - 1))
        if not rest and len(word) > 2:
            return Found(unit, start, start + len(word))
    return None


def _goes_on(reader: Reader, number: int, rest: tuple[str, ...]) -> bool:
    """Whether the words from a number on are those of a name, linked as names are."""
    return all(reader.word(number + i) == word and reader.gap(number + i) in _LINKS for i, word in enumerate(rest))


def _plausible(reader: Reader, first: int, last: int) -> bool:
    """Not a name that goes on otherwise: "5 Second Street", "20 Pound"."""
    if first == last and len(reader.word(first)) <= 2:
        return False
    return not (
        reader.is_capitalised(first)
        and reader.is_capitalised(last + 1)
        and reader.spaced(last + 1)
        and not reader.original(first).isupper()
    )


def _symbol(reader: Reader, symbol: str, gap: str, start: int, value: Decimal | None) -> Found | None:
    unit = SYMBOLS.get(symbol) or (_divided(symbol) if "/" in symbol else None)
    end = start + len(symbol)
    if unit is None and "/" in symbol:
        symbol = symbol.partition("/")[0]
        unit, end = SYMBOLS.get(symbol), start + len(symbol)
    if unit is None and symbol[-1:] in "23" and SYMBOLS.get(symbol[:-1]) is None:
        return None
    if symbol in ("p", "c") and (unit is None or unit.kind != "money"):
        return _pence(reader, symbol, gap, start, value)
    if symbol.upper() in CURRENCIES and unit is None and symbol.islower() and symbol not in _WORDS:
        unit = CURRENCIES[symbol.upper()]
    if unit is None and symbol in MILLIONS:
        unit = Unit("money", MILLIONS[symbol].code, MILLIONS[symbol].name, Decimal(1000000))
    seconds = symbol == "s" and value is not None and value != value.to_integral_value()
    if (
        unit is None
        or (gap and symbol in _NEEDS_GLUE and not seconds)
        or (gap not in ("", "-") and symbol in _NO_LETTER)
    ):
        return None
    if symbol in _DEGREES and (value is None or value > _HOTTEST or (symbol == "F" and 0 <= value < _COLDEST)):
        return None
    if symbol == "s" and not seconds:
        return None
    if reader.text[end : end + 1].isalnum() or (len(symbol) == 1 and _INITIAL.match(reader.text, end)):
        return None
    return Found(unit, start, end)


def _divided(token: str) -> Unit | None:
    """A symbol over a symbol: "km/ms", "kg/m3"."""
    top, _, bottom = token.partition("/")
    over, under = SYMBOLS.get(top), SYMBOLS.get(bottom) or SYMBOLS.get({"hr": "h", "sec": "s"}.get(bottom, ""))
    if over is None or under is None or under.code is None or over.kind != "measure":
        return None
    return Unit(
        "measure",
        f"{over.code}/{under.code}",
        f"{over.name} per {under.name}",
        over.factor / under.factor,
        f"{over.base}/{under.base}",
    )


def _pence(reader: Reader, symbol: str, gap: str, start: int, value: Decimal | None) -> Found | None:
    if (
        value is None
        or value > 20000
        or reader.text[start + 1 : start + 2].isalnum()
        or reader.text[start + 1 : start + 3] == ".m"
    ):
        return None
    if symbol == "c":
        return Found(CENTS, start, start + 1) if not gap and value < 1000 else None
    screen_lines = value in (480, 720, 1080, 1440, 2160)
    return None if screen_lines else Found(PENCE, start, start + 1)
