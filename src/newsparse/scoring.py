"""Scores: how well predictions agree with gold annotations of any kind, with bootstrap intervals.

Precision, recall and F1 by kind over one-to-one pairs, of equal spans (exact) and of spans that share text (overlap);
and of the overlap pairs, how often each field that gold states is equal. Intervals are the middle 95 % of 1,000
resamples of documents (percentile bootstrap, Efron 1979), drawn with a fixed seed.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from random import Random
from typing import Any, Final

import attrs

RESAMPLES: Final = 1000
Row = Mapping[str, Any]


class ScoreError(ValueError):
    """Gold or predictions that cannot be compared: names the document and what was expected."""


@attrs.frozen
class Measure:
    """Right, predicted and gold counts, and the interval of F1; of a field, predicted and gold are the pairs."""

    name: str
    right: int
    predicted: int
    gold: int
    interval: tuple[float, float] = (0.0, 0.0)

    @property
    def precision(self) -> float:
        """Right of predicted, in per cent."""
        return _percent(self.right, self.predicted)

    @property
    def recall(self) -> float:
        """Right of gold, in per cent."""
        return _percent(self.right, self.gold)

    @property
    def f1(self) -> float:
        """Twice right of predicted and gold together, in per cent."""
        return _percent(2 * self.right, self.predicted + self.gold)


def score(gold: Iterable[Row], predicted: Iterable[Row]) -> tuple[Measure, ...]:
    """Measures by kind and field, in the order of their names.

    Only kinds that gold has are looked at. Rows are documents: gold with `id`, `text` and `gold` (or `annotations`),
    predictions with `annotations`, as `newsparse parse` writes them; each annotation with `kind`, `span`, `value`. A
    document without a prediction counts as one in which nothing was found. ScoreError where one has another text.
    """
    rows, found = list(gold), {row.get("id"): row for row in predicted}
    kinds = sorted({item["kind"] for row in rows for item in _gold(row)})
    counts = [_counts(row, _fitting(row, found.get(row.get("id"))), kinds) for row in rows]
    names = sorted({name for count in counts for name, _ in count})
    return tuple(_measure(name, counts) for name in names)


def _percent(part: int, whole: int) -> float:
    return 100 * part / whole if whole else 0.0


def _fitting(gold: Row, predicted: Row | None) -> Row:
    if predicted is None:
        return {}
    if predicted.get("text", gold.get("text")) != gold.get("text"):
        raise ScoreError(f"document {gold.get('id')!r}: expected predictions of the same text, got another")
    return predicted


def _gold(row: Row) -> Sequence[Row]:
    return row.get("gold", row.get("annotations")) or []


def _counts(gold: Row, predicted: Row, kinds: Sequence[str]) -> Counter[tuple[str, str]]:
    """Of one document: for each measure how many are right, predicted and gold."""
    counts: Counter[tuple[str, str]] = Counter()
    for kind in kinds:
        ours = [row for row in _gold(gold) if row["kind"] == kind]
        theirs = [row for row in predicted.get("annotations") or [] if row["kind"] == kind]
        _count_kind(kind, ours, theirs, counts)
    return counts


def _count_kind(kind: str, gold: Sequence[Row], found: Sequence[Row], counts: Counter[tuple[str, str]]) -> None:
    pairs = _pairs(gold, found)
    exact = sum(g["span"] == p["span"] for g, p in pairs)
    for name, right in ((f"{kind} exact", exact), (f"{kind} overlap", len(pairs))):
        counts.update({(name, "right"): right, (name, "predicted"): len(found), (name, "gold"): len(gold)})
    for g, p in pairs:
        for field, value in (g.get("value") or {}).items():
            name = f"{kind}.{field}"
            right = (p.get("value") or {}).get(field) == value
            counts.update({(name, "right"): int(right), (name, "predicted"): 1, (name, "gold"): 1})


def _pairs(gold: Sequence[Row], found: Sequence[Row]) -> list[tuple[Row, Row]]:
    """One-to-one pairs that share text, those that share most of their joined length first."""
    candidates = [
        (-shared / joined, i, j)
        for i, g in enumerate(gold)
        for j, p in enumerate(found)
        for shared, joined in (_shared(g["span"], p["span"]),)
        if shared > 0
    ]
    pairs, left, right = [], set(), set()
    for _, i, j in sorted(candidates):
        if i not in left and j not in right:
            left.add(i)
            right.add(j)
            pairs.append((gold[i], found[j]))
    return pairs


def _shared(one: Sequence[int], other: Sequence[int]) -> tuple[int, int]:
    shared = min(one[1], other[1]) - max(one[0], other[0])
    return shared, max(one[1], other[1]) - min(one[0], other[0])


def _measure(name: str, counts: Sequence[Counter[tuple[str, str]]]) -> Measure:
    rows = [(count[name, "right"], count[name, "predicted"], count[name, "gold"]) for count in counts]
    total = _summed(rows, range(len(rows)))
    draw = Random(0)  # noqa: S311 - resampling, not secrets; the same interval every time
    f1s = sorted(_summed(rows, draw.choices(range(len(rows)), k=len(rows))).f1 for _ in range(RESAMPLES))
    interval = f1s[RESAMPLES * 25 // 1000], f1s[RESAMPLES * 975 // 1000 - 1]
    return attrs.evolve(total, name=name, interval=interval)


def _summed(rows: Sequence[tuple[int, int, int]], chosen: Iterable[int]) -> Measure:
    picked = [rows[i] for i in chosen]
    right, predicted, gold = (sum(row[column] for row in picked) for column in range(3))
    return Measure("", right, predicted, gold)
