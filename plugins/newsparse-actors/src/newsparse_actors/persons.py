"""Which capitalised words can be a person's name."""

from __future__ import annotations

from newsparse_actors import tables
from newsparse_actors.listed import ACRONYM, FAMILY, GIVEN, HEAD, NAME, NOT_NAME
from newsparse_actors.runs import Word
from newsparse_actors.tables import GIVEN_NAMES

_ENDINGS = tuple(sorted(tables.words("family-name-endings.txt")))
_LONGEST = 7  # words of a name
_NO_NAME = NOT_NAME | HEAD


def possible_name(words: tuple[Word, ...], lists: int, *, vouched: bool = False) -> bool:
    """Whether the words have the shape of a person's name: no days, heads of bodies, kinds of place or acronyms.

    `lists` are those in which any of the words stands.
    `vouched`: a title or verb says that they name someone, so that a first name excuses what follows ("John Key").
    """
    if len(words) > _LONGEST or lists & ACRONYM:
        return False
    if not lists & _NO_NAME:
        return True
    names = all(word.lists & NAME for word in words if word.lists & _NO_NAME)
    return (vouched or names) and has_given_name(words) if len(words) > 1 else vouched and names


def has_given_name(words: tuple[Word, ...]) -> bool:
    """Whether the first word is a first name, or an initial before a further name."""
    first = words[0]
    initial = len(words) > 1 and first.text[-1] == "."
    return bool(first.lists & GIVEN) or initial or first.text.partition("-")[0] in GIVEN_NAMES


def has_family_name(words: tuple[Word, ...]) -> bool:
    """Whether, of several words, one is a family name by list, ending or form: "Leung Chun-ying", "Tymoshenko"."""
    first, last = words[0], words[-1]
    if (first.lists | last.lists) & FAMILY or last.text.endswith(_ENDINGS):
        return True
    return len(words) < 5 and any(_hyphenated(w.text) or w.text.startswith(("al-", "Al-", "el-", "El-")) for w in words)


def _hyphenated(word: str) -> bool:
    """Korean and Chinese given names: "Jong-un", "Ing-wen"."""
    _, _, tail = word.partition("-")
    return tail.isalpha() and tail.islower()
