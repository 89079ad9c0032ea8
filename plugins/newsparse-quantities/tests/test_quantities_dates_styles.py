"""Any date, written in any style of the news, is read back; and the same with other marks and spaces."""

import datetime
from collections.abc import Callable
from datetime import date, timedelta

from hypothesis import assume, given
from hypothesis import strategies as st

from newsparse import Annotation, Pipeline
from newsparse_quantities import Date, dates
from newsparse_quantities.dates.grammar.vocabulary import DAYPARTS, MONTHS, WEEKDAYS

PIPELINE = Pipeline(dates)


def found(text: str, published: str | None = "2025-02-06") -> list[Annotation[Date]]:
    """The dates of a text, in reading order."""
    meta = {"published": published} if published else None
    return list(PIPELINE.parse(text, meta=meta, strict=True)[Date])


def only(text: str, published: str | None = "2025-02-06") -> Annotation[Date]:
    """The one date of a text."""
    (date,) = found(text, published)
    return date


LONG = {number: name.capitalize() for name, number in reversed(MONTHS.items())}
SHORT = {number: name[:3].capitalize() for name, number in MONTHS.items()}
WEEK = {number: name.capitalize() for name, number in reversed(WEEKDAYS.items())}
DAYS = st.dates(date(1600, 1, 1), date(2199, 12, 31))
NEAR = st.dates(date(1990, 1, 1), date(2040, 12, 31))


def _ordinal(number: int) -> str:
    ending = "th" if number % 100 in (11, 12, 13) else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number}{ending}"


STYLES: dict[str, Callable[[date], str]] = {
    "American": lambda day: f"{LONG[day.month]} {day.day}, {day.year}",
    "American, short": lambda day: f"{SHORT[day.month]}. {day.day}, {day.year}",
    "American, weekday": lambda day: f"{WEEK[day.isoweekday()]}, {LONG[day.month]} {day.day}, {day.year}",
    "British": lambda day: f"{day.day} {LONG[day.month]} {day.year}",
    "British, short": lambda day: f"{day.day} {SHORT[day.month]} {day.year}",
    "British, weekday": lambda day: f"{WEEK[day.isoweekday()]} {day.day} {LONG[day.month]} {day.year}",
    "British, ordinal": lambda day: f"{_ordinal(day.day)} of {LONG[day.month]} {day.year}",
    "article": lambda day: f"the {_ordinal(day.day)} of {LONG[day.month]}, {day.year}",
    "comma": lambda day: f"{day.day} {LONG[day.month]}, {day.year}",
    "no comma": lambda day: f"{LONG[day.month]} {_ordinal(day.day)} {day.year}",
    "ISO 8601": lambda day: f"{day.year}-{day.month:02}-{day.day:02}",
    "German": lambda day: f"{day.day:02}.{day.month:02}.{day.year}",
    "stroke and name": lambda day: f"{day.day:02}/{SHORT[day.month]}/{day.year}",
    "hyphen and name": lambda day: f"{SHORT[day.month]}-{day.day}-{day.year}",
}


@given(DAYS, st.sampled_from(sorted(STYLES)), st.sampled_from([None, "2025-02-06"]))
def test_any_day_in_any_style(day: date, style: str, published: str | None) -> None:
    """A full date is the whole phrase, absolute, and does not depend on the day of publication."""
    written = STYLES[style](day)
    text = f"The treaty of {written} was signed in Vienna."
    reading = only(text, published)
    assert reading.span.of(text) == written
    assert (reading.value.timex, reading.value.start, reading.value.end) == (day.isoformat(), day, day)
    assert reading.value.anchor == "absolute"


@given(DAYS)
def test_strokes_leave_the_order_open(day: date) -> None:
    """A date between strokes is one day where only one order fits, two candidates where both do."""
    reading = only(f"It was dated {day.day:02}/{day.month:02}/{day.year} by the clerk.").value
    if day.day > 12 or day.day == day.month:
        assert (reading.start, reading.candidates) == (day, ())
    else:
        assert reading.start is None
        assert reading.candidates == tuple(sorted((day, date(day.year, day.day, day.month))))


