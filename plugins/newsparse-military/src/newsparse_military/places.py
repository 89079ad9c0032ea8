"""Where a force is: the first place named behind it in its clause."""

from __future__ import annotations

from newsparse import Span
from newsparse_military.mentions import Mention
from newsparse_military.reading import Reader
from newsparse_military.vocabulary import MONTHS, NOT_NAMES
from newsparse_military.wordlists import words

REACH = 22
_PREPOSITIONS = words("places.prepositions")
_TRANSITIVE = words("places.transitive")
_DIRECTED = words("places.directed")
_GROUNDS = words("places.grounds")
_DAYS = frozenset({"monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"})
_INSIDE = frozenset({"of", "the", "de", "la", "el", "al"})


def place(reader: Reader, mention: Mention, starts: dict[int, Mention], verb: int | None) -> Span | None:
    """The place a preposition, or a verb like "left", leads to, within the sentence and `REACH` words."""
    i = mention.last + 1
    while i < min(mention.last + REACH, reader.count):
        if any(mark in reader.gap(i - 1) for mark in '.;:!?\n”"') and reader.gap(i - 1) != ".":
            return None
        leads = reader.word(i - 1) in _PREPOSITIONS - {"on", "for"} or (
            reader.word(i - 1) in _TRANSITIVE and i - 1 == verb
        )
        found = _phrase(reader, i, starts) if leads and reader.spaced(i - 1) else None
        if found:
            return found
        i += 1
    return None


def _phrase(reader: Reader, i: int, starts: dict[int, Mention]) -> Span | None:
    first = i + 1 if reader.word(i) in {"the", "a"} else i
    if reader.word(first) in _DIRECTED and reader.word(first + 1) in _GROUNDS:
        return Span(reader.starts[first], reader.ends[first + 1])
    if not _is_place_word(reader, first) or first in starts:
        return None
    last = first
    while last + 1 < reader.count and reader.spaced(last) and last - first < 5:
        if _is_place_word(reader, last + 1) and last + 1 not in starts:
            last += 1
        elif reader.word(last + 1) == "of" and _is_place_word(reader, last + 2) and reader.spaced(last + 1):
            last += 2
        else:
            break
    return Span(reader.starts[first], reader.ends[last])


def _is_place_word(reader: Reader, i: int) -> bool:
    word = reader.word(i)
    return reader.capital(i) and word not in MONTHS | _DAYS and word not in NOT_NAMES
