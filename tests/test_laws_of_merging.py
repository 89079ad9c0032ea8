"""Every law of merging, under each rule of overlap, in single and in mixed layers and kinds."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import permutations

import attrs
import core_laws as laws
import pytest
from core_kinds import Branch, Day, Loose, Number
from core_laws import Finding, best_first, rows, seen
from core_strategies import findings, of_any_world, several
from hypothesis import given, settings
from hypothesis import strategies as st

from newsparse import Annotation, Source, Span, conflict, join, resolve
from newsparse.merging import better

some = of_any_world()
few = of_any_world(4)
more = settings(max_examples=300)


# --------------------------------------------------------------------- join
@given(some, some)
def test_join_is_commutative(one: list[Finding], other: list[Finding]) -> None:
    """Whose findings come first does not matter, not even for their order."""
    assert rows(join(one, other)) == rows(join(other, one))


@given(few, few, few)
def test_join_is_associative(one: list[Finding], two: list[Finding], three: list[Finding]) -> None:
    """Joining in any grouping, or all at once, is the same."""
    assert rows(join(join(one, two), three)) == rows(join(one, join(two, three))) == rows(join(one, two, three))


@given(some)
def test_join_is_idempotent(found: list[Finding]) -> None:
    """What was said twice is no surer, and has no more sources."""
    once = join(found)
    assert rows(join(once)) == rows(join(once, once)) == rows(join(found, found)) == rows(once)


@given(some)
def test_join_unites_equal_findings(found: list[Finding]) -> None:
    """One annotation for each span and value, with the highest rank and all sources, in reading order."""
    joined = join(found)
    assert sorted(rows(joined)) == sorted(rows(laws.together(found)))
    keys = [(a.span.start, -a.span.end, a.kind, a.id) for a in joined]
    assert keys == sorted(keys)


def test_join_of_nothing_is_nothing() -> None:
    """The neutral element."""
    assert join() == join([], []) == ()


# -------------------------------------------------------- conflict and order
@given(findings(), findings())
def test_conflict_is_what_the_layers_say(one: Finding, other: Finding) -> None:
    """Of one layer, and sharing text as the layer forbids; symmetric."""
    assert conflict(one, other) == conflict(other, one) == laws.clash(one, other)


@more
@given(findings(), findings(), findings())
def test_best_first_is_a_strict_total_order(one: Finding, two: Finding, three: Finding) -> None:
    """Of two findings that differ one comes first; the order is transitive and is the published one."""
    if one != two:
        assert (better(one) < better(two)) != (better(two) < better(one))
    assert not better(one) < better(one)
    if better(one) < better(two) and better(two) < better(three):
        assert better(one) < better(three)
    assert (better(one) < better(two)) == (best_first(one) < best_first(two))


NUMBER, DAY = Number(value=1), Day()  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("winner", "loser"),
    [
        (Annotation(Span(0, 2), NUMBER, 1), Annotation(Span(0, 9), NUMBER, 0)),  # rank before length
        (Annotation(Span(5, 9), NUMBER), Annotation(Span(4, 7), NUMBER)),  # length before start
        (Annotation(Span(0, 3), NUMBER), Annotation(Span(2, 5), NUMBER)),  # start before kind
        (Annotation(Span(0, 3), DAY), Annotation(Span(0, 3), NUMBER)),  # kind by name
        (Annotation(Span(0, 3), NUMBER), Annotation(Span(0, 3), Number(value=2))),  # type: ignore[arg-type]
    ],
)
def test_each_step_of_the_order(winner: Finding, loser: Finding) -> None:
    """Rank, length, start, kind, value: each decides only where those before it tie."""
    for pair in permutations([winner, loser]):
        resolution = resolve(pair)
        assert resolution.kept == (winner,)
        assert resolution.rejected[0].lost_to == winner


# ------------------------------------------------------------------ resolve
@more
@given(some, st.randoms(use_true_random=False))
def test_the_result_is_a_function_of_the_set(found: list[Finding], random: object) -> None:
    """Order and repetition of what is found do not matter."""
    other = list(found)
    random.shuffle(other)  # type: ignore[attr-defined]
    laws.is_a_function_of_the_set(resolve, found, other)


@settings(max_examples=250)
@given(of_any_world(8))
def test_the_kernel_is_kept(found: list[Finding]) -> None:
    """All subsets tried: one is a kernel, and it is what is kept."""
    laws.keeps_the_kernel(resolve, found)


@more
@given(of_any_world(16))
def test_nothing_is_lost_silently(found: list[Finding]) -> None:
    """Whatever is not kept names the better, kept annotation that it lost to."""
    laws.loses_nothing_silently(resolve, found)


@more
@given(of_any_world(12), st.lists(st.booleans(), max_size=12))
def test_losers_are_irrelevant(found: list[Finding], dropped: list[bool]) -> None:
    """What lost could as well not have been found."""
    laws.ignores_losers(resolve, found, dropped)


@more
@given(some, some)
def test_merging_is_local(here: list[Finding], there: list[Finding]) -> None:
    """A change in one place changes nothing in another."""
    laws.is_local(resolve, here, there)


@given(several(most=14))
def test_layers_do_not_mix(found: list[Finding]) -> None:
    """A layer is resolved by itself."""
    laws.layers_are_apart(resolve, found)


@more
@given(of_any_world(10), st.integers(1, 3))
def test_being_surer_never_loses(found: list[Finding], rise: int) -> None:
    """A kept annotation stays kept when its rank rises."""
    laws.being_surer_never_loses(resolve, found, rise)


@given(of_any_world(10), st.integers(1, 1000))
def test_merging_moves_with_the_text(found: list[Finding], distance: int) -> None:
    """Translation: only relative places matter."""
    laws.moves_with_the_text(resolve, found, distance)


@given(some)
def test_ids_depend_on_content_alone(found: list[Finding]) -> None:
    """Rank and sources leave an id as it is; two annotations share an id just where they are equal."""
    for one in found:
        assert attrs.evolve(one, rank=9, sources=(Source("other"),)).id == one.id
        for other in found:
            assert (one.id == other.id) == (one == other)


def test_ids_are_pinned() -> None:
    """The same in every run and release: users keep them."""
    assert Annotation(Span(459, 606), Branch(value=1)).id == "core_branch-678a91806055"
    assert Annotation(Span(0, 1), Loose(value="é")).id == "core_loose-121eaddc0f96"


def test_folding_is_not_merging() -> None:
    """Pinned: to resolve plugin by plugin gives another result, for a loser of the first round might have won."""
    short, long, best = (
        Annotation(Span(0, 4), NUMBER, 0),
        Annotation(Span(3, 9), NUMBER, 1),
        Annotation(Span(8, 12), NUMBER, 2),
    )
    folded = resolve([*resolve([short, long]).kept, best]).kept
    assert folded == (best,)
    assert resolve([short, long, best]).kept == (short, best)
    with pytest.raises(AssertionError):
        laws.keeps_the_kernel(fold, [short, long, best])


def fold(found: Sequence[Finding]) -> object:
    """Resolve as findings come."""
    kept: tuple[Finding, ...] = ()
    for finding in found:
        kept = resolve([*kept, finding]).kept
    return attrs.evolve(resolve([]), kept=kept)


def test_a_nest_as_deep_as_the_text() -> None:
    """Ten thousand annotations inside one another, and as many that cross them, are settled without a long wait."""
    deep = 5_000
    nest = [Annotation(Span(i, 3 * deep - i), Branch(value=0), 1) for i in range(deep)]
    crossing = [Annotation(Span(i, 3 * deep + i + 1), Branch(value=1)) for i in range(1, deep)]
    resolution = resolve([*crossing, *nest])
    assert len(resolution.kept) + len(resolution.rejected) == 2 * deep - 1
    assert seen(resolution) == seen(resolve([*nest, *crossing]))
    assert {f.value.value for f in resolution.kept} == {0}
