"""Sentences of the news and the dates in them; all were written for these tests."""

from datetime import date

import pytest

import newsparse
from newsparse import Pipeline
from newsparse_quantities import Date, dates, quantities

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
    ("Caesar died in 44 B.C., they say.", "44 B.C.", "BC0044"),
    ("It fell in 575 B.C. at last.", "575 B.C.", "BC0575"),
    ("It was calm the day before 24 February 2022.", "the day before 24 February 2022", "2022-02-23"),
    ("It rained the year before 2015.", "the year before 2015", "2014"),
    ("It stood in the 19th and 20th centuries.", "the 19th and 20th centuries", "1800-01-01/1999-12-31"),
    ("It was the summer of '69.", "the summer of '69", "1969-SU"),
    ("They fled in May '68.", "May '68", "1968-05"),
    ("They fled in '98.", "'98", "1998"),
    ("Profits rose in 3Q 2016.", "3Q 2016", "2016-Q3"),
    ("By about 2030 it will be dry.", "2030", "2030"),
    ("They vote the first Tuesday after 1 November 2028.", "the first Tuesday after 1 November 2028", "2028-11-07"),
    ("They met the Friday before Christmas 2024.", "the Friday before Christmas 2024", "2024-12-20"),
    ("It rained in the opening weeks of 2022.", "the opening weeks of 2022", "2022"),
    ("It rained on the last weekend of May 2025.", "the last weekend of May 2025", "2025-W22-WE"),
    ("The books for FY2024/25 are shut.", "FY2024/25", "FY2025"),
    ("Debt fell by year end 2024.", "year end 2024", "2024"),
    ("Sales fell Jan. to March 2021.", "Jan. to March 2021", "2021-01/2021-03"),
    ("It dates from 06/2013.", "06/2013", "2013-06"),
    ("It fell in nineteen eighty-six.", "nineteen eighty-six", "1986"),
    ("He left on 4 Jul 76.", "4 Jul 76", "1976-07-04"),
    ("He led it 3 Mar 15 - 9 Apr 15.", "3 Mar 15 - 9 Apr 15", "2015-03-03/2015-04-09"),
    ("Shells fell on the afternoon of 12 March 2015.", "the afternoon of 12 March 2015", "2015-03-12TAF"),
    ("Shells fell on the night of 30-31 May 2023.", "the night of 30-31 May 2023", "2023-05-30TNI"),
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
    ("Drones came on the night of 5 August.", "the night of 5 August", "2024-08-05TNI"),
    ("Drones came in the small hours of Sunday morning.", "the small hours of Sunday morning", "2025-02-02TMO"),
    ("The shops open the day after Christmas.", "the day after Christmas", "2024-12-26"),
    ("The court will sit a week on Tuesday.", "a week on Tuesday", "2025-02-18"),
    ("The court will sit Tuesday week.", "Tuesday week", "2025-02-18"),
    ("The court will sit the Friday after next.", "Friday after next", "2025-02-14"),
    ("It snowed last winter.", "last winter", "2023-WI"),
    ("He left two and a half years ago.", "two and a half years ago", "2022-08"),
    ("He left two hundred years ago.", "two hundred years ago", "1825"),
    ("Talks begin on Sunday.", "Sunday", "2025-02-09"),
    ("Prices rose 4% in the year to January.", "January", "2025-01"),
    ("He left a quarter of a century ago.", "a quarter of a century ago", "2000"),
    ("He left a decade and a half ago.", "a decade and a half ago", "2010"),
    ("He left two weekends ago.", "two weekends ago", "2025-W04-WE"),
    ("He left Wednesday last.", "Wednesday last", "2025-02-05"),
    ("It burned this past summer.", "this past summer", "2024-SU"),
    ("It burned in the last week in May.", "the last week in May", "2024-W22"),
    ("He left two Fridays ago.", "two Fridays ago", "2025-01-24"),
    ("He will be back three Sundays from now.", "three Sundays from now", "2025-02-23"),
    ("He left on the 3rd of last month.", "the 3rd of last month", "2025-01-03"),
    ("It fell at the end of the last century.", "the end of the last century", "19"),
    ("It stays shut for the rest of the current month.", "the rest of the current month", "2025-02-06/2025-02-28"),
    ("They left from 4 to 22 of last month.", "from 4 to 22 of last month", "2025-01-04/2025-01-22"),
    ("He left Friday three weeks ago.", "Friday three weeks ago", "2025-01-17"),
    ("It rained on the weekend of 9 March.", "the weekend of 9 March", "2024-W10-WE"),
    ("He said that Monday was quiet.", "Monday", "2025-02-03"),
    ("He died a year ago today.", "a year ago today", "2024-02-06"),
    ("Profits fell in Q4 of last year.", "Q4 of last year", "2024-Q4"),
    ("Q3 results fell short.", "Q3", "2024-Q3"),
    ("Shops were full on Black Friday.", "Black Friday", "2024-11-29"),
    ("It was the worst storm of the year.", "the year", "2025"),
    ("The port stays shut for the rest of the week.", "the rest of the week", "2025-02-06/2025-02-09"),
    ("Third-quarter profit fell.", "Third-quarter", "2024-Q3"),
    ("The convoy set out on Saturday.", "Saturday", "2025-02-01"),
    ("On Wednesday Fareed and his son are to sail.", "Wednesday", "2025-02-12"),
    ("The ice will melt in late spring.", "late spring", "2025-SP"),
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
    ("text", "ahead"),
    [
        ("Leaders meet on Monday.", True),
        ("Leaders did not meet on Monday.", False),
        ("Leaders had to go on Monday.", False),
        ("The ship had been due on Monday.", False),
        ("The ship is due on Monday.", True),
        ("Schools will remain closed on Monday.", True),
        ("Schools were closed on Monday.", False),
        ("The army could not confirm the losses of Monday.", False),
        ("Blast leaves 5 dead on Monday.", False),
        ("The envoy leaves on Monday.", True),
        ("The firm will shrink after posting a loss on Monday.", False),
        ("It killed two. Monday's vote will decide.", True),
        ("It rained. On Monday Mr. Ahmed and Sen. Reed will speak.", True),
    ],
)
def test_a_bare_weekday_is_behind_or_ahead(text: str, ahead: bool) -> None:
    """The clause that a weekday stands in tells whether it is the last or the next."""
    assert [timex for _, timex in values(text)] == ["2025-02-10" if ahead else "2025-02-03"]


