"""What else a sentence says of an instrument: its duration, place, subject, dates, and whether it binds."""

from __future__ import annotations

import regex

from newsparse import Annotation, Span
from newsparse_agreements.instruments import Mention
from newsparse_agreements.records import Stage
from newsparse_agreements.scenes import Cue, Scene
from newsparse_agreements.sentences import Sentence
from newsparse_agreements.vocabulary import CALENDAR, DETERMINERS, MODIFIERS, PREPOSITIONS, word_list, words
from newsparse_quantities import Date

_KINDS = words("kinds")  # what sort of instrument it is, not what about: "bilateral"
_NUMBERS = {
    **{word: count for count, word in enumerate(word_list("numbers"), 1)},
    **{word: 10 * tens for tens, word in enumerate(word_list("tens"), 1)},
    "a": 1,
    "another": 1,
    "an": 1,
    "single": 1,
    "hundred": 100,
}
_UNITS = {"minute": "PT{}M", "hour": "PT{}H", "day": "P{}D", "week": "P{}W", "month": "P{}M", "year": "P{}Y"}
_MANY = {"fortnight": (2, "week"), "decade": (10, "year"), "century": (100, "year")}
_PARTS = {"half": 2, "quarter": 4}
_DIGITS = regex.compile(r"\d{1,4}+")
_FOR = frozenset({"for", "by", "lasting", "of", "another"})
_LASTING = words("lasting")
_FOLLOWING = 12
_OPENING = 3  # words in which the date that opens a sentence begins
_ENDLESS = 10**7  # days
_CLAUSE = 16
_MADE = frozenset({Stage.AGREED, Stage.INITIALLED, Stage.SIGNED})
_SAID = frozenset({"said", "says", "told", "announced", "reported", "confirmed"})  # a date behind them is of the saying
_BINDING = regex.compile(r"(?P<no>(?:not?|non)[\s-]{1,2}+)?(?:legally[\s-])?binding\b", regex.IGNORECASE)


# ---------------------------------------------------------------- duration
def duration(scene: Scene, mention: Mention, cues: tuple[Cue, ...]) -> str | None:
    """The ISO 8601 period that the instrument, or its extension, runs: "six-week truce" is P6W."""
    sentence = scene.sentence
    for n in range(mention.first, mention.head):
        period = _period(sentence, n)
        if period:
            return period
    starts = [mention.last, *(cue.last for cue in cues if cue.stage in _MADE | {Stage.EXTENDED})]
    return next(filter(None, (_running(sentence, start) for start in starts)), None)


def _running(sentence: Sentence, start: int) -> str | None:
    """A period behind "for", "by" or "lasting" in the same clause."""
    for n in range(start, start + _FOLLOWING):
        if sentence.breaks(n - 1) or not sentence[n]:
            return None
        lasts = sentence[n] in _LASTING and sentence[n - 1] not in DETERMINERS | PREPOSITIONS - {"to"}
        if (lasts or sentence[n] in _FOR) and _period(sentence, n + 1):
            return None if sentence[n + 3] in ("after", "before", "ago", "later") else _period(sentence, n + 1)
    return None


def _period(sentence: Sentence, number: int) -> str | None:
    if sentence[number - 1] == "of" and sentence[number - 2] in _PARTS:
        return None
    part = _part_of_age(sentence, number + (sentence[number] == "a"))
    if part:
        return part
    count, unit = _count(sentence[number]), sentence[number + 1].removesuffix("s")
    if unit in _MANY and count:
        return _written(count * _MANY[unit][0], _MANY[unit][1])
    if unit == "long" and sentence[number] in (*_UNITS, *_MANY):
        times, unit = _MANY.get(sentence[number], (1, sentence[number]))
        return _written(times, unit)
    return _written(count, unit) if count and unit in _UNITS and _is_period(sentence, number) else None


