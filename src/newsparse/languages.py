"""Whether a text is plainly not English: a word count, not a language detector."""

from __future__ import annotations

from typing import Final

from newsparse.texts import Words

# Words that fill a fifth of any English news text, and few others.
_FUNCTION_WORDS: Final = ("the", "of", "and", "to", "that", "for", "with", "by", "from", "has", "was", "said", "it")
_ENOUGH: Final = 40  # words below which a count says nothing
_SHARE: Final = 16  # of English text one word in four or five is among them; below one in sixteen it is something else


def plainly_foreign(words: Words) -> bool:
    """Whether a text of at least 40 words has next to none of the words English cannot do without."""
    return len(words) >= _ENOUGH and _SHARE * sum(len(words.positions.get(w, ())) for w in _FUNCTION_WORDS) < len(words)
