"""How many: the quantity that counts a force, told apart from its dead and its subunits."""

from __future__ import annotations

from newsparse import Annotation, Span
from newsparse_military.clauses import after_apposition
from newsparse_military.echelons import HEADS
from newsparse_military.mentions import Mention
from newsparse_military.phrases import size_before
from newsparse_military.reading import Reader
from newsparse_military.status_words import CASUALTY
from newsparse_military.vocabulary import PEOPLE
from newsparse_quantities import Quantity

_REACH = 4
_OWNER = 8  # words to the formation that they are of


def strength(reader: Reader, mention: Mention) -> tuple[Annotation[Quantity] | None, str | None]:
    """The quantity that counts the mention and what it counts; None where the text gives no number."""
    if mention.type == "named":
        return None, None
    sized = _size(reader, mention)
    if sized:
        return sized, "strength"
    ahead = reader.view[Quantity].overlapping(mention.span)
    counts = [q for q in ahead if q.value.type == "count" and _counts(reader, q, mention)]
    if not counts:
        return None, None
    if reader.folded[mention.last] in HEADS.keys() - PEOPLE.keys():
        return counts[0], "subunits"
    return counts[0], "casualties" if _are_casualties(reader, mention, counts[0]) else "strength"


def _size(reader: Reader, mention: Mention) -> Annotation[Quantity] | None:
    """The quantity that says how many people the force has: "2,000-strong" before "Kenyan contingent"."""
    last = mention.first - 1
    if size_before(reader, last) is None:
        return None
    ahead = reader.view[Quantity].overlapping(Span(reader.starts[last], reader.ends[last]))
    return next((quantity for quantity in ahead if quantity.value.type == "count"), None)


def _counts(reader: Reader, quantity: Annotation[Quantity], mention: Mention) -> bool:
    """Whether the number stands before the force and counts its head, with no other formation between them."""
    number = quantity.value.number
    if number.end > mention.span.start or quantity.span.end < mention.span.end:
        return False
    return HEADS.keys().isdisjoint(reader.words(reader.view.words.after(number.end), mention.first - 1))


def _are_casualties(reader: Reader, mention: Mention, quantity: Annotation[Quantity]) -> bool:
    first = reader.view.words.after(quantity.span.start)
    before = reader.words(max(0, first - _REACH), first - 1)
    owner = mention.owner  # "two soldiers of the 9th Brigade were killed"
    last = owner.last if owner and 0 < owner.first - mention.last < _OWNER else mention.last
    behind = after_apposition(reader, last)  # "41 soldiers, most of them recruits, died"
    after = (
        *reader.words(last + 1, min(last + _REACH, reader.count - 1)),
        *reader.words(behind, min(behind + _REACH, reader.count) - 1),
    )
    return not CASUALTY.isdisjoint(before) or not (CASUALTY - {"lost"}).isdisjoint(after)
