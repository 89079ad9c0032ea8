"""Scores: how well predictions agree with gold annotations of any kind, with bootstrap intervals.

Precision, recall and F1 by kind over one-to-one pairs, of equal spans (exact) and of spans that share text (overlap);
and of the overlap pairs, how often each field that gold states is equal. Intervals are the middle 95 % of 1,000
resamples of documents (percentile bootstrap, Efron 1979); the seed is what is scored, in the order of the ids.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from random import Random
from typing import Any, Final

import attrs

from newsparse.scalars import shortened

RESAMPLES: Final = 1000
Row = Mapping[str, Any]
_Cell = tuple[int, int, int, int]


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
    prediction belongs to the gold document of its id, else of its text; a document without one counts as one in which
    nothing was found. ScoreError where a row is none of these, an id comes twice, or a prediction has another text.
    """
    pairs = paired(gold, predicted)
    kinds = sorted({item["kind"] for row, _ in pairs for item in _gold(row)})
    counts = [_counts(row, found or {}, kinds) for row, found in pairs]
    return _measures(sorted({name for count in counts for name, _ in count}), counts)


def paired(gold: Iterable[Row], predicted: Iterable[Row]) -> list[tuple[Row, Row | None]]:
    """Each gold document with its prediction, if there is one, in the order of ids; ScoreError as `score`."""
    rows = _unique([checked(row, f"gold document {number}") for number, row in enumerate(gold, 1)])
    found = _unique([checked(row, f"predicted document {number}") for number, row in enumerate(predicted, 1)])
    by_id = {row["id"]: row for row in found if row.get("id") is not None}
    by_text = {row["text"]: row for row in found if row.get("text") is not None}
    pairs = [(row, _fitting(row, by_id.get(row.get("id")) or by_text.get(row.get("text")))) for row in rows]
    return sorted(pairs, key=lambda pair: (str(pair[0].get("id")), str(pair[0].get("text"))))


def checked(row: Any, place: str) -> Row:
    """The row itself; ScoreError, which names `place`, where it is no document with annotations."""
    if not isinstance(row, Mapping):
        raise ScoreError(f"{place}: expected an object, got {shortened(row)}")
    if row.get("id") is None and row.get("text") is None:
        raise ScoreError(f"{place}: expected an id or a text, got {shortened(sorted(row))}")
    for number, item in enumerate(_gold(row), 1):
        fault = _fault(item)
        if fault:
            raise ScoreError(f"{place}: annotation {number}: {fault}")
    return row


def _fault(item: Any) -> str | None:
    if not isinstance(item, Mapping) or not isinstance(item.get("kind"), str):
        return f"expected an object with kind, span and value, got {shortened(item)}"
    span, value = item.get("span"), item.get("value")
    if not (isinstance(span, list) and [type(edge) for edge in span] == [int, int] and 0 <= span[0] < span[1]):
        return f"expected span to be [start, end], got {shortened(span)}"
    return None if value is None or isinstance(value, Mapping) else f"expected value to be an object, got {value!r}"


def _unique(rows: list[Row]) -> list[Row]:
    twice = [name for name, times in Counter(row.get("id") for row in rows).items() if times > 1 and name is not None]
    if twice:
        raise ScoreError(f"document {twice[0]!r} comes twice: expected each id once")
    return rows


def _percent(part: int, whole: int) -> float:
    return 100 * part / whole if whole else 0.0


def _fitting(gold: Row, predicted: Row | None) -> Row | None:
    texts = {row["text"] for row in (gold, predicted or {}) if row.get("text") is not None}
    if len(texts) > 1:
        raise ScoreError(f"document {gold['id']!r}: expected predictions of the same text, got another")
    return predicted


def _gold(row: Row) -> Sequence[Row]:
    return row.get("gold", row.get("annotations")) or []


def _counts(gold: Row, predicted: Row, kinds: Sequence[str]) -> Counter[tuple[str, str]]:
    """Of one document: for each measure how many are right, predicted and gold."""
    counts: Counter[tuple[str, str]] = Counter()
    for kind in kinds:
        _count_kind(kind, _of_kind(kind, _gold(gold)), _of_kind(kind, predicted.get("annotations") or []), counts)
    return counts


def _of_kind(kind: str, rows: Sequence[Row]) -> list[Row]:
    return sorted((row for row in rows if row["kind"] == kind), key=lambda row: (row["span"], repr(row.get("value"))))


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


def _measures(names: Sequence[str], counts: Sequence[Counter[tuple[str, str]]]) -> tuple[Measure, ...]:
    """The totals, each with an interval; all measures see the same resamples."""
    columns = {name: _column(name, counts) for name in names}
    f1s: dict[str, list[float]] = {name: [] for name in names}
    for times in _resamples(columns, len(counts)):
        for name, column in columns.items():
            f1s[name].append(_total(name, column, times).f1)
    ones = [1] * len(counts)
    return tuple(attrs.evolve(_total(name, columns[name], ones), interval=_middle(f1s[name])) for name in names)


def _column(name: str, counts: Sequence[Counter[tuple[str, str]]]) -> list[_Cell]:
    """Number of the document, right, predicted and gold, where there is anything."""
    cells = ((i, count[name, "right"], count[name, "predicted"], count[name, "gold"]) for i, count in enumerate(counts))
    return [cell for cell in cells if any(cell[1:])]


def _resamples(columns: Mapping[str, Sequence[_Cell]], documents: int) -> Iterator[list[int]]:
    """How often each document is drawn; what is scored is the seed, so that the interval is the same every time."""
    draw = Random(repr(columns))  # noqa: S311 - resampling, not secrets
    for _ in range(RESAMPLES):
        times = [0] * documents
        for i in draw.choices(range(documents), k=documents):
            times[i] += 1
        yield times


def _total(name: str, column: Sequence[_Cell], times: Sequence[int]) -> Measure:
    right = predicted = gold = 0
    for i, r, p, g in column:
        drawn = times[i]
        right, predicted, gold = right + drawn * r, predicted + drawn * p, gold + drawn * g
    return Measure(name, right, predicted, gold)


def _middle(figures: list[float]) -> tuple[float, float]:
    """Between which the middle 95 % lie."""
    ordered = sorted(figures)
    return ordered[RESAMPLES * 25 // 1000], ordered[RESAMPLES * 975 // 1000 - 1]
