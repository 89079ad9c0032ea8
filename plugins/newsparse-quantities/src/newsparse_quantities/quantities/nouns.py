"""Nouns: whether a word is a plural, and its singular."""

from __future__ import annotations

from functools import lru_cache

from newsparse_quantities.quantities.tables import rows, words

IRREGULAR = {row[0]: row[1] for row in rows("plurals.tsv")}
PARTICIPLES = words("participles.txt")
STOP_WORDS = words("stop-words.txt")
"""Words that no noun phrase goes on with."""
_NO_PLURAL = words("no-plurals.txt")
_SIBILANTS = ("ches", "shes", "sses", "xes", "zzes", "oes")


@lru_cache(maxsize=8192)
def is_plural(word: str) -> bool:
    """Whether a case-folded word looks like a plural noun."""
    if word in IRREGULAR:
        return True
    if word.endswith("men") and len(word) > 4:
        return word not in _NO_PLURAL
    if not word.endswith("s") or len(word) < 3 or word in _NO_PLURAL:
        return False
    return not word.endswith(("ss", "us", "is", "ous", "less", "ics"))


@lru_cache(maxsize=8192)
def singular(word: str) -> str:
    """The singular of a plural noun, in the case it is written in: "Bradleys" is "Bradley", "cities" is "city"."""
    folded = word.casefold()
    if folded in IRREGULAR:
        one = IRREGULAR[folded]
        return word[: len(one)] if folded.startswith(one) else one
    if folded.endswith("men") and len(folded) > 4 and folded not in _NO_PLURAL:
        return word[:-2] + "an"
    if not folded.endswith("s") or len(word) < 3 or folded in _NO_PLURAL or folded.endswith(("ss", "us", "is", "ics")):
        return word
    if folded.endswith("ies") and len(word) > 4:
        return word[:-3] + "y"
    if folded.endswith(_SIBILANTS):
        return word[:-2]
    return word[:-1]


def head_lemma(word: str) -> str:
    """The lemma of a head noun as the text writes it: in lower case, names and designations in their own."""
    one = singular(word)
    if one[:1].isupper() and not word.isupper():
        return one
    return one if any(letter.isdigit() or letter.isupper() for letter in one) else one.casefold()
