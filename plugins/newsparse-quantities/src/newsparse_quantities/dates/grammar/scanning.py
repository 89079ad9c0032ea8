"""A text read once from left to right: from each word that calls for a look, the longest expression around it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

import attrs
import regex

from newsparse_quantities.dates.grammar.lists import listed
from newsparse_quantities.dates.grammar.reader import BREAK, COMMA, DOT, SPACE, Match, Reader
from newsparse_quantities.dates.grammar.rules import expression
from newsparse_quantities.dates.grammar.starts import LEADS, TRIGGERS
from newsparse_quantities.dates.grammar.vocabulary import MONTHS, WEEKDAYS
from newsparse_quantities.dates.meaning.expressions import Clock, Expression
from newsparse_quantities.dates.meaning.relatives import is_day
from newsparse_quantities.dates.words import words

_FIGURES = regex.compile(
    r"""(?<!\w)(?<![0-9][-:/.])(?:
        [12][0-9]{3}(?![0-9])                       # a year, 1990s, 1530 GMT
      | 0[0-9]{3}(?=\s(?i:gmt|utc|hrs|local))
      | (?<=\b(?i:at|by|from|until|till|since|after|before|around|about|to)\s)0[0-9][0-5][0-9](?![\w:-]|[.,][0-9])
      | (?<![^\n])[0-9]{1,2}(?=[.][0-5][0-9]\n)   # 14.40, above an entry
      | [0-2][0-9][0-5][0-9](?=(?i:hrs|h|z)\b)      # 1630hrs
      | [0-9]{1,2}(?=
            [:/][0-9]                               # 15:30, 22/04
          | [.-][0-9]{1,2}[.-][0-9]{4} | -[0-9]{4}- # 30.07.2021
          | (?:[.][0-5][0-9])?\s?[apAP]\.?[mM]\b    # 7.30pm, 6 p.m.
          | [.][0-5][0-9]\s[A-Z]{2,4}\b              # 16.30 BST
        )
      | (?<=\s['’‘])[0-9]{2}(?![\w'’])         # '98
      | (?<=\bon\sthe\s)[0-9]{1,2}(?:st|nd|rd|th)
      | (?:[0-9]0s|[QqHh][1-4]|[1-4][Qq]|W[0-5][0-9]|(?i:fy|sy)\s?[0-9]{2,4})\b
      | [0-9]{2,4}(?=\s(?:BC|B\.C|BCE|AD)\b)
    )""",
    regex.VERBOSE,
)
_ABBREVIATED = {
    word for word in (*MONTHS, *WEEKDAYS) if len(word) < 5 and word not in ("may", "june", "july", "sat", "sun")
}
Positions = Mapping[str, Sequence[int]]
_ABOUT = words("about") | {"exactly", "just", "precisely"}
_REACH = 8  # words in front of a trigger at which an expression may begin


@attrs.frozen
class Found:
    """An expression in a text: where it starts and ends, its first word and the word after it, and what it says."""

    start: int
    end: int
    first: int
    after: int
    says: Expression


def scan(reader: Reader, positions: Positions) -> Iterator[Found]:
    """The expressions of a text in reading order, none inside another; `positions` are the numbers of each word."""
    done, last = 0, None
    for trigger in _triggers(reader, positions):
        if trigger < done:
            continue
        read = _around(reader, trigger, done)
        if read is None:
            continue
        for first, match in listed(reader, *read, done):
            last = _of_day_before(reader, first, match, last)
            yield Found(_start(reader, first), _end(reader, last), first, last.end, last.says)
            done = last.end


def _triggers(reader: Reader, positions: Positions) -> list[int]:
    """The numbers of the words that call for a look, ascending."""
    numbers = {number for word in TRIGGERS for number in positions.get(word, ())}
    figured = (number for word in positions if _has_figures(word) for number in positions[word])
    numbers.update(number for number in figured if _FIGURES.match(reader.text, reader.start(number)))
    return sorted(numbers)


def _has_figures(word: str) -> bool:
    return word[0].isdigit() or word[-1].isdigit() or word in ("fy", "sy")


def _around(reader: Reader, trigger: int, floor: int) -> tuple[int, Match] | None:
    """The expression that begins furthest left of a trigger and covers it."""
    first = trigger
    while first > max(floor, trigger - _REACH) and reader.gap(first) != BREAK and _leads(reader.word(first - 1)):
        first -= 1
    for number in range(first, trigger + 1):
        match = expression(reader, number)
        if match and match.end > trigger:
            return number, match
    return None


def _leads(word: str) -> bool:
    return word in LEADS or word[:1].isdigit()


def _of_day_before(reader: Reader, first: int, match: Match, last: Match | None) -> Match:
    """A time with the day just named before it: "Feb 6, 09:40", "on Monday at noon"."""
    if not isinstance(match.says, Clock) or match.says.of is not None or last is None or not is_day(last.says):
        return match
    gap = first - last.end
    led = gap == 1 or (gap == 2 and reader.word(first - 1) in _ABOUT)
    near = (gap == 0 and reader.gap(first) in (SPACE, COMMA)) or (
        led and reader.word(last.end) == "at" and reader.gap(last.end) in (SPACE, COMMA) and reader.gap(first) == SPACE
    )
    return match._replace(says=Clock(match.says.value, last.says)) if near else match


def _start(reader: Reader, first: int) -> int:
    """Where an expression starts in the text: at the apostrophe of "'70s" or "'98"."""
    word = reader.word(first)
    short = word[1:] == "0s" or (len(word) == 2 and word.isdigit())
    return reader.start(first) - (short and reader.before(first) in ("'", "’", "‘"))


def _end(reader: Reader, match: Match) -> int:
    """Where an expression ends in the text: with the stop of an abbreviation that no sentence ends at."""
    end = reader.end(match.end - 1) + match.more
    word = reader.word(match.end - 1)
    dotted = word in _ABBREVIATED or (reader.gap(match.end - 1) == DOT and word.isalpha())
    if not match.more and dotted and reader.text[end : end + 1] == ".":
        following = reader.text[end + 1 : end + 3]
        return end + (following[:1] == "," or following[1:].islower() or following[1:].isdigit())
    return end
