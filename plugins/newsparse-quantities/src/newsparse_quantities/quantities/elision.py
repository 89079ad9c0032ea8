"""What a bare number leaves unsaid: "5.2m lamps, up from 4.7m", "90 million of the 2 billion yen"."""

from __future__ import annotations

import regex

from newsparse_quantities.quantities.amounts import short_amount_at
from newsparse_quantities.quantities.draft import RESTATING, Draft
from newsparse_quantities.quantities.nouns import STOP_WORDS
from newsparse_quantities.quantities.numbers.spelled import SCALES
from newsparse_quantities.quantities.reader import HYPHENS, Reader
from newsparse_quantities.quantities.trends import POINTS, is_change
from newsparse_quantities.quantities.units.unit import Unit

_LEVEL = regex.compile(r",?\s(?:to|at)\s(?:an?\s\p{L}{1,12}+\s(?:of|at)\s|\p{L}{1,12}+\sat\s)?")
_COMPARED = regex.compile(
    r"""
    [^.;:!?\n]{0,48}[\s,(]
    (?:from|against|versus|vs|compared\s(?:with|to)|rather\sthan|instead\sof)\s
    (?:(?:the|about|around|some|just|only|nearly|almost|over)\s)?
    """,
    regex.VERBOSE,
)
_WHOLE = regex.compile(r"\sof\s(?:the|its|their|his|her|our|a|an|that|this)\s(?=[0-9$£€])|\sor\s(?=[$£€])")
_FORMER = regex.compile(r"\sfrom\s(?=[0-9$£€])")
_ANAPHOR = regex.compile(r"\s(?:of\s(?:whom|which|them|these|those)|who)\b")
_POINTS = regex.compile(r",?\s(?:up|down)\s[0-9][0-9,.]{0,9}+\spoints\b")
_ENDS = regex.compile(r"[.!?;:]\s|\n")
_LEVELS_OF = frozenset({"measure", "money", "duration"})
_COMPARABLE = _LEVELS_OF | {"count", "age"}
_UNSCALED = 1000
_NEAR = 200  # code points to what "of them" points back to
_WHOLE_PERCENT = 100
_LONGEST = 80  # code points between the two


class Anchors:
    """The last quantity, and the last that is no restatement of another: "up 22 points, or 0.4 percent, to 5,460"."""

    __slots__ = ("exchange", "last", "main", "points")

    def __init__(self) -> None:
        self.last: Draft | None = None
        self.main: Draft | None = None
        self.exchange: tuple[Draft, Draft] | None = None
        """The last quantity that another converted, and that other."""
        self.points = -_NEAR
        """Where points were last spoken of."""

    def add(self, reader: Reader, draft: Draft) -> None:
        """Note a quantity in reading order."""
        between = reader.text[self.last.end : draft.start] if self.last else ""
        if self.main is None or between not in RESTATING:
            self.main = draft
        if draft.noun == "point":
            self.points = draft.end
        if draft.same_as and self.last:
            self.exchange = self.last, draft
        self.last = draft


def complete(reader: Reader, draft: Draft, anchors: Anchors) -> None:
    """Give a bare count the unit, or the name of what it counts, that its neighbour states for both."""
    if draft.type != "count" or draft.unit or draft.counted or draft.modifier == "vague":
        return
    unit = _of_whole(reader, draft) or _of_former(reader, draft) or _converted(reader, draft, anchors)
    anchor = None if unit else _repeated(reader, draft, anchors)
    if unit:
        _take(draft, unit)
    elif anchor:
        _scale(reader, draft, anchor)
        if anchor.unit:
            _take(draft, anchor.unit)
            draft.type = anchor.type
        elif draft.bare:
            draft.elided = anchor.noun
    elif draft.bare:
        draft.elided = _noun(reader, draft, anchors)


def share_change(reader: Reader, draft: Draft, main: Draft | None) -> None:
    """Give a bare change the unit of the change before it: "exports rose 4 percent and imports fell by 2"."""
    if draft.type != "count" or not draft.bare or main is None or main.trend is None or draft.elided:
        return
    if not is_change(reader, draft):
        return
    between = reader.text[main.end : draft.start]
    if len(between) > _LONGEST or _ENDS.search(between):
        return
    if main.unit is not None and main.type in POINTS and draft.value is not None and draft.value < _WHOLE_PERCENT:
        _take(draft, main.unit)
    elif main.noun == "point":
        draft.elided = main.noun


