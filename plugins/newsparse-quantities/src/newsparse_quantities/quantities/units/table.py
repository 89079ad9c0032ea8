"""The tables of units made ready: by name, word by word, and by symbol."""

from __future__ import annotations

from decimal import Decimal

import regex

from newsparse_quantities.quantities.tables import rows
from newsparse_quantities.quantities.units.unit import Kind, Unit

PREFIXES = {
    "p": ("pico", Decimal("1e-12")),
    "n": ("nano", Decimal("1e-9")),
    "u": ("micro", Decimal("1e-6")),
    "m": ("milli", Decimal("1e-3")),
    "c": ("centi", Decimal("1e-2")),
    "d": ("deci", Decimal("1e-1")),
    "h": ("hecto", Decimal("1e2")),
    "k": ("kilo", Decimal("1e3")),
    "M": ("mega", Decimal("1e6")),
    "G": ("giga", Decimal("1e9")),
    "T": ("tera", Decimal("1e12")),
    "P": ("peta", Decimal("1e15")),
    "E": ("exa", Decimal("1e18")),
    "Z": ("zetta", Decimal("1e21")),
    "Y": ("yotta", Decimal("1e24")),
}
_MICRO = ("u", "\u00b5", "\u03bc")  # the letter, the micro sign, the Greek mu
_POWERS = {"square": "2", "sq": "2", "cubic": "3", "cu": "3"}
_CUSTOMARY = {
    "[ft_i]2": "[sft_i]",
    "[in_i]2": "[sin_i]",
    "[yd_i]2": "[syd_i]",
    "[ft_i]3": "[cft_i]",
    "[in_i]3": "[cin_i]",
    "[yd_i]3": "[cyd_i]",
}
_PERCENT = {
    "percent": ("percent", "%"),
    "percents": ("percent", "%"),
    "per cent": ("percent", "%"),
    "percentage": ("percent", "%"),
    "pct": ("percent", "%"),
    "percentage point": ("percentage-point", "pp"),
    "percentage points": ("percentage-point", "pp"),
    "percent points": ("percentage-point", "pp"),
    "per cent points": ("percentage-point", "pp"),
    "basis point": ("basis-point", "bp"),
    "basis points": ("basis-point", "bp"),
}
_PERCENT_SYMBOLS = {
    "%": "%",
    "％": "%",
    "pc": "%",
    "pct": "%",
    "pp": "pp",
    "ppt": "pp",
    "ppts": "pp",
    "bp": "bp",
    "bps": "bp",
}
_KINDS: dict[str, Kind] = {"%": "percent", "pp": "percentage-point", "bp": "basis-point"}
_NAMES: dict[str, str] = {"%": "percent", "pp": "percentage point", "bp": "basis point"}
_WORD = regex.compile(r"[\p{L}\p{M}\p{Nd}]++")

Names = dict[str, list[tuple[tuple[str, ...], Unit]]]


def _measures() -> tuple[dict[str, Unit], dict[str, Unit]]:
    """Units of measure and time by name and by symbol."""
    names: dict[str, Unit] = {}
    symbols: dict[str, Unit] = {}
    for row in rows("units.tsv"):
        code, name, others, marks, prefixes, factor, base = row
        unit = _measure(code, name, Decimal(factor), base)
        for prefix in filter(None, prefixes.split(",")):
            long, times = PREFIXES[prefix]
            larger = _measure(prefix + code, long + name, unit.factor * times, base)
            for spelling in (name, *filter(None, others.split("|"))):
                names.setdefault(long + spelling, larger)
                if " " not in spelling and not spelling.endswith("s"):
                    names.setdefault(long + spelling + "s", larger)
            for mark in filter(None, marks.split("|")):
                for sign in _MICRO if prefix == "u" else prefix:
                    symbols.setdefault(sign + mark, larger)
        names.update(dict.fromkeys((name.casefold(), *filter(None, others.split("|"))), unit))
        symbols.update(dict.fromkeys(filter(None, marks.split("|")), unit))
    return names, symbols


def _measure(code: str, name: str, factor: Decimal, base: str) -> Unit:
    return Unit("duration" if base == "s" else "measure", None if code == "-" else code, name, factor, base)


def _powers(names: dict[str, Unit]) -> dict[str, Unit]:
    """Squares and cubes of the units of length: "square kilometres", "sq ft", "cubic metres"."""
    powers: dict[str, Unit] = {}
    lengths = [(name, unit) for name, unit in names.items() if unit.base == "m" and " " not in name and unit.code]
    for name, unit in [*lengths, *((mark, MEASURE_SYMBOLS[mark]) for mark in ("ft", "m", "km", "mi", "yd", "in"))]:
        for word, power in _POWERS.items():
            code = _CUSTOMARY.get(f"{unit.code}{power}", f"{unit.code}{power}")
            long = "square" if power == "2" else "cubic"
            powers[f"{word} {name}"] = Unit(
                "measure", code, f"{long} {unit.name}", unit.factor ** int(power), f"m{power}"
            )
    return powers


def _money() -> dict[str, Unit]:
    """Units of money by name."""
    named: dict[str, Unit] = {}
    for code, one, many in rows("currencies.tsv"):
        named.update(dict.fromkeys((one.casefold(), many.casefold()), Unit("money", code, one)))
    for name, code, one, assumed, factor in rows("money-names.tsv"):
        named[name] = _coin(code, one, assumed, factor)
    return named


def _coin(code: str, name: str, assumed: str, factor: str) -> Unit:
    return Unit("money", None if code == "-" else code, name, Decimal(factor), assumed=assumed == "yes")


def _by_first_word(names: dict[str, Unit]) -> Names:
    """From the first word of each name to the words that follow and the unit, longest first."""
    index: Names = {}
    for name, unit in names.items():
        first, *rest = _WORD.findall(name.casefold())
        index.setdefault(first, []).append((tuple(rest), unit))
    for entries in index.values():
        entries.sort(key=lambda entry: (-len(entry[0]), entry[0]))
    return index


MEASURE_NAMES, MEASURE_SYMBOLS = _measures()
MONEY_NAMES = _money()
PERCENT_NAMES = {name: Unit(_KINDS[code], code, _NAMES[code]) for name, (_, code) in _PERCENT.items()}
NAMES = _by_first_word({**MEASURE_NAMES, **_powers(MEASURE_NAMES), **MONEY_NAMES, **PERCENT_NAMES})
CURRENCIES = {code: Unit("money", code, one) for code, one, _ in rows("currencies.tsv")}
MILLIONS = {f"M{code}": unit for code, unit in CURRENCIES.items()}
SIGNS = {sign: _coin(code, one, assumed, factor) for sign, code, one, assumed, factor in rows("money-signs.tsv")}
SYMBOLS = {
    **MEASURE_SYMBOLS,
    **{mark: Unit(_KINDS[code], code, _NAMES[code]) for mark, code in _PERCENT_SYMBOLS.items()},
    **CURRENCIES,
    **{sign: unit for sign, unit in SIGNS.items() if len(sign) <= 2 and not (sign.isascii() and sign.isupper())},
}
PENCE = Unit("money", "GBP", "pound", Decimal("0.01"), assumed=True)
CENTS = Unit("money", "USD", "dollar", Decimal("0.01"), assumed=True)
