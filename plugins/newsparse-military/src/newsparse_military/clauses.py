"""What a force is said to do: the verb it governs, or the verb that governs it, with polarity and modality."""

from __future__ import annotations

import attrs

from newsparse_military.mentions import Mention
from newsparse_military.moods import BE, INTENDING, is_negated, modality
from newsparse_military.phrases import PREPOSITIONS, before_phrase, ends_clause, is_subject, verbal
from newsparse_military.reading import Reader
from newsparse_military.status_words import CONDITIONAL, FUTURE, NOMINAL, OF_OBJECT, REPORTING, STATUS
from newsparse_military.vocabulary import DETERMINERS, MONTHS, PEOPLE
from newsparse_military.wordlists import words

REACH = 14  # words from a force to its verb
BEFORE = 6  # words before a verb that are looked at for its mood
_EXERCISES = words("clauses.exercises")
_CEREMONIES = words("clauses.ceremonies")
_STAGING = words("clauses.staging")
_AUXILIARY = BE | FUTURE | CONDITIONAL | {"has", "have", "had"}
_NOUNS = words("clauses.nouns")  # names in capitals as often as verbs
_ATTACK_BY = words("clauses.attack-by")
_SCHEDULED = words("clauses.scheduled")
_IF = frozenset({"if", "unless", "should"})
_RAISING = frozenset({"formed", "created", "established", "raised", "stood_up"})
_PARTICLES = frozenset({"out", "off", "back", "up", "down"})
_LOSING = frozenset({"lost", "losing", "lose", "loses"})
_ADJECTIVES = frozenset({"present", "missing", "absent", "planned"})
_DRIVEN = words("clauses.driven")
_NOUNS_TOO = words("clauses.nouns-too")
_LINKS = frozenset({"", "to", "and", "which", "who", "that", "then", "also", "now", "not", "never", "again", "still"})
_ADVERBS = words("clauses.adverbs")
_THERE = frozenset({"in", "at", "near", "inside", "around"})
_LATER = MONTHS - {"page", "chapter", "article", "section"} | {"next", "tomorrow"}
_PARTICIPLE_BY = words("clauses.participle-by")


@attrs.frozen
class Verb:
    """A status a verb asserts, and where the verb stands."""

    status: str
    at: int
    negative: bool = False
    modality: str = "actual"


def state(reader: Reader, mention: Mention, starts: dict[int, Mention]) -> Verb | None:
    """The status of a mention. `starts` leads from the first words of mentions to them."""
    governed = _governing(reader, mention) or _owning(reader, mention)
    if governed:
        return governed
    verb = _governed(reader, mention, starts) if is_subject(reader, mention) else None
    return attrs.evolve(verb, modality=_in_context(reader, mention, verb)) if verb else None


def _in_context(reader: Reader, mention: Mention, verb: Verb) -> str:
    """The modality with what stands before the mention: "if the brigade …"; "said its troops would …" is a plan."""
    before = reader.words(max(0, mention.first - BEFORE), mention.first - 1)
    if not _IF.isdisjoint(before[-2:]):
        return "conditional"
    between = reader.words(mention.last + 1, verb.at)
    reported = verb.modality == "conditional" and "would" in between and (CONDITIONAL - {"would"}).isdisjoint(between)
    ordered = verb.modality == "actual" and between[:1] == ("to",)
    return "future" if ordered or (reported and not REPORTING.isdisjoint(before)) else verb.modality


# ------------------------------------------------------------ verb in front
def _governing(reader: Reader, mention: Mention) -> Verb | None:
    """Such as "destroyed a Russian battalion", "will send some 900 troops", "attack by two Russian regiments"."""
    i = before_phrase(reader, mention.first)
    if reader.word(i) in _PARTICLES and reader.word(i - 1) in OF_OBJECT:
        i -= 1
    word = reader.word(i)
    if word == "by" and (reader.word(i - 1) in _ATTACK_BY or STATUS.get(reader.word(i - 1)) == "attacking"):
        return Verb("attacking", i - 1)
    owns = reader.possessive(mention.last) or reader.possessive(mention.last + 1)
    if word == "of" and reader.word(i - 1) in NOMINAL and not owns:
        return Verb(NOMINAL[reader.word(i - 1)], i - 1)
    if word not in OF_OBJECT or (word in {"moved", "left", "sent"} and reader.word(i - 1) in BE):
        return None
    if word in _LOSING and reader.word(mention.last) in PEOPLE:
        return None  # who lost soldiers has casualties; the soldiers are not destroyed
    before = _words_to(reader, i)
    reported = "would" in before and not REPORTING.isdisjoint(before)  # "said it would send": a plan
    return Verb(OF_OBJECT[word], i, is_negated(before), "future" if reported else modality(before))


