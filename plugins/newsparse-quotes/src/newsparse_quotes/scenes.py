"""A scene: one sentence with its cues, and the attributions found in it so far."""

from __future__ import annotations

import regex

from newsparse import Span
from newsparse_quotes.drafts import Draft
from newsparse_quotes.heads import POSTPOSED
from newsparse_quotes.lines import Line, Phrase
from newsparse_quotes.phrases import CONDITIONAL, NOBODY, is_finite
from newsparse_quotes.reading import PLURALS, Reading, Sentence
from newsparse_quotes.records import Modality
from newsparse_quotes.verbs import Verb

_PLURAL = regex.compile(r"(?<![sui]|^new|^serie|itic|omic)s$")
_COUNTED = regex.compile(r"(?r)(?<![nNm][_:.])m(?:_n){0,2}")  # four states, but not: Article 33 states
_OF_MANY = frozenset(["most", "many", "several", "these", "those", "few", "both", "other"])
_NEGATIVE = frozenset(["refuse", "decline"])
_REFUSING = frozenset(["refused", "refuses", "refusing", "declined", "declines", "declining"])
_REACH = 60  # words before a cue that its source may begin in


class Scene:
    """What the rules of one sentence share.

    `taken` maps the numbers of quoted stretches to the attributions that have them, over the whole text. `claims` are
    offsets [start, end) of the contents and frames found; `spoken` the sources found, with the word of their cue.
    """

    def __init__(self, reading: Reading, sentence: Sentence, drafts: list[Draft], taken: dict[int, Draft]) -> None:
        self.reading, self.line, self.text = reading, reading.line, reading.text
        self.low, self.high, self.start, self.end = sentence.low, sentence.high, sentence.start, sentence.end
        self.drafts, self.taken = drafts, taken
        self.claims = reading.claims_in(self.start, self.end)
        self.spoken: list[tuple[int, Phrase]] = []
        self.mine: list[Draft] = []
        self.regions = reading.regions_in(self.start, self.end)
        self._close = reading.sentence_end(self.start, self.end) if self.regions else self.end
        self.verbs = sentence.cues
        self.marked = reading.last_end(self.high) >= self.low  # whether words may follow a quoted stretch
        self._place_verbs()
        self.heads: list[Verb] = []  # verbs of saying that open a clause with a subject of their own

    def _place_verbs(self) -> None:
        """Give each verb its group; its source stands behind the last quoted stretch of the sentence before it."""
        for verb in self.verbs:
            low = max(self.low, verb.first - _REACH)
            verb.place(self.line, max(low, self.reading.last_end(verb.first)) if self.marked else low)

    def sentence_end(self, offset: int) -> int:
        """The end of the sentence, or of its part where it is read in parts, unless a stretch in marks goes on."""
        return self._close if self.start <= offset < self.end else self.reading.sentence_end(offset, self.end)

    def is_headline(self) -> bool:
        """Whether the sentence is a headline with capitals: no word of the open classes without one."""
        tags = self.line.tag[self.low : self.high]
        return not ("n" in tags or "e" in tags or "g" in tags)

    def parts_before(self, verb: Verb) -> bool:
        """Whether a comma, a dash or a quoted stretch stands before a verb, so that content may."""
        gaps = self.line.gap[self.low : verb.first]
        return self.marked or "," in gaps or "—" in gaps

    # ---------------------------------------------------------------- claims
    def claimed(self, word: int) -> bool:
        """Whether a word belongs to a content or a frame already."""
        offset = self.line.starts[word]
        return bool(self.claims) and any(start <= offset < end for start, end in self.claims)

    def next_claim(self, offset: int) -> int | None:
        """Where the next content or frame behind an offset begins."""
        return min((start for start, _ in self.claims if start > offset), default=None)

    def limit(self, word: int) -> int:
        """The first word behind `word` that is not free."""
        claim = self.next_claim(self.line.starts[word]) if self.claims else None
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
            cue=line.span((verb.start, verb.last if last is None else last)),
            negative=verb.negative or self._declines(verb) or _of_nobody(line, source),
            modality=self._modality(verb),
            rule=rule,
        )
        self.add(draft)
        return draft

    def _declines(self, verb: Verb) -> bool:
        """Whether a verb is one of refusal, or its group has one: refused to say."""
        return verb.lemma in _NEGATIVE or not _REFUSING.isdisjoint(self.line.folded[verb.start : verb.first])

    def _modality(self, verb: Verb) -> Modality:
        """The modality of a verb group; "he'd say" is "he would say", "he'd said" is not."""
        would = verb.form == "base" and "d" in self.line.folded[verb.start : verb.first]
        return CONDITIONAL if would else verb.modality

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
        for number in self.reading.regions_in(piece.start, piece.end):
            self.taken[number] = draft
            draft.marked = True

    # ----------------------------------------------------------------- verbs
    def finite(self, low: int, high: int) -> bool:
        """Whether the words [low, high) have a finite verb."""
        return is_finite(self.line, low, high)

    def is_verb(self, verb: Verb) -> bool:
        """Whether a form that may be noun or adjective is the verb here."""
        if verb.acts is None:
            verb.acts = self._acts(verb)
        return verb.acts

    def _acts(self, verb: Verb) -> bool:
        line, form, first = self.line, verb.form, verb.first
        if first > self.low and self.text[line.starts[first]].isupper() and not self.is_headline():
            return False  # the Champions League
        if verb.start < first:
            return not self._modified(verb.start, first)
        left, sign = line.tag[first - 1], line.gap[first - 1]
        if first <= verb.floor:
            behind = line.tag[verb.last + 1]
            if form in ("base", "any"):  # “…”, say unions, but not: Read more
                return first > self.low and verb.frames.fronted and (form == "any" or behind in "dmn$N")
            return form != "third" or behind not in ("PFT" if first == self.low else "PF")
        if form == "base" and sign == ",":
            return verb.frames.heads and line.gap[first] == "_" and line.tag[first + 1] in "dn$N"  # …, say unions
        if form == "base":
            bare = line.tag[first] != "P" and ((left in "nN" and self._has_plural(verb)) or self._few(first - 1))
            return sign == "_" and (left in "pTWt" or bare)  # they like Moe, but not: people like Moe
        if form == "third":
            return not (sign == "_" and (self._governs(first - 1) or self._of_many(verb))) and sign != "'"
        return form == "ing" or sign not in "-'"

    def _few(self, word: int) -> bool:
        """Whether a word such as "many" is all of a subject that opens a clause: few believe it."""
        line = self.line
        return line.folded[word] in PLURALS and (
            word == self.low or line.gap[word - 1] in ",;—" or line.tag[word - 1] in "XA"
        )

    def _has_plural(self, verb: Verb) -> bool:
        """Whether the word before a verb, or the head of its subject, is a plural: analysts at the bank expect."""
        folded, tag = self.line.folded, self.line.tag
        subject = verb.subject(self.line) or (verb.first - 1, verb.first - 1)
        heads = [word for word in range(*subject) if tag[word + 1] in "PF" or folded[word + 1] in POSTPOSED]
        nouns = [folded[word] for word in (verb.first - 1, *heads[:1])]
        return any(noun.endswith(("s", "men")) or noun in PLURALS for noun in nouns)

    def _modified(self, low: int, high: int) -> bool:
        """Whether nothing but adverbs stands between a determiner and the word `high`: in its yearly report."""
        line = self.line
        return low > self.low and line.tags[2 * low - 2 : 2 * low] in ("d_", "$_") and set(line.tag[low:high]) == {"r"}

    def _governs(self, word: int) -> bool:
        """Whether a word is a verb, or a plural that no singular verb can follow: settles claims, 6 points."""
        line = self.line
        counted = _COUNTED.match(line.tags, 2 * self.low, 2 * word + 1)
        if counted and line.folded[counted.start() // 2] != "one":
            return True
        return self.line.tag[word] in "ve" or (
            self.line.tag[word] == "n" and bool(_PLURAL.search(self.line.folded[word]))
        )

    def _of_many(self, verb: Verb) -> bool:
        """Whether the words before a singular verb begin as those of a plural noun do: most southern states."""
        subject = verb.subject(self.line)
        return subject is not None and self.line.folded[subject[0]] in _OF_MANY

    def heads_clause(self, verb: Verb) -> bool:
        """Whether a verb of saying with its own subject opens a clause, so that nothing before it governs it."""
        if verb.passive:
            return False
        line = self.line
        source = verb.subject(line)
        if source is None or line.tag[source[0]] in "WT" or line.tag[verb.start] == "t":
            return False
        before = source[0] - 1
        return source[0] == self.low or line.gap[before] in ",;—:|!" or line.tag[before] in "&XA"


def _of_nobody(line: Line, source: Phrase | None) -> bool:
    """Whether a source says of nobody that he spoke: neither government has confirmed it."""
    return source is not None and line.folded[source[0]] in NOBODY
