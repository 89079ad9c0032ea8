"""A scene: one sentence with its cues, and the attributions found in it so far."""

from __future__ import annotations

from bisect import bisect_left

import regex

from newsparse import Span
from newsparse_quotes.drafts import Draft
from newsparse_quotes.lines import Line, Phrase
from newsparse_quotes.phrases import NOBODY, Group, group, is_finite, subject_before
from newsparse_quotes.reading import Cue, Reading, Sentence

FINITE_FORMS = frozenset(["past", "third", "base", "any"])
"""Forms in which a verb may have a subject without an auxiliary."""

_PLURAL = regex.compile(r"(?<![sui]|^new|^serie|itic|omic)s$")
_COUNTED = regex.compile(r"(?r)m_(?:n_)?n")
_NEGATIVE = frozenset(["refuse", "decline"])
_PLURALS = frozenset(["people", "many", "some", "most", "others", "police", "few", "both", "all"])
_REACH = 60  # words before a cue that its source may begin in
_UNKNOWN = (-1, -1)


class Verb:
    """A cue in its sentence: its words [first, last], what the lexicon says of it, its verb group and subject."""

    __slots__ = ("_subject", "first", "floor", "form", "frames", "group", "last", "lemma", "names")

    def __init__(self, cue: Cue, group: Group, floor: int) -> None:
        self.first, self.last, self.frames = cue
        self.form, self.lemma, self.names = self.frames
        self.group = group
        self.floor = floor  # the first word that its source may begin with
        self._subject: Phrase | None = _UNKNOWN

    def subject(self, scene: Scene) -> Phrase | None:
        """The noun phrase right before the verb group."""
        if self._subject is _UNKNOWN:
            self._subject = subject_before(scene.line, self.group.first, self.floor)
        return self._subject


