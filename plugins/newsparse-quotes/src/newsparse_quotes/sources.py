"""Sources: whose the content behind a cue is."""

from __future__ import annotations

from newsparse_quotes.lines import Phrase
from newsparse_quotes.phrases import clause_subject, owner_before, phrase_after
from newsparse_quotes.scenes import Scene
from newsparse_quotes.verbs import Verb

_QUOTING = frozenset(["quote", "cite"])


def quoted_before(scene: Scene, saying: Verb) -> Phrase | None:
    """Who is quoted, where "as saying" follows: the paper quoted Lund as saying that …."""
    line, behind = scene.line, saying.first - 1
    if saying.form != "ing" or line.folded[behind] != "as" or behind <= scene.low:
        return None
    quoting = (verb for verb in reversed(scene.verbs) if verb.last < behind - 1 and verb.lemma in _QUOTING)
    verb = next(quoting, None)
    found = phrase_after(line, verb.last + 1, behind) if verb and not verb.passive else None
    return found if found and found[1] == behind - 1 else None


def source_of(scene: Scene, verb: Verb) -> Phrase | None:
    """The phrase before the verb group, or the subject that the verb shares with another."""
    line, first = scene.line, verb.start
    quoted = quoted_before(scene, verb)
    if quoted:
        return quoted
    left, sign = line.tag[first - 1], line.gap[first - 1]
    if line.tag[first] == "t" or (verb.form == "ing" and first == verb.first):
        modifies = verb.form == "ing" and first > verb.floor and sign == "_" and left in "nN"  # signs reading “…”
        return verb.subject(line) if modifies else shared(scene, first) or _before_insertion(scene, verb)
    if first > verb.floor and (left in "&XPA" or sign == "|"):
        return shared(scene, first)
    return verb.subject(scene.line) or shared(scene, first)


def _before_insertion(scene: Scene, verb: Verb) -> Phrase | None:
    """The noun phrase that opens the sentence and that a participle stands behind: the paper, citing two aides, …."""
    subject = verb.subject(scene.line) if scene.line.gap[verb.start - 1] == "," else None
    return subject if subject is not None and subject[0] == scene.low else None


def shared(scene: Scene, word: int) -> Phrase | None:
    """The source last found in the sentence before a word, or the subject of its first clause."""
    for at, source in reversed(scene.spoken):
        if at < word:
            return source
    subject = clause_subject(scene.line, scene.low, word)
    return None if subject is None or scene.line.folded[subject[0]] == "there" else subject


def possessor(scene: Scene, noun: Verb) -> Phrase | None:
    """Whose claim it is: "her", "the ministry's", or the subject of the clause."""
    return owner_before(scene.line, noun.first, noun.floor) or shared(scene, noun.first)
