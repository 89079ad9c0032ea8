"""Walking through a text: from each figure or word of number to the quantity around it, or to why there is none."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

import regex

from newsparse import View
from newsparse_quantities.quantities.ages import as_age
from newsparse_quantities.quantities.amount import Amount, number_at
from newsparse_quantities.quantities.amounts import completed
from newsparse_quantities.quantities.bounds import join_bounds
from newsparse_quantities.quantities.compounds import after_one, and_a_half
from newsparse_quantities.quantities.conversions import link
from newsparse_quantities.quantities.declining import declined, declined_attached, declined_interval, is_title
from newsparse_quantities.quantities.draft import Draft
from newsparse_quantities.quantities.drafting import count_interval, single, take_in
from newsparse_quantities.quantities.elision import Anchors, complete, share_change
from newsparse_quantities.quantities.intervals import interval
from newsparse_quantities.quantities.modifiers import modify
from newsparse_quantities.quantities.numbers.figures import TooLongError
from newsparse_quantities.quantities.numbers.number import Number, negated
from newsparse_quantities.quantities.numbers.reading import STARTERS, read_words
from newsparse_quantities.quantities.objections import Declined, declined_before_reading, item_number
from newsparse_quantities.quantities.odds import odds, odds_of_noun
from newsparse_quantities.quantities.page import Page
from newsparse_quantities.quantities.rates import with_denominator
from newsparse_quantities.quantities.reader import BLANKS, HYPHEN_GAPS, HYPHENS
from newsparse_quantities.quantities.spelled_ones import (
    is_half_name,
    is_indefinite_ordinal,
    is_ordinal_name,
    is_pronoun,
)
from newsparse_quantities.quantities.trends import trend_of
from newsparse_quantities.quantities.units.homonyms import of_country
from newsparse_quantities.quantities.units.money import money_before

_FIGURES = regex.compile(r"[0-9¼½¾⅓⅔⅛⅜⅝⅞][0-9]*+")
_AFTER_MINUS = frozenset(HYPHENS + BLANKS)
_BEHIND_HYPHEN = frozenset({"half", "million", "billion"})


class Walk:
    """One walk through a text: up to where it is done, and what the last finding was."""

    def __init__(self, document: View) -> None:
        self.page = Page(document)
        self.reader = self.page.reader
        self.done = 0
        self.anchors = Anchors()
        self.listed: Declined | None = None
        self.names: set[str] = set()
        self.item = 0

    def results(self) -> Iterator[Draft | Declined]:
        """Quantities and objections in reading order."""
        for offset, word in self._starts():
            if offset < self.done:
                continue
            result = self._spelled(word) if word >= 0 else self._figured(offset)
            if result is None:
                continue
            self.done = max(self.done, result.end)
            if isinstance(result, Draft):
                link(self.reader, self.anchors.last, result)
                self.anchors.add(self.reader, result)
            elif result.reason:
                self.listed = result
                self.names.add(self.reader.text[result.start : result.end])
            yield result

    def _starts(self) -> list[tuple[int, int]]:
        """Where numbers may start, ascending: offsets of figures, and of words with their number."""
        positions = self.page.document.words.positions
        starts = [(match.start(), -1) for match in _FIGURES.finditer(self.reader.text)]
        for word in sorted(STARTERS):
            starts.extend((self.reader.start(number), number) for number in positions.get(word, ()))
        starts.sort()
        return starts

    # ------------------------------------------------------------- figures
    def _figured(self, offset: int) -> Draft | Declined | None:
        reader, start = self.reader, self._decimal_point(offset)
        money = money_before(reader, start)
        if money is None or money[1] < self.done:
            money = None
            attached = declined_before_reading(reader, offset) or self._item(offset)
            if attached:
                return attached
        try:
            number = number_at(reader, start)
        except TooLongError as error:
            return Declined(offset, error.end, "identifier")
        if number is None:
            return None
        number = self._signed(number)
        amount = completed(reader, number, money[1] if money else number.start, money[0] if money else None)
        return self._draft(amount)

    def _item(self, offset: int) -> Declined | None:
        """The next number of a list: at the start of a line, one more than that of the item before."""
        number = item_number(self.reader, offset)
        if not number or number not in (1, self.item + 1) or self.page.in_headline(offset):
            return None
        self.item = number
        return Declined(offset, offset + len(str(number)), "identifier")

    def _decimal_point(self, offset: int) -> int:
        text = self.reader.text
        point = offset > 0 and text[offset - 1] == "." and (offset == 1 or text[offset - 2] in " \n(-+$£€¥")
        return offset - 1 if point else offset

    def _signed(self, number: Number) -> Number:
        """With the minus in front of it."""
        text, start = self.reader.text, number.start
        if not start or number.form in ("vague", "ordinal"):
            return number
        if text[start - 1] in "-−" and (start == 1 or text[start - 2] in " \n(\u00a0") and start > self.done:
            return negated(number, start - 1)
        before = self.reader.first_from(start) - 1
        minus = self.reader.word(before) in ("minus", "negative") and self.reader.end(before) + 1 == start
        minus = minus and self.reader.word(before - 1) != "or"  # "plus or minus 3"
        if minus and text[start - 1] in _AFTER_MINUS and self.reader.start(before) >= self.done:
            return negated(number, self.reader.start(before))
        return number

    # --------------------------------------------------------------- words
    def _spelled(self, word: int) -> Draft | Declined | None:
        reader = self.reader
        start = reader.start(word)
        if start and reader.text[start - 1] in "-‑" and reader.word(word) not in _BEHIND_HYPHEN:
            return None
        if reader.word(word + 1) == reader.word(word) and reader.gap(word + 1) in HYPHEN_GAPS:  # "fifty-fifty"
            return Declined(start, reader.end(word + 1), "title")
        number = read_words(reader, word, conjoined=reader.word(word - 1) != "between")
        if number is None or number.start < self.done:
            return None
        doubled = and_a_half(reader, number)
        if doubled and doubled.start >= self.done:
            return self._draft(doubled)
        if is_title(self.page, number):
            return Declined(number.start, number.end, "title")
        if is_indefinite_ordinal(reader, number):
            number = Number(start, number.end, Decimal(number.ratio[1]) if number.ratio else None, "ordinal")
        ordinal_name = number.form == "ordinal" and is_ordinal_name(reader, number)
        if ordinal_name or is_pronoun(reader, number) or is_half_name(reader, number):
            return Declined(number.start, number.end, None)
        number = self._signed(number)
        return self._draft(completed(reader, number, number.start, None))

    # --------------------------------------------------------------- drafts
    def _draft(self, amount: Amount) -> Draft | Declined | None:
        reader, whole = self.reader, after_one(self.reader, amount)
        amount = whole if whole.start >= self.done else amount
        draft = interval(reader, amount, done=self.done) or odds(reader, amount)
        if draft is None and amount.unit is None and amount.number.form == "words":
            draft = odds_of_noun(reader, amount)
        if draft:
            count_interval(reader, draft)
            why = declined_interval(self.page, draft)
            if why:
                return why
        else:
            draft = single(reader, amount)
            why = declined_attached(self.page, amount) or self._declined(draft, amount)
            if why:
                return why
        take_in(draft)
        complete(reader, draft, self.anchors)
        modify(reader, draft, self.done)
        join_bounds(reader, draft)
        as_age(reader, draft)
        with_denominator(reader, draft)
        draft.unit = of_country(reader, draft.unit, draft.start)
        share_change(reader, draft, self.anchors.main)
        draft.trend = trend_of(reader, draft, self.anchors.last)
        return draft

    def _declined(self, draft: Draft, amount: Amount) -> Declined | None:
        again = draft.bare and self.reader.text[draft.start : draft.number_end] in self.names
        following = self.reader.next_word(draft.number_end) if again else -1
        if following >= 0 and self.reader.is_capitalised(following):
            return Declined(draft.start, draft.number_end, "designation")
        return declined(self.page, draft, amount, self.listed)
