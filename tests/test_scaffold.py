"""From nothing to a plugin that keeps the contract: what `newsparse new-plugin` writes installs and passes."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner

from newsparse.cli import main
from newsparse.scaffold import ScaffoldError, create


def run(*command: str, path: Path, text: str = "") -> subprocess.CompletedProcess[str]:
    """A command with the installed folder on the path of modules."""
    environment = {**os.environ, "PYTHONPATH": str(path), "PYTEST_ADDOPTS": "-p no:cacheprovider"}
    return subprocess.run([*command], input=text, env=environment, capture_output=True, text=True, check=False)


def test_newcomers_road(tmp_path: Path) -> None:
    """Scaffold, install, test, parse: its annotations stand beside the shipped ones after two commands."""
    made = CliRunner().invoke(main, ["new-plugin", "storm-watch", "--in", str(tmp_path)])
    assert made.exit_code == 0
    plugin, site = tmp_path / "newsparse-storm-watch", tmp_path / "site"
    pip = [sys.executable, "-m", "pip", "install", "--quiet", "--no-deps", "--target", str(site), str(plugin)]
    installed = run(*pip, path=site)
    assert installed.returncode == 0, installed.stderr
    tested = run(sys.executable, "-m", "pytest", "-q", str(plugin), path=site)
    assert tested.returncode == 0, tested.stdout
    assert "13 passed" in tested.stdout
    parsed = run(sys.executable, "-m", "newsparse", "parse", path=site, text="A flood killed 40 people in Riga.")
    assert parsed.returncode == 0, parsed.stderr
    assert '"kind":"storm_watch"' in parsed.stdout
    assert '"kind":"quantity"' in parsed.stdout


@pytest.mark.parametrize("name", ["Storms", "", "1st", "a--b", "a_b", "x" * 50, "../x"])
def test_names_that_cannot_be_packages_are_refused(name: str, tmp_path: Path) -> None:
    """The message says what a name looks like, and nothing is written."""
    with pytest.raises(ScaffoldError, match="expected a name of lower-case letters"):
        create(name, tmp_path)
    assert not list(tmp_path.iterdir())


def test_an_existing_folder_is_left_alone(tmp_path: Path) -> None:
    """A second run does not write over the first."""
    create("storms", tmp_path)
    again = CliRunner().invoke(main, ["new-plugin", "storms", "--in", str(tmp_path)])
    assert again.exit_code == 2
    assert "is there already" in again.output


def test_check_runs_the_kit(tmp_path: Path) -> None:
    """`plugins check` says each promise; without an example it fails on the first and says what to give."""
    unknown = CliRunner().invoke(main, ["plugins", "check", "nothing-of-this-name"])
    assert unknown.exit_code == 2
    assert "no plugin 'nothing-of-this-name' is loaded" in unknown.output
    create("storms", tmp_path)
    source = tmp_path / "newsparse-storms"
    site = tmp_path / "site"
    pip = [sys.executable, "-m", "pip", "install", "--quiet", "--no-deps", "--target", str(site), str(source)]
    assert run(*pip, path=site).returncode == 0
    checked = run(sys.executable, "-m", "newsparse", "plugins", "check", "storms", "--example", "A flood.", path=site)
    assert checked.returncode == 0, checked.stdout
    assert checked.stdout.count("ok ") == 12
    bare = run(sys.executable, "-m", "newsparse", "plugins", "check", "storms", path=site)
    assert bare.returncode == 1
    assert "FAILED  storms: finds_something: give examples" in bare.stdout
