"""Which capitalised words can be a person's name."""

from __future__ import annotations

from newsparse_actors import tables
from newsparse_actors.runs import Word
from newsparse_actors.tables import COMMON_WORDS, FAMILY_NAMES, GIVEN_NAMES, NAMES, NOT_NAMES, ORGANISATION_HEADS

_ENDINGS = tuple(sorted(tables.words("family-name-endings.txt")))
_LONGEST = 7  # words of a name
_NO_NAMES = NOT_NAMES | ORGANISATION_HEADS
_NUMBERS = frozenset({"II", "III", "IV", "VI", "VII", "VIII", "XI", "XII", "XIII", "XIV", "XV", "XVI"})
_DOCTRINES = ("ist", "ists", "ism", "isms", "ians", "ites")  # "a former Trotskyist"


def possible_name(words: tuple[Word, ...], *, vouched: bool = False) -> bool:
    """Whether the words have the shape of a person's name: no days, heads of bodies, kinds of place or acronyms.

    `vouched`: a title or verb says that they name someone, so that a first name excuses what follows ("John Key").
    """
    texts = [word.text for word in words]
    if len(texts) > _LONGEST or any(_acronym(text) for text in texts):
        return False
    if vouched and len(texts) == 1 and texts[0] in NAMES:
        return True
    several = len(texts) > 1 and has_given_name(words)
    if (vouched and several) or _NO_NAMES.isdisjoint(texts):
        return True
    return several and all(text in NAMES for text in _NO_NAMES.intersection(texts))


def _acronym(word: str) -> bool:
    """Whether a word is letters of an acronym: no initials, no numbers of kings."""
    return word.isupper() and len(word) > 1 and "." not in word and word not in _NUMBERS


def has_given_name(words: tuple[Word, ...]) -> bool:
    """Whether the first word is a first name, or an initial before a further name."""
    first = words[0].text
    return first in GIVEN_NAMES or (first.endswith(".") and len(words) > 1) or first.partition("-")[0] in GIVEN_NAMES


def has_family_name(words: tuple[Word, ...]) -> bool:
    """Whether, of several words, one is a family name by list, ending or form: "Leung Chun-ying", "Tymoshenko"."""
    first, last = words[0].text, words[-1].text
    if last in FAMILY_NAMES or first in FAMILY_NAMES or last.endswith(_ENDINGS):
        return True
    return len(words) < 5 and any(_hyphenated(w.text) or w.text.startswith(("al-", "Al-", "el-", "El-")) for w in words)


def _hyphenated(word: str) -> bool:
    """Korean and Chinese given names: "Jong-un", "Ing-wen"."""
    _, _, tail = word.partition("-")
    return tail.isalpha() and tail.islower()


def ordinary(words: tuple[Word, ...]) -> bool:
    """Whether a word is one that English also writes in sentences and headlines."""
    return not COMMON_WORDS.isdisjoint([word.text for word in words])


def common_noun(word: str) -> bool:
    """Whether the form is that of followers or doctrines: "Scientologist", "Marxism"."""
    return word.endswith(_DOCTRINES)
