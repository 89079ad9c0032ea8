"""A sentence as numbered words with the gaps between them: what the grammar of this plugin walks on.

Words are numbered as in the document's word index. A gap is what stands between a word and the next.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property

import attrs
import regex

from newsparse import Span, Words

_JOINED = regex.compile(r"[\s\-‐‑–/&+.]{0,4}+")
_APOSTROPHES = ("'", "’")
_QUOTES = frozenset('"“”„«»‘')
_HEADLINE_WORDS = 3  # fewer words say nothing about the case of a line
_HEADLINE_LOOK = 40
_SHORT = 4  # letters: shorter words often stay in lower case
_LOWER_IN_HEADLINES = frozenset(
    {"after", "under", "about", "among", "between", "against", "despite", "without", "until"}
)


def _folded_words(sentence: Sentence) -> Sequence[str]:
    return sentence.words.folded  # asked for more often than all else


@attrs.frozen(eq=False)
class Sentence:
    """Words number `first` to `last` (exclusive) of a text; asking beyond them gives empty strings.

    `countries` are the numbers of the words that name a country or its people, `places` those of towns;
    `group_starts` remembers where the verb group in front of a word starts (verbs.py).
    """

    text: str
    words: Words
    first: int
    last: int
    countries: frozenset[int] = frozenset()
    places: frozenset[int] = frozenset()
    group_starts: dict[int, int] = attrs.field(factory=dict, init=False)
    _folded: Sequence[str] = attrs.field(init=False, default=attrs.Factory(_folded_words, takes_self=True))

    @classmethod
    def of(cls, text: str, *countries: str) -> Sentence:
        """A text as one sentence, with the words that name countries."""
        words = Words(text)
        named = (n for n in range(len(words)) if words.span(n).of(text) in countries)
        return cls(text, words, 0, len(words), frozenset(named))

    @classmethod
    def within(
        cls, text: str, words: Words, span: Span, countries: Iterable[Span] = (), places: Iterable[Span] = ()
    ) -> Sentence:
        """The sentence of a document at a span, and where countries and towns are named in it."""
        first, last = words.after(span.start), words.after(span.end)
        named, towns = (
            frozenset(n for name in names for n in range(words.after(name.start), words.after(name.end)))
            for names in (countries, places)
        )
        return cls(text, words, first, last, named, towns)

    def __getitem__(self, number: int) -> str:
        return self._folded[number] if self.first <= number < self.last else ""

    def number(self, offset: int) -> int:
        """The number of the first word that starts at or after the offset."""
        return self.words.after(offset)

    def start(self, number: int) -> int:
        """Where a word starts."""
        return self.words.starts[number]

    def end(self, number: int) -> int:
        """Where a word ends."""
        return self.words.ends[number]

    def gap(self, number: int) -> str:
        """What stands between this word and the next; empty at the edges of the sentence."""
        return self._gaps[number - self.first] if self.first <= number < self.last - 1 else ""

    @cached_property
    def _gaps(self) -> list[str]:
        ends, starts = self.words.ends[self.first : self.last - 1], self.words.starts[self.first + 1 : self.last]
        return [self.text[end:start] for end, start in zip(ends, starts, strict=True)]

    def joined(self, number: int) -> bool:
        """Whether only white space, hyphens or the stop of an abbreviation stand between this word and the next."""
        gap = self.gap(number)
        if gap == " ":
            return True
        if "." in gap and not self._abbreviated(number):
            return False
        return bool(gap) and _JOINED.fullmatch(gap) is not None

    def _abbreviated(self, number: int) -> bool:
        return self.end(number) - self.start(number) <= 2 and self.capital(number)

    def hyphenated(self, number: int) -> bool:
        """Whether a hyphen ties this word to the next."""
        return self.gap(number) in ("-", "‐", "‑", "–")

    def possessive(self, number: int) -> bool:
        """Whether the word is the "s" of a possessive, or bears its apostrophe ("prisoners’ ")."""
        return (self[number] == "s" and self.gap(number - 1) in _APOSTROPHES) or self.gap(number)[:2] in ("' ", "’ ")

    def quoted(self, number: int) -> bool:
        """Whether a quotation mark stands between this word and the next."""
        return any(mark in _QUOTES for mark in self.gap(number))

    def comma(self, number: int) -> bool:
        """Whether a comma follows the word."""
        return "," in self.gap(number)[:2]

    def breaks(self, number: int) -> bool:
        """Whether the clause ends behind the word: a semicolon, colon, stop or dash."""
        gap = self.gap(number)
        if not gap or gap == " ":
            return False
        return any(mark in gap for mark in ";:—?!") or gap in (" – ", " - ") or ("." in gap and not self.joined(number))

    def capital(self, number: int) -> bool:
        """Whether the word starts with a capital."""
        return self.first <= number < self.last and self.text[self.words.starts[number]].isupper()

    def digits(self, number: int) -> bool:
        """Whether the word starts with a digit."""
        return self.first <= number < self.last and self.text[self.words.starts[number]].isdecimal()

    def year(self, number: int) -> bool:
        """Whether the word is a year from 1000 to 2199."""
        word = self[number]
        return len(word) == 4 and word.isdecimal() and word.isascii() and "1000" <= word < "2200"

    def between(self, start: int, end: int) -> Iterator[int]:
        """The numbers of the words from one offset to another."""
        return iter(range(max(self.first, self.number(start)), min(self.last, self.number(end))))

    @property
    def question(self) -> bool:
        """Whether a question mark ends it."""
        end = self.words.ends[self.last - 1]
        return "?" in self.text[end : end + 3]

    @property
    def stopped(self) -> bool:
        """Whether a full stop ends it, as none ends a headline."""
        end = self.words.ends[self.last - 1]
        return self.text[end : end + 1] == "."

    @cached_property
    def headline_case(self) -> bool:
        """Whether all its longer words have capitals and no stop ends it, so that capitals tell nothing about names."""
        if not self.last or self.stopped:
            return False
        numbers = range(self.first, min(self.last, self.first + _HEADLINE_LOOK))
        longer = [n for n in numbers if len(self[n]) > _SHORT and self[n] not in _LOWER_IN_HEADLINES]
        return len(longer) >= _HEADLINE_WORDS and all(self.capital(n) or self.digits(n) for n in longer)
