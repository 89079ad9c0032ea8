"""Quotations that a comma or a colon leads in: she added, "…"; he put it this way: "…"."""

from __future__ import annotations

from bisect import insort

from newsparse import Span
from newsparse_quotes.behind import attribute_behind
from newsparse_quotes.cues import NOUNS
from newsparse_quotes.drafts import Draft
from newsparse_quotes.extents import quotation
from newsparse_quotes.lines import Line, Phrase
from newsparse_quotes.openings import NAMING, Opening, opening
from newsparse_quotes.phrases import clause_subject, owner_before
from newsparse_quotes.reading import Reading
from newsparse_quotes.scenes import Scene
from newsparse_quotes.sources import source_of
from newsparse_quotes.verbs import Verb

_PROSE = frozenset(["paragraph", "blockquote"])
_WORDS_SAID = NOUNS.terms.keys() | frozenset(["advice", "answer", "message", "motto", "response", "word", "words"])


def lead_ins(scene: Scene, verbs: list[Verb]) -> None:
    """Attribute each quotation behind a comma or a colon to the nearest verb that can lead it in."""
    line, reading = scene.line, scene.reading
    word = 2 * scene.low
    while (word := line.tags.find('"', word + 1, 2 * scene.high)) >= 0:
        first = word // 2 + 1
        number = reading.opens.get(first)
        if number is None or number in scene.taken:
            continue
        start = reading.regions[number].start
        sign = line.mark_before(start)
        if sign in (",", ":") and not any(begin <= start < end for begin, end in scene.claims):
            _lead_in(scene, first, sign == ":", [verb for verb in verbs if verb.last < first])


def _lead_in(scene: Scene, word: int, colon: bool, verbs: list[Verb]) -> None:
    """Attribute the quotation that begins with a word."""
    for verb in reversed(verbs):
        if colon and _names(verb, word) and not scene.claimed(verb.first):
            return
        if "quote" not in verb.names or scene.claimed(verb.first) or not scene.is_verb(verb):
            continue
        found = opening(scene.line, verb.frames, verb.last, scene.limit(verb.first), scene.reading.opens)
        if not (found and found.word == word):
            found = Opening(word, verb.last) if _leads(scene, verb, found, word, colon) else None
        if found and verb.passive and "hearer" in verb.names:
            attribute_behind(scene, verb, found._replace(hearer=verb.subject(scene.line)), None)  # was told: “Go.”
        elif found:
            attribute_behind(scene, verb, found, source_of(scene, verb))
        if found or not colon:
            return
    if colon:
        _by_colon(scene, word)


def _names(verb: Verb, word: int) -> bool:
    """Whether what stands before the word of a quotation is named: dubbed the quarrel: “…”, but called: “…”."""
    apart = verb.form in ("base", "third") and verb.last + 1 < word
    return verb.lemma in NAMING and "as" in verb.names and (apart or "quote" not in verb.names)


def _leads(scene: Scene, verb: Verb, found: Opening | None, word: int, colon: bool) -> bool:
    """Whether a verb whose own complement stands between can lead the quotation in: no other clause is there."""
    if verb.passive:
        return False
    if colon:
        return found is None or not scene.finite(found.word, word)
    return _is_sentence(scene, word) and not scene.finite(verb.last + 1, word)


def _is_sentence(scene: Scene, word: int) -> bool:
    """Whether the stretch that begins with a word looks like a sentence: a capital, and some words."""
    region = scene.reading.regions[scene.reading.opens[word]]
    return scene.text[scene.line.starts[word]].isupper() and scene.line.words.after(region.end) - word > 3


def _by_colon(scene: Scene, word: int) -> None:
    """A quotation behind a colon with no verb that attributes: the subject of the clause before it says it."""
    content = quotation(scene, scene.reading.regions[scene.reading.opens[word]])
    draft = behind_colon(scene.reading, scene.low, word, content)
    if draft and draft.source:
        scene.add(draft)
        scene.claims.append((draft.source.start, content.end))


def set_off(scene: Scene) -> None:
    """Attribute the paragraph without marks that a verb of saying before a colon leads in: the mayor wrote: ⏎ We ….

    Nothing else in that paragraph is a quote of its own.
    """
    line, reading = scene.line, scene.reading
    cues = {draft.cue.end for draft in scene.mine if draft.cue is not None}
    verb = next((verb for verb in reversed(scene.heads) if line.ends[verb.last] not in cues), None)
    block = reading.document.block_at(line.starts[scene.high]) if verb and scene.high < line.count else None
    if verb is None or block is None or block.kind not in _PROSE or scene.high in reading.opens:
        return
    content = reading.trimmed(block.span.start, block.span.end)
    if content is not None and not reading.claims_in(block.span.start, block.span.end):
        scene.attribute(verb, [content], verb.subject(line), "set-off")
        insort(reading.claims, (block.span.start, block.span.end))


def _owner(line: Line, phrase: Phrase) -> Phrase | None:
    """Who said the words that a noun phrase is about, where it names them as somebody's."""
    nouns = (word for word in range(phrase[0], phrase[1] + 1) if line.folded[word] in _WORDS_SAID)
    noun = next(nouns, None)
    return None if noun is None else owner_before(line, noun, phrase[0])


def behind_colon(reading: Reading, low: int, word: int, content: Span) -> Draft | None:
    """The attribution of a content that begins with a word to the subject of the clause before its colon.

    Of words that are somebody's the owner is the source: the minister's answer was short: “No.”; her advice: “Wait.”
    """
    line = reading.line
    comma = line.tags.rfind(",", 2 * low, 2 * word)
    source = clause_subject(line, comma // 2 + 1, word) if comma > 0 else None
    source = source or clause_subject(line, low, word)
    source = _owner(line, source or (low, word - 1)) or source
    colon = reading.text.rfind(":", line.starts[low], line.starts[word])
    if source is None or colon < 0:
        return None
    return Draft(content=[content], source=line.span(source), cue=Span(colon, colon + 1), rule="colon")
