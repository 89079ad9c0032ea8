"""A faulty extractor changes nothing for those that do not require it, and leaves one clear diagnostic."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import core_extractors as cases
import pytest
from core_extractors import SOUND, TEXT, bad
from core_kinds import Loose, Number, Pair, Places, Plain

from newsparse import Document, Extractor, Pipeline, UndeclaredError, View
from newsparse.formats.json import dumps, loads, to_dict

EVERY = {**cases.FAILING, **cases.RUBBISH}


def said(document: Document, *kinds: str) -> str:
    """Annotations and rejections to the byte; of all kinds, or of these."""
    shown = to_dict(document)
    rows = [*shown["annotations"], *shown["rejected"]]
    return repr([row for row in rows if not kinds or row["kind"] in kinds])


SOUNDLY = Pipeline(*SOUND).parse(TEXT, strict=True)


def test_the_sound_find_something_of_each_sort() -> None:
    """Else the comparisons below would compare nothing."""
    assert {a.kind for a in SOUNDLY.annotations} == {e.kind.name for e in SOUND}
    assert {r.reason for r in SOUNDLY.rejected} == {"overlap", "title", "page-furniture"}
    assert not SOUNDLY.diagnostics


@pytest.mark.parametrize("fault", EVERY)
def test_others_are_untouched(fault: str) -> None:
    """Bit for bit the same annotations and rejections; one diagnostic, which names the extractor; it can be written."""
    document = Pipeline(*SOUND, bad(EVERY[fault])).parse(TEXT)
    assert said(document) == said(SOUNDLY)
    (diagnostic,) = document.diagnostics
    assert diagnostic.level == "error"
    assert diagnostic.extractor == "bad"
    assert diagnostic.code == ("extractor-failed" if fault in cases.FAILING else "bad-finding")
    assert 5 < len(diagnostic.message) < 400
    assert loads(dumps(document).encode().decode(), {e.kind.name: e.provides for e in SOUND}) == document


@pytest.mark.parametrize("fault", cases.RUBBISH)
def test_rubbish_is_dropped_alone(fault: str) -> None:
    """What else the extractor found stands."""

    def find(view: View) -> list[Any]:
        good = view.finding(0, 3, Loose(value="good"), rule="r")
        return [good, *EVERY[fault](view), view.finding(4, 7, Loose(value="good"), rule="r")]

    document = Pipeline(*SOUND, bad(find)).parse(TEXT)
    assert [a.span.start for a in document[Loose]] == [0, 4]
    assert said(document, *(e.kind.name for e in SOUND)) == said(SOUNDLY)
    assert len(document.diagnostics) == 1


@pytest.mark.parametrize("fault", ["raises", "raises after a finding", "white space before", "beyond the text"])
def test_what_does_not_require_it_is_untouched(fault: str) -> None:
    """A second extractor of a kind that others require fails: its own share goes, numbers and days stay as they are."""
    without = [e for e in SOUND if e.name != "shouts"]
    document = Pipeline(*without, Extractor("shouts", Plain, EVERY[fault])).parse(TEXT)
    assert said(document) == said(Pipeline(*without).parse(TEXT))
    assert said(document, "core_number", "core_day") == said(SOUNDLY, "core_number", "core_day")


@pytest.mark.parametrize(
    ("function", "provides", "message"),
    [
        (cases.DANGLING, Pair, "expected a reference to an annotation of the document, got core_number at"),
        (cases.BEYOND_IN_RECORD, Places, "expected spans inside the text of"),
        (EVERY["wrong class"], Loose, "expected a Loose, got Number(value=Decimal('1'))"),
        (EVERY["white space before"], Loose, "white space at its edges, got Span(3, 7): ' Lee'"),
        (EVERY["beyond the text"], Loose, f"expected a span inside the text of {len(TEXT)} code points"),
        (EVERY["no annotation"], Loose, "expected findings and objections, got 'rubbish'"),
        (EVERY["raises"], Loose, "ValueError: oops"),
        (EVERY["undeclared kind"], Loose, "asked for 'core_number'; add it to requires=[…]"),
        (EVERY["undeclared lexicon"], Loose, "add it to lexicons=[…]"),
        (EVERY["objection to another kind"], Loose, "expected an objection of kind 'core_loose', got 'core_number'"),
    ],
)
def test_the_diagnostic_is_clear(function: Callable[..., Any], provides: type, message: str) -> None:
    """It says what was expected and what came."""
    (diagnostic,) = Pipeline(bad(function, provides)).parse(TEXT).diagnostics
    assert message in diagnostic.message


@pytest.mark.parametrize(("text", "start", "end"), [("e\u0301a", 1, 3), ("ae\u0301", 0, 2), ("👩‍👩‍👧", 2, 5)])
def test_a_split_grapheme_is_dropped(text: str, start: int, end: int) -> None:
    """A finding that starts or ends inside a grapheme cluster."""
    find = lambda view: [view.finding(start, end, Loose(value="x"), rule="r")]  # noqa: E731
    (diagnostic,) = Pipeline(bad(find)).parse(text).diagnostics
    assert "expected a span of whole grapheme clusters" in diagnostic.message


def test_a_reference_to_what_was_rejected_dangles() -> None:
    """What an objection took out is no annotation of the document."""

    def find(view: View) -> list[Any]:
        lost = [r for r in SOUNDLY.rejected if r.kind == "core_number" and r.value]
        nowhere = [view.finding(r.span.start, r.span.end, r.value, rule="x") for r in lost]
        return [view.finding(n.span.start, n.span.end, Pair(number=n), rule="r") for n in nowhere]

    document = Pipeline(*(e for e in SOUND if e.provides is not Pair), bad(find, Pair, requires=[Number])).parse(TEXT)
    assert not document[Pair]
    assert {d.code for d in document.diagnostics} == {"bad-finding"}


def test_strict_raises_one_group() -> None:
    """Everything that went wrong, of all extractors, at once."""
    second = Extractor("worse", Plain, EVERY["raises"])
    with pytest.raises(ExceptionGroup, match="2 problems in extractors") as group:
        Pipeline(*SOUND, bad(EVERY["no annotation"]), second).parse(TEXT, strict=True)
    assert sorted(str(error) for error in group.value.exceptions) == [
        "extractor 'bad': expected findings and objections, got 'rubbish'",
        "oops",
    ]


def test_an_address_is_no_news() -> None:
    """Where an object lies in memory differs from run to run, and is left out of what is said."""
    (diagnostic,) = Pipeline(bad(lambda view: [object()])).parse(TEXT).diagnostics
    assert "0x" not in diagnostic.message
    assert "object" in diagnostic.message


def test_the_keyboard_still_interrupts() -> None:
    """What the user asks for is no fault of an extractor."""

    def find(view: View) -> list[Any]:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        Pipeline(bad(find)).parse(TEXT)


def test_nobody_sees_what_is_not_declared() -> None:
    """Neither a kind of the same stage nor one found before, though it is there."""
    view = View(SOUNDLY, extractor="e", kind="k", requires=["core_number"])
    assert list(view[Number]) == list(view["core_number"]) == list(SOUNDLY[Number])
    with pytest.raises(UndeclaredError, match="extractor 'e' asked for 'core_plain'"):
        view[Plain]
