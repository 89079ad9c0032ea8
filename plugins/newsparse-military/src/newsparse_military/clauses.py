"""What a force is said to do: the verb it governs, or the verb that governs it, with polarity and modality."""

from __future__ import annotations

import attrs

from newsparse_military.mentions import Mention
from newsparse_military.numerals import CARDINALS
from newsparse_military.reading import Reader
from newsparse_military.status_words import CONDITIONAL, FUTURE, NEGATIVES, OF_OBJECT, REPORTING, STATUS
from newsparse_military.vocabulary import DETERMINERS, MONTHS, QUALIFIERS

REACH = 14  # words from a force to its verb
_STOPS = frozenset('.;:!?\n"“”‘—–')
_PREPOSITIONS = frozenset(
    "of from by with against to in for as at near on into toward towards alongside among between than including like".split()
)
_BARE_OF = frozenset("soldiers elements units members fighters troops servicemen parts remnants men forces".split())
_PEOPLE_AFTER = frozenset(
    "commander commanders chief chiefs spokesman spokesperson spokeswoman officer officers official officials leader leaders general "
    "headquarters positions base bases soldiers members veteran veterans colonel captain flagship".split()
)
_BE = frozenset("is are was were be been being remain remains remained".split())
_AUXILIARY = _BE | {"has", "have", "had"}
_FILLERS = (
    DETERMINERS
    | QUALIFIERS
    | frozenset(
        "about around some nearly almost over than more least at up to of hundreds thousands dozens tens whole entire several many".split()
    )
)
_PARTITIVES = frozenset(
    "hundreds thousands dozens scores one many some most several half part none tens majority".split()
)
_NOUNS = frozenset(
    "guards guard strike support attack march leave hold fire train serves fires".split()
)  # names in capitals as often as verbs
_ATTACK_BY = frozenset(
    "attack assault offensive strike raid shelling attacks assaults strikes offensives raids ambush".split()
)
_SCHEDULED = frozenset(
    "returns return leaves leave arrives arrive departs depart moves move withdraws withdraw deploys deploy".split()
)
_LATER = MONTHS - {"page", "chapter", "article", "section"} | {"next", "tomorrow"}
_PARTICIPLE_BY = frozenset(
    "backed supported led trained equipped armed commanded funded assisted followed joined".split()
)


@attrs.frozen
class Verb:
    """A status a verb asserts, and where the verb stands."""

    status: str
    at: int
    negative: bool = False
    modality: str = "actual"


def state(reader: Reader, mention: Mention, starts: dict[int, Mention]) -> Verb | None:
    """The status of a mention. `starts` leads from the first words of mentions to them."""
    governed = _governing(reader, mention)
    if governed:
        return governed
    return _governed(reader, mention, starts) if is_subject(reader, mention) else None


def is_subject(reader: Reader, mention: Mention) -> bool:
    """Whether the mention can be the subject: no possessor, and behind no preposition but that of "soldiers of"."""
    if reader.possessive(mention.last + 1) or (
        reader.word(mention.last + 1) in _PEOPLE_AFTER and reader.spaced(mention.last)
    ):
        return False
    i = _before_phrase(reader, mention)
    return reader.word(i) not in _PREPOSITIONS or (reader.word(i) == "of" and reader.word(i - 1) in _BARE_OF)


def _before_phrase(reader: Reader, mention: Mention) -> int:
    """The last word before the noun phrase, its determiners, numbers and adjectives."""
    i = mention.first - 1
    low = max(-1, i - 6)
    while i > low and not _breaks(reader.gap(i)):
        word = reader.folded[i]
        owner = reader.possessive(i) or reader.possessive(i + 1)
        number = word.isdecimal() or word in CARDINALS
        partitive = word == "of" and reader.word(i - 1) in _PARTITIVES
        adjective = reader.capital(i) and reader.spaced(i) and word not in _PREPOSITIONS and i == mention.first - 1
        if not (owner or number or partitive or adjective or word in _FILLERS - {"of", "to", "at"}):
            break
        i -= 1
    return i if i >= 0 and not _breaks(reader.gap(i)) else -1


def _breaks(gap: str) -> bool:
    return (not _STOPS.isdisjoint(gap) and gap not in {". ", "."}) or (gap == ". " and False)


def _ends_clause(reader: Reader, i: int) -> bool:
    """Whether the clause ends between word `i` and the next."""
    gap = reader.gap(i)
    return (
        not _STOPS.isdisjoint(gap) and gap not in {".", " ‘", "’ "} and not (gap == ". " and len(reader.folded[i]) == 1)
    )


