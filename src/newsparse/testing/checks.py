"""The conformance kit's checks: each holds one promise of every extractor, and says what to do where it is broken."""

from __future__ import annotations

import gc
import pickle
import subprocess
import sys
import time
from collections import deque
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from itertools import permutations
from typing import Final

from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from newsparse.formats.json import dumps, loads
from newsparse.pipelines import Pipeline
from newsparse.testing.growth import LONG, SHARE, SHORT, Cost, growth
from newsparse.testing.kits import Kit, WatchedView, rows, view_of
from newsparse.testing.phrases import FURNITURE, HEADLINES, HOSTILE, NEUTRAL
from newsparse.testing.strategies import articles, edited, texts
from newsparse.views import UndeclaredError

Check = Callable[[Kit], None]

_SEEDS: Final = ("0", "1", "42")
_quick = settings(
    max_examples=50,
    deadline=None,
    derandomize=True,
    database=None,
    phases=(Phase.generate, Phase.shrink),  # what explains a failure costs minutes
    suppress_health_check=(HealthCheck.too_slow, HealthCheck.large_base_example, HealthCheck.data_too_large),
)


def _texts(kit: Kit) -> st.SearchStrategy[str]:
    """Generated texts, articles, and edits of the examples."""
    return st.one_of(texts(), articles(), st.sampled_from(kit.examples).flatmap(edited))


def _each(drawn: st.SearchStrategy[str], check: Callable[[str], object]) -> None:
    """The check of each drawn text; Hypothesis shows the simplest for which it fails."""

    @_quick
    @given(text=drawn)
    def run(text: str) -> None:
        check(text)

    run()


def finds_something(kit: Kit) -> None:
    """Each example gives at least one annotation of the kind: checks that look at nothing prove nothing."""
    assert kit.examples, "give examples=[…]: texts in which the extractor finds something"
    for example in kit.examples:
        found = kit.strictly(example)[kit.kind]
        assert any(s.extractor == kit.extractor.name for a in found for s in a.sources), (
            f"{kit.extractor.name!r} finds nothing in the example {example!r}: mend the extractor or the example"
        )


def keeps_the_contract(kit: Kit) -> None:
    """It raises nothing and yields only what it may: its own record class, spans inside the text, trimmed, whole."""
    for example in kit.examples:
        kit.strictly(example)
    _each(_texts(kit), kit.strictly)


def reads_only_what_it_requires(kit: Kit) -> None:
    """It asks for no kind or lexicon that it does not declare, not even in a `try`."""
    for example in kit.examples:
        view = view_of(kit, kit.pipeline.parse(example), WatchedView)
        with suppress(UndeclaredError):
            list(kit.extractor(view))
        refused = getattr(view, "refused", [])
        assert not refused, f"in {example!r}: {refused[0]}"


def is_repeatable(kit: Kit) -> None:
    """The same text gives the same document, also after other texts: it keeps no state."""
    first = [dumps(kit.pipeline.parse(example)) for example in kit.examples]
    _each(_texts(kit), kit.pipeline.parse)
    again = [dumps(kit.pipeline.parse(example)) for example in reversed(kit.examples)]
    assert first == again[::-1], "the second run differs: take out module-level or cached state"


def ignores_registration_order(kit: Kit) -> None:
    """Extractors given in another order find the same."""
    for order in list(permutations(kit.pipeline.extractors))[:24]:
        other = Pipeline(*order)
        for example in kit.examples:
            assert dumps(other.parse(example)) == dumps(kit.pipeline.parse(example)), f"order {other} differs"


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
            env={"PYTHONHASHSEED": seed},
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
            found = list(kit.extractor(view_of(kit, document)))
            assert not found, f"in {text!r} no cue has a hit, but it would find {found[0]}: name more cues, or none"

    for example in kit.examples:
        for word in example.split():
            check(example.replace(word, "x"))
    _each(_texts(kit), check)


def a_neutral_paragraph_only_shifts(kit: Kit) -> None:
    """A neutral paragraph after the headline moves spans and changes nothing else."""
    for example in kit.examples:
        head = HEADLINES[2] + "\n\n"
        put_in = NEUTRAL + "\n\n"
        _same_but_moved(kit, head + example, head + put_in + example, [(len(head), len(put_in))])


def boilerplate_only_shifts(kit: Kit) -> None:
    """A line of page furniture between paragraphs moves spans and changes nothing else."""
    for example in kit.examples:
        for line in FURNITURE:
            head = f"{HEADLINES[2]}\n\n{NEUTRAL}\n\n"
            put_in = line + "\n\n"
            _same_but_moved(kit, head + example, head + put_in + example, [(len(head), len(put_in))])


def _same_but_moved(kit: Kit, plain: str, longer: str, move: list[tuple[int, int]]) -> None:
    before, after = kit.pipeline.parse(plain), kit.pipeline.parse(longer)
    (place, length), *_ = move
    outside = [row for row in rows(after, kit.kind, move) if not _inside(row, place, length)]
    assert rows(before, kit.kind) == outside, f"{longer[place : place + length]!r} at {place} changed more than offsets"


def _inside(row: tuple[object, ...], place: int, length: int) -> bool:
    """Whether a rejection lies in the text that was put in: looking at page furniture and declining it is right."""
    span = row[1]
    return row[0] != "" and getattr(span, "start", -1) >= place and getattr(span, "end", 0) <= place + length


def survives_pickling(kit: Kit) -> None:
    """The pipeline and its documents go to another process and back."""
    again: Pipeline = pickle.loads(pickle.dumps(kit.pipeline))
    for example in kit.examples:
        document = kit.pipeline.parse(example)
        assert again.parse(example) == document, "the unpickled pipeline differs: define extractors at module level"
        assert pickle.loads(pickle.dumps(document)) == document


def survives_json(kit: Kit) -> None:
    """Written as JSON and read back, a document is the same."""

    def check(text: str) -> None:
        document = kit.pipeline.parse(text)
        line = dumps(document)
        assert loads(line, kit.pipeline.kinds) == document
        assert dumps(loads(line, {})) == line, "as opaque records it differs"

    for example in kit.examples:
        check(example)
    _each(_texts(kit), check)


def works_in_linear_time(kit: Kit) -> None:
    """A code point of a hostile text costs about the same in a long text as in a short one."""
    cost = _cost(kit)
    for unit in (*(f"{example} " for example in kit.examples), *HOSTILE):
        grown = growth(cost, unit)
        assert grown.linear, (
            f"{LONG:,} characters of {unit[:40]!r} took {grown.seconds:.2f} s, {grown.ratio:.1f} times as long as "
            f"{SHARE} texts of {SHORT:,}: bound the repeats, and look no further than a sentence or a fixed window "
            "around each hit"
        )


def _cost(kit: Kit) -> Cost:
    """CPU seconds of the extractor alone, in a text that it has not seen."""
    others = Pipeline(*(e for e in kit.pipeline.extractors if e is not kit.extractor))

    def seconds(text: str) -> float:
        view = view_of(kit, others.parse(text))
        with _no_collector():
            start = time.process_time()
            deque(kit.extractor(view), maxlen=0)
            return time.process_time() - start

    return seconds


@contextmanager
def _no_collector() -> Iterator[None]:
    """Without the garbage collector: what it costs hangs on all that lives in the process."""
    enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if enabled:
            gc.enable()


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
