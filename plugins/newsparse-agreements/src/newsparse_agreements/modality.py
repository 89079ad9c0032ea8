"""How the text presents an act: done or not; as fact, plan, possibility, threat, report or supposition."""

from __future__ import annotations

from collections.abc import Iterable, Set
from itertools import pairwise

from newsparse_agreements.records import Modality, Polarity, Stage
from newsparse_agreements.sentences import Sentence
from newsparse_agreements.verbs import Form, form, group, group_start
from newsparse_agreements.vocabulary import CALENDAR, words

Standing = tuple[Polarity, Modality]

_REACH = 30  # words back to what governs an infinitive or a coordinated verb
_NEAR = 12  # words back to "if" or to a verb of saying
_LEFT = frozenset({Stage.WITHDRAWN, Stage.TERMINATED, Stage.SUSPENDED, Stage.VIOLATED})


_GOVERNORS = {word: modality for modality in list(Modality)[1:] for word in words(f"governors-{modality.value}")}
_MODALS = frozenset(
    {"will", "ll", "shall", "must", "would", "should", "may", "might", "could", "can", "cannot", "ought"}
)
_REFUSALS = words("refusals")
_NEGATIONS = words("negations") | _REFUSALS
_SAYING = words("verbs-of-saying")
_SUPPOSING = words("supposing")
_DATING = frozenset({"after", "when", "once", "on", "next", "upon", "following", "tomorrow", "midnight", "if"})
_ORDINALS = frozenset({"first", "second", "third", "last", "latest", "only"})
_FEW = 5  # words back from an ordinal to what governs it
_DAYS = CALENDAR - {"today", "yesterday"}
_INVERTED = frozenset({"had", "were", "should"})  # "Had Iran signed …"
_GENERIC = frozenset({"a", "any", "each", "every", "all"})
_TEMPORAL = frozenset({"after", "when", "once", "before", "until", "whenever"})
_VERGE = frozenset({"close", "closer", "near", "nears", "nearing", "neared", "verge", "brink"})  # "close to signing"
_CONDITIONS = frozenset({"once", "when", "if", "until", "unless", "whenever"})
_ANNOUNCED = frozenset(
    {
        "will",
        "expected",
        "scheduled",
        "planned",
        "would",
        "due",
        "must",
        "set",
        "pending",
        "awaits",
        "delayed",
        "postponed",
    }
)


def of_verb(sentence: Sentence, number: int, stage: Stage, *, subject: int | None) -> Standing:
    """The standing of a verb at a word number; `subject` is where a named subject starts, if it has one."""
    shape = form(sentence[number])
    words = group(sentence, number)
    polarity = _polarity(sentence, number, words, shape)
    if sentence.question:
        return polarity, Modality.HYPOTHETICAL
    if shape is Form.GERUND and not {"is", "are", "was", "were", "been", "be"} & set(words):
        return polarity, _of_gerund(sentence, number, subject)
    if stage in (Stage.IN_FORCE, Stage.EXPIRED) and shape is Form.PRESENT and _to_come(sentence, number):
        return polarity, Modality.PLANNED
    modality = _of_group(sentence, number, words, stage)
    if modality is Modality.PLANNED and subject is not None and sentence[subject - 1] == "whether":
        modality = Modality.HYPOTHETICAL
    if modality is None and shape is Form.BASE and subject != group_start(sentence, number):
        modality = _governor(sentence, number, stage)
    return polarity, modality or _of_clause(sentence, number, subject)


