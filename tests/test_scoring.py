"""Scoring predictions of any kind against gold."""

from __future__ import annotations

import json
import random
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner
from hypothesis import given
from hypothesis import strategies as st

from newsparse.cli import main
from newsparse.scoring import ScoreError, score


def row(name: str, *found: tuple[int, int, dict[str, object]], key: str = "annotations", text: str = "abcdef") -> dict:
    """A document with annotations of kind `k`."""
    return {"id": name, "text": text, key: [{"kind": "k", "span": [s, e], "value": v} for s, e, v in found]}


def measures(gold: list[dict], predicted: list[dict]) -> dict[str, tuple[int, int, int]]:
    """Counts by measure."""
    return {m.name: (m.right, m.predicted, m.gold) for m in score(gold, predicted)}


def test_exact_overlap_and_fields() -> None:
    """A pair that only overlaps counts there, and its fields are compared as gold states them."""
    gold = [row("a", (0, 2, {"x": 1}), (3, 5, {"x": 2, "y": "z"}), key="gold")]
    predicted = [row("a", (0, 2, {"x": 1, "w": 0}), (3, 6, {"x": 9, "y": "z"}))]
    assert measures(gold, predicted) == {
        "k exact": (1, 2, 2),
        "k overlap": (2, 2, 2),
        "k.x": (1, 2, 2),
        "k.y": (1, 1, 1),
    }


def test_one_prediction_serves_one_gold() -> None:
    """A prediction over two gold annotations is paired with the closer one only."""
    gold = [row("a", (0, 2, {}), (2, 6, {}), key="gold")]
    assert measures(gold, [row("a", (0, 6, {}))])["k overlap"] == (1, 1, 2)


def test_missing_documents_and_other_kinds() -> None:
    """A document without prediction is one in which nothing was found; kinds gold does not have are passed over."""
    other = {"id": "b", "text": "abcdef", "annotations": [{"kind": "else", "span": [0, 1], "value": {}}]}
    assert measures([row("a", (0, 2, {}), key="gold"), row("b", key="gold")], [other])["k exact"] == (0, 0, 1)


def test_another_text_is_an_error() -> None:
    """Spans of another text mean nothing here."""
    with pytest.raises(ScoreError, match="document 'a': expected predictions of the same text"):
        score([row("a", key="gold")], [row("a", text="other")])


def test_documents_without_ids_are_known_by_their_text() -> None:
    """Also where only one side has an id; and a side without texts is known by its ids."""
    gold, predicted = row("a", (0, 2, {}), key="gold"), row("b", (0, 2, {}))
    for one, other in ((gold, predicted | {"id": None}), (gold | {"id": None}, predicted), (gold, predicted)):
        assert measures([one], [other])["k exact"] == (1, 1, 1)
    assert measures([gold | {"text": None}], [predicted | {"id": "a"}])["k exact"] == (1, 1, 1)
    assert measures([gold], [row("b", (0, 2, {}), text="other")])["k exact"] == (0, 0, 1)


@pytest.mark.parametrize(
    ("bad", "said"),
    [
        ([], "gold document 1: expected an object, got []"),
        ({"gold": []}, "gold document 1: expected an id or a text, got ['gold']"),
        ({"id": "a", "gold": [1]}, "annotation 1: expected an object with kind, span and value, got 1"),
        ({"id": "a", "gold": [{"span": [0, 1]}]}, "annotation 1: expected an object with kind, span and value, got {"),
        ({"id": "a", "gold": [{"kind": "k", "span": [2, 1]}]}, "expected span to be [start, end], got [2, 1]"),
        ({"id": "a", "gold": [{"kind": "k", "span": "0-1"}]}, "expected span to be [start, end], got '0-1'"),
        ({"id": "a", "gold": [{"kind": "k", "span": [0, True]}]}, "expected span to be [start, end]"),
        ({"id": "a", "gold": [{"kind": "k", "span": [0, 1], "value": 3}]}, "expected value to be an object, got 3"),
    ],
)
def test_a_row_that_is_no_document_is_named(bad: Any, said: str) -> None:
    """The message says which row, which annotation, and what was expected."""
    with pytest.raises(ScoreError) as caught:
        score([bad], [])
    assert said in str(caught.value)


def test_an_id_comes_once() -> None:
    """Two predictions for one document cannot both count."""
    with pytest.raises(ScoreError, match="document 'a' comes twice"):
        score([row("a", key="gold")], [row("a"), row("a")])


