"""Whether "he" or "she" can stand for a person: by form of address, office and given name."""

from __future__ import annotations

from functools import cache
from typing import Literal

from newsparse_quotes.files import words

Gender = Literal["f", "m"]


@cache
def _forms() -> dict[str, Gender]:
    """Forms of address and words for people that show a gender."""
    return {**dict.fromkeys(words("forms-women"), "f"), **dict.fromkeys(words("forms-men"), "m")}


@cache
def _names() -> dict[str, Gender]:
    """Given names that show a gender."""
    return {**dict.fromkeys(words("women"), "f"), **dict.fromkeys(words("men"), "m")}


def gender_of(name: str, role: str | None, before: str) -> Gender | None:
    """The gender that a name, a role or the word before the name shows; None where nothing does."""
    forms = _forms()
    for word in (before, *reversed((role or "").casefold().replace(".", "").split())):
        if word in forms:
            return forms[word]
    first = name.split(" ", 1)[0].partition("-")[0]
    return _names().get(first) if " " in name else None
