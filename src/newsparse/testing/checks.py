"""The conformance kit's checks: each holds one promise of every extractor, and says what to do where it is broken."""

from __future__ import annotations

import os
import pickle
import subprocess
import sys
from collections.abc import Callable
from contextlib import suppress
from itertools import permutations
from typing import Final

from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from newsparse.formats.json import dumps, loads
from newsparse.pipelines import Pipeline
from newsparse.scalars import shortened
from newsparse.testing.growth import LONG, SHARE, Cost, cpu_seconds, growth
from newsparse.testing.kits import Kit, WatchedView
from newsparse.testing.phrases import HOSTILE
from newsparse.testing.shifting import a_neutral_paragraph_only_shifts, boilerplate_only_shifts
from newsparse.testing.strategies import articles, edited, texts

Check = Callable[[Kit], None]

_SEEDS: Final = ("0", "1", "42")
_REPEATS: Final = 200  # of what is hostile, in a text that is short enough to look at in a failure
_ORDERS: Final = 24
_quick = settings(
    max_examples=50,
    deadline=None,
    derandomize=True,
    database=None,
    report_multiple_bugs=False,  # one failure, raised as it is
    phases=(Phase.generate, Phase.shrink),  # what explains a failure costs minutes
    suppress_health_check=(HealthCheck.too_slow, HealthCheck.large_base_example, HealthCheck.data_too_large),
)


def _texts(kit: Kit) -> st.SearchStrategy[str]:
    """Generated texts, articles, and edits of the examples."""
    given_by_author = [st.sampled_from(kit.examples).flatmap(edited)] if kit.examples else []
    return st.one_of(texts(), articles(), *given_by_author)


def _each(drawn: st.SearchStrategy[str], check: Callable[[str], object]) -> None:
    """The check of each drawn text; Hypothesis shows the simplest for which it fails."""

    @_quick
    @given(text=drawn)
    def run(text: str) -> None:
        check(text)

    run()


def finds_something(kit: Kit) -> None:
    """Each example gives at least one annotation of the kind: checks that look at nothing prove nothing."""
    name = kit.extractor.name
    assert kit.examples, f"give examples=[…]: texts in each of which {name!r} finds something"
    for example in kit.examples:
        found = kit.strictly(example)[kit.kind]
        lacks = "".join(f"; it requires {kind!r}, which nobody provides" for kind in kit.lacking)
        assert any(s.extractor == name for a in found for s in a.sources), (
            f"{name!r} finds nothing in the example {shortened(example)}{lacks}: mend the extractor or the example"
        )


def keeps_the_contract(kit: Kit) -> None:
    """It raises nothing and yields only what it may: its own record class, spans inside the text, trimmed, whole."""
    for text in (*kit.examples, *(unit * _REPEATS for unit in HOSTILE)):
        kit.strictly(text)
    _each(_texts(kit), kit.strictly)


def reads_only_what_it_requires(kit: Kit) -> None:
    """It asks for no kind or lexicon that it does not declare, not even in a `try`."""
    for example in kit.examples:
        view = kit.view(kit.pipeline.parse(example), WatchedView)
        with suppress(AssertionError):
            kit.run(view)
        refused = getattr(view, "refused", [])
        assert not refused, f"in {shortened(example)}: {refused[0]}"


def is_repeatable(kit: Kit) -> None:
    """The same text gives the same document, also after other texts: it keeps no state."""
    first = [dumps(kit.pipeline.parse(example)) for example in kit.examples]
    _each(_texts(kit), kit.pipeline.parse)
    for example, before in reversed(list(zip(kit.examples, first, strict=True))):
        again = dumps(kit.pipeline.parse(example))
        assert again == before, (
            f"{shortened(example)} gives something else after other texts: keep nothing between runs"
        )


def ignores_registration_order(kit: Kit) -> None:
    """Extractors given in another order find the same."""
    first = [dumps(kit.pipeline.parse(example)) for example in kit.examples]
    for order in list(permutations(kit.pipeline.extractors))[:_ORDERS]:
        other = Pipeline(*order)
        names = ", ".join(e.name for e in order)
        for example, before in zip(kit.examples, first, strict=True):
            assert dumps(other.parse(example)) == before, (
                f"{shortened(example)} gives something else in a pipeline made of {names}: let extractors share "
                "nothing that one of them changes"
            )


