"""`newsparse schema`: the shape of the output, for machines."""

from __future__ import annotations

import json

import click

from newsparse.formats.schema import schema, schema_of_kind
from newsparse.pipelines import Pipeline


@click.command("schema")
@click.argument("kind", required=False)
def command(kind: str | None) -> None:
    """Print the JSON Schema (draft 2020-12) of a parsed document, or of the records of one KIND."""
    kinds = Pipeline.installed().kinds
    if kind and kind not in kinds:
        raise click.BadParameter(f"no plugin finds {kind!r}; expected one of {', '.join(kinds)}", param_hint="KIND")
    shown = schema_of_kind(kinds[kind]) if kind else schema(kinds)
    click.echo(json.dumps(shown, ensure_ascii=False, sort_keys=True, indent=2))
