"""The noun phrase a mention stands in: what is before its determiners and numbers, and whether it can be a subject."""

from __future__ import annotations

from newsparse_military.mentions import Mention
from newsparse_military.moods import BE
from newsparse_military.numerals import CARDINALS, TENS
from newsparse_military.reading import Reader
from newsparse_military.status_words import CASUALTY, CONDITIONAL, FUTURE, OF_OBJECT, STATUS
from newsparse_military.vocabulary import DETERMINERS, PEOPLE, QUALIFIERS
from newsparse_military.wordlists import words

_STOPS = frozenset('.;:!?\n"“”‘—–')
PREPOSITIONS = words("clauses.prepositions")
_BARE_OF = words("clauses.bare-of") | PEOPLE.keys()
_PEOPLE_AFTER = words("clauses.people-after")
_FILLERS = (DETERMINERS | QUALIFIERS | words("clauses.fillers")) - {"of", "to", "at"}
_PARTITIVES = words("clauses.partitives")
_BEFORE_THE = frozenset({"of", "all", "both", "half"})
_BEFORE_VERBS = CONDITIONAL | FUTURE | {"to"}
_NAMES_TOO = frozenset({"may", "will", "march"})
_SIZES = frozenset({"strong", "man", "member", "soldier", "troop", "person"})
_FIGHTING = frozenset({"attacking", "defending", "withdrawing", "deployed", "moved", "destroyed"})
_LONGEST = 6


def is_subject(reader: Reader, mention: Mention) -> bool:
    """Whether the mention can be a subject: it owns nothing, is no verb's object, and no preposition leads to it.

    Behind "soldiers of" and the like it can: what its soldiers do, it does.
    """
    owns = reader.possessive(mention.last) or reader.possessive(mention.last + 1)
    if owns or (reader.word(mention.last + 1) in _PEOPLE_AFTER and reader.spaced(mention.last)):
        return False
    return _may_act(reader, mention.first)


def _may_act(reader: Reader, first: int, depth: int = 3) -> bool:
    """Whether the phrase from word `first` can be a subject, or its "soldiers of" can."""
    i = before_phrase(reader, first)
    word = reader.word(i)
    if word == "of" and reader.word(i - 1) in _BARE_OF:
        return depth > 0 and _may_act(reader, i - 1, depth - 1)
    object_of_verb = reader.word(i - 1) in _BEFORE_VERBS or (word.endswith("ing") and not reader.capital(i))
    return not object_of_verb and word not in PREPOSITIONS and word not in OF_OBJECT and word not in CASUALTY


def size_before(reader: Reader, i: int) -> int | None:
    """The first word of the size that word `i` ends, "2,000-strong" or "20-man"; None where it ends none."""
    if i < 1 or reader.folded[i] not in _SIZES or not reader.hyphened(i - 1) or not reader.folded[i - 1].isdecimal():
        return None
    i -= 1
    while reader.gap(i - 1) == "," and reader.word(i - 1).isdecimal():
        i -= 1
    return i


def fights(reader: Reader, last: int) -> bool:
    """Whether what only forces do follows word `last` at once: "Houthis fled", "the RSF have withdrawn"."""
    verb = last + 2 if reader.word(last + 1) in {"have", "has", "had"} else last + 1
    phrase = f"{reader.word(verb)}_{reader.word(verb + 1)}"
    return reader.spaced(last) and (STATUS.get(phrase) or STATUS.get(reader.word(verb))) in _FIGHTING


def before_phrase(reader: Reader, first: int) -> int:
    """The last word before the noun phrase from word `first`, its determiners, numbers and adjectives; else -1.

    A clause ends it: -1 where the phrase begins one.
    """
    i = first - 1
    low = max(-1, i - _LONGEST)
    while i > low and not _breaks(reader, i):
        word = reader.folded[i]
        if word == "to" and reader.word(i - 1) == "up":
            i -= 2
        elif _is_within(reader, i, first):
            i -= 1
        else:
            break
        if word in DETERMINERS and reader.word(i) not in _BEFORE_THE:
            break
    return i if i >= 0 and not _breaks(reader, i) else -1


def _is_within(reader: Reader, i: int, first: int) -> bool:
    """Whether word `i` belongs to the phrase: an owner, a number, a share of it, an adjective, a determiner."""
    word = reader.folded[i]
    owner = reader.possessive(i) or reader.possessive(i + 1)
    number = word.isdecimal() or word in CARDINALS or word in TENS
    partitive = word == "of" and _is_partitive(reader, i - 1)
    adjective = reader.capital(i) and reader.spaced(i) and word not in PREPOSITIONS and i == first - 1
    return owner or number or partitive or adjective or word in _FILLERS


def _is_partitive(reader: Reader, i: int) -> bool:
    """Whether the word takes a share of what follows: "most of the brigade", but not "…, part of the 3rd Corps"."""
    member = reader.word(i) == "part" and (reader.gap(i - 1)[:1] == "," or reader.word(i - 1) in BE | {"as", "a"})
    return reader.word(i) in _PARTITIVES and not member


def _breaks(reader: Reader, i: int) -> bool:
    """Whether a clause ends behind word `i`; a stop behind a short word may be that of "U.S." or "Gen."."""
    gap = reader.gap(i)
    return not _STOPS.isdisjoint(gap) and gap != "." and not (gap == ". " and len(reader.folded[i]) < 4)


def ends_clause(reader: Reader, i: int) -> bool:
    """Whether the clause ends between word `i` and the next."""
    gap = reader.gap(i)
    initial = gap == ". " and len(reader.folded[i]) == 1
    return not _STOPS.isdisjoint(gap) and gap not in {".", " ‘", "’ "} and not initial


def verbal(reader: Reader, i: int) -> str:
    """The folded word, "" where a capital makes a month or a name of a verb ("May", "Will")."""
    word = reader.folded[i]
    return "" if word in _NAMES_TOO and reader.capital(i) else word
