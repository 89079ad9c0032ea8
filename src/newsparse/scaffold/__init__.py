"""A new plugin from nothing: `newsparse new-plugin NAME` fills in the templates of this folder.

A template is a file with `$name` of the plugin, its `$package`, `$kind` and `$record`, and the `$version` of newsparse
and the `$next` that may break it.
"""

from __future__ import annotations

import keyword
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path
from string import Template
from typing import Final

import regex

from newsparse.plugins import discover
from newsparse.versions import VERSION

_NAME: Final = regex.compile(r"[a-z][a-z0-9]{0,39}+(?:-[a-z0-9]{1,40}+){0,4}+")
_IMPORTED: Final = ("annotation", "extractor", "extractors", "hookimpl", "iterator", "lexicon", "record", "view")


class ScaffoldError(ValueError):
    """A plugin that cannot be made: says what was expected."""


def create(name: str, folder: Path) -> list[Path]:
    """Write the plugin `newsparse-NAME` below `folder`; the files written.

    ScaffoldError where the name is not lower-case ASCII words joined by hyphens, where Python or an installed plugin
    has it, or where the folder is there already.
    """
    if not _NAME.fullmatch(name):
        raise ScaffoldError(
            f"expected a name of lower-case letters, digits and hyphens, such as casualties, got {name!r}"
        )
    kind, target = name.replace("-", "_"), folder / f"newsparse-{name}"
    _refuse_taken(name, kind)
    if target.exists():
        raise ScaffoldError(f"{target} is there already: choose another name, or another folder with --in")
    package = f"newsparse_{kind}"
    record = "".join(word.capitalize() for word in name.split("-"))
    known = {"name": name, "kind": kind, "package": package, "record": record, "version": VERSION, "next": _next()}
    return [_written(template, target / path, known) for template, path in _templates(package, known)]


def _refuse_taken(name: str, kind: str) -> None:
    """Two distributions, kinds or extractors of one name would both be left out."""
    found = discover()
    owners = {plugin.name: f"{plugin.distribution} {plugin.version}" for plugin in found.plugins}
    for e in found.extractors:
        owners |= dict.fromkeys((e.name, e.kind.name), f"the installed extractor {e.name}")
    owners |= dict.fromkeys((*keyword.kwlist, *_IMPORTED), "Python or newsparse")
    owner = owners.get(name) or owners.get(kind)
    if owner:
        raise ScaffoldError(f"{name!r} is a name of {owner}: choose another")


def _next() -> str:
    """The first version that may break what is written for this one."""
    major, minor, *_ = VERSION.split(".")
    return f"{major}.{int(minor) + 1}"


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
