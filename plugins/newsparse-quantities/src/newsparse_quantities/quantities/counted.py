"""The counted phrase: what a number counts, found without a parser by a bounded chunker.

Behind the number stand modifiers and a head ("300 South Sudanese officers"); the first plural noun is the head.
"""

from __future__ import annotations

from typing import NamedTuple

import regex

from newsparse_quantities.quantities.nouns import IRREGULAR, PARTICIPLES, STOP_WORDS, head_lemma, is_plural, singular
from newsparse_quantities.quantities.numbers.figures import TooLongError
from newsparse_quantities.quantities.numbers.reading import STARTERS, read_figures, read_words
from newsparse_quantities.quantities.numbers.spelled import ORDINALS
from newsparse_quantities.quantities.reader import HYPHEN_GAPS, Reader, is_blank
from newsparse_quantities.quantities.tables import word_class
from newsparse_quantities.quantities.units.table import MEASURE_NAMES, MEASURE_SYMBOLS

_DETERMINERS = word_class("determiners")
_RELATIVES = word_class("relatives")
_DESIGNATED = regex.compile(r"\s(?P<name>\p{Lu}[\p{L}]{0,14}[- ][0-9]{1,4}[A-Z]?)s(?![\p{L}\p{N}])")
_ATTRIBUTE = regex.compile(r"[-‐‑](?P<noun>\p{L}{3,24}+)(?![\p{N}])")
_SUSPENDED = regex.compile(r"[-‐‑](?:,?\s(?:and|or|to)\s|,\s)(?=[\p{L}0-9])")
_MEASURE = regex.compile(r"\s[0-9][0-9.,]{0,9}+[-‐‑]?(?P<unit>\p{L}{1,12}+)(?=\s)")  # "500 122-mm rounds"
_UNITS = MEASURE_NAMES.keys() | MEASURE_SYMBOLS.keys()
_NO_NOUN = word_class("no-attributes")
_MODIFIERS = word_class("plural-modifiers")
_NOUNS_TOO = word_class("nouns-too")  # verbs elsewhere: "8,250 runs"
_PERIODS = word_class("periods")
_PLACES = word_class("places-in-order")
_NO_NOUN_ENDINGS = ("ed", "ly", "ing", "ier", "al", "ous", "ive", "ful", "able", "ible", "ish", "ic")
_LONGEST_DESIGNATION = 3  # figures in "F-16", "Boeing 737"
_NOUNS_ALL_THE_SAME = word_class("nouns-all-the-same")
_MOST_WORDS = 7
_MOST_SUSPENDED = 4


class Counted(NamedTuple):
    """The counted phrase [start, end) and its head's lemma; `apart` where numbers stand between ("two- and")."""

    start: int
    end: int
    head: str
    apart: bool = False


def counted_after(reader: Reader, end: int, *, single: bool, partitive: bool = True) -> Counted | None:
    """What a number that ends at an offset counts; `single` where it is one."""
    designated = _DESIGNATED.match(reader.text, end)
    if designated:
        return Counted(designated.start("name"), designated.end(), designated["name"])
    measured = _past_measure(reader, end)
    if measured is not None:
        behind = reader.next_word(measured)
        phrase = _phrase(reader, behind, single=single, attributive=False) if behind >= 0 else None
        return phrase and phrase._replace(apart=True)
    first = reader.next_word(end)
    if first < 0:
        return None
    if reader.word(first) == "of":
        return _of_whole(reader, first + 1) if partitive else None
    first += reader.word(first) in ("more", "x") and reader.spaced(first + 1)  # "2 x Mi-8 helicopters"
    return _phrase(reader, first, single=single)


def _past_measure(reader: Reader, end: int) -> int | None:
    """Where a measure ends that stands between a number and what it counts: "500 122-mm rounds"."""
    measure = _MEASURE.match(reader.text, end) if reader.text[end + 1 : end + 2].isdigit() else None
    return measure.end() if measure and singular(measure["unit"]) in _UNITS else None


