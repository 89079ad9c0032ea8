"""The tense of the words around an expression: whether a bare "Wednesday" is behind or ahead."""

from __future__ import annotations

import regex

from newsparse_quantities.dates.grammar.reader import Reader
from newsparse_quantities.dates.meaning.expressions import Lean

_REACH = 12  # words looked at on either side
_AHEAD = frozenset(
    "will ll shall would going due expected scheduled planned plans plan slated set expire expires begins starts opens ends "
    "closes meets votes faces hopes aims intends upcoming forthcoming ahead deadline deadlines may might should must tomorrow "
    "schedule arrange book let please can could arranged supposed expects awaits resumes takes leaves visits travels".split()
)
_BEHIND = frozenset(
    "was were had did said told came went met held left took began broke fell found gave got grew heard kept killed knew led "
    "lost made paid put ran rose saw sent shot sold spent spoke stood struck swore taught thought threw understood won wrote "
    "became brought built bought caught chose drew drove ate felt fought flew forgot hid hit hurt laid lay lit meant rode sang "
    "sank sat sought shook shut slept spread stole stuck swept swung tore woke wore yesterday ago has have been done gone seen "
    "overthrew overran withdrew upheld underwent undertook rebuilt arose awoke bore beat bet bid bound bred cast clung crept dealt "
    "dug dwelt fed fled flung froze ground hung knelt leapt lent let lied mistook overtook oversaw quit rang rid sewed shed slid "
    "sped spun split sprang stung strode strove swam undid wept wound wrung".split()
) - {"let", "ground", "wound", "bound", "bore", "shed", "lit", "bid", "bet"}
_NO_PAST = frozenset("need indeed speed feed seed breed exceed proceed succeed need hundred red bed united embed naked sacred wicked kindred shed aged led wed ted fred mohammed ahmed muhammed hamed reed weed deed creed greed heed".split())
_ONLY_PAST = frozenset(("since", "following"))
_STOPS = regex.compile(r"[.!?;]\s|\n\s*\n")
_FUTURE_PARTS = frozenset("be take start begin open end close meet vote expire arrive leave hold visit travel".split())


def lean(reader: Reader, start: int, end: int) -> Lean:
    """The way the clause of the words from `start` to `end` looks: its nearest verb before them, else behind them."""
    if reader.word(start - 1) in _ONLY_PAST:
        return Lean.PAST
    before = _towards(reader, start - 1, -1)
    if before:
        return before
    return _towards(reader, end, 1) or Lean.NEAREST


def _towards(reader: Reader, number: int, step: int) -> Lean | None:
    """The tense of the first telling word on one side, within the sentence."""
    for _ in range(_REACH):
        if not 0 <= number < reader.size or (step > 0 and _breaks(reader, number)):
            return None
        if found := _tense(reader, number):
            return found
        if step < 0 and _breaks(reader, number):
            return None
        number += step
    return None


def _breaks(reader: Reader, number: int) -> bool:
    """Whether a sentence ends before a word."""
    return number > 0 and _STOPS.search(reader.text, reader.end(number - 1), reader.start(number)) is not None


def _tense(reader: Reader, number: int) -> Lean | None:
    word = reader.word(number)
    if word in _AHEAD and not (word in ("may", "will", "set", "plan") and reader.capital(number)):
        return Lean.FUTURE
    if word in ("is", "are", "be", "to") and (reader.word(number + 1) in _AHEAD or (word == "to" and reader.word(number + 1) in _FUTURE_PARTS)):
        return Lean.FUTURE
    if word in ("is", "are"):
        return None
    if word in _BEHIND:
        return Lean.FUTURE if reader.word(number - 1) in ("will", "to", "ll", "would") else Lean.PAST
    if len(word) > 4 and word.endswith("ed") and word not in _NO_PAST:
        return _participle(reader, number)
    return None


def _participle(reader: Reader, number: int) -> Lean | None:
    """A form in -ed: past, unless an auxiliary of the future stands before it."""
    for back in (1, 2, 3):
        word = reader.word(number - back)
        if word in ("will", "ll", "shall", "would", "to"):
            return Lean.FUTURE
        if word not in ("be", "have", "been", "not", "also", "still"):
            return Lean.PAST
    return Lean.PAST
