"""The tables of currencies and units, against what other libraries say of them."""

from decimal import Decimal
from pathlib import Path

import pint
import pycountry
import pytest
from babel.numbers import get_currency_name

from newsparse import Pipeline
from newsparse_quantities import Quantity, quantities
from newsparse_quantities.quantities.numbers.vague import INTERVALS
from newsparse_quantities.quantities.tables import rows
from newsparse_quantities.quantities.units.table import CURRENCIES, MEASURE_NAMES, MONEY_NAMES, PREFIXES, SIGNS
from newsparse_quantities.quantities.units.unit import Unit

PIPELINE = Pipeline(quantities)
PINT = pint.UnitRegistry()

# ISO 4217 codes of funds, metals, units of account, testing: no money anybody pays with in the news
NO_CURRENCIES = {
    "BOV", "CHE", "CHW", "CLF", "COU", "MXV", "USN", "UYI", "UYW", "VED", "XAD", "XAG", "XAU", "XBA", "XBB", "XBC",
    "XBD", "XDR", "XPD", "XPT", "XSU", "XTS", "XUA", "XXX",
}  # fmt: skip
WITHDRAWN = {
    "ATS", "BEF", "BGN", "DEM", "ESP", "FIM", "FRF", "GRD", "HRK", "IEP", "ITL", "LUF", "NLG", "PTE", "ZWL",
    "XBT",  # a common code of bitcoin, not of ISO
}  # fmt: skip
OTHER_WORDS = {"ALL", "BAM", "GYD", "KGS", "KZT", "STN", "TJS", "TOP", "TTD", "ZWG"}  # not as the news calls them
NAMES_OF_PINT = {
    "[bbl_us]": "oil_bbl", "[bbl_us]/d": "oil_bbl / day",
    "[psi]": "psi", "k[psi]": "1000 psi", "N.m": "newton * meter", "m3/s": "meter ** 3 / second",
    "[ft_i].[lbf_av]": "foot * force_pound", "[ppm]": "1e-6", "[ppb]": "1e-9", "[fth_i]": "6 * foot", "[Btu]": "Btu_it",
    "[pptr]": "1e-12", "M[Btu]": "1e6 * Btu_it", "m/s2": "meter / second ** 2", "mm[Hg]": "mmHg", "[in_i'Hg]": "inHg",
    "RAD": "rads", "[scwt_av]": "US_hundredweight", "cd/m2": "candela / meter ** 2", "kgf": "kilogram_force",
    "V.A": "volt * ampere", "kV.A": "1000 * volt * ampere", "MV.A": "1e6 * volt * ampere", "Ao": "angstrom",
    "thousand cubic feet": "1e3 * foot ** 3", "million cubic feet": "1e6 * foot ** 3",
    "billion cubic feet": "1e9 * foot ** 3", "trillion cubic feet": "1e12 * foot ** 3", "therm": "1e5 * Btu_it",
    "millennium": "1000 * year", "tonne deadweight": "tonne", "tonne of CO2 equivalent": "tonne",
    "kilotonne of CO2 equivalent": "kilotonne", "megatonne of CO2 equivalent": "megatonne",
    "gigatonne of CO2 equivalent": "gigatonne",
}  # fmt: skip
NOT_IN_PINT = {"dunam", "feddan", "quintal", "tola", "gauss"}  # gauss: pint knows it in its cgs sense only
NOT_SI = {"boe", "boe/d", "TEU", "pixel", "dot/inch", "pixel/inch", "frame/s", "flop/s", "beat/min"}
NO_SCALE = {"dB", "Cel", "[degF]", "K"}  # logarithmic, or with another zero: a factor is not all of it
MEASURES = [
    row
    for row in rows("units.tsv")
    if row[0] not in NO_SCALE
    and not row[1].endswith(" per game")
    and row[1] not in NOT_IN_PINT
    and row[6] not in NOT_SI
]


def test_every_currency_of_iso_4217_is_known() -> None:
    """The table has the codes pycountry has, but for funds and metals, and no other."""
    codes = {currency.alpha_3 for currency in pycountry.currencies}
    assert set(CURRENCIES) == codes - NO_CURRENCIES


def test_names_and_signs_lead_to_codes_of_the_standard() -> None:
    """A name or sign of money has an ISO 4217 code in force, or one that was withdrawn, or leaves it open."""
    codes = {unit.code for unit in (*MONEY_NAMES.values(), *SIGNS.values()) if unit.code}
    assert codes - set(CURRENCIES) <= WITHDRAWN


