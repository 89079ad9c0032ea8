"""The words that expressions of time are made of, and what each stands for."""

from __future__ import annotations

from newsparse_quantities.dates.meaning.calendars import Unit
from newsparse_quantities.dates.meaning.expressions import Mod

MONTHS = {
    name: number
    for number, names in enumerate(
        (
            ("january", "jan"),
            ("february", "feb"),
            ("march", "mar"),
            ("april", "apr"),
            ("may",),
            ("june", "jun"),
            ("july", "jul"),
            ("august", "aug"),
            ("september", "sept", "sep"),
            ("october", "oct"),
            ("november", "nov"),
            ("december", "dec"),
        ),
        start=1,
    )
    for name in names
}
WEEKDAYS = {
    name: number
    for number, names in enumerate(
        (
            ("monday", "mon"),
            ("tuesday", "tue", "tues"),
            ("wednesday", "wed"),
            ("thursday", "thu", "thur", "thurs"),
            ("friday", "fri"),
            ("saturday", "sat"),
            ("sunday", "sun"),
        ),
        start=1,
    )
    for name in names
}
FULL_WEEKDAYS = {name: number for name, number in WEEKDAYS.items() if name.endswith("day")}
PLURAL_WEEKDAYS = {f"{name}s": number for name, number in FULL_WEEKDAYS.items()}

UNITS = {
    "hour": Unit.HOUR,
    "hours": Unit.HOUR,
    "day": Unit.DAY,
    "days": Unit.DAY,
    "weekday": Unit.WEEKDAY,
    "weekdays": Unit.WEEKDAY,
    "week": Unit.WEEK,
    "weeks": Unit.WEEK,
    "workweek": Unit.WEEK,
    "weekend": Unit.WEEKEND,
    "weekends": Unit.WEEKEND,
    "fortnight": Unit.FORTNIGHT,
    "fortnights": Unit.FORTNIGHT,
    "month": Unit.MONTH,
    "months": Unit.MONTH,
    "quarter": Unit.QUARTER,
    "quarters": Unit.QUARTER,
    "year": Unit.YEAR,
    "years": Unit.YEAR,
    "decade": Unit.DECADE,
    "decades": Unit.DECADE,
    "century": Unit.CENTURY,
    "centuries": Unit.CENTURY,
}
PLURALS = {name for name in UNITS if name.endswith("s")}
SINGULAR = {name for name in UNITS if not name.endswith("s") and name != "centuries"}
SEASONS = {
    "spring": "SP",
    "springtime": "SP",
    "summer": "SU",
    "summertime": "SU",
    "autumn": "FA",
    "fall": "FA",
    "winter": "WI",
    "wintertime": "WI",
}
DAYPARTS = {"morning": "TMO", "afternoon": "TAF", "evening": "TEV", "night": "TNI"}
DAYLIGHT = {
    "dawn": "TMO",
    "daybreak": "TMO",
    "sunrise": "TMO",
    "sunset": "TEV",
    "dusk": "TEV",
    "nightfall": "TNI",
}
PLURAL_DAYPARTS = {f"{name}s": value for name, value in DAYPARTS.items()}
DEICTIC_DAYS = {"today": 0, "yesterday": -1, "tomorrow": 1}

BACK = {"last": -1, "previous": -1, "past": -1, "preceding": -1}
ON = {"next": 1, "coming": 1, "upcoming": 1, "following": 1}
HERE = {"this": 0, "current": 0}
TOLD = {"previous", "following", "preceding"}  # with "the" these count from the story, not from publication
STEPS = {**BACK, **ON, **HERE}
EDGES: dict[str, Mod] = {
    "early": "START",
    "earlier": "START",
    "mid": "MID",
    "middle": "MID",
    "late": "END",
    "later": "END",
}
PHASES: dict[str, Mod] = {
    **dict.fromkeys(("early", "opening", "first"), "START"),
    **dict.fromkeys(("late", "later", "latter", "last", "final", "closing", "dying", "waning"), "END"),
}
EDGE_NOUNS: dict[str, Mod] = {"beginning": "START", "start": "START", "middle": "MID", "end": "END", "close": "END"}

UNIT_KINDS = {"calendar", "business", "working", "trading", "fiscal", "full", "consecutive", "school"}  # "working days"

SETS = {
    "hourly": "PT1H",
    "daily": "P1D",
    "everyday": "P1D",
    "nightly": "P1D",
    "weekly": "P1W",
    "biweekly": "P2W",
    "fortnightly": "P2W",
    "monthly": "P1M",
    "bimonthly": "P2M",
    "quarterly": "P3M",
    "semiannual": "P0.5Y",
    "semiannually": "P0.5Y",
    "biannual": "P0.5Y",
    "biannually": "P0.5Y",
    "annually": "P1Y",
    "yearly": "P1Y",
    "biennial": "P2Y",
    "biennially": "P2Y",
}
DURATIONS = {
    Unit.HOUR: "PT{}H",
    Unit.DAY: "P{}D",
    Unit.WEEKDAY: "P{}D",
    Unit.WEEK: "P{}W",
    Unit.WEEKEND: "P{}WE",
    Unit.FORTNIGHT: "P{}W",
    Unit.MONTH: "P{}M",
    Unit.QUARTER: "P{}M",
    Unit.YEAR: "P{}Y",
    Unit.DECADE: "P{}DE",
    Unit.CENTURY: "P{}CE",
}
DURATION_FACTORS = {Unit.FORTNIGHT: 2, Unit.QUARTER: 3}
ZONES = {
    **dict.fromkeys(("gmt", "utc", "z", "zulu"), "Z"),
    **dict.fromkeys(
        (
            "bst",
            "est",
            "edt",
            "et",
            "cst",
            "cdt",
            "mst",
            "mdt",
            "pst",
            "pdt",
            "pt",
            "cet",
            "cest",
            "eet",
            "eest",
            "msk",
            "ist",
            "jst",
            "aest",
            "aedt",
            "hkt",
            "sgt",
            "eat",
            "wat",
            "sast",
        ),
        "",
    ),
}

DECADES = {
    name: number
    for number, name in enumerate(
        ("twenties", "thirties", "forties", "fifties", "sixties", "seventies", "eighties", "nineties"), start=2
    )
}
_UNITS = (
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
)
_TENS = ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
CARDINALS = {
    **{name: number for number, name in enumerate(_UNITS, start=1)},
    **{name: 10 * number for number, name in enumerate(_TENS, start=2)},
}
_ORDINALS = (
    "first",
    "second",
    "third",
    "fourth",
    "fifth",
    "sixth",
    "seventh",
    "eighth",
    "ninth",
    "tenth",
    "eleventh",
    "twelfth",
    "thirteenth",
    "fourteenth",
    "fifteenth",
    "sixteenth",
    "seventeenth",
    "eighteenth",
    "nineteenth",
    "twentieth",
)
ORDINALS = {**{name: number for number, name in enumerate(_ORDINALS, start=1)}, "thirtieth": 30}
VAGUE = {
    "few",
    "several",
    "many",
    "some",
    "couple",
    "dozens",
    "number",
    "hundreds",
    "thousands",
    "millions",
    "billions",
}
FACTORS = {"hundred": 100, "thousand": 1000, "million": None, "billion": None}  # None: beyond the calendar
