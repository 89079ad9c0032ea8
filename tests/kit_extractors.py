"""Extractors for the conformance kit: good ones, and planted ones that each break one promise."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from itertools import pairwise
from typing import Any

import regex

from newsparse import Annotation, Lexicon, Objection, Span, View, extractor, record

Found = Iterator[Annotation[Any] | Objection]

KILLED = Lexicon("kit.killed", ["killed"])
UNDECLARED = Lexicon("kit.undeclared", ["people"])
NUMBER = regex.compile(r"(?<!\p{L}|\p{M}|\p{N})[0-9]{1,9}+(?!\p{L}|\p{M}|\p{N})")


@record("kit_number")
class Number:
    """A plain number."""

    value: Decimal


@record("kit_killed")
class Killed:
    """A number before "killed"."""

    number: Annotation[Number]


@record("kit_counted")
class Counted:
    """All numbers of a sentence."""

    numbers: tuple[Span, ...]


@record("kit_emphatic")
class Emphatic:
    """A word, louder each time."""

    word: str

    def __attrs_post_init__(self) -> None:
        object.__setattr__(self, "word", self.word + "!")


@record("kit_selfish")
class Selfish:
    """A word that equals no other, not even the same."""

    word: str

    def __eq__(self, other: object) -> bool:
        return self is other

    __hash__ = object.__hash__


@extractor(Number)
def numbers(view: View) -> Found:
    """Runs of up to nine digits."""
    for match in NUMBER.finditer(view.text):
        yield view.finding(*match.span(), Number(value=Decimal(match[0])), rule="digits")


@extractor(Killed, requires=[Number], lexicons=[KILLED], cues=[KILLED])
def killed(view: View) -> Found:
    """The number nearest in front of "killed", within five words."""
    for hit in view.hits(KILLED):
        number = view.words.after(hit.span.start)
        start = view.words.starts[max(0, number - 5)]
        for near in view[Number].within(type(hit.span)(start, hit.span.end))[-1:]:
            yield view.finding(near.span.start, hit.span.end, Killed(number=near), rule="killed")


# ------------------------------------------------------------- planted faults
@extractor(Number)
def finds_nothing(view: View) -> Found:
    """Never yields anything."""
    yield from ()


@extractor(Number)
def bad_span(view: View) -> Found:
    """Takes the space after the number into the span."""
    for match in regex.finditer(r"[0-9]{1,9}+ ", view.text):
        yield view.finding(*match.span(), Number(value=Decimal(match[0].strip())), rule="digits")


@extractor(Number)
def raises(view: View) -> Found:
    """Cannot take an empty text."""
    assert view.text
    yield from numbers(view)


@extractor(Number)
def peeks(view: View) -> Found:
    """Asks for a lexicon it does not declare, and hides it."""
    try:
        view.hits(UNDECLARED)
    except LookupError:
        yield from numbers(view)


SEEN: list[str] = []
RUNS: list[str] = []


@extractor(Number)
def remembers(view: View) -> Found:
    """Finds nothing more once it has seen ten texts."""
    SEEN.append(view.text)
    yield from numbers(view) if len(SEEN) < 10 else ()


@extractor(Number)
def hashes(view: View) -> Found:
    """Takes whichever number a set gives first."""
    first = next(iter({m[0] for m in NUMBER.finditer(view.text)} | {"x", "y", "z"}))
    for match in NUMBER.finditer(view.text):
        yield view.finding(*match.span(), Number(value=Decimal(match[0])), rule=f"first {first}")


@extractor(Number, cues=[KILLED])
def hides(view: View) -> Found:
    """Finds numbers in any text, but names a cue that few texts have."""
    yield from numbers(view)


@extractor(Number)
def counts_from_the_start(view: View) -> Found:
    """Says where in the text the number stands."""
    for match in NUMBER.finditer(view.text):
        yield view.finding(*match.span(), Number(value=Decimal(match.start())), rule="offset")


@extractor(Number)
def counts_lines(view: View) -> Found:
    """Finds numbers in the first eight lines only."""
    for match in NUMBER.finditer(view.text):
        if view.text.count("\n", 0, match.start()) < 5:
            yield view.finding(*match.span(), Number(value=Decimal(match[0])), rule="lines")


@extractor(Number)
def quadratic(view: View) -> Found:
    """Splits all the text in front of each number to see the word before it."""
    for match in NUMBER.finditer(view.text):
        if view.text[: match.start()].split()[-1:] != ["No."]:
            yield view.finding(*match.span(), Number(value=Decimal(match[0])), rule="digits")


@extractor(Number)
def counts_runs(view: View) -> Found:
    """Says how many texts it has seen."""
    RUNS.append(view.text)
    for match in NUMBER.finditer(view.text):
        yield view.finding(*match.span(), Number(value=Decimal(match[0])), rule=f"run {len(RUNS)}")


@extractor(Emphatic)
def shouts(view: View) -> Found:
    """Its record changes whenever it is made."""
    for match in NUMBER.finditer(view.text):
        yield view.finding(*match.span(), Emphatic(word=match[0]), rule="digits")


@extractor(Selfish)
def keeps_apart(view: View) -> Found:
    """No two of its records are equal."""
    for match in NUMBER.finditer(view.text):
        yield view.finding(*match.span(), Selfish(word=match[0]), rule="digits")


@extractor(Number)
def greedy(view: View) -> Found:
    """Finds a number in any word."""
    for start, end in zip(view.words.starts, view.words.ends, strict=True):
        yield view.finding(start, end, Number(value=Decimal(1)), rule="word")


@extractor(Number)
def reads_headlines(view: View) -> Found:
    """Finds numbers in headlines only."""
    for match in NUMBER.finditer(view.text):
        block = view.block_at(match.start())
        if block and block.kind == "headline":
            yield view.finding(*match.span(), Number(value=Decimal(match[0])), rule="headline")


@extractor(Number)
def looks_back(view: View) -> Found:
    """Finds a number where the block in front is a paragraph."""
    for before, block in pairwise(view.blocks):
        if before.kind == "paragraph":
            for match in NUMBER.finditer(view.text, block.span.start, block.span.end):
                yield view.finding(*match.span(), Number(value=Decimal(match[0])), rule="second")


@extractor(Counted)
def counted(view: View) -> Found:
    """All numbers of a sentence with the words around them: a good one, of a record that holds many spans."""
    for sentence in view.sentences:
        found = [m.span() for m in NUMBER.finditer(view.text, sentence.start, sentence.end)]
        if found:
            spans = tuple(Span(*span) for span in found)
            yield view.finding(found[0][0], found[-1][1], Counted(numbers=spans), rule="sentence")


def local() -> Any:
    """An extractor that no other process can find."""

    @extractor(Number)
    def inner(view: View) -> Found:
        """Is defined where no other process can find it."""
        yield from numbers(view)

    return inner
