"""Numbers in figures: grouped in every style, decimal, with exponents, with fractions behind them."""

from __future__ import annotations

import unicodedata
from decimal import Decimal
from fractions import Fraction

import regex

from newsparse_quantities.quantities.numbers.number import MOST_DIGITS, Number

_CALIBRE = r"(?:100|105|115|120|122|125|127|130|152|155|203)[\s-]?(?:mm|millimet)"  # "40 155mm guns" is no 40,155
_NUMERAL = regex.compile(
    rf"""
    (?P<english> [0-9]{{1,3}}+(?:,[0-9]{{3}}(?![0-9])){{1,20}}+(?:\.[0-9]++)?+ )
  | (?P<indian>  [0-9]{{1,2}}+(?:,[0-9]{{2}}(?=,)){{1,8}}+,[0-9]{{3}}(?![0-9])(?:\.[0-9]++)?+ )
  | (?P<european>[0-9]{{1,3}}+(?:\.[0-9]{{3}}(?![0-9])){{1,20}}+,[0-9]{{1,2}}(?![0-9])
                |[0-9]{{1,3}}+(?:\.[0-9]{{3}}(?![0-9])){{2,20}}+ )
  | (?P<spaced>  [1-9][0-9]{{0,2}}+(?:[\ \u00a0\u2007\u2009\u202f](?!{_CALIBRE})[0-9]{{3}}(?![0-9,:/])){{1,20}}+
                 (?:[.,][0-9]{{1,6}}(?![0-9]))?+ )
  | (?P<point>   [0-9]++\.[0-9]++ )
  | (?P<comma>   [0-9]++,[0-9]{{1,2}}(?![0-9,]) )
  | (?P<plain>   [0-9]++ )
    """,
    regex.VERBOSE,
)
_EXPONENT = regex.compile(
    r"""
    [eE](?P<e>[+-]?[0-9]++)(?!\p{L})
  | \s?[×x]\s?10(?: \^(?P<caret>[-−+]?[0-9]++) | (?P<minus>[-−][0-9]++) | (?P<raised>[⁺⁻]?[⁰¹²³⁴⁵⁶⁷⁸⁹]++) )
    """,
    regex.VERBOSE,
)
_CARET = regex.compile(r"\^(?P<power>[-−+]?[0-9]++)(?!\p{L})")
_LONGEST_POWER = 3  # code points, its sign among them
_COMMON = regex.compile(r"(?P<top>[0-9]{1,6}+)[/⁄](?P<bottom>[0-9]{1,6}+)(?![0-9/.,]?[0-9])")
_MIXED = regex.compile(
    r"[ \u00a0-]{0,2}(?:(?P<top>[0-9]{1,2}+)[/⁄](?P<bottom>[0-9]{1,3}+)(?![0-9/])|(?P<sign>[¼½¾⅐-⅞]))"
)
_VULGAR = regex.compile(r"[¼½¾⅐-⅞]")
_TO_ASCII = str.maketrans("⁺⁻−⁰¹²³⁴⁵⁶⁷⁸⁹", "+--0123456789")
_MARKS = str.maketrans("", "", ",. \u00a0\u2007\u2009\u202f")


class TooLongError(ValueError):
    """More digits, or a higher power of ten, than a number in news has; `end` is where they end."""

    def __init__(self, end: int) -> None:
        super().__init__("a number too long to mean something")
        self.end = end


def numeral(text: str, start: int) -> Number | None:
    """The number in figures that starts at an offset; TooLongError where it has more than MOST_DIGITS digits."""
    vulgar = _VULGAR.match(text, start)
    if vulgar:
        return Number(start, vulgar.end(), None, "fraction", ratio=_vulgar(vulgar[0]))
    match = _NUMERAL.match(text, start)
    if match is None:
        return None
    if match.end() - start > MOST_DIGITS:
        raise TooLongError(match.end())
    end, value = match.end(), _value(match[0], match.lastgroup or "plain")
    end, value = _raised(text, end, value)
    return _with_fraction(text, start, end, value)


def common_fraction(text: str, start: int) -> Number | None:
    """A fraction in figures: 1/2, 3⁄4."""
    match = _COMMON.match(text, start)
    if match is None or not int(match["bottom"]):
        return None
    return Number(start, match.end(), None, "fraction", ratio=(int(match["top"]), int(match["bottom"])))


def decimal_part(text: str, start: int, end: int) -> Number:
    """A decimal without a whole part, from its point on (.08)."""
    return Number(start, end, Decimal("0" + text[start:end]))


def exact(fraction: Fraction) -> Decimal:
    """A fraction as a decimal: exact where it ends, else to 15 places."""
    value = Decimal(fraction.numerator) / Decimal(fraction.denominator)
    return value if Fraction(value) == fraction else value.quantize(Decimal("1e-15"))


def _value(figures: str, style: str) -> Decimal:
    if style in ("plain", "point"):
        return Decimal(figures)
    if style == "comma" or (style == "spaced" and "," in figures):
        whole, _, rest = figures.partition(",")
        return Decimal(f"{whole.translate(_MARKS)}.{rest}")
    if style == "european":
        whole, _, rest = figures.partition(",")
        return Decimal(f"{whole.translate(_MARKS)}.{rest or 0}")
    whole, _, rest = figures.partition(".")
    return Decimal(f"{whole.translate(_MARKS)}.{rest or 0}")


def _raised(text: str, end: int, value: Decimal) -> tuple[int, Decimal]:
    if text[end : end + 1] not in ("e", "E", "x", "×", " ", "\u00a0", "^"):
        return end, value
    caret = _CARET.match(text, end)
    if caret:
        return caret.end(), _power(value, caret)
    match = _EXPONENT.match(text, end)
    if match is None:
        return end, value
    power = next(group for group in match.groups() if group)
    if len(power) > _LONGEST_POWER or (power[0].isdigit() and len(power) == _LONGEST_POWER):
        raise TooLongError(match.end())
    return match.end(), value.scaleb(int(power.translate(_TO_ASCII)))


def _power(value: Decimal, caret: regex.Match[str]) -> Decimal:
    """A number to a power: 2^10, 10^-3; TooLongError where it has too many digits, or none."""
    power = int(caret["power"][:_LONGEST_POWER].translate(_TO_ASCII))
    digits = len(value.as_tuple().digits) * abs(power)
    if len(caret["power"]) > _LONGEST_POWER or digits > MOST_DIGITS or (not value and power < 0):
        raise TooLongError(caret.end())
    return exact(Fraction(value) ** power)


def _with_fraction(text: str, start: int, end: int, value: Decimal) -> Number:
    """With the fraction behind a whole number: 10 1/2, 2½."""
    if value == value.to_integral_value() and value < 10000:
        match = _MIXED.match(text, end)
        if match:
            top, bottom = _vulgar(match["sign"]) if match["sign"] else (int(match["top"]), int(match["bottom"]))
            if 0 < top < bottom <= 100 and (match["sign"] or text[end] != "-" or top == 1):
                return Number(start, match.end(), exact(Fraction(int(value)) + Fraction(top, bottom)))
    return Number(start, end, value)


def _vulgar(sign: str) -> tuple[int, int]:
    top, _, bottom = unicodedata.normalize("NFKC", sign).partition("\u2044")
    return int(top), int(bottom)
