"""`newsparse doctor` names what is wrong with an installation, and what to do."""

from __future__ import annotations

from importlib.metadata import EntryPoint, distribution
from pathlib import Path

import pytest
from click.testing import CliRunner

from newsparse.cli import doctor, main


def distribution_at(folder: Path, requires: str) -> EntryPoint:
    """An entry point of a made distribution whose plugin cannot be imported."""
    info = folder / "newsparse_broken-1.0.dist-info"
    info.mkdir()
    (info / "METADATA").write_text(f"Metadata-Version: 2.1\nName: newsparse-broken\nVersion: 1.0\n{requires}")
    (info / "entry_points.txt").write_text("[newsparse]\nbroken = newsparse_broken_nowhere\n")
    found = type(distribution("newsparse")).at(info)
    (point,) = found.entry_points
    return point


def test_a_sound_installation() -> None:
    """All well, exit code 0, each plugin named."""
    run = CliRunner().invoke(main, ["doctor"])
    assert run.exit_code == 0, run.output
    assert "ok: plugin quotes (newsparse-quotes 0.1.0): quotes" in run.output
    assert run.output.endswith("all well\n")


def test_each_trouble_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A version mismatch, a missing requirement and a failing entry point each give a line that says what to do."""
    requires = "Requires-Dist: newsparse>=99\nRequires-Dist: nowhere-at-all>=1\nRequires-Dist: x; extra == 'y'\n"
    point = distribution_at(tmp_path, requires)
    for module in ("newsparse.plugins", "newsparse.cli.doctor"):
        monkeypatch.setattr(f"{module}.installed_entry_points", lambda: (point,))
    run = CliRunner().invoke(main, ["doctor"])
    assert run.exit_code == 1
    assert "newsparse-broken 1.0 needs newsparse>=99, but 0.1.0 is installed; do: pip install" in run.output
    assert "needs nowhere-at-all>=1, which is not installed" in run.output
    assert "plugin 'broken' of newsparse-broken 1.0 was left out: ModuleNotFoundError" in run.output
    assert "3 problems" in run.output


def test_no_plugins_and_no_test_tools(monkeypatch: pytest.MonkeyPatch) -> None:
    """An empty installation is a problem; a missing extra only a hint."""
    for module in ("newsparse.plugins", "newsparse.cli.doctor"):
        monkeypatch.setattr(f"{module}.installed_entry_points", lambda: ())
    monkeypatch.setattr(doctor, "find_spec", lambda name: None)
    run = CliRunner().invoke(main, ["doctor"])
    assert run.exit_code == 1
    assert "no plugins are installed" in run.output
    assert "hint: newsparse.testing needs hypothesis and pytest" in run.output


def test_a_kind_nobody_provides(monkeypatch: pytest.MonkeyPatch) -> None:
    """A plugin whose requirement is not installed is named with what it lacks."""
    monkeypatch.setenv("NEWSPARSE_PLUGINS", "quotes")
    run = CliRunner().invoke(main, ["doctor"])
    assert "quotes requires 'actor', which no installed extractor provides" in run.output
    assert "do: install a plugin that finds it" in run.output
