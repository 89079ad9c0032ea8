"""A new plugin from nothing: `newsparse new-plugin NAME` fills in the templates of this folder.

A template is a file with `$name` (of the plugin), `$package`, `$kind`, `$record` and `$version`.
"""

from __future__ import annotations

from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path
from string import Template
from typing import Final

import regex

from newsparse.versions import VERSION

_NAME: Final = regex.compile(r"[a-z][a-z0-9]{0,39}+(?:-[a-z0-9]{1,40}+){0,4}+")


class ScaffoldError(ValueError):
    """A plugin that cannot be made: says what was expected."""


def create(name: str, folder: Path) -> list[Path]:
    """Write the plugin `newsparse-NAME` below `folder`; the files written.

    ScaffoldError where the name is not lower-case ASCII words joined by hyphens, or the folder is there already.
    """
    if not _NAME.fullmatch(name):
        raise ScaffoldError(
            f"expected a name of lower-case letters, digits and hyphens, such as casualties, got {name!r}"
        )
    target = folder / f"newsparse-{name}"
    if target.exists():
        raise ScaffoldError(f"{target} is there already")
    package = "newsparse_" + name.replace("-", "_")
    known = {"name": name, "package": package, "record": _record(name), "version": VERSION, "kind": package[10:]}
    return [_written(template, target / path, known) for template, path in _templates(package, known)]


def _record(name: str) -> str:
    return "".join(word.capitalize() for word in name.split("-"))


def _templates(package: str, known: dict[str, str]) -> list[tuple[Traversable, str]]:
    here = files("newsparse.scaffold")
    inner = here / "package"
    return [
        (here / "pyproject.toml.in", "pyproject.toml"),
        (here / "README.md.in", "README.md"),
        (inner / "init.py.in", f"src/{package}/__init__.py"),
        (inner / "py.typed.in", f"src/{package}/py.typed"),
        (inner / "lexicons" / "terms.txt.in", f"src/{package}/lexicons/terms.txt"),
        (here / "tests" / "test_plugin.py.in", f"tests/test_{known['kind']}.py"),
    ]


def _written(template: Traversable, path: Path, known: dict[str, str]) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(Template(template.read_text("utf-8")).substitute(known), encoding="utf-8")
    return path
