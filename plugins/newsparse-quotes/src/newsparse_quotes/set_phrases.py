"""Set phrases: according to the ministry, …; in her words, …; the vote, as the mayor put it, was over."""

from __future__ import annotations

import regex

from newsparse_quotes.extents import clause
from newsparse_quotes.lines import Phrase
from newsparse_quotes.phrases import hearer_after, next_sign, owner_before, starts_clause, subject_before
from newsparse_quotes.pieces import front_stretch, second_piece
from newsparse_quotes.scenes import Scene
from newsparse_quotes.verbs import Verb

_APPOSED_NAME = regex.compile(r"n,N(?:[_.\-']N){1,4},|[nN],N(?:[_.\-']N){1,4}[.|!]")

_VERB = regex.compile(r"(?:r_){0,2}[MBHKve]")
_BESIDE = regex.compile(r"(?:_[PrD](?:[_'\-./][PFdmn$NegDr&s]){0,12}+)?[,.|!\"]")  # on Monday, in a letter to clients
_ENDS = frozenset(',."|;—:!)')  # of "in her words"
_LONGEST_SOURCE = 12  # words, where no comma ends it
_ABOUT = frozenset(["over", "under", "about", "around"])  # what a number may begin with
_CHAINING = frozenset(["citing", "quoting"])  # according to the agency, citing the police, …


def according(scene: Scene, cue: Verb) -> bool:
    """According to the ministry, …; …, according to the ministry: the source goes to the next comma."""
    line = scene.line
    if scene.claimed(cue.first) or cue.last + 1 >= scene.high:
        return False
    close = _boundary(scene, cue.last + 1)
    close = _unparted(scene, cue, close)
    if _APPOSED_NAME.match(line.tags, 2 * close, 2 * scene.high):
        close = _boundary(scene, close + 1)
    if line.gap[close] == "," and close + 2 < scene.high and _goes_on(scene, close + 1):
        close = _boundary(scene, close + 1)
    return _framed(scene, cue, (cue.first, close), (cue.last + 1, close), "according-to")


def _unparted(scene: Scene, cue: Verb, close: int) -> int:
    """The last word of a source that no comma parts from the clause: according to Lund the dam was safe."""
    line = scene.line
    if cue.first > scene.low or (line.gap[close] == "," and starts_clause(line, close + 1, scene.high)):
        return close
    for last in range(cue.last + 1, min(close, cue.last + _LONGEST_SOURCE)):
        opens = line.gap[last] == "_" and line.tag[last] in "nN" and line.tag[last + 1] in "dmp$P"
        if opens and starts_clause(line, last + 1 + (line.folded[last + 1] in _ABOUT), scene.high):
            return last
    return close


def in_words_of(scene: Scene, cue: Verb) -> bool:
    """In her words, …; …, in the mayor’s view: the owner is the source."""
    line, owner = scene.line, owner_before(scene.line, cue.first, cue.floor)
    if owner is None or line.folded[owner[0] - 1] != "in" or line.gap[cue.last] not in _ENDS:
        return False
    if scene.claimed(cue.first) or _says_as_well(scene, cue):
        return False
    return _framed(scene, cue, (owner[0] - 1, cue.last), owner, "in-words")


def as_said(scene: Scene, cue: Verb) -> bool:
    """As Lund said in May, the port is closed; the port is closed, as Lund told the paper; as the mayor put it, “…”."""
    line = scene.line
    if cue.passive or "as" not in line.folded[scene.low : cue.first]:
        return False
    source = cue.subject(line)
    first = source[0] - 1 if source else -1
    if source is None or first < scene.low or line.folded[first] != "as" or scene.claimed(first):
        return False
    hearer = hearer_after(line, cue.last + 1, scene.high) if "hearer" in cue.names else None
    last = hearer[1] if hearer else cue.last
    tail = _BESIDE.match(line.tags, 2 * last + 1, 2 * scene.high)
    if tail is None or (first > scene.low and line.gap[first - 1] not in ",—"):
        return False
    return _framed(scene, cue, (first, tail.end() // 2 - 1), source, "as-said")


def _says_as_well(scene: Scene, cue: Verb) -> bool:
    """Whether a verb of saying has what follows: in her view, she said, the plan was dead."""
    subjects = (verb.subject(scene.line) for verb in scene.verbs if verb.frames.heads)
    return any(subject is not None and subject[0] == cue.last + 1 for subject in subjects)


def _framed(scene: Scene, cue: Verb, frame: Phrase, source: Phrase, rule: str) -> bool:
    """Attribute the clause that a set phrase with its source, the words of `frame`, stands behind, before or in."""
    reading, line, (first, close) = scene.reading, scene.line, frame
    region = reading.ends.get(first)
    front = reading.trimmed(scene.start, line.starts[first])
    if region is not None:
        front = front_stretch(scene, region)
    elif not scene.finite(scene.low, first):
        front = None
    content, pieces = front, []
    if front is None and region is None and close + 1 < scene.high:
        start = line.starts[close + 1]
        marked = close + 1 in reading.opens
        content = clause(scene, close + 1) if marked else reading.trimmed(start, scene.sentence_end(start))
        parted = line.gap[first - 1] == "," and line.gap[close] in ',"' and _VERB.match(line.tags, 2 * close + 2)
        subject = subject_before(line, first, cue.floor) if parted else None
        if content and subject and subject[0] == scene.low:
            pieces = [line.span(subject), content]  # two men, according to police, fled
    if content is None:
        return False
    draft = scene.attribute(cue, pieces or [content], source, rule)
    if front:
        second_piece(scene, draft, close, parted=True)
    scene.claims.append((min(draft.start, line.starts[first]), max(draft.end, line.ends[close])))
    return True


def _goes_on(scene: Scene, word: int) -> bool:
    """Whether a source goes on behind its comma: citing the police, …; whose family owns the mine, …."""
    line = scene.line
    return line.folded[word] in _CHAINING or (line.tag[word] == "W" and "," in line.gap[word : scene.high])


def _boundary(scene: Scene, word: int) -> int:
    """The last word before the next comma or stronger mark, also where a quotation stands behind it."""
    line = scene.line
    close = next_sign(line, ",;—|", word, scene.high)
    close = scene.high - 1 if close is None else min(close, scene.high - 1)
    bracket = next_sign(line, ")", word, close)
    if bracket is not None and "," in scene.text[line.ends[bracket] : line.starts[bracket + 1]]:
        close = bracket
    led = (other for other in range(word + 1, close + 1) if other in scene.reading.opens)
    first = next((other for other in led if line.mark_before(_start(scene, other)) == ","), close + 1)
    return first - 1


def _start(scene: Scene, word: int) -> int:
    """Where the quoted stretch starts whose first word is this."""
    return scene.reading.regions[scene.reading.opens[word]].start
