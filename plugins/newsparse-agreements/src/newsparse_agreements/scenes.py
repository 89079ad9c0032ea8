"""A scene: one sentence with the instruments, actors, dates and stage words in it."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from functools import cached_property

import attrs

from newsparse import Annotation
from newsparse_agreements.chains import Chains
from newsparse_agreements.instruments import Mention
from newsparse_agreements.records import Role, Stage
from newsparse_agreements.sentences import Sentence
from newsparse_quantities import Date


@attrs.frozen
class Cue:
    """A stage word or phrase: word numbers, stage, and frame (v, i, n or a, as in stages.txt).

    `completes`: done to an exchange of captives it carries it out.
    """

    first: int
    last: int
    stage: Stage
    frame: str
    completes: bool = False


@attrs.frozen
class RoleCue:
    """A word for what a side does ("brokered", "guarantors"): word numbers and the role."""

    first: int
    last: int
    role: Role


@attrs.frozen(eq=False)
class Scene:
    """What stands in one sentence: `chains` of actors outside the instruments' phrases, `inner` those inside each.

    `previous` is the last mention before the sentence in the document.
    """

    sentence: Sentence
    mentions: Sequence[Mention]
    chains: Chains
    inner: Sequence[Chains]
    dates: Sequence[Annotation[Date]]
    cues: Sequence[Cue]
    role_cues: Sequence[RoleCue]
    previous: Mention | None = None

    @cached_property
    def starts(self) -> dict[int, Mention]:
        """Mentions by their first word."""
        return {mention.first: mention for mention in self.mentions}

    @cached_property
    def ends(self) -> dict[int, Mention]:
        """Mentions by the word behind them."""
        return {mention.last: mention for mention in self.mentions}

    @cached_property
    def cue_at(self) -> dict[int, Cue]:
        """Cues by each of their words."""
        return {n: cue for cue in self.cues for n in range(cue.first, cue.last)}

    @cached_property
    def dated(self) -> dict[int, tuple[int, Annotation[Date]]]:
        """From each word of a date to the word behind the date, and the date."""
        out = {}
        for date in self.dates:
            first, last = self.sentence.number(date.span.start), self.sentence.number(date.span.end)
            out.update(dict.fromkeys(range(first, last), (last, date)))
        return out

    @cached_property
    def _order(self) -> list[int]:
        return [mention.last for mention in self.mentions]

    def before(self, number: int) -> Mention | None:
        """The nearest mention that ends before a word; the last one of the document where the sentence has none."""
        place = bisect_right(self._order, number) - 1
        return self.mentions[place] if place >= 0 else self.previous

    def inside(self, number: int) -> bool:
        """Whether a word belongs to the phrase of a mention of the sentence."""
        place = bisect_right(self.mentions, number, key=lambda mention: mention.first) - 1
        return place >= 0 and number < self.mentions[place].last

    def after(self, number: int) -> Mention | None:
        """The first mention of the sentence that starts at or after a word."""
        place = bisect_left(self.mentions, number, key=lambda mention: mention.first)
        return self.mentions[place] if place < len(self.mentions) else None