class Scene:
    """What the rules of one sentence share.

    `taken` maps the numbers of quoted stretches to the attributions that have them, over the whole text. `claims` are
    offsets [start, end) of the contents and frames found; `spoken` the sources found, with the word of their cue.
    """

    def __init__(self, reading: Reading, sentence: Sentence, drafts: list[Draft], taken: dict[int, Draft]) -> None:
        self.reading, self.line, self.text = reading, reading.line, reading.text
        self.low, self.high, self.start, self.end = sentence.low, sentence.high, sentence.start, sentence.end
        self.drafts, self.taken = drafts, taken
        self.claims = [claim for claim in reading.claims if claim[0] < self.end and self.start < claim[1]]
        self.spoken: list[tuple[int, Phrase]] = []
        self.mine: list[Draft] = []
        self.verbs = [self._verb(cue) for cue in sentence.cues]
        self.heads: list[Verb] = []  # verbs of saying that open a clause with a subject of their own

    def _verb(self, cue: Cue) -> Verb:
        floor = self._floor(cue.first)
        return Verb(cue, group(self.line, cue.first, floor), floor)

    def _floor(self, word: int) -> int:
        """The first word a source before `word` may begin with: behind the last quoted stretch in the sentence."""
        low = max(self.low, word - _REACH)
        last = self.reading.last_end(word)
        return max(low, last)

    # ---------------------------------------------------------------- claims
    def claimed(self, word: int) -> bool:
        """Whether a word belongs to a content or a frame already."""
        offset = self.line.starts[word]
        return any(start <= offset < end for start, end in self.claims)

    def next_claim(self, offset: int) -> int | None:
        """Where the next content or frame behind an offset begins."""
        return min((start for start, _ in self.claims if start > offset), default=None)

    def limit(self, word: int) -> int:
        """The first word behind `word` that is not free."""
        claim = self.next_claim(self.line.starts[word])
        return self.high if claim is None else min(self.high, self.line.words.after(claim))

    # ---------------------------------------------------------------- drafts
    def attribute(
        self, verb: Verb, content: list[Span], source: Phrase | None, rule: str, *, last: int | None = None
    ) -> Draft:
        """A new attribution; its cue is the verb group, to the word `last` where a preposition belongs to it."""
        line = self.line
        draft = Draft(
            content=content,
            source=self._closed(line.span(source)) if source else None,
            cue=line.span((verb.group.first, verb.last if last is None else last)),
            negative=verb.group.negative or verb.lemma in _NEGATIVE or _of_nobody(line, source),
            modality=self._modality(verb),
            rule=rule,
        )
        self.add(draft)
        return draft

    def _modality(self, verb: Verb) -> str:
        """The modality of a verb group; "he'd say" is "he would say", "he'd said" is not."""
        would = verb.form == "base" and "d" in self.line.folded[verb.group.first : verb.first]
        return "conditional" if would else verb.group.modality

    def _closed(self, span: Span) -> Span:
        """A source with the bracket that closes at its end: Senator Bell (R-Ohio)."""
        opened = self.text.rfind("(", span.start, span.end) > self.text.rfind(")", span.start, span.end)
        return Span(span.start, span.end + 1) if opened and self.text[span.end : span.end + 1] == ")" else span

    def add(self, draft: Draft) -> None:
        """Keep an attribution, and note the quoted stretches that its content has."""
        self.drafts.append(draft)
        self.mine.append(draft)
        for piece in draft.content:
            self.take(piece, draft)

    def take(self, piece: Span, draft: Draft) -> None:
        """Note the quoted stretches that a piece has."""
        regions = self.reading.regions
        number = bisect_left(regions, (piece.start,))
        while number < len(regions) and regions[number].start < piece.end:
            self.taken[number] = draft
            number += 1

    # ----------------------------------------------------------------- verbs
    def finite(self, low: int, high: int) -> bool:
        """Whether the words [low, high) have a finite verb."""
        return is_finite(self.line, low, high)

    def is_verb(self, verb: Verb) -> bool:
        """Whether a form that may be noun or adjective is the verb here."""
        line, form, first = self.line, verb.form, verb.first
        if verb.group.first < first:
            return not self._modified(verb.group.first, first)
        left, sign = line.tag(first - 1), line.gap(first - 1)
        if first <= verb.floor:
            return form in ("ing", "past", "participle") or (form == "third" and line.tag(verb.last + 1) not in "PF")
        if form == "base":
            return sign == "_" and (left in "pTWt" or (left in "nN" and self._has_plural(verb)) or self._few(first - 1))
        if form == "third":
            return not (sign == "_" and (left in "d$PFs" or self._governs(first - 1))) and sign != "'"
        if form == "ing":
            return not (left in "d$F" and sign == "_")
        return not (left in "d$PF" and sign == "_") and sign not in "-'"

    def _few(self, word: int) -> bool:
        """Whether a word such as "many" is all of a subject that opens a clause: few believe it."""
        line = self.line
        return line.folded[word] in _PLURALS and (
            word == self.low or line.gap(word - 1) in ",;—" or line.tag(word - 1) in "XA"
        )

    def _has_plural(self, verb: Verb) -> bool:
        """Whether the word before a verb, or the head of its subject, is a plural: analysts at the bank expect."""
        folded, tags = self.line.folded, self.line.tags
        subject = verb.subject(self) or (verb.first - 1, verb.first - 1)
        heads = [word for word in range(*subject) if tags[2 * word + 2] in "PF"]
        return any(folded[word].endswith("s") or folded[word] in _PLURALS for word in (verb.first - 1, *heads[:1]))

    def _modified(self, low: int, high: int) -> bool:
        """Whether nothing but adverbs stands between a determiner and the word `high`: in its yearly report."""
        tags = self.line.tags
        return (
            low > self.low
            and tags[2 * low - 2 : 2 * low] in ("d_", "$_")
            and set(tags[2 * low : 2 * high : 2]) == {"r"}
        )

    def _governs(self, word: int) -> bool:
        """Whether a word is a verb, or a plural that no singular verb can follow: settles claims, 6 points."""
        line = self.line
        counted = _COUNTED.match(line.tags, 2 * self.low, 2 * word + 1)
        if counted and line.folded[counted.start() // 2] != "one":
            return True
        return self.line.tag(word) in "ve" or (
            self.line.tag(word) == "n" and bool(_PLURAL.search(self.line.folded[word]))
        )

    def heads_clause(self, verb: Verb) -> bool:
        """Whether a verb of saying with its own subject opens a clause, so that nothing before it governs it."""
        if verb.form not in FINITE_FORMS or not {"quote", "clause"} <= verb.names or verb.group.passive:
            return False
        line = self.line
        source = verb.subject(self)
        if source is None or line.tag(source[0]) in "WT" or line.tag(verb.group.first) == "t":
            return False
        before = source[0] - 1
        return source[0] == self.low or line.gap(before) in ",;—:|!" or line.tag(before) in "&XA"


def _of_nobody(line: Line, source: Phrase | None) -> bool:
    """Whether a source says of nobody that he spoke: neither government has confirmed it."""
    return source is not None and line.folded[source[0]] in NOBODY
