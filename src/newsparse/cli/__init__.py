"""The command line: `newsparse parse | report | explain | convert | …`.

Commands are imported when called, so that `--help` and `--version` load nothing else.
"""

from __future__ import annotations

import importlib
from typing import Final

import click

from newsparse.versions import VERSION

COMMANDS: Final = {
    "parse": "Parse articles and write what they say.",
    "report": "Write a page to look at: the text with its findings, and an index.",
    "explain": "Say why each finding was kept, and what lost to what.",
    "convert": "Write what was parsed in another format.",
    "plugins": "List the installed plugins and what they find.",
    "score": "Compare predictions with gold annotations.",
    "doctor": "Say what is wrong with an installation, and what to do.",
    "new-plugin": "Write the folder of a new plugin, tests included.",
    "schema": "Print the JSON Schema of the output, or of one kind.",
}


class _Commands(click.Group):
    """Finds a command in the module of its name."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in COMMANDS:
            return None
        command: click.Command = importlib.import_module(f"newsparse.cli.{cmd_name.replace('-', '_')}").command
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        with formatter.section("Commands"):
            formatter.write_dl(list(COMMANDS.items()))


@click.group(cls=_Commands, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(VERSION, prog_name="newsparse")
def main() -> None:
    """Turn the text of news into structured, verifiable records."""
