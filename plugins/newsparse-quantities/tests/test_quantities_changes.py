"""Amounts of change and what they leave unsaid."""

from collections.abc import Callable

import pytest

TRENDS = [
    (
        "Prices rose by 5%, rose to 5%, fell 12 points and were cut by a quarter.",
        [
            "5% | percent 5 up %",
            "5% | percent 5 %",
            "12 points | count 12 down <points: point>",
            "a quarter | fraction 1:4 down",
        ],
    ),
    (
        "Wheat rose 3 cents to $5.40; Acme fell 4.1%, Zenith by 3.7%.",
        [
            "3 cents | money 0.03 up USD?",
            "$5.40 | money 5.4 USD?",
            "4.1% | percent 4.1 down %",
            "3.7% | percent 3.7 down %",
        ],
    ),
    (
        "Copper added 2.4%, or $190, to $8,120 a tonne.",
        [
            "2.4% | percent 2.4 up %",
            "$190 | money 190 up USD?",
            "$8,120 a tonne | money 8120 USD/t?",
        ],
    ),
    (
        "Crews shot down 9 balloons; settlers gave up 12 villages.",
        [
            "9 balloons | count 9 <balloons: balloon>",
            "12 villages | count 12 <villages: village>",
        ],
    ),
    (
        "The raid tied down 900 guards and freed up 3 roads.",
        [
            "900 guards | count 900 <guards: guard>",
            "3 roads | count 3 <roads: road>",
        ],
    ),
]
ELISION = [
    (
        "It sold 5.2 million lamps, up from 4.7 million.",
        [
            "5.2 million lamps | count 5200000 <lamps: lamp>",
            "4.7 million | count 4700000 (lamp)",
        ],
    ),
    (
        "The index climbed 22.5 points, or 0.4 percent, to 5,460.48.",
        [
            "22.5 points | count 22.5 up <points: point>",
            "0.4 percent | percent 0.4 up %",
            "5,460.48 | count 5460.48 (point)",
        ],
    ),
    (
        "It spent 90 million of the 2 billion yen it has.",
        [
            "90 million | money 90000000 JPY",
            "2 billion yen | money 2000000000 JPY",
        ],
    ),
    (
        "Profit jumped to 3.3 billion yen ($22 million) from 2.6 billion.",
        [
            "3.3 billion yen | money 3300000000 JPY",
            "$22 million | money 22000000 USD? = 3.3 billion yen",
            "2.6 billion | money 2600000000 JPY",
        ],
    ),
    (
        "Some 700 miners came, 60 of whom were hurt; 5 of them died.",
        [
            "Some 700 miners | count 700 approximate <miners: miner>",
            "60 | count 60 (miner)",
            "5 | count 5 (miner)",
        ],
    ),
    (
        "The exchange (8211.40 up 19.75 points) closed.",
        [
            "8211.40 | count 8211.4 (point)",
            "19.75 points | count 19.75 up <points: point>",
        ],
    ),
    (
        "It will take 2.6 billion kroner rather than 1.9.",
        [
            "2.6 billion kroner | money 2600000000 (krone)?",
            "1.9 | money 1900000000 (krone)?",
        ],
    ),
    (
        "Profit climbed 12%, while costs dropped by 3 and staff numbers fell by 200.",
        [
            "12% | percent 12 up %",
            "3 | percent 3 down %",
            "200 | count 200 down",
        ],
    ),
    (
        "The index fell 40 points on Monday and gained 12 on Tuesday; the bank rose 3.1 to 4,250.",
        [
            "40 points | count 40 down <points: point>",
            "12 | count 12 (point)",
            "3.1 | count 3.1 up",
            "4,250 | count 4250",
        ],
    ),
    (
        "The plain seat is 40 lira ($2) in the 5 speed van and the soft seat 90 ($4.50).",
        [
            "40 lira | money 40 TRY?",
            "$2 | money 2 USD? = 40 lira",
            "5 speed | count 5 <speed: speed>",
            "90 | money 90 TRY?",
            "$4.50 | money 4.5 USD? = 90",
        ],
    ),
]


@pytest.mark.parametrize(("text", "lines"), TRENDS)
def test_trends(read: Callable[[str], list[str]], text: str, lines: list[str]) -> None:
    """Only an amount of change has a direction, not the level reached."""
    assert read(text) == lines


@pytest.mark.parametrize(("text", "lines"), ELISION)
def test_elision(read: Callable[[str], list[str]], text: str, lines: list[str]) -> None:
    """A bare number takes the unit or the noun its neighbour states for both."""
    assert read(text) == lines
