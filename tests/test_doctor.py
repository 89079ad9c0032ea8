"""`newsparse doctor` names what is wrong with an installation, and what to do."""

from __future__ import annotations

from collections.abc import Iterator
from importlib.metadata import Distribution, EntryPoint, PackageNotFoundError, distribution
from pathlib import Path

import pytest
from click.testing import CliRunner

from newsparse import Annotation, Extractor, View, extractor, hookimpl, record
from newsparse.cli import doctor, main


@record("doctor_one")
class One:
    """A record whose kind two plugins claim."""

    text: str


@record("doctor_one")
class Other:
    """Another class of the same kind."""

    text: str


@extractor(One)
def ones(view: View) -> Iterator[Annotation[One]]:
    """Finds nothing."""
    yield from ()


@extractor(Other)
def others(view: View) -> Iterator[Annotation[Other]]:
    """Finds nothing."""
    yield from ()


class Contributing:
    """A module of a plugin."""

    def __init__(self, given: Extractor) -> None:
        self.given = given

    @hookimpl
    def extractors(self) -> list[Extractor]:
        """What it contributes."""
        return [self.given]


def made(folder: Path, name: str, metadata: str = "") -> EntryPoint:
    """The entry point of a made distribution."""
    info = folder / f"newsparse_{name}-1.0.dist-info"
    info.mkdir()
    (info / "METADATA").write_text(f"Metadata-Version: 2.1\nName: newsparse-{name}\nVersion: 1.0\n{metadata}")
    (info / "entry_points.txt").write_text(f"[newsparse]\n{name} = newsparse_{name}_nowhere\n")
    (point,) = type(distribution("newsparse")).at(info).entry_points
    return point


def with_plugins(monkeypatch: pytest.MonkeyPatch, *points: EntryPoint) -> None:
    """As if these were the installed plugins."""
    for module in ("newsparse.plugins", "newsparse.cli.doctor"):
        monkeypatch.setattr(f"{module}.installed_entry_points", lambda: points)


def with_newsparse(monkeypatch: pytest.MonkeyPatch, own: Distribution | None) -> None:
    """As if newsparse were installed so, or not at all."""

    def find(name: str) -> Distribution:
        if name != "newsparse":
            return distribution(name)
        if own is None:
            raise PackageNotFoundError(name)
        return own

    monkeypatch.setattr(doctor, "distribution", find)


def examined() -> tuple[int, str]:
    """Exit code and output."""
    run = CliRunner().invoke(main, ["doctor"])
    return run.exit_code, run.output


def test_a_sound_installation() -> None:
    """All well, exit code 0, each plugin named."""
    code, said = examined()
    assert code == 0, said
    assert "ok: plugin quotes (newsparse-quotes 0.1.0): quotes" in said
    assert said.endswith("all well\n")


def test_each_trouble_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A version mismatch, a missing requirement and a failing entry point each give a line that says what to do."""
    requires = "Requires-Dist: newsparse>=99\nRequires-Dist: nowhere-at-all>=1\nRequires-Dist: x; extra == 'y'\n"
    with_plugins(monkeypatch, made(tmp_path, "broken", requires))
    code, said = examined()
    assert code == 1
    assert "newsparse-broken 1.0 needs newsparse>=99, but 0.1.0 is installed; do: pip install 'newsparse>=99'" in said
    assert "needs nowhere-at-all>=1, which is not installed; do: pip install 'nowhere-at-all>=1'" in said
    assert "plugin 'broken' of newsparse-broken 1.0 was left out: ModuleNotFoundError" in said
    assert "do: mend or uninstall it, or leave it out with --without or NEWSPARSE_PLUGINS" in said
    assert "3 problems" in said


def test_a_kind_claimed_twice_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """With both distributions; neither has the better claim."""
    modules = {"newsparse_left_nowhere": Contributing(ones), "newsparse_right_nowhere": Contributing(others)}
    monkeypatch.setattr(EntryPoint, "load", lambda point: modules[point.value])
    with_plugins(monkeypatch, made(tmp_path, "left"), made(tmp_path, "right"))
    code, said = examined()
    assert code == 1
    assert (
        "kind 'doctor_one' has more than one class; left out: ones, others of newsparse-left 1.0, newsparse-right"
        in said
    )


def test_no_plugins(monkeypatch: pytest.MonkeyPatch) -> None:
    """An installation that finds nothing is a problem."""
    with_plugins(monkeypatch)
    code, said = examined()
    assert code == 1
    assert "no plugins are installed, so nothing will be found; do: pip install newsparse-quotes" in said
    assert said.endswith("1 problem\n")


def test_a_missing_extra_is_a_hint(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing is wrong, but it says what cannot be done; an extra that is met is not named."""
    metadata = (
        "Provides-Extra: web\nProvides-Extra: tests\n"
        "Requires-Dist: nowhere>=2; extra == 'web'\nRequires-Dist: pytest; extra == 'tests'\n"
        "Requires-Dist: click; python_version > '3'\n"
    )
    with_newsparse(monkeypatch, made(tmp_path, "own", metadata).dist)
    _, said = examined()
    assert "hint: extra web lacks nowhere; where you need it, do: pip install 'newsparse[web]'" in said
    assert "extra tests" not in said


def test_newsparse_run_from_a_folder(monkeypatch: pytest.MonkeyPatch) -> None:
    """Without a distribution nothing can be compared; that is said, and no traceback."""
    with_newsparse(monkeypatch, None)
    with_plugins(monkeypatch)
    code, said = examined()
    assert code == 1
    assert "newsparse runs from a folder and is not installed" in said


def test_a_kind_nobody_provides(monkeypatch: pytest.MonkeyPatch) -> None:
    """A plugin whose requirement is not installed is named with what it lacks."""
    monkeypatch.setenv("NEWSPARSE_PLUGINS", "quotes")
    _, said = examined()
    assert "quotes requires 'actor', which no installed extractor provides" in said
    assert "do: install a plugin that finds it" in said
