"""Times told from now or from the story: "yesterday", "last month", "the past two weeks", "three days ago"."""

from __future__ import annotations

from newsparse_quantities.dates.context.modifiers import modifier
from newsparse_quantities.dates.grammar import numbers
from newsparse_quantities.dates.grammar.durations import Steps, duration, durations, is_plural
from newsparse_quantities.dates.grammar.reader import COMMA, HYPHEN, SPACE, Match, Reader
from newsparse_quantities.dates.grammar.registry import FIGURES, Level, begins
from newsparse_quantities.dates.grammar.vocabulary import (
    CARDINALS,
    DAYPARTS,
    DEICTIC_DAYS,
    SINGULAR,
    STEPS,
    TOLD,
    UNIT_KINDS,
    UNITS,
    VAGUE,
)
from newsparse_quantities.dates.meaning.calendars import Unit
from newsparse_quantities.dates.meaning.expressions import Clock, Open, Qualified
from newsparse_quantities.dates.meaning.relatives import Relative, Shift, Window

_PAST_REF, _FUTURE_REF = Open("PAST_REF"), Open("FUTURE_REF")
_OF_THE_STORY = {*TOLD, "next"}  # "the next day"
_WHILES = ("long", "not long", "not so long", "a while", "a long time", "some time", "ages")
_MOMENTS = ("minute", "minutes", "second", "seconds", "moment", "moments")
_BEFORE_VERBS = ("to", "will", "would", "could", "may", "might", "should", "can", "not", "and")
_LONG_AGO = tuple((*phrase.split(), "ago") for phrase in _WHILES)


@begins(Level.POINT, DEICTIC_DAYS, "tonight")
def deictic(reader: Reader, number: int) -> Match | None:
    """A day by its distance from now, "today", "yesterday", "tomorrow", "tonight"; not in "Russia Today"."""
    if reader.capital(number) and reader.gap(number) == SPACE and reader.capital(number - 1):
        return None
    if reader.word(number) == "tonight":
        return Match(number + 1, Clock("TNI", Relative(Unit.DAY)))
    return Match(number + 1, Relative(Unit.DAY, DEICTIC_DAYS[reader.word(number)]))


@begins(Level.POINT, "the", SINGULAR)
def next_but_one(reader: Reader, number: int) -> Match | None:
    """One further: "the day before yesterday", "the day after tomorrow", "the week after next", "year before last"."""
    after = reader.past_the(number)
    unit = UNITS.get(reader.word(after))
    if unit is None:
        return None
    on = reader.spaced(after + 1, "after", "tomorrow" if unit is Unit.DAY else "next")
    back = reader.spaced(after + 1, "before", "yesterday" if unit is Unit.DAY else "last")
    return Match(after + 3, Relative(unit, 2 if on else -2)) if on or back else None


@begins(Level.POINT, STEPS)
def stepped(reader: Reader, number: int) -> Match | None:
    """Time seen from now: "last month", "next year", "this past week", "last six months", "coming days and weeks"."""
    word = reader.word(number)
    after = number + (word == "this" and reader.gap(number + 1) == SPACE and reader.word(number + 1) in STEPS)
    if reader.gap(after + 1) not in (SPACE, HYPHEN):
        return None
    definite = reader.definite(number)
    return (
        _counted(reader, after, definite=definite)
        or _single(reader, after, definite=definite)
        or _plural(reader, after)
    )


def _single(reader: Reader, number: int, *, definite: bool) -> Match | None:
    """One unit on or back: "last month"; "the following week" and "next day" count from the story."""
    word = reader.word(number)
    end = number + 1 + (reader.word(number + 1) in UNIT_KINDS and reader.gap(number + 2) == SPACE)
    noun = reader.word(end)
    unit = UNITS.get(noun)
    if unit is None or noun not in SINGULAR:
        return None
    if unit in (Unit.DAY, Unit.HOUR, Unit.WEEKDAY):  # "last day" and "this hour" are no dates
        return Match(end + 1, Open()) if unit is Unit.DAY and word in _OF_THE_STORY else None
    return Match(end + 1, Open() if definite and word in TOLD else Relative(unit, STEPS[word]))


def _plural(reader: Reader, number: int) -> Match | None:
    """Units without a number: "recent days", "coming weeks and months"; "last years sales" are last year's."""
    word, noun = reader.word(number), reader.word(number + 1)
    if not is_plural(noun) or word == "current":
        return None
    if word in ("this", "last"):
        owns = noun == "years" and not reader.over(number + 2)
        return Match(number + 2, Relative(Unit.YEAR, STEPS[word])) if owns else None
    paired = reader.word(number + 2) in ("and", "or") and is_plural(reader.word(number + 3))
    return Match(number + 2 + 2 * paired, _FUTURE_REF if STEPS.get(word, -1) > 0 else _PAST_REF)


@begins(Level.POINT, "recent")
def recent(reader: Reader, number: int) -> Match | None:
    """A while back: "recent days", "recent weeks and months"."""
    return _plural(reader, number) if reader.gap(number + 1) == SPACE else None


