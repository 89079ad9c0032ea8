"""Quotations inside quotations, as in “He told me, ‘Go home,’ and I went”."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator

from newsparse import Hit, Span
from newsparse_quotes.cues import VERBS, frames
from newsparse_quotes.drafts import Draft
from newsparse_quotes.marks import Quoted
from newsparse_quotes.openings import opening
from newsparse_quotes.phrases import CONDITIONAL, Group, group, phrase_after, subject_before
from newsparse_quotes.reading import Reading

_REACH = 12  # words between a cue and the quotation that it leads in


def inner(reading: Reading, drafts: list[Draft], taken: dict[int, Draft]) -> None:
    """Add the quotations inside quotes that a cue beside them, inside the same marks, attributes."""
    for one in reading.inner:
        number = bisect_left(reading.region_starts, one.start) - 1
        draft = taken.get(number)
        if draft and one.depth == 1 and one.closed and one.end < reading.regions[number].end:
            drafts.extend(_attributed(reading, reading.regions[number], one, draft))


def _attributed(reading: Reading, outer: Quoted, one: Quoted, draft: Draft) -> Iterator[Draft]:
    """The quotation with the cue nearest before it, or else right behind it."""
    line, after = reading.line, reading.line.words.after
    low, first, behind, high = after(outer.start), after(one.start), after(one.end), after(outer.end)
    near = Span(line.starts[max(low, first - _REACH)], one.start) if first > low else None
    for hit in reversed(reading.document.hits(VERBS, within=near) if near else ()):
        verb, cue = after(hit.span.start), frames(hit.value or "")
        found = opening(line, cue, verb, high, {first: 0}) if "quote" in cue.names else None
        if found and found.word == first:
            yield _draft(reading, one, hit, group(line, verb, low), draft, low)
            return
    if behind < high and reading.text[one.end - 2] in ",!?":
        yield from _cue_behind(reading, one, draft, behind, high)


def _cue_behind(reading: Reading, one: Quoted, draft: Draft, behind: int, high: int) -> Iterator[Draft]:
    """The quotation with "said the guide" or "the guide said" right behind it."""
    line = reading.line
    close = Span(line.starts[behind], line.ends[min(high, behind + _REACH) - 1])
    for hit in reading.document.hits(VERBS, within=close):
        cue = frames(hit.value or "")
        if not cue.finite or "quote" not in cue.names:
            continue
        verb = line.words.after(hit.span.start)
        made = _draft(reading, one, hit, group(line, verb, behind), draft, behind)
        if verb == behind:
            source = phrase_after(line, verb + 1, high)
            made.source = line.span(source) if source else None
        if made.source and line.words.after(made.source.start) in (behind, behind + 1):
            yield made
        return


def _draft(reading: Reading, one: Quoted, hit: Hit, verbs: Group, outer: Draft, low: int) -> Draft:
    line = reading.line
    source = subject_before(line, verbs.first, low)
    would = (
        frames(hit.value or "").form == "base" and "d" in line.folded[verbs.first : line.words.after(hit.span.start)]
    )
    return Draft(
        content=[Span(one.start, one.end)],
        source=line.span(source) if source else None,
        cue=Span(line.starts[verbs.first], hit.span.end),
        negative=verbs.negative,
        modality=CONDITIONAL if would else verbs.modality,
        rule="inner",
        outer=outer,
    )