def attribute(reader: Reader, end: int) -> Counted | None:
    """The noun joined by a hyphen: "27-nation", "two- and three-bedroom"."""
    last = suspended_end(reader, end)
    match = _ATTRIBUTE.match(reader.text, last)
    noun = match["noun"].casefold() if match else ""
    if match is None or noun in _NO_NOUN or noun in STOP_WORDS or noun.endswith("fold"):
        return None
    return Counted(match.start("noun"), match.end("noun"), head_lemma(match["noun"]), apart=last > end)


def suspended_end(reader: Reader, end: int) -> int:
    """Where the last of several numbers ends that share what follows it: "four-, five- and six-cylinder engines"."""
    for _ in range(_MOST_SUSPENDED):
        suspended = _SUSPENDED.match(reader.text, end)
        number = reader.first_from(suspended.end()) if suspended else -1
        if number < 0 or (reader.word(number) not in STARTERS and not reader.word(number).isdigit()):
            break
        end = reader.end(number)
    return end


def _of_whole(reader: Reader, number: int) -> Counted | None:
    """The whole of which a number is a part: "five of the nine divers", "one of Oslo's oldest bridges"."""
    if not reader.spaced(number) or (
        reader.word(number) in _RELATIVES and reader.word(number + 1) in STOP_WORDS | {""}
    ):
        return None
    if reader.word(number) in ("whom", "which", "them"):
        return None
    number += reader.word(number) in _DETERMINERS
    for step in range(1, 4):
        if reader.word(number + step) == "s" and reader.gap(number + step) in ("'", "’"):
            number += step + 1
            break
    if reader.word(number) in ("the", "most"):
        number += 1
    number += reader.word(number) in _PLACES
    numbered = reader.word(number) in STARTERS and reader.word(number) not in ORDINALS
    if numbered or reader.word(number)[:1].isdigit():
        return _of_number(reader, number)
    return _phrase(reader, number, single=False, attributive=False)


def _of_number(reader: Reader, number: int) -> Counted | None:
    """The whole that has a number of its own, found apart: "12 of the 15 games", "five of the nine divers"."""
    try:
        figures = reader.word(number)[:1].isdigit()
        read = read_figures(reader, reader.start(number)) if figures else read_words(reader, number)
    except TooLongError:
        return None
    if read is None:
        return None
    millions = reader.letters(read.end) in ("m", "M")
    whole = counted_after(reader, read.end + millions, single=False, partitive=False)
    return whole and whole._replace(apart=True)


def _phrase(reader: Reader, first: int, *, single: bool, attributive: bool = True) -> Counted | None:
    if not single and reader.word(first) in _NOUNS_TOO:
        return Counted(reader.start(first), reader.end(first), reader.word(first).removesuffix("s"))
    if reader.word(first) in STOP_WORDS and reader.gap(first + 1) not in HYPHEN_GAPS:
        return None
    if reader.word(first) in ("last", "next") and reader.word(first + 1) in _PERIODS:
        return None
    last = _single_head(reader, first) if single else _plural_head(reader, first)
    if last is None and not single:
        last = first if reader.word(first) in PARTICIPLES else _attributive(reader, first) if attributive else None
    if last is None:
        return None
    verb_too = reader.word(last).removesuffix("s") if reader.word(last) in _NOUNS_TOO else None
    return Counted(reader.start(first), reader.end(last), verb_too or head_lemma(reader.original(last)))


def _continues(reader: Reader, number: int) -> bool:
    """Whether a word goes on with the phrase: a blank, a hyphen, or the stop of an abbreviation before it."""
    gap = reader.gap(number)
    if is_blank(gap) or gap in HYPHEN_GAPS or gap == "/":
        return True
    return gap in (".", ". ") and len(reader.word(number - 1)) == 1


def _plural_head(reader: Reader, first: int) -> int | None:
    for number in range(first, first + _MOST_WORDS):
        word = reader.word(number)
        if (number > first and not _continues(reader, number)) or not word:
            return None
        if word.isdigit() and not _in_designation(reader, number, first):
            return None
        if number > first and word in _NOUNS_TOO and not is_plural(reader.word(number - 1)):
            return number  # "28 home runs"
        if word in STOP_WORDS and not _in_compound(reader, number) and not _joins_modifiers(reader, number, first):
            return None
        if is_plural(word) and not _possessor(reader, number) and not _goes_on(reader, number):
            return number
    return None