def _part_of_age(sentence: Sentence, number: int) -> str | None:
    """Half or a quarter of a century: "a quarter of a century" is P25Y."""
    share = _PARTS.get(sentence[number])
    number += 1 + (sentence[number + 1] == "of")
    century = sentence[number] == "a" and sentence[number + 1] == "century"
    return _written(100 // share, "year") if share and century else None


def _is_period(sentence: Sentence, number: int) -> bool:
    return sentence.joined(number) and not sentence.year(number) and sentence[number + 2] != "old"


def _written(count: int, unit: str) -> str:
    return _UNITS[unit].format(count)


def _count(word: str) -> int | None:
    return int(word) if word.isascii() and _DIGITS.fullmatch(word) else _NUMBERS.get(word)


# ------------------------------------------------------------------- place
def place(scene: Scene, mention: Mention, cues: tuple[Cue, ...]) -> Span | None:
    """Where the instrument was signed or agreed ("in Ankara", "at the White House")."""
    sentence = scene.sentence
    made = sorted((cue for cue in cues if cue.stage in _MADE), key=lambda cue: cue.stage is not Stage.SIGNED)
    for cue in made:
        start = mention.last if cue.last <= mention.first else cue.last
        found = _located(sentence, start)
        if found:
            return found
    before = range(max(sentence.first, mention.first - 5), mention.first)
    adverbial = sentence[mention.first - 1] in ("with", "through") or sentence[mention.first - 2] in ("with", "through")
    return next(filter(None, (_place_at(sentence, n) for n in before)), None) if adverbial else None


def _located(sentence: Sentence, start: int) -> Span | None:
    for n in range(start, start + _CLAUSE):
        if not sentence[n] or sentence.breaks(n - 1) or sentence[n] in ("that", "which", "but", "with"):
            return None
        found = _place_at(sentence, n)
        if found:
            return found
    return None


def _place_at(sentence: Sentence, number: int) -> Span | None:
    """The name behind "in" or "at" at a word number."""
    if sentence[number] not in ("in", "at"):
        return None
    first = number + 1
    first += sentence[first] in DETERMINERS
    last = first
    while sentence.capital(last) and sentence[last] not in CALENDAR and (last == first or sentence.joined(last - 1)):
        last += 1
        if sentence[last] in ("el", "al") and sentence.hyphenated(last) and sentence.joined(last - 1):
            last += 1  # "Sharm el-Sheikh"
    return Span(sentence.start(first), sentence.end(last - 1)) if last > first else None


# ----------------------------------------------------------- the other fields
def subject(sentence: Sentence, mention: Mention) -> str | None:
    """What it is about, in its own words: the complement ("gas storage"), or topical modifiers ("grain")."""
    if sentence[mention.head_end] in ("on", "for") and mention.last > mention.head_end + 1:
        first = mention.head_end + 1
        first += sentence[first] in DETERMINERS and mention.last > first + 1
        end = mention.last - (sentence.end(mention.last - 1) < mention.span.end)  # a bracketed acronym is no subject
        return Span(sentence.start(first), sentence.end(end - 1)).of(sentence.text) if end > first else None
    topical = [
        n
        for n in range(mention.first, mention.head)
        if MODIFIERS.get(sentence[n]) in ("diplomatic", "topical") and sentence[n] not in _KINDS
    ]
    return " ".join(sentence[n] for n in topical) or None


def binding(scene: Scene, mention: Mention) -> bool | None:
    """Whether the text calls the instrument binding or not; None where it says nothing of it."""
    sentence = scene.sentence
    end = min(sentence.last, mention.last + _FOLLOWING)
    found = _BINDING.search(sentence.text, mention.span.start, sentence.end(end - 1))
    return None if found is None else found["no"] is None


def date_of(scene: Scene, cue: Cue, start: int) -> Annotation[Date] | None:
    """The date of an act: the nearest from `start` on before the next act, else one that opens the sentence."""
    sentence, n = scene.sentence, start
    while n < start + 2 * _CLAUSE and sentence[n]:
        if n in scene.starts:
            n = _behind(scene, scene.starts[n].last)  # a bracketed acronym is no break
        if n in scene.dated:
            if _is_time(scene.dated[n][1]):
                n = scene.dated[n][0]  # "at 4 a.m. (0200 GMT) on Thursday"
                continue
            return _usable(scene.dated[n][1])
        if (
            sentence.breaks(n)
            or _next_clause(sentence, n)
            or sentence[n] in _SAID
            or (n in scene.cue_at and scene.cue_at[n].frame != "n")
        ):
            break
        n += 1
    opening = _opening(scene)
    alone = all(other.first >= cue.first or other.frame in ("n", "a") for other in scene.cues[:_FOLLOWING])
    return opening if opening and sentence.number(opening.span.start) < cue.first and alone else None


def _opening(scene: Scene) -> Annotation[Date] | None:
    """The date that opens a sentence; of several the most exact: "A hundred years ago, on 24 July 1923, …"."""
    first = scene.sentence.first
    n = next((n for n in range(first, first + _OPENING) if n in scene.dated and not scene.inside(n)), None)
    found: list[Annotation[Date]] = []
    while n is not None:
        end, date = scene.dated[n]
        found.append(date)
        n = next((m for m in range(end, end + 2) if m in scene.dated and not scene.inside(m)), None)
    return min(filter(_usable, found), key=_length, default=None)


def _length(date: Annotation[Date]) -> int:
    """How many days a date covers; an open one counts as long."""
    start, end = date.value.start, date.value.end
    return (end - start).days if start and end else _ENDLESS


def _is_time(date: Annotation[Date]) -> bool:
    return date.value.type == "time"


def _behind(scene: Scene, number: int) -> int:
    """Behind the date that tells which instrument it is: "the memorandum | of 2019 | …"."""
    return scene.dated[number + 1][0] if scene.sentence[number] == "of" and number + 1 in scene.dated else number


def _next_clause(sentence: Sentence, number: int) -> bool:
    """Whether a comma and a conjunction lead to another clause: "…, and Chile’s lower house is due to …"."""
    return sentence[number] in ("and", "but", "while", "although") and sentence.comma(number - 1)


def _usable(date: Annotation[Date]) -> Annotation[Date] | None:
    """The date itself; None for a duration or a clock time, which are no day of an act."""
    timex = date.value.timex or ""
    return None if timex.startswith(("P", "T")) or date.value.type != "date" else date
