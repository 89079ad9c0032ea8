"""A table for people: what was found in one document, a row an annotation."""

from __future__ import annotations

from typing import IO, Any, Final

from newsparse.conversion import to_builtins
from newsparse.documents import Annotation, Document

_TEXT_WIDTH: Final = 72
# A text may hold escape sequences and direction marks that would play tricks on a terminal.
_CONTROLS: Final = {
    code: "�"
    for code in (*range(32), *range(127, 160), *range(0x202A, 0x202F), *range(0x2066, 0x206A), 0x200E, 0x200F)
    if code not in (0x09, 0x0A, 0x0D)
}


def show(document: Document, out: IO[str]) -> None:
    """Write a table of the annotations, and below it how many findings were not kept and what went wrong."""
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    console = Console(file=out, highlight=False, soft_wrap=False)
    table = Table(title=Text(clean(document.id or "article")), title_justify="left", show_lines=False)
    for heading in ("at", "kind", "text", "what it says"):
        table.add_column(heading, overflow="fold")
    for annotation in document.annotations:
        row = (str(annotation.span.start), annotation.kind, short(annotation.span.of(document.text)))
        table.add_row(*map(Text, (*row, said(annotation, document.text))))
    console.print(table)
    console.print(Text(f"{len(document.annotations)} annotations, {len(document.rejected)} rejected"))
    for diagnostic in document.diagnostics:
        console.print(Text(clean(f"{diagnostic.level}: {diagnostic.message}")))


def said(annotation: Annotation[Any], text: str) -> str:
    """What the record says, in one line: its fields but for those that say nothing, spans as the words they cover."""
    value = to_builtins(annotation.value)
    return clean("; ".join(f"{name} {_plain(item, text)}" for name, item in value.items() if not _silent(item)))


def short(text: str, width: int = _TEXT_WIDTH) -> str:
    """The text in one line of at most `width` characters."""
    line = clean(" ".join(text.split()))
    return line if len(line) <= width else line[: width - 1] + "…"


def clean(text: str) -> str:
    """The text without control characters and direction marks."""
    return text.translate(_CONTROLS)


def _silent(item: Any) -> bool:
    return item is None or item is False or item in ([], "")


def _plain(item: Any, text: str) -> str:
    if isinstance(item, list) and len(item) == 2 and all(type(end) is int for end in item):  # a span
        return f"“{short(text[item[0] : item[1]], 40)}”"
    if isinstance(item, list):
        return ", ".join(_plain(part, text) for part in item)
    if isinstance(item, dict):
        return " ".join(_plain(part, text) for part in item.values() if not _silent(part))
    return str(item)
