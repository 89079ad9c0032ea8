"""Planted faults: each breaks a law in a way that real merging code breaks it. The laws must catch every one."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from core_kinds import Plain
from core_laws import Finding, best_first, clash, together

from newsparse import Annotation, Extractor, Rejection, Resolution, View, join, resolve


def greedy(findings: Sequence[Finding], key: Callable[[Finding], Any]) -> Resolution:
    """The kernel by another order of preference."""
    kept: list[Finding] = []
    lost: list[Rejection] = []
    for finding in sorted(together(findings), key=key):
        winner = next((k for k in kept if clash(k, finding)), None)
        if winner is None:
            kept.append(finding)
        else:
            span, value = finding.span, finding.value
            lost.append(Rejection(finding.kind, span, "overlap", value, winner, finding.rank, finding.sources))
    return Resolution(join(kept), tuple(sorted(lost, key=lambda r: (r.span.start, -r.span.end, r.kind))))


def tie_by_order(findings: Sequence[Finding]) -> Resolution:
    """Ties go to whoever came first."""
    return greedy(findings, lambda f: best_first(f)[:3])


def folding(findings: Sequence[Finding]) -> Resolution:
    """Finding by finding, as plugin after plugin would be merged."""
    resolution = resolve([])
    for finding in findings:
        resolution = resolve([*resolution.kept, finding])
    return resolution


def last_wins(findings: Sequence[Finding]) -> Resolution:
    """Later findings overwrite earlier ones."""
    return greedy(list(reversed(list(findings))), lambda f: 0)


def reading_order(findings: Sequence[Finding]) -> Resolution:
    """Leftmost first, whatever its rank."""
    return greedy(findings, lambda f: (f.span.start, best_first(f)))


def shortest(findings: Sequence[Finding]) -> Resolution:
    """Short before long."""
    return greedy(findings, lambda f: (-f.rank, len(f.span), best_first(f)))


def modest(findings: Sequence[Finding]) -> Resolution:
    """The less sure wins."""
    return greedy(findings, lambda f: (f.rank, best_first(f)))


def silent(findings: Sequence[Finding]) -> Resolution:
    """What lost is forgotten."""
    return Resolution(resolve(findings).kept, ())


def keeps_all(findings: Sequence[Finding]) -> Resolution:
    """No conflict is ever seen."""
    return Resolution(join(findings), ())


def knocks_out(findings: Sequence[Finding]) -> Resolution:
    """A loser knocks out what it would have beaten: whoever clashes with anything better is out."""
    pool = together(findings)
    kept = [f for f in pool if not any(clash(f, o) and best_first(o) < best_first(f) for o in pool)]
    lost = [f for f in pool if f not in kept]
    rejected = tuple(Rejection(f.kind, f.span, "overlap", f.value, kept[0], f.rank, f.sources) for f in lost)
    return Resolution(join(kept), rejected)


def across_layers(findings: Sequence[Finding]) -> Resolution:
    """Any two that share text clash, of whatever layer."""
    kept: list[Finding] = []
    for finding in sorted(together(findings), key=best_first):
        if not any(k.span.overlaps(finding.span) for k in kept):
            kept.append(finding)
    return Resolution(join(kept), ())


def one_best(findings: Sequence[Finding]) -> Resolution:
    """Only the best of the whole text in each layer stays: nothing is local."""
    best = sorted(together(findings), key=best_first)[:1]
    return Resolution(tuple(best), resolve(findings).rejected)


def anchored(findings: Sequence[Finding]) -> Resolution:
    """Early in the text other rules hold."""
    return resolve([f for f in findings if f.span.start != 3])


def counts_votes(findings: Sequence[Finding]) -> Resolution:
    """What is said twice is surer."""
    louder = [Annotation(f.span, f.value, f.rank + list(findings).count(f), f.sources) for f in findings]
    return resolve(louder)


def first_source(findings: Sequence[Finding]) -> Resolution:
    """The sources of whoever came first are kept, not those of all."""
    firsts = {(f.span, f.value): f for f in reversed(list(findings))}
    return resolve(list(firsts.values()))


RESOLVERS = (
    tie_by_order, folding, last_wins, reading_order, shortest, modest, silent, keeps_all, knocks_out, across_layers,
    one_best, anchored, counts_votes, first_source,
)  # fmt: skip


# --------------------------------------------------------------- extractors
def counting() -> Extractor:
    """Cached state: what it finds hangs on how often it was called."""
    calls: list[int] = []

    def find(view: View) -> list[Finding]:
        calls.append(1)
        return [view.finding(0, 1, Plain(value=str(len(calls))), rule="count")] if view.text.strip() else []

    return Extractor("counting", Plain, find)


def remembering() -> Extractor:
    """Cached state: it finds again what it saw in another text."""
    seen: set[str] = set()

    def find(view: View) -> list[Finding]:
        known = sorted(set(view.words.folded) & seen)
        seen.update(view.words.folded)
        return [view.finding(0, 1, Plain(value=" ".join(known)), rule="seen")] if view.text.strip() else []

    return Extractor("remembering", Plain, find)


SET_ORDER = """
from newsparse import Pipeline, extractor
from newsparse.formats.json import dumps
from core_kinds import Plain

@extractor(Plain)
def unordered(view):
    yield view.finding(0, 5, Plain(value=next(iter({word for word in view.words.folded}))), rule="any")

@extractor(Plain)
def ordered(view):
    for word in {word for word in view.words.folded}:
        place = view.words.span(view.words.positions[word][0])
        yield view.finding(place.start, place.end, Plain(value=word), rule="each")
"""
"""Two extractors over a set: `unordered` lets its order decide, `ordered` only yields in it, which is no fault."""
