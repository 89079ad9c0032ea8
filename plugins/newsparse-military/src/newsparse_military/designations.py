"""What stands before a head: the words of form and name, and the numbers, letters and lists that designate a unit."""

from __future__ import annotations

import attrs

from newsparse_military.echelons import HEADS, Head
from newsparse_military.reading import Reader
from newsparse_military.vocabulary import FORM_WORDS, MONTHS, NOT_NAMES
from newsparse_military.wordlists import words

REACH = 10  # words a name may have before its head; lists of numbers have a reach of their own
LIST_REACH = 12
LETTERED = frozenset({"company", "battery", "troop", "squadron"})  # formations that letters designate
PARTICLES = frozenset({"bin", "ibn", "al", "el", "ul"})  # within names: "Tariq bin Ziyad Brigade"
_WEAPONS = words("designations.weapons")
_WEAPONS_OF_MASS = frozenset({"radiation", "chemical", "biological", "nuclear", "radiological"})
_NO_HEAD = Head("", None, military=False)


@attrs.frozen
class Before:
    """What stands before a head: the first word of the name, its numbers, and whether a number or letter was met."""

    first: int
    numbers: tuple[int, ...] = ()
    designated: bool = False
    ordinal: bool = False
    listed: bool = False


def words_before(reader: Reader, at: int) -> Before:
    """Reads leftwards from the head: words of form and name, then a designation, which ends the name."""
    first, i = at, at - 1
    while i >= max(reader.floor, at - REACH) and (reader.joined(i) or _is_listed_arm(reader, i)):
        found = _designation(reader, i, at)
        if found:
            return found
        if not (_is_part(reader, i) or _is_and(reader, i, at)):
            break
        first = i
        i -= 1
    while first < at and (reader.folded[first] in {"and", "s"} or reader.folded[first] in NOT_NAMES):
        first += 1
    return Before(first)


def _is_listed_arm(reader: Reader, i: int) -> bool:
    """Inside "Radiation, Chemical and Biological Defence Brigade"."""
    return reader.gap(i) == ", " and reader.word(i) in _WEAPONS_OF_MASS and reader.word(i + 1) in _WEAPONS_OF_MASS


def _is_part(reader: Reader, i: int) -> bool:
    word = reader.folded[i]
    if word in FORM_WORDS and word != "and":
        return True
    if word in PARTICLES:
        return reader.capital(i - 1) and reader.capital(i + 1)  # "Tariq bin Ziyad Brigade"
    if word == "of":
        return reader.word(i - 1) == "order" and reader.capital(i - 1)  # "Order of Kutuzov"
    return reader.capital(i) and word not in NOT_NAMES


def _is_and(reader: Reader, i: int, at: int) -> bool:
    """An "and" between two capitalised parts ("Training and Doctrine Command")."""
    return (
        reader.folded[i] == "and"
        and i + 1 < at
        and reader.capital(i + 1)
        and reader.folded[i - 1] in FORM_WORDS
        and reader.capital(i - 1)
    )


def _designation(reader: Reader, i: int, at: int) -> Before | None:
    number = reader.number(i) or _single_roman(reader, i, at)
    linked = reader.number(i - 1) if number and i and reader.gap(i - 1) == "/" else None
    if number and linked and (number[1] or linked[1]) and _head(reader, at).military:  # "2/14th Battalion"
        return Before(i - 1, (linked[0], number[0]), designated=True, ordinal=True)
    if number:
        if not _may_designate(reader, i, ordinal=number[1]):
            return None
        first, numbers = listed_numbers(reader, i, number, plural=_head(reader, at).plural)
        return Before(first, numbers, designated=True, ordinal=number[1], listed=len(numbers) > 1)
    lettered = i == at - 1 and reader.letter(i) and _head(reader, at).name in LETTERED and reader.capital(at)
    return Before(i, designated=True) if lettered else None


def _single_roman(reader: Reader, i: int, at: int) -> tuple[int, bool] | None:
    """The number of "I Corps" and "V Corps": one Roman letter is a number before a corps only, and "X Corp" a firm."""
    value = reader.roman_letter(i)
    return (value, False) if value and reader.written(at) in {"Corps", "Force"} else None


def _head(reader: Reader, at: int) -> Head:
    return HEADS.get(reader.folded[at], _NO_HEAD)


def _may_designate(reader: Reader, i: int, *, ordinal: bool) -> bool:
    """Whether a number can be a unit's: no day of a month, part of "F-16", decimals, or "third" in small letters."""
    word, gap = reader.folded[i], reader.gap(i - 1)
    if i and (
        (reader.hyphened(i - 1) and not (ordinal and word[0].isalpha())) or gap in {".", ",", "/", "$", "£", "€", " $"}
    ):
        return False
    if word[0].isdecimal():
        if reader.word(i - 1) in _WEAPONS or (not ordinal and len(word) == 4 and "1900" <= word <= "2099"):
            return False
        return ordinal or reader.word(i - 1) not in MONTHS or gap == "\n"
    return reader.capital(i) or (reader.hyphened(i - 1) and reader.capital(i - 1))


def listed_numbers(
    reader: Reader, i: int, number: tuple[int, bool], *, plural: bool = False
) -> tuple[int, tuple[int, ...]]:
    """The numbers that share a head, leftwards from word `i`, and the word the list starts at.

    Before a singular they are ordinals and an "and" joins the last: "the 14th and 18th Army Corps".
    """
    numbers, first = [number[0]], _start_of_number(reader, i)
    while len(numbers) < LIST_REACH:
        previous = _previous_in_list(reader, first)
        found = reader.number(previous) if previous is not None else None
        if previous is None or not found or not (plural or (found[1] and number[1] and _and_before(reader, i))):
            break
        numbers.append(found[0])
        first = _start_of_number(reader, previous)
    return first, tuple(reversed(numbers))


def _and_before(reader: Reader, i: int) -> bool:
    return reader.word(i - 2 if reader.word(i - 1) == "the" else i - 1) == "and"


def _previous_in_list(reader: Reader, first: int) -> int | None:
    i = first - 1
    if reader.word(i) == "the" and reader.spaced(i):
        i -= 1
    if reader.word(i) in {"and", "or"} and (reader.spaced(i) or i == first - 2):
        comma_or_space = reader.gap(i - 1) in {" ", ", "}
        return i - 1 if comma_or_space else None
    return i if reader.gap(i) == ", " else None


def _start_of_number(reader: Reader, i: int) -> int:
    """The number's first word: "Twenty" of "Twenty-First", "No" of "No. 617"."""
    if reader.hyphened(i - 1) and reader.folded[i][0].isalpha():
        return i - 1
    return (
        i - 1
        if reader.word(i - 1) in {"no", "number"} and reader.capital(i - 1) and reader.gap(i - 1) in {". ", " ", "."}
        else i
    )