def test_interval_holds_the_figure_and_repeats() -> None:
    """The interval is the same every time, holds F1 and is wider where documents differ."""
    gold = [row(str(i), (0, 2, {}), key="gold") for i in range(20)]
    mixed = [row(str(i), *([(0, 2, {})] if i % 2 else [])) for i in range(20)]
    exact = next(m for m in score(gold, mixed) if m.name == "k exact")
    assert score(gold, mixed)[0] == exact
    assert exact.interval[0] < exact.f1 < exact.interval[1]
    perfect = score(gold, [row(str(i), (0, 2, {})) for i in range(20)])[0]
    assert (perfect.precision, perfect.recall, perfect.interval) == (100.0, 100.0, (100.0, 100.0))


def test_interval_hangs_on_nothing_but_what_is_scored() -> None:
    """Not on the order of documents or annotations, nor on random numbers that the caller draws."""
    gold = [row(str(i), (0, 2, {"x": i % 3}), (3, 5, {}), key="gold") for i in range(12)]
    found = [row(str(i), *([(3, 5, {}), (0, 2, {"x": 1})] if i % 4 else [(0, 1, {})])) for i in range(12)]
    first = score(gold, found)
    state = random.getstate()
    turned = [one | {"gold": one["gold"][::-1]} for one in gold[::-1]]
    assert score(turned, found[5:] + found[:5]) == first
    assert random.getstate() == state


@given(st.lists(st.tuples(st.integers(0, 3), st.integers(0, 3), st.integers(0, 3)), min_size=1, max_size=8))
def test_intervals_are_ordered_and_measures_are_per_cents(counts: list[tuple[int, int, int]]) -> None:
    """Whatever is compared: 0 ≤ low ≤ high ≤ 100, and never more right than predicted or gold."""
    spans = [(0, 2), (2, 4), (4, 6)]
    gold = [row(str(i), *((*span, {}) for span in spans[:g]), key="gold") for i, (g, _, _) in enumerate(counts)]
    found = [row(str(i), *((*span, {}) for span in spans[:p])) for i, (_, p, _) in enumerate(counts)]
    for measure in score(gold, found):
        assert 0 <= measure.interval[0] <= measure.interval[1] <= 100
        assert measure.right <= min(measure.predicted, measure.gold)


def test_command_line(tmp_path: Path) -> None:
    """`newsparse score` prints a line a measure, JSON on demand, and names a bad line."""
    gold, predicted = tmp_path / "gold.jsonl", tmp_path / "pred.jsonl"
    gold.write_text(json.dumps(row("a", (0, 2, {"x": 1}), key="gold")) + "\n\n", encoding="utf-8")
    predicted.write_text(json.dumps(row("a", (0, 2, {"x": 1}))), encoding="utf-8")
    run = CliRunner().invoke(main, ["score", str(gold), str(predicted)])
    assert run.exit_code == 0
    assert "k exact" in run.output
    assert "1/1/1" in run.output
    shown = json.loads(CliRunner().invoke(main, ["score", "--json", str(gold), str(predicted)]).output)
    assert shown["k.x"]["f1"] == 100.0
    predicted.write_text("{\n", encoding="utf-8")
    assert (
        "pred.jsonl:1: expected a JSON object" in CliRunner().invoke(main, ["score", str(gold), str(predicted)]).output
    )
    predicted.write_text(json.dumps(row("a", text="other")), encoding="utf-8")
    assert CliRunner().invoke(main, ["score", str(gold), str(predicted)]).exit_code == 1
    predicted.write_text('{"id": "a", "annotations": [{}]}', encoding="utf-8")
    assert (
        "pred.jsonl:1: annotation 1: expected" in CliRunner().invoke(main, ["score", str(gold), str(predicted)]).output
    )
    predicted.write_bytes(b"\xff")
    assert "pred.jsonl: expected UTF-8: " in CliRunner().invoke(main, ["score", str(gold), str(predicted)]).output
    predicted.write_text("", encoding="utf-8")
    run = CliRunner().invoke(main, ["score", str(gold), str(predicted)])
    assert run.exit_code == 0
    assert "1 of 1 gold documents have no prediction; they count as if nothing was found" in run.stderr


def test_scores_what_parse_writes(tmp_path: Path) -> None:
    """Gold of three fields and a text with other line ends, against the output of `newsparse parse`."""
    text = "Some 40 people were hurt.\u2028Then\x85 more."
    gold = {"id": "a", "text": text, "gold": [{"kind": "quantity", "span": [0, 14], "value": {"value": "40"}}]}
    articles, predicted = tmp_path / "gold.jsonl", tmp_path / "pred.jsonl"
    articles.write_text(json.dumps(gold, ensure_ascii=False), encoding="utf-8")
    parsed = CliRunner().invoke(main, ["parse", str(articles), "--only", "quantity", "-o", str(predicted)])
    assert parsed.exit_code == 0, parsed.output
    shown = json.loads(CliRunner().invoke(main, ["score", "--json", str(articles), str(predicted)]).output)
    assert shown["quantity exact"]["f1"] == 100.0
    assert shown["quantity.value"]["right"] == 1
