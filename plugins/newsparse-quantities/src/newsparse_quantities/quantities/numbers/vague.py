"""Vague numbers: "dozens", "a few hundred", "tens of thousands", each with its published interval."""

from __future__ import annotations

from decimal import Decimal

from newsparse_quantities.quantities.numbers.number import Number
from newsparse_quantities.quantities.numbers.spelled import joined
from newsparse_quantities.quantities.reader import Reader
from newsparse_quantities.quantities.tables import rows, word_class


def _interval(low: str, high: str) -> tuple[Decimal, Decimal | None]:
    return Decimal(low), None if high == "-" else Decimal(high)


INTERVALS = {phrase: _interval(low, high) for phrase, low, high in rows("vague-numbers.tsv")}
"""From each vague phrase to its lowest and highest number; None where it is open above."""


def _by_first_word() -> dict[str, list[tuple[tuple[str, ...], str]]]:
    index: dict[str, list[tuple[tuple[str, ...], str]]] = {}
    for phrase in INTERVALS:
        first, *rest = phrase.replace("-", " ").split()
        index.setdefault(first, []).append((tuple(rest), phrase))
    for entries in index.values():
        entries.sort(key=lambda entry: (-len(entry[0]), entry[0]))
    return index


_BEFORE_FEW = word_class("before-few")
_PHRASES = _by_first_word()
FIRST_WORDS = frozenset(word for word in _PHRASES if word not in ("a", "many"))


def vague_number(reader: Reader, first: int) -> Number | None:
    """The vague number whose phrase starts at a word."""
    for rest, phrase in _PHRASES.get(reader.word(first), ()):
        if phrase == "few" and reader.word(first - 1) not in _BEFORE_FEW:
            continue
        if all(reader.word(first + 1 + i) == word and joined(reader, first + 1 + i) for i, word in enumerate(rest)):
            low, high = INTERVALS[phrase]
            return Number(reader.start(first), reader.end(first + len(rest)), None, "vague", low=low, high=high)
    return None
