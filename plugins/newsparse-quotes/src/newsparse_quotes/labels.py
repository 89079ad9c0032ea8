"""Speakers that stand as a label: "Minister: we won't pay", "SMITH: Thank you", "“…” — Lena Frost"."""

from __future__ import annotations

from bisect import bisect_left

import regex

from newsparse import Annotation, Block, Span
from newsparse_actors import OFFICES, Actor
from newsparse_quotes.cues import NOUNS, VERBS
from newsparse_quotes.drafts import Draft
from newsparse_quotes.reading import Reading

# Up to eight words and a colon, at the start of a block.
_LABEL = regex.compile(r"\p{Lu}[\p{L}\p{M}.’'-]{0,30}+(?:[ \u00a0][\p{L}\p{M}.’'()&-]{1,30}+){0,7}+(?=:\s)")
VERBS_AND_NOUNS = VERBS.terms.keys() | NOUNS.terms.keys()
_CAPITALS = regex.compile(r"[QA]|\p{Lu}[\p{Lu}.’'-]{2,}+(?: \p{Lu}[\p{Lu}.’'-]*+){0,4}+")
_TAIL = regex.compile(
    r"\s?+(?P<sign>:|[–—]|--)\s++(?P<source>\p{Lu}[\p{L}\p{M}.'’-]{1,30}+(?: \p{Lu}[\p{L}\p{M}.'’-]{1,30}+){0,4}+)$"
)
_LONGEST_HEADLINE = 160
_DASH = regex.compile(r"\s*+(?P<dash>[—–―]|--?)\s*+(?P<source>\p{Lu}[^\n]{2,120})")


def labels(reading: Reading, actors: list[Annotation[Actor]], drafts: list[Draft], taken: dict[int, Draft]) -> None:
    """Add the quotes whose speaker is a label before them, or stands behind a dash after them."""
    starts = [actor.span.start for actor in actors]
    for block in reading.document.blocks:
        match = None if block.kind == "boilerplate" else _LABEL.match(reading.text, block.span.start, block.span.end)
        if block.kind != "boilerplate" and "\n" not in block.span.of(reading.text):
            _trailing(reading, block, actors, starts, drafts, taken)
        if match and (_before_mark(reading, match) or _speaks(match[0], match.span(), actors, starts)):
            _label(reading, block, match.end(), drafts, taken)
    for number, region in enumerate(reading.regions):
        match = _DASH.match(reading.text, region.end)
        if match and number not in taken:
            _signed(reading, number, match, drafts, taken)


def _before_mark(reading: Reading, match: regex.Match[str]) -> bool:
    """Whether capitalised words alone lead in a quotation: "Osei: ‘We lost’"."""
    line, words = reading.line, reading.document.words
    first, opened = words.after(match.start()), words.after(match.end())
    named = opened in reading.opens and set(line.tags[2 * first : 2 * opened : 2]) <= {"N"}
    return named and not any(word in VERBS_AND_NOUNS for word in words.folded[first:opened])


def _speaks(label: str, span: tuple[int, int], actors: list[Annotation[Actor]], starts: list[int]) -> bool:
    """Whether a label names someone: in capitals as in a transcript, an office, or an actor to its end."""
    if _CAPITALS.fullmatch(label) or label.casefold() in OFFICES.terms:
        return True
    place = bisect_left(starts, span[0])
    return any(actor.span.end == span[1] for actor in actors[place : place + 4])


def _label(reading: Reading, block: Block, colon: int, drafts: list[Draft], taken: dict[int, Draft]) -> None:
    content = reading.trimmed(colon + 1, block.span.end)
    if content is None:
        return
    first = bisect_left(reading.regions, (content.start,))
    if first < len(reading.regions) and reading.regions[first].start == content.start:
        content = Span(content.start, reading.regions[first].end)
    source, cue = Span(block.span.start, colon), Span(colon, colon + 1)
    draft = Draft(content=[content], source=source, cue=cue, rule="label")
    drafts.append(draft)
    reading.claims.append((block.span.start, block.span.end))
    for number in range(first, len(reading.regions)):
        if reading.regions[number].start >= content.end:
            break
        taken[number] = draft


def _trailing(
    reading: Reading,
    block: Block,
    actors: list[Annotation[Actor]],
    starts: list[int],
    drafts: list[Draft],
    taken: dict[int, Draft],
) -> None:
    """A headline that ends with its speaker: "‘We won't pay’: Minister", "Mill must close – Osei"."""
    text, end = reading.text, block.span.end
    match = _TAIL.search(text, max(block.span.start, end - 80), end)
    content = match and reading.trimmed(block.span.start, match.start())
    if not match or not content or len(block.span) > _LONGEST_HEADLINE or ":" in content.of(text):
        return
    held = [one for one in reading.regions if one.start < content.end and content.start < one.end]
    if held or _speaks(match["source"], match.span("source"), actors, starts):
        source, cue = Span(*match.span("source")), Span(*match.span("sign"))
        draft = Draft(content=[content], source=source, cue=cue, rule="label")
        drafts.append(draft)
        taken.update((number, draft) for number, one in enumerate(reading.regions) if one in held)
        reading.claims.append((block.span.start, end))


def _signed(
    reading: Reading, number: int, match: regex.Match[str], drafts: list[Draft], taken: dict[int, Draft]
) -> None:
    """A quotation signed with a name behind a dash, to the end of the line."""
    region = reading.regions[number]
    source = reading.trimmed(match.start("source"), match.end("source"))
    sentence = reading.document.sentence_at(region.start)
    if source is None or (sentence and sentence.start < region.start) or len(source.of(reading.text).split()) > 10:
        return
    cue = Span(match.start("dash"), match.end("dash"))
    taken[number] = Draft(content=[Span(region.start, region.end)], source=source, cue=cue, rule="dash")
    drafts.append(taken[number])
    reading.claims.append((region.start, source.end))