def _in_designation(reader: Reader, number: int, first: int) -> bool:
    """Whether figures belong to a name among the modifiers: "20 F-16 jets", "18 Leopard 2 tanks"."""
    if number == first or len(reader.word(number)) > _LONGEST_DESIGNATION:
        return False
    return reader.gap(number) in HYPHEN_GAPS or (reader.has_capital(number - 1) and reader.spaced(number + 1))


def _in_compound(reader: Reader, number: int) -> bool:
    """Whether a word is part of a compound: "gas-only options", "by-elections", "on-site inspectors"."""
    return reader.gap(number + 1) in HYPHEN_GAPS or reader.gap(number) in HYPHEN_GAPS


def _joins_modifiers(reader: Reader, number: int, first: int) -> bool:
    """Whether "and" joins two modifiers of one head: "digital and physical sales"."""
    return (
        reader.word(number) in ("and", "or")
        and number > first
        and reader.spaced(number + 1)
        and reader.word(number + 1) not in STOP_WORDS | STARTERS
        and not reader.word(number + 1)[:1].isdigit()
        and is_plural(reader.word(number + 2))
        and reader.spaced(number + 2)
    )


def _possessor(reader: Reader, number: int) -> bool:
    return reader.gap(number + 1)[:1] in ("'", "’") and reader.word(number + 1) == "s"


def _goes_on(reader: Reader, number: int) -> bool:
    """Whether a plural only modifies the next one: "Abrams tanks", "weapons caches", "al-Shabaab-run"."""
    if reader.gap(number + 1) in ("-", "‑") and reader.word(number + 1)[:1].isalpha():
        return True
    if not reader.spaced(number + 1):
        return False
    following = reader.word(number + 1)
    if IRREGULAR.get(reader.word(number)) == reader.word(number) and following not in STOP_WORDS:
        return is_plural(following)  # "5,000 police officers"
    if following in STOP_WORDS or not is_plural(following):
        return (
            reader.word(number) in _MODIFIERS
            and following not in STOP_WORDS
            and is_plural(reader.word(number + 2))
            and reader.spaced(number + 2)
        )
    return reader.word(number) in _MODIFIERS or (
        reader.is_capitalised(number) and not reader.is_capitalised(number + 1)
    )


def _single_head(reader: Reader, first: int) -> int | None:
    """The head behind "one": the last word before a verb or a function word."""
    last = None
    for number in range(first, first + 4):
        word = reader.word(number)
        if (number > first and not _continues(reader, number)) or not word or word in STOP_WORDS:
            break
        if not word.isalpha() and not _in_designation(reader, number, first):
            break
        if last is not None and reader.word(last).isalpha() and _ends_single(word):
            break
        last = number
        if reader.gap(number + 1)[:1] in ("'", "’"):
            break
    return last


def _ends_single(word: str) -> bool:
    """Whether a word behind the head of "one" is a verb, an adverb or another noun's beginning."""
    return is_plural(word) or word.endswith(("ed", "ing", "ly"))


def _attributive(reader: Reader, first: int) -> int | None:
    """A singular that modifies a noun behind it: "an 11 member pact", "a 12 page document"."""
    joined = reader.spaced(first + 1) and _may_follow(reader, first + 1)
    return first if joined and _plain_noun(reader, first) and len(reader.word(first)) > 2 else None


def _may_follow(reader: Reader, number: int) -> bool:
    """Whether a word may stand between an attribute and its head, or be the head: "a 5 speed manual gearbox"."""
    word = reader.word(number)
    return word.isalpha() and word not in STOP_WORDS and not is_plural(word) and not word.endswith(("ed", "ly", "ing"))


def _plain_noun(reader: Reader, number: int) -> bool:
    """Whether a word may be a common noun in the singular."""
    word = reader.word(number)
    return (
        word.isalpha()
        and word not in STOP_WORDS
        and not is_plural(word)
        and (not word.endswith(_NO_NOUN_ENDINGS) or word in _NOUNS_ALL_THE_SAME)
        and not reader.is_capitalised(number)
    )
