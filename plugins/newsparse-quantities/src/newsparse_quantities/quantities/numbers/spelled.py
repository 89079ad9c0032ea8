"""Numbers in words: "twenty-one", "four hundred and six thousand", "three and a half million", "3 hundred and 21"."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction
from typing import NamedTuple

from newsparse_quantities.quantities.numbers.figures import exact
from newsparse_quantities.quantities.reader import HYPHENS, Reader, is_blank
from newsparse_quantities.quantities.tables import rows

SMALL = {word: int(value) for word, value in rows("number-words.tsv")}
SCALES = {word: int(value) for word, value, glued in rows("scales.tsv") if glued == "no"}
GLUED_SCALES = {word: int(value) for word, value, _ in rows("scales.tsv")}
ORDINALS = {word: int(value) for word, value in rows("ordinals.tsv")}
DENOMINATORS = {word: value for word, value in ORDINALS.items() if value > 2} | {"half": 2, "quarter": 4}
PLURAL_DENOMINATORS = {word + "s": value for word, value in DENOMINATORS.items()} | {
    "halves": 2,
    "firsts": 1,
    "seconds": 2,
}
DOZENS = {"dozen": 12, "dozens": 12, "doz": 12, "dozs": 12, "dz": 12, "dzs": 12}
_MOST_WORDS = 24
_LARGEST_GROUP = 10**36


class Cardinal(NamedTuple):
    """A cardinal in words: its value, the number of the word after it, and the scale of its last word."""

    value: Decimal
    after: int
    scale: int = 1


def joined(reader: Reader, number: int) -> bool:
    """Whether a word goes on with the number before it: a blank or a hyphen between."""
    gap = reader.gap(number)
    return is_blank(gap) or gap.strip() in tuple(HYPHENS)


def cardinal(reader: Reader, first: int, figures: Decimal | None = None, *, conjoined: bool = True) -> Cardinal | None:
    """The cardinal in words at a word; `figures` is the number in figures right before it ("3" of "3 hundred").

    Without `conjoined`, "and" ends it: "between one hundred and two hundred".
    """
    total, group, limit, at, scale = Decimal(0), figures, _LARGEST_GROUP, first, 1
    while at - first < _MOST_WORDS:
        if (at > first or figures is not None) and not joined(reader, at) and not _comma_joins(reader, at, scale):
            break
        before = at
        conjunct = conjoined and at > first and reader.word(at) == "and"
        at += conjunct and _goes_on(reader, at + 1, group) and _stays_below(reader, at + 1, limit)
        word = reader.word(at)
        if word in SMALL and (group is None or _open(group, spelled=at > first)):
            value, at = _below_hundred(reader, at)
            group, scale = (group or 0) + value, 1
        elif word.isdigit() and word.isascii() and _figures_go_on(reader, at, first, group):
            group, scale, at = (group or Decimal(0)) + Decimal(word), 1, at + 1
        elif (
            word == "hundred"
            and (group is None or 0 < group < 100 or at == first)
            and (group is not None or at == first)
        ):
            group, scale, at = (group or 1) * Decimal(100), 100, at + 1
        elif (group is not None or at == first) and SCALES.get(word, limit) < limit:
            limit = scale = SCALES[word]
            total, group, at = total + (1 if group is None else group) * limit, None, at + 1
        else:
            at = before
            break
    if at == first:
        return None
    return Cardinal(total + (group or 0), at, scale)


def _comma_joins(reader: Reader, at: int, scale: int) -> bool:
    """Whether a comma parts the groups of one number: "one thousand, one hundred", not "one thousand, two thousand"."""
    if scale < 1000 or reader.gap(at).strip() != "," or reader.word(at) not in SMALL:
        return False
    group, after = _below_hundred(reader, at)
    if reader.word(after) == "hundred" and joined(reader, after):
        rest = cardinal(reader, at)
        return rest is not None and rest.value < scale
    return SCALES.get(reader.word(after), scale) < scale and joined(reader, after) and group > 0


def _figures_go_on(reader: Reader, at: int, first: int, group: Decimal | None) -> bool:
    """Whether figures go on with a number: "3 hundred and 21", "2 million 300 thousand"."""
    if at == first or len(reader.word(at)) > 3 or not (group is None or _open(group, spelled=True)):
        return False
    scaled = reader.word(at + 1) in SCALES or reader.word(at + 1) == "hundred"
    return reader.word(at - 1) == "and" or (scaled and reader.spaced(at + 1))


def _open(group: Decimal, *, spelled: bool) -> bool:
    """Whether a group of hundreds takes tens and ones: not one in figures."""
    return spelled and group > 0 and group % 100 == 0


def _goes_on(reader: Reader, number: int, group: Decimal | None) -> bool:
    """Whether "and" joins what follows: "two hundred and six", not "4 hundred and 5 hundred"."""
    if not joined(reader, number):
        return False
    word, following = reader.word(number), reader.word(number + 1)
    if not (word in SMALL or (word.isdigit() and word.isascii() and len(word) < 3)) or SMALL.get(word) == 0:
        return False
    figures_go_on = not word.isdigit() or (word != "0" and reader.gap(number + 1)[:1] not in (",", "."))
    hundred = following == "hundred" or reader.word(number + 2) == "hundred"
    return (
        figures_go_on
        and not (group is not None and hundred and joined(reader, number + 1))
        and not _denominates(reader, number)
    )


def _stays_below(reader: Reader, number: int, limit: int) -> bool:
    """Whether what "and" joins is of a lower scale: not "11 million and 13 million"."""
    after = _below_hundred(reader, number)[1] if reader.word(number) in SMALL else number + 1
    after += reader.word(after) == "hundred"
    return not joined(reader, after) or SCALES.get(reader.word(after), 0) < limit


def _denominates(reader: Reader, number: int) -> bool:
    """Whether the words are the numerator of a fraction of their own: "and three fifths"."""
    _, after = _below_hundred(reader, number) if reader.word(number) in SMALL else (Decimal(0), number + 1)
    bottom = PLURAL_DENOMINATORS.get(reader.word(after)) or DENOMINATORS.get(reader.word(after))
    return bottom is not None and joined(reader, after) and bottom > SMALL.get(reader.word(number), 0)


def _below_hundred(reader: Reader, number: int) -> tuple[Decimal, int]:
    value = SMALL[reader.word(number)]
    if value >= 20 and 0 < SMALL.get(reader.word(number + 1), 0) < 10 and joined(reader, number + 1):
        return Decimal(value + SMALL[reader.word(number + 1)]), number + 2
    return Decimal(value), number + 1


def with_decimals(reader: Reader, read: Cardinal) -> Cardinal:
    """With the decimals spoken behind "point": "six hundred point one five"."""
    if reader.word(read.after) != "point" or not reader.spaced(read.after) or reader.word(read.after + 1) not in SMALL:
        return read
    digits, at = "", read.after + 1
    while reader.word(at) in SMALL and joined(reader, at) and len(digits) < 30:
        value, at = _below_hundred(reader, at)
        digits += str(value)
    return Cardinal(Decimal(f"{read.value}.{digits}"), at)


def with_half(reader: Reader, read: Cardinal) -> Cardinal:
    """With "and a half", "and three quarters" behind it, and the scale behind that: "two and a half million"."""
    if reader.word(read.after) != "and" or not joined(reader, read.after) or not joined(reader, read.after + 1):
        return read
    part = fraction(reader, read.after + 1)
    if part is None or part.top >= part.bottom:
        return read
    scale = read.scale if read.scale > 100 else 1
    value, after = read.value + exact(Fraction(part.top, part.bottom)) * scale, part.after
    following = SCALES.get(reader.word(after), 1) if reader.spaced(after) and scale == 1 else 1
    return Cardinal(value * following, after + (following > 1), following)


class Fraction_(NamedTuple):  # noqa: N801 - the name of what the language calls it, beside the standard library's
    """A fraction in words: numerator, denominator, and the number of the word after it."""

    top: int
    bottom: int
    after: int


def fraction(reader: Reader, first: int) -> Fraction_ | None:
    """A fraction in words at a word: "a half", "one-third", "three quarters", "two hundredths"."""
    if reader.word(first) in ("a", "an", "one"):
        bottom = _denominator(reader, first + 1, plural=False)
        if bottom:
            return Fraction_(1, *bottom)
    top = cardinal(reader, first + (reader.word(first) in ("a", "an")))
    if top is None or top.value != int(top.value):
        return None
    bottom = _denominator(reader, top.after, plural=True)
    return Fraction_(int(top.value), *bottom) if bottom else None


def _denominator(reader: Reader, number: int, *, plural: bool) -> tuple[int, int] | None:
    if not joined(reader, number):
        return None
    word, names = reader.word(number), PLURAL_DENOMINATORS if plural else DENOMINATORS
    if word in names and names[word] > 1:
        return names[word], number + 1
    if word == "one" and reader.word(number + 1) in names and joined(reader, number + 1):
        return (names[reader.word(number + 1)], number + 2) if names[reader.word(number + 1)] >= 100 else None
    tens, following = SMALL.get(word, 0), reader.word(number + 1)
    ones = (PLURAL_DENOMINATORS if plural else {**DENOMINATORS, "first": 1, "second": 2}).get(following, 0)
    if (
        tens >= 20
        and 0 < ones < 10
        and following not in ("half", "halves", "quarter", "quarters")
        and joined(reader, number + 1)
    ):
        return tens + ones, number + 2
    return None


def ordinal(reader: Reader, first: int) -> Cardinal | None:
    """An ordinal in words: "third", "twenty-first", "one hundred and fifth", "three trillionth"."""
    if reader.word(first) in ORDINALS:
        return Cardinal(Decimal(ORDINALS[reader.word(first)]), first + 1)
    base = cardinal(reader, first)
    if base is None:
        return None
    after = base.after + (reader.word(base.after) == "and" and reader.word(base.after + 1) in ORDINALS)
    last = ORDINALS.get(reader.word(after), 0)
    if not last or not joined(reader, after):
        return None
    if last >= 100:
        return Cardinal(base.value * last, after + 1)
    room = 10 if base.value % 100 else 100
    return Cardinal(base.value + last, after + 1) if base.value % room == 0 and last < room else None
