"""Walking through a text: from each figure or word of number to the quantity around it, or to why there is none."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

import attrs
import regex

from newsparse import View
from newsparse_quantities.quantities.ages import as_age
from newsparse_quantities.quantities.amounts import Amount, completed, number_at
from newsparse_quantities.quantities.conversions import link
from newsparse_quantities.quantities.counted import attribute, counted_after
from newsparse_quantities.quantities.draft import Draft, Type
from newsparse_quantities.quantities.intervals import interval, odds
from newsparse_quantities.quantities.modifiers import modifier_before, modifier_behind
from newsparse_quantities.quantities.numbers.figures import TooLongError
from newsparse_quantities.quantities.numbers.number import Number
from newsparse_quantities.quantities.numbers.reading import STARTERS, read_words
from newsparse_quantities.quantities.objections import (
    Declined,
    declined_before_reading,
    declined_behind,
    declined_by_name,
    goes_on_with,
)
from newsparse_quantities.quantities.rates import with_denominator
from newsparse_quantities.quantities.reader import Reader
from newsparse_quantities.quantities.spelled_ones import (
    is_half_name,
    is_indefinite_ordinal,
    is_ordinal_name,
    is_pronoun,
)
from newsparse_quantities.quantities.trends import trend_before
from newsparse_quantities.quantities.units.finding import money_before

_FIGURES = regex.compile(r"[0-9]++|[¼½¾⅓⅔⅛⅜⅝⅞]")
_MULTIPLE = regex.compile(
    r"[\s-]times(?=\s(?:as|more|the|higher|larger|bigger|greater|faster|worse|less|lower|stronger|its|their|that|what|normal)\b)|[\s-]?fold\b|x\b(?!\s?[0-9])"
)
_YEAR_LEADS = frozenset(
    "in since until till by during after before from to of early late mid year circa through between and the for".split()
)
_SMALLEST_YEAR, _LARGEST_YEAR = 1000, 2199


class Walk:
    """One walk through a text: what is done, and what the last finding was."""

    def __init__(self, document: View) -> None:
        self.reader = Reader(document.text, document.words)
        self.document = document
        self.done = 0
        self.previous: Draft | None = None
        self.listed: Declined | None = None

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
                link(self.reader, self.previous, result)
                self.previous = result
            if isinstance(result, Draft) or result.reason:
                yield result

    def _starts(self) -> list[tuple[int, int]]:
        """Where numbers may start, ascending: offsets of figures, and of words with their number."""
        positions = self.document.words.positions
        starts = [(match.start(), -1) for match in _FIGURES.finditer(self.document.text)]
        for word in sorted(STARTERS):
            starts.extend((self.reader.start(number), number) for number in positions.get(word, ()))
        starts.sort()
        return starts

    # ------------------------------------------------------------- figures
    def _figured(self, offset: int) -> Draft | Declined | None:
        reader = self.reader
        money = money_before(reader, offset)
        if money is None or money[1] < self.done:
            money = None
            declined = declined_before_reading(reader, offset)
            if declined:
                self.listed = declined if declined.reason else self.listed
                return declined
        try:
            number = number_at(reader, self._decimal_point(offset))
        except TooLongError:
            return self._too_long(offset)
        if number is None:
            return None
        number = self._signed(number)
        amount = completed(reader, number, money[1] if money else number.start, money[0] if money else None)
        return self._draft(amount)

    def _decimal_point(self, offset: int) -> int:
        text = self.reader.text
        point = offset > 0 and text[offset - 1] == "." and (offset == 1 or text[offset - 2] in " \n(-\u00a0+")
        return offset - 1 if point else offset

    def _too_long(self, offset: int) -> Declined:
        end = offset
        while end < len(self.reader.text) and self.reader.text[end].isdigit():
            end += 1
        return Declined(offset, end, "identifier")

    def _signed(self, number: Number) -> Number:
        """With the minus in front of it."""
        text, start = self.reader.text, number.start
        if number.value is None or not start:
            return number
        if text[start - 1] in "-−" and (start == 1 or text[start - 2] in " \n(\u00a0") and start > self.done:
            return attrs.evolve(number, start=start - 1, value=-number.value)
        before = self.reader.word_before(start - (text[start - 1] == "-"))
        if before >= 0 and self.reader.word(before) in ("minus", "negative") and self.reader.start(before) >= self.done:
            return attrs.evolve(number, start=self.reader.start(before), value=-number.value)
        return number

    def _behind(self, amount: Amount) -> Declined | None:
        if amount.unit is not None or amount.number.form != "figures":
            return None
        headline = self._headline(amount.start)
        return (
            declined_behind(self.reader, amount.start, amount.end, headline=headline)
            if not _MULTIPLE.match(self.reader.text, amount.end)
            else None
        )

    def _headline(self, offset: int) -> bool:
        block = self.document.block_at(offset)
        return block is not None and block.kind in ("headline", "dek", "subhead", "kicker")

    # --------------------------------------------------------------- words
    def _spelled(self, word: int) -> Draft | Declined | None:
        reader = self.reader
        if (
            reader.start(word)
            and reader.text[reader.start(word) - 1] in "-‑"
            and reader.word(word) not in ("half", "million", "billion")
        ):
            return None
        number = read_words(reader, word, conjoined=reader.word(word - 1) != "between")
        if number is None or number.start < self.done:
            return None
        if self._is_name(number):
            return Declined(number.start, number.end, "title")
        if is_indefinite_ordinal(reader, number):
            number = Number(reader.start(word), number.end, None if number.ratio is None else _whole(number), "ordinal")
        if (
            is_pronoun(reader, number)
            or is_half_name(reader, number)
            or (number.form == "ordinal" and is_ordinal_name(reader, number))
        ):
            return Declined(number.start, number.end, None)
        number = self._signed(number)
        return self._draft(completed(reader, number, number.start, None))

    def _is_name(self, number: Number) -> bool:
        """Capitalised inside a sentence, not in a headline: the Group of Seven, the First Amendment."""
        reader = self.reader
        first = reader.first_from(number.start)
        if not reader.is_capitalised(first) or self._headline(number.start) or self._starts_sentence(number.start):
            return False
        last = reader.first_from(number.end) - 1
        near = reader.is_capitalised(last + 1) and reader.spaced(last + 1)
        lead = reader.is_capitalised(first - 1) and reader.spaced(first)
        return near or lead or reader.word(first - 1) in ("the", "of")

    def _starts_sentence(self, offset: int) -> bool:
        sentence = self.document.sentence_at(offset)
        between = self.reader.text[max(0, offset - 3) : offset].strip(" \u00a0")
        return (
            (sentence is not None and sentence.start == offset)
            or between[-1:] in ("“", '"', "‘", "'", ":", "•", "—", "–", "-", "(", ".", "\n")
            or offset == 0
        )

    # --------------------------------------------------------------- drafts
    def _draft(self, amount: Amount) -> Draft | Declined | None:
        reader = self.reader
        draft = interval(reader, amount, done=self.done) or odds(reader, amount)
        if draft is None:
            attached = self._behind(amount)
            if attached:
                return attached
            draft = self._single(amount)
            declined = self._declined(draft, amount)
            if declined:
                return declined
        elif draft.type == "count" and amount.unit is None:
            draft.counted = counted_after(reader, draft.end, single=False) or attribute(reader, draft.end)
        if draft.type == "ratio":
            draft.counted = counted_after(reader, draft.end, single=False)
        self._take_in(draft)
        self._modified(draft)
        as_age(reader, draft)
        with_denominator(reader, draft)
        self._trended(draft)
        return draft

    def _single(self, amount: Amount) -> Draft:
        number, unit = amount.number, amount.unit
        kind: Type = (
            unit.kind if unit else "ordinal" if number.form == "ordinal" else "fraction" if number.ratio else "count"
        )
        draft = Draft(
            amount.start,
            amount.end,
            number.start,
            number.end,
            kind,
            kind,
            value=amount.value,
            unit=unit,
            bare=unit is None,
        )
        if number.form == "vague":
            draft.low, draft.high, draft.modifier, draft.value = number.low, number.high, "vague", None
            if unit and unit.kind == "money" and draft.low is not None:
                draft.low, draft.high = draft.low * unit.factor, draft.high and draft.high * unit.factor
        elif number.approximate:
            draft.modifier = "approximate"
        if kind == "fraction":
            draft.ratio, draft.value = number.ratio, None
        if kind == "count":
            self._count(draft)
        return draft

    def _count(self, draft: Draft) -> None:
        """What a number without a unit counts, or how many times."""
        reader = self.reader
        multiple = _MULTIPLE.match(reader.text, draft.end)
        if multiple or reader.word(reader.first_from(draft.start)) in ("twice", "thrice"):
            draft.type, draft.rule, draft.end = "multiple", "multiple", multiple.end() if multiple else draft.end
            return
        if reader.text.startswith("-strong", draft.end):
            draft.end += len("-strong")
            return
        behind = modifier_behind(reader, draft.end)
        draft.counted = counted_after(reader, behind.end if behind else draft.end, single=draft.one) or attribute(
            reader, draft.end
        )

    def _take_in(self, draft: Draft) -> None:
        if draft.counted:
            draft.end = max(draft.end, draft.counted.end)

    def _declined(self, draft: Draft, amount: Amount) -> Declined | None:
        """What is no quantity for all that surrounds it."""
        reader, number = self.reader, amount.number
        if draft.type == "ordinal":
            return self._ordinal_name(draft)
        if draft.type != "count":
            return None
        plain = number.form == "figures" and number.scale == 1 and number.end - number.start <= 5
        if number.form != "figures" and not reader.is_capitalised(reader.first_from(number.start)):
            return None
        if (
            self.listed
            and self.listed.reason
            and draft.counted is None
            and goes_on_with(reader, self.listed.end, draft.start)
        ):
            self.listed = Declined(draft.start, draft.number_end, self.listed.reason)
            return self.listed
        if plain or number.form != "figures":
            named = declined_by_name(
                reader, draft.start, draft.number_end, self._starts_sentence, counts=draft.counted is not None
            )
            if named:
                self.listed = named
                return named
        return self._year(draft, number) or self._bracketed(draft)

    def _year(self, draft: Draft, number: Number) -> Declined | None:
        """A year, passed over in silence."""
        figures = self.reader.text[number.start : number.end]
        if (
            len(figures) != 4
            or not figures.isdigit()
            or draft.value is None
            or not _SMALLEST_YEAR <= draft.value <= _LARGEST_YEAR
        ):
            return None
        before = self.reader.word_before(draft.start)
        lead = self.reader.word(before) if before >= 0 else ""
        counts = draft.counted is not None and lead not in (
            "in",
            "since",
            "until",
            "by",
            "during",
            "early",
            "late",
            "mid",
            "of",
            "circa",
        )
        capital = draft.counted is not None and self.reader.text[draft.counted.start].isupper()
        modified = modifier_before(self.reader, draft.start) is not None
        small = draft.value < 1500 or draft.value > 2100
        return (
            None
            if (counts and not capital) or modified or (small and lead not in _YEAR_LEADS)
            else Declined(number.start, number.end, None)
        )

    def _bracketed(self, draft: Draft) -> Declined | None:
        """A bare number alone in brackets: a note, a shirt, a page."""
        text = self.reader.text
        alone = (
            text[draft.start - 1 : draft.start] in ("(", "[")
            and draft.start
            and text[draft.end : draft.end + 1] in (")", "]")
        )
        return Declined(draft.start, draft.end, "identifier") if alone else None

    def _ordinal_name(self, draft: Draft) -> Declined | None:
        """47th Brigade, 5th Avenue, the Third Reich."""
        reader = self.reader
        following = reader.next_word(draft.end)
        if following < 0 or not reader.is_capitalised(following) or self._headline(draft.start):
            return None
        return Declined(draft.start, draft.end, "designation") if reader.text[draft.number_start].isdigit() else None

    def _modified(self, draft: Draft) -> None:
        reader = self.reader
        before = modifier_before(reader, draft.start) if draft.type not in ("score", "ordinal") else None
        if before and before.start < self.done:
            before = None
        if before and reader.word(reader.first_from(before.start)) == "some" and draft.one:
            before = None
        behind = None if before else modifier_behind(reader, draft.number_end) or modifier_behind(reader, draft.end)
        found = before or behind
        if found is None:
            return
        draft.start, draft.end = min(draft.start, found.start), max(draft.end, found.end)
        draft.modifier_span = (found.start, found.end)
        if draft.modifier in ("exact", "approximate"):
            draft.modifier = found.modifier
        outer = modifier_before(reader, draft.start)
        if outer and before and outer.start >= self.done:
            draft.start, draft.modifier_span = outer.start, (outer.start, found.end)
            if draft.modifier == "approximate":
                draft.modifier = outer.modifier

    def _trended(self, draft: Draft) -> None:
        draft.trend = trend_before(self.reader, draft)
        if draft.trend is None and self.previous is not None and self.previous.trend is not None:
            between = self.reader.text[self.previous.end : draft.start]
            if between in (", or ", " or ", " (", ", "):
                draft.trend = self.previous.trend


def _whole(number: Number) -> Decimal | None:
    return Decimal(number.ratio[1]) if number.ratio else None
