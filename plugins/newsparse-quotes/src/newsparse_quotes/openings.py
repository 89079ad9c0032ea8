"""Openings: where the content begins behind a cue."""

from __future__ import annotations

from typing import NamedTuple

import regex

from newsparse_quotes.cues import Frames
from newsparse_quotes.files import words
from newsparse_quotes.lines import Line, Phrase
from newsparse_quotes.phrases import hearer_after, starts_clause

_STARTS = frozenset("dm$nNpoegrBHQWA")  # what a clause or an object may begin with
_OBJECTS = frozenset("dm$nNpogQT")
_JUMP = regex.compile(r"(?:t_(?=[dN$no]))?(?:[PFdmn$NegDr&sAt][_'\-./,]){1,14}(?=T[_\"])")
_JUMP_TO_MARK = regex.compile(r"(?:[PFdmn$NegDr&sAtop][_'\-./,]){0,14}[PFdmn$NegDropsA][\":]")
_TIME = regex.compile(r"(?:(?:_P)?(?:_d)?(?:_[nm])?_D(?:[_,]m){0,2}|_r){1,3},?")
_MEDIUM = regex.compile(r"(?:P_(?:[d$]_(?:[nN][_\-']){1,3}|(?:N[_\-']){1,3})){1,2}(?:(?:P_)?(?:d_)?D_)?(?=p_)")
_INSERTED = regex.compile(r",(?:(?:[PFdmn$NegDr&st][_'\-./]){0,9}[PFdmn$NegDro],)?(?=T[_,\"])")
_FINITE = regex.compile(r"(?:[dm$nNpoegrDsPFW&tz][_'\-./,(]){1,24}[MBHKve]")
_CLAUSAL = frozenset(["clause", "that"])
_MARKED = frozenset(["quote", "manner", "clause", "noun"])
_HEARD_BY_ALL = frozenset(["warn", "caution", "promise"])  # verbs that may do without a hearer
_GREETINGS = words("greetings")
_REACH = 20  # words behind a verb in which "as" is looked for
_NAMED = frozenset("Npo$s")
NAMING = frozenset(["call", "dub", "brand", "label", "term", "deem", "declare", "name"])
"""Verbs whose object is followed by a name for it, without "as"."""

_QUESTIONS = frozenset(["if", "whether", "how", "why", "what", "who", "where", "which", "when", "whom", "whose"])


class Opening(NamedTuple):
    """Where a content begins: its first word, the last word of the cue, and who is addressed."""

    word: int
    cue_last: int
    hearer: Phrase | None = None


