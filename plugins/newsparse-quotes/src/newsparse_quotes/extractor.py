"""The extractor: from a document to its quotes."""

from __future__ import annotations

from collections.abc import Iterator

from newsparse import Annotation, Objection, View, extractor

from newsparse_quotes.attributions import SentenceReader
from newsparse_quotes.cues import ADJECTIVES, NOUNS, PHRASES, VERBS
from newsparse_quotes.drafts import Draft
from newsparse_quotes.going_on import go_on
from newsparse_quotes.kinds import type_of
from newsparse_quotes.reading import Reading
from newsparse_quotes.records import Modality, Polarity, Quote


@extractor(Quote, requires=["actor"], lexicons=[VERBS, NOUNS, ADJECTIVES, PHRASES])
def quotes(document: View) -> Iterator[Annotation[Quote] | Objection]:
    """Direct, indirect and mixed quotes."""
    reading = Reading(document)
    drafts: list[Draft] = []
    taken: dict[int, Draft] = {}
    for sentence in reading.sentences():
        SentenceReader(reading, sentence, drafts, taken).read()
    go_on(reading, drafts, taken)
    for draft in drafts:
        content = tuple(sorted(draft.content))
        yield document.finding(
            content[0].start,
            content[-1].end,
            Quote(
                type=type_of(content, reading.regions),
                content=content,
                source=draft.source,
                cue=draft.cue,
                addressee=draft.addressee,
                polarity=Polarity.NEGATIVE if draft.negative else Polarity.POSITIVE,
                modality=Modality(draft.modality),
                within=draft.within,
            ),
            rule=draft.rule,
        )
