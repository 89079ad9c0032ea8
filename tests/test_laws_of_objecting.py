"""Objections and page furniture: they unite like findings, in any order, and only ever remove."""

from __future__ import annotations

from itertools import pairwise

import attrs
from core_kinds import Number
from core_laws import Finding, row_of, rows, seen
from core_strategies import objections, of_any_world, spans
from hypothesis import given
from hypothesis import strategies as st

from newsparse import Annotation, Block, Objection, Source, Span, resolve
from newsparse.merging import settle

some = of_any_world()
declined = st.lists(objections, max_size=5)


@st.composite
def outlines(draw: st.DrawFn) -> tuple[Block, ...]:
    """Blocks side by side, boilerplate among them."""
    edges = sorted(draw(st.sets(st.integers(0, 22), max_size=5)))
    kinds = st.sampled_from(["paragraph", "boilerplate", "headline"])
    return tuple(Block(Span(a, b), draw(kinds)) for a, b in pairwise(edges))


@given(some, declined, outlines(), st.randoms(use_true_random=False))
def test_settling_is_a_function_of_the_sets(
    found: list[Finding], said: list[Objection], blocks: tuple[Block, ...], random: object
) -> None:
    """Commutative and idempotent: neither order nor repetition of findings and objections matters."""
    other, again = [*found, *found[:2]], [*said, *said[:2]]
    random.shuffle(other)  # type: ignore[attr-defined]
    random.shuffle(again)  # type: ignore[attr-defined]
    assert seen(settle(found, said, blocks)) == seen(settle(other, again, blocks))


@given(some, declined, declined)
def test_objecting_only_removes(found: list[Finding], said: list[Objection], more: list[Objection]) -> None:
    """What stands after more objections was found; of what they do not touch, resolve decides as ever."""
    standing = settle(found, [*said, *more], ()).kept
    assert all(finding in found for finding in standing)
    untouched = [f for f in found if not any(o.kind == f.kind and o.span.contains(f.span) for o in [*said, *more])]
    assert rows(standing) == rows(resolve(untouched).kept)


@given(some, declined)
def test_objections_concern_their_own_kind(found: list[Finding], said: list[Objection]) -> None:
    """Only findings of the same kind, wholly inside, are out; each is listed with the reason of an objection to it."""
    resolution = settle(found, said, ())
    for rejection in resolution.rejected:
        if rejection.reason != "overlap":
            around = [o for o in said if o.kind == rejection.kind and o.span.contains(rejection.span)]
            assert rejection.reason in {o.reason for o in around}
            assert rejection.lost_to is None


@given(some, declined)
def test_every_objection_is_listed(found: list[Finding], said: list[Objection]) -> None:
    """Silence can be explained: one row for each kind, span and reason, with all who objected."""
    listed = settle(found, said, ()).rejected
    keys = [(r.kind, r.span, r.reason) for r in listed]
    assert len(keys) == len(set(keys))
    for objection in said:
        row = listed[keys.index((objection.kind, objection.span, objection.reason))]
        assert set(objection.sources) <= set(row.sources)


@given(some, outlines())
def test_nothing_stands_in_page_furniture(found: list[Finding], blocks: tuple[Block, ...]) -> None:
    """What starts or ends in boilerplate is rejected as that; all else is resolved without it."""
    furniture = [b.span for b in blocks if b.kind == "boilerplate"]

    def out(finding: Finding) -> bool:
        return any(span.holds(finding.span.start) or span.holds(finding.span.end - 1) for span in furniture)

    resolution = settle(found, (), blocks)
    assert rows(resolution.kept) == rows(resolve([f for f in found if not out(f)]).kept)
    expected = {(f.kind, f.span) for f in found if out(f)}
    assert {(r.kind, r.span) for r in resolution.rejected if r.reason == "page-furniture"} == expected


@given(some, declined, st.integers(1, 50))
def test_settling_moves_with_the_text(found: list[Finding], said: list[Objection], by: int) -> None:
    """Translation holds for what objections leave."""
    moved = [attrs.evolve(f, span=f.span.shift(by)) for f in found]
    objected = [attrs.evolve(o, span=o.span.shift(by)) for o in said]
    here = {(f.span.shift(by), f.value) for f in settle(found, said, ()).kept}
    assert here == {(f.span, f.value) for f in settle(moved, objected, ()).kept}


@given(spans())
def test_a_designation_is_no_number(span: Span) -> None:
    """The 16 inside an F-16 is out, while "two F-16s" reaches beyond the objection and stands."""
    objection = Objection("core_number", span, "designation", (Source("numbers", "letter-digit"),))
    longer = Annotation(Span(span.start, span.end + 1), Number(value=2))  # type: ignore[arg-type]
    inside = Annotation(span, Number(value=16))  # type: ignore[arg-type]
    resolution = settle([longer, inside], [objection], ())
    assert resolution.kept == (longer,)
    row = ("core_number", span, "designation", inside.value, None, 0, objection.sources)
    assert [row_of(r) for r in resolution.rejected] == [row]
