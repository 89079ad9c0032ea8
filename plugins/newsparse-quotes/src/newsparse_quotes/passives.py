"""Passive cues: it is believed that …; X was described by Y as Z; X was accused of Z."""

from __future__ import annotations

from newsparse import Span
from newsparse_quotes.behind import attribute_behind, has_namer
from newsparse_quotes.extents import clause
from newsparse_quotes.lines import Phrase
from newsparse_quotes.openings import NAMING, Opening, opening
from newsparse_quotes.phrases import phrase_after
from newsparse_quotes.scenes import Scene
from newsparse_quotes.verbs import Verb

_SUBJECTS = frozenset("dmp$nN")
_TO_INFINITIVE = frozenset(["clause", "object", "inf", "hearer"])


def passive(scene: Scene, verb: Verb) -> None:
    """Attribute what is said of the subject of a passive verb, or in a clause behind it."""
    line = scene.line
    if verb.last + 1 in scene.reading.opens:
        _named(scene, verb)
        return
    source, after = _agent(scene, verb.last + 1, scene.limit(verb.first))
    if line.gap[after - 1] != "_" or after >= scene.limit(verb.first) or _governs_saying(scene, after):
        return
    subject = verb.subject(line)
    if line.tag[after] in "TQ" or _is_told(scene, verb, after):
        hearer = subject if "hearer" in verb.names and subject and line.folded[subject[0]] != "it" else None
        attribute_behind(scene, verb, Opening(after, verb.last, hearer), source)
        return
    if line.folded[after] == "as" and subject and _as_saying(scene, verb, after + 1, subject):
        return
    piece = clause(scene, after) if subject and _complements(scene, verb, after) else None
    if subject and piece:
        source, piece = (source, piece) if source else _agent_behind(scene, after, piece)
        front = line.span(subject)
        scene.attribute(verb, [front, piece], source, "passive")
        scene.claims.append((front.start, line.ends[source[1]] if source and source[0] > after else piece.end))


def reduced(scene: Scene, verb: Verb) -> bool:
    """Whether a verb is a participle with "as": described by Lund as “mad”, hailed as historic by unions.

    Who does it says it; where that is not told, nobody does.
    """
    line, limit = scene.line, scene.limit(verb.first)
    if verb.form != "past" or "as" not in verb.names or line.gap[verb.last] != "_":
        return False
    source, after = _agent(scene, verb.last + 1, limit)
    if after >= limit or line.gap[after - 1] != "_" or line.folded[after] != "as" or has_namer(scene, verb):
        return False
    piece = _what_it_is(scene, after, limit)
    if source is None and piece is not None:
        source, piece = _agent_behind(scene, after, piece)
    if source is not None and piece is not None:
        scene.attribute(verb, [piece], source, "passive")
        scene.claims.append((line.starts[verb.first], max(piece.end, line.ends[source[1]])))
    return True


def _what_it_is(scene: Scene, word: int, limit: int) -> Span | None:
    """From "as" to the end of a stretch in marks, with who does it, or of a noun phrase."""
    line, number = scene.line, scene.reading.opens.get(word + 1)
    if number is None:
        found = phrase_after(line, word + 1, limit)
        return Span(line.starts[word], line.ends[found[1]]) if found else None
    end = scene.reading.regions[number].end
    source, _ = _agent(scene, line.words.after(end), scene.high)
    return Span(line.starts[word], line.ends[source[1]] if source else end)


def _agent_behind(scene: Scene, after: int, piece: Span) -> tuple[Phrase | None, Span]:
    """Who does it, where that stands at the end of a content, and the content without: as “historic” by the union."""
    line, high = scene.line, scene.line.words.after(piece.end)
    by = next((word for word in range(high - 2, after, -1) if line.folded[word] == "by"), None)
    if by is None or line.tag[by - 1] in "ve" or "B" in line.tag[after:by]:
        return None, piece  # a deal made by the union
    source, behind = _agent(scene, by, high)
    if source is None or behind < high or line.tag[source[0]] not in "d$N":
        return None, piece
    region = scene.reading.region_before(line.starts[by])
    end = region.end if region and piece.start < region.end <= line.starts[by] else 0
    return source, Span(piece.start, max(end, line.ends[by - 1]))


def _is_told(scene: Scene, verb: Verb, after: int) -> bool:
    """Whether a clause without "that" follows: they were told the vote was lost."""
    told = {"hearer", "clause"} <= verb.names and scene.line.tag[after] in _SUBJECTS
    return told and scene.finite(after + 1, scene.limit(verb.first))


def _as_saying(scene: Scene, verb: Verb, word: int, source: Phrase) -> bool:
    """Lund has been quoted as saying that …: the subject is who says it."""
    saying = next((other for other in scene.verbs if other.first == word and other.form == "ing"), None)
    found = saying and opening(scene.line, saying.frames, saying.last, scene.high, scene.reading.opens)
    if found:
        attribute_behind(scene, verb, found, source)
    return bool(found)


def _named(scene: Scene, verb: Verb) -> None:
    """He was called “a coward” by his brother: a name in marks, and behind it who gives it."""
    reading, line = scene.reading, scene.line
    region = reading.regions[reading.opens[verb.last + 1]]
    subject = verb.subject(scene.line) if verb.lemma in NAMING else None
    source, _ = _agent(scene, line.words.after(region.end), scene.high)
    if subject and source:
        content = [line.span(subject), Span(region.start, region.end)]
        scene.attribute(verb, content, source, "passive")
        scene.claims.append((content[0].start, line.ends[source[1]]))


def _agent(scene: Scene, after: int, limit: int) -> tuple[Phrase | None, int]:
    """Who does it, if the word `after` is "by", and the word that follows."""
    if after >= limit or scene.line.folded[after] != "by":
        return None, after
    source = phrase_after(scene.line, after + 1, limit)
    return (source, source[1] + 1) if source else (None, after)


def _governs_saying(scene: Scene, after: int) -> bool:
    """Whether "to say" follows: is expected to say, where the cue is "say"."""
    return scene.line.tag[after] == "t" and any(
        verb.first == after + 1 and "quote" in verb.names for verb in scene.verbs
    )


def _complements(scene: Scene, verb: Verb, after: int) -> bool:
    """Whether a word opens what is said of the subject: as, of, for, or to with a verb that takes it."""
    if scene.line.tag[after] == "t":
        return not verb.names.isdisjoint(_TO_INFINITIVE)
    return scene.line.folded[after] in ("as", "of", "for")
