"""Attributions of a sentence: each cue with its source and the content in front of it or behind it."""

from __future__ import annotations

import regex
from newsparse import Span

from newsparse_quotes.contents import Opening, opening
from newsparse_quotes.drafts import Draft
from newsparse_quotes.marks import Quoted
from newsparse_quotes.phrases import (
    Group,
    Phrase,
    clause_subject,
    group,
    hearer_after,
    phrase_after,
    subject_before,
)
from newsparse_quotes.reading import Cue, Reading, Sentence
from newsparse_quotes.scare import in_title_case

_APPOSED_NAME = regex.compile(r"n,N(?:[_.\-]N){1,4},")
_HEADLINE_JOINT = regex.compile(r"[_'\"]A")
_TIME = regex.compile(r"[_'\"](?:P_)?(?:[dn]_){0,2}D(?:[_,]m)?")
_BEHIND_CLAUSE = regex.compile(r",[XA](?!_T)|;")  # ", but …", ", while …": the writer's own words again
_BEHIND_PHRASE = regex.compile(r",[XAWgP](?!_T)|;|—")
_DASHES = frozenset("–—―-")
_FINITE_FORMS = frozenset(["past", "third", "base", "any"])
_TAIL = regex.compile(r"(?:_[PrDAg](?:[_'\-./][PFdmn$NegDr&sAotp]){0,20}+)[,;|\"!—:.(~]")
_TO_MARK = regex.compile(r"(?:[_,](?:[PFdmn$NegDr&sAtoz][_'\-./,]){0,16}[PFdmn$NegDropsA])?+\"")
_CLAUSE = regex.compile(r"[MBHKv]|[np]_e")
_OF_WORKS = frozenset("read write sing publish post cite quote play".split())
_NEGATIVE = frozenset(["refuse", "decline"])
_PLURALS = frozenset("people many some most others police few both all".split())


