"""The order in which the rules read a sentence."""

from __future__ import annotations

from newsparse_quotes.behind import nominal, verbal
from newsparse_quotes.drafts import Draft
from newsparse_quotes.fronted import fronted
from newsparse_quotes.lead_ins import lead_ins, set_off
from newsparse_quotes.nested import nested
from newsparse_quotes.passives import passive, reduced
from newsparse_quotes.reading import Reading, Sentence
from newsparse_quotes.scenes import Scene
from newsparse_quotes.set_phrases import according, as_said, in_words_of
from newsparse_quotes.verbs import Verb


def read_sentence(reading: Reading, sentence: Sentence, drafts: list[Draft], taken: dict[int, Draft]) -> None:
    """Add the attributions of a sentence to `drafts`, and their quoted stretches to `taken`.

    Surest first: content in front of its cue, quotations led in by a comma or a colon, verbs of saying that open a
    clause, then every other cue from left to right, as far as the words are still free; last what is said in contents.
    """
    scene = Scene(reading, sentence, drafts, taken)
    rest = [verb for verb in scene.verbs if not _in_front(scene, verb)]
    scene.heads = [verb for verb in rest if verb.frames.heads and scene.heads_clause(verb)]
    if '"' in reading.line.gap[scene.low : scene.high]:
        lead_ins(scene, rest)
    for verb in (*scene.heads, *rest):
        if not scene.claimed(verb.first):
            _forward(scene, verb)
    if scene.heads and scene.text.startswith(":\n", scene.end - 1):
        set_off(scene)
    for verb in rest:
        if verb.frames.heads:
            nested(scene, verb)


def _in_front(scene: Scene, verb: Verb) -> bool:
    """Attribute what stands in front of a cue, or what "according to" attributes."""
    if verb.frames.fronted:
        if verb.frames.heads and as_said(scene, verb):
            return True
        return scene.parts_before(verb) and fronted(scene, verb)
    if verb.form == "owned":
        return in_words_of(scene, verb)
    return verb.form == "before" and according(scene, verb)


def _forward(scene: Scene, verb: Verb) -> None:
    """Attribute what stands behind a cue."""
    if verb.form in ("noun", "adjective"):
        nominal(scene, verb)
    elif verb.form == "after":
        as_said(scene, verb)
    elif verb.form not in ("before", "owned") and scene.is_verb(verb):
        if verb.passive and verb.form != "ing":
            passive(scene, verb)
        elif not reduced(scene, verb):
            verbal(scene, verb)