def _repeated(reader: Reader, draft: Draft, anchors: Anchors) -> Draft | None:
    """The neighbour whose unit or noun a number shares."""
    if anchors.main is None or anchors.last is None:
        return None
    both = (anchors.main, anchors.last)
    return next((anchor for anchor in both if _repeats(reader, anchor, anchors.last.end, draft)), None)


def _scale(reader: Reader, draft: Draft, anchor: Draft) -> None:
    """Share the scale as well: "2.3 billion rather than 1.4"."""
    word = reader.word(reader.first_from(anchor.number_end) - 1)
    if draft.value is not None and draft.value < _UNSCALED and reader.text[draft.number_end - 1].isdigit():
        draft.value *= SCALES.get(word, 1)


def _noun(reader: Reader, draft: Draft, anchors: Anchors) -> str | None:
    """What a bare number counts by a word behind it, or as the level of an index."""
    main = anchors.main
    if main and _is_near(reader, main.end, draft.start) and _ANAPHOR.match(reader.text, draft.end):
        return main.noun
    if _POINTS.match(reader.text, draft.end):
        return "point"
    moved = main is not None and main.type == "percent" and main.trend is not None and anchors.last is main
    level = moved and main is not None and _LEVEL.fullmatch(reader.text, main.end, draft.start)
    return "point" if level and _is_near(reader, anchors.points, draft.start) else None


def _is_near(reader: Reader, end: int, start: int) -> bool:
    return start - end <= _NEAR and "\n\n" not in reader.text[max(end, 0) : start]


def _take(draft: Draft, unit: Unit) -> None:
    draft.unit, draft.type, draft.rule, draft.bare = unit, unit.kind, "elided-unit", False
    if unit.kind == "money":
        draft.value, draft.low, draft.high = (
            number and number * unit.factor for number in (draft.value, draft.low, draft.high)
        )


def _of_whole(reader: Reader, draft: Draft) -> Unit | None:
    """The unit of the whole that a bare number is a part of, or of the sum it may be instead: "8 or $9"."""
    whole = _WHOLE.match(reader.text, draft.end)
    if whole is None:
        return None
    amount = short_amount_at(reader, whole.end())
    return amount.unit if amount and amount.unit and amount.unit.kind in _LEVELS_OF else None


def _of_former(reader: Reader, draft: Draft) -> Unit | None:
    """The unit of the level that a bare number followed: "fell to 4.0 from 4.1 percent"."""
    former = _FORMER.match(reader.text, draft.end)
    if former is None or reader.word(reader.word_before(draft.start)) != "to":
        return None
    amount = short_amount_at(reader, former.end())
    return amount.unit if amount and amount.unit and amount.unit.kind in _LEVELS_OF | POINTS else None


def _converted(reader: Reader, draft: Draft, anchors: Anchors) -> Unit | None:
    """The money of a bare number that is converted as one before it was: "900 yen ($6) a cup, 700 ($5) a glass"."""
    if anchors.exchange is None or not reader.text.startswith(" (", draft.end):
        return None
    spent, other = anchors.exchange
    if spent.unit is None or spent.unit.kind != "money" or not _is_near(reader, other.end, draft.start):
        return None
    amount = short_amount_at(reader, draft.end + 2)
    return spent.unit if amount and amount.unit == other.unit else None


def _modifies(reader: Reader, main: Draft) -> bool:
    """Whether a measure only says which thing is meant: "155-millimetre shells", "155mm shells"."""
    behind = reader.text[main.number_end : main.number_end + 1]
    if main.type != "measure" or not (behind in HYPHENS or behind.isalpha()):
        return False
    following = reader.next_word(main.end)
    return following >= 0 and reader.word(following) not in STOP_WORDS


def _repeats(reader: Reader, main: Draft, end: int, draft: Draft) -> bool:
    """Whether a number is the level a change led to or came from, or what another is compared with.

    Between the two is the text from `end` to the draft.
    """
    if (
        draft.start - end > _LONGEST
        or main.per
        or _modifies(reader, main)
        or (main.unit and main.unit.kind == "money" and main.unit.factor != 1)
    ):
        return False
    if main.trend and _LEVEL.fullmatch(reader.text, end, draft.start):
        return main.type in _LEVELS_OF or (main.counted is not None and main.counted.head == "point")
    if _COMPARED.fullmatch(reader.text, end, draft.start) is None:
        return False
    return main.type in _COMPARABLE and main.modifier != "vague"
