"""`newsparse plugins`: what is installed, and with `check` whether it keeps the contract."""

from __future__ import annotations

import json
import sys

import click

from newsparse.extractors import Extractor
from newsparse.pipelines import Pipeline
from newsparse.plugins import Discovery, Plugin, discover


@click.group("plugins", invoke_without_command=True)
@click.option("--json", "as_json", is_flag=True, help="As one JSON object.")
@click.option("--lexicons", is_flag=True, help="The lexicons that --lexicon can extend, with their sizes.")
@click.pass_context
def command(ctx: click.Context, as_json: bool, lexicons: bool) -> None:
    """List the installed plugins and what they find. Exit code 1 where one had to be left out."""
    if ctx.invoked_subcommand:
        return
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


# -------------------------------------------------------------------- check
@command.command("check")
@click.argument("name")
@click.option(
    "--example", "examples", multiple=True, metavar="TEXT", help="A text to find something in (again for more)."
)
def check(name: str, examples: tuple[str, ...]) -> None:
    """Run the conformance kit on the installed plugin NAME. Exit code 1 where a check fails.

    Give texts in each of which each of its extractors finds something; without one, an article of newsparse's own is
    taken, in which the shipped plugins do. Needs the extra newsparse[testing].
    """
    try:
        from newsparse.testing.phrases import ARTICLE
    except ImportError as error:
        raise click.ClickException(f"{error}; do: pip install 'newsparse[testing]'") from None
    broken = [_broken_promises(extractor, examples or (ARTICLE,)) for extractor in _extractors_of(name)]
    if any(broken) and not examples:
        click.echo("hint: give --example TEXT, a text in which each extractor of the plugin finds something")
    if any(broken):
        sys.exit(1)


def _broken_promises(extractor: Extractor, examples: tuple[str, ...]) -> int:
    """How many checks the extractor fails; where it finds nothing the others would prove nothing, and are not made."""
    from newsparse.testing.checks import CHECKS, finds_something
    from newsparse.testing.kits import kit

    failed = 0
    for promise in CHECKS:
        try:
            promise(kit(extractor, (), examples))
            click.echo(f"ok      {extractor.name}: {promise.__name__}")
        except Exception as error:  # noqa: BLE001 - whatever a check meets is what the user asked for
            failed += 1
            click.echo(f"FAILED  {extractor.name}: {promise.__name__}: {_first_line(error)}")
            if promise is finds_something:
                break
    return failed


def _extractors_of(name: str) -> tuple[Extractor, ...]:
    found = discover()
    chosen = [plugin for plugin in found.plugins if plugin.name == name]
    if not chosen:
        known = ", ".join(plugin.name for plugin in found.plugins) or "none"
        problems = "".join(f"; {diagnostic.message}" for diagnostic in found.diagnostics)
        raise click.BadParameter(f"no plugin {name!r} is loaded; loaded are: {known}{problems}", param_hint="NAME")
    if not chosen[0].extractors:
        problems = "; ".join(diagnostic.message for diagnostic in found.diagnostics) or "its hook returns none"
        raise click.BadParameter(f"plugin {name!r} has no extractors: {problems}", param_hint="NAME")
    return chosen[0].extractors


def _first_line(error: Exception) -> str:
    return (str(error).splitlines() or [type(error).__name__])[0]
