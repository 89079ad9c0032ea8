"""Months that are also words or names: "may", "March" the walk, "April" the person."""

from __future__ import annotations

from newsparse_quantities.dates.grammar.reader import COMMA, DASH, HYPHEN, SPACE, Reader
from newsparse_quantities.dates.grammar.vocabulary import MONTHS
from newsparse_quantities.dates.words import words

_FIRM = words("month-firm")  # after these it is a month, whatever it looks like
_LEADS = words("month-leads") | _FIRM
_PERSONS = frozenset(("april", "june", "august"))
_VERBS = frozenset(("may", "march", "mar"))
_SHORT = frozenset(("jan", "feb", "mar", "apr", "jun", "jul", "aug", "sept", "sep", "oct", "nov", "dec"))


def is_small(reader: Reader, number: int) -> bool:
    """Whether a word is "may" or "march" in small letters."""
    return reader.word(number) in _VERBS and not reader.capital(number)


def is_month(reader: Reader, number: int) -> bool:
    """Whether the name of a month stands for it, with no day or year beside it to say so."""
    if reader.before(number) in ("$", "@", "#") or reader.after(number) == "@":
        return False
    word, lead = reader.word(number), _lead(reader, number)
    if not reader.capital(number):
        return word not in _VERBS and (lead in _FIRM or (word not in _SHORT and lead in _LEADS | {"the"}))
    if word in _PERSONS:
        return _no_person(reader, number, lead)
    if word in ("may", "march"):
        return lead in _FIRM or (lead in _LEADS and not _named(reader, number)) or lead in MONTHS
    return word not in _SHORT or lead in _LEADS or lead in MONTHS


def _lead(reader: Reader, number: int) -> str:
    return reader.word(number - 1) if reader.gap(number) in (SPACE, HYPHEN, COMMA, DASH) else ""


def _named(reader: Reader, number: int) -> bool:
    """Whether a name goes on behind the word, or it owns what follows: "by May Smith", "of May's cabinet"."""
    return reader.after(number) in ("'", "’") or (reader.gap(number + 1) == SPACE and reader.capital(number + 1))


def _no_person(reader: Reader, number: int, lead: str) -> bool:
    """Whether "April", "June" or "August" is no given name; "a June Trump rally" is held in June."""
    if reader.gap(number + 1) == SPACE and reader.capital(number + 1):
        return lead in _FIRM or lead in ("a", "the", "its")
    return lead in _LEADS or not (reader.gap(number) == SPACE and reader.capital(number - 1))
