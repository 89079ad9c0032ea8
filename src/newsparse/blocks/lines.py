"""Lines: what a text is made of before anyone knows what it says, and what can be seen of one line by itself."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import cached_property
from itertools import islice
from typing import Final

import attrs
import regex

from newsparse.blocks.vocabulary import words

_REACH: Final = 320  # code points of a line that are looked at from either end: longer lines are running text anyway
_TOKEN: Final = regex.compile(r"\p{L}[\p{L}\p{M}’']*+|\p{N}++")
_SPEAKER: Final = regex.compile(
    r"(?P<name>[QA](?=[.:]|\s{2})|\p{Lu}[\p{L}\p{M}.'’-]{1,20}+(?:\s\p{Lu}[\p{L}\p{M}.'’-]{0,20}+){0,3}+)"
    r"(?:\s?\([^()]{1,20}+\))?+[.:]?+(?<=[.:]|\b[QA])\s++(?=\S)"
)
# A full stop with what closes after it: marks, the numbers of notes, an agency, the square that ends an article.
_STOP: Final = regex.compile(
    r"[.!?…][”’\"')\]»›“«]*+(?:\[\p{N}{1,3}\]){0,4}+"
    r"(?:\s?[■□▪◼∎●]|\s\(\p{Lu}{2,8}\)|(?:\s\p{Lu}{2,4}(?:/\p{Lu}{2,4})?){2,4})?+\Z"
)
_INSIDE_STOP: Final = regex.compile(r"(?<!\b\p{Lu}\p{Ll}{0,2})[.!?…][”’\"')\]»›]*+\s++[“‘\"'(\[«]*+\p{Lu}")
_OPENERS: Final = "“‘\"'«‹([*_\ufeff\u200b"
_MARKS: Final = tuple("“‘\"'«„")
_NAME_LINKS: Final = words("of the and de la van von der den da di al el bin ibn du")
_SMALL: Final = words(
    """a an the of in on at to for and or but nor as by with from over into onto up off out per than vs via is it its if
    so s t de la al el"""
)
_HEADING_WORDS: Final = 22
_QUESTION_WORDS: Final = 12
_HEADING_LENGTH: Final = 150


@attrs.frozen
class Line:
    """A line of a text, or several that make one paragraph: `[start, end)` without the white space around it.

    `gap` says whether a blank line, or the start of the text, comes before it.
    """

    start: int
    end: int
    gap: bool
    text: str

    @classmethod
    def of(cls, text: str) -> Line:
        """A text as a line of its own."""
        return cls(0, len(text), True, text)

    @cached_property
    def head(self) -> str:
        """The beginning, as far as anyone looks."""
        return self.text[:_REACH].lstrip("\ufeff\u200b")

    @cached_property
    def tail(self) -> str:
        """The end, as far as anyone looks."""
        return self.text[-_REACH:]

    @cached_property
    def tokens(self) -> tuple[str, ...]:
        """Words and numbers of the beginning, as written."""
        return tuple(_TOKEN.findall(self.head))

    @cached_property
    def keys(self) -> tuple[str, ...]:
        """The tokens folded, each number as `#`: what phrase tables are asked for."""
        return keys(self.tokens)

    @cached_property
    def first(self) -> str:
        """The first token folded, as `keys` has it; empty where there is none."""
        return "".join(self.opening(1))

    def opening(self, count: int) -> tuple[str, ...]:
        """The first keys, as many as `count` at most."""
        return keys([found[0] for found in islice(_TOKEN.finditer(self.head), count)])

    @property
    def last(self) -> tuple[str, ...]:
        """The words of the end, folded."""
        return tuple(token.casefold() for token in _TOKEN.findall(self.tail))

    @property
    def long(self) -> bool:
        """Whether the line goes on beyond what is looked at: running text, whatever it says."""
        return len(self.text) > _REACH

    @property
    def short(self) -> bool:
        """Whether the line is no longer than a heading may be."""
        return len(self.text) <= _HEADING_LENGTH and len(self.tokens) <= _HEADING_WORDS

    @cached_property
    def stopped(self) -> bool:
        """Whether the line ends as a sentence does."""
        return _STOP.search(self.tail) is not None

    @property
    def quoted(self) -> bool:
        """Whether the line opens with a quotation mark."""
        return self.head.startswith(_MARKS)

    @property
    def asks(self) -> bool:
        """Whether the line ends with a question mark."""
        return self.text.endswith("?")

    @property
    def hangs(self) -> bool:
        """Whether the line ends with a mark that announces more."""
        return self.text[-1] in ":,;–—-"

    @cached_property
    def sentences(self) -> int:
        """One, or two for any more: whether the line goes on after a stop."""
        return 2 if _INSIDE_STOP.search(self.head) else 1

    @cached_property
    def low(self) -> bool:
        """Whether the first letter is a small one."""
        return self.head.lstrip(_OPENERS)[:1].islower()

    @cached_property
    def titled(self) -> bool:
        """Whether the line is in title case: nearly every word but the small ones has a capital."""
        long = [token for token in self.tokens if token[0].isalpha() and token.casefold() not in _SMALL]
        capitals = sum(not token[0].islower() for token in long)
        return capitals > 1 and (capitals == len(long) if self.stopped else 5 * capitals >= 4 * len(long))

    @cached_property
    def shouted(self) -> bool:
        """Whether all letters are capitals."""
        return self.head.isupper()

    @property
    def speaker(self) -> str | None:
        """The name before a colon, as a transcript gives it before each turn; also the Q and A of an interview."""
        turn = _SPEAKER.match(self.head)
        return turn["name"] if turn else None

    @property
    def calls(self) -> bool:
        """Whether the line is a speaker in capitals, whose words follow on the next: "ANN MOE, HOST:"."""
        return self.text.endswith(":") and self.shouted

    @cached_property
    def named(self) -> bool:
        """Whether every word has a capital, but for the small ones that names hold."""
        return bool(self.tokens) and all(not token[0].islower() or token in _NAME_LINKS for token in self.tokens)

    @property
    def heading(self) -> bool:
        """Whether the line could stand over a text: short, and not ended as a sentence is."""
        if not self.short or self.low or self.hangs or not self.tokens:
            return False
        return (
            not self.stopped
            or (self.asks and len(self.tokens) <= _QUESTION_WORDS)
            or (self.titled and self.sentences == 1)
        )


def split(text: str) -> tuple[Line, ...]:
    """The lines of a text that hold more than white space, by every line end Unicode knows."""
    lines: list[Line] = []
    offset, gap = 0, True
    for raw in text.splitlines(keepends=True):
        body = raw.strip()
        if body:
            start = offset + len(raw) - len(raw.lstrip())
            lines.append(Line(start, start + len(body), gap, body))
        gap = not body
        offset += len(raw)
    return tuple(lines)


def joined(text: str, lines: Sequence[Line]) -> Line:
    """Several lines as one."""
    first, last = lines[0], lines[-1]
    return first if first is last else Line(first.start, last.end, first.gap, text[first.start : last.end])


def keys(tokens: Iterable[str]) -> tuple[str, ...]:
    """Tokens folded, each number as `#`."""
    folded = "\n".join(tokens).casefold().replace("’", "'").splitlines()
    return tuple(["#" if token[0].isnumeric() else token for token in folded])
