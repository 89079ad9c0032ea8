"""The front page of several documents: what they hold, who speaks, which countries come up."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, Final

import attrs
import regex

from newsparse.formats.report.cases import KNOWN, Case
from newsparse.formats.report.views import VIEWS
from newsparse.formats.report.views.actors import profiles

_ISO3: Final = regex.compile(r"[A-Z]{3}")


@attrs.frozen
class Row:
    """A row of totals: a name, a count for each column, and the articles it comes up in."""

    name: str
    also: str
    counts: tuple[int, ...]
    cases: tuple[Case, ...]

    @property
    def total(self) -> int:
        """All together."""
        return sum(self.counts)


def kinds(cases: Iterable[Case]) -> list[str]:
    """The kinds found in any of the documents, those with a look of their own first."""
    there = {kind for case in cases for kind in case.by_kind}
    return [kind for kind in KNOWN if kind in there] + sorted(there - set(KNOWN))


def speakers(cases: Sequence[Case]) -> tuple[tuple[str, ...], list[Row]]:
    """Columns and rows: quotes of each type by speaker, who says most first."""
    said = [(quote.speaker, quote.type, case) for case in cases for quote in _shapes(case, "quote") if quote.speaker]
    types = tuple(sorted({kind for _, kind, _ in said}))
    names = {speaker.key: speaker.name for speaker, _, _ in reversed(said)}
    return types, _rows(((s.key, kind, case) for s, kind, case in said), types, names, {})


def countries(cases: Sequence[Case]) -> tuple[tuple[str, ...], list[Row]]:
    """Columns and rows: how often a country comes up as an actor, of a force, or as party to an agreement."""
    found = [(code, kind, case) for case in cases for code, kind in _countries(case)]
    columns = tuple(kind for kind in ("actor", "military_unit", "agreement") if any(k == kind for _, k, _ in found))
    named = [(a.country, a.name) for case in cases for a in profiles(case).values() if a.type == "country"]
    return columns, _rows(found, columns, {}, {code: name for code, name in reversed(named) if code})


def _countries(case: Case) -> Iterator[tuple[str, str]]:
    for kind in ("actor", "military_unit"):
        yield from ((shape.country, kind) for shape in _shapes(case, kind) if shape.country)
    for agreement in _shapes(case, "agreement"):
        codes = dict.fromkeys(party.code for party in agreement.parties)
        yield from ((code, "agreement") for code in codes if _ISO3.fullmatch(code))


def _shapes(case: Case, kind: str) -> list[Any]:
    """The records of a kind as its view reads them; none where they have another shape."""
    try:
        return [found.value for found in VIEWS[kind].found(case.by_kind.get(kind, ()))]
    except ValueError:
        return []


def _rows(
    found: Iterable[tuple[str, str, Case]], columns: Sequence[str], names: Mapping[str, str], also: Mapping[str, str]
) -> list[Row]:
    counts: dict[str, Counter[str]] = {}
    places: dict[str, dict[str, Case]] = {}
    for key, column, case in found:
        counts.setdefault(key, Counter())[column] += 1
        places.setdefault(key, {})[case.prefix] = case
    rows = [
        Row(names.get(key, key), also.get(key, ""), tuple(map(count.__getitem__, columns)), tuple(places[key].values()))
        for key, count in counts.items()
    ]
    return sorted(rows, key=lambda row: -row.total)
