"""What people read: the table on a terminal, the explanation of what was kept and what was not."""

from __future__ import annotations

import io

import pytest
from core_extractors import SOUND, TEXT
from core_kinds import Day, Loose, Number
from core_strategies import hostile_texts
from hypothesis import given

from newsparse import Annotation, Diagnostic, Document, Pipeline, Rejection, Source, Span
from newsparse.formats.explanation import explain, why
from newsparse.formats.table import clean, said, short, show

PIPELINE = Pipeline(*SOUND)
DOCUMENT = PIPELINE.parse(TEXT)


def shown(document: Document) -> str:
    """The table as text."""
    out = io.StringIO()
    show(document, out)
    return out.getvalue()


def test_the_table_has_a_row_an_annotation() -> None:
    """Each with its place and kind; below, how many were not kept, and what went wrong."""
    table = shown(DOCUMENT)
    rows = [line for line in table.splitlines() if line.startswith("│") and line[2].isdigit()]
    assert len(rows) == len(DOCUMENT.annotations)
    assert f"{len(DOCUMENT.annotations)} annotations, {len(DOCUMENT.rejected)} rejected" in table
    assert "warning: torn" in shown(
        Document(diagnostics=(Diagnostic(level="warning", code="c", message="torn"),), text="")
    )


@given(hostile_texts)
def test_nothing_plays_tricks_on_the_terminal(text: str) -> None:
    """No escape sequence, control or direction mark of a text reaches the screen, from its id neither."""
    table = shown(PIPELINE.parse(f"{text} 5 Kyiv", id=text))
    assert not {"\x1b", "\x00", "\x07", "\u202e", "\u2066", "\x9b"} & set(table)


def test_words_are_cut_and_controls_shown() -> None:
    """One line of at most so many characters; what was cut shows."""
    assert short("a  b\n\nc") == "a b c"
    assert short("x" * 100, 10) == "x" * 9 + "…"
    assert clean("a\x1b[31mb\tc") == "a�[31mb\tc"


def test_explanations_in_reading_order() -> None:
    """Blocks with their role, what was kept and by which rule, what was not and why."""
    lines = list(explain(DOCUMENT))
    assert lines[0] == "headline [0, 25) “Ann Lee left Riga in 2024”"
    assert "boilerplate (reading-time) [27, 37) “3 Min Read”" in lines
    kept = lines.index("  kept      core_day [21, 25) “2024”")
    assert lines[kept + 1].startswith("            by days:year, rank 1:")
    lost = next(i for i, line in enumerate(lines) if line == "  rejected  core_number [21, 25) “2024”")
    assert lines[lost + 1] == (
        "            by numbers:digits: overlap: lost to core_day [21, 25) “2024” of days:year, "
        "which has the higher rank (1 against 0)"
    )
    assert "            by numbers:title: title" in lines


def test_one_offset_alone() -> None:
    """With an offset, only what covers it."""
    named = [line.split()[:2] for line in explain(DOCUMENT, 22) if not line.startswith("      ")]
    assert named == [
        ["headline", "[0,"],
        ["kept", "core_branch"],
        ["kept", "core_day"],
        ["rejected", "core_number"],
    ]


def test_diagnostics_come_last() -> None:
    """With level and code; nobody's finding says so."""
    lost = Rejection("core_number", Span(0, 1), "title")
    document = Document(text="5", rejected=(lost,), diagnostics=(Diagnostic(level="info", code="c", message="m"),))
    assert list(explain(document)) == [
        "  rejected  core_number [0, 1) “5”",
        "            by nobody: title",
        "info c: m",
    ]


@pytest.mark.parametrize(
    ("winner", "loser", "reason"),
    [
        (((0, 4), 1), ((0, 4), 0), "has the higher rank (1 against 0)"),
        (((0, 4), 0), ((0, 2), 0), "is longer (4 code points against 2)"),
        (((0, 4), 0), ((2, 6), 0), "starts earlier"),
        (((0, 4), 0), ((0, 4), 0), "comes first in the order of kinds and values"),
    ],
)
def test_the_first_advantage_is_named(
    winner: tuple[tuple[int, int], int], loser: tuple[tuple[int, int], int], reason: str
) -> None:
    """Rank, then length, then start, then the order of kinds and values: as the merge decides."""
    better = Annotation(Span(*winner[0]), Day(), winner[1], (Source("days", "year"),))
    lost = Rejection("core_number", Span(*loser[0]), "overlap", Number(value=5), better, loser[1])  # type: ignore[arg-type]
    assert why(lost, "1234567") == f"overlap: lost to core_day [0, 4) “1234” of days:year, which {reason}"


def test_records_in_one_line() -> None:
    """Fields that say nothing are left out; spans are shown as the words they cover."""
    assert said(Annotation(Span(0, 1), Loose(value="x")), "abc") == "value x"
    pair = DOCUMENT["core_pair"][0]
    assert said(pair, TEXT).startswith(f"number {pair.value.number.id}; words core_plain-")
