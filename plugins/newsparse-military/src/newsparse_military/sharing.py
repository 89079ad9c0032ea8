"""Units that share the plural head of a list: "the 46th Airmobile and 79th Air Assault brigades"."""

from __future__ import annotations

import attrs

from newsparse_military.building import build
from newsparse_military.echelons import HEADS
from newsparse_military.mentions import Mention
from newsparse_military.reading import Reader
from newsparse_military.vocabulary import FORM_WORDS

_MOST_UNITS = 12
_MOST_WORDS = 4  # of arm between a number and the comma or "and" behind it


def sharing(reader: Reader, mention: Mention) -> list[Mention]:
    """The units in front of one with a plural head that share it, in reading order; each is its number and its arm."""
    found: list[Mention] = []
    if mention.rule != "numbered" or not mention.plural:
        return found
    first = mention.first
    while len(found) < _MOST_UNITS and (unit := _unit_before(reader, mention, first)):
        found.append(unit)
        first = unit.first
    return found[::-1]


def _unit_before(reader: Reader, mention: Mention, first: int) -> Mention | None:
    """The unit that ends right before word `first`, a comma, "and" and "the" between them at most."""
    last = first - 1
    last -= reader.word(last) == "the" and reader.spaced(last)
    last -= reader.word(last) in {"and", "or"} and reader.spaced(last)
    if last == first - 1 and reader.gap(last) != ", ":
        return None
    at = last
    while at > max(0, last - _MOST_WORDS) and reader.folded[at] in FORM_WORDS and reader.joined(at - 1):
        at -= 1
    number = reader.number(at)
    if at == last or not number or not number[1] or not reader.folded[at][0].isdecimal():
        return None
    head = attrs.evolve(HEADS[mention.head], plural=False)
    unit = build(reader, at, last, last + 1, head, (number[0],), "numbered")
    unit.name = f"{unit.name} {head.name.capitalize()}"
    return unit
