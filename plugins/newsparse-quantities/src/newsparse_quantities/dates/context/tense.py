"""The tense of the words around an expression: whether a bare "Wednesday" is behind or ahead."""

from __future__ import annotations

from newsparse_quantities.dates.grammar.reader import BREAK, COLON, COMMA, HYPHEN, SPACE, STOP, TIGHT, TILDE, Reader
from newsparse_quantities.dates.grammar.vocabulary import CARDINALS
from newsparse_quantities.dates.meaning.expressions import Lean
from newsparse_quantities.dates.words import words

_REACH = 12  # words looked at on either side
_AUXILIARIES, _BEHIND, _NO_PAST = words("auxiliaries"), words("behind"), words("no-past")
_PRESENT, _SHORT = words("present"), words("abbreviations")
_AHEAD = words("ahead") | _AUXILIARIES | _PRESENT
_PLANS = words("plans")
_STANDING = frozenset(("is", "are", "s", "re", "be", "will"))
_PASTS = frozenset(("did", "didn", "had"))  # "did not meet", "had to go"
_TOLL = frozenset(("at", "dead", "dozens", "hundreds", "many", "more", "scores", "several"))
_NAMES = frozenset(("may", "will", "set", "plan", "book"))  # with a capital they look nowhere
_BETWEEN = words("between")
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
        before = reader.word(number - 1)
        return not reader.capital(number) or len(before) == 1 or before in _SHORT
    return gap not in _ENDS


def _tense(reader: Reader, number: int) -> Lean | None:
    """Where a word looks: None where it tells nothing."""
    word = reader.word(number)
    if word in _AHEAD and not (word in _NAMES and reader.capital(number)):
        return _ahead(reader, number, word)
    if word == "to" and reader.word(number - 1) in ("is", "are", "s", "re"):
        return Lean.FUTURE
    if word in ("after", "following") and reader.word(number + 1).endswith("ing"):
        return Lean.PAST  # "after posting a loss in November"
    regular = len(word) > 4 and word.endswith("ed") and word not in _NO_PAST and not _is_name(reader, number)
    regular = regular and reader.gap(number) != HYPHEN  # "third-placed" tells nothing
    if regular or word in _BEHIND:
        return _past_form(reader, number)
    return None


def _ahead(reader: Reader, number: int, word: str) -> Lean | None:
    """The future, unless the words beside say otherwise: "had been due", "did not meet", "could not say", "set out"."""
    after = reader.word(number + 1)
    if word == "leaves" and (after in CARDINALS or after[:1].isdigit() or after in _TOLL):
        return None  # "quake leaves 5 dead"
    denied = word == "could" and after == "not"
    set_out = word == "set" and after not in ("to", "for")
    back = [reader.word(number - step) for step in (1, 2, 3)]
    past = back[:2] == ["been", "had"] or (word in _PRESENT and not _PASTS.isdisjoint(back))
    if denied or set_out or past:
        return Lean.PAST
    return _of_plan(reader, number - 2 if reader.word(number - 1) == "to" else number)


def _of_plan(reader: Reader, number: int) -> Lean:
    """Ahead; where a word only tells of a plan, perhaps one that is over: "was due to end", not "is due to end"."""
    plan = reader.word(number) in _PLANS
    stands = any(reader.word(number - back) in _STANDING for back in (1, 2))
    return Lean.EXPECTED if plan and not stands else Lean.FUTURE


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
            have = reader.word(number - back + 1) == "have"
            return Lean.PAST if have else _of_plan(reader, number - back - 1)
        if word not in _BETWEEN:
            break
    return Lean.PAST
