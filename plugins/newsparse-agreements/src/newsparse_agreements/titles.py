"""Which part of an instrument's phrase is its name, if one is: "100-Year Partnership agreement"."""

from __future__ import annotations

from newsparse import Span
from newsparse_agreements.sentences import Sentence
from newsparse_agreements.vocabulary import FEASTS, MODIFIERS, words

_GENERIC = frozenset(  # phrases that name a kind of instrument, even with capitals
    {
        ("joint", "statement"),
        ("joint", "communique"),
        ("joint", "communiqué"),
        ("joint", "declaration"),
        ("memorandum", "of", "understanding"),
        ("letter", "of", "intent"),
        ("peace", "agreement"),
        ("peace", "treaty"),
        ("peace", "deal"),
        ("peace", "accord"),
        ("ceasefire", "agreement"),
        ("free", "trade", "agreement"),
        ("trade", "agreement"),
        ("trade", "deal"),
    }
)


def title_of(sentence: Sentence, first: int, head: tuple[int, int], last: int, *, named: bool) -> Span | None:
    """The span of the name in the phrase from word `first` to `last` (exclusive), or None for a description."""
    start = _start(sentence, first, *head, named=named)
    words = tuple(sentence[n] for n in range(start, last)) if start is not None else ()
    if start is None or words in _GENERIC:
        return None
    return Span(sentence.start(start), sentence.end(last - 1))


def _start(sentence: Sentence, first: int, head: int, end: int, *, named: bool) -> int | None:
    proper = [n for n in range(first, head) if _proper(sentence, n)]
    if named:
        return _with_number(sentence, first, proper[0] if proper else head)
    if all(n in sentence.countries for n in proper) and not (proper and _proper(sentence, head)):
        return _with_number(sentence, first, head) if _capital_complement(sentence, head, end) else None
    return _with_number(sentence, first, proper[0])


def _proper(sentence: Sentence, number: int) -> bool:
    """Whether a capital here means a name: not of a known word that starts the sentence or stands in a headline."""
    if not sentence.capital(number) or sentence[number] in FEASTS:
        return False
    if sentence.hyphenated(number) and sentence[number + 1].endswith("ed") and not sentence.capital(number + 1):
        return False  # "Beijing-brokered"
    if number == sentence.first:
        return number in sentence.countries or sentence.capital(number + 1) or sentence.gap(number).startswith("+")
    return not sentence.headline_case or sentence[number] not in MODIFIERS


def _capital_complement(sentence: Sentence, head: int, end: int) -> bool:
    """Whether a head with a capital goes on as a name does ("Treaty of Versailles", "Convention on the …")."""
    if not sentence.capital(head) or sentence.headline_case or not sentence.joined(end - 1):
        return False
    after = next((n for n in range(end, end + _LOOK) if sentence[n] not in _LINKS), end)
    return after > end and sentence.capital(after)


_LINKS = words("title-prepositions") | {"the", "all", "a"}
_LOOK = 4


def _with_number(sentence: Sentence, first: int, start: int) -> int:
    """The start moved over a year or a hyphenated number in front of it ("1955 Treaty", "100-Year Partnership")."""
    number = start - 1
    if number >= first and (sentence.year(number) or (sentence.digits(number) and sentence.hyphenated(number))):
        return number
    return start
