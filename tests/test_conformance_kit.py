"""The conformance kit: a good extractor passes every check, and each planted bad one is caught by its check."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from typing import Any

import pytest
import regex

from newsparse import Annotation, Lexicon, Objection, View, extractor, record
from newsparse.testing import checks, conformance
from newsparse.testing.kits import kit

Found = Iterator[Annotation[Any] | Objection]

KILLED = Lexicon("kit.killed", ["killed"])
UNDECLARED = Lexicon("kit.undeclared", ["people"])
NUMBER = regex.compile(r"(?<!\p{L}|\p{M}|\p{N})[0-9]{1,9}+(?!\p{L}|\p{M}|\p{N})")
EXAMPLES = ["Some 40 people were killed in 2 floods."]


@record("kit_number")
class Number:
    """A plain number."""

    value: Decimal


@record("kit_killed")
class Killed:
    """A number before "killed"."""

    number: Annotation[Number]


@extractor(Number)
def numbers(view: View) -> Found:
    """Runs of up to nine digits."""
    for match in NUMBER.finditer(view.text):
        yield view.finding(*match.span(), Number(value=Decimal(match[0])), rule="digits")


@extractor(Killed, requires=[Number], lexicons=[KILLED], cues=[KILLED])
def killed(view: View) -> Found:
    """The number nearest in front of "killed", within five words."""
    for hit in view.hits(KILLED):
        number = view.words.after(hit.span.start)
        start = view.words.starts[max(0, number - 5)]
        for near in view[Number].within(type(hit.span)(start, hit.span.end))[-1:]:
            yield view.finding(near.span.start, hit.span.end, Killed(number=near), rule="killed")


test_good_extractors = conformance(numbers, killed, examples=EXAMPLES)


# ------------------------------------------------------------- planted faults
@extractor(Number)
def finds_nothing(view: View) -> Found:
    """Never yields anything."""
    yield from ()


@extractor(Number)
def bad_span(view: View) -> Found:
    """Takes the space after the number into the span."""
    for match in regex.finditer(r"[0-9]{1,9}+ ", view.text):
        yield view.finding(*match.span(), Number(value=Decimal(match[0].strip())), rule="digits")


@extractor(Number)
def raises(view: View) -> Found:
    """Cannot take an empty text."""
    assert view.text
    yield from numbers(view)


@extractor(Number)
def peeks(view: View) -> Found:
    """Asks for a lexicon it does not declare, and hides it."""
    try:
        view.hits(UNDECLARED)
    except LookupError:
        yield from numbers(view)


SEEN: list[str] = []


@extractor(Number)
def remembers(view: View) -> Found:
    """Finds nothing more once it has seen ten texts."""
    SEEN.append(view.text)
    yield from numbers(view) if len(SEEN) < 10 else ()


@extractor(Number)
def hashes(view: View) -> Found:
    """Takes whichever number a set gives first."""
    first = next(iter({m[0] for m in NUMBER.finditer(view.text)} | {"x", "y", "z"}))
    for match in NUMBER.finditer(view.text):
        yield view.finding(*match.span(), Number(value=Decimal(match[0])), rule=f"first {first}")


@extractor(Number, cues=[KILLED])
def hides(view: View) -> Found:
    """Finds numbers in any text, but names a cue that few texts have."""
    yield from numbers(view)


@extractor(Number)
def counts_from_the_start(view: View) -> Found:
    """Says where in the text the number stands."""
    for match in NUMBER.finditer(view.text):
        yield view.finding(*match.span(), Number(value=Decimal(match.start())), rule="offset")


@extractor(Number)
def counts_lines(view: View) -> Found:
    """Finds numbers in the first eight lines only."""
    for match in NUMBER.finditer(view.text):
        if view.text.count("\n", 0, match.start()) < 5:
            yield view.finding(*match.span(), Number(value=Decimal(match[0])), rule="lines")


@extractor(Number)
def quadratic(view: View) -> Found:
    """Splits all the text in front of each number to see the word before it."""
    for match in NUMBER.finditer(view.text):
        if view.text[: match.start()].split()[-1:] != ["No."]:
            yield view.finding(*match.span(), Number(value=Decimal(match[0])), rule="digits")


def _local() -> Any:
    @extractor(Number)
    def local(view: View) -> Found:
        """Is defined where no other process can find it."""
        yield from numbers(view)

    return local


PLANTED = [
    (finds_nothing, checks.finds_something, "finds nothing"),
    (bad_span, checks.keeps_the_contract, "without white space"),
    (raises, checks.keeps_the_contract, "AssertionError"),
    (peeks, checks.reads_only_what_it_requires, "kit.undeclared"),
    (remembers, checks.is_repeatable, "state"),
    (hashes, checks.ignores_the_hash_seed, "PYTHONHASHSEED"),
    (hides, checks.cues_hide_nothing, "no cue has a hit"),
    (counts_from_the_start, checks.a_neutral_paragraph_only_shifts, "changed more than offsets"),
    (counts_lines, checks.boilerplate_only_shifts, "changed more than offsets"),
    (_local(), checks.survives_pickling, "local"),
    (quadratic, checks.works_in_linear_time, "bound the repeats"),
]


@pytest.mark.parametrize(("bad", "check", "said"), PLANTED, ids=lambda item: getattr(item, "name", None))
def test_each_fault_is_caught_by_its_check(bad: Any, check: checks.Check, said: str) -> None:
    """A planted bad extractor fails the check made for it, and the failure says what is wrong."""
    with pytest.raises(Exception) as caught:  # noqa: PT011 - what is raised is looked at below
        check(kit(bad, [], EXAMPLES))
    shown = repr(caught.value) + "".join(repr(e) for e in getattr(caught.value, "exceptions", ()))
    assert said in shown


def test_examples_are_demanded() -> None:
    """A kit without examples fails instead of looking at nothing."""
    with pytest.raises(AssertionError, match="give examples"):
        checks.finds_something(kit(numbers, [], []))


def test_expected_failures_name_real_checks() -> None:
    """A misspelt check name is an error, not a silent pass."""
    with pytest.raises(ValueError, match="no check 'linear'"):
        conformance(numbers, examples=EXAMPLES, expected_failures={"linear": "slow"})
