"""Which capitalised words are a person's name, and on what evidence."""

from __future__ import annotations

import regex

from newsparse_actors.runs import Word
from newsparse_actors.tables import COMMON_WORDS, GIVEN_NAMES, NOT_NAMES, ORGANISATION_HEADS, VERBS

# What may stand between a name and the verb it is the subject of, and the verb.
_VERB_AFTER = regex.compile(r"(?:,? (?:\p{Ll}{2,12}ly|also|has|had|have|then|later|who|himself|herself|again|once|first)){0,2}+,? (\p{Ll}{2,14}+)")
_VERB_BEFORE = regex.compile(r"(\p{Ll}{2,14}+)[,:]? $")
_APPOSITION = regex.compile(r", (?:\d{1,3}|an? |the |who |whose |aged |\p{Lu}\p{Ll}+(?:’|')s |(?:a )?(?:former|then|deputy|senior)\b)")
_WINDOW = 60
_SAYING = frozenset("said says told added adds asked asks replied replies according wrote tweeted explained recalled argued insisted".split())


def possible_name(words: tuple[Word, ...]) -> bool:
    """Whether the words have the shape of a person's name: no calendar words, heads of bodies or kinds of place."""
    if not 1 <= len(words) <= 7:
        return False
    return all(w.text not in NOT_NAMES and w.text not in ORGANISATION_HEADS and _letters(w.text) for w in words)


def _letters(word: str) -> bool:
    return not (word.isupper() and len(word) > 1 and "." not in word)


def given(words: tuple[Word, ...]) -> bool:
    """Whether the first word is a first name, or initials before a further name."""
    first = words[0].text
    if first.endswith(".") and len(words) > 1:
        return True
    return first in GIVEN_NAMES or first.partition("-")[0] in GIVEN_NAMES


def common(words: tuple[Word, ...]) -> bool:
    """Whether a word is one that English also writes in sentences and headlines."""
    return any(w.text in COMMON_WORDS for w in words)


def acts(text: str, start: int, end: int) -> bool:
    """Whether a verb of saying or acting has [start, end) as its subject, or an apposition follows."""
    after = _VERB_AFTER.match(text, end, end + _WINDOW)
    if after and after[1] in VERBS:
        return True
    return bool(_APPOSITION.match(text, end, end + _WINDOW)) or speaks_before(text, start)


def speaks_before(text: str, start: int) -> bool:
    """Whether the word before is a verb of saying: "said Koval"."""
    before = _VERB_BEFORE.search(text[max(0, start - 16) : start])
    return bool(before and before[1] in _SAYING)
