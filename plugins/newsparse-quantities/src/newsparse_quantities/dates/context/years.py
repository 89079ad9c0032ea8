"""Whether four figures are a year or a number of something, by the words around them."""

from __future__ import annotations

from newsparse_quantities.dates.grammar.numbers import figures
from newsparse_quantities.dates.grammar.reader import APOSTROPHE, COMMA, HYPHEN, OPEN, POSSESSIVE, SPACE, STOP, Reader
from newsparse_quantities.dates.words import words

_SURE, _LIKELY, _OWNERS = words("year-sure"), words("year-likely"), words("year-owners")
_SERIES, _EVENTS, _VERBS = words("year-series"), words("year-events"), words("year-verbs")
_NAMES, _COUNTED, _FUNCTION = words("year-names"), words("counted"), words("function")
_DETERMINERS = frozenset({"the", "a", "an", "its", "their", "his", "her"})
_FIRST, _LAST = 1500, 2100  # years that only their place in the sentence gives away
_RECENT = range(1900, 2051)  # years that may stand before a noun: "of 2000 levels"
_LEFT = ("$", "€", "£", "¥", "₽", "₹", "₴", "#", "№", "-", "‑", ".", "/", "+", "_", "@", "*")
_RIGHT = ("%", "°", "-", "‑", "/", "_", "@", ":", "$", "€", "£", "+")
_PREFIXES = ("mid", "pre", "post", "early", "late")
_SUFFIXES = ("era", "based", "style", "vintage")


def lone_year(reader: Reader, number: int) -> bool:
    """Whether the four figures at a word are a year by themselves; not in "2024 rounds", "Flight 2024", "$2000"."""
    value = figures(reader.word(number))
    if value is None or len(reader.word(number)) != 4 or not _unattached(reader, number):
        return False
    before, follows = _before(reader, number), _follows(reader, number)
    if before in _NAMES or follows in _COUNTED or _ends_amount(reader, number, before, follows):
        return False
    if before in _SURE:
        return value >= 1000
    if not _FIRST <= value < _LAST:
        return False
    told = _told(value, before, follows) or (value in _RECENT and _modified(reader, number, follows))
    return (
        told
        or _in_name(reader, number)
        or _set_off(reader, number)
        or _leads(reader, number, follows)
        or _listed(reader, number)
    )


def _ends_amount(reader: Reader, number: int, before: str, follows: str) -> bool:
    """Whether it is the end of a range in figures before a plural: "from 1000 to 2000 hires"."""
    plural = follows.endswith("s") and follows not in _FUNCTION and not reader.capital(number + 1)
    return before == "to" and plural and figures(reader.word(number - 2)) is not None


def _told(value: int, before: str, follows: str) -> bool:
    """By the words on either side: "of 2012 and", "by 2050", "its 2019 report", "it was 2015"."""
    if before in _LIKELY:  # before a noun only years of our time: "of 2000 levels"
        return not follows or follows in _FUNCTION or value in _RECENT
    if before in ("was", "is"):
        return not follows
    return before in _OWNERS and bool(follows)


def counts_things(reader: Reader, number: int) -> bool:
    """Whether a word is what a number before it counts: "people", "km"."""
    return reader.gap(number) == SPACE and reader.word(number) in _COUNTED


def _unattached(reader: Reader, number: int) -> bool:
    """No mark of money, no figures or hyphens joined to it, as in "$2024", "2,024,000", "F-2000"; but "pre-2014"."""
    left, right = reader.before(number), reader.after(number)
    if left in _LEFT:
        return left == "-" and reader.gap(number) == HYPHEN and reader.word(number - 1) in _PREFIXES
    if right in _RIGHT:
        return right == "-" and reader.word(number + 1) in _SUFFIXES
    return not (right in (",", ".") and reader.text[reader.end(number) + 1 : reader.end(number) + 2].isdigit())


def _before(reader: Reader, number: int) -> str:
    """The word before, where only a space, hyphen or apostrophe stands between."""
    if reader.gap(number) == POSSESSIVE:
        return "s"
    if reader.gap(number) == STOP and reader.word(number - 1) in ("c", "ca"):
        return "circa"
    if reader.word(number - 1) in ("about", "approximately", "roughly") and reader.word(number - 2) in _SURE | {"by"}:
        return reader.word(number - 2)  # "by about 2030"
    return reader.word(number - 1) if reader.gap(number) in (SPACE, HYPHEN, APOSTROPHE) else ""


def _follows(reader: Reader, number: int) -> str:
    """The word behind, where only a space or hyphen stands between."""
    return reader.word(number + 1) if reader.gap(number + 1) in (SPACE, HYPHEN) else ""


def _modified(reader: Reader, number: int, follows: str) -> bool:
    """After a determiner and one adjective, before a noun that is not plural: "the abrupt 2009 cancellation"."""
    if reader.gap(number) != SPACE or reader.gap(number - 1) != SPACE or reader.capital(number - 1):
        return False
    return reader.word(number - 2) in _DETERMINERS and not (
        follows in _FUNCTION or follows.endswith("s") or not follows
    )


def _in_name(reader: Reader, number: int) -> bool:
    """After the name of what is held by years: "World Cup 2018", "Fan Expo Canada 2016"."""
    for back in range(1, 4):
        if reader.gap(number - back + 1) not in (SPACE, HYPHEN) or not reader.capital(number - back):
            return False
        if reader.word(number - back) in _SERIES:
            return True
    return False


def _set_off(reader: Reader, number: int) -> bool:
    """In brackets, or between a comma and the end of the sentence or another comma: "(2014)", "from file, 2008."."""
    left, right = reader.gap(number), reader.after(number)
    if left == OPEN:
        return right in (")", ",", ";")
    if left != COMMA or reader.word(number - 1).isdigit():
        return False
    return right in (".", ";", ")", "", "\n") or (right == "," and reader.capital(number - 1))


def _listed(reader: Reader, number: int) -> bool:
    """In a row of years that begins after a preposition: "in 2014, 2018 and 2022"."""
    for _ in range(8):
        number -= 1 + (reader.word(number - 1) in ("and", "or") and reader.gap(number) == SPACE)
        fit = len(reader.word(number)) == 4 and figures(reader.word(number)) is not None
        if not fit or reader.gap(number + 1) not in (SPACE, COMMA):
            return False
        if reader.gap(number) == SPACE and reader.word(number - 1) in _SURE:
            return True
    return False


def _leads(reader: Reader, number: int, follows: str) -> bool:
    """First in its sentence, before a verb or an event; or between a name and an event: "US 2024 election"."""
    opening = reader.gap(number) not in (SPACE, HYPHEN, COMMA)
    if follows in _EVENTS:
        return opening or reader.capital(number - 1)
    return opening and (follows in _VERBS or (reader.capital(number + 1) and reader.word(number + 2) in _EVENTS))
