"""Any kind: a table with a column for each field that says something, made of the record itself."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from decimal import Decimal
from typing import Any

import attrs

from newsparse.conversion import canonical_json, to_builtins
from newsparse.documents import Annotation
from newsparse.formats.report.cases import Case, Entry
from newsparse.formats.report.views.base import Section
from newsparse.records import Opaque
from newsparse.spans import Span

Cell = tuple[str | Entry, ...]


def section(kind: str, entries: Iterable[Entry], case: Case) -> Section:
    """The section of a kind that no view is made for."""
    rows = [(entry, _fields(entry, case)) for entry in entries]
    names = list(dict.fromkeys(name for _, fields in rows for name in fields))
    data = {"names": names, "rows": [(entry, [fields.get(name, ()) for name in names]) for entry, fields in rows]}
    title = kind.replace("_", " ").capitalize()
    return Section(rows[0][0].slot, title, title, len(rows), "generic.html", data)


def _fields(entry: Entry, case: Case) -> Mapping[str, Cell]:
    """What each field says, in words and references to other entries; fields that say nothing are left out."""
    value = entry.of.value
    if isinstance(value, Opaque):
        said = to_builtins(value)
        named = said.items() if isinstance(said, dict) else [("value", said)]
    else:
        named = attrs.asdict(value, recurse=False).items()
    cells = {str(name): tuple(_said(item, case)) for name, item in named}
    return {name: cell for name, cell in cells.items() if cell}


def _said(value: Any, case: Case) -> Iterator[str | Entry]:
    if isinstance(value, Annotation):
        yield case.by_id.get(value.id) or case.words(value.span) or ""
    elif isinstance(value, tuple):
        for item in value:
            yield from _said(item, case)
    elif isinstance(value, Span):
        yield f"“{case.words(value)}”"
    elif attrs.has(type(value)):
        for name, item in attrs.asdict(value, recurse=False).items():
            if parts := tuple(_said(item, case)):
                yield f"{name}:"
                yield from parts
    elif value not in (None, False, "", [], {}):
        yield _plain(value)


def _plain(value: Any) -> str:
    if isinstance(value, Decimal):
        return format(value, "f")
    return canonical_json(value) if isinstance(value, dict | list) else "yes" if value is True else str(value)
