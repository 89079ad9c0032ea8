"""Units named without a number: "the Kraken regiment", "the King's Royal Hussars"."""

from __future__ import annotations

from newsparse_actors import country_of
from newsparse_military.building import build
from newsparse_military.echelons import HEADS, Head
from newsparse_military.mentions import Mention
from newsparse_military.owners import Owners
from newsparse_military.reading import Reader
from newsparse_military.vocabulary import DETERMINERS, FORM_WORDS, NOT_NAMES, are_military
from newsparse_military.wordlists import words

_LONGEST = 3
_CERTAIN = frozenset({"battalion", "regiment"})
_HEADS = _CERTAIN | {"brigade", "unit", "group", "detachment", "company", "squadron"}
_HONOURS = words("nicknamed.honours")
_REGIMENT = Head("regiment", "17", military=True)


def read_nicknamed(reader: Reader, owners: Owners, at: int) -> Mention | None:
    """The unit with a proper name before its lower-case head: "the Kraken regiment", "the Aidar battalion".

    A word of arm between the two makes other heads military ("the Akhmat special forces unit"), an armed movement that
    owns it does so too ("Hamas' Nukhba unit").
    """
    head = HEADS[reader.folded[at]]
    if reader.capital(at) or head.plural or head.name not in _HEADS:
        return None
    first = at
    while reader.spaced(first - 1) and reader.word(first - 1) in FORM_WORDS and not reader.capital(first - 1):
        first -= 1
    form, telling = first, are_military(reader.words(first, at - 1))
    while first > form - _LONGEST and reader.joined(first - 1) and _is_name(reader, first - 1):
        first -= 1
    told = telling or head.name in _CERTAIN or (head.name == "brigade" and reader.military)
    if not (told or _owned_by_movement(reader, owners, first - 1)):
        return None
    before = reader.word(first - 1)
    owned = before in DETERMINERS or reader.possessive(first - 1) or not reader.capital(first - 1)
    if first == form or before == "" or not owned or country_of(reader.of(first, form - 1)):
        return None
    return build(reader, first, at, at, head, (), "nicknamed")


def _owned_by_movement(reader: Reader, owners: Owners, i: int) -> bool:
    owner = owners.possessing(i) if i >= 0 and reader.possessive(i) else None
    return owner is not None and owner.actor is not None and owner.armed


def _is_name(reader: Reader, i: int) -> bool:
    word = reader.folded[i]
    name = i >= reader.floor and reader.capital(i) and not reader.possessive(i)
    return name and word not in NOT_NAMES and word not in FORM_WORDS


def read_traditional(reader: Reader, at: int) -> Mention | None:
    """The regiment named by its soldiers of old behind a word of honour: "Queen's Dragoon Guards", "Light Dragoons"."""
    first = at
    while first > at - _LONGEST - 1 and _is_honour(reader, first - 1):
        first -= 1
    if not reader.capital(at) or not reader.capital(first) or first == at:
        return None
    if reader.spaced(at) and (reader.capital(at + 1) or reader.word(at + 1) in HEADS):
        return None
    mention = build(reader, first, at, at, _REGIMENT, (), "traditional")
    mention.branch = "land"
    return mention


def _is_honour(reader: Reader, i: int) -> bool:
    """Whether word `i` honours a regiment: "Royal", "Light", both words of "King's"."""
    if i < reader.floor or not reader.joined(i):
        return i >= reader.floor and reader.capital(i) and reader.word(i) in _HONOURS and reader.possessive(i + 1)
    return (reader.capital(i) and reader.word(i) in _HONOURS) or reader.possessive(i)
