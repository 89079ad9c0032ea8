"""`newsparse doctor`: what is wrong with an installation, and what to do about it."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from importlib.util import find_spec

import click
from packaging.requirements import Requirement

from newsparse.pipelines import Pipeline
from newsparse.plugins import discover, installed_entry_points
from newsparse.versions import VERSION

_TESTING = ("hypothesis", "pytest")


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
    click.echo("all well" if not problems else f"{len(problems)} problems")
    if problems:
        sys.exit(1)


def _requirements() -> Iterator[str]:
    """Requirements of newsparse and its plugins that the environment does not meet."""
    owners = {point.dist.name: point.dist for point in installed_entry_points() if point.dist}
    for _, owner in sorted({**owners, "newsparse": distribution("newsparse")}.items()):
        for line in owner.requires or ():
            yield from _unmet(owner, Requirement(line))


def _unmet(owner: Distribution, wanted: Requirement) -> Iterator[str]:
    if wanted.marker and not wanted.marker.evaluate({"extra": ""}):
        return
    try:
        found = distribution(wanted.name).version
    except PackageNotFoundError:
        yield f"{owner.name} {owner.version} needs {wanted}, which is not installed; do: pip install '{wanted}'"
        return
    if not wanted.specifier.contains(found, prereleases=True):
        yield f"{owner.name} {owner.version} needs {wanted}, but {found} is installed; do: pip install '{wanted}'"


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
    lacking = [name for name in _TESTING if find_spec(name) is None]
    if lacking:
        yield f"newsparse.testing needs {' and '.join(lacking)}; do: pip install 'newsparse[testing]'"