@given(DAYS, st.integers(1, 400), st.sampled_from(["from {} to {}", "between {} and {}", "{} – {}", "{} through {}"]))
def test_ranges_are_closed_and_ordered(first: date, length: int, frame: str) -> None:
    """A range of two full dates runs from the one to the other, both included."""
    last = first + timedelta(length)
    assume(last.year < 2200)
    style = STYLES["British"]
    reading = only(f"The talks went on {frame.format(style(first), style(last))} in Geneva.").value
    assert (reading.start, reading.end) == (first, last)
    assert reading.timex == f"{first}/{last}"


@given(DAYS, st.integers(1, 27))
def test_days_of_one_month_share_it(day: date, length: int) -> None:
    """The month and the year of a range may be said once, at either end of it."""
    last = day + timedelta(length)
    assume(last.month == day.month)
    for written in (
        f"{LONG[day.month]} {day.day}-{last.day}, {day.year}",
        f"{day.day}-{last.day} {LONG[day.month]} {day.year}",
        f"from {day.day} to {last.day} {LONG[day.month]} {day.year}",
    ):
        reading = only(f"The summit, held {written}, failed.").value
        assert (reading.start, reading.end) == (day, last), written


@given(st.integers(1600, 2098), st.integers(1, 14))
def test_years_in_pairs(first: int, length: int) -> None:
    """Two years, the second in full or by its last figures, are a range."""
    last = first + length
    assume(last // 100 == first // 100)
    for written in (f"{first}-{last}", f"{first}–{last % 100:02}", f"from {first} to {last}"):
        reading = only(f"The war, {written}, cost many lives.").value
        assert (reading.start, reading.end) == (date(first, 1, 1), date(last, 12, 31)), written


@given(DAYS, st.sampled_from(sorted(STYLES)), st.sampled_from([("before", -1), ("after", 1)]))
def test_the_day_beside_any_day(day: date, style: str, side: tuple[str, int]) -> None:
    """The day before or after a date in any style is a day of its own."""
    written = f"the day {side[0]} {STYLES[style](day)}"
    reading = only(f"It was calm {written} in Vienna.")
    assert reading.span.of(f"It was calm {written} in Vienna.") == written
    assert reading.value.start == reading.value.end == day + timedelta(side[1])


@given(DAYS, st.sampled_from(sorted(STYLES)), st.sampled_from(sorted(DAYPARTS)))
def test_the_part_of_any_day(day: date, style: str, part: str) -> None:
    """A part of the day is named before its day in any style."""
    reading = only(f"It burned on the {part} of {STYLES[style](day)} in Vienna.").value
    assert (reading.type, reading.timex) == ("time", f"{day.isoformat()}{DAYPARTS[part]}")
    assert (reading.start, reading.end) == (day, day)


@given(st.dates(date(1940, 1, 1), date(2039, 12, 31)), st.sampled_from(["{}.", "{}, he said.", "{} and fell."]))
def test_years_in_two_figures(day: date, frame: str) -> None:
    """After a day and a short month two figures are a year, where nothing follows that they could count."""
    for mark in (" ", "-", "/"):
        written = f"{day.day}{mark}{SHORT[day.month]}{mark}{day:%y}"
        text = "He rose on " + frame.format(written)
        assert (only(text).span.of(text), only(text).value.start) == (written, day)


@given(DAYS)
def test_weekdays_by_their_place(day: date) -> None:
    """Any day is such a weekday of its month, counted from the start."""
    place = ("first", "second", "third", "fourth", "fifth")[(day.day - 1) // 7]
    written = f"the {place} {WEEK[day.isoweekday()]} of {LONG[day.month]} {day.year}"
    assert only(f"They voted on {written} in Vienna.").value.start == day


@given(st.times())
def test_clocks_of_twelve_and_of_twenty_four_hours(time: datetime.time) -> None:
    """A time of day is the same in both."""
    hour = time.hour % 12 or 12
    half = "a.m." if time.hour < 12 else "p.m."
    for written in (f"{time:%H:%M}", f"{hour}:{time:%M} {half}", f"{hour}.{time:%M}{half[0]}m", f"{time:%H%M} GMT"):
        assert str(only(f"It struck at {written} in Vienna.").value.timex).removesuffix("Z") == f"T{time:%H:%M}"


@given(NEAR, st.sampled_from(["week", "month", "quarter", "year"]))
def test_the_rest_of_a_period(published: date, unit: str) -> None:
    """What is left runs from publication to the end of the period that holds it."""
    rest = only(f"He will stay for the rest of the {unit}.", published.isoformat()).value
    whole = only(f"He will stay until the end of the {unit}.", published.isoformat()).value
    assert (rest.start, rest.end) == (published, whole.end)


RELATIVE = [
    "yesterday", "today", "tomorrow", "last week", "this week", "next week", "three days ago", "two weeks ago",
    "last Tuesday", "next Friday", "on Monday", "the past ten days", "next 4 weeks",
]  # fmt: skip


@given(NEAR, st.integers(-150, 150), st.sampled_from(RELATIVE))
def test_relative_dates_move_with_publication(published: date, weeks: int, phrase: str) -> None:
    """Published whole weeks later, the same text means days exactly as much later."""
    shift = timedelta(7 * weeks)
    text = f"The minister arrived {phrase}, officials said."
    before, after = only(text, published.isoformat()).value, only(text, (published + shift).isoformat()).value
    assert before.start is not None
    assert before.end is not None
    assert (after.start, after.end) == (before.start + shift, before.end + shift)


@given(
    NEAR, st.integers(-60, 60), st.sampled_from(["last year", "this year", "next year", "last March", "in the autumn"])
)
def test_relative_years_move_with_publication(published: date, years: int, phrase: str) -> None:
    """Published whole years later, the same text means the same part of a year exactly as much later."""
    assume((published.month, published.day) != (2, 29))
    text = f"The minister arrived {phrase}, officials said."
    later = published.replace(year=published.year + years)
    before, after = only(text, published.isoformat()).value, only(text, later.isoformat()).value
    assert before.start is not None
    assert after.start == before.start.replace(year=before.start.year + years)


@given(st.sampled_from(RELATIVE))
def test_nothing_relative_is_resolved_without_publication(phrase: str) -> None:
    """Without a day of publication a relative date is found, and left open."""
    reading = only(f"The minister arrived {phrase}, officials said.", None).value
    assert (reading.anchor, reading.start, reading.end, reading.timex) == ("unresolved", None, None, None)


MARKS = [(" ", "\u00a0"), ("-", "\u2011"), ("-", "–"), ("'", "’")]
PHRASES = [
    "on August 5-6, 2024, in Oslo", "in mid-January, he said", "at 6 p.m. on 3 May 2024, he said",
    "the late 1990s, he said",
    "two days before New Year's Day 2024, he said", "from 2014 to 2017, he said", "on Feb. 24, 2022, he said",
    "in the '90s, he said", "in two weeks' time, he said", "on the 4th of July 2022, he said", "at 0900 GMT, he said",
    "in 44 BC, he said",
]  # fmt: skip


@given(st.sampled_from(PHRASES), st.sets(st.sampled_from(MARKS)))
def test_typography_changes_nothing(phrase: str, marks: set[tuple[str, str]]) -> None:
    """Other spaces, hyphens and apostrophes give the same dates at the same places."""
    text = f"They met {phrase}."
    other = text
    for plain, fancy in sorted(marks):
        other = other.replace(plain, fancy)
    assert found(text)
    assert [(date.span, date.value) for date in found(other)] == [(date.span, date.value) for date in found(text)]


@given(st.text(max_size=200))
def test_any_text_is_read(text: str) -> None:
    """No text breaks the reading, with or without a day of publication."""
    assert len(found(text)) == len(found(text, None))
