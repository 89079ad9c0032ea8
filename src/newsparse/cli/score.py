"""`newsparse score`: predictions against gold."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import click

from newsparse.scoring import Measure, Row, ScoreError, checked, paired, score

FILE = click.Path(exists=True, dir_okay=False, path_type=Path)


@click.command("score")
@click.argument("gold", type=FILE)
@click.argument("predicted", type=FILE)
@click.option("--json", "as_json", is_flag=True, help="As one JSON object.")
def command(gold: Path, predicted: Path, as_json: bool) -> None:
    """Compare PREDICTED (JSON Lines of `newsparse parse`) with GOLD (JSON Lines: id, text, gold).

    Prints precision, recall and F1 by kind, for equal spans and for overlapping ones, and how often each field is
    right, with 95 % intervals from 1,000 resamples of the documents.
    """
    try:
        rows, found = _rows(gold), _rows(predicted)
        measures = score(rows, found)
        _warn(sum(prediction is None for _, prediction in paired(rows, found)), len(rows))
    except ScoreError as error:
        raise click.ClickException(str(error)) from None
    if as_json:
        shown = {m.name: {"precision": m.precision, "recall": m.recall, "f1": m.f1, **_counts(m)} for m in measures}
        click.echo(json.dumps(shown, ensure_ascii=False, sort_keys=True, indent=2))
    else:
        click.echo(f"{'measure':<36} {'P':>6} {'R':>6} {'F1':>6}   95 % of F1      right/predicted/gold")
        for measure in measures:
            click.echo(_line(measure))


def _rows(path: Path) -> list[Row]:
    try:
        lines = path.read_text("utf-8-sig").split("\n")  # a text may hold other line ends
    except UnicodeDecodeError as error:
        raise click.ClickException(f"{path}: expected UTF-8: {error.reason} at byte {error.start}") from None
    return [_row(line, f"{path}:{number}") for number, line in enumerate(lines, 1) if line.strip()]


def _row(line: str, place: str) -> Row:
    try:
        return checked(json.loads(line), place)
    except ScoreError:
        raise
    except ValueError as error:
        raise ScoreError(f"{place}: expected a JSON object: {error}") from None


def _warn(lacking: int, documents: int) -> None:
    if lacking:
        told = f"{lacking} of {documents} gold documents have no prediction; they count as if nothing was found"
        click.echo(f"newsparse: {told}", err=True)


def _counts(m: Measure) -> dict[str, Any]:
    return {"right": m.right, "predicted": m.predicted, "gold": m.gold, "interval": list(m.interval)}


def _line(m: Measure) -> str:
    figures = f"{m.precision:6.1f} {m.recall:6.1f} {m.f1:6.1f}   {m.interval[0]:5.1f}–{m.interval[1]:5.1f}"
    return f"{m.name:<36} {figures}   {m.right}/{m.predicted}/{m.gold}"
