"""`newsparse plugins`: what is installed."""

from __future__ import annotations

import json
import sys

import click

from newsparse.pipelines import Pipeline
from newsparse.plugins import Discovery, Plugin, discover


@click.command("plugins")
@click.option("--json", "as_json", is_flag=True, help="As one JSON object.")
@click.option("--lexicons", is_flag=True, help="The lexicons that --lexicon can extend, with their sizes.")
def command(as_json: bool, lexicons: bool) -> None:
    """List the installed plugins and what they find. Exit code 1 where one had to be left out."""
    found = discover()
    if lexicons:
        for name, lexicon in Pipeline(*found.extractors).named_lexicons.items():
            click.echo(f"{name}  {len(lexicon)} terms")
    elif as_json:
        click.echo(json.dumps(_described(found), ensure_ascii=False, sort_keys=True, indent=2))
    else:
        for line in _lines(found):
            click.echo(line)
    if found.diagnostics:
        sys.exit(1)


def _described(found: Discovery) -> dict[str, object]:
    return {
        "plugins": [_plugin(plugin) for plugin in found.plugins],
        "problems": [diagnostic.message for diagnostic in found.diagnostics],
    }


def _plugin(plugin: Plugin) -> dict[str, object]:
    extractors = [{"name": e.name, "kind": e.kind.name, "requires": list(e.requires)} for e in plugin.extractors]
    return {
        "name": plugin.name,
        "distribution": plugin.distribution,
        "version": plugin.version,
        "extractors": extractors,
    }


def _lines(found: Discovery) -> list[str]:
    lines = []
    for plugin in found.plugins:
        lines.append(f"{plugin.name}  ({plugin.distribution} {plugin.version})")
        for e in plugin.extractors:
            needs = f", requires {', '.join(e.requires)}" if e.requires else ""
            lines.append(f"    {e.name}: finds {e.kind.name}{needs}")
    lines += [f"problem: {diagnostic.message}" for diagnostic in found.diagnostics]
    return lines or ["no plugins installed; try: pip install newsparse-quotes"]