@pytest.mark.parametrize("code", sorted(set(CURRENCIES) - OTHER_WORDS))
def test_currencies_are_read_by_the_names_babel_gives_them(code: str) -> None:
    """Five million of each currency, in the plural that the CLDR has for it, is that much of that code."""
    text = f"They paid 5 million {get_currency_name(code, count=5, locale='en')}."
    (found,) = PIPELINE.parse(text, strict=True)[Quantity]
    assert (found.value.type, found.value.unit, found.value.value) == ("money", code, 5_000_000)


@pytest.mark.parametrize("code", sorted(set(CURRENCIES) - {"ALL", "TOP"}))  # words, when in capitals
def test_currencies_are_read_by_their_codes(code: str) -> None:
    """A code in capitals right before an amount is that currency."""
    (found,) = PIPELINE.parse(f"They paid {code} 1,250.50 for it.", strict=True)[Quantity]
    assert (found.value.unit, found.value.value, found.value.unit_assumed) == (code, Decimal("1250.5"), False)


def pint_factor(code: str, name: str) -> float:
    """What pint makes of a unit, in base units of SI."""
    if code in NAMES_OF_PINT or name in NAMES_OF_PINT:
        written = NAMES_OF_PINT.get(name) or NAMES_OF_PINT[code]
    else:
        top, _, bottom = name.lower().replace("-", " ").partition(" per ")
        written = " / ".join(_power(part) for part in (top, bottom) if part)
    return float(PINT.Quantity(written).to_base_units().magnitude)


def _power(name: str) -> str:
    for word, power in (("square ", " ** 2"), ("cubic ", " ** 3")):
        if name.startswith(word):
            return name.removeprefix(word).replace(" ", "_") + power
    return name.replace(" ", "_")


@pytest.mark.parametrize(("code", "name", "factor", "base"), [(r[0], r[1], r[5], r[6]) for r in MEASURES])
def test_factors_are_those_of_pint(code: str, name: str, factor: str, base: str) -> None:
    """The factor of each unit to SI is pint's; bytes count as bytes here and as eight bits there."""
    named = "time_decade" if name == "decade" else name
    expected = 315_576_000.0 if named == "time_decade" else pint_factor(code, named)
    bits = 8 if base == "By" else 1
    assert float(factor) * bits == pytest.approx(expected, rel=1e-6)


def test_prefixes_are_those_of_si() -> None:
    """Each prefix multiplies as pint says."""
    for sign, (long, times) in PREFIXES.items():
        assert float(times) == pytest.approx(float(PINT.Quantity(f"{long}meter").to("meter").magnitude), rel=1e-12), (
            sign
        )


def test_degrees_convert_as_pint_says() -> None:
    """A degree Fahrenheit is five ninths of a kelvin."""
    degree = float(PINT.Quantity(1, "delta_degree_Fahrenheit").to("kelvin").magnitude)
    assert float(MEASURE_NAMES["fahrenheit"].factor) == pytest.approx(degree)


def test_intervals_are_in_order_and_grow() -> None:
    """A vague number has its low end below its high; more hundreds, thousands and millions are more."""
    assert all(high is None or low < high for low, high in INTERVALS.values())
    rising = ["dozens", "hundreds", "thousands", "tens of thousands", "hundreds of thousands", "millions", "billions"]
    lows = [INTERVALS[phrase][0] for phrase in rising]
    assert lows == sorted(lows)
    assert len(set(lows)) == len(lows)


def test_the_published_intervals_are_the_ones_in_use() -> None:
    """The table in the README has each vague phrase with the ends the rules use."""
    readme = (Path(__file__).parent.parent / "README.md").read_text("utf-8")
    table = readme.partition("| phrase | from | to |")[2].partition("\n\n")[0]
    published = [[cell.strip() for cell in line.strip("| ").split("|")] for line in table.strip().splitlines()[1:]]
    in_use = [
        [phrase, f"{low:,}", "open" if high is None else f"{high:,}"] for phrase, (low, high) in INTERVALS.items()
    ]
    assert published == in_use


def test_units_of_one_name_have_one_meaning() -> None:
    """A name is in the table once: no row takes a name from another."""
    seen: dict[str, str] = {}
    for row in rows("units.tsv"):
        for name in dict.fromkeys((row[1].casefold(), *filter(None, row[2].split("|")))):
            assert seen.setdefault(name, row[1]) == row[1], name


def test_a_unit_says_what_it_is() -> None:
    """A unit of the tables is a value: equal where all its fields are."""
    assert MEASURE_NAMES["kilometres"] == Unit("measure", "km", "kilometre", Decimal(1000), "m")
