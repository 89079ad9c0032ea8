"""Who says so: the source that a sentence gives for what it tells of a force."""

from __future__ import annotations

from newsparse import Span
from newsparse_actors import Actor
from newsparse_military.mentions import Mention
from newsparse_military.moods import BE
from newsparse_military.reading import Reader
from newsparse_military.status_words import NEGATIVES
from newsparse_military.wordlists import words

_ACCORDING = "according"
_LEADING = words("claims.leading")
_CLAIMING = _LEADING | {"denied", "denies"}
_BOUNDARY = frozenset(',;:.!?"“”\n—–')
_CONTENT = frozenset({"that", "the", "its", "it", "they", "he", "she", "there"})
_JOINING = frozenset({"and", "but", "or", "so", "while", "though", "although", "as", "because", "since", "when", "if"})
_INSTITUTIONS = words("claims.institutions")
_NOBODY = words("claims.nobody")
_HAVING = frozenset({"has", "have", "had", "also", "later"})
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
        if reader.starts[i] >= sentence.end or ";" in reader.gap(i - 1):
            return None
        word = reader.folded[i]
        if word == _ACCORDING and reader.word(i + 1) == "to":
            return _forward(reader, i + 2, sentence)
        if word in _LEADING and i > mention.last + 1 and not _tells_more(reader, i):
            first = _source_start(reader, i, mention.last + 1)
            if first is not None and "," in reader.gap(first - 1):
                return None if reader.folded[first] in _JOINING else _source(reader, first, i - 1)
    return None


def _tells_more(reader: Reader, cue: int) -> bool:
    """Whether the cue has a content of its own: ", Seoul said the North …" says nothing of what came before."""
    return reader.spaced(cue) and reader.word(cue + 1) in _CONTENT


def _in_front(reader: Reader, mention: Mention, sentence: Span) -> str | None:
    """A cue in front: "Seoul said the North's troops …"; the nearest counts."""
    start = reader.view.words.after(sentence.start)
    for i in range(mention.first - 1, max(-1, mention.first - _REACH), -1):
        if i < start or ";" in reader.gap(i):
            return None
        if reader.folded[i] == _ACCORDING and reader.word(i + 1) == "to":
            return _forward(reader, i + 2, sentence)
        if reader.folded[i] not in _CLAIMING or reader.word(i - 1) in BE:
            continue
        if reader.word(i - 1) in {"and", "but"}:
            return _subject(reader, start, sentence)
        first = _source_start(reader, i, start)
        if first is not None and first < i:
            return _source(reader, first, i - 1)
    return None


def _subject(reader: Reader, start: int, sentence: Span) -> str | None:
    """The actor a sentence begins with, with the institution it owns: whose a verb behind an "and" is."""
    first = start + 1 if reader.word(start) in _DETERMINERS else start
    end = None
    for actor in reader.view[Actor].within(sentence):
        at = reader.view.words.after(actor.span.start)
        if at == first or (end is not None and at <= end + 2):
            end = reader.view.words.after(actor.span.end) - 1
        else:
            break
    if end is None:
        return None
    if reader.word(end + 1) == "s" and reader.possessive(end + 1):
        end += 1
        while reader.spaced(end) and reader.word(end + 1) in _INSTITUTIONS:
            end += 1
    return reader.of(first, end)


def _source_start(reader: Reader, cue: int, low: int) -> int | None:
    """Where the noun phrase before a cue starts: behind a comma, a quotation mark, or the sentence's start."""
    i = cue
    while i > low and cue - i < _LONGEST:
        if not _BOUNDARY.isdisjoint(reader.gap(i - 1)) and reader.gap(i - 1) != ".":
            return i if i < cue else None
        i -= 1
    return i if i == low and i < cue else None


def _source(reader: Reader, first: int, last: int) -> str | None:
    """The noun phrase without determiner; None for a pronoun, a denied cue, or words that are a clause of their own."""
    while first < last and reader.folded[first] in _DETERMINERS:
        first += 1
    while last > first and reader.folded[last] in _HAVING:
        last -= 1
    said = reader.words(first, last)
    clause = said[:1] and (said[0] in _NOBODY or said[0] in _JOINING or said[-1] in NEGATIVES)
    return None if not said or clause or not BE.isdisjoint(said) else reader.of(first, last)


def _forward(reader: Reader, first: int, sentence: Span) -> str | None:
    last = first
    while last + 1 < reader.count and last - first < _LONGEST and reader.ends[last + 1] <= sentence.end:
        if not _BOUNDARY.isdisjoint(reader.gap(last)) or reader.folded[last + 1] in _ENDING:
            break
        last += 1
    return _source(reader, first, last) if first < reader.count else None
