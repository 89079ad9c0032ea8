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


@record("kit_emphatic")
class Emphatic:
    """A word, louder each time."""

    word: str

    def __attrs_post_init__(self) -> None:
        object.__setattr__(self, "word", self.word + "!")


@record("kit_selfish")
class Selfish:
    """A word that equals no other, not even the same."""

    word: str

    def __eq__(self, other: object) -> bool:
        return self is other

    __hash__ = object.__hash__


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
RUNS: list[str] = []


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


@extractor(Number)
def counts_runs(view: View) -> Found:
    """Says how many texts it has seen."""
    RUNS.append(view.text)
    for match in NUMBER.finditer(view.text):
        yield view.finding(*match.span(), Number(value=Decimal(match[0])), rule=f"run {len(RUNS)}")


@extractor(Emphatic)
def shouts(view: View) -> Found:
    """Its record changes whenever it is made."""
    for match in NUMBER.finditer(view.text):
        yield view.finding(*match.span(), Emphatic(word=match[0]), rule="digits")


@extractor(Selfish)
def keeps_apart(view: View) -> Found:
    """No two of its records are equal."""
    for match in NUMBER.finditer(view.text):
        yield view.finding(*match.span(), Selfish(word=match[0]), rule="digits")


@extractor(Number)
def greedy(view: View) -> Found:
    """Finds a number in any word."""
    for start, end in zip(view.words.starts, view.words.ends, strict=True):
        yield view.finding(start, end, Number(value=Decimal(1)), rule="word")


@extractor(Number)
def reads_headlines(view: View) -> Found:
    """Finds numbers in headlines only."""
    for match in NUMBER.finditer(view.text):
        block = view.block_at(match.start())
        if block and block.kind == "headline":
            yield view.finding(*match.span(), Number(value=Decimal(match[0])), rule="headline")


def _local() -> Any:
    @extractor(Number)
    def local(view: View) -> Found:
        """Is defined where no other process can find it."""
        yield from numbers(view)

    return local


PLANTED = [
    (finds_nothing, checks.finds_something, "finds nothing in the example .*: mend the extractor or the example"),
    (bad_span, checks.keeps_the_contract, "expected a span without white space .* yield only what the contract allows"),
    (raises, checks.keeps_the_contract, "(?s)in '': AssertionError: .*: take any text"),
    (peeks, checks.reads_only_what_it_requires, "asked for .*kit.undeclared.*; add it to lexicons="),
    (remembers, checks.is_repeatable, "gives something else after other texts: keep nothing between runs"),
    (counts_runs, checks.ignores_registration_order, "in a pipeline made of counts_runs: let extractors share nothing"),
    (hashes, checks.ignores_the_hash_seed, "with PYTHONHASHSEED=[0-9]+ .*: sort what comes out of sets"),
    (hides, checks.cues_hide_nothing, "no cue has a hit, but it would find .*: name more cues, or none"),
    (
        counts_from_the_start,
        checks.a_neutral_paragraph_only_shifts,
        "changes what is found, from .* to .*: let nothing",
    ),
    (greedy, checks.a_neutral_paragraph_only_shifts, "every other paragraph of small talk: let it ask for more"),
    (reads_headlines, checks.a_neutral_paragraph_only_shifts, "finds nothing .* under a headline: give the example a"),
    (counts_lines, checks.boilerplate_only_shifts, "changes what is found, from .* to .*: let nothing hang on how far"),
    (_local(), checks.survives_pickling, "local.*: define extractors and record classes at the top level"),
    (shouts, checks.survives_json, "expected 'kit_emphatic-.*: let a record class keep its fields as they are given"),
    (keeps_apart, checks.survives_json, "read back .* the document differs: let a record class .* be compared by all"),
    (quadratic, checks.works_in_linear_time, "times as long as 16 texts .*: bound the repeats, and look no further"),
]


@pytest.mark.parametrize(("bad", "check", "said"), PLANTED, ids=lambda item: getattr(item, "name", None))
def test_each_fault_is_caught_by_its_check(bad: Any, check: checks.Check, said: str) -> None:
    """A planted bad extractor fails the check made for it, and the failure says what to do."""
    with pytest.raises(AssertionError, match=said):
        check(kit(bad, [], EXAMPLES))


def test_examples_are_demanded() -> None:
    """A kit without examples fails instead of looking at nothing; the other checks look at made texts."""
    with pytest.raises(AssertionError, match=r"give examples=.*'numbers' finds something"):
        checks.finds_something(kit(numbers, [], []))
    checks.keeps_the_contract(kit(numbers, [], []))


def test_an_unmet_requirement_is_named() -> None:
    """Whoever finds nothing because nobody provides what it builds on is told so."""
    with pytest.raises(AssertionError, match="it requires 'kit_number', which nobody provides"):
        checks.finds_something(kit(killed, [], EXAMPLES))


@pytest.mark.parametrize("examples", ["one text", [], [""], [1]])
def test_examples_are_a_list_of_texts(examples: Any) -> None:
    """A text alone would be taken letter by letter, no text would prove nothing."""
    with pytest.raises(TypeError, match="expected examples to be a list of texts, got"):
        conformance(numbers, examples=examples)


def test_extractors_are_demanded() -> None:
    """A function without its decorator, or none at all, is an error, not a test that is skipped."""
    with pytest.raises(TypeError, match=r"expected extractors made with .*, got <function"):
        conformance(numbers.function, examples=EXAMPLES)  # type: ignore[arg-type]
    with pytest.raises(TypeError, match="got none"):
        conformance(examples=EXAMPLES)


def test_expected_failures_name_real_checks() -> None:
    """A misspelt check name is an error, not a silent pass."""
    with pytest.raises(ValueError, match="no check 'linear'"):
        conformance(numbers, examples=EXAMPLES, expected_failures={"linear": "slow"})


def test_an_expected_failure_is_marked() -> None:
    """The check named must fail, and in the way in which checks fail; the others must pass."""
    made = conformance(hides, examples=EXAMPLES, expected_failures={"cues_hide_nothing": "to do"})
    (parameters,) = made.pytestmark  # type: ignore[attr-defined]
    marks = {param.id: [mark.kwargs for mark in param.marks] for param in parameters.args[1]}
    assert marks.pop("hides-cues_hide_nothing") == [{"reason": "to do", "strict": True, "raises": AssertionError}]
    assert set(map(str, marks.values())) == {"[]"}
