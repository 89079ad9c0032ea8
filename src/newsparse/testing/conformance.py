"""`conformance(…)`: one line in a plugin's tests that holds all it promises."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any

from newsparse.extractors import Extractor
from newsparse.scalars import shortened
from newsparse.testing.checks import CHECKS, Check
from newsparse.testing.kits import kit


def conformance(
    *extractors: Extractor, examples: Iterable[str], expected_failures: Mapping[str, str] | None = None
) -> Callable[..., None]:
    """A parametrised pytest test of everything that extractors promise; assign it to a name that starts with `test_`.

    `examples` are texts in each of which each extractor finds something. What an extractor requires is taken from the
    other `extractors`, then from the installed plugins. `expected_failures` maps names of checks to reasons: those must
    fail. TypeError where it is not given extractors and texts, ValueError where `expected_failures` names no check.
    """
    import pytest

    given = _texts(examples)
    failing = _known(expected_failures or {})
    marked: list[Any] = [
        pytest.param(extractor, check, id=f"{extractor.name}-{check.__name__}", marks=_marks(check, failing))
        for extractor in _extractors(extractors)
        for check in CHECKS
    ]

    @pytest.mark.parametrize(("extractor", "check"), marked)
    def test_conformance(extractor: Extractor, check: Check) -> None:
        """The extractor keeps this promise of every extractor."""
        check(kit(extractor, extractors, given))

    return test_conformance


def _extractors(given: tuple[Extractor, ...]) -> tuple[Extractor, ...]:
    strange = [item for item in given if not isinstance(item, Extractor)]
    if strange or not given:
        came = shortened(strange[0]) if strange else "none"
        raise TypeError(f"conformance: expected extractors made with @newsparse.extractor, got {came}")
    return given


def _texts(examples: Iterable[str]) -> tuple[str, ...]:
    given = () if isinstance(examples, str) else tuple(examples)
    if not given or not all(isinstance(text, str) and text.strip() for text in given):
        raise TypeError(f"conformance: expected examples to be a list of texts, got {shortened(examples)}")
    return given


def _known(failing: Mapping[str, str]) -> Mapping[str, str]:
    known = {check.__name__ for check in CHECKS}
    for name in sorted(failing.keys() - known):
        raise ValueError(f"expected_failures: no check {name!r}; expected one of {', '.join(sorted(known))}")
    return failing


def _marks(check: Check, failing: Mapping[str, str]) -> tuple[Any, ...]:
    import pytest

    reason = failing.get(check.__name__)
    return (pytest.mark.xfail(reason=reason, strict=True, raises=AssertionError),) if reason else ()