@pytest.mark.parametrize("about", ["at", "at around", "at exactly"])
def test_a_time_has_the_day_before_it(about: str) -> None:
    """Between a day and its time "at" may stand, with a word that makes it inexact."""
    assert values(f"It struck on 6 May 2023 {about} 04:17.")[1] == ("04:17", "2023-05-06T04:17")


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
        ("He left later that day.", None),
        ("That same year he left.", None),
        ("He left on the second day of the talks.", None),
        ("He left on the opening night of the fair.", None),
        ("He left on day three of the trial.", None),
        ("He left 10-15 years ago.", "PAST_REF"),
        ("He left on Super Tuesday.", None),
        ("Thirty years on, the wounds remain.", None),
        ("He had left a few days before.", None),
        ("He left in the final days of the campaign.", None),
        ("It is the third year of the war.", None),
        ("He left 20 minutes ago.", "PAST_REF"),
        ("He left moments ago.", "PAST_REF"),
        ("It was a Friday.", "XXXX-WXX-5"),
        ("He left 2.5 years ago.", "PAST_REF"),
        ("He left hundreds of years ago.", "PAST_REF"),
        ("Apes left two million years ago.", "PAST_REF"),
        ("He may leave in the days ahead.", "FUTURE_REF"),
        ("He may stay for years to come.", "FUTURE_REF"),
        ("He left the other day.", "PAST_REF"),
        ("He left not long ago.", "PAST_REF"),
        ("These days he stays.", "PRESENT_REF"),
        ("The town was shelled overnight.", "TNI"),
        ("By dawn it was over.", "TMO"),
        ("By morning it was over.", "TMO"),
        ("It was over that night.", "TNI"),
        ("It had begun the night before.", "TNI"),
        ("It was over on that Monday.", "XXXX-WXX-1"),
        ("It was over that same May.", "XXXX-05"),
        ("It had begun the Friday before.", None),
        ("He left in the evening.", "TEV"),
        ("He left at noon.", "T12:00"),
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
        ("They pray every Friday morning.", "XXXX-WXX-5TMO", "set"),
        ("They meet on the first Monday of each month.", "P1M", "set"),
        ("They meet on the 15th of each month.", "XXXX-XX-15", "set"),
        ("The gates close at 6:30 p.m. EST.", "T18:30", "time"),
        ("The gates close at 0900 GMT.", "T09:00Z", "time"),
        ("The gates close at noon.", "T12:00", "time"),
        ("The gates close at 7.15pm.", "T19:15", "time"),
        ("The gates close at 8 o'clock in the evening.", "T20:00", "time"),
        ("He fled at three in the morning.", "T03:00", "time"),
        ("He fled at about 1700 hours.", "T17:00", "time"),
        ("He fled at 1630hrs.", "T16:30", "time"),
        ("He fled at 16.30 BST.", "T16:30", "time"),
        ("He fled at 2:15 in the afternoon.", "T14:15", "time"),
        ("He fled at half past three.", "T03:30", "time"),
        ("He fled at a quarter to five in the afternoon.", "T16:45", "time"),
        ("He fled at ten minutes past noon.", "T12:10", "time"),
        ("The gates close at 12:00 noon GMT.", "T12:00Z", "time"),
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
        ("It began around 2020.", "APPROX"),
        ("It began c. 2020.", "APPROX"),
        ("It began by about 2020.", "APPROX"),
    ],
)
def test_modifiers_leave_the_period_whole(text: str, mod: str | None) -> None:
    """Early, middle and late are told in `mod`; the days are those of the whole period."""
    reading = only(text)
    assert reading.mod == mod
    assert reading.start is not None
    assert reading.start.year == 2020


