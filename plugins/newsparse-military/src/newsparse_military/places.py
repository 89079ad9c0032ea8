"""Where a force is: the first place named behind it in its clause."""

from __future__ import annotations

from newsparse import Span
from newsparse_actors import Actor
from newsparse_military.mentions import Mention
from newsparse_military.reading import Reader
from newsparse_military.status_words import REPORTING
from newsparse_military.vocabulary import MONTHS, NOT_NAMES
from newsparse_military.wordlists import words

REACH = 22
_PREPOSITIONS = words("places.prepositions")
_TRANSITIVE = words("places.transitive")
_DIRECTED = words("places.directed")
_GROUNDS = words("places.grounds")
_DAYS = frozenset({"monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"})
_SMALL = frozenset({"al", "el", "as", "ar", "au", "sur", "en", "le", "de", "on", "upon", "ol"})
_TOWNS = frozenset({"town", "city", "village", "port", "capital", "province", "region", "island", "district", "suburb"})
_SHIPS = frozenset({"uss", "hms", "mv", "msc", "mt", "ss", "hmas", "hmcs"})
_ENDS = frozenset('.;:!?\n”"')
_AFTER = words("places.after")
_DESCRIPTIONS = words("places.descriptions")


def place(reader: Reader, mention: Mention, starts: dict[int, Mention], verb: int | None) -> Span | None:
    """The place a preposition, or a verb like "left", leads to, within the sentence and `REACH` words.

    What stands behind the verb counts before what stands between; of "from X to Y" it is Y where the force was moved.
    """
    behind = verb is not None and verb > mention.last
    found = _place_from(reader, mention, starts, verb, verb) if verb is not None and behind else None
    return found or _place_from(reader, mention, starts, verb, mention.last)


def _place_from(
    reader: Reader, mention: Mention, starts: dict[int, Mention], verb: int | None, last: int
) -> Span | None:
    for i in range(last + 1, min(mention.last + REACH, reader.count)):
        gap = reader.gap(i - 1)
        if verb is None and reader.word(i - 1) in REPORTING:
            return None  # what the force says is of others
        if gap not in {" ", "."} and not _ENDS.isdisjoint(gap):
            return None
        found = _led_to(reader, i, starts, verb)
        if found:
            return _destination(reader, found, starts, mention) or found
    return None


def _led_to(reader: Reader, i: int, starts: dict[int, Mention], verb: int | None) -> Span | None:
    """The place that begins with word `i`, where the word before leads to one."""
    before = reader.word(i - 1)
    direct = i - 1 == verb and before in _TRANSITIVE
    leads = direct or (before in _PREPOSITIONS and reader.word(i - 2) not in {"according", "part"})
    return _phrase(reader, i, starts, direct=direct) if leads and reader.spaced(i - 1) else None


def _destination(reader: Reader, start: Span, starts: dict[int, Mention], mention: Mention) -> Span | None:
    """Where to, behind "from X": only for what was moved or sent."""
    first, behind = reader.view.words.after(start.start), reader.view.words.after(start.end)
    while reader.word(first - 1) in _DESCRIPTIONS | {"the"}:
        first -= 1
    to = reader.word(behind) in {"to", "into"} and reader.spaced(behind - 1)
    if mention.status not in {"moved", "deployed"} or reader.word(first - 1) != "from" or not to:
        return None
    return _phrase(reader, behind + 1, starts, direct=False)


def _phrase(reader: Reader, i: int, starts: dict[int, Mention], *, direct: bool) -> Span | None:
    """The place whose phrase begins with word `i`, the `direct` object of a verb or behind a preposition."""
    first = i + 1 if reader.word(i) in {"the", "a"} else i
    if reader.word(first) in _DIRECTED and reader.word(first + 1) in _GROUNDS:
        return Span(reader.starts[first], reader.ends[first + 1])
    first = _past_description(reader, first)
    if not _is_place_word(reader, first) or first in starts:
        return None
    last = first
    while last + 1 < reader.count and last - first < 5:
        linked = _past_link(reader, last)
        if linked is not None:
            last = linked
        elif not (reader.spaced(last) or reader.hyphened(last)):
            break
        elif _is_place_word(reader, last + 1) and last + 1 not in starts:
            last += 1
        elif reader.word(last + 1) == "of" and _is_place_word(reader, last + 2) and reader.spaced(last + 1):
            last += 2
        else:
            break
    span = Span(reader.starts[first], reader.ends[last])
    if span.end - span.start == 1:
        return None  # "landed at V beach"
    return None if direct and (_describes(reader, last) or _is_no_place(reader, span)) else span


def _past_link(reader: Reader, last: int) -> int | None:
    """The word that small ones link to a place: "Port | -au-Prince", "Ain | al-Asad", "N | ’Djamena"; None without."""
    if reader.gap(last) in {"'", "’"} and reader.word(last + 1) != "s":
        return last + 1
    small = reader.word(last + 1) in _SMALL and reader.hyphened(last + 1) and reader.capital(last + 2)
    return last + 2 if small and (reader.spaced(last) or reader.hyphened(last)) else None


def _is_no_place(reader: Reader, span: Span) -> bool:
    """Whether the object of a verb is a person or a ship: "captured Che Guevara", "seized the MV Oryx"."""
    ship = reader.folded[reader.view.words.after(span.start)] in _SHIPS
    return ship or any(actor.value.type == "person" for actor in reader.view[Actor].overlapping(span))


def _describes(reader: Reader, last: int) -> bool:
    """Whether the object of a verb goes on: "attacked Ukrainian positions" names no place."""
    return reader.spaced(last) and not reader.capital(last + 1) and reader.word(last + 1) not in _AFTER


def _past_description(reader: Reader, first: int) -> int:
    """The word behind "eastern", "the occupied city of", "the Yemeni port of" and the like."""
    i = first + _is_people_of_town(reader, first)
    while i < first + 5 and reader.spaced(i) and reader.word(i) in _DESCRIPTIONS and not reader.capital(i):
        i += 1
    return i


def _is_people_of_town(reader: Reader, i: int) -> bool:
    """Whether word `i` names the people whose town follows: "the Yemeni port of …"."""
    if not (reader.capital(i) and reader.spaced(i) and reader.word(i + 1) in _TOWNS and reader.word(i + 2) == "of"):
        return False
    span = Span(reader.starts[i], reader.ends[i])
    return any(actor.value.basis == "demonym" for actor in reader.view[Actor].within(span))


def _is_place_word(reader: Reader, i: int) -> bool:
    word = reader.word(i)
    return reader.capital(i) and word not in MONTHS | _DAYS and word not in NOT_NAMES
