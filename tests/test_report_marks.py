"""Cutting: whatever lies over what, each character comes once, and under just the marks that cover it."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from newsparse.formats.report.marks import DEPTH, Mark, Piece, pieces

SPANS = st.lists(st.tuples(st.integers(0, 19), st.integers(1, 12)), max_size=12)
WINDOWS = st.tuples(st.integers(0, 10), st.integers(1, 25))


def marks_of(spans: list[tuple[int, int]], start: int = 0, end: int = 99) -> list[Mark]:
    """Marks of (start, length) pairs that overlap a window, in the order they are cut in."""
    made = [Mark(at, at + length, f"a{i}", str(i % 3), quiet=i % 4 == 3) for i, (at, length) in enumerate(spans)]
    return sorted((m for m in made if m.start < end and start < m.end), key=lambda mark: (mark.start, -mark.end))


def covered(cut: list[Piece]) -> dict[int, set[str]]:
    """The marks that are open over each character; AssertionError where elements do not nest."""
    open_now: list[Mark] = []
    under: dict[int, set[str]] = {}
    for piece in cut:
        if piece.event == "open" and piece.mark:
            open_now.append(piece.mark)
        elif piece.event == "close":
            assert open_now.pop() == piece.mark
        elif piece.event == "text":
            under |= {place: {mark.place for mark in open_now} for place in range(piece.start, piece.end)}
    assert not open_now
    return under


@given(SPANS, WINDOWS)
def test_each_character_once_under_its_marks(spans: list[tuple[int, int]], window: tuple[int, int]) -> None:
    """The text of a window comes once and in order, each character under exactly the marks that cover it."""
    start, end = window[0], sum(window)
    marks = marks_of(spans, start, end)
    cut = list(pieces(start, end, marks))
    text = [place for piece in cut if piece.event == "text" for place in range(piece.start, piece.end)]
    assert text == list(range(start, end))
    expected = {i: {mark.place for mark in marks if mark.start <= i < mark.end} for i in range(start, end)}
    assert covered(cut) == expected


@given(SPANS, WINDOWS)
def test_each_mark_begins_and_ends_once(spans: list[tuple[int, int]], window: tuple[int, int]) -> None:
    """One piece of a mark is its first, if it begins in the window, and one its last, if it ends there."""
    start, end = window[0], sum(window)
    marks = marks_of(spans, start, end)
    cut = [piece for piece in pieces(start, end, marks) if piece.event == "open" and piece.mark]
    for mark in marks:
        own = [piece for piece in cut if piece.mark is mark]
        assert [piece.first for piece in own] == [mark.start >= start] + [False] * (len(own) - 1)
        assert [piece.last for piece in own] == [False] * (len(own) - 1) + [mark.end <= end]


@given(SPANS)
def test_text_leads_to_the_innermost_that_is_not_quiet(spans: list[tuple[int, int]]) -> None:
    """A text belongs to a mark that covers it and speaks, and to none only where no such mark is."""
    marks = marks_of(spans)
    for piece in pieces(0, 40, marks):
        if piece.event == "text":
            loud = [m for m in marks if m.start <= piece.start and piece.end <= m.end and not m.quiet]
            assert piece.mark in loud if loud else piece.mark is None


def test_crossing_marks_come_in_pieces() -> None:
    """[0, 4) and [2, 6) give three stretches of text and no more elements than needed."""
    events = [(p.event, p.mark and p.mark.place) for p in pieces(0, 6, marks_of([(0, 4), (2, 4)]))]
    assert events == [
        ("open", "a0"), ("text", "a0"), ("open", "a1"), ("text", "a1"), ("close", "a1"), ("close", "a0"),
        ("open", "a1"), ("text", "a1"), ("close", "a1"),
    ]  # fmt: skip


def test_what_lies_too_deep_is_pinned() -> None:
    """No more than DEPTH elements nest; deeper marks keep a pin, so nothing is lost and nothing grows without bound."""
    marks = marks_of([(i, 1000 - 2 * i) for i in range(100)], 0, 1000)
    cut = list(pieces(0, 1000, marks))
    assert sum(piece.event == "open" for piece in cut) == DEPTH
    pinned = [piece for piece in cut if piece.event == "pin"]
    assert [piece.mark for piece in pinned] == marks[DEPTH:]
    assert not [piece for piece in pieces(100, 900, marks) if piece.event == "pin"]
    crossing = marks_of([(i, 500) for i in range(400)], 0, 1000)
    assert len(list(pieces(0, 1000, crossing))) <= 4 * DEPTH * len(crossing)
