"""A test of the tests: implementations and extractors with planted faults, each caught by a law."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import core_faults as faults
import core_laws as laws
import pytest
from core_laws import Finding, Resolve
from core_strategies import of_any_world
from hypothesis import Phase, given, seed, settings
from hypothesis import strategies as st

from newsparse import Pipeline, resolve

HERE = Path(__file__).parent
some = of_any_world(6)


def function_of_the_set(implementation: Resolve, data: st.DataObject) -> None:
    """Draw findings and another order of them."""
    found = data.draw(some)
    laws.is_a_function_of_the_set(implementation, found, data.draw(st.permutations(found)))


def kernel(implementation: Resolve, data: st.DataObject) -> None:
    """Draw findings."""
    laws.keeps_the_kernel(implementation, data.draw(some))


def nothing_lost(implementation: Resolve, data: st.DataObject) -> None:
    """Draw findings."""
    laws.loses_nothing_silently(implementation, data.draw(some))


def losers_irrelevant(implementation: Resolve, data: st.DataObject) -> None:
    """Draw findings, and which losers to drop."""
    laws.ignores_losers(implementation, data.draw(some), data.draw(st.lists(st.booleans(), max_size=6)))


def local(implementation: Resolve, data: st.DataObject) -> None:
    """Draw findings here and there."""
    laws.is_local(implementation, data.draw(some), data.draw(some))


def apart(implementation: Resolve, data: st.DataObject) -> None:
    """Draw findings of several layers."""
    laws.layers_are_apart(implementation, data.draw(some))


def surer(implementation: Resolve, data: st.DataObject) -> None:
    """Draw findings, and by how much one is surer."""
    laws.being_surer_never_loses(implementation, data.draw(some), data.draw(st.integers(1, 3)))


def translation(implementation: Resolve, data: st.DataObject) -> None:
    """Draw findings, and how far they move."""
    laws.moves_with_the_text(implementation, data.draw(some), data.draw(st.integers(1, 9)))


LAWS = (function_of_the_set, kernel, nothing_lost, losers_irrelevant, local, apart, surer, translation)
CATCHES: dict[Resolve, tuple[Callable[..., None], ...]] = {
    faults.tie_by_order: (function_of_the_set, kernel),
    faults.folding: (function_of_the_set, kernel),
    faults.last_wins: (function_of_the_set, kernel),
    faults.reading_order: (kernel, nothing_lost),
    faults.shortest: (kernel, nothing_lost),
    faults.modest: (kernel, surer),
    faults.silent: (nothing_lost,),
    faults.keeps_all: (kernel,),
    faults.knocks_out: (kernel, losers_irrelevant),
    faults.across_layers: (kernel, apart),
    faults.one_best: (local, kernel),
    faults.anchored: (translation, nothing_lost),
    faults.counts_votes: (function_of_the_set,),
    faults.first_source: (function_of_the_set,),
}


def broken(law: Callable[[Resolve, st.DataObject], None], implementation: Resolve, tries: int = 400) -> bool:
    """Whether Hypothesis finds an example that breaks the law."""

    @seed(1)
    @settings(max_examples=tries, database=None, deadline=None, phases=[Phase.generate], report_multiple_bugs=False)
    @given(st.data())
    def search(data: st.DataObject) -> None:
        law(implementation, data)

    try:
        search()
    except (AssertionError, AttributeError, ExceptionGroup):
        return True
    return False


def test_every_fault_has_laws_that_catch_it() -> None:
    """No planted fault is left out."""
    assert set(CATCHES) == set(faults.RESOLVERS)
    assert {law for caught in CATCHES.values() for law in caught} == set(LAWS)


@pytest.mark.parametrize(
    ("fault", "law"), [(f, law) for f, caught in CATCHES.items() for law in caught], ids=lambda f: f.__name__
)
def test_the_law_catches_the_fault(fault: Resolve, law: Callable[..., None]) -> None:
    """The law fails for the implementation with the fault."""
    assert broken(law, fault)


@pytest.mark.parametrize("law", LAWS, ids=lambda law: law.__name__)
def test_the_law_passes_what_is_right(law: Callable[..., None]) -> None:
    """The law holds for `resolve`, and for another right implementation: it asks for no more than the law."""
    assert not broken(law, resolve, 80)
    assert not broken(law, brute_force, 80)


def brute_force(found: Sequence[Finding]) -> Any:
    """A right implementation, slow and plain; rejections in the words of the contract."""
    from newsparse.merging import one_each

    plain = faults.greedy(found, laws.best_first)
    return type(plain)(plain.kept, one_each(plain.rejected))


TEXTS = ["One two. ", "Two three.", "One two. ", "", "three one"]


@pytest.mark.parametrize("fault", [faults.counting, faults.remembering])
def test_cached_state_is_caught(fault: Callable[[], Any]) -> None:
    """An extractor that remembers makes documents that are no function of their text."""
    with pytest.raises(AssertionError):
        laws.is_a_function_of_the_text(Pipeline(fault()).parse, TEXTS)


def test_set_order_is_caught() -> None:
    """What hangs on the order of a set differs between hash seeds; only yielding in that order does not."""
    with pytest.raises(AssertionError):
        laws.gives_the_same_everywhere([parsed_by("unordered", number) for number in range(4)])
    laws.gives_the_same_everywhere([parsed_by("ordered", number) for number in range(4)])


def parsed_by(name: str, hash_seed: int) -> bytes:
    """What an extractor of SET_ORDER finds under a hash seed."""
    code = faults.SET_ORDER + f"print(dumps(Pipeline({name}).parse('one two three four five six seven', strict=True)))"
    environment = {**os.environ, "PYTHONHASHSEED": str(hash_seed), "PYTHONPATH": str(HERE)}
    return subprocess.run([sys.executable, "-c", code], env=environment, capture_output=True, check=True).stdout