def _counted(reader: Reader, number: int, *, definite: bool) -> Match | None:
    """So many units after "last" or "next"; "few" and "several" leave it open."""
    word, after = reader.word(number), number + 1
    if word == "last" and reader.word(number - 1) in _BEFORE_VERBS and reader.gap(number) == SPACE:
        return None  # "is expected to last six days"
    step = STEPS[word]
    read = durations(reader, after) if step and reader.word(after) not in UNITS else None
    if read and reader.spaced(read[0], "ago"):
        read = duration(reader, after)
    if read is None or reader.spaced(read[0], "of"):  # "the last two years of his reign"
        return None
    end, steps = read
    if definite and word == "following":
        return Match(end, Open())
    return Match(end, Window(steps, step) if steps else _FUTURE_REF if step > 0 else _PAST_REF)


@begins(Level.POINT, FIGURES, CARDINALS)
def counted_steps(reader: Reader, number: int) -> Match | None:
    """So many units before "next": "3 next weeks", "5 upcoming years"."""
    read = numbers.count(reader, number)
    step = STEPS.get(reader.word(read[0])) if read and reader.gap(read[0]) == SPACE else None
    if read is None or not read[1] or not step:
        return None
    noun = reader.word(read[0] + 1)
    if not is_plural(noun) or reader.gap(read[0] + 1) != SPACE:
        return None
    return Match(read[0] + 2, Window(((read[1], UNITS[noun]),), step))


@begins(Level.POINT, STEPS)
def stepped_part(reader: Reader, number: int) -> Match | None:
    """A part of a day near now: "this morning", "last night"; "next morning" is of the story."""
    part, word = DAYPARTS.get(reader.word(number + 1)), reader.word(number)
    if part is None or reader.gap(number + 1) != SPACE or (word not in _OF_THE_STORY and word not in ("this", "last")):
        return None
    if word == "last" and part not in ("TNI", "TEV"):
        return None
    day = Relative(Unit.DAY, -1 if word == "last" else 0) if word in ("this", "last") else Open()
    return Match(number + 2, Clock(part, day))


@begins(Level.PART, FIGURES, CARDINALS, VAGUE, UNITS, "a", "an")
def ago(reader: Reader, number: int) -> Match | None:
    """So long before or after now: "three days ago", "a week from now"; "two weeks later" counts from the story."""
    read = durations(reader, number)
    if read is None or reader.gap(read[0]) != SPACE:
        return None
    end, steps = read
    word = reader.word(end)
    if word == "ago":
        return _back(reader, number, end, steps)
    if _beside(reader, end):
        return Match(end + 1, Open())
    if word in ("later", "earlier", "afterwards", "beforehand"):
        return None if reader.word(end - 1) in ("hour", "hours") else Match(end + 1, Open())
    if word in ("from", "after") and reader.spaced(end + 1, "now"):
        return Match(end + 2, Shift(steps, 1) if steps else _FUTURE_REF)
    return None


def _beside(reader: Reader, number: int) -> bool:
    """Whether a length of time is over with "before" or "after", or goes on from the story: "thirty years on"."""
    if reader.word(number) == "on":
        return reader.gap(number + 1) == COMMA or reader.spaced(number + 1, "from")
    return reader.word(number) in ("before", "after") and reader.gap(number + 1) != SPACE


def _back(reader: Reader, number: int, end: int, steps: Steps) -> Match:
    """So long before now: "ten years ago"; to the day in "a year ago today"; "more than a year ago" is before that."""
    if not steps:
        return Match(end + 1, _PAST_REF)
    if reader.spaced(end + 1, "today"):
        return Match(end + 2, Shift(steps, -1, Relative(Unit.DAY)))
    mod = modifier(reader, number)
    says = Shift(steps, -1)
    return Match(end + 1, Qualified(says, mod) if mod else says)


@begins(Level.PART, "long", "not", "a", "some", "ages")
def long_ago(reader: Reader, number: int) -> Match | None:
    """A time back that nobody counts: "long ago", "not so long ago", "a while ago", "some time ago"."""
    for phrase in _LONG_AGO:
        if reader.word(number) == phrase[0] and reader.spaced(number + 1, *phrase[1:]):
            return Match(number + len(phrase), _PAST_REF)
    return None


@begins(Level.PART, "half", "a", "quarter")
def part_of_age(reader: Reader, number: int) -> Match | None:
    """Years back by parts of a century: "half a century ago", "a quarter of a century ago"."""
    start = number + (reader.word(number) == "a" and reader.gap(number + 1) == SPACE)
    years = {"half": 50, "quarter": 25}.get(reader.word(start))
    noun = start + 1 + reader.spaced(start + 1, "of")
    noun += reader.spaced(noun, "a")
    if years is None or not reader.linked(noun, "century") or not reader.spaced(noun + 1, "ago"):
        return None
    return Match(noun + 2, Shift(((years, Unit.YEAR),), -1))


@begins(Level.PART, FIGURES, CARDINALS, VAGUE, _MOMENTS, "a", "an")
def moments_ago(reader: Reader, number: int) -> Match | None:
    """Less than an hour back: "20 minutes ago", "seconds ago"; no calendar counts in these."""
    read = numbers.count(reader, number)
    noun = read[0] if read else number
    known = reader.word(noun) in _MOMENTS and (noun == number or reader.gap(noun) == SPACE)
    return Match(noun + 2, _PAST_REF) if known and reader.spaced(noun + 1, "ago") else None
