"""The calendar: periods, their neighbours, and the feasts of the year."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsparse_quantities.dates.meaning import calendars
from newsparse_quantities.dates.meaning.calendars import Unit
from newsparse_quantities.dates.meaning.holidays import NAMED, easter

DAYS = st.dates(date(1600, 1, 1), date(2300, 12, 31))
UNITS = st.sampled_from([Unit.WEEK, Unit.WEEKEND, Unit.MONTH, Unit.QUARTER, Unit.YEAR, Unit.DECADE, Unit.CENTURY])


@given(DAYS, UNITS)
def test_periods_are_closed_and_ordered(day: date, unit: Unit) -> None:
    """A period ends no sooner than it begins, and its ends lie in the same period."""
    period = calendars.around(unit, day)
    assert period.first is not None
    assert period.last is not None
    assert period.first <= period.last
    assert calendars.around(unit, period.first) == calendars.around(unit, period.last) == period


@given(DAYS, st.sampled_from([Unit.WEEK, Unit.MONTH, Unit.QUARTER, Unit.YEAR, Unit.DECADE]))
def test_periods_follow_without_gaps(day: date, unit: Unit) -> None:
    """The day after a period begins the next of its kind."""
    period = calendars.around(unit, day)
    assert period.last is not None
    following = calendars.around(unit, period.last + timedelta(1))
    assert following.first == period.last + timedelta(1)


@given(DAYS, st.integers(-600, 600))
def test_months_come_back(day: date, months: int) -> None:
    """So many months on and back is the same day, unless a shorter month lay between."""
    there = calendars.add_months(day, months)
    back = calendars.add_months(there, -months)
    assert back == day or (there.day < day.day and back.day == there.day)


@given(DAYS, st.integers(1, 40))
def test_weekdays_skip_weekends(day: date, count: int) -> None:
    """Days from Monday to Friday are counted one by one, and end on one."""
    end = calendars.add_weekdays(day, count)
    between = [day + timedelta(step) for step in range(1, (end - day).days + 1)]
    assert sum(when.isoweekday() < 6 for when in between) == count
    assert end.isoweekday() < 6


@given(DAYS)
def test_weeks_are_of_iso_8601(day: date) -> None:
    """The value of a week names its ISO year and number."""
    year, number, _ = day.isocalendar()
    assert calendars.week(day).timex == f"{year}-W{number:02}"


@pytest.mark.parametrize(
    ("name", "day"),
    [
        ("easter", date(2024, 3, 31)),
        ("good friday", date(2025, 4, 18)),
        ("ash wednesday", date(2026, 2, 18)),
        ("thanksgiving", date(2024, 11, 28)),
        ("memorial day", date(2025, 5, 26)),
        ("labor day", date(2025, 9, 1)),
        ("martin luther king day", date(2025, 1, 20)),
        ("eid al-fitr", date(2022, 5, 2)),
        ("eid al-adha", date(2023, 6, 28)),
        ("christmas eve", date(2025, 12, 24)),
    ],
)
def test_feasts_of_known_years(name: str, day: date) -> None:
    """Feasts fall on the days that almanacs give."""
    holiday = NAMED[name]
    assert holiday is not None
    assert holiday.rule(day.year).first == day


@given(st.integers(1600, 2300))
def test_easter_is_a_sunday_of_spring(year: int) -> None:
    """Easter is a Sunday from 22 March to 25 April."""
    day = easter(year)
    assert day.isoweekday() == 7
    assert date(year, 3, 22) <= day <= date(year, 4, 25)


@given(st.integers(1600, 2300), st.sampled_from(sorted(name for name, day in NAMED.items() if day)))
def test_every_feast_has_a_day_in_every_year(year: int, name: str) -> None:
    """Each rule gives a stretch that begins in the year asked for."""
    holiday = NAMED[name]
    assert holiday is not None
    period = holiday.rule(year)
    assert period.first is not None
    assert period.last is not None
    assert period.first.year == year
    assert period.first <= period.last


def test_a_range_must_not_end_before_it_begins() -> None:
    """Ends in the wrong order are an error, not a negative stretch."""
    with pytest.raises(ValueError, match="must not end"):
        calendars.between(calendars.year(2025), calendars.year(2024))
