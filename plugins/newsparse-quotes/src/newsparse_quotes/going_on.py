"""Quotes that go on: stretches in marks that no cue of their own attributes, behind one that has a cue."""

from __future__ import annotations

from newsparse import Span

from newsparse_quotes.drafts import Draft
from newsparse_quotes.marks import Quoted
from newsparse_quotes.reading import Reading

_WORDS_OF_A_QUOTE = 5  # a stretch of fewer words that nothing attributes is a term, a title, a nickname or a scare quote


def go_on(reading: Reading, drafts: list[Draft], taken: dict[int, Draft]) -> None:
    """Give each stretch without a cue to the quote it continues."""
    cue_ends = _last_by_sentence(reading, drafts)
    for number, region in enumerate(reading.regions):
        if number in taken:
            continue
        draft = _continued(reading, number, region, taken, cue_ends)
        if draft:
            draft.content.append(Span(region.start, region.end))
            taken[number] = draft


def _last_by_sentence(reading: Reading, drafts: list[Draft]) -> dict[int, Draft]:
    """The last attribution of each sentence, by the end of the sentence."""
    found: dict[int, Draft] = {}
    for draft in drafts:
        if draft.cue:
            sentence = reading.document.sentence_at(draft.cue.start)
            if sentence:
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


def _rstrip(text: str, end: int) -> int:
    while end and text[end - 1].isspace():
        end -= 1
    return end
