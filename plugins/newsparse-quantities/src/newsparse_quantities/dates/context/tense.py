"""The tense of the words around an expression: whether a bare "Wednesday" is behind or ahead."""

from __future__ import annotations

from newsparse_quantities.dates.grammar.reader import COMMA, DASH, HYPHEN, SPACE, STOP, Reader
from newsparse_quantities.dates.meaning.expressions import Lean

_REACH = 12  # words looked at on either side
_AUXILIARIES = frozenset("will ll shall would going due may might should must can could let".split())
_AHEAD = _AUXILIARIES | frozenset(
    "expected scheduled planned plans plan slated set poised expire expires begins starts opens ends closes meets votes faces "
    "hopes aims intends upcoming forthcoming ahead deadline deadlines tomorrow schedule arrange book please supposed expects "
    "awaits resumes takes leaves visits travels reconvenes convenes returns arrives hosts gathers falls marks launches holds "
    "heads".split()
)
_BEHIND = frozenset(
    "was were had did said told came went met held left took began broke fell found gave got grew heard kept killed knew led "
    "lost made paid put ran rose saw sent shot sold spent spoke stood struck swore taught thought threw understood won wrote "
    "became brought built bought caught chose drew drove ate felt fought flew forgot hid hit hurt laid lay meant rode sang "
    "sank sat sought shook shut slept spread stole stuck swept swung tore woke wore yesterday ago has have been done gone seen "
    "overthrew overran withdrew upheld underwent undertook rebuilt arose awoke beat bred cast clung crept dealt dug dwelt fed "
    "fled flung froze hung knelt leapt lent mistook overtook oversaw quit rang slid sped spun split sprang stung strode strove "
    "swam undid wept wrung".split()
)
_NO_PAST = frozenset(
    "need indeed speed feed seed breed exceed proceed succeed hundred united embed naked sacred wicked kindred mohammed ahmed "
    "muhammed hamed creed greed".split()
)
_PARTICIPLE_LEADS = frozenset("be have been not also still then first only".split())
_CLAUSE = (SPACE, HYPHEN, COMMA, DASH, "'", "' ", " '", " (", "/", ".")


def lean(reader: Reader, start: int, end: int) -> Lean:
    """The way the clause of the words from `start` to `end` looks: its nearest verb before them, else behind them."""
    if reader.word(start - 1) == "since":
        return Lean.PAST
    return _towards(reader, start, -1) or _towards(reader, end, 1) or Lean.NEAREST


def _towards(reader: Reader, number: int, step: int) -> Lean | None:
    """The tense of the first telling word on one side of a word boundary, within the sentence."""
    for i in range(_REACH):
        boundary = number + i * step
        if not _joined(reader, boundary):
            return None
        if found := _tense(reader, boundary if step > 0 else boundary - 1):
            return found
    return None


def _joined(reader: Reader, number: int) -> bool:
    """Whether the sentence goes on from the word before to this one."""
    gap = reader.gap(number)
    return gap in _CLAUSE or (gap == STOP and not reader.capital(number)) or (gap == STOP and len(reader.word(number - 1)) < 4)


def _tense(reader: Reader, number: int) -> Lean | None:
    word = reader.word(number)
    if word in _AHEAD and not (word in ("may", "will", "set", "plan", "book") and reader.capital(number)):
        return Lean.FUTURE
    if word == "to" and reader.word(number - 1) in ("is", "are", "s", "re"):
        return Lean.FUTURE
    if word in _BEHIND or (len(word) > 4 and word.endswith("ed") and word not in _NO_PAST):
        return _participle(reader, number)
    return None


def _participle(reader: Reader, number: int) -> Lean:
    """A past form: past, unless an auxiliary of the future stands before it: "will be held", "is to be signed"."""
    for back in range(1, 5):
        word = reader.word(number - back)
        if word in _AUXILIARIES:
            return Lean.FUTURE
        if word == "to":  # "to be held", but "claims to have met"
            return Lean.PAST if reader.word(number - back + 1) == "have" else Lean.FUTURE
        if word not in _PARTICIPLE_LEADS:
            break
    return Lean.PAST
