"""The sign or code of money right in front of a number."""

from __future__ import annotations

from decimal import Decimal

import regex

from newsparse_quantities.quantities.reader import Reader
from newsparse_quantities.quantities.tables import word_class
from newsparse_quantities.quantities.units.table import CURRENCIES, MILLIONS, SIGNS
from newsparse_quantities.quantities.units.unit import Unit

MARKS = "$£€¥￥₹₽₴₩₪₺₫₱฿₦₡₾₸₿₵₲₭₮₼৳₨"
_SIGN = regex.compile(
    rf"""(?r)
    (?:(?<![\p{{L}}])(?P<country>(?:[A-Z]{{1,3}}|Mex|Bds|[Uu]\.[Ss]\.?|[b-z]|[a-z]{{2,3}})\ ?|a)?)
    (?P<mark>[{MARKS}])(?P<after>[A-Z]{{1,3}})?[\ \u00a0\u202f]?
    """,
    regex.VERBOSE,
)
_SUMS = regex.compile(r"[0-9]{1,3}(?:,[0-9]{3}|(?:\.[0-9]{1,3})?[\s-]?(?:m|bn|k|tn|(?:m|b|tr)illion)\b)")
_LETTERS_BEFORE = regex.compile(r"(?r)(?<![\p{L}\p{N}$])(?P<word>[\p{L}]{1,6}+)\.?(?P<blank>[ \u00a0]?)")
_WORDS = word_class("words-like-currencies")
_LETTER_SIGNS = word_class("letters-before-sums")  # not a PS5, an N95 mask, an R18 film
_CODES_BEFORE_SUMS = word_class("codes-before-sums")  # not the COP29 of the climate conferences
_SHORT_SIGNS = word_class("short-signs")
_TOUCHING = frozenset({"PS", "N", "R"})
_SHOUTED = frozenset({"ALL", "TOP"})  # words in capitals before numbers, oftener than currencies
_AFTER = regex.compile(
    rf"""
    (?P<sign>(?:[A-Z]{{1,3}}\ ?|Mex|Bds|[Uu]\.[Ss]\.\ ?)?[{MARKS}](?:[A-Z]{{1,3}})?|[A-Z][A-Za-z]{{1,3}}\.?)
    [\ \u00a0\u202f]?(?=[0-9])
    """,
    regex.VERBOSE,
)


def money_before(reader: Reader, offset: int) -> tuple[Unit, int] | None:
    """The sign or code of money right in front of a number that starts at an offset, and where it starts."""
    text = reader.text
    if not offset:
        return None
    match = _SIGN.match(text, max(0, offset - 12), offset)
    if match:
        return _country_sign(match)
    word = _LETTERS_BEFORE.match(text, max(0, offset - 10), offset)
    unit = _code(word["word"], bool(word["blank"])) if word else None
    if word and word["word"] in _LETTER_SIGNS:
        unit = SIGNS[word["word"]] if _is_sum(word["word"], word["blank"], text, offset) else None
    if word and word["word"] in _CODES_BEFORE_SUMS and not _SUMS.match(text, offset):
        unit = None
    if word and unit and text[word.start() - 1 : word.start()] not in ("-", "/", "’", "'"):
        return unit, word.start()
    return None


def _is_sum(letters: str, blank: str, text: str, offset: int) -> bool:
    """Whether what stands behind letters that may be money is a sum; one letter touches it."""
    return _SUMS.match(text, offset) is not None and (not blank or letters not in _TOUCHING)


def _country_sign(match: regex.Match[str]) -> tuple[Unit, int]:
    mark, country, after = match["mark"], (match["country"] or ""), (match["after"] or "")
    letters = country.strip().replace(".", "").upper()
    spaced_word = country.endswith(" ") and country.islower() and len(letters) > 2
    unit = SIGNS.get(mark + after) if after else None
    if letters and not spaced_word:
        unit = SIGNS.get(letters + mark) or unit
        if unit and unit is SIGNS.get(letters + mark):
            return unit, match.start("country")
    return unit or SIGNS[mark], match.start("mark")


def _code(word: str, blank: bool) -> Unit | None:
    """A currency's code or abbreviation: "USD", "Rs", "RM"; a million of it: "MUSD"."""
    if word in SIGNS and (len(word) > 2 or word in _SHORT_SIGNS):
        return SIGNS[word]
    upper = word.upper()
    small = word.islower() and blank and word not in _WORDS
    if upper in CURRENCIES and (small or (word.isupper() and word not in _SHOUTED)):
        return CURRENCIES[upper]
    if word in MILLIONS:
        return Unit("money", MILLIONS[word].code, MILLIONS[word].name, Decimal(1000000))
    return SIGNS["RMB"] if upper == "RMB" else None


def money_at(reader: Reader, offset: int) -> tuple[Unit, int] | None:
    """The sign of money that starts at an offset with a number behind it, and where the number starts."""
    match = _AFTER.match(reader.text, offset)
    before = money_before(reader, match.end()) if match else None
    return (before[0], match.end()) if match and before and before[1] == offset else None
