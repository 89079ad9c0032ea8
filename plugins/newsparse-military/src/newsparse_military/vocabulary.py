"""Words of the grammar of unit names, folded."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from newsparse_military.functions import PART_WORDS
from newsparse_military.wordlists import valued, words

HONORIFICS = {
    ("guards",): "Guards",
    ("red", "banner"): "Red Banner",
    ("royal",): "Royal",
    ("imperial",): "Imperial",
    ("order", "of", "lenin"): "Order of Lenin",
    ("order", "of", "kutuzov"): "Order of Kutuzov",
    ("order", "of", "suvorov"): "Order of Suvorov",
    ("order", "of", "zhukov"): "Order of Zhukov",
    ("presidential",): "Presidential",
    ("heroic",): "Heroic",
}
"""Words of honour before the head, which say nothing of what a unit does."""

FORM_WORDS = (words("vocabulary.form") | PART_WORDS) - {"and"}
"""Words that name the form or the task of a unit, between its number and its head."""

MILITARY_WORDS = words("vocabulary.military-words")
"""Form words that make "group", "team" or "unit" a military one."""

_MILITARY_PAIRS = words("vocabulary.military-pairs")


def are_military(said: Sequence[str]) -> bool:
    """Whether the folded words of a name say that it is a force's: one of them alone, or two together."""
    return not MILITARY_WORDS.isdisjoint(said) or any(f"{a}_{b}" in _MILITARY_PAIRS for a, b in pairwise(said))


SUFFIXES = words("vocabulary.suffixes")
"""Words after a formation that make it another unit: "82 Division Garrison", "2 Brigade Headquarters"."""

PEOPLE = {word: branch or None for word, branch in valued("people").items()}
"""Nouns for people under arms and bodies of them, with their branch where the word says it."""

QUALIFIERS = words("vocabulary.qualifiers")
"""Adjectives before such nouns."""

TELLING = QUALIFIERS - words("vocabulary.not-telling")
"""Those that make a bare noun a force of somebody's."""

TRADITIONAL = words("nicknamed.traditional")
"""Soldiers of old whose plural names a regiment: "Light Dragoons", "Regiment of Fusiliers"."""

DETERMINERS = words("vocabulary.determiners")
DEFINITE = words("vocabulary.definite")
OWNERS = frozenset({"its", "their", "our", "his"})

NOT_NAMES = words("vocabulary.not-names")
"""Capitalised words that are no part of a unit's name."""

MONTHS = words("vocabulary.not-before-a-number")
"""Months, and what else numbers things that are no units ("May 3 Division", "page 3")."""
