"""Sentences of the news and the dates in them; all were written for these tests."""

from datetime import date

import pytest

import newsparse
from newsparse import Pipeline
from newsparse_quantities import Date, dates

PIPELINE = Pipeline(dates)
THURSDAY = "2025-02-06"


def values(text: str, published: str | None = THURSDAY) -> list[tuple[str, str | None]]:
    """The words of each date and its TIMEX3 value."""
    meta = {"published": published} if published else None
    return [(found.span.of(text), found.value.timex) for found in PIPELINE.parse(text, meta=meta, strict=True)[Date]]


def only(text: str, published: str | None = THURSDAY) -> Date:
    """The record of the one date of a text."""
    meta = {"published": published} if published else None
    (found,) = PIPELINE.parse(text, meta=meta, strict=True)[Date]
    return found.value


STATED = [
    ("Parliament rose on the 21st of December 1999.", "the 21st of December 1999", "1999-12-21"),
    ("She was born in May 1961.", "May 1961", "1961-05"),
    ("The party won the 2008 election.", "2008", "2008"),
    ("He left in 2010 and came back.", "2010", "2010"),
    ("The UN report's 2019 findings stood.", "2019", "2019"),
    ("They met at the Lisbon Summit 2010.", "2010", "2010"),
    ("The plant opened (1974) and closed.", "1974", "1974"),
    ("The abrupt 2009 closure hurt.", "2009", "2009"),
    ("Music of the 1980s sells.", "the 1980s", "198"),
    ("Lace of the 1700s sells.", "the 1700s", "17"),
    ("In the early 1970s oil was cheap.", "the early 1970s", "197"),
    ("A 19th-century bridge fell.", "19th-century", "18"),
    ("It fell in the first century BC.", "the first century BC", "BC00"),
    ("Profits rose in the third quarter of 2021.", "the third quarter of 2021", "2021-Q3"),
    ("Profits rose in Q3 2021.", "Q3 2021", "2021-Q3"),
    ("Sales fell in the first half of 2020.", "the first half of 2020", "2020-H1"),
    ("It opened in winter 2014-15.", "winter 2014-15", "2014-WI"),
    ("The deficit of fiscal 2023 grew.", "fiscal 2023", "FY2023"),
    ("The 2023/24 financial year ended.", "2023/24 financial year", "FY2024"),
    ("Snow fell in week 6 of 2025.", "week 6 of 2025", "2025-W06"),
    ("They vote on the first Tuesday of November 2028.", "the first Tuesday of November 2028", "2028-11-07"),
    ("It rained in the last week of July 2023.", "the last week of July 2023", "2023-W30"),
    ("It rained in the first ten days of May 2023.", "the first ten days of May 2023", "2023-05-01/2023-05-10"),
    ("They signed two weeks before Christmas 2022.", "two weeks before Christmas 2022", "2022-12-11"),
    ("Nothing was the same after 9/11, he said.", "9/11", "2001-09-11"),
    ("The September 11 attacks changed that.", "September 11", "2001-09-11"),
    ("Rome burned in AD 64.", "AD 64", "0064"),
    ("Caesar died in 44 B.C., they say.", "44 B.C", "BC0044"),
    ("Posted 2025-02-06T11:45Z by the desk.", "2025-02-06T11:45Z", "2025-02-06T11:45Z"),
]


@pytest.mark.parametrize(("text", "words", "timex"), STATED)
def test_what_the_text_states(text: str, words: str, timex: str) -> None:
    """Such dates are absolute, and the same without a day of publication."""
    assert values(text) == values(text, None) == [(words, timex)]
    assert only(text, None).anchor == "absolute"


