"""Lexicons: lists of terms, and their hits in a document.

Extractors declare lexicons; the word index answers them. A look-up costs what the text and the lexicon share, not
their sizes, and nothing is ever compiled into one long alternation.
"""

from __future__ import annotations

import sys
from bisect import bisect_left
from collections.abc import Callable, Iterable, Mapping
from typing import Literal, NamedTuple

import attrs

from newsparse.documents import Layout
from newsparse.spans import Span
from newsparse.texts import Words, pattern

_NOWHERE = sys.maxsize - 1
_WIDEST_GAP = 4  # code points between two words of a term: a space, a stop and a space, a line break with CR
_BLANKS = r"\s++"
_PLAIN = ("", " ")  # nearly all gaps are
_NO_GAPS = ("", "")
_MARKS = str.maketrans({"’": "'", "‘": "'", "‑": "-", "‐": "-"})


Case = Literal["ignore", "exact"]
Terms = Iterable[str] | Mapping[str, str] | Mapping[str, str | None]
"""Terms alone, or a mapping from each term to its value."""


class LexiconError(ValueError):
    """A lexicon that cannot be used: names the lexicon, the term or line, and what was expected."""


@attrs.frozen(init=False)
class Hit:
    """A term of a lexicon found in a text: where, the term as the lexicon writes it, and its value, if it has one."""

    span: Span
    term: str
    value: str | None = None

    def __init__(self, span: Span, term: str, value: str | None = None) -> None:
        _set_span(self, span)
        _set_term(self, term)
        _set_value(self, value)


# Past the frozen class's own __setattr__, as spans are made: hits are as many.
_set_span, _set_term, _set_value = (getattr(Hit, name).__set__ for name in ("span", "term", "value"))


@attrs.frozen
class _Entry:
    """A term made ready: its folded words, the gaps around and between them, and how it is written."""

    words: tuple[str, ...]
    gaps: tuple[str, ...]  # one before the first word, one after each
    term: str
    value: str | None


class _Opening(NamedTuple):
    """The terms that open with one word: of that word alone, and, by their second word, the longer ones."""

    alone: list[_Entry]
    longer: dict[str, list[_Entry]]

    def add(self, entry: _Entry) -> None:
        """One more term."""
        (self.longer.setdefault(entry.words[1], []) if len(entry.words) > 1 else self.alone).append(entry)

    def make_ready(self) -> None:
        """Put the longest terms first, and behind longer ones those of the word alone."""
        self.alone.sort(key=_longest_first)
        for entries in self.longer.values():
            entries.sort(key=_longest_first)
            entries.extend(self.alone)


def _longest_first(entry: _Entry) -> tuple[int, int, str]:
    return -len(entry.words), -len(entry.term), entry.term


class Lexicon:
    """Many terms, each with an optional value, looked up word by word.

    `terms` is an iterable of terms or a mapping from term to value. Case is ignored unless `case="exact"`. White
    space in a term matches any white space but a blank line, ' also ’, and - also the other hyphens. Each term needs
    a letter or digit. A term given twice with two values raises LexiconError. `values` reads a value as the extractor
    will ("" where a term has none) and raises ValueError or LookupError where it cannot: it is tried on the terms that
    users add.
    """

    def __init__(
        self, name: str, terms: Terms, *, case: Case = "ignore", values: Callable[[str], object] | None = None
    ) -> None:
        self.name = name
        self.case: Case = case
        self._exact = case == "exact"
        self.values = values
        pairs = terms.items() if isinstance(terms, Mapping) else ((term, None) for term in terms)
        self.terms: Mapping[str, str | None] = _one_value_each(pairs, f"lexicon {name!r}")
        self._openings: dict[str, _Opening] = {}
        self._anchors: dict[str, list[int]] = {}  # from the longest word of each term to how many words stand before it
        self._index()

    @classmethod
    def load(
        cls,
        name: str,
        package: str,
        path: str,
        *,
        case: Case = "ignore",
        values: Callable[[str], object] | None = None,
    ) -> Lexicon:
        """A lexicon from a UTF-8 file of a package: a term a line, a value after a tab; `#` starts a comment line."""
        from importlib.resources import files

        text = files(package).joinpath(path).read_text("utf-8")
        return cls(name, read_terms(text), case=case, values=values)

    def extended(self, terms: Terms) -> Lexicon:
        """The lexicon of the same name with more terms; a term it has already gets the new value.

        LexiconError where `values` cannot read one.
        """
        more = Lexicon(self.name, terms, case=self.case)
        for term, value in more.terms.items():
            self._refuse_unreadable(term, value)
        return Lexicon(self.name, {**self.terms, **more.terms}, case=self.case, values=self.values)

    def __len__(self) -> int:
        return len(self.terms)

    def __repr__(self) -> str:
        return f"Lexicon({self.name!r}, {len(self)} terms)"

    def hits(self, layout: Layout) -> tuple[Hit, ...]:
        """The hits in a text, in reading order: of those that overlap the leftmost, then the longest."""
        if self not in layout.hits:
            layout.hits[self] = self._leftmost_longest(layout)
        found: tuple[Hit, ...] = layout.hits[self]
        return found

    # ------------------------------------------------------------ building
    def _refuse_unreadable(self, term: str, value: str | None) -> None:
        if self.values is None:
            return
        try:
            self.values(value or "")
        except (ValueError, LookupError):
            shown = next((f"{term}<tab>{value}" for term, value in self.terms.items()), "")
            message = f"expected a value as in {shown!r}, got {value!r} for the term {term!r}"
            raise LexiconError(f"lexicon {self.name!r}: {message}") from None

    def _index(self) -> None:
        for term, value in self.terms.items():
            entry = self._entry(term, value)
            self._openings.setdefault(entry.words[0], _Opening([], {})).add(entry)
            anchor = max(range(len(entry.words)), key=lambda number: len(entry.words[number]))
            places = self._anchors.setdefault(entry.words[anchor], [])
            places.extend([anchor] if anchor not in places else [])
        for opening in self._openings.values():
            opening.make_ready()

    def _entry(self, term: str, value: str | None) -> _Entry:
        if term.isascii() and term.isalpha():
            return _Entry((term.lower(),), _NO_GAPS, term, value)
        words = Words(term)
        if not len(words):
            raise LexiconError(f"lexicon {self.name!r}: expected a term with a letter or digit, got {term!r}")
        edges = [0, *(edge for pair in zip(words.starts, words.ends, strict=True) for edge in pair), len(term)]
        gaps = tuple(_plain(term[edges[i] : edges[i + 1]]) for i in range(0, len(edges), 2))
        return _Entry(tuple(words.folded), gaps, term, value)

    # ----------------------------------------------------------- searching
    def _leftmost_longest(self, layout: Layout) -> tuple[Hit, ...]:
        text, words, openings, end, hits = layout.text, layout.words, self._openings, 0, []
        starts, folded, last = words.starts, words.folded, len(words) - 1
        for number in self._candidates(words):
            opening = openings.get(folded[number]) if starts[number] >= end else None
            if opening:
                alone, longer = opening
                entries = longer.get(folded[number + 1], alone) if longer and number < last else alone
                hit = self._first(entries, text, words, number) if entries else None
                if hit and hit.span.start >= end:
                    hits.append(hit)
                    end = hit.span.end
        return tuple(hits)

    def _candidates(self, words: Words) -> list[int]:
        """The word numbers at which terms may open, by the longest word of each, which is seldom a common one."""
        anchors, positions = self._anchors, words.positions
        found: list[int] = []
        for word in anchors.keys() & positions.keys():
            for before in anchors[word]:
                numbers = positions[word]
                found += [number - before for number in numbers if number >= before] if before else numbers
        return sorted(set(found))

    def _first(self, entries: list[_Entry], text: str, words: Words, number: int) -> Hit | None:
        """The first of the entries that matches at this word number."""
        for entry in entries:
            if entry.gaps == _NO_GAPS:
                span: Span | None = Span(words.starts[number], words.ends[number])
            else:
                span = _match(entry, text, words, number)
            if span is not None and (not self._exact or _plain(span.of(text)) == _plain(entry.term)):
                return Hit(span, entry.term, entry.value)
        return None