class SentenceReader:
    """Reads one sentence; `drafts` and the regions taken are those of the whole text."""

    def __init__(self, reading: Reading, sentence: Sentence, drafts: list[Draft], taken: dict[int, Draft]) -> None:
        self.reading, self.line, self.sentence = reading, reading.line, sentence
        self.drafts, self.taken = drafts, taken
        self.claims = [claim for claim in reading.claims if claim[0] < sentence.end and sentence.start < claim[1]]
        self.sources: list[tuple[int, Phrase]] = []
        self.heads: list[Cue] = []  # cues that open a clause with a subject of their own
        self.mine: list[Draft] = []  # the drafts of this sentence

    def read(self) -> None:
        """Find the attributions whose content stands in front, then the others from left to right."""
        rest = [cue for cue in self.sentence.cues if not self._fronted(cue)]
        self.heads = [cue for cue in rest if self._heads_clause(cue)]
        self._lead_ins(rest)
        for cue in rest:
            if cue in self.heads and not self._claimed(self.line.words.starts[cue.first]):
                self._forward(cue)
        for cue in rest:
            if not self._claimed(self.line.words.starts[cue.first]):
                self._forward(cue)
        for cue in rest:
            self._nested(cue)

    def _nested(self, cue: Cue) -> None:
        """What someone says in what another says: an attribution with its own subject and "that", or marks, inside."""
        line = self.line
        start = line.words.starts[cue.first]
        outer = next((draft for draft in self.mine if draft.covers(start)), None)
        if outer is None or cue.frames.form not in _FINITE_FORMS or not {"quote", "clause"} <= cue.frames.names:
            return
        floor = self._floor(cue.first)
        verbs = group(line, cue.first, floor)
        found = opening(line, cue.frames, cue.last, self.sentence.high, self.reading.opens)
        if verbs.passive or found is None or (line.tag(found.word) != "T" and found.word not in self.reading.opens):
            return
        source = subject_before(line, verbs.first, floor)
        if source is None or line.words.starts[source[0]] < outer.start:
            return
        offset = line.words.starts[found.word]
        number = self.reading.opens.get(found.word)
        content = self.reading.trimmed(self.reading.regions[number].start if number is not None else offset, outer.end)
        if content:
            draft = self._draft([content], source, cue, verbs.first, found.cue_last, "nested", verbs)
            draft.within = Span(outer.start, outer.end)
            draft.addressee = line.span(found.hearer) if found.hearer else None

    def _heads_clause(self, cue: Cue) -> bool:
        """Whether a verb of saying with its own subject opens a clause of the sentence: nothing before it governs it."""
        if cue.frames.form not in ("past", "third", "base", "any") or not {"quote", "clause"} <= cue.frames.names:
            return False
        line = self.line
        floor = self._floor(cue.first)
        verbs = group(line, cue.first, floor)
        if verbs.passive or "t" in line.tags[2 * verbs.first : 2 * cue.first : 2]:
            return False
        source = subject_before(line, verbs.first, floor)
        if source is None or line.tag(source[0]) in "WT":
            return False
        return source[0] == self.sentence.low or line.gap(source[0] - 1) in ",;—:|!" or line.tag(source[0] - 1) in "&XA"

    # -------------------------------------------------------------- lead-ins
    def _lead_ins(self, cues: list[Cue]) -> None:
        """Quotations that a comma or a colon leads in: she added, "…"; he put it this way: "…"."""
        regions, opens = self.reading.regions, self.reading.opens
        for word in range(self.sentence.low + 1, self.sentence.high + 1) if self._has_mark() else ():
            number = opens.get(word)
            if number is None or number in self.taken:
                continue
            start = regions[number].start
            before = self.reading.text[max(0, start - 3) : start].rstrip()[-1:]
            if before in (",", ":") and not self._claimed(start):
                self._lead_in(word, before == ":", [cue for cue in cues if cue.last < word])

    def _has_mark(self) -> bool:
        return '"' in self.line.tags[2 * self.sentence.low : 2 * self.sentence.high]

    def _lead_in(self, word: int, colon: bool, cues: list[Cue]) -> None:
        """Attribute the quotation that begins with a word to the nearest cue that can lead it in."""
        line = self.line
        for cue in reversed(cues):
            if "quote" not in cue.frames.names or self._claimed(line.words.starts[cue.first]):
                continue
            floor = self._floor(cue.first)
            verbs = group(line, cue.first, floor)
            if not self._is_verb(cue, verbs, floor):
                continue
            found = opening(line, cue.frames, cue.last, self._limit(cue.first), self.reading.opens)
            if found and found.word == word:
                self._behind(cue, verbs, found, self._subject(cue, verbs, floor))
                return
            if colon and not verbs.passive and (found is None or not self._is_clause(found.word, word)):
                self._behind(cue, verbs, Opening(word, cue.last), self._subject(cue, verbs, floor))
                return
            if not colon:
                if cue.first < word and not verbs.passive and self._whole(word) and not self._is_clause(cue.last + 1, word):
                    self._behind(cue, verbs, Opening(word, cue.last), self._subject(cue, verbs, floor))
                return
        if colon:
            self._by_colon(word)

    def _whole(self, word: int) -> bool:
        """Whether the stretch that begins with a word looks like a sentence: a capital, and some words."""
        region = self.reading.regions[self.reading.opens[word]]
        first = self.line.words.starts[word]
        return self.reading.text[first].isupper() and self.line.words.after(region.end) - word > 3

    def _by_colon(self, word: int) -> None:
        """A quotation behind a colon with no cue: the subject of the clause before it says it."""
        line = self.line
        comma = line.tags.rfind(",", 2 * self.sentence.low, 2 * word)
        source = (comma > 0 and clause_subject(line, comma // 2 + 1, word)) or clause_subject(line, self.sentence.low, word)
        colon = self.reading.text.rfind(":", self.sentence.start, line.words.starts[word])
        if source is None or colon < self.sentence.start:
            return
        content = self._content(word)
        if content:
            draft = Draft(content=[content], source=line.span(source), cue=Span(colon, colon + 1), rule="colon")
            self.drafts.append(draft)
            self._take(content, draft)
            self.claims.append((line.words.starts[source[0]], content.end))

    def _claimed(self, offset: int) -> bool:
        return any(start <= offset < end for start, end in self.claims)

    def _floor(self, word: int) -> int:
        """The first word a source before `word` may begin with: behind the last quoted stretch in the sentence."""
        low = self.sentence.low
        starts = self.line.words.starts
        ends = self.reading.ends
        for number in range(word, max(low, word - 40), -1):
            if number in ends:
                return number
        return max(low, word - 60) if starts else low

    # ------------------------------------------------------------- in front
    def _fronted(self, cue: Cue) -> bool:
        """Whether the content stands in front of the cue: "…," she said; "…", according to her."""
        form = cue.frames.form
        if form == "before":
            return self._according(cue)
        if form not in _FINITE_FORMS or cue.frames.names.isdisjoint(("quote", "clause", "manner")):
            return False
        floor = self._floor(cue.first)
        verbs = group(self.line, cue.first, floor)
        if verbs.passive or not self._is_verb(cue, verbs, floor):
            return False
        return self._source_last(cue, verbs) or self._source_first(cue, verbs, floor)

    def _source_last(self, cue: Cue, verbs: Group) -> bool:
        """… said the minister."""
        line, first = self.line, verbs.first
        region = self.reading.ends.get(first)
        if region is None and first <= self.sentence.low:
            return False
        spoken = self.reading.text[self.sentence.start] in _DASHES  # – We stay, said the miner.
        if region is None and line.gap(first - 1) != "," and not (spoken and line.gap(first - 1) == "—"):
            return False
        if region is not None and not self._ends_clause(region):
            return False
        if line.gap(cue.last) != "_" or line.tag(cue.last + 1) in "TQt" or first != cue.first:
            return False
        source = phrase_after(line, cue.last + 1, self.sentence.high)
        if source is None:
            return False
        if region is None:
            boundary = line.gap(source[1])
            inserted = boundary == "," and self._is_clause(source[1] + 1, self.sentence.high)
            if boundary not in '.,;|"!—(' or not (inserted or spoken or self._is_clause(self.sentence.low, first)):
                return False
        source = self._with_apposition(source)
        return self._claim_front(cue, verbs, source, first, source[1], region)

    def _source_first(self, cue: Cue, verbs: Group, floor: int) -> bool:
        """…, the minister said."""
        line = self.line
        source = subject_before(line, verbs.first, floor)
        if source is None:
            return False
        region = self.reading.ends.get(source[0])
        if region is not None:
            if not self._ends_clause(region):
                return False
            if not self._starts_sentence(self.reading.regions[region]) and opening(
                line, cue.frames, cue.last, self.sentence.high, self.reading.opens
            ):
                return False
            if self._stopped(region) and not self._tail(cue):
                return False
        elif line.gap(source[0] - 1) not in ",—" or source[0] <= self.sentence.low or not self._tail(cue):
            return False
        elif not self._is_clause(self.sentence.low, source[0]) and not self._amid(cue):
            return False
        return self._claim_front(cue, verbs, source, source[0], cue.last, region)

    def _amid(self, cue: Cue) -> bool:
        """Whether a comma and the rest of a clause follow the cue."""
        return self.line.gap(cue.last) == "," and self._is_clause(cue.last + 1, self.sentence.high)

    def _ends_clause(self, number: int) -> bool:
        """Whether a stretch can be what was said: a stop or comma ends it, or it has some words."""
        region, text = self.reading.regions[number], self.reading.text
        near = text[max(region.start, region.end - 3) : region.end + 2]
        if any(mark in near for mark in ".,!?…—–-:;"):
            return True
        after = self.line.words.after
        return after(region.end) - after(region.start) > 3

    def _stopped(self, number: int) -> bool:
        """Whether a stretch ends with a full stop, so that a new sentence may begin behind it."""
        region = self.reading.regions[number]
        return "." in self.reading.text[region.end - 2 : region.end]

    def _tail(self, cue: Cue) -> bool:
        """Whether nothing but adverbials stand between the cue and the next boundary."""
        line = self.line
        sign = line.gap(cue.last)
        if cue.last + 1 >= self.sentence.high or sign in '.,;|"!—:':
            return sign != '"' or cue.last + 1 not in self.reading.opens
        return bool(_TAIL.match(line.tags, 2 * cue.last + 1, 2 * self.sentence.high))

    def _is_clause(self, low: int, high: int) -> bool:
        """Whether the words [low, high) have a finite verb."""
        return bool(_CLAUSE.search(self.line.tags, 2 * low, 2 * high))

    def _starts_sentence(self, region: Quoted) -> bool:
        sentence = self.reading.document.sentence_at(region.start)
        return sentence is None or sentence.start == region.start

    def _with_apposition(self, source: Phrase) -> Phrase:
        """The source that follows a cue, with an apposition or a relative clause behind a comma."""
        line, last = self.line, source[1]
        if line.gap(last) in ",(" and last + 1 < self.sentence.high and last + 1 not in self.reading.opens:
            if line.tag(last + 1) in "dNnWm$":
                close = min(
                    (end for end in (line.tags.find(sign, 2 * last + 2, 2 * self.sentence.high) for sign in ',;"—|') if end > 0),
                    default=2 * self.sentence.high - 1,
                )
                return (source[0], min(close // 2, self.sentence.high - 1))
        return source

    def _claim_front(
        self, cue: Cue, verbs: Group, source: Phrase, first: int, last: int, region: int | None
    ) -> bool:
        """Make the attribution whose content ends where the frame [first, last] of words begins."""
        reading, line = self.reading, self.line
        if region is not None:
            content = self._front_region(region)
        else:
            content = reading.trimmed(self.sentence.start, line.words.starts[first])
        if content is None or self._claimed(content.start):
            return False
        draft = self._draft([content], source, cue, verbs.first, cue.last, "content-source-cue", verbs)
        self._take(content, draft)
        self.sources.append((cue.first, source))
        self._second_piece(draft, last, parted=region is None and (source[0] < cue.first or not self._is_clause(self.sentence.low, first)))
        end = line.words.ends[last]
        self.claims.append((content.start, max(end, draft.end)))
        return True

    def _front_region(self, number: int) -> Span | None:
        """The content that ends with a quoted stretch: the stretch, or its sentence where that begins without marks."""
        reading, region = self.reading, self.reading.regions[number]
        if number in self.taken:
            return None
        sentence = reading.document.sentence_at(region.start)
        start = region.start
        wordless = sentence and reading.document.words.after(sentence.start) == reading.document.words.after(start)
        if sentence and sentence.start < region.start and not wordless and not self._led_in(region):
            start = sentence.start
            for begin, end in self.claims:
                if begin <= start < end:
                    start = region.start
        span = reading.trimmed(start, region.end)
        return span and Span(span.start, region.end)

    def _led_in(self, region: Quoted) -> bool:
        """Whether a colon, or a cue and a comma, stand before a stretch."""
        before = self.reading.text[max(0, region.start - 3) : region.start].rstrip()[-1:]
        word = self.line.words.after(region.start)
        return before == ":" or (before == "," and any(cue.last == word - 1 for cue in self.sentence.cues))

    def _second_piece(self, draft: Draft, last: int, *, parted: bool) -> None:
        """What is said behind the frame in the same sentence."""
        reading, line, high = self.reading, self.line, self.sentence.high
        match = _TO_MARK.match(line.tags, 2 * last + 1, 2 * high)
        if match and match.end() // 2 in reading.opens:
            if any(last < cue.first < match.end() // 2 and "quote" in cue.frames.names for cue in self.sentence.cues):
                return
            region = reading.regions[reading.opens[match.end() // 2]]
            before = reading.text[: region.start].rstrip()[-1:] if region.start else ""
            if before in ",:—–-" or match.end() // 2 == last + 1:
                self._extend(draft, region.start)
            return
        if parted and line.gap(last) == "," and last + 1 < high and line.tag(last + 1) not in "gXAW&rP":
            piece = reading.trimmed(line.words.starts[last + 1], reading.sentence_end(line.words.starts[last + 1]))
            if piece:
                draft.content.append(piece)

    def _extend(self, draft: Draft, start: int) -> None:
        piece = self._region_content(start)
        draft.content.append(piece)
        self._take(piece, draft)

    # --------------------------------------------------------------- phrases
    def _according(self, cue: Cue) -> bool:
        """According to the ministry, …; …, according to the ministry."""
        reading, line, sentence = self.reading, self.line, self.sentence
        if self._claimed(line.words.starts[cue.first]) or cue.last + 1 >= sentence.high:
            return False
        close = self._boundary(cue.last + 1)
        if _APPOSED_NAME.match(line.tags, 2 * close, 2 * sentence.high):
            close = self._boundary(close + 1)
        source = (cue.last + 1, close)
        words = line.words
        front = reading.trimmed(sentence.start, words.starts[cue.first])
        region = reading.ends.get(cue.first)
        if region is not None:
            front = self._front_region(region)
        elif front is None or not self._is_clause(sentence.low, cue.first):
            start = words.starts[close + 1] if close + 1 < sentence.high else None
            piece = reading.trimmed(start, reading.sentence_end(start)) if start is not None else None
            if piece is None:
                return False
            contents = [piece]
            front = None
        if front:
            contents = [front]
        draft = self._draft(contents, source, cue, cue.first, cue.last, "according-to", None)
        if front:
            self._second_piece(draft, close, parted=True)
        self._take_all(draft)
        self.claims.append((min(draft.start, words.starts[cue.first]), max(draft.end, words.ends[close])))
        return True

    def _boundary(self, word: int) -> int:
        """The last word before the next comma or stronger mark; an apposition up to the sentence's end is in."""
        line, high = self.line, self.sentence.high
        ends = [line.tags.find(sign, 2 * word, 2 * high) for sign in ",;—|"]
        close = min((end for end in ends if end > 0), default=2 * high - 1)
        return min(close // 2, high - 1)

    # ---------------------------------------------------------------- behind
    def _forward(self, cue: Cue) -> None:
        form = cue.frames.form
        if form in ("noun", "adjective"):
            self._nominal(cue)
        elif form == "after":
            self._as_put(cue)
        elif form != "before":
            self._verbal(cue)

    def _as_put(self, cue: Cue) -> None:
        """The vote, as the mayor put it, "…"."""
        line, sentence = self.line, self.sentence
        source = subject_before(line, cue.first, self._floor(cue.first))
        if source is None or source[0] < 1 or line.words.folded[source[0] - 1] != "as":
            return
        front = self.reading.trimmed(sentence.start, line.words.starts[source[0] - 1])
        behind = self._content(cue.last + 1) if cue.last + 1 < sentence.high else None
        content = [piece for piece in (front, behind) if piece]
        if content:
            draft = self._draft(content, source, cue, cue.first, cue.last, "as-put", None)
            self._take_all(draft)
            self.claims.append((draft.start, draft.end))

    def _verbal(self, cue: Cue) -> None:
        line, reading = self.line, self.reading
        floor = self._floor(cue.first)
        verbs = group(line, cue.first, floor)
        if not self._is_verb(cue, verbs, floor):
            return
        if verbs.passive and cue.frames.form != "ing":
            self._passive(cue, verbs, floor)
            return
        found = opening(line, cue.frames, cue.last, self._limit(cue.first), reading.opens)
        if found is None:
            return
        if cue.frames.form == "ing" and cue.first == self.sentence.low:
            self._opening_participle(cue, verbs, found)
            return
        source = self._subject(cue, verbs, floor)
        if (source or line.gap(cue.last) != ":") and not self._is_title(cue, found, source):
            self._behind(cue, verbs, found, source)

    def _is_title(self, cue: Cue, found: Opening, source: Phrase | None) -> bool:
        """Whether a stretch without comma or colon before it is what someone reads, sings or writes, not says."""
        number = self.reading.opens.get(found.word)
        if number is None or cue.frames.lemma not in _OF_WORKS or found.word != cue.last + 1:
            return False
        if self.reading.text[max(0, self.reading.regions[number].start - 3) : self.reading.regions[number].start].rstrip()[-1:] in (",", ":"):
            return False
        if cue.frames.lemma == "read":
            return source is not None and self.line.words.folded[source[0]] in ("i", "you", "he", "she", "we", "they")
        return in_title_case(self.reading, self.reading.regions[number])

    def _opening_participle(self, cue: Cue, verbs: Group, found: Opening) -> None:
        """Citing privacy rules, officials …: the content ends at the comma, and the source follows it."""
        line = self.line
        comma = line.tags.find(",", 2 * found.word, 2 * self.sentence.high)
        source = phrase_after(line, comma // 2 + 1, self.sentence.high) if comma > 0 else None
        if source is None or line.gap(found.cue_last) != "_":
            return
        claim = line.words.starts[source[0]]
        self.claims.append((claim, claim))
        self._behind(cue, verbs, found, source)
        self.claims.remove((claim, claim))

    def _limit(self, word: int) -> int:
        """The first word behind `word` that another content has."""
        high = self.sentence.high
        offset = self.line.words.starts[word]
        starts = [start for start, _ in self.claims if start > offset]
        return min([high, *(self.line.words.after(start) for start in starts)])

    def _behind(self, cue: Cue, verbs: Group | None, found: Opening, source: Phrase | None) -> None:
        """Make the attribution whose content begins at an opening."""
        line = self.line
        tag = line.tag(found.word)
        clausal = tag in "TQ" or "clause" in cue.frames.names and "noun" not in cue.frames.names and found.cue_last == cue.last
        content = self._content(found.word, phrase=cue.frames.form == "noun" and found.cue_last > cue.last, clausal=clausal)
        if content is None:
            return
        first = verbs.first if verbs else cue.first
        draft = self._draft([content], source, cue, first, found.cue_last, "source-cue-content", verbs)
        if found.hearer:
            draft.addressee = line.span(found.hearer)
        self._take(content, draft)
        if source and 0 <= first - source[1] <= 1:
            first = source[0]
        self.claims.append((line.words.starts[first], content.end))
        if source:
            self.sources.append((cue.first, source))

    def _content(self, word: int, *, phrase: bool = False, clausal: bool = True) -> Span | None:
        """The content that begins with a word: a clause, or (with `phrase`) no more than a noun phrase."""
        reading, line = self.reading, self.line
        number = reading.opens.get(word)
        if number is not None:
            return self._region_content(reading.regions[number].start)
        start = self._before_symbols(line.words.starts[word])
        end = reading.sentence_end(start)
        claimed = min((s for s, _ in self.claims if start < s < end), default=None)
        if claimed is not None:
            end = self._without_joint(claimed)
        end = self._cut(word, start, end)
        if self._in_title_case():
            joint = _HEADLINE_JOINT.search(line.tags, 2 * word + 2, 2 * line.words.after(end))
            end = self._without_mark(joint.start() // 2) if joint else end
        later = (_BEHIND_CLAUSE if clausal else _BEHIND_PHRASE).search(line.tags, 2 * word + 2, 2 * line.words.after(end))
        if later:
            end = line.words.ends[later.start() // 2] + 1
        if phrase:
            end = min(end, self._phrase_end(word))
        else:
            end = self._less_time(start, end)
        return reading.trimmed(start, end)

    def _without_mark(self, word: int) -> int:
        """The end of a word with the closing mark behind it."""
        end = self.line.words.ends[word]
        region = self.reading.region_before(end)
        return max(end, region.end) + 1 if region and region.end - end < 3 else end + 1

    def _in_title_case(self) -> bool:
        """Whether the sentence is a headline with capitals: no word of the open classes without one."""
        tags = self.line.tags[2 * self.sentence.low : 2 * self.sentence.high : 2]
        return len(tags) > 3 and not any(tag in tags for tag in "neg")

    def _less_time(self, start: int, end: int) -> int:
        """The end less a time that follows a quoted stretch: called it “a muddle” in June."""
        reading = self.reading
        last = reading.region_before(end)
        if last is None or last.start < start or last.end >= end:
            return end
        time = _TIME.match(self.line.tags, 2 * self.line.words.after(last.end) - 1)
        return last.end if time and self.line.words.ends[(time.end() - 1) // 2] >= end - 1 else end

    def _phrase_end(self, word: int) -> int:
        """The end of the noun phrase that begins with a word: before a finite verb, a comma or a dash."""
        found = phrase_after(self.line, word, self.sentence.high)
        last = found[1] if found else word
        return self.line.words.ends[last] + 1

    def _without_joint(self, end: int) -> int:
        """The end of the words before an offset, less the conjunction that joins what comes next."""
        line = self.line
        last = line.words.after(end) - 1
        while last > self.sentence.low and line.tag(last) in "&XrA":
            last -= 1
        return line.words.ends[last] + 1

    def _before_symbols(self, start: int) -> int:
        text = self.reading.text
        while start and text[start - 1] in "$£€#@¥+":
            start -= 1
        return start

    def _cut(self, word: int, start: int, end: int) -> int:
        """Where the content really ends: before a participle that attributes again."""
        line = self.line
        low = self.sentence.low
        if line.tag(low) in "AP" and "," not in line.tags[2 * low : 2 * word]:
            comma = line.tags.find(",", 2 * word, 2 * line.words.after(end))
            if comma > 0:
                return line.words.ends[comma // 2] + 1
        for head in self.heads:
            subject = subject_before(line, group(line, head.first, word).first, word)
            if head.first > word and subject and subject[0] > word + 1 and line.words.starts[head.first] < end:
                joint = subject[0] - 1
                if line.tag(joint) in "&XA" and line.gap(joint - 1) in ",;—":
                    return line.words.ends[joint - 1] + 1
        for cue in self.sentence.cues:
            if cue.first > word and line.words.starts[cue.first] < end and cue.frames.form == "ing":
                if line.gap(cue.first - 1) == "," and not cue.frames.names.isdisjoint(("quote", "noun")):
                    return line.words.ends[cue.first - 1]
            if cue.first > word and line.words.starts[cue.first] < end and cue.frames.form in ("past", "third"):
                first = cue.first - 1 if line.tag(cue.first - 1) == "r" else cue.first
                joined = line.tag(first - 1) in "&X" and first - 1 > word
                if joined and ("quote" in cue.frames.names or line.gap(first - 2) == ","):
                    return self._without_joint(line.words.starts[first])
        return end

    def _region_content(self, start: int) -> Span:
        """The content that begins with a quoted stretch: the stretch alone, or the clause that goes on behind it."""
        reading = self.reading
        from bisect import bisect_left

        region = reading.regions[bisect_left(reading.regions, (start,))]
        text, end = reading.text, region.end
        inside = text[region.start : end].rstrip("\"”»’'›")[-1:]
        behind = text[end : end + 2]
        if not region.closed or inside in ".,!?…—" or not behind.strip() or behind[0] in ".,;:!?)—–" or "\n" in behind:
            return Span(region.start, end)
        word = reading.document.words.after(end)
        if self.line.tag(word) in "&XAW":
            return Span(region.start, end)
        close = min([reading.sentence_end(end), *(s for s, _ in self.claims if s >= end)])
        time = _TIME.match(self.line.tags, 2 * word - 1)
        if time and self.line.words.ends[(time.end() - 1) // 2] >= close - 1:
            return Span(region.start, end)
        return reading.trimmed(region.start, max(end, close)) or Span(region.start, end)

    def _is_verb(self, cue: Cue, verbs: Group, floor: int) -> bool:
        """Whether a form that may be noun or adjective is the verb here."""
        line, form = self.line, cue.frames.form
        if verbs.first < cue.first:
            return True
        left, sign = line.tag(cue.first - 1), line.gap(cue.first - 1)
        if cue.first <= floor:
            return form in ("ing", "past", "third", "participle")
        if form == "base":
            return sign == "_" and (left in "pTWt" or (left in "nN" and self._is_plural(cue.first - 1)))
        if form == "third":
            return not (left in "d$PFs" and sign == "_") and sign != "'"
        if form == "ing":
            return not (left in "d$F" and sign == "_")
        return not (left in "d$PF" and sign == "_") and sign not in "-'"

    def _is_plural(self, word: int) -> bool:
        folded = self.line.words.folded[word]
        return folded.endswith("s") or folded in _PLURALS

    def _subject(self, cue: Cue, verbs: Group, floor: int) -> Phrase | None:
        """Who says it: the phrase before the verb group, or the subject that the verb shares with another."""
        line, first = self.line, verbs.first
        if (cue.frames.form == "ing" and verbs.first == cue.first) or line.tag(first) == "t":
            modified = first > floor and line.gap(first - 1) == "_" and line.tag(first - 1) in "nN" and line.tag(first) == "g"
            return subject_before(line, first, floor) if modified else self._shared(first, floor)
        if first > floor and (line.tag(first - 1) in "&XPAT" or line.gap(first - 1) == "|"):
            return self._shared(first, floor) if line.tag(first - 1) != "T" else (first - 1, first - 1)
        source = subject_before(line, first, floor)
        return source or self._shared(first, floor)

    def _shared(self, word: int, floor: int) -> Phrase | None:
        """The source last found in the sentence, or the subject of its first clause."""
        before = [source for at, source in self.sources if at < word]
        if before:
            return before[-1]
        return clause_subject(self.line, self.sentence.low, word)

    def _passive(self, cue: Cue, verbs: Group, floor: int) -> None:
        """It is believed that …; X was described by Y as Z; X was accused of Z."""
        line, limit = self.line, self._limit(cue.first)
        after = cue.last + 1
        source = None
        if after < limit and line.words.folded[after] == "by":
            source = phrase_after(line, after + 1, limit)
            after = source[1] + 1 if source else after
        tag = line.tag(after) if after < limit else "|"
        if tag == "t" and any(other.first == after + 1 and "quote" in other.frames.names for other in self.sentence.cues):
            return  # is expected to say: the cue is "say"
        subject = subject_before(line, verbs.first, floor)
        if tag in "TQ" and line.gap(after - 1) == "_":
            self._behind(cue, verbs, Opening(after, cue.last), source)
            return
        if tag not in "tAP" or line.gap(after - 1) != "_" or subject is None:
            return
        folded = line.words.folded[after]
        if folded != "as" and tag != "t" and folded not in ("of", "for"):
            return
        if tag == "t" and cue.frames.names.isdisjoint(("clause", "object", "inf", "hearer")):
            return
        piece = self._content(after)
        if piece is None:
            return
        front = line.span(subject)
        draft = self._draft([front, piece], source, cue, verbs.first, cue.last, "passive", verbs)
        self._take(piece, draft)
        self.claims.append((front.start, piece.end))

    def _nominal(self, cue: Cue) -> None:
        """The claim that …; their criticism of …; is confident that …"""
        line, limit = self.line, self._limit(cue.first)
        after = cue.last + 1
        if after >= limit or line.gap(cue.last) != "_":
            return
        folded, names = line.words.folded[after], cue.frames.names
        if folded not in names:
            return
        leads = line.tag(after) in "PF"
        if leads and line.tag(after + 1) not in "dm$nNpogQe":
            return
        found = Opening(after + 1, after) if leads else Opening(after, cue.last)
        floor = self._floor(cue.first)
        if cue.frames.form == "adjective":
            verbs = group(line, cue.first, floor)
            if not verbs.passive:
                return
            subject = subject_before(line, verbs.first, floor)
            if subject and line.words.folded[subject[0]] in ("it", "there"):
                subject = None  # it is unclear whether
            self._behind(cue, verbs, found, subject)
            return
        self._behind(cue, None, found, self._possessor(cue, floor))

    def _possessor(self, cue: Cue, floor: int) -> Phrase | None:
        """Whose claim it is: "her", "the ministry's", or the subject of the clause."""
        line = self.line
        for word in range(cue.first - 1, max(floor, cue.first - 5) - 1, -1):
            tag = line.tag(word)
            if tag == "$":
                return (word, word)
            if tag == "s" and line.gap(word - 1) == "'":
                return subject_before(line, word, floor)
            if tag not in "nNemgr":
                break
        return self._shared(cue.first, floor)

    # ---------------------------------------------------------------- drafts
    def _draft(
        self, content: list[Span], source: Phrase | None, cue: Cue, first: int, last: int, rule: str, verbs: Group | None
    ) -> Draft:
        line = self.line
        draft = Draft(
            content=content,
            source=line.span(source) if source else None,
            cue=line.span((first, max(last, cue.last))),
            negative=bool(verbs and verbs.negative) or cue.frames.lemma in _NEGATIVE,
            modality=verbs.modality if verbs else "actual",
            rule=rule,
        )
        self.drafts.append(draft)
        self.mine.append(draft)
        return draft

    def _take_all(self, draft: Draft) -> None:
        for piece in draft.content:
            self._take(piece, draft)

    def _take(self, piece: Span, draft: Draft) -> None:
        """Note the quoted stretches that a piece has."""
        from bisect import bisect_left

        regions = self.reading.regions
        number = bisect_left(regions, (piece.start,))
        while number < len(regions) and regions[number].start < piece.end:
            self.taken[number] = draft
            number += 1
