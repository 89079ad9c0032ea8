"""Extractors for the tests of the core: sound ones that need each other, and faulty ones of every sort."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from decimal import Decimal
from typing import Any, NoReturn

import regex
from core_kinds import Branch, Day, Loose, Number, Pair, Places, Plain

from newsparse import Annotation, Extractor, Lexicon, Objection, Source, Span, View, extractor

NAMES = Lexicon("core.names", {"Kyiv": "UA", "Riga": "LV", "Ann Lee": ""})
TITLES = Lexicon("core.titles", ["No.", "Article"])
TEXT = (
    "Ann Lee left Riga in 2024\n\n3 Min Read\n\n"
    "Kyiv lost 40 men and Riga 3. Article 5 and 1999 say more: 40 men, No. 8. She said 2 left Kyiv.\n"
)


@extractor(Number, lexicons=[TITLES])
def numbers(view: View) -> Iterator[Annotation[Number] | Objection]:
    """Digits; what follows a title is no number."""
    for match in regex.finditer(r"\d{1,9}+", view.text):
        yield view.finding(match.start(), match.end(), Number(value=Decimal(match[0])), rule="digits")
    for hit in view.hits(TITLES):
        for match in regex.finditer(r"\s\d++", view.text, pos=hit.span.end, endpos=hit.span.end + 9):
            yield view.objection(hit.span.start, match.end(), reason="title", rule="title")


@extractor(Day)
def days(view: View) -> Iterator[Annotation[Day]]:
    """Four digits are a year, which beats a number."""
    for match in regex.finditer(r"\b\d{4}\b", view.text):
        yield view.finding(match.start(), match.end(), Day(), rule="year", rank=1)


@extractor(Plain, lexicons=[NAMES], cues=[NAMES])
def plains(view: View) -> Iterator[Annotation[Plain]]:
    """Names of the list, with their codes."""
    for hit in view.hits(NAMES):
        yield view.finding(hit.span.start, hit.span.end, Plain(value=hit.value or ""), rule="name")


@extractor(Plain, name="shouts")
def shouts(view: View) -> Iterator[Annotation[Plain]]:
    """A second extractor of a kind: words with a capital."""
    for match in regex.finditer(r"\p{Lu}\p{Ll}{1,20}+", view.text):
        yield view.finding(match.start(), match.end(), Plain(value="shout"), rule="capital")


@extractor(Pair, requires=[Number, "core_plain"])
def pairs(view: View) -> Iterator[Annotation[Pair]]:
    """A number, and the names before it in its sentence."""
    for number in view[Number]:
        sentence = view.sentence_at(number.span.start)
        if sentence:
            words = tuple(view[Plain].within(sentence).before(number))
            yield view.finding(number.span.start, number.span.end, Pair(number=number, words=words), rule="sentence")


@extractor(Branch, requires=[Pair])
def branches(view: View) -> Iterator[Annotation[Branch]]:
    """Sentences by how many pairs they hold."""
    for sentence in view.sentences:
        yield view.finding(sentence.start, sentence.end, Branch(value=len(view[Pair].within(sentence))), rule="held")


SOUND = (numbers, days, plains, shouts, pairs, branches)


# ------------------------------------------------------------------- faulty
def _raises(error: BaseException) -> Callable[[View], NoReturn]:
    def find(view: View) -> NoReturn:
        raise error

    return find


def _late(view: View) -> Iterator[Any]:
    yield view.finding(0, 3, Loose(value="good"), rule="r")
    raise RuntimeError("after the first")


def _bare(view: View) -> list[Any]:
    return [Annotation(Span(0, 3), Loose(value="x"))]


def _undeclared(view: View) -> list[Any]:
    return list(view[Number])


def _undeclared_lexicon(view: View) -> list[Any]:
    return [view.hits(NAMES)]


def _dangling(view: View) -> list[Any]:
    nowhere = Annotation(Span(0, 3), Number(value=Decimal(5)))
    return [view.finding(0, 3, Pair(number=nowhere), rule="r")]


def _beyond_in_record(view: View) -> list[Any]:
    number = view.finding(0, 3, Number(value=Decimal(1)), rule="r")
    return [view.finding(0, 3, Places(spans=(Span(0, 1), number.span.shift(len(view.text)))), rule="r")]


class Unprintable:
    """Cannot be shown."""

    def __repr__(self) -> str:
        raise RuntimeError("no")


class Unsayable(Exception):  # noqa: N818 - its name is not what is tested
    """Cannot be said."""

    def __str__(self) -> str:
        raise RuntimeError("no")


def _yields(make: Callable[[View], Any]) -> Callable[[View], list[Any]]:
    return lambda view: [make(view)]


def _found(start: int, end: int, **changes: Any) -> Callable[[View], list[Any]]:
    fields: dict[str, Any] = {"value": Loose(value="x"), "rank": 0, "sources": (Source("bad", "r"),), **changes}
    return lambda view: [Annotation(Span(start, end), **fields)]


FAILING: dict[str, Callable[[View], Any]] = {
    "raises": _raises(ValueError("oops")),
    "raises after a finding": _late,
    "recursion": _raises(RecursionError("deep")),
    "memory": _raises(MemoryError()),
    "exits": _raises(SystemExit(3)),
    "undeclared kind": _undeclared,
    "undeclared lexicon": _undeclared_lexicon,
    "returns nothing": lambda view: None,
    "returns a number": lambda view: 5,
    "wrong signature": list,
    "empty span": lambda view: [view.finding(3, 3, Loose(value="x"), rule="r")],
    "bad record": lambda view: [view.finding(0, 3, Loose(value=5), rule="r")],  # type: ignore[arg-type]
    "unsayable": _raises(Unsayable()),
    "surrogate": _raises(ValueError("torn \ud800 text")),
}
"""What ends an extractor: none of its findings of the text stand."""

RUBBISH: dict[str, Callable[[View], Any]] = {
    "no annotation": lambda view: ["rubbish"],
    "a number": lambda view: [5],
    "a list": lambda view: [[]],
    "unprintable": lambda view: [Unprintable()],
    "wrong class": _yields(lambda view: view.finding(0, 3, Number(value=Decimal(1)), rule="r")),
    "no record": _found(0, 3, value="x"),
    "beyond the text": _found(0, len(TEXT) + 1),
    "white space before": _found(3, 7),
    "white space behind": _found(0, 4),
    "no span": lambda view: [Annotation(None, Loose(value="x"), 0, (Source("bad"),))],  # type: ignore[arg-type]
    "a pair as span": lambda view: [Annotation((0, 3), Loose(value="x"), 0, (Source("bad"),))],  # type: ignore[arg-type]
    "rank is true": _found(0, 3, rank=True),
    "rank is text": _found(0, 3, rank="1"),
    "rank is huge": _found(0, 3, rank=10**5000),
    "no sources": _bare,
    "sources are none": _found(0, 3, sources=None),
    "sources are text": _found(0, 3, sources=("bad:r",)),
    "another's source": _found(0, 3, sources=(Source("numbers", "digits"),)),
    "rule is a number": _found(0, 3, sources=(Source("bad", 3),)),  # type: ignore[arg-type]
    "rule is torn": _found(0, 3, sources=(Source("bad", "\ud800"),)),
    "objection to another kind": lambda view: [Objection("core_number", Span(0, 90), "mine", (Source("bad"),))],
    "objection without span": lambda view: [Objection("core_loose", None, "x", (Source("bad"),))],  # type: ignore[arg-type]
    "objection without reason": lambda view: [view.objection(0, 3, reason=None)],  # type: ignore[arg-type]
    "objection with torn reason": lambda view: [view.objection(0, 3, reason="\udfff")],
    "objection beyond the text": lambda view: [view.objection(0, 5000, reason="x")],
}
"""What is dropped by itself: the other findings of the extractor stand."""


def bad(function: Callable[[View], Any], provides: type = Loose, **changes: Any) -> Extractor:
    """An extractor of this function."""
    return Extractor("bad", provides, function, **changes)


DANGLING, BEYOND_IN_RECORD = _dangling, _beyond_in_record
