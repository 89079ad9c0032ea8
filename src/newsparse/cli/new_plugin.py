"""`newsparse new-plugin`: a plugin that installs and whose tests pass, to start from."""

from __future__ import annotations

from pathlib import Path

import click

from newsparse.scaffold import ScaffoldError, create


@click.command("new-plugin")
@click.argument("name")
@click.option("--in", "folder", type=click.Path(file_okay=False, path_type=Path), default=".", help="Where to put it.")
def command(name: str, folder: Path) -> None:
    """Write the folder newsparse-NAME: a plugin that installs, whose tests pass, with the conformance line."""
    try:
        written = create(name, folder)
    except ScaffoldError as error:
        raise click.BadParameter(str(error), param_hint="NAME") from None
    except OSError as error:
        raise click.BadParameter(f"{error.filename}: {error.strerror}", param_hint="--in") from None
    for path in written:
        click.echo(path)
    made = folder / f"newsparse-{name}"
    click.echo(f"\nnext: pip install -e '{made}[test]' && pytest {made}\nthen: newsparse parse shows what it finds")
