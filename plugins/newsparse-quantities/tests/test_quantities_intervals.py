"""Bounds, ranges, tolerances, scores, fractions, ratios and multiples."""

from collections.abc import Callable

import pytest

BOUNDS = [
    (
        "It is free for children under 12 and people 65 and older; those under 3 bridges slept.",
        [
            "under 12 | age 12 less-than a",
            "65 and older | age 65 at-least a",
            "under 3 bridges | count 3 less-than <bridges: bridge>",
        ],
    ),
    (
        "It blew at 90 km/h and up to 40 mm fell; lamps sell at $30 and up, five times dearer than before.",
        [
            "90 km/h | measure 90 km/h",
            "up to 40 mm | measure 40 at-most mm",
            "$30 and up | money 30 at-least USD?",
            "five times | multiple 5",
        ],
    ),
    (
        "At least 23 died, up to 60 were hurt and no more than 4 remain.",
        [
            "At least 23 | count 23 at-least",
            "up to 60 | count 60 at-most",
            "no more than 4 | count 4 at-most",
        ],
    ),
    (
        "Fewer than 80 came, 250-plus stayed, 30-odd left and ten or so slept.",
        [
            "Fewer than 80 | count 80 less-than",
            "250-plus | count 250 at-least",
            "30-odd | count 30 approximate",
            "ten or so | count 10 approximate",
        ],
    ),
    (
        "Not less than five years; well over 60 km; just under 4 per cent.",
        [
            "Not less than five years | duration 5 at-least a",
            "well over 60 km | measure 60 more-than km",
            "just under 4 per cent | percent 4 less-than %",
        ],
    ),
    (
        "An estimated 2 million pupils over the age of 7 stayed home.",
        [
            "An estimated 2 million pupils | count 2000000 approximate <pupils: pupil>",
            "over the age of 7 | age 7 more-than a",
        ],
    ),
    (
        "It holds ≥ 5 litres and < 3 kg.",
        [
            "≥ 5 litres | measure 5 at-least L",
            "< 3 kg | measure 3 less-than kg",
        ],
    ),
]
JOINED = [
    (
        "More than 10 but fewer than 20 ships sank.",
        [
            "More than 10 but fewer than 20 ships | count 10..20 range <ships: ship>",
        ],
    ),
    (
        "At least 5 and at most 8 per cent; over 30 and under 50 km.",
        [
            "At least 5 and at most 8 per cent | percent 5..8 range %",
            "over 30 and under 50 km | measure 30..50 range km",
        ],
    ),
    (
        "Above $5 but below $8.",
        [
            "Above $5 but below $8 | money 5..8 range USD?",
        ],
    ),
    (
        "More than 40 people died and at least 20 were hurt.",
        [
            "More than 40 people | count 40 more-than <people: person>",
            "at least 20 | count 20 at-least",
        ],
    ),
]
RANGES = [
    (
        "Between 10 and 20 ships, 12-15 tanks and from 3 to 5 per cent.",
        [
            "Between 10 and 20 ships | count 10..20 range <ships: ship>",
            "12-15 tanks | count 12..15 range <tanks: tank>",
            "from 3 to 5 per cent | percent 3..5 range %",
        ],
    ),
    (
        "It costs $30-40 million or 5 to 8 cents.",
        [
            "$30-40 million | money 30000000..40000000 range USD?",
            "5 to 8 cents | money 0.05..0.08 range USD?",
        ],
    ),
    (
        "Three or four hostages and a six- to eight-week delay.",
        [
            "Three or four hostages | count 3..4 range <hostages: hostage>",
            "six- to eight-week | duration 6..8 range wk",
        ],
    ),
    (
        "The pipe is 5±0.2 mm wide.",
        [
            "5±0.2 mm | measure 5 ±0.2 mm",
        ],
    ),
    (
        "Plots from 300 sq m up to 800 sq m.",
        [
            "from 300 sq m up to 800 sq m | measure 300..800 range m2",
        ],
    ),
    (
        "Exports rose in 2011 to 7.5 million boxes.",
        [
            "7.5 million boxes | count 7500000 <boxes: box>",
        ],
    ),
    (
        "It takes between 14 million and 16 million euros.",
        [
            "between 14 million and 16 million euros | money 14000000..16000000 range EUR",
        ],
    ),
]
SCORES = [
    (
        "Rovers won 3-1, the motion passed 61-39, and it was a 6-to-3 ruling.",
        [
            "3-1 | score 3:1",
            "61-39 | score 61:39",
            "6-to-3 | score 6:3",
        ],
    ),
    (
        "Norway 1 – 3 Ghana; it ended 0 – 0.",
        [
            "1 – 3 | score 1:3",
            "0 – 0 | score 0:0",
        ],
    ),
    (
        "Deputies voted 212 to 97.",
        [
            "212 to 97 | score 212:97",
        ],
    ),
]
SHARES = [
    (
        "She won 6-3, 6-7 (5-7), 7-5.",
        [
            "6-3 | score 6:3",
            "6-7 | score 6:7",
            "5-7 | score 5:7",
            "7-5 | score 7:5",
        ],
    ),
    (
        "Seven of 10 melons, one of every six riders; it hit 37 of 45 targets.",
        [
            "Seven of 10 melons | ratio 7:10 <melons: melon>",
            "one of every six riders | ratio 1:6 <riders: rider>",
            "37 | count 37 <targets: target>",
            "45 targets | count 45 <targets: target>",
        ],
    ),
    (
        "Three-quarters of the votes, one-third, almost a fifth.",
        [
            "Three-quarters of the votes | fraction 3:4 <votes: vote>",
            "one-third | fraction 1:3",
            "almost a fifth | fraction 1:5 approximate",
        ],
    ),
    (
        "7 out of 10 pupils, one in five, 1 in 21, 3:1.",
        [
            "7 out of 10 pupils | ratio 7:10 <pupils: pupil>",
            "one in five | ratio 1:5",
            "1 in 21 | ratio 1:21",
            "3:1 | ratio 3:1",
        ],
    ),
    (
        "About 5 per 100,000 people fall ill; he ate 3 per 12 hours.",
        [
            "About 5 per 100,000 people | ratio 5:100000 approximate <people: person>",
            "3 | count 3",
            "12 hours | duration 12 h",
        ],
    ),
    (
        "Four times as many came, twice the number; a ten-fold rise.",
        [
            "Four times | multiple 4",
            "twice | multiple 2",
            "ten-fold | multiple 10",
        ],
    ),
    (
        "The answer is one over twenty.",
        [
            "one over twenty | fraction 1:20",
        ],
    ),
    (
        "He made 21-of-33 passes and went 8-for-12; the hall drew a third fewer visitors in a third term.",
        [
            "21-of-33 passes | ratio 21:33 <passes: pass>",
            "8-for-12 | ratio 8:12",
            "a third | fraction 1:3",
            "third | ordinal 3",
        ],
    ),
]


@pytest.mark.parametrize(("text", "lines"), BOUNDS)
def test_bounds(read: Callable[[str], list[str]], text: str, lines: list[str]) -> None:
    """A bound keeps the number and says which way it opens."""
    assert read(text) == lines


@pytest.mark.parametrize(("text", "lines"), JOINED)
def test_joined(read: Callable[[str], list[str]], text: str, lines: list[str]) -> None:
    """Two opposite bounds are one range, open where they exclude their number."""
    assert read(text) == lines


@pytest.mark.parametrize(("text", "lines"), RANGES)
def test_ranges(read: Callable[[str], list[str]], text: str, lines: list[str]) -> None:
    """A range has both its ends, in one unit."""
    assert read(text) == lines


@pytest.mark.parametrize(("text", "lines"), SCORES)
def test_scores(read: Callable[[str], list[str]], text: str, lines: list[str]) -> None:
    """Two numbers of a contest are a score."""
    assert read(text) == lines


@pytest.mark.parametrize(("text", "lines"), SHARES)
def test_shares(read: Callable[[str], list[str]], text: str, lines: list[str]) -> None:
    """Shares, odds and multiples keep their integers."""
    assert read(text) == lines
