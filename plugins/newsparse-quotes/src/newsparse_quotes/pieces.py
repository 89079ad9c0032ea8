"""Pieces: where a content in front of its cue begins, and what goes on behind the cue and its source."""

from __future__ import annotations

import regex

from newsparse import Span
from newsparse_quotes.drafts import Draft
from newsparse_quotes.extents import quotation
from newsparse_quotes.marks import Quoted
from newsparse_quotes.scenes import Scene

_LEADS_IN = frozenset(",:—–-")
_TO_MARK = regex.compile(r"(?:[_,](?:[PFdmn$NegDr&sAtoz][_'\-./,]){0,16}[PFdmn$NegDropsA&X])?+\"")


def front_stretch(scene: Scene, number: int) -> Span | None:
    """The content that ends with a quoted stretch: the stretch, or its sentence where that begins without marks."""
    reading, region = scene.reading, scene.reading.regions[number]
    if number in scene.taken:
        return None
    sentence = reading.sentence_at(region.start)
    start = region.start
    if sentence is not None and not _led_in(scene, region) and not _first_words(scene, sentence.start, start):
        start = max(sentence.start, scene.start if sentence.start <= scene.start < region.start else sentence.start)
        start = _behind_colon(scene, start, region.start)
        if any(begin <= start < end for begin, end in scene.claims):
            start = region.start
    span = reading.trimmed(start, region.end)
    return None if span is None else Span(span.start, region.end)


def _behind_colon(scene: Scene, start: int, end: int) -> int:
    """Where a content begins: behind the last colon that a clause of the writer's stands before, if there is one."""
    line, after = scene.line, scene.line.words.after
    low, high = after(start), after(end)
    colon = line.gap[low : high - 1].rfind(":")
    return line.starts[low + colon + 1] if colon >= 0 and scene.finite(low, low + colon + 1) else start


def _first_words(scene: Scene, start: int, end: int) -> bool:
    """Whether no word stands between two offsets."""
    return scene.line.words.after(start) == scene.line.words.after(end)


def _led_in(scene: Scene, region: Quoted) -> bool:
    """Whether a colon, or a cue and a comma, stand before a stretch."""
    before = scene.line.mark_before(region.start)
    word = scene.line.words.after(region.start)
    return before == ":" or (before == "," and any(verb.last == word - 1 for verb in scene.verbs))


def _resumes(scene: Scene, word: int, content: Span) -> bool:
    """Whether the clause before a frame goes on with a word: the ships, officials said, were empty."""
    line, tag = scene.line, scene.line.tag[word]
    if line.tag[line.words.after(content.end) - 1] in "BM":
        return True  # the vote was, she argued, unlawful
    return tag == "t" or (tag not in "gXAW&rP" and scene.finite(word, scene.high))


def second_piece(scene: Scene, draft: Draft, last: int, *, parted: bool) -> None:
    """Add what is said behind the frame in the same sentence: a quotation, or (`parted`) the rest of the clause."""
    line, reading = scene.line, scene.reading
    match = _TO_MARK.match(line.tags, 2 * last + 1, 2 * scene.high)
    word = match.end() // 2 if match else -1
    piece: Span | None = None
    if word in reading.opens:
        region = reading.regions[reading.opens[word]]
        other = any(last < verb.first < word and "quote" in verb.names for verb in scene.verbs)
        joined = word == last + 2 and line.tag[last + 1] in "&X"  # …, she said, and “…”
        if joined or (not other and (line.mark_before(region.start) in _LEADS_IN or word == last + 1)):
            piece = quotation(scene, region)
        if joined and piece is not None:
            piece = Span(line.starts[last + 1], piece.end)
    elif parted and line.gap[last] == "," and _resumes(scene, last + 1, draft.content[0]):
        start = line.starts[last + 1]
        piece = reading.trimmed(start, scene.sentence_end(start))
    if piece is not None:
        draft.content.append(piece)
        scene.take(piece, draft)
