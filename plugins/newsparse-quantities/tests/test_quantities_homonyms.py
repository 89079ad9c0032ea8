"""Units that share a name or a sign, told apart by the words around them; units and signs of fewer texts."""

from collections.abc import Callable

import pytest

SHARED = [
    (
        "The capacitor was rated at 4.7 F; the oven was set to 390 F.",
        [
            "4.7 F | measure 4.7 F",
            "390 F | measure 390 [degF]",
        ],
    ),
    (
        "It was 30 C by the sea.",
        [
            "30 C | measure 30 Cel",
        ],
    ),
    (
        "Each plate held 12 C of charge.",
        [
            "12 C | measure 12 C",
        ],
    ),
    (
        "A room in Zagreb cost 250 kn; the ferry made 12 kn.",
        [
            "250 kn | money 250 HRK",
            "12 kn | measure 12 [kn_i]",
        ],
    ),
    (
        "The fuse blew at 13 A and 240 V; a 60 W bulb went out.",
        [
            "13 A | measure 13 A",
            "240 V | measure 240 V",
            "60 W | measure 60 W",
        ],
    ),
    (
        "A force of 20 N broke it; the J Crew store sold 5 N pads.",
        [
            "20 N | measure 20 N",
            "5 N pads | count 5 <N pads: pad>",
        ],
    ),
    (
        "The storm brought winds of 120 kt. The bomb had a yield of 15 kt.",
        [
            "120 kt | measure 120 [kn_i]",
            "15 kt | measure 15 k[ston_av]",
        ],
    ),
    (
        "The chip is made on a 3 nm process. The boat sank 12 nm off the coast.",
        [
            "3 nm | measure 3 nm",
            "12 nm | measure 12 down [nmi_i]",
        ],
    ),
    (
        "A magnet of 7 teslas stood in the hall. He owns 3 Teslas.",
        [
            "7 teslas | measure 7 T",
            "3 Teslas | count 3 <Teslas: Tesla>",
        ],
    ),
    (
        "Each patient got 2 grays of radiation. She mixed two grays.",
        [
            "2 grays | measure 2 Gy",
            "two grays | count 2 <grays: gray>",
        ],
    ),
    (
        "He took 30 rad of radiation. The angle was 0.8 rad.",
        [
            "30 rad | measure 30 RAD",
            "0.8 rad | measure 0.8 rad",
        ],
    ),
    (
        "At 45 J. Robert Lee led the energy board; a lamp of 60 W. The bulb broke.",
        [
            "45 | count 45",
            "60 W | measure 60 W",
        ],
    ),
]
COUNTRIES = [
    (
        "In Kuwait the pay is 900 dinars; in Serbia it is 90,000 dinars.",
        [
            "900 dinars | money 900 KWD?",
            "90,000 dinars | money 90000 RSD?",
        ],
    ),
    (
        "Pakistan raised petrol to 300 rupees a litre, or Rs300.",
        [
            "300 rupees a litre | money 300 PKR/L?",
            "Rs300 | money 300 PKR?",
        ],
    ),
    (
        "Dinner in Oslo came to 480 kr.",
        [
            "480 kr | money 480 NOK?",
        ],
    ),
    (
        "The Stockholm firm paid 3.2bn kr. It made 40m kr.",
        [
            "3.2bn kr | money 3200000000 SEK?",
            "40m kr | money 40000000 SEK?",
        ],
    ),
    (
        "Egypt raised the ticket to 10 pounds.",
        [
            "10 pounds | money 10 EGP?",
        ],
    ),
    (
        "Britain gave Egypt 3 million pounds.",
        [
            "3 million pounds | money 3000000 GBP?",
        ],
    ),
    (
        "They paid 40 pesos.",
        [
            "40 pesos | money 40 (peso)?",
        ],
    ),
    (
        "Minsk owes 200 million roubles; the fare is 20 kopeks.",
        [
            "200 million roubles | money 200000000 BYN?",
            "20 kopeks | money 0.2 BYN?",
        ],
    ),
    (
        "Beirut owed 90,000 liras. Tourists pay 500 liras.",
        [
            "90,000 liras | money 90000 LBP?",
            "500 liras | money 500 LBP?",
        ],
    ),
]
SIGNS = [
    (
        "Israel set aside NIS 40 million; Dubai paid Dh500 and Dhs3.4bn.",
        [
            "NIS 40 million | money 40000000 ILS",
            "Dh500 | money 500 AED?",
            "Dhs3.4bn | money 3400000000 AED?",
        ],
    ),
    (
        "The kingdom spent SR5 million, Kuwait KD 20,000 and Qatar QR50 million.",
        [
            "SR5 million | money 5000000 SAR",
            "KD 20,000 | money 20000 KWD",
            "QR50 million | money 50000000 QAR",
        ],
    ),
    (
        "It cost Mex$300, AR$5,000, RD$40 and GH₵3,000.",
        [
            "Mex$300 | money 300 MXN",
            "AR$5,000 | money 5000 ARS",
            "RD$40 | money 40 DOP",
            "GH₵3,000 | money 3000 GHS",
        ],
    ),
    (
        "Nairobi needs Sh12bn more; the hut is at Sh 5.",
        [
            "Sh12bn | money 12000000000 KES?",
        ],
    ),
    (
        "Cairo asks LE 20,000; the SR 71 flew and the BD 5 sat.",
        [
            "LE 20,000 | money 20000 EGP",
        ],
    ),
]
UNITS = [
    (
        "The lamp gives 1,000 nits, or 30 lux; it fell at 9.8 m/s2.",
        [
            "1,000 nits | measure 1000 cd/m2",
            "30 lux | measure 30 lx",
            "9.8 m/s2 | measure 9.8 m/s2",
        ],
    ),
    (
        "The plant emits 3 MtCO2e a year; the farm spans 1,200 dunams and sold 200 bushels.",
        [
            "3 MtCO2e a year | rate 3 Mt/a",
            "1,200 dunams | measure 1200 (dunam)",
            "200 bushels | measure 200 [bu_us]",
        ],
    ),
    (
        "Gas was $3.20 per MMBtu, or $3.30 per mcf, on 12.5 bcf of output.",
        [
            "$3.20 per MMBtu | money 3.2 USD/M[Btu]?",
            "$3.30 per mcf | money 3.3 USD/thousand cubic feet?",
            "12.5 bcf | measure 12.5 (billion cubic feet)",
        ],
    ),
    (
        "The port moved 4.2m TEUs; the field pumps 1.2m boe/d.",
        [
            "4.2m TEUs | measure 4200000 (twenty-foot equivalent unit)",
            "1.2m boe/d | measure 1200000 (barrel of oil equivalent per day)",
        ],
    ),
    (
        "The flat is 900sq ft; the reservoir lost 2.5 acre-feet.",
        [
            "900sq ft | measure 900 [sft_i]",
            "2.5 acre-feet | measure 2.5 (acre-foot)",
        ],
    ),
    (
        "Blood pressure was 140 mmHg, sugar 7.2 mmol/L, the pulse 72 bpm.",
        [
            "140 mmHg | measure 140 mm[Hg]",
            "7.2 mmol/L | measure 7.2 mmol/L",
            "72 bpm | measure 72 {beats}/min",
        ],
    ),
    (
        "The dose was 5 µSv; the pill held 40 µg and the cable 50 kbps.",
        [
            "5 µSv | measure 5 uSv",
            "40 µg | measure 40 ug",
            "50 kbps | measure 50 kbit/s",
        ],
    ),
    (
        "He ran it in 9.58 s and weighs 12st 4lb.",
        [
            "9.58 s | duration 9.58 s",
            "12st 4lb | measure 172 [lb_av]",
        ],
    ),
    (
        "Seven BoE officials and 5 VA hospitals; the 21st floor.",
        [
            "Seven BoE officials | count 7 <BoE officials: official>",
            "5 VA hospitals | count 5 <VA hospitals: hospital>",
            "21st | ordinal 21",
        ],
    ),
    (
        "Profit saw a tenfold rise in 30-some years; he is 6 ft 2 in tall and jumped 6 ft 2 in May.",
        [
            "tenfold | multiple 10",
            "30-some years | duration 30 approximate a",
            "6 ft 2 in | measure 74 [in_i]",
            "6 ft | measure 6 up [ft_i]",
            "2 | count 2",
        ],
    ),
]


@pytest.mark.parametrize(("text", "lines"), SHARED)
def test_symbols_of_several_units(read: Callable[[str], list[str]], text: str, lines: list[str]) -> None:
    """A symbol or name that units share is the one whose company stands in the sentence."""
    assert read(text) == lines


@pytest.mark.parametrize(("text", "lines"), COUNTRIES)
def test_money_of_several_countries(read: Callable[[str], list[str]], text: str, lines: list[str]) -> None:
    """A name that countries share is the money of the one the sentence names, else of the only one in the text."""
    assert read(text) == lines


@pytest.mark.parametrize(("text", "lines"), SIGNS)
def test_signs_of_money(read: Callable[[str], list[str]], text: str, lines: list[str]) -> None:
    """Letters stand for money before a sum, and for nothing before a number of their own."""
    assert read(text) == lines


@pytest.mark.parametrize(("text", "lines"), UNITS)
def test_units_of_trades(read: Callable[[str], list[str]], text: str, lines: list[str]) -> None:
    """Units of shipping, gas, farming, medicine and computing have their codes where UCUM has one."""
    assert read(text) == lines
