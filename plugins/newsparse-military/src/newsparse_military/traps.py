"""Words that make a formation word something else: fire brigades, football divisions, streets, firms, clubs."""

from __future__ import annotations

from newsparse_military.echelons import HEADS
from newsparse_military.phrases import size_before
from newsparse_military.reading import Reader
from newsparse_military.wordlists import words

_SCOUTS = frozenset({"scout", "scouts"})
_CIVIL = words("traps.civil")
_PLACES_AFTER = words("traps.places-after")
_SPORT = words("traps.sport")
_POLITICS = words("traps.politics")
_PERHAPS_SPORT = words("traps.perhaps-sport")
_OFFICES = words("traps.offices")
_AFTER_DIVISIONS = words("traps.after-divisions")
_PLAYING = words("traps.playing")
_LONGEST_SCORE = 2  # figures
_SPORTING_HEADS = words("traps.sporting-heads")
_ATTRIBUTIVE = words("traps.attributive")
_PEOPLE_OF = words("traps.people-of")


def is_trap(reader: Reader, first: int, head: int, last: int) -> str | None:
    """Why the formation word `head`, in a phrase from word `first` to `last`, is no force; else None."""
    if any(_is_civil(reader, i, head) for i in range(max(0, first), head)) or _civil_before(reader, first):
        return "civilian"
    if reader.hyphened(last) and reader.word(last + 1) in _ATTRIBUTIVE:
        return "attributive"
    if reader.spaced(last) and reader.word(last + 1) in _PLACES_AFTER:
        return "civilian"
    if reader.word(last + 1) == "of" and _of_civilians(reader, last + 1):
        return "civilian"
    if reader.word(head) == "division" and reader.spaced(last) and reader.word(last + 1) in _AFTER_DIVISIONS:
        return "sport"
    if reader.word(head) in _SPORTING_HEADS and in_sport(reader, head):
        return "sport"
    return None


def _is_civil(reader: Reader, i: int, head: int) -> bool:
    """Whether word `i` makes the phrase civilian; not in "Military Police", "Scout Platoon", "Combat Rescue"."""
    word = reader.folded[i]
    if word in _SCOUTS and HEADS[reader.folded[head]].military:
        return False
    return word in _CIVIL and reader.word(i - 1) != "military" and "combat" not in reader.words(max(0, i - 3), i - 1)


def _civil_before(reader: Reader, first: int) -> bool:
    """A civil word right before, or one that owns the phrase ("Boys' Brigade")."""
    before = first - 1
    if before < 0 or "\n" in reader.gap(before) or size_before(reader, before) is not None:
        return False
    if reader.word(before) == "s" and reader.possessive(before):
        return not _CIVIL.isdisjoint(reader.words(max(0, before - 2), before - 1))  # "Salvation Army's Third Brigade"
    return reader.word(before) in _CIVIL and (reader.joined(before) or reader.possessive(before))


def _of_civilians(reader: Reader, of: int) -> bool:
    following = reader.words(of + 1, min(of + 3, reader.count - 1))
    return not (_OFFICES | _PEOPLE_OF | {"fire", "rescue"}).isdisjoint(following)


def in_sport(reader: Reader, i: int) -> bool:
    """Whether a word of sport, or two that may be, stand within a dozen words, and none of forces."""
    near = reader.folded[max(0, i - 12) : i + 12]
    told = not _SPORT.isdisjoint(near) or len(_PERHAPS_SPORT.intersection(near)) > 1
    told = told or (not _PLAYING.isdisjoint(near) and _scored(reader, i))
    return told and _MILITARY_NEAR.isdisjoint(near)


def _scored(reader: Reader, i: int) -> bool:
    """Whether a score stands within a dozen words, behind a word of playing: "won 2-1"."""
    near = range(max(1, i - 12), min(i + 12, reader.count - 1))
    return any(reader.hyphened(n) and _is_score(reader, n) and reader.folded[n - 1] in _PLAYING for n in near)


def _is_score(reader: Reader, n: int) -> bool:
    return all(reader.folded[m].isdecimal() and len(reader.folded[m]) <= _LONGEST_SCORE for m in (n, n + 1))


def in_politics(reader: Reader, i: int) -> bool:
    """Whether a word of parliaments and parties stands within a dozen words, and none of forces."""
    near = reader.folded[max(0, i - 12) : i + 12]
    return not _POLITICS.isdisjoint(near) and _MILITARY_NEAR.isdisjoint(near)


_MILITARY_NEAR = words("traps.military-near")
