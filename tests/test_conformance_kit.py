"""The conformance kit: a good extractor passes every check, and each planted bad one is caught by its check."""

from __future__ import annotations

import io
import pickle
import sys
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import kit_extractors as planted
import pytest

from newsparse import Extractor, Pipeline
from newsparse.formats.json import dumps
from newsparse.testing import checks, conformance, elsewhere
from newsparse.testing.kits import kit

EXAMPLES = ["Some 40 people were killed in 2 floods."]

test_good_extractors = conformance(planted.numbers, planted.killed, examples=EXAMPLES)

PLANTED = [
    (planted.finds_nothing, "finds_something", "finds nothing in the example .*: mend the extractor or the example"),
    (planted.bad_span, "keeps_the_contract", "span without white space .* yield only what the contract allows"),
    (planted.raises, "keeps_the_contract", "(?s)in '': AssertionError: .*: take any text"),
    (planted.peeks, "reads_only_what_it_requires", "asked for .*kit.undeclared.*; add it to lexicons="),
    (planted.remembers, "is_repeatable", "gives something else after other texts: keep nothing between runs"),
    (planted.counts_runs, "ignores_registration_order", "made of counts_runs: let extractors share nothing"),
    (planted.hashes, "ignores_the_hash_seed", "with PYTHONHASHSEED=[0-9]+ .*: sort what comes out of sets"),
    (planted.hides, "cues_hide_nothing", "no cue has a hit, but it would find .*: name more cues, or none"),
    (planted.counts_from_the_start, "a_neutral_paragraph_only_shifts", "changes what is found, from .*: let nothing"),
    (planted.greedy, "a_neutral_paragraph_only_shifts", "every other paragraph of small talk: let it ask for more"),
    (planted.reads_headlines, "a_neutral_paragraph_only_shifts", "finds nothing .* under a headline: give the example"),
    (planted.counts_lines, "boilerplate_only_shifts", "changes what is found, from .* to .*: let nothing hang on how"),
    (planted.local(), "survives_pickling", "local.*: define extractors and record classes at the top level"),
    (planted.shouts, "survives_json", "expected 'kit_emphatic-.*: let a record class keep its fields as they are"),
    (planted.keeps_apart, "survives_json", "the document differs: let a record class .* be compared by all"),
    (planted.quadratic, "works_in_linear_time", "times as long as 16 texts .*: bound the repeats, and look no further"),
]


@pytest.mark.parametrize(("bad", "check", "said"), PLANTED, ids=[f"{bad.name}-{check}" for bad, check, _ in PLANTED])
def test_each_fault_is_caught_by_its_check(bad: Extractor, check: str, said: str) -> None:
    """A planted bad extractor fails the check made for it, and the failure says what to do."""
    with pytest.raises(AssertionError, match=said):
        getattr(checks, check)(kit(bad, [], EXAMPLES))


def test_every_check_has_its_fault() -> None:
    """No check is there that nothing was seen to fail."""
    assert {check for _, check, _ in PLANTED} == {check.__name__ for check in checks.CHECKS}


ARTICLE = """\
Floods Close Two Bridges in Riga

Some 40 people were moved, and 2 bridges were closed.

The water fell by 30 centimetres in the night.
"""


def test_furniture_is_put_into_every_gap() -> None:
    """An article keeps its own headline; a line between its own paragraphs must not matter either."""
    for check in (checks.a_neutral_paragraph_only_shifts, checks.boilerplate_only_shifts):
        check(kit(planted.counted, [], [ARTICLE]))
    with pytest.raises(AssertionError, match=r"'3 Min Read.* put in at 1[0-9][0-9] of 'Floods Close Two"):
        checks.boilerplate_only_shifts(kit(planted.looks_back, [], [ARTICLE]))


