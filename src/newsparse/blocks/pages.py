"""Pages: the units of a text, with what can be told of them before their places are looked at."""

from __future__ import annotations

from collections import Counter
from functools import cached_property
from typing import Final

import attrs

from newsparse.blocks.datelines import dateline
from newsparse.blocks.forms import Label
from newsparse.blocks.lines import Line
from newsparse.blocks.stamps import bare

_PROSE_WORDS: Final = 5


@attrs.frozen
class Page:
    """The units of a text in order, and what each is by its own words (None: its place must tell)."""

    units: tuple[Line, ...]
    forms: tuple[Label | None, ...]

    @cached_property
    def running(self) -> tuple[bool, ...]:
        """Whether each unit is text of the article: undecided, and prose or a turn of a conversation."""
        turns = self._speakers
        pairs = zip(self.units, self.forms, strict=True)
        return tuple(known is None and (prose(unit) or unit.speaker in turns) for unit, known in pairs)

    @cached_property
    def entries(self) -> tuple[int, ...]:
        """The places of a live blog's times; none where there are fewer than two."""
        pairs = enumerate(zip(self.units, self.forms, strict=True))
        times = tuple(place for place, (unit, known) in pairs if known == Label("pubdate") and bare(unit))
        return times if len(times) > 1 else ()

    @cached_property
    def _speakers(self) -> frozenset[str]:
        """Who has more than one turn in a conversation."""
        turns = Counter(unit.speaker for unit in self.units)
        return frozenset(name for name, count in turns.items() if name and count > 1)


def prose(unit: Line) -> bool:
    """Whether a unit is running text by its length, its end or its dateline."""
    opening = dateline(unit)
    if (opening and not opening.weak) or not unit.short:
        return True
    return not unit.heading and (unit.stopped or unit.hangs) and len(unit.tokens) >= _PROSE_WORDS