def opening(line: Line, frames: Frames, verb: int, high: int, marks: dict[int, int]) -> Opening | None:
    """Where the content behind the cue word `verb` begins, before the word `high`; None where no frame fits.

    `marks` holds the first words of quoted stretches.
    """
    after = verb + 1
    if after in marks and line.gap[verb] == '"' and (frames.lemma in NAMING or not _MARKED.isdisjoint(frames.names)):
        return Opening(after, verb)
    if after >= high:
        return None
    sign = line.gap[verb]
    if sign == ":":
        return Opening(after, verb) if "quote" in frames.names else None
    if sign == ",":
        inserted = _INSERTED.match(line.tags, 2 * verb + 1, 2 * high)  # said, however, that
        return Opening(inserted.end() // 2, verb) if inserted and not _CLAUSAL.isdisjoint(frames.names) else None
    if sign != "_":
        return None
    if "hearer" in frames.names:
        return _to_hearer(line, frames, verb, high, marks)
    return _behind(line, frames, after, verb, high, marks)


def _to_hearer(line: Line, frames: Frames, verb: int, high: int, marks: dict[int, int]) -> Opening | None:
    """Behind a verb that names who is told, as in "told the paper that"."""
    after = verb + 1
    if line.tag[after] in "TQA" or line.folded[after] in frames.names:
        return _behind(line, frames, after, verb, high, marks)
    hearer = hearer_after(line, after, high)
    if hearer is None:
        return _behind(line, frames, after, verb, high, marks)
    hearer = _less_subject(line, hearer)
    behind = hearer[1] + 1
    if frames.lemma in _HEARD_BY_ALL and behind < high and line.gap[hearer[1]] == "_" and line.tag[behind] in "MBH":
        return Opening(after, verb)  # warned profits would fall
    if behind in marks:
        return Opening(behind, verb, hearer)
    if behind < high and line.gap[hearer[1]] in "_,":
        found = _behind(line, frames, behind, verb, high, marks, told=True)
        if found and line.tag[found.word] == "t" and "object" in frames.names:
            return Opening(after, verb)
        if found:
            return found._replace(hearer=hearer)
    return None


def _less_subject(line: Line, hearer: Phrase) -> Phrase:
    """A hearer without the name that opens the clause behind it: told reporters Lund was ready, the court Lund lied."""
    joint = line.tags.find("n_N", 2 * hearer[0], 2 * hearer[1] + 1) // 2
    if joint < 0 or line.gap[hearer[1]] != "_":
        return hearer
    finite = line.tag[hearer[1] + 1] in "MBHKve"
    return (hearer[0], joint) if finite or line.folded[joint].endswith("s") else hearer


def _behind(
    line: Line, frames: Frames, word: int, verb: int, high: int, marks: dict[int, int], *, told: bool = False
) -> Opening | None:
    """The first frame of the verb that fits what begins with a word; `told` if a hearer stands before it."""
    names, tag, folded = frames.names, line.tag[word], line.folded[word]
    if (tag == "T" or folded in _QUESTIONS) and not _CLAUSAL.isdisjoint(names):
        return Opening(word, verb)
    if ("inf" in names or told) and (tag == "t" or (tag == "z" and line.tag[word + 1] == "t")):
        return Opening(word, verb)
    if folded in names and (word + 1 in marks or (tag in "PFtA" and _leads_on(line, word))):
        return Opening(word + 1, word)
    found = _past_adverbials(line, names, word, verb, high, marks)
    if found is None and (_is_object(line, frames, word, high) or _is_clause(line, names, word, high, told=told)):
        found = Opening(word, verb)
    return found


def _leads_on(line: Line, word: int) -> bool:
    """Whether an object follows a preposition."""
    return line.gap[word] == "_" and line.tag[word + 1] in _OBJECTS


def _is_object(line: Line, frames: Frames, word: int, high: int) -> bool:
    """Whether a word begins an object of the verb that is its content."""
    names = frames.names
    if line.tag[word] not in _OBJECTS:
        return False
    if "noun" in names or "object" in names:
        return True
    if "as" in names and (frames.lemma in NAMING or "as" in line.folded[word : min(high, word + _REACH)]):
        return True
    return "target" in names and _is_target(line, word, high)


def _is_clause(line: Line, names: frozenset[str], word: int, high: int, *, told: bool) -> bool:
    """Whether a word begins a clause without "that"."""
    if "clause" not in names:
        return "that" in names and starts_clause(line, word, high)
    tag = line.tag[word]
    finite = _FINITE.match(line.tags, 2 * (word + (tag == "A")), 2 * high) is not None
    if tag in "PA":
        agent = line.folded[word] == "by" and line.tag[word + 1] not in "mD"
        return "quote" in names and finite and not agent  # said in football it takes luck
    if line.folded[word] in _GREETINGS or (tag in "BH" and line.tag[word + 1] not in "pd$N"):
        return False  # said goodbye; what he said was wrong
    return tag in _STARTS and (told or finite or "quote" in names)


def takes_bare_clause(line: Line, frames: Frames, word: int) -> bool:
    """Whether a clause without "that" follows an adjective: sure it will rain."""
    return frames.form == "adjective" and "that" in frames.names and starts_clause(line, word, line.count)


def is_that(line: Line, frames: Frames, word: int) -> bool:
    """Whether "is that" follows a noun that takes a clause: her fear is that it will rain."""
    takes = frames.form == "noun" and "that" in frames.names
    return takes and line.tag[word] == "B" and line.tag[word + 1] == "T" and line.gap[word] == "_"


def _is_target(line: Line, word: int, high: int) -> bool:
    """Whether the object has a name, a pronoun or a possessive in it, as what is attacked in words has."""
    found = hearer_after(line, word, high)
    last = found[1] if found else word
    return not _NAMED.isdisjoint(line.tag[word : last + 1])


def _past_adverbials(
    line: Line, names: frozenset[str], word: int, verb: int, high: int, marks: dict[int, int]
) -> Opening | None:
    """Behind "on Monday", "in an interview": at "that", at a quotation, or at a clause after a day."""
    to_whom = line.tag[word] == "t" and line.tag[word + 1] in "dN$no"
    timed = line.tag[word] in "dn" and line.tag[word + 1] == "D"
    if line.tag[word] not in "PrDAg" and not timed and not to_whom:
        return None
    end = 2 * high
    if "quote" in names or "clause" in names or "that" in names:
        jump = _JUMP.match(line.tags, 2 * word, end)
        if jump:
            return Opening(jump.end() // 2, verb)
    if "quote" in names:
        jump = _JUMP_TO_MARK.match(line.tags, 2 * word, end)
        if jump and jump.end() // 2 in marks:
            return Opening(jump.end() // 2, verb)
    medium = _MEDIUM.match(line.tags, 2 * word, end) if "clause" in names else None
    if medium:
        return Opening(medium.end() // 2, verb)  # said on the radio it would close
    return _behind_time(line, names, word, verb, high)


def _behind_time(line: Line, names: frozenset[str], word: int, verb: int, high: int) -> Opening | None:
    """Behind a day: a clause, or the preposition of the verb, as in "warned on Friday of"."""
    time = _TIME.match(line.tags, 2 * word - 1, 2 * high)
    behind = time.end() // 2 + 1 if time and time.end() % 2 else high
    if behind >= high or line.gap[behind - 1] != "_":
        return None
    if "clause" in names and line.tag[behind] in _STARTS:
        return Opening(behind, verb)
    leads = line.folded[behind] in names and line.tag[behind] in "PF" and _leads_on(line, behind)
    return Opening(behind + 1, behind) if leads else None
