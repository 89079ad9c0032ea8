"""Speakers that stand as a label: "Minister: we won't pay", "SMITH: Thank you", "“…” — Lena Frost"."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable

import regex

from newsparse import Annotation, Block, Span
from newsparse_actors import OFFICES, Actor
from newsparse_quotes.cues import NOUNS, VERBS
from newsparse_quotes.descriptions import PAPERS, names_speaker
from newsparse_quotes.drafts import Draft
from newsparse_quotes.files import words
from newsparse_quotes.phrases import is_finite
from newsparse_quotes.reading import Reading

# Up to eight words and a colon, at the start of a block.
_LABEL = regex.compile(r"\p{Lu}[\p{L}\p{M}.’'-]{0,30}+(?:[ \u00a0][\p{L}\p{M}.’'()&-]{1,30}+){0,7}+(?=:\s)")
VERBS_AND_NOUNS = VERBS.terms.keys() | NOUNS.terms.keys()
_CAPITALS = regex.compile(r"[QA]|\p{Lu}[\p{Lu}.’'-]{2,}+(?: \p{Lu}[\p{Lu}.’'-]*+){0,4}+")
_TAIL = regex.compile(
    r"\s?+(?P<sign>:|[–—]|--)\s++(?P<source>\p{Lu}[\p{L}\p{M}.'’-]{1,30}+(?: \p{Lu}[\p{L}\p{M}.'’-]{1,30}+){0,4}+)$"
)
_SECTIONS = words("sections")
_LONGEST_HEADLINE = 160  # code points
_LONGEST_LABEL = 280  # code points
_LONGEST_TAIL = 80  # code points
_SIGNS = (":", "–", "—", "--")  # of a tail
_LONGEST_SIGNATURE = 10  # words behind a dash
_LONGEST_ROLE = 3  # words before a name
_DASH = regex.compile(r"\s*+(?P<dash>[—–―]|--?)\s*+(?P<source>\p{Lu}[^\n]{2,120})")


def labels(reading: Reading, actors: list[Annotation[Actor]], drafts: list[Draft], taken: dict[int, Draft]) -> None:
    """Add the quotes whose speaker is a label before them, or stands behind a colon or a dash after them."""
    found = _Labels(reading, actors, drafts, taken)
    for block in reading.document.blocks:
        if block.kind != "boilerplate":
            found.read(block)
    for number in range(len(reading.regions)):
        found.headline(number)
        found.signed(number)
    reading.claims.sort()


class _Labels:
    """The quotes of a text that are attributed by their place."""

    def __init__(
        self, reading: Reading, actors: list[Annotation[Actor]], drafts: list[Draft], taken: dict[int, Draft]
    ) -> None:
        self.reading, self.text, self.line = reading, reading.text, reading.line
        self.actors, self.starts = actors, [actor.span.start for actor in actors]
        self.drafts, self.taken = drafts, taken
        self.signs = [sign for sign in _SIGNS if sign in reading.text]

    def read(self, block: Block) -> None:
        """The label of a block, at its end or at its start."""
        start, end = block.span.start, block.span.end
        if self._is_line(block):
            self._trailing(block)
        if not 0 < self.text.find(":", start, end) - start <= _LONGEST_LABEL:
            return
        match = _LABEL.match(self.text, start, end)
        if match and (
            self._before_mark(match)
            or self._speaks(match[0], match.span())
            or (block.kind == "headline" and self._describes(match))
        ):
            self._leading(block, match.end())

    def _is_line(self, block: Block) -> bool:
        """Whether a block is short enough for a headline, and content."""
        start, end = block.span.start, block.span.end
        return end - start <= _LONGEST_HEADLINE and block.kind != "boilerplate" and "\n" not in self.text[start:end]

    def signed(self, number: int) -> None:
        """A quotation signed with a name behind a dash, to the end of the line."""
        region = self.reading.regions[number]
        match = _DASH.match(self.text, region.end) if number not in self.taken else None
        source = match and self.reading.trimmed(match.start("source"), match.end("source"))
        sentence = self.reading.sentence_at(region.start) if source else None
        if not match or not source or (sentence and sentence.start < region.start):
            return
        if len(source.of(self.text).split()) <= _LONGEST_SIGNATURE:
            cue = Span(match.start("dash"), match.end("dash"))
            draft = Draft(content=[Span(region.start, region.end)], source=source, cue=cue, rule="dash")
            self._add(draft, [number], Span(region.start, source.end))

    def _add(self, draft: Draft, regions: Iterable[int], claim: Span) -> None:
        self.drafts.append(draft)
        taken = dict.fromkeys(regions, draft)
        self.taken.update(taken)
        draft.marked = bool(taken)
        self.reading.claims.append((claim.start, claim.end))

    def _inside(self, span: Span) -> list[int]:
        """The numbers of the quoted stretches that begin in a span."""
        return list(self.reading.regions_in(span.start, span.end))

    # ------------------------------------------------------------ who speaks
    def _before_mark(self, match: regex.Match[str]) -> bool:
        """Whether capitalised words alone lead in a quotation: "Osei: ‘We lost’"."""
        after, folded = self.line.words.after, self.line.folded
        first, opened = after(match.start()), after(match.end())
        named = opened in self.reading.opens and set(self.line.tag[first:opened]) <= {"N"}
        return named and not any(word in VERBS_AND_NOUNS for word in folded[first:opened])

    def _speaks(self, label: str, span: tuple[int, int]) -> bool:
        """Whether a label names someone: in capitals as in a transcript, an office, or an actor to its end."""
        folded = label.casefold()
        if folded in _SECTIONS:
            return False
        if _CAPITALS.fullmatch(label) or folded in OFFICES.terms:
            return True
        place, after = bisect_left(self.starts, span[0]), self.line.words.after
        if is_finite(self.line, after(span[0]), after(span[1])):
            return False  # Osei had a message for the bank: …
        return any(actor.span.end == span[1] for actor in self.actors[place : place + 4])

    def _describes(self, match: regex.Match[str]) -> bool:
        """Whether a label ends with a noun for who speaks, or is one for what says something: "Police:", "Report:"."""
        label = match[0].casefold()
        return label in PAPERS or names_speaker(label.split()[-1])

    # ---------------------------------------------------------------- places
    def _leading(self, block: Block, colon: int) -> None:
        """A label and what follows it: "Minister: we won't pay", "SMITH: Thank you"."""
        content = self.reading.trimmed(colon + 1, block.span.end)
        if content is None:
            return
        first = next(iter(self._inside(content)), None)
        region = self.reading.regions[first] if first is not None else None
        if region and region.start == content.start and not self._goes_on(region.end, content.end):
            content = Span(content.start, region.end)
        source, cue = Span(block.span.start, colon), Span(colon, colon + 1)
        self._add(Draft(content=[content], source=source, cue=cue, rule="label"), self._inside(content), block.span)

    def _goes_on(self, start: int, end: int) -> bool:
        """Whether a clause that begins with a quotation goes on behind it: "‘Not one metre’ of land is given up"."""
        return self.text[start : start + 1] == " " and self.text[start + 1 : end][:1].islower()

    def _trailing(self, block: Block) -> None:
        """A headline that ends with its speaker: "‘We won't pay’: Minister", "Mill must close – Osei"."""
        low, high = max(block.span.start, block.span.end - _LONGEST_TAIL), block.span.end
        if not any(self.text.find(sign, low, high) >= 0 for sign in self.signs):
            return
        match = _TAIL.search(self.text, low, high)
        content = match and self.reading.trimmed(block.span.start, match.start())
        if not match or not content or ":" in content.of(self.text):
            return
        held = self._inside(content)
        if held or self._speaks(match["source"], match.span("source")):
            source, cue = Span(*match.span("source")), Span(*match.span("sign"))
            self._add(Draft(content=[content], source=source, cue=cue, rule="label"), held, block.span)

    def headline(self, number: int) -> None:
        """A quotation, a colon, and what its speaker does: "‘We won't pay’: minister Osei walks out"."""
        region = self.reading.regions[number]
        if self.text[region.end : region.end + 2] != ": " or number in self.taken:
            return
        block = self.reading.document.block_at(region.start)
        start = region.end + 2
        near = self.actors[bisect_left(self.starts, start) :][:1]
        if block is None or not self._is_line(block) or block.span.start < region.start:
            return
        if not near or near[0].span.end > block.span.end:
            return
        if len(self.text[start : near[0].span.start].split()) <= _LONGEST_ROLE:
            source, cue = Span(start, near[0].span.end), Span(region.end, region.end + 1)
            draft = Draft(content=[Span(region.start, region.end)], source=source, cue=cue, rule="label")
            self._add(draft, [number], Span(region.start, source.end))
