"""Numbers in figures and in words, of every style and scale; vague numbers and their intervals."""

from collections.abc import Callable

import pytest

NUMBERS = [
    (
        "They counted 1,200 votes, 3 400 homes and 1.200,5 hectares.",
        [
            "1,200 votes | count 1200 <votes: vote>",
            "3 400 homes | count 3400 <homes: home>",
            "1.200,5 hectares | measure 1200.5 har",
        ],
    ),
    (
        "Some 1.200.000 people fled over 12,5 km.",
        [
            "Some 1.200.000 people | count 1200000 approximate <people: person>",
            "over 12,5 km | measure 12.5 more-than km",
        ],
    ),
    (
        "Twenty-one miners and three hundred and five boats were found.",
        [
            "Twenty-one miners | count 21 <miners: miner>",
            "three hundred and five boats | count 305 <boats: boat>",
        ],
    ),
    (
        "Half a million voters, two and a half million pensioners, a quarter of a million pupils.",
        [
            "Half a million voters | count 500000 <voters: voter>",
            "two and a half million pensioners | count 2500000 <pensioners: pensioner>",
            "a quarter of a million pupils | count 250000 <pupils: pupil>",
        ],
    ),
    (
        "The cost is 5bn, or 5 lakh crore; 3m viewers and 20k fans watched.",
        [
            "5bn | count 5000000000",
            "5 lakh crore | count 5000000000000",
            "3m viewers | count 3000000 <viewers: viewer>",
            "20k fans | count 20000 <fans: fan>",
        ],
    ),
    (
        "It took 2½ miles, 10 1/2 years and ½ a mile.",
        [
            "2½ miles | measure 2.5 [mi_i]",
            "10 1/2 years | duration 10.5 a",
            "½ a mile | measure 0.5 [mi_i]",
        ],
    ),
    (
        "They froze 4×10^6 cells; the sample weighed 3×10⁻⁸ kg.",
        [
            "4×10^6 cells | count 4000000 <cells: cell>",
            "3×10⁻⁸ kg | measure 0.00000003 kg",
        ],
    ),
    (
        "The index stood at -3.5 and the balance at minus two million.",
        [
            "-3.5 | count -3.5",
            "minus two million | count -2000000",
        ],
    ),
    (
        "A dozen monks, three dozen nuns and a couple of guides left.",
        [
            "A dozen monks | count 12 <monks: monk>",
            "three dozen nuns | count 36 <nuns: nun>",
            "a couple of guides | count 2 approximate <guides: guide>",
        ],
    ),
    (
        "Two million three hundred thousand people left, 3 hundred and 21 of them today.",
        [
            "Two million three hundred thousand people | count 2300000 <people: person>",
            "3 hundred and 21 | count 321 (person)",
        ],
    ),
    (
        "It sells 1.4 million 6 kilo boxes a year.",
        [
            "1.4 million | count 1400000",
            "6 kilo | measure 6 kg",
        ],
    ),
    (
        ".08 seconds separated them.",
        [
            ".08 seconds | duration 0.08 s",
        ],
    ),
    (
        "3 and a half million came; it took 3.5 thousand million; 2^10 is enough.",
        [
            "3 and a half million | count 3500000",
            "3.5 thousand million | count 3500000000",
            "2^10 | count 1024",
        ],
    ),
    (
        "The answer is one hundred and twenty sevenths.",
        [
            "one hundred and twenty sevenths | fraction 120:7",
        ],
    ),
    (
        "It was 31,407 pilgrims, or thirty-one thousand four hundred and seven.",
        [
            "31,407 pilgrims | count 31407 <pilgrims: pilgrim>",
            "thirty-one thousand four hundred and seven | count 31407",
        ],
    ),
]
VAGUE = [
    (
        "Dozens of homes and hundreds of thousands of refugees; several hundred officers.",
        [
            "Dozens of homes | count 24..99 vague <homes: home>",
            "hundreds of thousands of refugees | count 200000..999999 vague <refugees: refugee>",
            "several hundred officers | count 300..900 vague <officers: officer>",
        ],
    ),
    (
        "A few soldiers, scores of cars, many thousands of birds, tens of millions of euros.",
        [
            "A few soldiers | count 3..5 vague <soldiers: soldier>",
            "scores of cars | count 40..99 vague <cars: car>",
            "many thousands of birds | count 2000..9999 vague <birds: bird>",
            "tens of millions of euros | money 20000000..99999999 vague EUR",
        ],
    ),
    (
        "A multi-billion-euro fund for a few dozen villages.",
        [
            "multi-billion-euro | money 2000000000.. vague EUR",
            "a few dozen villages | count 36..60 vague <villages: village>",
        ],
    ),
    (
        "As few attacks as possible: few people know.",
        [],
    ),
]


@pytest.mark.parametrize(("text", "lines"), NUMBERS)
def test_numbers(read: Callable[[str], list[str]], text: str, lines: list[str]) -> None:
    """A number is worth what the text says, in any notation."""
    assert read(text) == lines


@pytest.mark.parametrize(("text", "lines"), VAGUE)
def test_vague(read: Callable[[str], list[str]], text: str, lines: list[str]) -> None:
    """A vague number has its published interval."""
    assert read(text) == lines
