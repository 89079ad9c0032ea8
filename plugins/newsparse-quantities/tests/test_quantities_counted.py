"""What is counted, and how old somebody is."""

from collections.abc import Callable

import pytest

COUNTED = [
    (
        "The team made 28 home runs and three hits.",
        [
            "28 home runs | count 28 <home runs: run>",
            "three hits | count 3 <hits: hit>",
        ],
    ),
    (
        "He scored 8,250 runs; 20 F-15 jets and 18 Challenger 2 tanks came.",
        [
            "8,250 runs | count 8250 <runs: run>",
            "20 F-15 jets | count 20 <F-15 jets: jet>",
            "18 Challenger 2 tanks | count 18 <Challenger 2 tanks: tank>",
        ],
    ),
    (
        "8,000 Kenyan troops and 12 South Sudanese officers.",
        [
            "8,000 Kenyan troops | count 8000 <Kenyan troops: troop>",
            "12 South Sudanese officers | count 12 <South Sudanese officers: officer>",
        ],
    ),
    (
        "Five of the nine divers; one of Oslo's oldest bridges.",
        [
            "Five | count 5 <divers: diver>",
            "nine divers | count 9 <divers: diver>",
            "one of Oslo's oldest bridges | count 1 <oldest bridges: bridge>",
        ],
    ),
    (
        "12 of their last 15 games; 27 of the 30 regions.",
        [
            "12 | count 12 <games: game>",
            "15 games | count 15 <games: game>",
            "27 | count 27 <regions: region>",
            "30 regions | count 30 <regions: region>",
        ],
    ),
    (
        "A 14-nation league, a 30 page report, a 9 member club.",
        [
            "14-nation | count 14 <nation: nation>",
            "30 page | count 30 <page: page>",
            "9 member | count 9 <member: member>",
        ],
    ),
    (
        "Two rail-only routes and three on-site inspectors.",
        [
            "Two rail-only routes | count 2 <rail-only routes: route>",
            "three on-site inspectors | count 3 <on-site inspectors: inspector>",
        ],
    ),
    (
        "1.8m annual domestic and foreign visits.",
        [
            "1.8m annual domestic and foreign visits | count 1800000 <annual domestic and foreign visits: visit>",
        ],
    ),
    (
        "5,000 more police officers and 40 aircraft carriers.",
        [
            "5,000 more police officers | count 5000 <police officers: officer>",
            "40 aircraft carriers | count 40 <aircraft carriers: carrier>",
        ],
    ),
    (
        "25 wounded, 9 dead and 16 Challenger tanks.",
        [
            "25 wounded | count 25 <wounded: wounded>",
            "9 dead | count 9 <dead: dead>",
            "16 Challenger tanks | count 16 <Challenger tanks: tank>",
        ],
    ),
    (
        "Two-, three- and four-storey houses; two- and five-deck ferries.",
        [
            "Two | count 2 <storey: storey>",
            "three | count 3 <storey: storey>",
            "four-storey | count 4 <storey: storey>",
            "two | count 2 <deck: deck>",
            "five-deck | count 5 <deck: deck>",
        ],
    ),
    (
        "900 parcels an hour, then 1,500 an hour.",
        [
            "900 parcels an hour | rate 900 /h <parcels: parcel>",
            "1,500 an hour | rate 1500 /h",
        ],
    ),
    (
        "Two MiG-29s and three F-15s were lost.",
        [
            "Two MiG-29s | count 2 <MiG-29s: MiG-29>",
            "three F-15s | count 3 <F-15s: F-15>",
        ],
    ),
    (
        "One man died, one in the port; 40 others fled.",
        [
            "One man | count 1 <man: man>",
            "40 others | count 40 <others: other>",
        ],
    ),
    (
        "We ate a four course meal beside a 6 speed manual gearbox and a 70-plus nation choir.",
        [
            "four course | count 4 <course: course>",
            "6 speed | count 6 <speed: speed>",
            "70-plus nation | count 70 at-least <nation: nation>",
        ],
    ),
]
AGES = [
    ("Patients over 65 and voters under 30 waited.", ["over 65 | age 65 more-than a", "under 30 | age 30 less-than a"]),
    (
        "Ann Lee, 44, a boy of 12, a girl, 9, and Mensah, 39, were held.",
        [
            "44 | age 44 a",
            "12 | age 12 a",
            "9 | age 9 a",
            "39 | age 39 a",
        ],
    ),
    (
        "She was 26 when it began; Judge Okafor will be 71.",
        [
            "26 | age 26 a",
            "71 | age 71 a",
        ],
    ),
    (
        "The average age is 45; life expectancy rose to 81.2 from 79.",
        [
            "45 | age 45 a",
            "81.2 | age 81.2 a",
            "79 | age 79 a",
        ],
    ),
    (
        "A 35-year-old driver, aged 9, aged between 20 and 30.",
        [
            "35-year-old | age 35 a",
            "aged 9 | age 9 a",
            "aged between 20 and 30 | age 20..30 range a",
        ],
    ),
    (
        "People over the age of 65, and a nine-month-old child.",
        [
            "over the age of 65 | age 65 more-than a",
            "nine-month-old | age 9 mo",
        ],
    ),
]
ORDINALS = [
    (
        "The third attempt, the 21st session and a second vote.",
        [
            "third | ordinal 3",
            "21st | ordinal 21",
            "second | ordinal 2",
        ],
    ),
]


@pytest.mark.parametrize(("text", "lines"), COUNTED)
def test_counted(read: Callable[[str], list[str]], text: str, lines: list[str]) -> None:
    """The counted phrase has its modifiers and its head."""
    assert read(text) == lines


@pytest.mark.parametrize(("text", "lines"), AGES)
def test_ages(read: Callable[[str], list[str]], text: str, lines: list[str]) -> None:
    """Ages are told from counts by the words around them."""
    assert read(text) == lines


@pytest.mark.parametrize(("text", "lines"), ORDINALS)
def test_ordinals(read: Callable[[str], list[str]], text: str, lines: list[str]) -> None:
    """An ordinal is its rank."""
    assert read(text) == lines