def _owning(reader: Reader, mention: Mention) -> Verb | None:
    """Such as "the 9th Brigade's withdrawal", an adjective between them or none."""
    if not (reader.possessive(mention.last) or reader.possessive(mention.last + 1)):
        return None
    first = mention.last + 1 + reader.possessive(mention.last + 1)
    at = next(
        (i for i in (first, first + 1) if reader.word(i) in NOMINAL and reader.spaced(i - 1) | (i == first)), None
    )
    return Verb(NOMINAL[reader.word(at)], at) if at is not None else None


def _words_to(reader: Reader, verb: int) -> tuple[str, ...]:
    """The words before a verb, in its clause and within `BEFORE` words."""
    first = verb
    while first > max(0, verb - BEFORE) and not (ends_clause(reader, first - 1) or reader.gap(first - 1)[:1] == ","):
        first -= 1
    return tuple(verbal(reader, i) for i in range(first, verb))


# --------------------------------------------------------------- verb behind
def _governed(reader: Reader, mention: Mention, starts: dict[int, Mention]) -> Verb | None:
    """The first telling verb of the clause: "… repelled an assault", "… are in the Gulf", "…, part of X, lost".

    A verb that says little ("was formed") yields to one that an "and" joins to it ("and is based in Kent").
    """
    i, seen = after_apposition(reader, mention.last), list[str]()
    vague: Verb | None = None
    for _ in range(REACH):
        if i >= reader.count or ends_clause(reader, i - 1):
            break
        if i in starts:
            i = starts[i].last + 1
            seen.append("")
            continue
        word = verbal(reader, i)
        if word in REPORTING and not _is_passive(seen):
            break
        if reader.gap(i - 1) == ", " and seen and word not in {"and", "which", "who"}:
            break
        if word in {"and", "but", "while"} and seen and not _goes_on(reader, i):
            break
        found = _verb(reader, i, seen)
        if found and _sends_others(reader, found, seen, starts):
            break
        if found and (vague is None or "and" in seen):
            if found.status != "other":
                return found
            vague, seen = vague or found, []
        i = _skip(reader, i)
        seen.append(word)
    return vague


def _goes_on(reader: Reader, i: int) -> bool:
    """Whether an "and" joins another verb to the subject, rather than begin a clause: ", and Paris may withdraw"."""
    if reader.gap(i - 1) != ", ":
        return not reader.capital(i + 1)
    following = reader.word(i + 1)
    return following in _AUXILIARY | BE | STATUS.keys() or following.endswith("ly") or following in _LINKS


def _sends_others(reader: Reader, verb: Verb, seen: list[str], starts: dict[int, Mention]) -> bool:
    """Whether the verb moves another force ("sent two squadrons"): that says nothing of who sends it."""
    if OF_OBJECT.get(reader.folded[verb.at]) != verb.status or _is_be(seen) or verb.status == "training":
        return False
    return any(i in starts for i in range(verb.at + 1, verb.at + 5) if reader.spaced(i - 1))


def _is_passive(seen: list[str]) -> bool:
    return bool(seen) and seen[-1] in BE | {"reportedly"}


def _skip(reader: Reader, i: int) -> int:
    """The next word to look at; "backed by 4,000 troops" is passed over as a whole."""
    return i + 2 if reader.folded[i] in _PARTICIPLE_BY and reader.word(i + 1) == "by" else i + 1


