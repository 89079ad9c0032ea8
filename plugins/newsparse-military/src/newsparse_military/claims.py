"""Who says so: the source that a sentence gives for what it tells of a force."""

from __future__ import annotations

from newsparse import Span
from newsparse_military.mentions import Mention
from newsparse_military.reading import Reader
from newsparse_military.wordlists import words

_ACCORDING = "according"
_LEADING = words("claims.leading")
_CLAIMING = _LEADING | {"claiming", "denied", "denies"}
_BOUNDARY = frozenset(',;:.!?"“”\n—–')
_DETERMINERS = frozenset({"the", "a", "an", "but", "and", "that"})
_ENDING = frozenset({"citing", "quoting", "which", "who", "that", "released", "published"})
_LONGEST = 9
_REACH = 45


def claimant(reader: Reader, mention: Mention) -> str | None:
    """The source of what the sentence says of the mention: "…, Kyiv claimed", "X said …", "according to X"."""
    sentence = reader.view.sentence_at(mention.span.start)
    if sentence is None:
        return None
    return _behind(reader, mention, sentence) or _in_front(reader, mention, sentence)


def _behind(reader: Reader, mention: Mention, sentence: Span) -> str | None:
    """A cue behind: "…, the ministry claimed." with a comma before the source, or "according to the ministry"."""
    for i in range(mention.last + 1, min(mention.last + _REACH, reader.count)):
        if reader.starts[i] >= sentence.end:
            return None
        word = reader.folded[i]
        if word == _ACCORDING and reader.word(i + 1) == "to":
            return _forward(reader, i + 2, sentence)
        if word in _LEADING and i > mention.last + 1:
            first = _source_start(reader, i, mention.last + 1)
            if first is not None and "," in reader.gap(first - 1):
                return _source(reader, first, i - 1)
    return None


def _in_front(reader: Reader, mention: Mention, sentence: Span) -> str | None:
    """A cue in front: "Seoul said the North's troops …"; the nearest counts."""
    for i in range(mention.first - 1, max(-1, mention.first - _REACH), -1):
        if reader.starts[i] < sentence.start:
            return None
        if reader.folded[i] == _ACCORDING and reader.word(i + 1) == "to":
            return _forward(reader, i + 2, sentence)
        if reader.folded[i] in _CLAIMING:
            if reader.folded[i] in {"claiming", "denying"}:
                continue
            first = _source_start(reader, i, reader.view.words.after(sentence.start))
            if first is not None and first < i:
                return _source(reader, first, i - 1)
    return None


def _source_start(reader: Reader, cue: int, low: int) -> int | None:
    """Where the noun phrase before a cue starts: behind a comma, a quotation mark, or the sentence's start."""
    i = cue
    while i > low and cue - i < _LONGEST:
        if not _BOUNDARY.isdisjoint(reader.gap(i - 1)) and reader.gap(i - 1) != ".":
            return i if i < cue else None
        i -= 1
    return i if i == low and i < cue else None


def _source(reader: Reader, first: int, last: int) -> str | None:
    while first < last and reader.folded[first] in _DETERMINERS:
        first += 1
    while last > first and reader.folded[last] in {"has", "have", "had", "also", "later"}:
        last -= 1
    return (
        reader.of(first, last)
        if first <= last
        and reader.folded[first]
        not in {"he", "she", "it", "they", "who", "which", "neither", "nobody", "no", "i", "we", "you"}
        else None
    )


def _forward(reader: Reader, first: int, sentence: Span) -> str | None:
    last = first
    while last + 1 < reader.count and last - first < _LONGEST and reader.ends[last + 1] <= sentence.end:
        if not _BOUNDARY.isdisjoint(reader.gap(last)) or reader.folded[last + 1] in _ENDING:
            break
        last += 1
    return _source(reader, first, last) if first < reader.count else None