# ------------------------------------------------------------ verb in front
def _governing(reader: Reader, mention: Mention) -> Verb | None:
    """ "destroyed a Russian battalion", "will send about 1,500 troops", "attack by two Russian regiments"."""
    i = _before_phrase(reader, mention)
    word = reader.word(i)
    if word == "by" and (reader.word(i - 1) in _ATTACK_BY or STATUS.get(reader.word(i - 1)) == "attacking"):
        return Verb("attacking", i - 1)
    if word == "of" and reader.word(i - 1) in {"presence", "deployment", "arrival"}:
        return Verb("deployed", i - 1)
    if word not in OF_OBJECT or (word in {"moved", "left", "sent"} and reader.word(i - 1) in _BE):
        return None
    negative, modality = _mood(reader, i)
    return Verb(OF_OBJECT[word], i, negative, modality)


def _mood(reader: Reader, verb: int) -> tuple[bool, str]:
    """Negation and modality from the four words before a verb."""
    words = []
    for i in range(verb - 1, max(-1, verb - 5), -1):
        if _ends_clause(reader, i) or reader.gap(i)[:1] == ",":
            break
        words.append(reader.folded[i])
    return not NEGATIVES.isdisjoint(words), _modality(words)


def _modality(words: list[str]) -> str:
    if not CONDITIONAL.isdisjoint(words):
        return "conditional"
    return "future" if not FUTURE.isdisjoint(words) else "actual"


# --------------------------------------------------------------- verb behind
def _governed(reader: Reader, mention: Mention, starts: dict[int, Mention]) -> Verb | None:
    """ "… repelled an assault", "… are in the Gulf", "…, part of X, lost": the first telling verb of the clause."""
    i, seen = _after_apposition(reader, mention.last, starts), list[str]()
    for _ in range(REACH):
        if i >= reader.count or _ends_clause(reader, i - 1):
            return None
        if i in starts:
            i = starts[i].last + 1
            continue
        word = reader.folded[i]
        if word in REPORTING and not _is_passive(seen):
            return None
        if reader.gap(i - 1) == ", " and seen and word not in {"and", "which", "who"}:
            return None
        found = _verb(reader, i, seen)
        if found:
            return found
        i = _skip(reader, i)
        seen.append(word)
    return None


def _is_passive(seen: list[str]) -> bool:
    return bool(seen) and seen[-1] in _BE | {"reportedly", "been"}


def _skip(reader: Reader, i: int) -> int:
    """The next word to look at; "backed by 4,000 troops" is passed over as a whole."""
    return i + 2 if reader.folded[i] in _PARTICIPLE_BY and reader.word(i + 1) == "by" else i + 1


def _verb(reader: Reader, i: int, seen: list[str]) -> Verb | None:
    word = reader.folded[i]
    negative = not NEGATIVES.isdisjoint(seen)
    if word in _PARTICIPLE_BY and reader.word(i + 1) == "by":
        return None
    status = STATUS.get(word)
    if word in _BE and _is_there(reader, i):
        return Verb("deployed", i, negative, _modality([*seen, word]))
    if status is None or (reader.capital(i) and word in _NOUNS) or _is_noun(reader, i, seen):
        return None
    if (
        status == "attacking"
        and seen
        and seen[-1] in _BE | {"been"}
        and word not in {"fighting", "advancing", "attacking", "shelling", "firing"}
    ):
        status = "other"
    if word in {"held", "hold"} and _is_be(seen):
        status = "other"
    scheduled = word in _SCHEDULED and _soon(reader, i)
    return Verb(status, i, negative, "future" if scheduled else _modality([*seen, word]))


def _soon(reader: Reader, i: int) -> bool:
    """Whether a month or "next" stands behind a verb of motion in the present: a plan."""
    return not _LATER.isdisjoint(reader.words(i + 1, min(i + 5, reader.count - 1)))


def _is_be(seen: list[str]) -> bool:
    return bool(seen) and seen[-1] in _BE


def _is_there(reader: Reader, i: int) -> bool:
    following = reader.word(i + 1)
    return (
        following in {"in", "at", "near", "inside", "around"}
        and reader.folded[i] not in {"be", "been"}
        and reader.spaced(i)
    )


def _is_noun(reader: Reader, i: int, seen: list[str]) -> bool:
    """Whether a word like "attack" or "leave" stands as a noun: behind a determiner or a preposition."""
    before = seen[-1] if seen else ""
    return (
        before in DETERMINERS
        or before in _PREPOSITIONS - {"to"}
        or (reader.folded[i] in {"present", "missing"} and not _is_be(seen))
    )


def _after_apposition(reader: Reader, last: int, starts: dict[int, Mention]) -> int:
    """The word behind an apposition or a bracket that follows the name."""
    gap = reader.gap(last)
    closing = ")" if "(" in gap else "," if gap.startswith(",") else ""
    if not closing:
        return last + 1
    for i in range(last + 1, min(last + 14, reader.count - 1)):
        if closing in reader.gap(i)[:2]:
            return i + 1
    return last + 1
