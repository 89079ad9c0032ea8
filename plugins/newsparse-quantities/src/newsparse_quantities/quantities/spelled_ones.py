"""Which number words are no quantities: pronouns ("no one", "one another"), names ("the Big Four"), ranks in titles."""

from __future__ import annotations

from newsparse_quantities.quantities.nouns import STOP_WORDS, is_plural
from newsparse_quantities.quantities.numbers.number import Number
from newsparse_quantities.quantities.numbers.reading import STARTERS
from newsparse_quantities.quantities.reader import HYPHENS, Reader
from newsparse_quantities.quantities.tables import word_class
from newsparse_quantities.quantities.units.finding import unit_after

_PRONOMINAL = word_class("pronominal")
_IDIOMS = word_class("idioms-of-one")
_COMPOUNDS = word_class("compounds-of-one")
_HALF_OF = word_class("half-of")
_WHOLES = word_class("wholes-of-half")
_BEFORE_HALF = word_class("before-half")
_BEFORE_NUMBERS = frozenset({"in", "out", "over", "to", "or"})  # "one in five", "one to two", "one or two"
_COMPARATIVES = word_class("comparatives")
_SHARES = frozenset({"half", "quarter"})


def is_pronoun(reader: Reader, number: Number) -> bool:
    """Whether "one" stands for something named before, or is part of an idiom."""
    first = reader.first_from(number.end) - 1
    before = reader.word(first - 1) if reader.spaced(first) else ""
    if reader.word(first) != "one" or number.value != 1 or before in ("minus", "negative"):
        return False
    after = reader.word(first + 1) if reader.spaced(first + 1) else ""
    if reader.gap(first + 1) in tuple(HYPHENS) or reader.gap(first) in tuple(HYPHENS):
        return reader.word(first + 1) in _COMPOUNDS or reader.gap(first) in tuple(HYPHENS)
    if after == "of":
        return before in ("no", "any", "this", "that", "the", "every", "each")
    if before == "the" and after not in _IDIOMS:
        return not after or after in STOP_WORDS
    if before == "only" and reader.word(first - 2) in ("the", "an", "his", "her", "their"):
        return True
    if before in _PRONOMINAL or after in _IDIOMS:
        return before != "only" or not after
    if after in _BEFORE_NUMBERS:
        return not _is_number(reader, first + 2 + (reader.word(first + 2) == "of"))
    return not after or after in STOP_WORDS


def _is_number(reader: Reader, number: int) -> bool:
    number += reader.word(number) in ("every", "the", "each")
    return reader.word(number) in STARTERS or reader.word(number)[:1].isdigit()


def is_half_name(reader: Reader, number: Number) -> bool:
    """Whether a fraction is no share: "the first half", "half-brother", "a third-party app"."""
    if number.form != "fraction" or is_part_of_point(reader, number):
        return False
    first = reader.first_from(number.start)
    after = reader.first_from(number.end)
    if reader.gap(after) in tuple(HYPHENS):
        part = number.ratio is not None and number.ratio[1] in (2, 4)
        return not part or unit_after(reader, number.end, None) is None
    if reader.word(first) not in ("quarter", "quarters", "half"):
        return False
    before = reader.word(first - 1) if reader.spaced(first) else ""
    share = reader.word(after) in _HALF_OF or is_plural(reader.word(after)) or before in _BEFORE_HALF
    return before in _WHOLES or not share


def is_part_of_point(reader: Reader, number: Number) -> bool:
    """Whether a fraction is one of a percentage point: "a quarter point", "a half-point cut"."""
    after = reader.first_from(number.end)
    return number.form == "fraction" and reader.word(after) == "point" and reader.gap(after) in (" ", *HYPHENS)


def is_ordinal_name(reader: Reader, number: Number) -> bool:
    """Whether an ordinal is part of an idiom: "at first", "first-degree", "seconds"."""
    first = reader.first_from(number.start)
    before = reader.word(first - 1) if reader.spaced(first) else ""
    if reader.gap(reader.first_from(number.end)) in tuple(HYPHENS):
        return True
    second = reader.word(first) == "second" and before in ("a", "per", "every", "each")
    return before in ("at", "split") or (second and not reader.spaced(first + 1))


def is_indefinite_ordinal(reader: Reader, number: Number) -> bool:
    """Whether "a third" is an ordinal: a noun follows ("a third term"), where a share would have "of"."""
    if number.ratio is None or number.ratio[0] != 1 or number.ratio[1] < 3:
        return False
    if reader.word(reader.first_from(number.start)) not in ("a", "an"):
        return False
    after, last = reader.next_word(number.end), reader.first_from(number.end) - 1
    noun = after >= 0 and reader.word(after) not in STOP_WORDS | _COMPARATIVES  # "a third fewer"
    return noun and reader.word(last) not in _SHARES
