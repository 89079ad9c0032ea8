"""The laws of merging as checks of any implementation: each raises AssertionError where it is broken.

`resolve` is a function from findings to a Resolution, `parse` one from a text to a Document. What conflicts and what is
better is said here anew, from the design's words, so that the code is not measured with its own yardstick.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import combinations
from typing import Any

import attrs

from newsparse import Annotation, Document, Overlap, Rejection, Resolution, Span, kind_of
from newsparse.conversion import canonical
from newsparse.formats.json import dumps

Finding = Annotation[Any]
Resolve = Callable[[Sequence[Finding]], Resolution]
Row = tuple[Any, ...]


# ------------------------------------------------------------- what laws say
def clash(one: Finding, other: Finding) -> bool:
    """Whether two cannot both stand, told by their sets of offsets."""
    kind, against = kind_of(one.value), kind_of(other.value)
    mine, theirs = set(range(one.span.start, one.span.end)), set(range(other.span.start, other.span.end))
    if kind.layer != against.layer or not mine & theirs or kind.overlap is Overlap.ALWAYS:
        return False
    return kind.overlap is Overlap.NEVER or not (mine < theirs or theirs < mine)


def best_first(finding: Finding) -> Row:
    """Rank, then length, then earlier start, then canonical form of kind and value."""
    span = finding.span
    return -finding.rank, span.start - span.end, span.start, finding.kind, canonical(finding.value)


def together(findings: Sequence[Finding]) -> list[Finding]:
    """Equal findings as one: the highest rank, all the sources."""
    groups: dict[tuple[Span, Any], list[Finding]] = {}
    for finding in findings:
        groups.setdefault((finding.span, finding.value), []).append(finding)
    return [
        Annotation(span, value, max(f.rank for f in group), tuple(sorted({s for f in group for s in f.sources})))
        for (span, value), group in groups.items()
    ]


def rows(findings: Sequence[Finding]) -> list[Row]:
    """All of a finding that is seen from outside: rank and sources too, which equality leaves out."""
    return [(f.span, f.kind, canonical(f.value), f.rank, f.sources) for f in findings]


def row_of(r: Rejection) -> Row:
    """All of a rejection that is seen from outside."""
    return r.kind, r.span, r.reason, r.value, r.lost_to and r.lost_to.id, r.rank, r.sources


def seen(resolution: Resolution) -> tuple[list[Row], list[Row]]:
    """All of a resolution, in the order in which it is given."""
    return rows(resolution.kept), [row_of(r) for r in resolution.rejected]


# -------------------------------------------------------------- the checks
def is_a_function_of_the_set(resolve: Resolve, findings: Sequence[Finding], other_order: Sequence[Finding]) -> None:
    """Order and repetition do not matter."""
    assert seen(resolve(findings)) == seen(resolve(other_order))
    assert seen(resolve(findings)) == seen(resolve([*other_order, *findings]))


def keeps_the_kernel(resolve: Resolve, findings: Sequence[Finding]) -> None:
    """Of all subsets just one has no conflict inside and gives each loser a better winner; that one is kept."""
    pool = together(findings)
    clashes = {(i, j) for i, one in enumerate(pool) for j, other in enumerate(pool) if i != j and clash(one, other)}
    beats = {(i, j) for i, j in clashes if best_first(pool[i]) < best_first(pool[j])}
    kernels = [
        set(subset)
        for size in range(len(pool) + 1)
        for subset in combinations(range(len(pool)), size)
        if not any(pair in clashes for pair in combinations(subset, 2))
        and all(any((winner, loser) in beats for winner in subset) for loser in set(range(len(pool))) - set(subset))
    ]
    assert len(kernels) == 1
    assert sorted(rows(resolve(findings).kept)) == sorted(rows([pool[i] for i in kernels[0]]))


def loses_nothing_silently(resolve: Resolve, findings: Sequence[Finding]) -> None:
    """Each finding is kept or has a row, one for each kind and span, that names all its sources.

    The row shows the best of those it stands for, and names a kept, better winner that this one clashes with.
    """
    resolution = resolve(findings)
    losers = _losers(resolution, findings)
    by_row = {(r.kind, r.span): r for r in resolution.rejected}
    assert len(by_row) == len(resolution.rejected)
    assert by_row.keys() == {(loser.kind, loser.span) for loser in losers}
    for (kind, span), rejection in by_row.items():
        alike = sorted((f for f in losers if (f.kind, f.span) == (kind, span)), key=best_first)
        winner = rejection.lost_to
        assert (rejection.reason, rejection.value, rejection.rank) == ("overlap", alike[0].value, alike[0].rank)
        assert set(rejection.sources) == {source for loser in alike for source in loser.sources}
        assert winner in resolution.kept
        assert clash(winner, alike[0])
        assert best_first(winner) < best_first(alike[0])


def _losers(resolution: Resolution, findings: Sequence[Finding]) -> list[Finding]:
    return [f for f in together(findings) if f not in resolution.kept]


def ignores_losers(resolve: Resolve, findings: Sequence[Finding], dropped: Sequence[bool]) -> None:
    """Without some or all of the losers the same is kept."""
    resolution = resolve(findings)
    losers = _losers(resolution, findings)
    some = [loser for loser, drop in zip(losers, dropped, strict=False) if not drop]
    assert rows(resolve([*resolution.kept, *some]).kept) == rows(resolution.kept)
    assert seen(resolve(resolution.kept)) == (rows(resolution.kept), [])


def is_local(resolve: Resolve, here: Sequence[Finding], there: Sequence[Finding]) -> None:
    """What is found elsewhere in the text changes nothing here."""
    end = max((f.span.end for f in here), default=0)
    moved = [_moved(f, end) for f in there]
    both, left, right = resolve([*moved, *here]), resolve(here), resolve(moved)
    assert rows(both.kept) == [*rows(left.kept), *rows(right.kept)]
    assert [row_of(r) for r in both.rejected] == [row_of(r) for r in (*left.rejected, *right.rejected)]


def layers_are_apart(resolve: Resolve, findings: Sequence[Finding]) -> None:
    """Each layer is resolved as if the others were not there."""
    whole = resolve(findings)
    for layer in {kind_of(f.value).layer for f in findings}:
        alone = resolve([f for f in findings if kind_of(f.value).layer == layer])
        assert rows(alone.kept) == rows([f for f in whole.kept if kind_of(f.value).layer == layer])


def being_surer_never_loses(resolve: Resolve, findings: Sequence[Finding], more: int) -> None:
    """What is kept stays kept when its rank rises."""
    for winner in resolve(findings).kept:
        surer = attrs.evolve(winner, rank=winner.rank + more)
        rest = [f for f in findings if f != winner]
        assert surer in resolve([surer, *rest]).kept


def moves_with_the_text(resolve: Resolve, findings: Sequence[Finding], distance: int) -> None:
    """Shifted findings give the shifted resolution."""
    plain, shifted = resolve(findings), resolve([_moved(f, distance) for f in findings])
    # Sorted: where span and kind tie, reading order goes by id, and ids hang on the place.
    assert sorted(rows([_moved(f, distance) for f in plain.kept])) == sorted(rows(shifted.kept))
    moved = [(r.kind, r.span.shift(distance), r.value, r.rank, r.sources) for r in plain.rejected]
    assert moved == [(r.kind, r.span, r.value, r.rank, r.sources) for r in shifted.rejected]


def _moved(finding: Finding, distance: int) -> Finding:
    return attrs.evolve(finding, span=finding.span.shift(distance))


# ------------------------------------------------------------- of documents
def is_a_function_of_the_text(parse: Callable[[str], Document], texts: Sequence[str]) -> None:
    """The same text gives the same bytes, whatever was parsed before it."""
    first = [dumps(parse(text)) for text in texts]
    assert [dumps(parse(text)) for text in reversed(texts)] == first[::-1]


def gives_the_same_everywhere(outputs: Sequence[bytes]) -> None:
    """All runs wrote the same bytes, and wrote something."""
    assert outputs[0]
    assert all(output == outputs[0] for output in outputs)
