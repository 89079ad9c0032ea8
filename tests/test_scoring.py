"""Scoring predictions of any kind against gold."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner

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


def test_interval_holds_the_figure_and_repeats() -> None:
    """The interval is the same every time, holds F1 and is wider where documents differ."""
    gold = [row(str(i), (0, 2, {}), key="gold") for i in range(20)]
    mixed = [row(str(i), *([(0, 2, {})] if i % 2 else [])) for i in range(20)]
    exact = next(m for m in score(gold, mixed) if m.name == "k exact")
    assert score(gold, mixed)[0] == exact
    assert exact.interval[0] < exact.f1 < exact.interval[1]
    perfect = score(gold, [row(str(i), (0, 2, {})) for i in range(20)])[0]
    assert (perfect.precision, perfect.recall, perfect.interval) == (100.0, 100.0, (100.0, 100.0))


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
