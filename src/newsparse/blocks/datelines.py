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
_AGENCY: Final = r"(?:\((?![RDI]-)\p{Lu}[\p{L}\p{N}\s./&'’-]{1,40}+\)|/\p{Lu}[\p{L}-]{1,20}+/)"
_LAND: Final = r"(?:(?:\s\(\p{Lu}[\p{L}\s.-]{1,30}+\))?+\s\[\p{Lu}[\p{L}\s.-]{1,30}+\])?+"
# A dash between spaces or after a bracket, or a long one after capitals; a colon after a name.
_BREAK: Final = regex.compile(
    r"(?:[–—―]|(?<=[\s)])(?:−|--?)|(?<=[\p{L})]):(?=\s))(?=\s|\Z)|(?<=[\p{Lu})])—(?=[\p{Lu}“‘\"])|--\(BUSINESS\sWIRE\)--"
)
# An agency or the day may stand for a dash: "MINSK, April 2. /BELTA/.", "Pune, Apr 2 (PTI)", "BAKU, Azerbaijan, May 3."
_BADGE: Final = regex.compile(
    r"\p{N}(?:(?P<mark>\.)(?=\s{1,3}\p{Lu})|\.?\s(?:/[\p{Lu}-]{2,16}/(?P<mark>\.?)|\([\p{Lu}-]{2,16}\)(?!:)(?P<mark>)))"
    r"(?=\s|\Z)(?!\s{0,3}[–—―−-])"
)
_OPENER: Final = regex.compile(
    rf"(?:(?P<place>{_NAME}(?:,\s{_NAME}){{0,3}}?{_LAND})(?:[,.]?\s(?i:(?P<day>{_DAY}))\.?)?+(?:,?\s(?P<agency>{_AGENCY}))?+"
    rf"|(?P<agency>{_AGENCY}))\Z"
)
_REST: Final = regex.compile(r"\s*+[“‘\"'«(\[]{0,2}+[\p{Lu}\p{N}$£€]")
_UNQUOTED: Final = regex.compile(r"[^“\"«„]++")
_FIRST_PERSON: Final = regex.compile(r"\b(?:I|[Ww]e|[Yy]ou|[Mm]y|[Oo]ur|[Yy]our|me|us)\b")
_SPEECH: Final = 300
_PLACE_WORDS: Final = 2
_LABELS: Final = words(
    """update updated exclusive breaking look see watch live analysis opinion video photos read note editor's correction
    fact q a question answer explainer related advertisement warning transcript source sources quote details background
    why how what who when where key driving between summary recap reminder note disclaimer host interviewer caption
    image pictured credit photo report reports poll factbox profile timeline review preview the this it"""
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
    mark, end = _stop(head)
    opener = _OPENER.match(head[: end - len(mark)].rstrip())
    if not opener or line.shouted or _LABELS.issuperset(line.keys[: len(opener[0].split())]):
        return None
    place, day, agency = opener["place"] or "", opener["day"], opener["agency"]
    capitals = place.split(",")[0].isupper() and len(place) > 2
    alone, colon = end == len(line.text), mark == ":" and not agency
    if colon and not (_short(place) and _leads(line, place) and not _speaks(line.text[end:])):
        return None
    if alone and not (place and (mark or agency or (day and _short(place)))):
        return None
    if not alone and (end == len(head) or not _REST.match(line.text, end)):
        return None
    if not (capitals or agency) and (
        mark == "." or (mark == "—" and not line.text[end : end + 1].isspace() and not alone)
    ):
        return None
    return Dateline(end, capitals, not (capitals or agency or day or "," in place), alone, colon)


def _stop(head: str) -> tuple[str, int]:
    """The mark after which a dateline would end, and where that is; "" and the end of the head where there is none."""
    stop, badge = _BREAK.search(head), _BADGE.search(head)
    if badge and (stop is None or badge.end() <= stop.start()):
        return badge["mark"], badge.end()
    return (stop[0], stop.end()) if stop else ("", len(head))


def _short(place: str) -> bool:
    return len(place.split()) <= _PLACE_WORDS


def _leads(line: Line, place: str) -> bool:
    """Whether a line may be the first paragraph of a report: long, where the place is not in capitals."""
    return not line.heading if place.isupper() else not line.short


def _speaks(text: str) -> bool:
    """Whether somebody speaks for himself before any quotation mark: a name stands before the colon, not a place."""
    before = _UNQUOTED.match(text[:_SPEECH])
    return text.endswith("?") or (before is not None and _FIRST_PERSON.search(before[0]) is not None)
