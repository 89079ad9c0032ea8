"""Words of a text: an index from each word to its places, built once a text and shared by all extractors."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Callable, Mapping
from functools import cache, cached_property, partial
from itertools import accumulate

import regex

from newsparse.spans import Span

# Patterns as strings, compiled at their first use, so that `import newsparse` stays light.
# Split by it, a text is gap, word, gap and so on, a gap last: offsets are running sums of lengths.
_WORD = r"([\p{L}\p{M}\p{Nd}]++)"
_GRAPHEME = r"\X"
_JOINER = r"[\p{M}\u200d\U0001f3fb-\U0001f3ff\U000e0020-\U000e007f]"
_APART = (
    r"[\n -\u02ff\u2010-\u2027\u2030-\u205e]{2}"  # Latin and General Punctuation without marks, joiners and controls
)
_SURROGATES = dict.fromkeys(range(0xD800, 0xE000), "\ufffd")
_REACH = 64  # code points looked back over to find grapheme boundaries: longer clusters are no writing


class TextError(ValueError):
    """A text that has no UTF-8 form, or offsets that do not fit it: the message names the place."""


def checked(text: str) -> str:
    """The text itself; TextError with the position where it is no str or holds a lone surrogate."""
    if not isinstance(text, str):
        raise TextError(f"text: expected str, got {type(text).__name__}")
    try:
        text.encode()
    except UnicodeEncodeError as error:
        raise TextError(f"text: lone surrogate {text[error.start]!r} at {error.start} has no UTF-8 form") from None
    return text


def mended(text: str) -> str:
    """The text with U+FFFD, one for one, in place of each lone surrogate, so that offsets stay."""
    try:
        text.encode()
    except UnicodeEncodeError:
        return text.translate(_SURROGATES)
    return text


def splits_grapheme(text: str, offset: int) -> bool:
    """Whether `offset` falls inside an extended grapheme cluster (Unicode Annex 29)."""
    if not 0 < offset < len(text) or _plainly_apart(text[offset - 1 : offset + 1]):
        return False
    start = max(0, offset - _REACH)
    while start and pattern(_JOINER).match(text, start):
        start -= 1
    return all(match.end() != offset for match in pattern(_GRAPHEME).finditer(text, start, offset + 1))


def _plainly_apart(pair: str) -> bool:
    """Whether two characters are of kinds that never share a cluster: cheap, and true nearly always."""
    return (pair.isascii() and pair != "\r\n") or pattern(_APART).match(pair) is not None


@cache
def pattern(written: str) -> regex.Pattern[str]:
    """The compiled pattern: `regex` keeps its own, but to ask for one costs more than many a match."""
    return regex.compile(written)


class Words:
    """The words of a text: runs of letters, marks and digits; apostrophes, hyphens and stops separate them.

    `starts` and `ends` are offsets, `folded` the case-folded words, `positions` the numbers of each folded word; `runs`
    the whole text: what stands before the first word, then each word as written and what stands behind it in turn.
    """

    def __init__(self, text: str) -> None:
        self.runs: list[str] = pattern(_WORD).split(text)
        """Gap, word, gap, word, … gap: an odd number of them."""
        runs = self.runs
        edges = list(accumulate(map(len, runs)))
        self.starts: list[int] = edges[:-1:2]
        self.ends: list[int] = edges[1::2]
        self.folded: list[str] = list(map(str.casefold, runs[1::2]))
        self.after: Callable[[int], int] = partial(bisect_left, self.starts)
        """The number of the first word that starts at or after an offset; the count of words where there is none."""

    def __len__(self) -> int:
        return len(self.starts)

    @cached_property
    def positions(self) -> Mapping[str, list[int]]:
        """From each folded word to its word numbers, ascending."""
        places: defaultdict[str, list[int]] = defaultdict(list)
        for number, word in enumerate(self.folded):
            places[word].append(number)
        return dict(places)

    def span(self, number: int) -> Span:
        """Where the word of this number is."""
        return Span(self.starts[number], self.ends[number])

    def at(self, offset: int) -> int | None:
        """The number of the word that covers `offset`, if one does."""
        number = bisect_right(self.starts, offset) - 1
        return number if number >= 0 and offset < self.ends[number] else None
