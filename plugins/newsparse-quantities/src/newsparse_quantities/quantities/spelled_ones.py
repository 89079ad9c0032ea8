"""Which number words are no quantities: pronouns ("no one", "one another"), names ("the Big Four"), ranks in titles."""

from __future__ import annotations

from newsparse_quantities.quantities.counted import STOP_WORDS
from newsparse_quantities.quantities.nouns import is_plural
from newsparse_quantities.quantities.numbers.number import Number
from newsparse_quantities.quantities.reader import HYPHENS, Reader

_PRONOMINAL = frozenset(
    "no any some every this that which each the another neither either such only good bad big new old next last previous wrong right our my his her their your its first second third".split()
)
_IDIOMS = frozenset("another day hand thing side way time off sided on up".split())
_HALF_OF = frozenset("of the a an its their his her our my your that this all".split())
_TIME_AFTER_SECOND = frozenset("half quarter".split())


def is_pronoun(reader: Reader, number: Number) -> bool:
    """Whether "one" stands for something named before, or is part of an idiom."""
    first = reader.first_from(number.start)
    if reader.word(first) != "one" or number.value != 1:
        return False
    before = reader.word(first - 1) if reader.spaced(first) else ""
    after = reader.word(first + 1) if reader.spaced(first + 1) else ""
    if reader.gap(first + 1) in tuple(HYPHENS) or reader.gap(first) in tuple(HYPHENS):
        return reader.word(first + 1) in (
            "time",
            "off",
            "sided",
            "on",
            "to",
            "up",
            "way",
            "man",
            "by",
            "stop",
            "size",
        ) or reader.gap(first) in tuple(HYPHENS)
    if before in _PRONOMINAL or after in _IDIOMS:
        return (
            not (before == "the" and after not in _IDIOMS and after and after not in STOP_WORDS)
            if before == "the"
            else before != "only" or not after
        )
    if after == "of" or after in ("in", "out"):
        return False
    return not after or after in STOP_WORDS


def is_half_name(reader: Reader, number: Number) -> bool:
    """Whether "half" is no share: "the first half", "half-brother"."""
    first = reader.first_from(number.start)
    word = reader.word(first)
    if word in ("quarter", "quarters", "half") and number.form == "fraction":
        before = reader.word(first - 1) if reader.spaced(first) else ""
        after = reader.word(first + 1)
        if reader.gap(first + 1) in tuple(HYPHENS):
            return True
        return before in (
            "first",
            "second",
            "third",
            "fourth",
            "the",
            "this",
            "last",
            "that",
            "other",
            "each",
            "final",
            "opening",
        ) or not (
            after in _HALF_OF
            or is_plural(after)
            or before in ("than", "about", "nearly", "almost", "over", "around", "by", "under")
        )
    return False


def is_ordinal_name(reader: Reader, number: Number) -> bool:
    """Whether an ordinal is part of an idiom: "at first", "first-degree", "seconds"."""
    first = reader.first_from(number.start)
    before = reader.word(first - 1) if reader.spaced(first) else ""
    if reader.gap(reader.first_from(number.end)) in tuple(HYPHENS):
        return True
    return before in ("at", "split") or (
        reader.word(first) == "second" and before in ("a", "per", "every", "each") and not reader.spaced(first + 1)
    )


def is_indefinite_ordinal(reader: Reader, number: Number) -> bool:
    """Whether "a third" is an ordinal: a noun follows ("a third term"), where a share would have "of"."""
    if number.ratio is None or number.ratio[0] != 1 or number.ratio[1] < 3:
        return False
    first = reader.first_from(number.start)
    if reader.word(first) != "a" and reader.word(first) != "an":
        return False
    after = reader.next_word(number.end)
    return (
        after >= 0
        and reader.word(after) not in STOP_WORDS
        and reader.word(number_last(reader, number)) not in ("half", "quarter")
    )


def number_last(reader: Reader, number: Number) -> int:
    """The number of the last word of a number."""
    return reader.first_from(number.end) - 1
