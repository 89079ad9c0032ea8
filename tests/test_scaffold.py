"""From nothing to a plugin that keeps the contract: what `newsparse new-plugin` writes installs and passes."""

from __future__ import annotations

import ast
import os
import subprocess
import sys
import sysconfig
import venv
from pathlib import Path

import pytest
from click.testing import CliRunner

from newsparse.cli import main
from newsparse.scaffold import ScaffoldError, create
from newsparse.testing.checks import CHECKS

ROOT = Path(__file__).parent.parent
SHIPPED = [ROOT, *(ROOT / "plugins" / f"newsparse-{name}" for name in ("actors", "quantities", "quotes"))]


def run(*command: str | Path, folder: Path, text: str = "") -> subprocess.CompletedProcess[str]:
    """A command in a folder, its output as text."""
    environment = {**os.environ, "PYTEST_ADDOPTS": "-p no:cacheprovider", "PIP_DISABLE_PIP_VERSION_CHECK": "1"}
    return subprocess.run(
        [*command], cwd=folder, input=text, env=environment, capture_output=True, text=True, check=False
    )


def install(python: Path, *what: Path | str, folder: Path) -> None:
    """Install with pip, from folders alone."""
    pip = [sys.executable, "-m", "pip", "--python", python, "install", "--quiet", "--no-index", "--no-build-isolation"]
    done = run(*pip, *what, folder=folder)
    assert done.returncode == 0, done.stderr


def an_environment(folder: Path) -> Path:
    """The python of a new environment that has what newsparse depends on, but neither newsparse nor a plugin."""
    venv.create(folder, with_pip=False)
    python = folder / ("Scripts" if os.name == "nt" else "bin") / "python"
    site = run(python, "-c", "import sysconfig; print(sysconfig.get_path('purelib'))", folder=folder).stdout.strip()
    # A line of a .pth file is searched, the .pth files there are not read: what is installed as editable stays out.
    Path(site, "libraries.pth").write_text(sysconfig.get_path("purelib"), encoding="utf-8")
    absent = run(python, "-c", "import newsparse", folder=folder)
    assert "ModuleNotFoundError" in absent.stderr
    return python


def test_newcomers_road(tmp_path: Path) -> None:
    """Scaffold, install, test, parse, check: after two commands its annotations stand beside the shipped ones."""
    python = an_environment(tmp_path / "environment")
    install(python, *SHIPPED, folder=tmp_path)
    newsparse = (python, "-m", "newsparse")
    made = run(*newsparse, "new-plugin", "storm-watch", folder=tmp_path)
    assert made.returncode == 0, made.stderr
    assert "next: pip install -e 'newsparse-storm-watch[test]' && pytest newsparse-storm-watch" in made.stdout

    install(python, "./newsparse-storm-watch[test]", folder=tmp_path)
    tested = run(python, "-m", "pytest", "-q", "newsparse-storm-watch", folder=tmp_path)
    assert tested.returncode == 0, tested.stdout
    assert f"{len(CHECKS) + 1} passed" in tested.stdout

    parsed = run(*newsparse, "parse", folder=tmp_path, text="A flood killed 40 people in Riga.")
    assert parsed.returncode == 0, parsed.stderr
    assert '"kind":"storm_watch"' in parsed.stdout
    assert '"kind":"quantity"' in parsed.stdout
    assert str(tmp_path) in run(python, "-c", "import newsparse; print(newsparse.__file__)", folder=tmp_path).stdout
    again = run(*newsparse, "new-plugin", "storm-watch", "--in", "elsewhere", folder=tmp_path)
    assert "'storm-watch' is a name of newsparse-storm-watch 0.1.0: choose another" in again.stderr.replace("\n", " ")


@pytest.mark.parametrize("name", ["Storms", "", "1st", "a--b", "a_b", "x" * 50, "../x", "größe"])
def test_names_that_cannot_be_packages_are_refused(name: str, tmp_path: Path) -> None:
    """The message says what a name looks like, and nothing is written."""
    with pytest.raises(ScaffoldError, match="expected a name of lower-case letters"):
        create(name, tmp_path)
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("name", ["class", "record", "view", "quotes", "quote", "military-unit"])
def test_names_that_are_taken_are_refused(name: str, tmp_path: Path) -> None:
    """By Python, by what the plugin imports, or by an installed plugin, extractor or kind."""
    with pytest.raises(ScaffoldError, match=f"'{name}' is a name of .*: choose another"):
        create(name, tmp_path)
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("name", ["storms", "storm-watch-2", "match", "terms", "list"])
def test_what_is_written_is_sound(name: str, tmp_path: Path) -> None:
    """Each Python file parses, the linter has nothing to say, and the version range begins with this one."""
    written = create(name, tmp_path)
    for path in written:
        if path.suffix == ".py":
            ast.parse(path.read_text("utf-8"))
    ruff = (sys.executable, "-m", "ruff", "check", "--isolated", "--line-length", "120", "--select", "E,F,B,N,UP", ".")
    linted = run(*ruff, folder=tmp_path)
    assert linted.returncode == 0, linted.stdout
    assert 'dependencies = ["newsparse>=0.1.0,<0.2"]' in written[0].read_text("utf-8")


def test_the_command_says_what_it_wrote_and_what_comes_next(tmp_path: Path) -> None:
    """Each file, then the two commands."""
    made = CliRunner().invoke(main, ["new-plugin", "storms", "--in", str(tmp_path)])
    assert made.exit_code == 0
    *files, _, following, _ = made.output.splitlines()
    assert [Path(line).is_file() for line in files] == [True] * 6
    assert following.startswith("next: pip install -e ")


def test_an_existing_folder_is_left_alone(tmp_path: Path) -> None:
    """A second run does not write over the first."""
    first = create("storms", tmp_path)
    first[1].write_text("mine", encoding="utf-8")
    again = CliRunner().invoke(main, ["new-plugin", "storms", "--in", str(tmp_path)])
    assert again.exit_code == 2
    assert "is there already: choose another name, or another folder with --in" in " ".join(again.output.split())
    assert first[1].read_text("utf-8") == "mine"


def test_a_place_that_cannot_be_written_is_named(tmp_path: Path) -> None:
    """A file where a folder should be gives an error, not a traceback."""
    (tmp_path / "file").touch()
    run = CliRunner().invoke(main, ["new-plugin", "storms", "--in", str(tmp_path / "file" / "below")])
    assert run.exit_code == 2
    assert "Not a directory" in run.output
