"""`newsparse doctor`: what is wrong with an installation, and what to do about it."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from importlib.metadata import Distribution, PackageNotFoundError, distribution

import click
from packaging.requirements import Requirement

from newsparse.pipelines import Pipeline
from newsparse.plugins import discover, installed_entry_points
from newsparse.versions import VERSION


@click.command("doctor")
def command() -> None:
    """Check the installation: versions, plugins, kinds, extras. Exit code 1 where something is wrong."""
    click.echo(f"newsparse {VERSION} on Python {sys.version.split()[0]}")
    problems = [*_requirements(), *_plugins()]
    for plugin in discover().plugins:
        names = ", ".join(e.name for e in plugin.extractors)
        click.echo(f"ok: plugin {plugin.name} ({plugin.distribution} {plugin.version}): {names}")
    for hint in _hints():
        click.echo(f"hint: {hint}")
    for problem in problems:
        click.echo(f"problem: {problem}")
    plural = "s" if len(problems) > 1 else ""
    click.echo(f"{len(problems)} problem{plural}" if problems else "all well")
    if problems:
        sys.exit(1)


def _requirements() -> Iterator[str]:
    """Requirements of newsparse and its plugins that the environment does not meet."""
    owners = {point.dist.name: point.dist for point in installed_entry_points() if point.dist}
    own = _newsparse()
    if own is None:
        yield "newsparse runs from a folder and is not installed, so no versions can be checked; do: pip install -e ."
    else:
        owners["newsparse"] = own
    for _, owner in sorted(owners.items()):
        for wanted in map(Requirement, owner.requires or ()):
            if not wanted.marker or wanted.marker.evaluate({"extra": ""}):
                yield from _unmet(owner, wanted)


def _newsparse() -> Distribution | None:
    try:
        return distribution("newsparse")
    except PackageNotFoundError:
        return None


def _unmet(owner: Distribution, wanted: Requirement) -> Iterator[str]:
    plain = f"{wanted.name}{wanted.specifier}"
    try:
        found = distribution(wanted.name).version
    except PackageNotFoundError:
        yield f"{owner.name} {owner.version} needs {plain}, which is not installed; do: pip install '{plain}'"
        return
    if not wanted.specifier.contains(found, prereleases=True):
        yield f"{owner.name} {owner.version} needs {plain}, but {found} is installed; do: pip install '{plain}'"


def _plugins() -> Iterator[str]:
    """Plugins left out, and kinds nobody provides."""
    found = discover()
    for diagnostic in found.diagnostics:
        yield f"{diagnostic.message}; do: mend or uninstall it, or leave it out with --without or NEWSPARSE_PLUGINS"
    for diagnostic in Pipeline(*found.extractors).diagnostics:
        yield f"{diagnostic.extractor} {diagnostic.message}; do: install a plugin that finds it"
    if not found.plugins and not found.diagnostics:
        yield "no plugins are installed, so nothing will be found; do: pip install newsparse-quotes"


def _hints() -> Iterator[str]:
    """Extras of newsparse that are not installed: nothing is wrong, but something cannot be done."""
    own = _newsparse()
    if own is None:
        return
    wanted = [Requirement(line) for line in own.requires or ()]
    for extra in sorted(own.metadata.get_all("Provides-Extra") or ()):
        lacking = sorted({need.name for need in wanted if _of_extra(need, extra) and any(_unmet(own, need))})
        if lacking:
            yield f"extra {extra} lacks {', '.join(lacking)}; where you need it, do: pip install 'newsparse[{extra}]'"


def _of_extra(wanted: Requirement, extra: str) -> bool:
    marker = wanted.marker
    return bool(marker and marker.evaluate({"extra": extra}) and not marker.evaluate({"extra": ""}))