def _verb(reader: Reader, i: int, seen: list[str]) -> Verb | None:
    word, following = reader.folded[i], reader.word(i + 1)
    if (word in _PARTICIPLE_BY and following == "by") or (word in INTENDING and following == "to"):
        return None
    if word in BE:
        there = _to_be_there(reader, i)
        return Verb("deployed", i, is_negated([*seen, *there]), modality(seen)) if there else None
    if f"{word}_{following}" in _DRIVEN:
        return Verb("withdrawing" if _is_be(seen) else "attacking", i, is_negated(seen), modality(seen))
    status = _staged(reader, i) or STATUS.get(f"{word}_{following}") or STATUS.get(word)
    if status is None or (reader.capital(i) and word in _NOUNS) or _is_noun(reader, i, seen):
        return None
    mood = "future" if word in _SCHEDULED and _soon(reader, i) else modality(seen)
    return Verb(_undergone(word, status, seen, mood, has_object=_has_object(reader, i)), i, is_negated(seen), mood)


def _staged(reader: Reader, i: int) -> str | None:
    """The status where the verb's object is an exercise ("held drills", "took part in an exercise") or a ceremony."""
    if reader.folded[i] not in _STAGING:
        return None
    behind = reader.words(i + 1, min(i + 7, reader.count - 1))
    if not _EXERCISES.isdisjoint(behind):
        return "training"
    return None if _CEREMONIES.isdisjoint(behind[:4]) else "other"


def _has_object(reader: Reader, i: int) -> bool:
    """Whether a noun phrase follows, so that "destroyed" is done, not undergone ("a brigade destroyed in May")."""
    return reader.spaced(i) and reader.word(i + 1) not in PREPOSITIONS


def _undergone(word: str, status: str, seen: list[str], mood: str, *, has_object: bool) -> str:
    """The status where the force does not do but undergoes it: "was attacked" is no attack, "will be formed" a plan."""
    if not _is_be(seen):
        return "attacking" if status == "destroyed" and has_object else status
    if word in _RAISING and mood == "future":
        return "planned"
    passive = status == "attacking" and not word.endswith("ing")
    return "other" if passive or word in {"held", "hold"} else status


def _is_verb(reader: Reader, i: int) -> bool:
    """Whether the word behind "1st Battalion, 5th Marines," is the verb, not an apposition."""
    return reader.word(i) in _AUXILIARY or (reader.word(i) in STATUS and not reader.capital(i))


def _soon(reader: Reader, i: int) -> bool:
    """Whether a month or "next" stands behind a verb of motion in the present: a plan."""
    return not _LATER.isdisjoint(reader.words(i + 1, min(i + 5, reader.count - 1)))


def _is_be(seen: list[str]) -> bool:
    """Whether a form of "be" stands right before, or before an adverb ("was reportedly absent")."""
    adverb = len(seen) > 1 and seen[-1].endswith("ly") and seen[-2] in BE
    return bool(seen) and (seen[-1] in BE or adverb)


def _to_be_there(reader: Reader, i: int) -> tuple[str, ...]:
    """The words from a form of "be" to the preposition of a place: ("are", "still", "in"); () where there is none."""
    at = i + 1
    while at < i + 4 and reader.word(at) in _ADVERBS:
        at += 1
    if reader.word(at) not in _THERE or not reader.spaced(at - 1):
        return ()
    place = reader.capital(at + 2 if reader.word(at + 1) == "the" else at + 1)
    return reader.words(i, at) if reader.folded[i] not in {"be", "been"} or place else ()


def _is_noun(reader: Reader, i: int, seen: list[str]) -> bool:
    """Whether a word like "attack" or "leave" stands as a noun: behind a determiner or a preposition."""
    before = seen[-1] if seen else ""
    return (
        before in DETERMINERS
        or before in PREPOSITIONS - {"to"}
        or (bool(seen) and reader.folded[i] in _NOUNS_TOO and not _licenses(reader, i, before))
        or (reader.folded[i] in _ADJECTIVES and not _is_be(seen))
    )


def _licenses(reader: Reader, i: int, before: str) -> bool:
    """Whether a verb may follow the word before `i`: then "strikes" is no noun, as in "air strikes"."""
    return before in _AUXILIARY | _LINKS or before.endswith("ly") or before in BE or reader.capital(i - 1)


def after_apposition(reader: Reader, last: int) -> int:
    """The word behind an apposition or a bracket that follows the name."""
    gap = reader.gap(last)
    closing = ")" if "(" in gap else "," if gap.startswith(",") else ""
    if not closing or (closing == "," and _is_verb(reader, last + 1)):
        return last + 1
    for i in range(last + 1, min(last + 14, reader.count - 1)):
        if reader.gap(i).startswith(closing) and reader.gap(i) != ",":
            return i + 1
    return last + 1
