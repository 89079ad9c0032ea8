"""Quotes that go on: stretches in marks that no cue of their own attributes, behind one that has a cue."""

from __future__ import annotations

from itertools import pairwise
from operator import attrgetter

from newsparse import Span
from newsparse_quotes.drafts import Draft
from newsparse_quotes.lead_ins import behind_colon
from newsparse_quotes.marks import Quoted
from newsparse_quotes.phrases import clause_subject
from newsparse_quotes.reading import Reading

_WORDS_OF_A_QUOTE = 3  # fewer that nothing attributes are a term, a title, a nickname or held at a distance
_WORDS_OF_AN_ANSWER = 2  # where the stretch before it is a quote
_MOST_PARAGRAPHS = 12  # of a quotation whose cue is in the last of them


def go_on(reading: Reading, drafts: list[Draft], taken: dict[int, Draft]) -> None:
    """Give each stretch without a cue to the quote it continues."""
    loose = [number for number in range(len(reading.regions)) if number not in taken]
    cue_ends = _last_by_sentence(reading, drafts) if loose else {}
    for number in loose:
        region = reading.regions[number]
        draft = _continued(reading, number, region, taken, cue_ends) or _resumed(reading, number, taken)
        if draft:
            draft.content.append(Span(region.start, region.end))
        else:
            draft = _uncued(reading, region, taken.get(number - 1))
            drafts.extend([draft] if draft else ())
        if draft:
            taken[number] = draft


def _uncued(reading: Reading, region: Quoted, before: Draft | None) -> Draft | None:
    """A whole sentence in marks that no cue attributes: its speaker is the subject of the sentence before it."""
    line, text = reading.line, reading.text
    words = line.words
    first, after = words.after(region.start), words.after(region.end)
    whole = text[region.end - 2 : region.end - 1] in ".!?…," and region.closed and text[words.starts[first]].isupper()
    sentence = reading.sentence_at(region.start)
    if not whole or sentence is None:
        return None
    if words.after(sentence.start) < first:
        led_in = line.mark_before(region.start) == ":"
        alone = Span(region.start, region.end)
        return behind_colon(reading, words.after(sentence.start), first, alone) if led_in else None
    if after - first < (_WORDS_OF_A_QUOTE if before is None else _WORDS_OF_AN_ANSWER):
        return None
    previous = reading.sentence_at(_rstrip(text, sentence.start) - 1) if sentence.start else None
    inherited = before.source or before.inherited if before else None
    if previous and (before is None or "\n" not in text[previous.end : region.start]):
        subject = clause_subject(line, words.after(previous.start), words.after(previous.end))
        inherited = line.span(subject) if subject else None
    return Draft(content=[Span(region.start, region.end)], rule="no-cue", inherited=inherited)


def _last_by_sentence(reading: Reading, drafts: list[Draft]) -> dict[int, Draft]:
    """The last attribution of each sentence that has words in marks, or else the last, by the end of the sentence."""
    found: dict[int, Draft] = {}
    for draft in sorted(drafts, key=attrgetter("marked")):
        asked = draft.source is None and draft.addressee is not None and not draft.marked
        sentence = None if draft.cue is None or asked else reading.sentence_at(draft.cue.start)
        if sentence is not None:
            found[sentence.end] = draft
    return found


def _continued(
    reading: Reading, number: int, region: Quoted, taken: dict[int, Draft], cue_ends: dict[int, Draft]
) -> Draft | None:
    """The quote that a stretch continues: the one before it, or that of the sentence before it."""
    text = reading.text
    before = taken.get(number - 1)
    if before:
        previous = reading.regions[number - 1]
        gap = text[previous.end : region.start]
        if not gap.strip() and (not previous.closed or gap.count("\n") == 0 or not region.opened):
            return before
    end = _rstrip(text, region.start)
    if before and end == reading.regions[number - 1].end:
        return before
    draft = cue_ends.get(end)
    return draft if draft and (draft is before or "\n" not in text[end : region.start]) else None


def _resumed(reading: Reading, number: int, taken: dict[int, Draft]) -> Draft | None:
    """The quote of the next paragraph, where a stretch stays open to the end of its own and its mark resumes it."""
    text, some = reading.text, reading.regions[number : number + _MOST_PARAGRAPHS]
    for place, (one, following) in enumerate(pairwise(some), number + 1):
        gap = text[one.end : following.start]
        if one.closed or gap.strip() or "\n" not in gap or text[one.start] != text[following.start]:
            return None
        if place in taken:
            return taken[place]
    return None


def _rstrip(text: str, end: int) -> int:
    while end and text[end - 1].isspace():
        end -= 1
    return end