TOLD = [
    ("The envoy landed on Tuesday.", "Tuesday", "2025-02-04"),
    ("The envoy will land on Tuesday.", "Tuesday", "2025-02-11"),
    ("The envoy is expected to be received on Tuesday.", "Tuesday", "2025-02-11"),
    ("The envoy claims to have landed on Tuesday.", "Tuesday", "2025-02-04"),
    ("Parliament reconvenes on Tuesday.", "Tuesday", "2025-02-11"),
    ("The vote was on 20 January.", "20 January", "2025-01-20"),
    ("The vote is due on 20 January.", "20 January", "2026-01-20"),
    ("Aid has flowed since March.", "March", "2024-03"),
    ("The law will change in March.", "March", "2025-03"),
    ("They met on Wednesday, September 18.", "Wednesday, September 18", "2024-09-18"),
    ("He left last month.", "last month", "2025-01"),
    ("Output fell last year.", "last year", "2024"),
    ("He left a week ago.", "a week ago", "2025-01-30"),
    ("He left two years ago.", "two years ago", "2023"),
    ("He left five months ago.", "five months ago", "2024-09"),
    ("He left the day before yesterday.", "the day before yesterday", "2025-02-04"),
    ("Rain fell over the past ten days.", "past ten days", "2025-01-27/2025-02-05"),
    ("Rain will fall over the next three days.", "next three days", "2025-02-07/2025-02-09"),
    ("Rain fell over the weekend.", "the weekend", "2025-W05-WE"),
    ("Rain will fall this weekend.", "this weekend", "2025-W06-WE"),
    ("He spoke this morning.", "this morning", "2025-02-06TMO"),
    ("He spoke late on Monday.", "late on Monday", "2025-02-03"),
    ("They gather in late April.", "late April", "2025-04"),
    ("They gathered last summer.", "last summer", "2024-SU"),
    ("The deal will close in two weeks.", "in two weeks", "2025-02-20"),
    ("They met at the end of last year.", "the end of last year", "2024"),
    ("It rose in the first quarter of the year.", "the first quarter of the year", "2025-Q1"),
    ("It fell from September to November.", "from September to November", "2024-09/2024-11"),
    ("They were married on Friday the 17th.", "Friday the 17th", "2025-01-17"),
    ("He was buried on Good Friday.", "Good Friday", "2024-03-29"),
]


@pytest.mark.parametrize(("text", "words", "timex"), TOLD)
def test_what_the_day_of_publication_tells(text: str, words: str, timex: str) -> None:
    """Such dates count from publication, by the tense of their clause, and stay open without it."""
    assert values(text) == [(words, timex)]
    assert only(text).anchor == "published"
    without = only(text, None)
    assert (without.anchor, without.start, without.end) == ("unresolved", None, None)


@pytest.mark.parametrize(
    ("text", "timex"),
    [
        ("The vote was on 20 January.", "XXXX-01-20"),
        ("The vote was in mid-January.", "XXXX-01"),
        ("He fasted at Christmas.", "XXXX-12-25"),
        ("Profits rose in the third quarter.", "XXXX-Q3"),
        ("They gathered in the summer.", "XXXX-SU"),
        ("They met on the 4th.", "XXXX-XX-04"),
        ("He left last month.", None),
        ("He left in recent days.", "PAST_REF"),
        ("A day later he left.", None),
    ],
)
def test_patterns_of_what_stays_open(text: str, timex: str | None) -> None:
    """Without a day of publication the value is a pattern where the text states one."""
    reading = only(text, None)
    assert (reading.timex, reading.anchor) == (timex, "unresolved")


@pytest.mark.parametrize(
    ("text", "timex", "kind"),
    [
        ("Guards change every two hours.", "PT2H", "set"),
        ("They meet every Friday.", "XXXX-WXX-5", "set"),
        ("They meet every other week.", "P2W", "set"),
        ("They meet on Sundays at 9am.", "XXXX-WXX-7T09:00", "set"),
        ("They meet annually.", "P1Y", "set"),
        ("They pray on Friday mornings.", "XXXX-WXX-5TMO", "set"),
        ("The gates close at 6:30 p.m. EST.", "T18:30", "time"),
        ("The gates close at 0900 GMT.", "T09:00Z", "time"),
        ("The gates close at noon.", "T12:00", "time"),
        ("The gates close at 7.15pm.", "T19:15", "time"),
    ],
)
def test_sets_and_times(text: str, timex: str, kind: str) -> None:
    """What comes again, and times of the day, have values of their own and no days."""
    reading = only(text)
    assert (reading.timex, reading.type, reading.start) == (timex, kind, None)


