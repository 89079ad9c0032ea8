"""Datelines: the place, the day and the agency that a report opens with, up to a dash: "Riga, Latvia –"."""

from __future__ import annotations

from typing import Final

import attrs
import regex

from newsparse.blocks.lines import Line
from newsparse.blocks.vocabulary import words

_REACH: Final = 100
_WORD: Final = r"\p{Lu}[\p{L}\p{M}'’.-]{0,24}+"
_LINK: Final = r"(?:\s(?:of|de|la|le|al|el|and|the|am|on|du|do|da|dos|upon))?+"
_NAME: Final = rf"{_WORD}(?:(?:{_LINK}\s|/){_WORD}){{0,3}}"
_MONTH: Final = r"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\p{L}{0,7}+\.?+"
_DAY: Final = rf"(?:{_MONTH}\s\p{{N}}{{1,2}}|\p{{N}}{{1,2}}\s{_MONTH})(?:,?\s\p{{N}}{{4}})?+"
_AGENCY: Final = r"\((?![RDI]-)\p{Lu}[\p{L}\p{N}\s./&'’-]{1,40}+\)"
# A dash between spaces or after a bracket; a colon counts after capitals only.
_BREAK: Final = regex.compile(r"(?:[–—―]|(?<=[\s)])(?:−|--?)|(?<=\p{Lu}):(?=\s))(?=\s|\Z)")
_OPENER: Final = regex.compile(
    rf"(?:(?P<place>{_NAME}(?:,\s{_NAME}){{0,3}}?)(?:,?\s(?i:(?P<day>{_DAY})))?+(?:,?\s(?P<agency>{_AGENCY}))?+"
    rf"|(?P<agency>{_AGENCY}))\Z"
)
_REST: Final = regex.compile(r"\s*+[“‘\"'«(\[]{0,2}+[\p{Lu}\p{N}$£€]")
_LABELS: Final = words(
    """update updated exclusive breaking look see watch live analysis opinion video photos read note editor's correction
    fact q a question answer explainer related advertisement warning transcript"""
)


@attrs.frozen
class Dateline:
    """How long a dateline is, and how far it can be told from an opening with a dash."""

    length: int
    sure: bool  # capitals: nothing else looks like it
    weak: bool  # one name and no more: only its place over the first paragraph speaks for it
    alone: bool  # the line holds nothing else
    colon: bool


def dateline(line: Line) -> Dateline | None:
    """The dateline that a line opens with, if it does."""
    head = line.text[:_REACH]
    stop = _BREAK.search(head)
    mark, end = (stop[0], stop.end()) if stop else ("", len(head))
    opener = _OPENER.match(head[: end - len(mark)].rstrip())
    if not opener or line.shouted or _LABELS.issuperset(line.keys[: len(opener[0].split())]):
        return None
    place, day, agency = opener["place"] or "", opener["day"], opener["agency"]
    capitals = place.split(",")[0].isupper() and len(place) > 2
    if mark == ":" and not place.isupper():
        return None
    alone = end == len(line.text)
    if not (place and (mark or agency or day)) if alone else not (mark and _REST.match(line.text, end)):
        return None
    return Dateline(end, capitals, not (capitals or agency or day or "," in place), alone, mark == ":")
