"""Texts made to slow the reading down: the time grows no faster than they do."""

import time
from functools import partial

import pytest
import regex

from newsparse import Pipeline, Words
from newsparse.testing import cpu_seconds, growth
from newsparse_quantities import Quantity, quantities
from newsparse_quantities.quantities.objections import declined_before_reading
from newsparse_quantities.quantities.reader import Reader

PIPELINE = Pipeline(quantities)
_FIGURE = regex.compile(r"[0-9]")
UNITS = [
    "1-1-1-", "1,1,1,", "1 1 1 ", "1.1.1.", "1/1/1/", "1:1:", "hundred hundred ", "the 1st 1st ", "one one ",
    "one of the ",
    "two and ", "1 to ", "from 1 to ", "half a ", "$", "$1 ", "USD ", "5% ", "5 red ", "5 digital and ", "four-, ",
    "one thousand, ", "one of 1 of ", "aged 4, ", "cut by ", "up 1 points ", "1 million of the ", "1e", "1x10^", "(1 ",
    '1" ', '"1', "1ft 1in ", "tens of ", "No. 1-", "1\n", "1 A\n", "1 Big Army ", "-1", "~1", "1½",
    "5 kn ", "300 rupees India ", "Dh5 ",
]  # fmt: skip


@pytest.mark.parametrize("unit", UNITS)
def test_time_grows_with_the_text_alone(unit: str) -> None:
    """A code point costs as much in a long text as in a short one."""
    assert growth(cpu_seconds(partial(PIPELINE.parse, strict=True)), unit).linear


def test_a_million_digits_are_no_number() -> None:
    """They are declined at once, and what follows is read."""
    document = PIPELINE.parse("9" * 1_000_000 + " or 40 ships.", strict=True)
    assert [found.value.value for found in document[Quantity]] == [40]
    assert [rejection.reason for rejection in document.rejected] == ["identifier"]


def around(text: str) -> float:
    """Seconds that the look around each of some figures amid a text takes."""
    reader = Reader(text, Words(text))
    offsets = [match.start() for match in _FIGURE.finditer(text, len(text) // 2, len(text) // 2 + 1_600)]
    start = time.process_time()
    for offset in offsets:
        declined_before_reading(reader, offset)
    return time.process_time() - start


def test_a_look_around_a_number_reaches_no_further_in_a_longer_text() -> None:
    """The regex module looks for a mark that a pattern needs up to the end it is given: here none has a comma."""
    short, long = "the 1st " * 3_000, "the 1st " * 100_000
    assert any(around(long) < 8 * around(short) + 0.001 for _ in range(5))
