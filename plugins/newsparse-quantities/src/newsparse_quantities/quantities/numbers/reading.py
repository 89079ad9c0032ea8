"""Reading the number that starts at a place, whatever its form."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

import attrs

from newsparse_quantities.quantities.numbers.figures import common_fraction, exact, numeral
from newsparse_quantities.quantities.numbers.number import Number
from newsparse_quantities.quantities.numbers.spelled import (
    DENOMINATORS,
    DOZENS,
    GLUED_SCALES,
    ORDINALS,
    PLURAL_DENOMINATORS,
    SCALES,
    SMALL,
    Cardinal,
    Fraction_,
    cardinal,
    fraction,
    joined,
    ordinal,
    with_decimals,
    with_half,
)
from newsparse_quantities.quantities.numbers.vague import FIRST_WORDS, vague_number
from newsparse_quantities.quantities.reader import Reader
from newsparse_quantities.quantities.tables import word_class

_FOLD = {
    "two": 2,
    "three": 3,
    "four": 4,
    "five": 5,
    "six": 6,
    "seven": 7,
    "eight": 8,
    "nine": 9,
    "ten": 10,
    "twenty": 20,
}
TIMES = (
    {"once": 1, "twice": 2, "thrice": 3}
    | {f"{word}fold": value for word, value in _FOLD.items()}
    | {"hundredfold": 100}
)
"""Adverbs of number: "twice", "tenfold"."""
STARTERS = frozenset(
    {
        *SMALL,
        "hundred",
        *SCALES,
        *DOZENS,
        *ORDINALS,
        *FIRST_WORDS,
        "half",
        "quarter",
        "quarters",
        "couple",
        *TIMES,
    }
    - {"mil", "mio", "bn", "mn", "tn", "bln", "mln", "trn"}
)
"""Words at which a number in words is looked for."""
_LEADING_ARTICLE = frozenset({"hundred", "dozen", "few", "couple", "half", "quarter", *SCALES, *DENOMINATORS})
_ORDINAL_ENDINGS = frozenset(["st", "nd", "rd", "th"])
_OUTER = {(10**5, "crore"): 10**7, (10**5, "crores"): 10**7, (1000, "million"): 10**6, (1000, "billion"): 10**9}
_BEFORE_ONCE = word_class("before-once")


def read_figures(reader: Reader, start: int, *, conjoined: bool = True) -> Number | None:
    """The number in figures at an offset, with the words that go on with it ("3 hundred and 21", "2.5 million")."""
    read = common_fraction(reader.text, start) or numeral(reader.text, start)
    if read is None or read.value is None:
        return read
    letters = reader.letters(read.end)
    if letters:
        return _glued(reader, read, letters)
    number = reader.next_word(read.end)
    if number < 0:
        hyphenated = reader.first_from(read.end)
        number = (
            hyphenated
            if reader.text[read.end : read.end + 1] in ("-", "‑") and reader.word(hyphenated) in SCALES
            else -1
        )
    return _scaled(reader, read, number, conjoined=conjoined) if number >= 0 else read


def _glued(reader: Reader, read: Number, letters: str) -> Number:
    """With an abbreviated scale, or the ending of an ordinal, right behind the figures: 1.9bn, 10k, 21st."""
    end = read.end + len(letters)
    name = letters.casefold()
    if _is_ordinal(read.value, name):
        return attrs.evolve(read, end=end, form="ordinal")
    if (
        name in GLUED_SCALES
        and name != "m"
        and letters not in ("K ", "B ")
        and not reader.text[end : end + 1].isdigit()
    ):
        return rescaled(read, GLUED_SCALES[name], end)
    return read


def _is_ordinal(value: Decimal | None, ending: str) -> bool:
    """Whether letters are the ending of an ordinal, and that of this number: 21st, not 12st of weight."""
    if ending not in _ORDINAL_ENDINGS or value is None or value != value.to_integral_value():
        return False
    return ending != "st" or (value % 10 == 1 and value % 100 != 11)


def rescaled(read: Number, scale: int, end: int) -> Number:
    """The number times a scale whose word ends at an offset."""
    value = None if read.value is None else read.value * scale
    return attrs.evolve(read, value=value, scale=Decimal(scale), end=end)


def _scaled(reader: Reader, read: Number, number: int, *, conjoined: bool) -> Number:
    word = reader.word(number)
    if word in DOZENS:
        return rescaled(read, 12, reader.end(number))
    if word == "m" and reader.original(number) == "M" and reader.gap(number + 1)[:1] != "-":
        return rescaled(read, 10**6, reader.end(number))
    if word == "k" and read.value is not None and read.value < 1000:
        return rescaled(read, 1000, reader.end(number))
    if word == "and" and read.value is not None:
        halved = with_half(reader, Cardinal(read.value, number))
        return (
            attrs.evolve(read, value=halved.value, end=reader.end(halved.after - 1)) if halved.after > number else read
        )
    if word not in SCALES and word != "hundred":
        return read
    found = cardinal(reader, number, figures=read.value, conjoined=conjoined)
    if found is None or found.after == number:
        return read
    found = with_half(reader, _crores(reader, found))
    return attrs.evolve(read, value=found.value, end=reader.end(found.after - 1), scale=Decimal(SCALES.get(word, 100)))


def _crores(reader: Reader, found: Cardinal) -> Cardinal:
    """A scale of a scale: India's "lakh crore", the "thousand million" of Britain's elder."""
    outer = _OUTER.get((found.scale, reader.word(found.after)))
    if outer is None or not reader.spaced(found.after):
        return found
    return Cardinal(found.value * outer, found.after + 1, outer)


def read_words(reader: Reader, first: int, *, conjoined: bool = True) -> Number | None:
    """The number in words at a word, an article before it included: "a dozen", "half a million", "three-quarters"."""
    word = reader.word(first)
    if word in TIMES:
        bounded = word != "once" or reader.word(first - 1) in _BEFORE_ONCE  # else "once" is "at one time"
        return Number(reader.start(first), reader.end(first), Decimal(TIMES[word]), "words") if bounded else None
    start = first
    if word in _LEADING_ARTICLE and reader.word(first - 1) in ("a", "an") and joined(reader, first):
        start = first - 1
    many = first - 1 if reader.word(first - 1) == "many" else start
    read = vague_number(reader, many) or vague_number(reader, first)
    if read or word in FIRST_WORDS:
        return read
    return (
        _couple(reader, start, first)
        or _halves(reader, start, first)
        or _fraction(reader, start, first)
        or _ordinal(reader, first)
        or _cardinal(reader, start, first, conjoined=conjoined)
    )


def _number(reader: Reader, start: int, after: int, value: Decimal, *, scale: int = 1) -> Number:
    return Number(reader.start(start), reader.end(after - 1), value, "words", scale=Decimal(scale))


def _couple(reader: Reader, start: int, first: int) -> Number | None:
    """A couple of weeks, a couple hundred."""
    if reader.word(first) != "couple" or start == first:
        return None
    after = first + 1 + (reader.word(first + 1) == "of")
    scale = SCALES.get(reader.word(after), 100 if reader.word(after) == "hundred" else 1)
    end = reader.end(after if scale > 1 else first)
    return Number(reader.start(start), end, Decimal(2 * scale), "words", approximate=True)


def _halves(reader: Reader, start: int, first: int) -> Number | None:
    """Half a million, half million, a quarter of a million, half a dozen."""
    bottom = {"half": 2, "quarter": 4}.get(reader.word(first))
    if bottom is None or not joined(reader, first + 1):
        return None
    return _part_of_scale(reader, start, first + 1, Fraction(1, bottom))


def _part_of_scale(reader: Reader, start: int, at: int, part: Fraction) -> Number | None:
    at += reader.word(at) == "of"
    at += reader.word(at) in ("a", "an")
    scale = (
        SCALES.get(reader.word(at)) or DOZENS.get(reader.word(at)) or (100 if reader.word(at) == "hundred" else None)
    )
    if scale is None or not joined(reader, at):
        return None
    return _number(reader, start, at + 1, exact(part * scale), scale=scale)


def _fraction(reader: Reader, start: int, first: int) -> Number | None:
    """Three-quarters; three quarters of a million; a half."""
    read = _bare_part(reader, start, first) or fraction(reader, start)
    if read is None or not read.bottom:
        return None
    if read.bottom in (2, 4):
        part = _part_of_scale(reader, start, read.after, Fraction(read.top, read.bottom))
        if part:
            return part
    return Number(reader.start(start), reader.end(read.after - 1), None, "fraction", ratio=(read.top, read.bottom))


def _bare_part(reader: Reader, start: int, first: int) -> Fraction_ | None:
    word = reader.word(first)
    return Fraction_(1, 2, first + 1) if word == "half" and start == first else None


def _ordinal(reader: Reader, first: int) -> Number | None:
    read = ordinal(reader, first)
    return Number(reader.start(first), reader.end(read.after - 1), read.value, "ordinal") if read else None


def _cardinal(reader: Reader, start: int, first: int, *, conjoined: bool) -> Number | None:
    """Twenty-one; a hundred; two and a half million; two dozen."""
    if reader.word(first) in DOZENS:
        return _number(reader, start, first + 1, Decimal(12)) if reader.word(first) == "dozen" else None
    read = cardinal(reader, first, conjoined=conjoined)
    if read is None:
        return None
    if reader.word(read.after) in DOZENS and joined(reader, read.after):
        return _number(reader, start, read.after + 1, read.value * 12, scale=12)
    whole = with_half(reader, _crores(reader, with_decimals(reader, read)))
    return _number(reader, start, whole.after, whole.value, scale=whole.scale)


__all__ = ["PLURAL_DENOMINATORS", "STARTERS", "TIMES", "read_figures", "read_words", "rescaled"]
