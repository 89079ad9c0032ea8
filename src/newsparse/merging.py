"""Merging: what many extractors found becomes one set of annotations, whoever found it and in whatever order.

`join` makes one annotation of equal findings; `resolve` keeps, in each layer, the one subset without a conflict in
which every loser conflicts with a better kept winner. Both are functions of the set they are given and of nothing else.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from itertools import chain
from typing import Any

import attrs

from newsparse.conversion import canonical
from newsparse.documents import Annotation, Block, Objection, Rejection, Source, in_reading_order
from newsparse.intervals import SpanIndex
from newsparse.records import Overlap, kind_of
from newsparse.spans import Span

Finding = Annotation[Any]


@attrs.frozen
class Resolution:
    """What `resolve` kept and what lost, both in reading order."""

    kept: tuple[Finding, ...]
    rejected: tuple[Rejection, ...]


# --------------------------------------------------------------------- join
def join(*findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """One annotation for each span and value: the highest rank, the union of the sources; in reading order.

    Commutative, associative and idempotent.
    """
    return in_reading_order(_joined(*findings))


def _joined(*findings: Iterable[Finding]) -> Iterable[Finding]:
    """What `join` gives, in any order."""
    found: dict[Finding, Finding] = {}
    for finding in chain.from_iterable(findings):
        held = found.setdefault(finding, finding)
        if held is not finding or len(finding.sources) > 1:
            found[finding] = _united(held, finding)
    return found.values()


def _united(one: Finding, other: Finding) -> Finding:
    return attrs.evolve(one, rank=max(one.rank, other.rank), sources=tuple(sorted({*one.sources, *other.sources})))


# ------------------------------------------------------------------ resolve
def conflict(one: Finding, other: Finding) -> bool:
    """Whether two annotations cannot both stand: of one layer, they share text in a way it does not allow."""
    kind, against = kind_of(one.value), kind_of(other.value)
    if kind.layer != against.layer or kind.overlap is Overlap.ALWAYS:
        return False
    if kind.overlap is Overlap.NEVER:
        return one.span.overlaps(other.span)
    return one.span.crosses(other.span) or one.span == other.span


def better(finding: Finding) -> tuple[int, int, int, str, str]:
    """Sort key of a strict total order, best first: rank, length, earlier start, then kind and canonical form."""
    span = finding.span
    return -finding.rank, -len(span), span.start, finding.kind, canonical(finding.value)


def resolve(findings: Iterable[Finding]) -> Resolution:
    """The kernel of the findings under `conflict` and `better`.

    Independent of order and repetition; each rejection names in `lost_to` a kept, better annotation it conflicts with.
    """
    kept, losers = _resolved(_joined(findings))
    return Resolution(in_reading_order(kept), one_each(losers))


def _resolved(joined: Iterable[Finding]) -> tuple[list[Finding], list[Rejection]]:
    """What is kept of findings that are joined, and what is not."""
    kept: list[Finding] = []
    rejected: list[Rejection] = []
    for cluster in _clusters(joined):
        if len(cluster) == 1:
            kept += cluster
        else:
            winners, losers = _walk(cluster)
            kept += winners
            rejected += losers
    return kept, rejected


def _clusters(joined: Iterable[Finding]) -> Iterator[list[Finding]]:
    """Runs of one layer linked by shared text: only within one can anything conflict."""
    layers: defaultdict[str, list[Finding]] = defaultdict(list)
    for finding in in_reading_order(joined):
        layers[kind_of(finding.value).layer].append(finding)
    for _, layer in sorted(layers.items()):
        yield from _runs(layer)


def _runs(layer: list[Finding]) -> Iterator[list[Finding]]:
    run: list[Finding] = []
    end = 0
    for finding in layer:
        span = finding.span
        if run and span.start >= end:
            yield run
            run = []
        run.append(finding)
        end = max(end, span.end)
    yield run


def _walk(cluster: list[Finding]) -> tuple[list[Finding], list[Rejection]]:
    """Best first, keep what conflicts with nothing kept."""
    overlap = kind_of(cluster[0].value).overlap
    if overlap is Overlap.ALWAYS:
        return cluster, []
    kept = _Kept(cluster, nested=overlap is Overlap.NESTED)
    losers = []
    for finding in sorted(cluster, key=better):
        winner = kept.against(finding.span)
        if winner is None:
            kept.add(finding)
        else:
            losers.append(lost(finding, "overlap", winner))
    return kept.findings, losers


# ------------------------------------------------------------------- settle
def settle(findings: Iterable[Finding], objections: Iterable[Objection], blocks: Iterable[Block]) -> Resolution:
    """Join; take out what starts or ends in boilerplate, and what an objection of its kind contains; resolve.

    Objections unite as findings do, in any order, and only ever remove. All of them are listed in `rejected`.
    """
    furniture = [block for block in blocks if block.furniture]
    page = SpanIndex(furniture) if furniture else None
    declined = _united_objections(objections)
    standing, rejected = [], [Rejection(o.kind, o.span, o.reason, sources=o.sources) for o in declined]
    by_kind = {kind: SpanIndex(o for o in declined if o.kind == kind) for kind in sorted({o.kind for o in declined})}
    for finding in _joined(findings):
        reason = _in_furniture(finding, page) or (_objection_to(finding, by_kind) if by_kind else None)
        if reason:
            rejected.append(lost(finding, reason))
        else:
            standing.append(finding)
    kept, losers = _resolved(standing)
    return Resolution(in_reading_order(kept), one_each([*rejected, *losers]))


def _united_objections(objections: Iterable[Objection]) -> list[Objection]:
    sources: dict[tuple[str, Span, str], set[Source]] = {}
    for o in objections:
        sources.setdefault((o.kind, o.span, o.reason), set()).update(o.sources)
    return [Objection(*key, sources=tuple(sorted(by))) for key, by in sorted(sources.items())]


def _in_furniture(finding: Finding, furniture: SpanIndex[Block] | None) -> str | None:
    if furniture is None:
        return None
    at_edge = furniture.at(finding.span.start) or furniture.at(finding.span.end - 1)
    return "page-furniture" if at_edge else None


def _objection_to(finding: Finding, by_kind: dict[str, SpanIndex[Objection]]) -> str | None:
    objections = by_kind.get(finding.kind)
    around = objections.covering(finding) if objections else ()
    return around[0].reason if around else None


def lost(finding: Finding, reason: str, winner: Finding | None = None) -> Rejection:
    """The rejection of a finding."""
    return Rejection(finding.kind, finding.span, reason, finding.value, winner, finding.rank, finding.sources)


def one_each(rejected: Iterable[Rejection]) -> tuple[Rejection, ...]:
    """One row for each (kind, span, reason), in reading order: the best that has a value, with the sources of all."""
    rows: defaultdict[tuple[int, int, str, str], list[Rejection]] = defaultdict(list)
    for rejection in rejected:
        rows[_row(rejection)].append(rejection)
    return tuple(_one_of(row) for _, row in sorted(rows.items()))


def _one_of(row: list[Rejection]) -> Rejection:
    best = min(row, key=lambda r: (r.value is None, -r.rank, _said(r))) if len(row) > 1 else row[0]
    sources = tuple(sorted({source for rejection in row for source in rejection.sources}))
    return best if sources == best.sources else attrs.evolve(best, sources=sources)


def _row(rejection: Rejection) -> tuple[int, int, str, str]:
    return rejection.span.start, -rejection.span.end, rejection.kind, rejection.reason


def _said(rejection: Rejection) -> str:
    return "" if rejection.value is None else canonical(rejection.value)


class _Kept:
    """The kept annotations of one cluster: finds one that a span conflicts with in O(log n), at any depth."""

    def __init__(self, cluster: list[Finding], *, nested: bool) -> None:
        self.findings: list[Finding] = []
        self._nested = nested
        self._places = sorted({edge for f in cluster for edge in (f.span.start, f.span.end)})
        self._index = {place: i for i, place in enumerate(self._places)}
        self._furthest = _Furthest(len(self._places))  # by start: who reaches furthest right
        self._earliest = _Furthest(len(self._places))  # by end: who reaches furthest left
        self._equal: dict[Span, Finding] = {}

    def add(self, finding: Finding) -> None:
        """Keep a finding that conflicts with nothing kept."""
        start, end = self._index[finding.span.start], self._index[finding.span.end]
        self._furthest.put(start, end, finding)
        self._earliest.put(end, -start, finding)
        self._equal[finding.span] = finding
        self.findings.append(finding)

    def against(self, span: Span) -> Finding | None:
        """A kept annotation that the span conflicts with."""
        start, end = self._index[span.start], self._index[span.end]
        if not self._nested:
            return self._furthest.beyond(0, end, start)
        return (
            self._equal.get(span)
            or self._furthest.beyond(start + 1, end, end)
            or self._earliest.beyond(start + 1, end, -start)
        )


class _Furthest:
    """A tree over places: the annotation with the greatest reach among those put in a range of places."""

    def __init__(self, size: int) -> None:
        self._size = size
        self._tree: list[tuple[int, Finding] | None] = [None] * (2 * size)

    def put(self, place: int, reach: int, finding: Finding) -> None:
        """At one place, the first put of the greatest reach stays."""
        node = place + self._size
        while node:
            held = self._tree[node]
            if held is None or held[0] < reach:
                self._tree[node] = (reach, finding)
            node //= 2

    def beyond(self, left: int, right: int, reach: int) -> Finding | None:
        """The one of greatest reach in [left, right), where that is more than `reach`."""
        best: tuple[int, Finding] | None = None
        left, right = left + self._size, max(left, right) + self._size
        while left < right:
            for node in ((left,) if left % 2 else ()) + ((right - 1,) if right % 2 else ()):
                held = self._tree[node]
                if held and (best is None or held[0] > best[0]):
                    best = held
            left, right = (left + 1) // 2, right // 2
        return best[1] if best and best[0] > reach else None