@pytest.mark.parametrize("example", ["2 floods", "• 2 floods in Riga", "By 2 people", "Photo: 2 floods"])
def test_furniture_is_put_in_before_an_example_that_is_no_paragraph(example: str) -> None:
    """An example too short for a paragraph does not make the check look at nothing."""
    with pytest.raises(AssertionError, match=r"put in at [0-9]+ of .* changes what is found"):
        checks.boilerplate_only_shifts(kit(planted.counts_from_the_start, [], [example]))


def test_an_extractor_that_raises_is_named() -> None:
    """Also by checks that run it alone."""
    found = kit(planted.raises, [], EXAMPLES)
    with pytest.raises(AssertionError, match=r"(?s)in '': AssertionError.*: take any text"):
        found.run(found.view(found.pipeline.parse("")))


def test_another_process_loads_a_module_by_its_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A test module often has no name that another process could import."""
    file = tmp_path / "kit_elsewhere_module.py"
    file.write_text(Path(planted.__file__).read_text("utf-8"), encoding="utf-8")
    monkeypatch.setitem(sys.modules, "kit_elsewhere_module", None)  # cannot be imported by name
    elsewhere._load("kit_elsewhere_module", str(file))
    made = sys.modules["kit_elsewhere_module"]
    sent = pickle.dumps(([*sys.path], [], pickle.dumps(Pipeline(made.numbers)), EXAMPLES))
    out = io.BytesIO()
    monkeypatch.setattr(sys, "path", [*sys.path])
    monkeypatch.setattr(sys, "stdin", SimpleNamespace(buffer=io.BytesIO(sent)))
    monkeypatch.setattr(sys, "stdout", SimpleNamespace(buffer=out))
    elsewhere.main()
    assert pickle.loads(out.getvalue()) == [dumps(Pipeline(planted.numbers).parse(text)) for text in EXAMPLES]  # noqa: S301 - ours


def test_examples_are_demanded() -> None:
    """A kit without examples fails instead of looking at nothing; the other checks look at made texts."""
    with pytest.raises(AssertionError, match=r"give examples=.*'numbers' finds something"):
        checks.finds_something(kit(planted.numbers, [], []))
    checks.keeps_the_contract(kit(planted.numbers, [], []))


def test_an_unmet_requirement_is_named() -> None:
    """Whoever finds nothing because nobody provides what it builds on is told so."""
    with pytest.raises(AssertionError, match="it requires 'kit_number', which nobody provides"):
        checks.finds_something(kit(planted.killed, [], EXAMPLES))


@pytest.mark.parametrize("examples", ["one text", [], [""], [1]])
def test_examples_are_a_list_of_texts(examples: Any) -> None:
    """A text alone would be taken letter by letter, no text would prove nothing."""
    with pytest.raises(TypeError, match="expected examples to be a list of texts, got"):
        conformance(planted.numbers, examples=examples)


def test_extractors_are_demanded() -> None:
    """A function without its decorator, or none at all, is an error, not a test that is skipped."""
    with pytest.raises(TypeError, match=r"expected extractors made with .*, got <function"):
        conformance(planted.numbers.function, examples=EXAMPLES)  # type: ignore[arg-type]
    with pytest.raises(TypeError, match="got none"):
        conformance(examples=EXAMPLES)


def test_expected_failures_name_real_checks() -> None:
    """A misspelt check name is an error, not a silent pass."""
    with pytest.raises(ValueError, match="no check 'linear'"):
        conformance(planted.numbers, examples=EXAMPLES, expected_failures={"linear": "slow"})


def test_an_expected_failure_is_marked() -> None:
    """The check named must fail, and in the way in which checks fail; the others must pass."""
    made = conformance(planted.hides, examples=EXAMPLES, expected_failures={"cues_hide_nothing": "to do"})
    (parameters,) = made.pytestmark  # type: ignore[attr-defined]
    marks = {param.id: [mark.kwargs for mark in param.marks] for param in parameters.args[1]}
    assert marks.pop("hides-cues_hide_nothing") == [{"reason": "to do", "strict": True, "raises": AssertionError}]
    assert set(map(str, marks.values())) == {"[]"}