def of_noun(sentence: Sentence, number: int, *, agent: bool) -> Standing:
    """The standing of a noun such as "ratification" or, `agent`, "signatory"."""
    near = [sentence[n] for n in range(max(sentence.first, number - 6), number)]
    polarity = (
        Polarity.NEGATIVE
        if {"not", "never", "without", "no", "t", "failed", "refused", "neither"} & set(near[-5:])
        else Polarity.POSITIVE
    )
    if sentence.question:
        return polarity, Modality.HYPOTHETICAL
    if agent:
        return polarity, Modality.ASSERTED
    after = {sentence[n] for n in range(number + 1, number + _NEAR)}
    due = any(first in ("is", "are", "was", "were") and second == "to" for first, second in pairwise(near))
    if due or near[-1:] in (["for"], ["on"], ["over"]) or after & _ANNOUNCED:
        return polarity, Modality.PLANNED
    modality = next((_GOVERNORS[word] for word in reversed(near) if word in _GOVERNORS), Modality.ASSERTED)
    if {"procedures", "process", "procedure"} & after:
        modality = Modality.PLANNED
    return polarity, Modality.ASSERTED if modality is Modality.REPORTED else modality


def _polarity(sentence: Sentence, number: int, words: Iterable[str], shape: Form) -> Polarity:
    words = tuple(words)
    negated = bool(_NEGATIONS & set(words)) or "t" in words or words[:2] == ("yet", "to")
    negated |= any(
        first in ("has", "have", "had", "is", "are") and second == "yet" for first, second in pairwise(words)
    )
    if not negated and shape is Form.BASE and not words:
        negated = bool(_NEGATIONS & set(_coordinated(sentence, number)))
    before = group_start(sentence, number) - 1
    if not negated:
        negated = any(sentence[n] == "no" and sentence[n + 1] == "longer" for n in range(number - 3, number))
    if not negated:
        negated = any(sentence[n] == "not" and sentence[n + 1] in ("all", "every") for n in range(before - 4, before))
    if not negated:
        negated = any(sentence[n] in ("neither", "without", "denied", "denies") for n in range(before - 3, before + 1))
    return Polarity.NEGATIVE if negated else Polarity.POSITIVE


def _coordinated(sentence: Sentence, number: int) -> tuple[str, ...]:
    """The verb group of the verb that a bare form is coordinated with ("did not sign or ratify")."""
    if sentence[number - 1] not in ("or", "and", "nor"):
        return ()
    return group(sentence, number - 2)


def _to_come(sentence: Sentence, number: int) -> bool:
    """Whether what follows a present tense dates it: "enters into force 90 days later …", "takes effect on Monday"."""
    after = [sentence[n] for n in range(number + 1, number + 9)]
    if sentence[number + 1] == "in" and sentence.year(number + 2):
        return True
    dating = _DATING if sentence.stopped else _DATING - {"after"}  # "Truce takes effect after talks" heads a report
    return not dating.isdisjoint(after) or not _DAYS.isdisjoint(after)


def _of_group(sentence: Sentence, number: int, words: tuple[str, ...], stage: Stage) -> Modality | None:
    """The modality by the words of the group itself; None where they are plain."""
    for word in reversed(words):
        if word in _MODALS:
            return _of_modal(sentence, number, word, stage)
    if "to" not in words:
        return None
    if "have" in words and {"said", "reported", "believed", "alleged", "thought", "understood"} & set(words):
        return Modality.REPORTED
    if "yet" in words:
        return Modality.ASSERTED
    return _governor(sentence, number, stage)


def _of_modal(sentence: Sentence, number: int, word: str, stage: Stage) -> Modality:
    if word != "would":
        return Modality.THREAT if stage in _LEFT and _beside(sentence, number, {"unless"}) else _GOVERNORS[word]
    said = any(
        sentence[n] in _SAYING | {"warned", "vowed", "announced", "confirmed"}
        for n in range(max(sentence.first, number - _NEAR), number)
    )
    if said and stage in _LEFT and _beside(sentence, number, {"unless", "if", "warned", "warns"}):
        return Modality.THREAT
    return Modality.PLANNED if said else Modality.HYPOTHETICAL


def _beside(sentence: Sentence, number: int, words: Set[str]) -> bool:
    """Whether one of the words stands near: a condition makes leaving an instrument a threat ("unless …")."""
    return any(sentence[n] in words for n in range(number - _REACH, number + _REACH))


