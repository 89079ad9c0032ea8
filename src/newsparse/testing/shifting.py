"""Two checks: text put in that says nothing of interest shifts spans, and changes nothing else."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import Any

import attrs

from newsparse.blocks import label
from newsparse.documents import Annotation, Document, Rejection
from newsparse.scalars import shortened
from newsparse.spans import Span
from newsparse.testing.kits import Kit
from newsparse.testing.phrases import FURNITURE, HEADLINES, NEUTRALS

_GAP = "\n\n"


def a_neutral_paragraph_only_shifts(kit: Kit) -> None:
    """A neutral paragraph after the headline moves spans and changes nothing else."""
    paragraph = _neutral(kit)
    for example in kit.examples:
        head, rest = _headed(example)
        _only_shifts(kit, head + rest, Span(len(head), len(head) + len(paragraph)), paragraph)


def boilerplate_only_shifts(kit: Kit) -> None:
    """A line of page furniture between two paragraphs moves spans and changes nothing else."""
    paragraph = _neutral(kit)
    for example in kit.examples:
        head, rest = _headed(example)
        text = head + paragraph + rest
        for place in _gaps(text, len(head) + len(paragraph)):
            for line in FURNITURE:
                put_in = line + _GAP
                _only_shifts(kit, text, Span(place, place + len(put_in)), put_in)


def _neutral(kit: Kit) -> str:
    """The first of a few paragraphs in which the extractor finds nothing."""
    found = next((text + _GAP for text in NEUTRALS if not _says(kit, text)), None)
    assert found, f"it finds something in {NEUTRALS[0]!r} and every other paragraph of small talk: let it ask for more"
    return found


def _says(kit: Kit, paragraph: str) -> bool:
    head = HEADLINES[2] + _GAP
    return any(row[1].start >= len(head) for row in _rows(kit.pipeline.parse(head + paragraph), kit.kind))


def _headed(example: str) -> tuple[str, str]:
    """A headline and what follows it: the example's own, where it has one."""
    blocks = label(example)
    if len(blocks) > 1 and blocks[0].kind == "headline":
        return example[: blocks[1].span.start], example[blocks[1].span.start :]
    return HEADLINES[2] + _GAP, example


def _gaps(text: str, first: int) -> list[int]:
    """`first`, whatever stands there, and where behind it a paragraph begins after another."""
    pairs = ((before, block) for before, block in pairwise(label(text)) if block.span.start > first)
    return [first, *(block.span.start for before, block in pairs if {before.kind, block.kind} == {"paragraph"})]


def _only_shifts(kit: Kit, text: str, place: Span, put_in: str) -> None:
    longer = text[: place.start] + put_in + text[place.start :]
    before = _rows(kit.pipeline.parse(text), kit.kind)
    after = _rows(kit.pipeline.parse(longer), kit.kind, place)
    found = any(not reason for reason, *_ in before)
    assert found, f"it finds nothing in {shortened(text)}, an example under a headline: give the example a paragraph"
    assert before == after, (
        f"{put_in!r} put in at {place.start} of {shortened(text)} changes what is found, {_difference(before, after)}: "
        "let nothing hang on how far into the text or among how many lines a thing stands"
    )


def _difference(before: Sequence[Row], after: Sequence[Row]) -> str:
    gone, come = ([row for row in one if row not in other][:1] for one, other in ((before, after), (after, before)))
    return f"from {gone or 'nothing'} to {come or 'nothing'}"


# --------------------------------------------------- what can be compared
Row = tuple[Any, ...]


def _rows(document: Document, kind: str, place: Span | None = None) -> list[Row]:
    """What a document says of a kind, as if nothing stood at `place`: spans behind it moved back, ids aside.

    Rejections inside `place` do not count: looking at page furniture and declining it is right.
    """
    found: list[Annotation[Any] | Rejection] = [a for a in document.annotations if a.kind == kind]
    lost = [r for r in document.rejected if r.kind == kind and not (place and place.contains(r.span))]
    return sorted((_row(thing, place) for thing in (*found, *lost)), key=repr)


def _row(thing: Annotation[Any] | Rejection, place: Span | None) -> Row:
    reason = thing.reason if isinstance(thing, Rejection) else ""
    return reason, _moved(thing.span, place), _moved(thing.value, place), thing.rank, thing.sources


def _moved(value: Any, place: Span | None) -> Any:
    """A record as nested tuples, its spans moved back and its references by content."""
    if isinstance(value, Span):
        return Span(_back(value.start, place), _back(value.end - 1, place) + 1)
    if isinstance(value, Annotation):
        return _moved(value.span, place), _moved(value.value, place)
    if isinstance(value, tuple):
        return tuple(_moved(item, place) for item in value)
    if attrs.has(type(value)):
        return type(value).__name__, *(_moved(getattr(value, f.name), place) for f in attrs.fields(type(value)))
    return value


def _back(offset: int, place: Span | None) -> int:
    return offset - len(place) if place and place.end <= offset else offset
