"""A reading of the text: its tag line, its quoted stretches, and the cues that stand outside of them, by sentence."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from typing import NamedTuple

from newsparse import Hit, Span, View
from newsparse_quotes.cues import ADJECTIVES, NOUNS, PHRASES, VERBS, Frames, frames
from newsparse_quotes.lines import Line
from newsparse_quotes.marks import Quoted, quoted
from newsparse_quotes.openings import is_that, takes_bare_clause
from newsparse_quotes.phrases import subject_before
from newsparse_quotes.verbs import Verb

_LONGEST_CHAIN = 20  # sentences of one quotation that a content is followed through
_MOST_WORDS = 160  # of a sentence that is read as one: longer ones, which are lists or no prose, are read in parts
_SINGLES = frozenset("'‘’‚‹›`")
_NOMINAL = frozenset(["noun", "adjective"])
_BEFORE_BASE = frozenset("pTWtnNMBHKzr")  # subjects that take a base form, auxiliaries and what stands with them
_ALONE = frozenset(["many", "some", "most", "few", "both", "all", "several", "another", "each", "neither", "either"])
_BEFORE_NOUN = {"third": "d$PFs", "past": "d$PF", "participle": "d$PF", "any": "d$PF", "ing": "d$F"}
PLURALS = frozenset(
    ["people", "children", "media", "staff", "many", "some", "most", "others", "police", "few", "both", "all"]
)
"""Words that a base form of a verb may follow as it does a plural."""

_MOST_CUES = 40  # of a sentence that are looked at


class Sentence(NamedTuple):
    """A sentence that has cues: its words [low, high), where its text starts and ends, and the cues."""

    low: int
    high: int
    start: int
    end: int
    cues: list[Verb]


class Reading:
    """What the grammar looks at.

    `regions` are the outermost quoted stretches that hold a word; `opens` gives the region whose first word has a
    number, `ends` the region that ends on the same line before the word of a number.
    """

    def __init__(self, document: View) -> None:
        self.document = document
        self.text = document.text
        self.sentence_spans = document.sentences
        self.sentence_starts = [span.start for span in self.sentence_spans]
        after, starts = document.words.after, [*document.words.starts, len(document.text)]
        found = quoted(document.text, document.blocks)
        firsts = {one.start: after(one.start) for one in found}
        every = [one for one in found if starts[firsts[one.start]] < one.end]
        self.line = Line(document.text, document.words, list(_single_edges(document.text, every)))
        self.regions: list[Quoted] = _mended(self, [one for one in every if one.depth == 0])
        self.region_starts = [one.start for one in self.regions]
        self.claims: list[tuple[int, int]] = []  # offsets of quotes that no sentence's cues may take apart
        self.inner: list[Quoted] = [one for one in every if one.depth]
        self.opens = {firsts[one.start]: number for number, one in enumerate(self.regions)}
        self.ends = {
            word: number
            for number, one in enumerate(self.regions)
            if (word := after(one.end)) < self.line.count
            and "\n" not in self.text[one.end : self.line.words.starts[word]]
        }
        self.after_ends = sorted(self.ends)

    def sentences(self) -> Iterator[Sentence]:
        """The sentences that have a cue, in order; of a very long one its parts."""
        after, starts = self.line.words.after, self.line.starts
        cues = self._cues()
        firsts = [cue.first for cue in cues]
        place, count = 0, len(cues)
        for span in self.sentence_spans:
            if place == count:
                return
            if starts[firsts[place]] < span.end:
                low, high = after(span.start), after(span.end)
                before = bisect_left(firsts, low, place)
                place = bisect_left(firsts, high, before)
                if before == place:
                    continue
                whole = Sentence(low, high, span.start, span.end, cues[before:place])
                if high - low > _MOST_WORDS:
                    yield from self._parts(whole)
                else:
                    yield whole if place - before <= _MOST_CUES else whole._replace(cues=whole.cues[:_MOST_CUES])

    def _parts(self, whole: Sentence) -> Iterator[Sentence]:
        """The parts of a very long sentence that have a cue."""
        firsts, starts = [cue.first for cue in whole.cues], self.line.starts
        for low in range(whole.low, whole.high, _MOST_WORDS):
            high = min(whole.high, low + _MOST_WORDS)
            mine = whole.cues[bisect_left(firsts, low) : bisect_left(firsts, high)]
            start = whole.start if low == whole.low else starts[low]
            if mine:
                yield Sentence(low, high, start, whole.end if high == whole.high else starts[high], mine[:_MOST_CUES])

    def _cues(self) -> list[Verb]:
        """All cues outside quotation marks, in order."""
        lexicons = (VERBS, NOUNS, ADJECTIVES, PHRASES)
        found = [self._cue(hit) for lexicon in lexicons for hit in self._outside(self.document.hits(lexicon))]
        return sorted(filter(None, found), key=_first)

    def _cue(self, hit: Hit) -> Verb | None:
        """The cue that a hit may be, by the words beside it."""
        line, span, read = self.line, hit.span, frames(hit.value or "")
        first = line.words.after(span.start)
        last = first if line.ends[first] >= span.end else line.words.after(span.end) - 1
        may = self._leads(last, read) if read.form in _NOMINAL else self._is_free(read, first)
        return Verb(first, last, read) if may else None

    def _leads(self, last: int, read: Frames) -> bool:
        """Whether a word that leads to a content, a clause, or a quotation follows a noun or an adjective."""
        sign = self.line.gap[last]
        if sign != "_":
            return sign == '"'
        line, after = self.line, last + 1
        return line.folded[after] in read.names or is_that(line, read, after) or takes_bare_clause(line, read, after)

    def _is_free(self, read: Frames, first: int) -> bool:
        """Whether the word before a form of a verb leaves it one, and no noun or adjective: the report."""
        left, form = self.line.tag[first - 1], read.form
        if form == "owned":
            return left in "$s" or self.line.gap[first - 1] == "'" or self.line.folded[first - 1] == "own"
        if form == "base":
            inverted = read.heads and self.line.gap[first - 1] in ',"' and self.line.tag[first + 1] in "dn$N"
            return inverted or left in _BEFORE_BASE or (first > 0 and self.line.folded[first - 1] in PLURALS)
        if left not in _BEFORE_NOUN.get(form, "") or self.line.gap[first - 1] != "_":
            return True
        return read.heads and self.line.folded[first - 1] in _ALONE and self._speaks_alone(read, first)

    def _speaks_alone(self, read: Frames, first: int) -> bool:
        """Whether "some", "another" open a clause before a form of a verb that a content follows: many said it was."""
        line, before = self.line, first - 2
        opens = line.gap[before] != "_" or line.tag[before] in "&XA"
        return opens and (read.lemma == "say" or line.gap[first] == '"' or line.tag[first + 1] in "TdpN$")

    def _outside(self, hits: tuple[Hit, ...]) -> Iterator[Hit]:
        """The hits that begin outside of quotation marks."""
        number, regions, count = 0, self.regions, len(self.regions)
        for hit in hits:
            start = hit.span.start
            while number < count and regions[number].end <= start:
                number += 1
            if number == count or start < regions[number].start:
                yield hit

    def region_around(self, offset: int) -> Quoted | None:
        """The region that holds an offset inside it."""
        one = self.region_before(offset)
        return one if one and offset < one.end else None

    def region_before(self, offset: int) -> Quoted | None:
        """The last region that starts before an offset."""
        number = bisect_left(self.region_starts, offset) - 1
        return self.regions[number] if number >= 0 else None

    def regions_in(self, start: int, end: int) -> range:
        """The numbers of the regions that start in [start, end)."""
        first = bisect_left(self.region_starts, start)
        return range(first, bisect_left(self.region_starts, end, first))

    def claims_in(self, start: int, end: int) -> list[tuple[int, int]]:
        """The claims, which share no text, that reach into [start, end)."""
        if not self.claims:
            return []
        first = max(0, bisect_left(self.claims, (start,)) - 1)
        return [one for one in self.claims[first : bisect_left(self.claims, (end,))] if start < one[1]]

    def last_end(self, word: int) -> int:
        """The nearest word, up to and with a word, that follows a quoted stretch; 0 where there is none."""
        number = bisect_right(self.after_ends, word) - 1
        return self.after_ends[number] if number >= 0 else 0

    def sentence_at(self, offset: int) -> Span | None:
        """The sentence that covers an offset, if one does."""
        number = bisect_right(self.sentence_starts, offset) - 1
        span = self.sentence_spans[number] if number >= 0 else None
        return span if span is not None and offset < span.end else None

    def sentence_end(self, offset: int, most: int) -> int:
        """The end of the sentence that holds an offset; one that a quoted stretch runs over ends where that does.

        A sentence that was cut for its length ends at `most`.
        """
        end = offset
        for _ in range(_LONGEST_CHAIN):
            sentence = self.sentence_at(offset)
            end = offset if sentence is None else sentence.end
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
    sentence = reading.sentence_at(region.start + 1)
    stop = region.end if sentence is None else min(region.end, sentence.end)
    for hit in document.hits(VERBS, within=Span(region.start, stop)):
        verb = document.words.after(hit.span.start)
        found = frames(hit.value or "")
        if found.form in ("past", "third", "any") and "quote" in found.names:
            first = subject_before(line, verb, document.words.after(region.start))
            start = first[0] if first and line.gap[verb - 1] == "_" else verb
            if last and verb + 1 < document.words.after(region.end):
                continue
            if line.gap[start - 1] == "," and line.words.starts[start] > region.start + 1:
                return reading.text.index(",", line.words.ends[start - 1]) + 1
    return None


def _first(cue: Verb) -> int:
    return cue.first