def hits_near(
    hits: tuple[Hit, ...], words: Words, within: Span | None, after: Span | None, before: Span | None, count: int | None
) -> tuple[Hit, ...]:
    """Those of `hits` in all of the places named; `count` limits `after` and `before` to so many words."""
    lows = [within.start if within else 0]
    highs = [within.end if within else _NOWHERE]
    last_start = _NOWHERE
    if after:
        lows.append(after.end)
        last_start = _start(words, words.after(after.end) + count - 1) if count is not None else _NOWHERE
    if before:
        highs.append(before.start)
        lows.append(_start(words, words.after(before.start) - count) if count is not None else 0)
    first = bisect_left(hits, max(lows), key=_start_of)
    last = bisect_left(hits, min(last_start + 1, *highs), key=_start_of)
    return tuple(hit for hit in hits[first:last] if hit.span.end <= min(highs))


def _start_of(hit: Hit) -> int:
    return hit.span.start


def _start(words: Words, number: int) -> int:
    """Where the word of this number starts, where there is one: else the start of the text or nowhere."""
    if number < 0:
        return 0
    return words.starts[number] if number < len(words) else _NOWHERE


def _match(entry: _Entry, text: str, words: Words, number: int) -> Span | None:
    """Where the entry matches with its first word at this word number."""
    last = number + len(entry.words) - 1
    if last >= len(words) or (last > number and tuple(words.folded[number : last + 1]) != entry.words):
        return None
    for i, gap in enumerate(entry.gaps[1:-1], number):
        if not _same_gap(text[words.ends[i] : words.starts[i + 1]], gap):
            return None
    start, end = words.starts[number] - len(entry.gaps[0]), words.ends[last] + len(entry.gaps[-1])
    around = start >= 0 and _same_gap(text[start : words.starts[number]], entry.gaps[0])
    return Span(start, end) if around and _same_gap(text[words.ends[last] : end], entry.gaps[-1]) else None


def _same_gap(written: str, wanted: str) -> bool:
    return written == wanted or (len(written) <= _WIDEST_GAP and written.count("\n") <= 1 and _plain(written) == wanted)


def _plain(text: str) -> str:
    """White space, apostrophes and hyphens in one form."""
    return text if text in _PLAIN else pattern(_BLANKS).sub(" ", text).translate(_MARKS)


def read_terms(text: str) -> dict[str, str | None]:
    """The terms of a lexicon file: a term a line, a value after a tab; blank lines and `#` lines say nothing.

    LexiconError where a term is given twice with two values.
    """
    lines = (line.strip() for line in text.splitlines() if line.strip() and not line.startswith("#"))
    pairs = (line.partition("\t") for line in lines)
    return _one_value_each(((term.strip(), value.strip() or None) for term, _, value in pairs), "lexicon file")


def _one_value_each(pairs: Iterable[tuple[str, str | None]], place: str) -> dict[str, str | None]:
    unique: dict[str, str | None] = {}
    for term, value in pairs:
        if unique.setdefault(term, value) != value:
            raise LexiconError(f"{place}: term {term!r} has two values, {unique[term]!r} and {value!r}")
    return unique
