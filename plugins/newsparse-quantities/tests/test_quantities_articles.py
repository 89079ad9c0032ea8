"""What whole articles of many kinds (briefings, markets, courts, health, disasters) say with numbers and dates."""

from collections.abc import Callable

import pytest

from newsparse import Pipeline
from newsparse_quantities import Date, dates

PEOPLES = [
    ("Some 700 Israelis fled.", ["Some 700 Israelis | count 700 approximate <Israelis: Israeli>"]),
    (
        "Two Iraqis and nine Pakistanis died.",
        ["Two Iraqis | count 2 <Iraqis: Iraqi>", "nine Pakistanis | count 9 <Pakistanis: Pakistani>"],
    ),
    ("It displaced two million Lebanese.", ["two million Lebanese | count 2000000 <Lebanese: Lebanese>"]),
    ("It took 70 Chinese tourists.", ["70 Chinese tourists | count 70 <Chinese tourists: tourist>"]),
    (
        "They flew 25 sorties past four volcanoes.",
        ["25 sorties | count 25 <sorties: sortie>", "four volcanoes | count 4 <volcanoes: volcano>"],
    ),
]
ARMS = [
    ("They fired 90 122-mm rockets.", ["90 | count 90 <rockets: rocket>", "122-mm | measure 122 mm"]),
    (
        "It sent 40 155mm guns and 1 200 mines.",
        ["40 | count 40 <guns: gun>", "155mm | measure 155 mm", "1 200 mines | count 1200 <mines: mine>"],
    ),
    ("Police found six 12-metre boats.", ["six | count 6 <boats: boat>", "12-metre | measure 12 m"]),
    (
        "Troops seized one AK-47 rifle and two RPG-7s.",
        ["one AK-47 rifle | count 1 <AK-47 rifle: rifle>", "two RPG-7s | count 2 <RPG-7s: RPG-7>"],
    ),
    ("Oslo handed over 14 tanks.", ["14 tanks | count 14 <tanks: tank>"]),
    ("Jets dropped 60 bombs and prices dropped 3%.", ["60 bombs | count 60 <bombs: bomb>", "3% | percent 3 down %"]),
    (
        "The plant makes 155-millimetre shells, up from 300 a month.",
        ["155-millimetre | measure 155 mm", "300 a month | rate 300 /mo"],
    ),
    ("They are outnumbered five to one.", ["five to one | ratio 5:1"]),
]
MARKETS = [
    ("Profit shrank by two-thirds to £3m.", ["two-thirds | fraction 2:3 down", "£3m | money 3000000 GBP?"]),
    ("The rate slid to 4.0 from 4.2 percent.", ["4.0 | percent 4 %", "4.2 percent | percent 4.2 %"]),
    ("Gas cost 31 euros per megawatt-hour.", ["31 euros per megawatt-hour | money 31 EUR/MW.h"]),
    ("It pays $2/share after a 3-for-1 split.", ["$2/share | money 2 USD/share?", "3-for-1 | ratio 3:1"]),
    ("The Czech firm made 30 million crowns.", ["30 million crowns | money 30000000 CZK?"]),
    ("A tooth got two crowns.", ["two crowns | count 2 <crowns: crown>"]),
    ("Losses since Oct. 8, 2023 to 3,100 dead.", ["8 | count 8", "3,100 dead | count 3100 <dead: dead>"]),
]
REPORTS = [
    ("A magnitude 6.4 quake rocks towns.", ["6.4 | count 6.4"]),
    ("It was a once-in-1,000-year flood.", ["1,000-year | duration 1000 a"]),
    ("Two tonnes of water per second came.", ["Two tonnes of water per second | rate 2 t/s"]),
    (
        "It burned 90 hectares (222 acres; 0.35 square miles).",
        [
            "90 hectares | measure 90 har",
            "222 acres | measure 222 [acr_us] = 90 hectares",
            "0.35 square miles | measure 0.35 [mi_i]2 = 90 hectares",
        ],
    ),
    (
        "The margin is plus or minus 6 percentage points.",
        ["plus or minus 6 percentage points | percentage-point 6 approximate pp"],
    ),
    (
        "Deaths fell 54% (95% CI, 41-64).",
        ["54% | percent 54 down %", "95% | percent 95 %", "41-64 | count 41..64 range"],
    ),
    (
        "The river rose by 1.2 m in 48 hrs to 9.8m.",
        ["1.2 m | measure 1.2 up m", "48 hrs | duration 48 h", "9.8m | measure 9.8 m"],
    ),
    ("The fund rose to 9.8m.", ["9.8m | count 9800000"]),
    ("It moved 1,500 m3/day and 40 MT of maize.", ["1,500 m3/day | rate 1500 m3/d", "40 MT | measure 40 t"]),
    ("It sent 2 x Mi-8 helicopters.", ["2 x Mi-8 helicopters | count 2 <Mi-8 helicopters: helicopter>"]),
    ("One adult in ten is ill.", ["One adult in ten | ratio 1:10 <adult: adult>"]),
    ("It paid 5, versus one in four last year.", ["5 | count 5", "one in four | ratio 1:4"]),
]


