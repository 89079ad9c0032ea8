"""The index of a document: a section for each kind that was found.

Views are chosen by the kind's name and read the JSON form of its records, so nothing is imported from a plugin, and
documents read back without one are shown as well. A kind without a view, or of another shape than its view reads,
gets a table.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, Final

from newsparse.formats.report.cases import Case, Entry
from newsparse.formats.report.views import actors, agreements, dates, forces, generic, quantities, quotes
from newsparse.formats.report.views.base import Section, View
from newsparse.spans import Span

VIEWS: Final[Mapping[str, View[Any]]] = {
    "quote": quotes.VIEW,
    "quantity": quantities.VIEW,
    "date": dates.VIEW,
    "military_unit": forces.VIEW,
    "agreement": agreements.VIEW,
    "actor": actors.VIEW,
}


def sections(case: Case) -> list[Section]:
    """The sections of a document, in the order of the kinds' looks."""
    return [_section(kind, entries, case) for kind, entries in case.by_kind.items()]


def drawn(case: Case) -> Mapping[str, Sequence[Span]]:
    """What is drawn on the text, by the entry's place, where that is not the whole of its span."""
    views = [(view, case.by_kind[kind]) for kind, view in VIEWS.items() if view.drawn and kind in case.by_kind]
    return {place: spans for view, entries in views for place, spans in _parts(view, entries)}


def _parts(view: View[Any], entries: Iterable[Entry]) -> Iterator[tuple[str, Sequence[Span]]]:
    try:
        found = view.found(entries)
    except ValueError:
        return
    for item in found:
        spans = view.drawn(item.value) if view.drawn else ()
        if spans and all(item.entry.span.contains(span) for span in spans):
            yield item.entry.place, spans


def _section(kind: str, entries: Iterable[Entry], case: Case) -> Section:
    view = VIEWS.get(kind)
    try:
        return view.section(entries, case) if view else generic.section(kind, entries, case)
    except ValueError:
        return generic.section(kind, entries, case)
