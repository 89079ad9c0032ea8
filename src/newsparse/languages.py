"""Whether a text is plainly not English: a word count and a look at its letters, not a language detector."""

from __future__ import annotations

from itertools import islice
from typing import Final

from newsparse.texts import Words

# Words that fill a fifth of any English news text, and few others.
_FUNCTION_WORDS: Final = ("the", "of", "and", "to", "that", "for", "with", "by", "from", "has", "was", "said", "it")
_ENOUGH: Final = 40  # words below which a count says nothing
_SHARE: Final = 16  # of English text one word in four or five is among them; below one in sixteen it is something else


_SAMPLE: Final = 100  # words whose letters are looked at
_FEW: Final = 5  # words of letters below which other letters say nothing: a name, a slogan
_LATIN: Final = 0x0250  # Basic Latin to Latin Extended-B end here


def plainly_foreign(words: Words) -> bool:
    """Whether most words are of other letters than Latin ones, or 40 and more lack what English cannot do without."""
    return _in_other_letters(words) or _without_function_words(words)


def _in_other_letters(words: Words) -> bool:
    written = [word for word in islice(words.folded, _SAMPLE) if word[0].isalpha()]
    return len(written) >= _FEW and 2 * sum(ord(word[0]) >= _LATIN for word in written) > len(written)


def _without_function_words(words: Words) -> bool:
    return len(words) >= _ENOUGH and _SHARE * sum(len(words.positions.get(w, ())) for w in _FUNCTION_WORDS) < len(words)