@pytest.mark.parametrize(("text", "lines"), [*PEOPLES, *ARMS, *MARKETS, *REPORTS])
def test_articles(read: Callable[[str], list[str]], text: str, lines: list[str]) -> None:
    """Each quantity of a sentence, its unit and what it counts."""
    assert read(text) == lines


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("COP29 follows COP28.", ["29 | designation", "28 | designation"]),
        ("The 92nd, 93rd and 110th brigades met.", ["92nd | designation", "93rd | designation", "110th | designation"]),
        ("Exhibit 14 was shown.", ["14 | identifier"]),
        ("It stands at 18-24 Quay Street.", ["18-24 | address"]),
    ],
)
def test_names_in_figures(refused: Callable[[str], list[str]], text: str, lines: list[str]) -> None:
    """Conferences, formations in a list, exhibits: names, no quantities."""
    assert refused(text) == lines


DATES = [
    (
        "It hit at 9:05 a.m. (0105 GMT) on Tuesday.",
        ["9:05 a.m. 2025-02-04T09:05", "0105 GMT T01:05Z", "Tuesday 2025-02-04"],
    ),
    (
        "It hit at 4 am local time (0200 GMT) Tuesday.",
        ["4 am local time 2025-02-04T04:00", "0200 GMT T02:00Z", "Tuesday 2025-02-04"],
    ),
    ("The airport reopened at 0900, and by 0630 the road.", ["0900 T09:00", "0630 T06:30"]),
    ("Live\n\n14.40\nRockets fell.\n\n5.30\nSirens wailed.", ["14.40 T14:40", "5.30 T05:30"]),
    ("It will cost 3 million pounds a year from 2026.", ["2026 2026"]),
    ("He pays $5 a month from May.", ["May 2025-05"]),
    ("We meet a week from Monday.", ["a week from Monday 2025-02-17"]),
    ("It would be the worst drought in 60 years.", []),
    ("He is the third mayor to be jailed in 30 years.", []),
    ("The first train will run in two weeks.", ["in two weeks 2025-02-20"]),
    ("She ran it in 2:09:56, then 2:11:53.", []),
    ("The ship sank at 7:15:30.", ["7:15:30 T07:15:30"]),
    ("They ratified it that September.", ["that September XXXX-09"]),
    ("In April the two agreed.", ["April 2024-04"]),
    ("It is expected to last six days.", []),
    ("Town will visit third-placed Hallam on Saturday.", ["Saturday 2025-02-08"]),
    ("It was due to expire on January 20.", ["January 20 2025-01-20"]),
    ("It is due to open on November 20.", ["November 20 2025-11-20"]),
]


@pytest.mark.parametrize(("text", "lines"), DATES)
def test_dates(text: str, lines: list[str]) -> None:
    """Each date of a text and its TIMEX3 value, on Thursday, 6 February 2025."""
    document = Pipeline(dates).parse(text, meta={"published": "2025-02-06"}, strict=True)
    assert [f"{found.span.of(text)} {found.value.timex}" for found in document[Date]] == lines