def _governor(sentence: Sentence, number: int, stage: Stage) -> Modality | None:
    """The modality by the nearest word that governs an infinitive or a coordinated verb ("pledged …, and to sign")."""
    for n in range(number - 1, max(sentence.first, number - _REACH) - 1, -1):
        word = sentence[n]
        if sentence.breaks(n):
            return None
        if word in ("is", "are", "was", "were") and sentence[n + 1] == "to":
            return Modality.PLANNED
        if word in _ORDINALS and not any(sentence[m] in _GOVERNORS for m in range(n - _FEW, n)):
            return Modality.ASSERTED  # "became the first state to sign"
        if word in _REFUSALS or word == "yet":
            return Modality.ASSERTED
        if word in _GOVERNORS:
            return _of_modal(sentence, number, word, stage) if word == "would" else _GOVERNORS[word]
    return Modality.PLANNED if sentence[number - 1] == "to" else None


def _of_gerund(sentence: Sentence, number: int, subject: int | None) -> Modality:
    near = [sentence[n] for n in range(max(sentence.first, number - 6), number)]
    if {"accused", "accuses", "accusing", "denied", "denies", "suspected"} & set(near):
        return Modality.REPORTED
    if _VERGE & set(near[-3:]):
        return Modality.POSSIBLE
    governed = next((_GOVERNORS[word] for word in reversed(near[-3:]) if word in _GOVERNORS), None)
    if governed:
        return governed
    if sentence.hyphenated(number - 1) or not sentence.stopped:
        return Modality.ASSERTED
    after = {sentence[n] for n in range(number, min(sentence.last, number + _NEAR))}
    return (
        Modality.ASSERTED if subject is not None and not {"would", "could", "might"} & after else Modality.HYPOTHETICAL
    )


def _of_clause(sentence: Sentence, number: int, subject: int | None) -> Modality:
    """The modality by the clause around a plain verb: supposed, told by another, or a fact."""
    start = group_start(sentence, number)
    if subject is not None and subject - 1 == sentence.first and sentence[sentence.first] in _INVERTED:
        return Modality.HYPOTHETICAL
    if sentence[number - 1] in _CONDITIONS:
        return Modality.HYPOTHETICAL  # "once ratified"
    for n in range(start - 1, max(sentence.first, start - _NEAR) - 1, -1):
        if sentence[n] in _SUPPOSING:
            return Modality.HYPOTHETICAL
        if sentence[n] in _TEMPORAL and (_generic(sentence, n + 1, subject) or _ahead(sentence, number)):
            return Modality.HYPOTHETICAL
        if sentence.comma(n) or sentence.breaks(n):
            break
    return Modality.REPORTED if _told(sentence, start, subject) else Modality.ASSERTED


def _generic(sentence: Sentence, number: int, subject: int | None) -> bool:
    """Whether a clause speaks of anybody: "after a state signs the treaty"."""
    return sentence[number] in _GENERIC and subject is None


def _ahead(sentence: Sentence, number: int) -> bool:
    """Whether a verb in a clause of time lies ahead, by its tense: "once both have ratified it"."""
    words = group(sentence, number)
    present = form(sentence[number]) in (Form.BASE, Form.PRESENT) and not words
    return present or (bool(words) and words[0] in ("has", "have", "is", "are"))


def _told(sentence: Sentence, start: int, subject: int | None) -> bool:
    """Whether the clause is another's word ("Guyana said Venezuela had violated …", "reportedly signed")."""
    if {"reportedly", "allegedly", "supposedly"} & {sentence[n] for n in range(start, start + 3)}:
        return True
    edge = start if subject is None else subject
    before = [sentence[n] for n in range(max(sentence.first, edge - 4), edge)]
    return (bool(before) and bool(_SAYING & set(before[-3:]))) or sentence[sentence.first] == "according"
