"""Numbers that are no quantities: declined, and why."""

from collections.abc import Callable

import pytest

SILENCE = [
    (
        "Leeds 38 20 8 10 68, he drew 4 8 15 16 23 42 on Saturday.\nNorth\t12.5\t13.1\t-0.4\t3.2%",
        [
            "38 20 8 10 68 | identifier",
            "4 8 15 16 23 42 | identifier",
            "12.5\t13.1\t-0.4\t3.2% | identifier",
        ],
    ),
    ("Call 030 123 456 789 now.", ["030 123 456 789 | phone"]),
    (
        "A Su-24, a T-90M3, the KL204 crash, a new A350 and an M109 howitzer.",
        [
            "24 | designation",
            "90M3 | designation",
            "204 | designation",
            "350 | designation",
            "109 | designation",
        ],
    ),
    (
        "The 12th Brigade and the 7 Division took Route 9.",
        [
            "12th | designation",
            "7 | designation",
            "9 | designation",
        ],
    ),
    (
        "The 21 Artillery Regiment left.",
        [
            "21 | designation",
        ],
    ),
    (
        "Article 12, Articles 8 and 10, Resolution 1550, No. 21-447.",
        [
            "12 | identifier",
            "8 | identifier",
            "10 | identifier",
            "1550 | identifier",
            "21-447 | identifier",
        ],
    ),
    (
        "SARS-2 spread before the G8 met and 4G was sold.",
        [
            "2 | designation",
            "8 | designation",
            "4G | designation",
        ],
    ),
    (
        "Call +44 113 496 0123 or 0113 496 0123.",
        [
            "+44 113 496 0123 | phone",
            "0113 496 0123 | phone",
        ],
    ),
    (
        "Version 2.4.1 runs at 192.168.0.1.",
        [
            "2.4.1 | version",
            "192.168.0.1 | version",
        ],
    ),
    (
        "He lives at 10 Harbour Street and 17A Mill Road.",
        [
            "10 | address",
            "17A | address",
        ],
    ),
    (
        "The Big Five and the Gang of Four sat in Room 12.",
        [
            "Five | title",
            "Four | title",
            "12 | address",
        ],
    ),
    (
        "The 50-Year Compact and the Hundred Years War.",
        [
            "50-Year | title",
            "Hundred | title",
        ],
    ),
    (
        "4 Min Read and 31 Comments",
        [
            "4 Min Read | page-furniture",
            "31 Comments | page-furniture",
        ],
    ),
    (
        "No one knew; on the one hand, one another, one day.",
        [],
    ),
    (
        "The S&P 500, the ftse 100 and the sp 500.",
        [
            "500 | designation",
            "100 | designation",
            "500 | designation",
        ],
    ),
    (
        "The iPhone 15 and the Boeing 737.",
        [
            "15 | designation",
            "737 | designation",
        ],
    ),
    (
        "The 24/7 cover, at 5:30 p.m. or 14.30 hours.",
        [
            "24/7 | title",
        ],
    ),
    (
        "In 2014, since 1999, the 2008 crisis and the 1990s.",
        [
            "1990s | designation",
        ],
    ),
    (
        "The key is 1e999999 or 3x10^500.",
        [
            "1e999999 | identifier",
            "3x10^500 | identifier",
        ],
    ),
    (
        "A third-party app and a half-brother.",
        [],
    ),
    (
        "The code was 1,1,1,12 and the row 3,14,15.",
        [
            "1,1,1,12 | identifier",
            "3,14,15 | identifier",
        ],
    ),
    (
        "See Pages 12-14 and Page 4.",
        [
            "12-14 | identifier",
            "4 | identifier",
        ],
    ),
    (
        'id="4401882093371175"',
        [
            "4401882093371175 | identifier",
        ],
    ),
    (
        "Channel 3's film about the 403(b) plan.",
        [
            "3 | designation",
            "403(b) | designation",
        ],
    ),
]


@pytest.mark.parametrize(("text", "lines"), SILENCE)
def test_silence_has_a_reason(refused: Callable[[str], list[str]], text: str, lines: list[str]) -> None:
    """Nothing is found; what looked like a quantity is listed with its reason, years and pronouns are passed over."""
    assert refused(text) == lines


def test_items_of_a_list_are_numbered(refused: Callable[[str], list[str]]) -> None:
    """Numbers that open the lines of a list, one by one, count nothing."""
    text = "What to know\n\n1 Why Prices Rose\n\n2 What Comes Next\n\n3 Who Pays\n"
    assert refused(text) == ["1 | identifier", "2 | identifier", "3 | identifier"]


def test_a_name_in_figures_is_a_name_again(refused: Callable[[str], list[str]]) -> None:
    """Figures declined as a name are one again in front of a capital."""
    assert refused("The iPhone 14 sells well; the 14 Plus does not.") == ["14 | designation", "14 | designation"]
