"""A reading of the text: its tag line, its quoted stretches, and the cues that stand outside of them, by sentence."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from typing import NamedTuple

from newsparse import Hit, Span, View
from newsparse_quotes.cues import ADJECTIVES, NOUNS, PHRASES, VERBS, Frames, frames
from newsparse_quotes.lines import Line
from newsparse_quotes.marks import Quoted, quoted
from newsparse_quotes.phrases import subject_before

_LONGEST_CHAIN = 20  # sentences of one quotation that a content is followed through
_MOST_WORDS = 160  # of a sentence that is read as one: longer ones, which are lists or no prose, are read in parts
_SINGLES = frozenset("'‘’‚‹›`")
_MOST_CUES = 40  # of a sentence that are looked at


class Cue(NamedTuple):
    """A cue word outside quotation marks: its first and last word numbers, and its frames."""

    first: int
    last: int
    frames: Frames


class Sentence(NamedTuple):
    """A sentence that has cues: its words [low, high), where its text starts and ends, and the cues."""

    low: int
    high: int
    start: int
    end: int
    cues: list[Cue]


class Reading:
    """What the grammar looks at.

    `regions` are the outermost quoted stretches that hold a word; `opens` gives the region whose first word has a
    number, `ends` the region that ends on the same line before the word of a number.
    """

    def __init__(self, document: View) -> None:
        self.document = document
        self.text = document.text
        after = document.words.after
        every = [one for one in quoted(document.text, document.blocks) if after(one.start) < after(one.end)]
        self.line = Line(document.text, document.words, list(_single_edges(document.text, every)))
        self.regions: list[Quoted] = _mended(self, [one for one in every if one.depth == 0])
        self.claims: list[tuple[int, int]] = []  # offsets of quotes that no sentence's cues may take apart
        self.inner: list[Quoted] = [one for one in every if one.depth]
        self.opens = {after(one.start): number for number, one in enumerate(self.regions)}
        self.ends = {
            word: number
            for number, one in enumerate(self.regions)
            if (word := after(one.end)) < self.line.count
            and "\n" not in self.text[one.end : self.line.words.starts[word]]
        }
        self.after_ends = sorted(self.ends)

    def sentences(self) -> Iterator[Sentence]:
        """The sentences that have a cue, in order; of a very long one its parts."""
        line = self.line
        after = line.words.after
        cues = self._cues()
        place, count = 0, len(cues)
        for span in self.document.sentences:
            if place == count:
                return
            end = after(span.end)
            if cues[place].first >= end:
                continue
            low, start = after(span.start), span.start
            while low < end and place < count:
                high = min(end, low + _MOST_WORDS)
                mine = []
                while place < count and cues[place].first < high:
                    if cues[place].first >= low:
                        mine.append(cues[place])
                    place += 1
                if mine:
                    yield Sentence(low, high, start, span.end if high == end else line.starts[high], mine[:_MOST_CUES])
                low, start = high, line.starts[high] if high < line.count else span.end

    def _cues(self) -> list[Cue]:
        """All cues outside quotation marks, in order."""
        hits = [hit for lexicon in (VERBS, NOUNS, ADJECTIVES, PHRASES) for hit in self.document.hits(lexicon)]
        hits.sort(key=_start)
        return list(self._outside(hits))

    def _outside(self, hits: list[Hit]) -> Iterator[Cue]:
        after = self.document.words.after
        number, regions, count = 0, self.regions, len(self.regions)
        for hit in hits:
            start, end = hit.span.start, hit.span.end
            while number < count and regions[number].end <= start:
                number += 1
            if number == count or start < regions[number].start:
                yield Cue(after(start), after(end) - 1, frames(hit.value or ""))

    def region_around(self, offset: int) -> Quoted | None:
        """The region that holds an offset inside it."""
        number = bisect_right(self.regions, (offset,)) - 1
        one = self.regions[number] if number >= 0 else None
        return one if one and one.start < offset < one.end else None

    def region_before(self, offset: int) -> Quoted | None:
        """The last region that starts before an offset."""
        number = bisect_right(self.regions, (offset,)) - 1
        return self.regions[number] if number >= 0 else None

    def last_end(self, word: int) -> int:
        """The nearest word, up to and with a word, that follows a quoted stretch; 0 where there is none."""
        number = bisect_right(self.after_ends, word) - 1
        return self.after_ends[number] if number >= 0 else 0

    def sentence_end(self, offset: int, most: int) -> int:
        """The end of the sentence that holds an offset; one that a quoted stretch runs over ends where that does.

        A sentence that was cut for its length ends at `most`.
        """
        document, end = self.document, offset
        for _ in range(_LONGEST_CHAIN):
            sentence = document.sentence_at(offset)
            end = sentence.end if sentence else offset
            if offset < most < end:
                end = most
            region = self.region_around(end)
            if region is None:
                return end
            offset = region.end - 1
            if self.text[region.end - 2] in ".!?…":
                return region.end
        return end

    def trimmed(self, start: int, end: int) -> Span | None:
        """The stretch without blanks and the stops that end it outside of marks."""
        text = self.text
        while start < end and (text[start].isspace() or text[start] in ",;:—–-"):
            start += 1
        while end > start and (text[end - 1].isspace() or text[end - 1] in ".,;:—–-"):
            end -= 1
        return Span(start, end) if start < end else None


def _single_edges(text: str, regions: list[Quoted]) -> Iterator[int]:
    """The offsets of the single marks that begin or end a stretch."""
    for one in regions:
        if one.opened and text[one.start] in _SINGLES and text[one.start + 1] != text[one.start]:
            yield one.start
        if one.closed and text[one.end - 1] in _SINGLES and text[one.end - 2] != text[one.end - 1]:
            yield one.end - 1


def _mended(reading: Reading, regions: list[Quoted]) -> list[Quoted]:
    """The stretches; those that stay open are cut where they plainly end, or left out where nothing shows an end."""
    kept = []
    for number, region in enumerate(regions):
        goes_on = not region.closed and _goes_on(reading, region, regions[number + 1 : number + 2])
        end = None if region.closed else _frame_start(reading, region, last=goes_on)
        if end is not None:
            kept.append(region._replace(end=end))
        elif (
            region.closed
            or goes_on
            or reading.text[max(0, region.start - 3) : region.start].rstrip()[-1:] in (",", ":")
        ):
            kept.append(region)
    return kept


def _goes_on(reading: Reading, region: Quoted, following: list[Quoted]) -> bool:
    """Whether an open stretch reaches the next block, which begins with a mark or has the closing one."""
    if not following or reading.text[region.end : following[0].start].strip():
        return False
    return "\n" in reading.text[region.end : following[0].start]


def _frame_start(reading: Reading, region: Quoted, *, last: bool) -> int | None:
    """The end of the comma before "she said" in the first sentence of an open stretch; `last` if only at its end."""
    line, document = reading.line, reading.document
    sentence = document.sentence_at(region.start + 1)
    stop = min(region.end, sentence.end) if sentence else region.end
    for hit in document.hits(VERBS, within=Span(region.start, stop)):
        verb = document.words.after(hit.span.start)
        found = frames(hit.value or "")
        if found.form in ("past", "third", "any") and "quote" in found.names:
            first = subject_before(line, verb, document.words.after(region.start))
            start = first[0] if first and line.gap(verb - 1) == "_" else verb
            if last and verb + 1 < document.words.after(region.end):
                continue
            if line.gap(start - 1) == "," and line.words.starts[start] > region.start + 1:
                return line.words.ends[start - 1] + 1
    return None


def _start(hit: Hit) -> int:
    return hit.span.start
