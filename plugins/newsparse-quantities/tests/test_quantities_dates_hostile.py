"""Texts made to slow the reading down: the time grows no faster than they do."""

from functools import partial

import pytest

from newsparse import Pipeline
from newsparse.testing import cpu_seconds, growth
from newsparse_quantities import dates

PIPELINE = Pipeline(dates)
UNITS = [
    "the 1st 1st ", "1-1-1-", "1/1/1/", "10:10:10:", "Monday Monday ", "May 5-", "12 May 12 ", "from 2014 to ",
    "2014-", "end of ", "last week of ", "two years ", "between the first and ", "3 days and ", "in two ", "twenty ",
    "will May ", "night of ", "the night of May 5-", "day five of ", "rest of the ", "the year before ",
    "second or third ", "later that ", "Tuesday week ", "5 May 14 ", "the 19th and ", "overnight on ",
    "in '98 ", "not so long ",
]  # fmt: skip


@pytest.mark.parametrize("unit", UNITS)
def test_time_grows_with_the_text_alone(unit: str) -> None:
    """A code point costs as much in a long text as in a short one."""
    read = partial(PIPELINE.parse, meta={"published": "2025-02-06"}, strict=True)
    assert growth(cpu_seconds(read), unit).linear


def test_a_million_digits_are_no_number() -> None:
    """Figures beyond four are no year, day or count, however many there are."""
    text = "9" * 1_000_000 + " years ago, in " + "2" * 1_000_000
    assert [found.span.of(text) for found in PIPELINE.parse(text, strict=True).annotations] == ["years ago"]