@pytest.mark.parametrize("text", ["It struck at 04:17 on 6 May 2023.", "It struck on 6 May 2023, 04:17."])
def test_a_time_has_the_day_beside_it(text: str) -> None:
    """A time of day next to a date is of that day; both are found."""
    assert set(values(text)) == {("04:17", "2023-05-06T04:17"), ("6 May 2023", "2023-05-06")}


@pytest.mark.parametrize(
    ("text", "mod"),
    [
        ("It began in early 2020.", "START"),
        ("It began in mid-2020.", "MID"),
        ("It began in late 2020.", "END"),
        ("It began at the end of 2020.", "END"),
        ("It began in the second half of May 2020.", "END"),
        ("It began in 2020.", None),
    ],
)
def test_modifiers_leave_the_period_whole(text: str, mod: str | None) -> None:
    """Early, middle and late are told in `mod`; the days are those of the whole period."""
    reading = only(text)
    assert reading.mod == mod
    assert reading.start is not None
    assert reading.start.year == 2020


SILENT = [
    "The 2,000 troops fired 1950 rounds at Hill 2030.",
    "Flight 1999 landed; Resolution 2231 stands; he wrote Article 2025 on Windows 2000.",
    "It cost $2010, or €1995, and weighed 2000 kg.",
    "Call 020 7946 2024 or +86 138-2010-2015.",
    "The score was 21-19; they won 3-2 on a 4:3 screen.",
    "The 2001st visitor of 1500 people came.",
    "One may ask; they may; he will march; the sun sat low.",
    "Mr. May met April Jones and June Carter.",
    "He is in his late 40s, she in her sixties.",
    "Version 10.2.15 of the program at 192.168.10.1 failed.",
    "He read the Daily Herald and Russia Today.",
    "They grew apart day after day; it was a nice day.",
    "At the end of the day, what counts is peace.",
    "She hung lights on the Christmas tree.",
    "Code 133-03-03-2020 and 2015-1-32 are no dates.",
]


@pytest.mark.parametrize("text", SILENT)
def test_numbers_and_words_that_only_look_like_dates(text: str) -> None:
    """Counts, sums, names, scores and verbs are no dates."""
    assert values(text) == []


def test_years_in_a_row() -> None:
    """A preposition holds for all years of a list."""
    assert [timex for _, timex in values("He won in 2014, 2018 and 2022.")] == ["2014", "2018", "2022"]


def test_dates_beat_the_quantities_inside_them() -> None:
    """In the layer that both share, "six months ago" is a date and "six months" a length of time."""
    document = newsparse.parse("Six months ago he began to serve a sentence.", meta={"published": THURSDAY})
    numbers = [(found.kind, found.span.of(document.text)) for found in document.annotations if found.kind != "actor"]
    assert ("date", "Six months ago") in numbers
    assert ("quantity", "Six months") not in numbers


def test_a_day_beyond_the_calendar_stays_open() -> None:
    """What reaches beyond the years 1 to 9999, or a day that a month does not have, has no days."""
    assert only("He left 9000 years ago.").anchor == "unresolved"
    reading = only("He left on 30 February 2019.")
    assert (reading.timex, reading.start) == ("2019-02-30", None)


def test_leap_days() -> None:
    """A bare 29 February is looked for in the next or last leap year."""
    assert only("He will leave on 29 February.").start == date(2028, 2, 29)
    assert only("He left on 29 February.").start == date(2024, 2, 29)
