"""The extractor: from a document to its quotes."""

from __future__ import annotations

from collections.abc import Iterator

import regex

from newsparse import Annotation, Objection, View, extractor
from newsparse_actors import Actor
from newsparse_quotes.attributions import read_sentence
from newsparse_quotes.cues import ADJECTIVES, NOUNS, PHRASES, VERBS
from newsparse_quotes.drafts import Draft
from newsparse_quotes.going_on import go_on
from newsparse_quotes.inner import inner
from newsparse_quotes.kinds import type_of
from newsparse_quotes.labels import labels
from newsparse_quotes.reading import Reading
from newsparse_quotes.records import Polarity, Quote
from newsparse_quotes.scare import objections
from newsparse_quotes.speakers import Speakers

_JOINED = regex.compile(r"[\p{M}\u200d\U0001f3fb-\U0001f3ff]")  # goes on with the grapheme cluster before it
_FIRST_JOINED = "\u0300"
_POSITIVE, _NEGATIVE = Polarity


@extractor(Quote, requires=[Actor], lexicons=[VERBS, NOUNS, ADJECTIVES, PHRASES])
def quotes(document: View) -> Iterator[Annotation[Quote] | Objection]:
    """Direct, indirect and mixed quotes."""
    reading = Reading(document)
    drafts: list[Draft] = []
    taken: dict[int, Draft] = {}
    speakers = Speakers(reading)
    labels(reading, speakers.actors, drafts, taken)
    for sentence in reading.sentences():
        read_sentence(reading, sentence, drafts, taken)
    go_on(reading, drafts, taken)
    inner(reading, drafts, taken)
    yield from objections(reading, taken)
    for draft in sorted(_whole(reading.text, drafts), key=_cue_start):
        content = tuple(sorted(draft.content))
        yield document.finding(
            content[0].start,
            content[-1].end,
            Quote(
                type=type_of(content, reading),
                content=content,
                source=draft.source,
                cue=draft.cue,
                speaker=speakers.of(draft),
                addressee=draft.addressee,
                polarity=_NEGATIVE if draft.negative else _POSITIVE,
                modality=draft.modality,
                within=draft.within,
            ),
            rule=draft.rule,
        )


def _whole(text: str, drafts: list[Draft]) -> list[Draft]:
    """The attributions of which no span begins or ends between a letter and an accent on it."""
    return drafts if text.isascii() else [draft for draft in drafts if _is_whole(text, draft)]


def _is_whole(text: str, draft: Draft) -> bool:
    spans = (*draft.content, draft.source, draft.cue, draft.addressee)
    edges = [edge for span in spans if span is not None for edge in (span.start, span.end)]
    return not any(text[edge : edge + 1] >= _FIRST_JOINED and _JOINED.match(text, edge) for edge in edges)


def _cue_start(draft: Draft) -> int:
    return draft.start if draft.cue is None else draft.cue.start