def ignores_the_hash_seed(kit: Kit) -> None:
    """Processes with other hash seeds find the same: nothing hangs on the order of a set."""
    modules = {e.function.__module__ for e in kit.pipeline.extractors}
    files = [(name, sys.modules[name].__file__) for name in sorted(modules)]
    given_to = pickle.dumps((sys.path, files, pickle.dumps(kit.pipeline), kit.examples))
    here = [dumps(kit.pipeline.parse(example)) for example in kit.examples]
    for seed in _SEEDS:
        run = subprocess.run(
            [sys.executable, "-m", "newsparse.testing.elsewhere"],
            input=given_to,
            env={**os.environ, "PYTHONHASHSEED": seed},
            capture_output=True,
            check=False,
        )
        assert run.returncode == 0, f"it does not run in another process: {run.stderr.decode()[-2000:]}"
        there = pickle.loads(run.stdout)
        assert there == here, f"with PYTHONHASHSEED={seed} the result differs: sort what comes out of sets"


def cues_hide_nothing(kit: Kit) -> None:
    """Where no cue has a hit, it finds nothing even when it is run."""
    if not kit.extractor.cues:
        return

    def check(text: str) -> None:
        document = kit.pipeline.parse(text)
        if not any(cue.hits(document.layout) for cue in kit.extractor.cues):
            found = kit.run(kit.view(document))
            assert not found, f"in {text!r} no cue has a hit, but it would find {found[0]}: name more cues, or none"

    for example in kit.examples:
        for word in sorted(set(example.split())):
            check(example.replace(word, "x"))
    _each(_texts(kit), check)


def survives_pickling(kit: Kit) -> None:
    """The pipeline and its documents go to another process and back."""
    documents = [kit.pipeline.parse(example) for example in kit.examples]
    try:
        again: Pipeline = pickle.loads(pickle.dumps(kit.pipeline))
        back = pickle.loads(pickle.dumps(documents))
    except Exception as error:
        raise AssertionError(f"{error}: define extractors and record classes at the top level of a module") from error
    assert back == documents, "documents differ when unpickled: let no record class say how it is pickled or compared"
    assert [again.parse(d.text) for d in documents] == documents, (
        "the unpickled pipeline finds something else: keep nothing that does not stand in the module"
    )


def survives_json(kit: Kit) -> None:
    """Written as JSON and read back, a document is the same."""
    advice = "let a record class keep its fields as they are given, and be compared by all of them"

    def check(text: str) -> None:
        document = kit.pipeline.parse(text)
        try:
            same = loads(dumps(document), kit.pipeline.kinds) == document
        except ValueError as error:
            raise AssertionError(f"in {shortened(text)}: {error}: {advice}") from error
        assert same, f"in {shortened(text)}: read back from JSON the document differs: {advice}"

    for example in kit.examples:
        check(example)
    _each(_texts(kit), check)


def works_in_linear_time(kit: Kit) -> None:
    """A code point of a hostile text costs about the same in a long text as in a short one."""
    cost = _cost(kit)
    for unit in (*(f"{example} " for example in kit.examples), *HOSTILE):
        grown = growth(cost, unit)
        assert grown.linear, (
            f"{LONG:,} characters of {shortened(unit)} took {grown.seconds:.2f} s, {grown.ratio:.1f} times as long as "
            f"{SHARE} texts of {LONG // SHARE:,}: bound the repeats, and look no further than a sentence or a fixed "
            "window around each hit"
        )


def _cost(kit: Kit) -> Cost:
    """CPU seconds of the extractor alone, in a text that it has not seen."""
    others = Pipeline(*(e for e in kit.pipeline.extractors if e is not kit.extractor))
    seconds = cpu_seconds(kit.run)
    return lambda text: seconds(kit.view(others.parse(text)))


CHECKS: Final[tuple[Check, ...]] = (
    finds_something,
    keeps_the_contract,
    reads_only_what_it_requires,
    is_repeatable,
    ignores_registration_order,
    ignores_the_hash_seed,
    cues_hide_nothing,
    a_neutral_paragraph_only_shifts,
    boilerplate_only_shifts,
    survives_pickling,
    survives_json,
    works_in_linear_time,
)
