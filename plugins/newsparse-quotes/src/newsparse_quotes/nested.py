"""Attributions in what another says: Moe said the pilot had told her that it was over."""

from __future__ import annotations

from newsparse_quotes.openings import opening
from newsparse_quotes.scenes import Scene
from newsparse_quotes.verbs import Verb


def nested(scene: Scene, verb: Verb) -> None:
    """Attribute what a verb of saying inside a content has behind "that", or in marks, where it has its own subject."""
    line, reading = scene.line, scene.reading
    if verb.passive:
        return
    outer = next((draft for draft in scene.mine if draft.covers(line.starts[verb.first])), None)
    source = verb.subject(scene.line) if outer else None
    if outer is None or source is None or line.starts[source[0]] < outer.start:
        return
    found = opening(line, verb.frames, verb.last, scene.high, reading.opens)
    if found is None or (line.tag[found.word] != "T" and found.word not in reading.opens):
        return
    number = reading.opens.get(found.word)
    start = line.starts[found.word] if number is None else reading.regions[number].start
    content = reading.trimmed(start, outer.end)
    if content:
        draft = scene.attribute(verb, [content], source, "nested", last=found.cue_last)
        draft.outer = outer
        draft.addressee = line.span(found.hearer) if found.hearer else None
