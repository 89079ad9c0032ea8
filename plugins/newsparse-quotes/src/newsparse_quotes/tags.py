"""The tag line of a text: one letter a word, one sign a gap, in turn, so that a phrase is a pattern.

Word number i stands at 2 * i, the gap behind it at 2 * i + 1. Grammar is written as regular expressions over this line
(phrases.py); the line costs one look-up a word and no search of the text.

    d determiner    m number         $ possessive     p pronoun (subject)   o pronoun (object)
    T that          t to             z not, never     M modal               B be, H have, K do
    F of            P preposition    & and, or        X but                 A subordinator (while, if)
    W who, which    Q what, whether  r adverb         v finite verb         e -ed form
    g -ing form     n other word     N capitalised    D day, month, "week"  s the s of 's

    _ blank   - hyphen   ' apostrophe   , comma   . stop   / slash   ; semicolon   : colon   — dash
    ( ) brackets   ! final mark   ~ ellipsis   " quotation mark   | line break
"""

from __future__ import annotations

from collections.abc import Callable, Collection

from newsparse import Words
from newsparse_quotes.files import entries

_KNOWN = {word: tag for tag, listed in entries("tags") for word in listed.split()}
_KNOWN["d"] = "M"  # of he'd
_KNOWN["t"] = "z"  # the t of n't; "to" has its own entry
_OPEN = frozenset("neg")
_CAPITAL = {
    "us": "N",
    "s": "N",
    "t": "N",
    "d": "N",
    "will": "N",
    "may": "D",
    "it": "p",
    "am": "N",
    "re": "N",
    "in": "P",
}
_OWNED = frozenset("nNegmrvD")  # what "her" may stand before as "my" does
_EXPLETIVES = frozenset(["it", "there"])  # "it's said" is "it is said", "he's said" is "he has said"
_UNITS = ("day", "week", "month", "year")
_MOST_REMEMBERED = 32768
_LONGEST_REMEMBERED = 40  # code points
_OPENING = frozenset("\"“„«'‘`")
_SIGNS = (  # of the marks in a gap the first of these decides
    ("\n", "|"), ('"', '"'), ("“", '"'), ("”", '"'), ("„", '"'), ("«", '"'), ("»", '"'), ("``", '"'), ("''", '"'),
    ("(", "("), ("[", "("), (")", ")"), ("]", ")"), (";", ";"), (":", ":"), ("—", "—"), ("–", "—"), ("―", "—"),
    ("--", "—"), (" - ", "—"), ("!", "!"), ("?", "!"), ("…", "~"), ("...", "~"), (".", "."), (",", ","), ("/", "/"),
    ("'", "'"), ("’", "'"), ("‘", "'"), ("-", "-"), ("‑", "-"), ("‐", "-"),
)  # fmt: skip


def _sign(gap: str) -> str:
    """The sign of what stands between two words: its strongest mark."""
    if not gap:
        return "|"
    if gap == ",":
        return "."  # inside a number: 2,400
    if "\n" in gap and ":" in gap and gap[-1] in _OPENING:
        return '"'  # a quotation set off on a line of its own
    if gap[-1] in _OPENING and gap[0] in ".!?" and " " in gap:
        return "!"  # a sentence ends, and the next begins with a mark
    return next((sign for mark, sign in _SIGNS if mark in gap), "_")


def _lower(word: str) -> str:
    """The tag of a word that no class lists, by its ending."""
    if word[0].isdigit():
        return "m"
    if word.endswith("ing") and len(word) > 4:
        return "g"
    if word.endswith("ed") and len(word) > 3:
        return "e"
    return "r" if word.endswith("ly") and len(word) > 4 else "n"


class _Remembered(dict[str, str]):
    """What a function gives for a text, worked out once; it forgets all where there would be too many."""

    def __init__(self, function: Callable[[str], str]) -> None:
        self._function = function

    def __missing__(self, key: str) -> str:
        if len(self) >= _MOST_REMEMBERED:
            self.clear()
        value = self._function(key)
        if len(key) <= _LONGEST_REMEMBERED:
            self[key] = value
        return value


def _upper(word: str, tag: str) -> str:
    """The tag of a word written with a capital."""
    return _CAPITAL.get(word) or ("N" if tag in _OPEN or (tag == "r" and word not in _KNOWN) else tag)


def _tag(written: str) -> str:
    """The tag of a word as it is written."""
    word = written.casefold()
    if not written[0].isupper():
        return _small(word)
    return "N" if written[1:].isupper() else _upper(word, _small(word))


def _small(word: str) -> str:
    return _KNOWN.get(word) or _lower(word)


_TAG = _Remembered(_tag)
_SIGN = _Remembered(_sign)


def tag_line(words: Words, edges: Collection[int] = ()) -> str:
    """The tag line of the words of a text: two signs a word, as the module describes.

    `edges` are the offsets of single marks that quote: their gaps are signed like those of double marks.
    """
    ends = words.ends
    line = words.runs[1:]
    line[0::2] = map(_TAG.__getitem__, line[0::2])
    line[1::2] = map(_SIGN.__getitem__, line[1::2])
    for edge in edges:
        number = words.after(edge) - 1
        if number >= 0:
            gap, place = words.runs[2 * number + 2], edge - ends[number]
            line[2 * number + 1] = _sign(f'{gap[:place]}"{gap[place + 1 :]}')
    _by_neighbours(line, words)
    return "".join(line)


def _by_neighbours(line: list[str], words: Words) -> None:
    """Mend the tags of words that their neighbours decide: told her that, he's said, has not yet, 24-year-old."""
    for number in words.positions.get("her", ()):
        if line[2 * number] == "$" and not _owns(line[2 * number + 1 : 2 * number + 5]):
            line[2 * number] = "o"
    for number in words.positions.get("s", ()):
        if line[max(0, 2 * number - 2) : 2 * number] == ["p", "'"]:
            line[2 * number] = "B" if words.folded[number - 1] in _EXPLETIVES else "H"
    for number in words.positions.get("yet", ()):
        if number and line[2 * number - 1] == "_" and line[2 * number - 2] in "zH":
            line[2 * number] = "r"
    for number in (number for unit in _UNITS for number in words.positions.get(unit, ())):
        if "-" in line[max(0, 2 * number - 1) : 2 * number + 2 : 2]:
            line[2 * number] = "n"


def _owns(behind: list[str]) -> bool:
    """Whether "her" is a possessive, by the gap and the words behind it: "told her story", but "told her that"."""
    gap, word, *then = (*behind, "|", "|")
    if word == "r":
        word = then[1] if then[0] == "_" else "|"
    return gap == "_" and word in _OWNED
