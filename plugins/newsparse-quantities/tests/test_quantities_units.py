"""Money, measures, percentages and rates, with ISO 4217 and UCUM codes."""

from collections.abc import Callable

import pytest

MONEY = [
    (
        "US$ 61, A$72, HK$40, C$55 and a $250 million order.",
        [
            "US$ 61 | money 61 USD",
            "A$72 | money 72 AUD",
            "HK$40 | money 40 HKD",
            "C$55 | money 55 CAD",
            "$250 million | money 250000000 USD?",
        ],
    ),
    (
        "23 cents, 50p, 5c a litre and 12 pence a unit.",
        [
            "23 cents | money 0.23 USD?",
            "50p | money 0.5 GBP?",
            "5c a litre | money 0.05 USD/L?",
            "12 pence a unit | money 0.12 GBP/unit?",
        ],
    ),
    (
        "Rs 48 lakh, Rs. 2.6 crore and ₹3,50,000 crore.",
        [
            "Rs 48 lakh | money 4800000 INR?",
            "Rs. 2.6 crore | money 26000000 INR?",
            "₹3,50,000 crore | money 3500000000000 INR",
        ],
    ),
    (
        "USD12.8 million, CHF 2.5m, 40 billion yen, 5 million Swiss francs.",
        [
            "USD12.8 million | money 12800000 USD",
            "CHF 2.5m | money 2500000 CHF",
            "40 billion yen | money 40000000000 JPY",
            "5 million Swiss francs | money 5000000 CHF",
        ],
    ),
    (
        "£2bn, €1.5 million, 1,200€, 100元 and 150 kr.",
        [
            "£2bn | money 2000000000 GBP?",
            "€1.5 million | money 1500000 EUR",
            "1,200€ | money 1200 EUR",
            "100元 | money 100 CNY",
            "150 kr | money 150 (krone)?",
        ],
    ),
    (
        "PS43,250, N750,000 and R3.1 billion were paid.",
        [
            "PS43,250 | money 43250 GBP?",
            "N750,000 | money 750000 NGN",
            "R3.1 billion | money 3100000000 ZAR",
        ],
    ),
    (
        "$67 a barrel, $3.50 per gallon and £9,000 a year.",
        [
            "$67 a barrel | money 67 USD/[bbl_us]?",
            "$3.50 per gallon | money 3.5 USD/[gal_us]?",
            "£9,000 a year | money 9000 GBP/a?",
        ],
    ),
    (
        "The line took between US$ 14 and $19 billion.",
        [
            "between US$ 14 and $19 billion | money 14000000000..19000000000 range USD",
        ],
    ),
    (
        "The calf weighs 90 pounds but cost 95 pounds.",
        [
            "90 pounds | measure 90 [lb_av]",
            "95 pounds | money 95 GBP?",
        ],
    ),
    (
        "A 50-pound dog and a 50-pound fine.",
        [
            "50-pound | measure 50 [lb_av]",
            "50-pound | money 50 GBP?",
        ],
    ),
    (
        "3 dollars 50 cents; 40 crore rupees.",
        [
            "3 dollars 50 cents | money 3.5 USD?",
            "40 crore rupees | money 400000000 INR?",
        ],
    ),
]
UNITS = [
    (
        "It lasts an hour and 20 minutes; he is free for an hour and 20 pupils wait.",
        [
            "an hour and 20 minutes | duration 80 min",
            "20 pupils | count 20 <pupils: pupil>",
        ],
    ),
    (
        "Ten grand, or 100 grand, is dear for two grand pianos.",
        [
            "Ten grand | count 10000",
            "100 grand | count 100000",
            "two grand pianos | count 2 <grand pianos: piano>",
        ],
    ),
    (
        "120 cubic metres per second, 120 m3/s, 500,000 barrels a day.",
        [
            "120 cubic metres per second | rate 120 m3/s",
            "120 m3/s | measure 120 m3/s",
            "500,000 barrels a day | rate 500000 [bbl_us]/d",
        ],
    ),
    (
        "60 miles per hour, 90 km/h, 3 litres of water, 40,000 square kilometres.",
        [
            "60 miles per hour | measure 60 [mi_i]/h",
            "90 km/h | measure 90 km/h",
            "3 litres | measure 3 L",
            "40,000 square kilometres | measure 40000 km2",
        ],
    ),
    (
        "5ft 11in tall, 3 hrs 25 min, 5 lb 4 oz.",
        [
            "5ft 11in | measure 71 [in_i]",
            "3 hrs 25 min | duration 205 min",
            "5 lb 4 oz | measure 84 [oz_av]",
        ],
    ),
    (
        "Minus 12 degrees Celsius, 38C (100F), 80 F (27 C), 30 degrees.",
        [
            "Minus 12 degrees Celsius | measure -12 Cel",
            "38C | measure 38 Cel",
            "100F | measure 100 [degF] = 38C",
            "80 F | measure 80 [degF]",
            "27 C | measure 27 Cel = 80 F",
            "30 degrees | measure 30 deg",
        ],
    ),
    (
        "A 40-millimetre pipe ran 17km; the 600-km road held.",
        [
            "40-millimetre | measure 40 mm",
            "17km | measure 17 km",
            "600-km | measure 600 km",
        ],
    ),
    (
        "Ten straight days, 12 more months, 214 passing yards and six more acres.",
        [
            "Ten straight days | duration 10 d",
            "12 more months | duration 12 mo",
            "214 passing yards | measure 214 [yd_i]",
            "six more acres | measure 6 [acr_us]",
        ],
    ),
    (
        'The screen is 27" wide and the man 6\'2" tall.',
        [
            '27" | measure 27 [in_i]',
            "6'2\" | measure 74 [in_i]",
        ],
    ),
    (
        "He averages 21.8 ppg; the cliff lost 3 FEET per century.",
        [
            "21.8 ppg | measure 21.8 (point per game)",
            "3 FEET per century | rate 3 [ft_i]/century",
        ],
    ),
    (
        "A half-hour drive, an hour and a half, two miles and a half.",
        [
            "A half-hour | duration 0.5 h",
            "an hour and a half | duration 1.5 h",
            "two miles and a half | measure 2.5 [mi_i]",
        ],
    ),
    (
        "5%, 5 per cent, 5pc, 2 percentage points, 25 basis points.",
        [
            "5% | percent 5 %",
            "5 per cent | percent 5 %",
            "5pc | percent 5 %",
            "2 percentage points | percentage-point 2 pp",
            "25 basis points | basis-point 25 bp",
        ],
    ),
    (
        "A quake of magnitude-6.1 hit at 10 km.",
        [
            "6.1 | count 6.1",
            "10 km | measure 10 km",
        ],
    ),
    (
        "The bank cut by a quarter point; a half-point rise; 12 hits and 40 runs.",
        [
            "a quarter point | percentage-point 0.25 down pp",
            "a half-point | percentage-point 0.5 pp",
            "12 hits | count 12 <hits: hit>",
            "40 runs | count 40 <runs: run>",
        ],
    ),
    (
        "9.8 million bpd, 40 bcm of gas, $5-$10 per person.",
        [
            "9.8 million bpd | measure 9800000 [bbl_us]/d",
            "40 bcm | measure 40 km3",
            "$5-$10 per person | money 5..10 range USD/person?",
        ],
    ),
]
CONVERSIONS = [
    (
        "The canal is 50 km (31 miles) long; the bank has €40bn (about $43 billion).",
        [
            "50 km | measure 50 km",
            "31 miles | measure 31 [mi_i] = 50 km",
            "€40bn | money 40000000000 EUR",
            "about $43 billion | money 43000000000 approximate USD? = €40bn",
        ],
    ),
    (
        "It costs 900 shekels, or $250; visitors pay $30 or €28.",
        [
            "900 shekels | money 900 ILS",
            "$250 | money 250 USD? = 900 shekels",
            "$30 | money 30 USD?",
            "€28 | money 28 EUR",
        ],
    ),
]


@pytest.mark.parametrize(("text", "lines"), MONEY)
def test_money(read: Callable[[str], list[str]], text: str, lines: list[str]) -> None:
    """An amount of money has its currency, in the major unit."""
    assert read(text) == lines


@pytest.mark.parametrize(("text", "lines"), UNITS)
def test_units(read: Callable[[str], list[str]], text: str, lines: list[str]) -> None:
    """A measure has its UCUM code; two units become the smaller."""
    assert read(text) == lines


@pytest.mark.parametrize(("text", "lines"), CONVERSIONS)
def test_conversions(read: Callable[[str], list[str]], text: str, lines: list[str]) -> None:
    """An amount in brackets names the one it converts."""
    assert read(text) == lines
