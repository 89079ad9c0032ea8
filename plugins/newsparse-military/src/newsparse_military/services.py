"""Services of a state by their common nouns: "Nigerian Army", "Sudan's army", "Armed Forces of Ukraine"."""

from __future__ import annotations

from newsparse import Span
from newsparse_military.known import NOT_SERVICE_AFTER
from newsparse_military.mentions import Mention
from newsparse_military.names import last_head
from newsparse_military.owners import Owners
from newsparse_military.reading import Reader
from newsparse_military.status_words import STATUS
from newsparse_military.traps import in_sport
from newsparse_military.wordlists import words

_SERVICES = {"army": "land", "navy": "sea", "force": "air", "forces": None, "marines": "marine"}
_FORCES_OF = frozenset({"armed", "defence", "defense"})
_ADJECTIVES = frozenset({"royal", "national", "arab", "people", "popular", "regular"})
_MAY_FOLLOW = words("generic.noun-after-free")
_ARMS_AFTER = frozenset({"engineers", "signals", "artillery"})


def read_service(reader: Reader, at: int, owners: Owners) -> Mention | None:
    """Such as "Nigerian Army", "Sudan's army", "Armed Forces of Ukraine", "the Navy": a service of a state."""
    word = reader.folded[at]
    first = at - 1 if word in {"force", "forces"} else at
    if (word == "force" and reader.word(first) != "air") or (word == "forces" and reader.word(first) not in _FORCES_OF):
        return None
    if first < at and not reader.spaced(first):
        return None
    if last_head(reader, at) > at or not _stands_alone(reader, at) or in_sport(reader, at):
        return None
    while reader.word(first - 1) in _ADJECTIVES and reader.spaced(first - 1) and reader.capital(first - 1):
        first -= 1
    nation = owners.nation_ending_with(first - 1) if first and reader.spaced(first - 1) else None
    owned = first > 1 and reader.possessive(first - 1) and owners.nation_ending_with(first - 2) is not None
    of_theatre = word == "army" and reader.possessive(first - 1) and _to_theatre(reader, at)
    if not (nation or owned or of_theatre or _definite(reader, first, at)):
        return None
    start = first if nation is None else reader.view.words.after(nation.start)
    last = _to_nation(reader, at, owners)
    field_army = word == "army" and last == at and _to_theatre(reader, at)
    last = field_army or last
    return Mention(
        first=start,
        last=last,
        span=Span(reader.starts[start], reader.ends[last]),
        type="named" if reader.capital(at) else "generic",
        name=reader.of(start, last),
        written=reader.of(start, last),
        rule="field-army" if field_army else "service",
        head=word if word != "force" else "air force",
        echelon="23" if field_army else None,
        branch=_SERVICES[word],
        sea="navy" if word == "navy" else None,
    )


def _stands_alone(reader: Reader, at: int) -> bool:
    """Whether no noun follows that the service only describes ("Army School", "army base")."""
    if not reader.joined(at):
        return True
    if reader.word(at + 1) in NOT_SERVICE_AFTER:
        return False
    return not (reader.hyphened(at) and reader.word(at) != "s")


def _definite(reader: Reader, first: int, at: int) -> bool:
    """Such as "the Army", with a capital, and no proper name going on behind it."""
    goes_on = reader.spaced(at) and reader.capital(at + 1)
    return reader.capital(at) and reader.capital(first) and reader.word(first - 1) == "the" and not goes_on


def _to_theatre(reader: Reader, at: int) -> int | None:
    """The last word of a field army named by its theatre: "Army of the Potomac", "Army of Northern Virginia"."""
    first = at + 3 if reader.word(at + 2) == "the" else at + 2
    if not (reader.capital(at) and reader.word(at + 1) == "of" and reader.spaced(at) and reader.capital(first)):
        return None
    last = first + 1 if reader.spaced(first) and reader.capital(first + 1) else first
    ends = not reader.spaced(last) or reader.word(last + 1) in _MAY_FOLLOW or reader.word(last + 1) in STATUS
    return last if ends else None  # "the Army of Lovers tour"


def _to_nation(reader: Reader, at: int, owners: Owners) -> int:
    """The last word with "of Ukraine", "of the Philippines", or an arm that follows."""
    if reader.word(at + 1) in _ARMS_AFTER and reader.capital(at + 1) and reader.spaced(at):
        return at + 1
    if reader.word(at + 1) != "of" or not reader.capital(at):
        return at
    start = at + 3 if reader.word(at + 2) == "the" else at + 2
    for last in range(start, min(start + 4, reader.count)):
        nation = owners.nation_ending_with(last)
        if nation and nation.start == reader.starts[start]:
            return last
    return at
