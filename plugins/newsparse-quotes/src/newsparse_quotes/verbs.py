"""Verbs: the cues of a text as its sentences hold them."""

from __future__ import annotations

from newsparse_quotes.cues import Frames
from newsparse_quotes.lines import Line, Phrase
from newsparse_quotes.phrases import ACTUAL, AUXILIARIES, group, subject_before

_UNKNOWN = (-1, -1)


class Verb:
    """A cue: its words [first, last], what the lexicon says of it, and in its sentence its verb group and subject.

    Nouns, adjectives and set phrases that attribute are cues as well; the name is that of the most of them.
    """

    __slots__ = (
        *("_subject", "acts", "first", "floor", "form", "frames"),
        *("last", "lemma", "modality", "names", "negative", "passive", "start"),
    )

    def __init__(self, first: int, last: int, frames: Frames) -> None:
        self.first, self.last, self.frames = first, last, frames
        self.form, self.lemma, self.names = frames.form, frames.lemma, frames.names
        self.start = first  # the first word of the verb group
        self.floor = 0  # the first word that its source may begin with
        self.passive = self.negative = False
        self.modality = ACTUAL
        self.acts: bool | None = None  # whether it is the verb here, and no noun or adjective, once it is known
        self._subject: Phrase | None = _UNKNOWN

    def place(self, line: Line, floor: int) -> None:
        """Read the verb group, in a sentence where sources begin with the word `floor` or behind it."""
        self.floor = floor
        if self.first > floor and line.tag[self.first - 1] in AUXILIARIES:
            self.start, self.passive, self.negative, self.modality = group(line, self.first, floor)

    def subject(self, line: Line) -> Phrase | None:
        """The noun phrase right before the verb group."""
        if self._subject is _UNKNOWN:
            self._subject = subject_before(line, self.start, self.floor)
        return self._subject
