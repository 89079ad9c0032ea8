"""What a unit does: the words of its name, and the entity codes of MIL-STD-2525D (land unit)."""

from __future__ import annotations

from newsparse_military.wordlists import valued

_CODES = {tuple(phrase.split()): code for phrase, code in valued("functions").items()}
_LONGEST = max(map(len, _CODES))
_STARTS = frozenset(phrase[0] for phrase in _CODES)
_MOVEMENT = frozenset({"121100", "121101", "121102", "121104"})  # infantry on foot, from the sea, armoured, in lorries
_WEAK = frozenset({"141700", "165200"})  # security, support

PART_WORDS = frozenset(word for phrase in _CODES for word in phrase) - {"and"}
"""Every folded word that may take part in saying what a unit does."""


def function_of(words: tuple[str, ...]) -> str | None:
    """The entity code for the folded words of a name: the most telling part decides, of equals the first.

    An arm ("artillery") tells more than how it moves ("airborne", "mechanized") or than "security" and "support": a
    phrase is taken before a word, and a way of moving only where nothing else is said.
    """
    found = [code for code in _codes(words) if code]
    telling = [code for code in found if code not in _MOVEMENT | _WEAK]
    return next(iter(telling or found), None)


def _codes(words: tuple[str, ...]) -> list[str]:
    """The codes of the longest phrases that the words can be read as, from the left."""
    codes, i = list[str](), 0
    while i < len(words):
        size = _phrase_at(words, i)
        codes.append(_CODES[words[i : i + size]] if size else "")
        i += size or 1
    return codes


def _phrase_at(words: tuple[str, ...], i: int) -> int:
    """The number of words of the longest phrase that starts at `i`, 0 where none does."""
    if words[i] not in _STARTS:
        return 0
    return next((n for n in range(_LONGEST, 0, -1) if words[i : i + n] in _CODES), 0)
