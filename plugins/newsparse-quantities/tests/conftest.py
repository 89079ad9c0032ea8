"""Shared by the tests of quantities: each found quantity in a line, so that a case is a sentence and its lines."""

from collections.abc import Callable

import pytest

from newsparse import Annotation, Pipeline
from newsparse_quantities import Quantity, quantities

PIPELINE = Pipeline(quantities)


def line(found: Annotation[Quantity], text: str) -> str:
    """`span | type value modifier trend unit/per <counted phrase: head> = what it converts`, where there is such."""
    value = found.value
    unit = value.unit or (f"({value.unit_name})" if value.unit_name else "")
    per = f"/{value.per}" if value.per else ""
    parts = [
        value.type,
        _stated(value),
        f"±{value.uncertainty:f}" if value.uncertainty is not None else "",
        "" if value.modifier == "exact" else value.modifier,
        value.trend or "",
        f"{unit}{per}{'?' if value.unit_assumed else ''}",
        f"<{value.counted.of(text)}: {value.counted_head}>" if value.counted else "",
        f"= {value.same_as.of(text)}" if value.same_as else "",
    ]
    return f"{found.span.of(text)} | {' '.join(filter(None, parts))}"


def _stated(value: Quantity) -> str:
    if value.ratio:
        return ":".join(map(str, value.ratio))
    if value.value is not None:
        return f"{value.value:f}"
    return "..".join("" if end is None else f"{end:f}" for end in (value.low, value.high))


@pytest.fixture(scope="session")
def read() -> Callable[[str], list[str]]:
    """The quantities of a text, a line each."""

    def lines(text: str) -> list[str]:
        return [line(found, text) for found in PIPELINE.parse(text, strict=True)[Quantity]]

    return lines


@pytest.fixture(scope="session")
def refused() -> Callable[[str], list[str]]:
    """What is declined in a text: `span | reason`."""

    def lines(text: str) -> list[str]:
        document = PIPELINE.parse(text, strict=True)
        assert not document.annotations, [line(found, text) for found in document[Quantity]]
        return [f"{rejection.span.of(text)} | {rejection.reason}" for rejection in document.rejected]

    return lines
