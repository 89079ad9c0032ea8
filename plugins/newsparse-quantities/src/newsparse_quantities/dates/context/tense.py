"""The tense of the words around an expression: whether a bare "Wednesday" is behind or ahead."""

from __future__ import annotations

from newsparse_quantities.dates.grammar.reader import BREAK, COLON, COMMA, SPACE, STOP, TIGHT, TILDE, Reader
from newsparse_quantities.dates.meaning.expressions import Lean
from newsparse_quantities.dates.words import words

_REACH = 12  # words looked at on either side
_AUXILIARIES, _BEHIND, _NO_PAST = words("auxiliaries"), words("behind"), words("no-past")
_AHEAD = words("ahead") | _AUXILIARIES
_NAMES = frozenset(("may", "will", "set", "plan", "book"))  # with a capital they look nowhere
_BETWEEN = frozenset(
    {"be", "have", "been", "not", "also", "still", "then", "first", "only"}
)  # between an auxiliary and its verb
_ENDS = (BREAK, COLON, TIGHT, TILDE)  # no clause goes on over these


def lean(reader: Reader, start: int, end: int) -> Lean:
    """The way the clause of the words from `start` to `end` looks: its nearest verb before them, else behind them."""
    if reader.word(start - 1) == "since":
        return Lean.PAST
    return _towards(reader, start, -1) or _towards(reader, end, 1) or Lean.NEAREST


def _towards(reader: Reader, number: int, step: int) -> Lean | None:
    """The tense of the first telling word on one side of a word boundary, within the sentence."""
    for boundary in range(number, number + step * _REACH, step):
        if not _goes_on(reader, boundary):
            return None
        if found := _tense(reader, boundary if step > 0 else boundary - 1):
            return found
    return None


def _goes_on(reader: Reader, number: int) -> bool:
    """Whether the sentence goes on from the word before to this one; "Sen. Smith" is no end of one."""
    gap = reader.gap(number)
    if gap == STOP:
        return not reader.capital(number) or len(reader.word(number - 1)) < 4
    return gap not in _ENDS


def _tense(reader: Reader, number: int) -> Lean | None:
    word = reader.word(number)
    if word in _AHEAD and not (word in _NAMES and reader.capital(number)):
        return Lean.FUTURE if word != "set" or reader.word(number + 1) in ("to", "for") else Lean.PAST
    if word == "to" and reader.word(number - 1) in ("is", "are", "s", "re"):
        return Lean.FUTURE
    regular = len(word) > 4 and word.endswith("ed") and word not in _NO_PAST and not _is_name(reader, number)
    if regular or word in _BEHIND:
        return _past_form(reader, number)
    return None


def _is_name(reader: Reader, number: int) -> bool:
    """Whether a word has a capital where no sentence begins: "Mohamed" is no past form."""
    return reader.capital(number) and reader.gap(number) in (SPACE, COMMA)


def _past_form(reader: Reader, number: int) -> Lean:
    """Past, unless an auxiliary of the future stands before: "will be held", "is to be signed"; not "to have met"."""
    for back in range(1, 5):
        word = reader.word(number - back)
        if word in _AUXILIARIES:
            return Lean.FUTURE
        if word == "to":
            return Lean.PAST if reader.word(number - back + 1) == "have" else Lean.FUTURE
        if word not in _BETWEEN:
            break
    return Lean.PAST
