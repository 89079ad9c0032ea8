"""Pages: the units of a text, with what can be told of them before their places are looked at."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from functools import cached_property
from itertools import groupby, pairwise
from typing import Final

import attrs

from newsparse.blocks.chrome import chrome
from newsparse.blocks.datelines import Dateline, dateline
from newsparse.blocks.forms import Label
from newsparse.blocks.lines import Line
from newsparse.blocks.stamps import bare
from newsparse.blocks.verbs import acts

_PROSE_WORDS: Final = 5
MENU: Final = frozenset({"navigation", "subscribe"})
_SHORTEST_MENU: Final = 3
_CREDIT_WORDS: Final = 3
_CAPTION: Final = ("image", "caption")


@attrs.frozen
class Page:
    """The units of a text in order, and what each is by its own words (None: its place must tell)."""

    units: tuple[Line, ...]
    forms: tuple[Label | None, ...]

    @classmethod
    def of(cls, units: Sequence[Line], forms: Sequence[Label | None]) -> Page:
        """The page of these units, its menus found: rows of a paper's departments."""
        found = list(forms)
        runs = groupby(range(len(units)), lambda place: _linked(units[place], forms[place]))
        for run in (list(places) for linked, places in runs if linked):
            if len(run) >= _SHORTEST_MENU:
                found[run[0] : run[-1] + 1] = [forms[place] or Label("boilerplate", "navigation") for place in run]
        return cls(tuple(units), tuple(_pictured(units, found)))

    @cached_property
    def datelines(self) -> tuple[Dateline | None, ...]:
        """The dateline that each unit opens with, if it does."""
        return tuple(map(dateline, self.units))

    @cached_property
    def running(self) -> tuple[bool, ...]:
        """Whether each unit is text of the article: undecided, and prose or a turn of a conversation."""
        turns = self.speakers
        rows = zip(self.units, self.forms, self.datelines, strict=True)
        return tuple(
            known is None and (_prose(unit, opening) or unit.speaker in turns or (bool(turns) and unit.calls))
            for unit, known, opening in rows
        )

    @cached_property
    def spaced(self) -> bool:
        """Whether blank lines stand between units: between half of them at least."""
        return 2 * sum(unit.gap for unit in self.units) > len(self.units)

    @cached_property
    def entries(self) -> tuple[int, ...]:
        """The places of a live blog's times; none where there are fewer than two."""
        pairs = enumerate(zip(self.units, self.forms, strict=True))
        times = tuple(place for place, (unit, known) in pairs if known == Label("pubdate") and bare(unit))
        return times if len(times) > 1 else ()

    @cached_property
    def speakers(self) -> frozenset[str]:
        """Who has more than one turn in a conversation; where there is one, also who asks once: "Q", "QUESTION"."""
        names = [unit.speaker for unit in self.units]
        turns = Counter(name for name in names if name)
        often = frozenset(name for name, count in turns.items() if count > 1)
        return often | {name for name in names[1:] if name and often and name.isupper()}


def _pictured(units: Sequence[Line], forms: Sequence[Label | None]) -> Iterator[Label | None]:
    """The forms, the words after "Image caption" a caption, and wherever they stand again."""
    named = {after.text for unit, after in pairwise(units) if unit.short and unit.keys == _CAPTION}
    described = set(_described(units, forms))
    return (
        Label("caption") if form is None and (unit.text in named or place in described) else form
        for place, (unit, form) in enumerate(zip(units, forms, strict=True))
    )


def _described(units: Sequence[Line], forms: Sequence[Label | None]) -> Iterator[int]:
    """The places of what pictures show: a line over its bare credit, or under one that no such line stands over."""
    begun = False  # the text: over it, what stands above a picture may be a name
    for place in range(1, len(units) - 1):
        over, unit, under = units[place - 1 : place + 2]
        begun = begun or (forms[place - 1] is None and not over.heading and over.stopped)
        if forms[place] == Label("caption") and unit.short and len(unit.tokens) <= _CREDIT_WORDS:
            if begun and forms[place - 1] is None and over.heading and not unit.gap:
                yield place - 1
            elif under.heading:
                yield place + 1


def _linked(unit: Line, known: Label | None) -> bool:
    """Whether a unit may be an entry of a menu."""
    return known.role in MENU if known else department(unit)


def department(unit: Line) -> bool:
    """Whether a unit names departments of a paper and nothing else."""
    return not unit.stopped and bool(unit.tokens) and chrome().departments.issuperset(unit.keys)


def _prose(unit: Line, opening: Dateline | None) -> bool:
    """Whether a unit is running text by its length, its end or its dateline."""
    if (opening and not opening.weak) or not unit.short:
        return True
    if unit.heading or not unit.tokens:
        return False
    return unit.stopped or (unit.hangs and (len(unit.tokens) >= _PROSE_WORDS or acts(unit)))