@pytest.mark.parametrize(
    ("text", "mod"),
    [
        ("It began ten years ago.", None),
        ("It began some ten years ago.", "APPROX"),
        ("It began more than ten years ago.", "BEFORE"),
        ("It began over ten years ago.", "BEFORE"),
        ("It began less than ten years ago.", "AFTER"),
    ],
)
def test_modifiers_of_a_time_back(text: str, mod: str | None) -> None:
    """What makes a time back inexact is told in `mod`, outside the span."""
    assert values(text) == [("ten years ago", "2015")]
    assert only(text).mod == mod


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
    "They took an overnight train at the dawn of a new age.",
    "Shells killed three in the morning attack; on a day four people died.",
    "Odds of ten to one; twenty past winners; half past winners lost.",
    "It rained three Sundays in a row; of twenty ten-year-olds one sang.",
    "Psalm 23:14 and John 3:16 were read; see pages 1990-1995; the Good Friday Agreement and the Yom Kippur War held.",
    "She was named Person of the Year at this time of the year.",
    "The Night of the Long Knives; about 2030 people came.",
    "She writes for the Sunday Times and the Mail on Sunday, and laughs at Saturday Night Live.",
    "Decree 2017-05 and ISO 8601-2019 hold; temperatures were in the 90s.",
    "Rent is due on the first of the month; he wrote '16 candles'.",
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


@pytest.mark.parametrize("text", ["July 8-9, 2023", "Wed 11 Oct 2023 07.30 GMT", "They met on 4 Feb 2022 at noon."])
def test_figures_of_a_date_lose_to_the_date(text: str) -> None:
    """What the quantities read inside a date is rejected for the date alone, under no reason of its own."""
    document = Pipeline(dates, quantities).parse(text, strict=True)
    lost = [rejected for rejected in document.rejected if rejected.kind == "quantity"]
    assert lost
    assert {rejected.reason for rejected in lost} == {"overlap"}
    assert all(rejected.lost_to in document[Date] for rejected in lost)
    assert not document["quantity"]


def test_a_range_before_a_plural_ends_in_no_year() -> None:
    """Four figures behind "to" and before a plural count it: no year is read out of the range."""
    assert values("The firm went from 1000 to 2000 hires.") == []
    assert values("It ran from 2014 to 2017 in Oslo.") == [("from 2014 to 2017", "2014/2017")]


def test_a_day_beyond_the_calendar_stays_open() -> None:
    """What reaches beyond the years 1 to 9999, or a day that a month does not have, has no days."""
    assert only("He left 9000 years ago.").anchor == "unresolved"
    reading = only("He left on 30 February 2019.")
    assert (reading.timex, reading.start) == ("2019-02-30", None)


def test_leap_days() -> None:
    """A bare 29 February is looked for in the next or last leap year."""
    assert only("He will leave on 29 February.").start == date(2028, 2, 29)
    assert only("He left on 29 February.").start == date(2024, 2, 29)


@pytest.mark.parametrize(
    ("text", "words", "timex"),
    [
        ("The last vote was cast at 3:15 the next day.", "3:15 the next day", "T03:15"),
        ("She came back the following Friday morning.", "following Friday morning", "TMO"),
        ("The vote is in a week's time.", "in a week's time", "2025-02-13"),
        ("The race is on the weekend of 12-13 April.", "the weekend of 12-13 April", "2025-04-12/2025-04-13"),
        ("They may march in 2020 or later.", "2020 or later", "2020"),
    ],
)
def test_the_whole_expression_is_covered(text: str, words: str, timex: str) -> None:
    """A time takes in the day the story gives it, a weekend its two days; a verb is no month."""
    assert values(text) == [(words, timex)]
