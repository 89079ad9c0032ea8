"""Noun phrases and verb groups: patterns over the tag line (tags.py) that say where they begin and end.

Every repeat is bounded, so a look-around costs a constant.
"""

from __future__ import annotations

from typing import NamedTuple

import regex

from newsparse_quotes.lines import Line, Phrase
from newsparse_quotes.records import Modality

_PART = r"[mnNegrs]"
_JOIN = r"[_'\-./]"
_NP = rf"(?:(?:[d$mr]{_JOIN}){{0,3}}(?:{_PART}{_JOIN}){{0,10}}[nNmDeg](?:-F-[nm])?|(?:[dmr]_){{0,2}}d|[po])"
_LINK = r"(?:_[PF]_|_&_|_t_(?=[d$N]))"  # "an adviser to the mayor", but not "to say"
_SUBJECT = regex.compile(rf"(?r)(?:{_NP}{_LINK}){{0,4}}{_NP}(?:_d_D|_[do])?")  # Lund himself, they both
_AHEAD = regex.compile(rf"{_NP}(?:(?:_[PF]_|_&_|(?<=n)_t_(?=[d$N])){_NP}){{0,5}}")
_HEARER = regex.compile(rf"{_NP}(?:_F_{_NP})?")
_CLAUSE_SUBJECT = regex.compile(rf"{_NP}(?:(?:_[PF]_|_t_(?=[d$N])){_NP}){{0,3}}(?=[_,](?:r_){{0,2}}[MBHKvez])")
_PLAIN_CLAUSE = regex.compile(  # where the verb can be no participle: behind a pronoun or a name any, else "is", "had"
    rf"(?:p_(?:r_){{0,2}}[MBHKven]|(?:N_){{1,4}}(?:r_)?[MBHKv]|{_NP}(?:_[PF]_{_NP}){{0,3}}_(?:r_){{0,2}}[MBHK])"
)
_AUX = r"(?:[MBHKzr][_']){0,5}"
_GROUP = regex.compile(rf"(?r)(?:(?:{_AUX}(?:B_(?:[rz]_){{0,2}}[ner]|[ev]|(?<=H_)r)_(?:z_)?)?t_)?{_AUX}")
_FINITE = regex.compile(r"[MBHKv]|[np]_e|p_(?:r_){0,2}n")
AUXILIARIES = "MBHKzrt"
"""What the word before a verb is where its group begins earlier."""

_INSERTION = frozenset("dNn$mWP")  # what an apposition or a relative clause begins with
_RELATIVE = regex.compile(r"(?r)_W_(?:[rMBHKz]_){0,3}[ve]_(?:P_)?")  # the man who shot Lund said
_ENDS_OF_RELATIVES = "veP"
_MATES = {",": ",", ")": "(", "—": "—", "(": "("}
_REACH = 60  # signs of the line that an insertion is looked for: thirty words
NOBODY = frozenset(["neither", "no", "nobody", "none"])
"""First words of a source that says of nobody that he spoke."""

_WILL = frozenset(["will", "ll", "going", "expected", "set", "due", "scheduled", "shall", "poised"])
_WOULD = frozenset(["would", "could", "might", "may", "should", "wouldn", "couldn"])
ACTUAL, _FUTURE, CONDITIONAL = Modality


class Group(NamedTuple):
    """The verb group around a cue verb: its first word, and what its auxiliaries say."""

    first: int
    passive: bool
    negative: bool
    modality: Modality


def group(line: Line, verb: int, low: int) -> Group:
    """The verb group that ends at the word `verb`, not beginning before the word `low`."""
    match = _GROUP.match(line.tags, 2 * low, 2 * verb)
    first = match.start() // 2 if match else verb
    while first < verb and line.tag[first] == "r" and line.gap[first - 1] == ",":
        first += 1
    tags = line.tag[first:verb]
    negative = "z" in tags or _yet_to(line, first)
    return Group(first, tags.rstrip("zr").endswith("B"), negative, _modality(line.folded[first:verb]))


def _yet_to(line: Line, word: int) -> bool:
    """Whether a verb group begins with "has yet to", which says that it is not done."""
    return line.folded[word + 1 : word + 3] == ["yet", "to"] and line.tag[word] == "H"


def _modality(auxiliaries: list[str]) -> Modality:
    if not _WOULD.isdisjoint(auxiliaries):
        return CONDITIONAL
    return ACTUAL if _WILL.isdisjoint(auxiliaries) else _FUTURE


def is_finite(line: Line, low: int, high: int) -> bool:
    """Whether the words [low, high) have a finite verb."""
    return low < high and _FINITE.search(line.tags, 2 * low, 2 * high) is not None


# ------------------------------------------------------------------ backwards
def subject_before(line: Line, word: int, low: int) -> Phrase | None:
    """The noun phrase that ends right before a word, with the insertion between it and the word."""
    gap = line.gap[word - 1]
    if word <= low or gap in '|;"!':
        return None
    if gap in _MATES:
        return _around_insertion(line, word, low)
    if line.tag[word - 1] in "WT":
        return (word - 1, word - 1)
    return _ending(line, word, low)


def _ending(line: Line, word: int, low: int) -> Phrase | None:
    """The noun phrase that ends with the word before `word`."""
    match = _SUBJECT.match(line.tags, 2 * low, 2 * word - 1)
    if not match:
        return None
    first = (match.start() + 1) // 2
    while first < word - 1 and line.tag[first] in "rs&PF":
        first += 1
    relative = line.tag[first - 1] in _ENDS_OF_RELATIVES and _RELATIVE.match(line.tags, 2 * low, 2 * first)
    antecedent = _ending(line, relative.start() // 2 + 1, low) if relative else None
    return (antecedent[0] if antecedent else first, word - 1)


def _around_insertion(line: Line, word: int, low: int) -> Phrase | None:
    """The noun phrase before an apposition, a bracket or a relative clause that ends right before a word."""
    opened = _insertion_start(line, word, low)
    before = _ending(line, opened // 2 + 1, low) if opened % 2 else None
    if before is None:
        return _ending(line, word, low)
    before = _less_apposition(line, before, low)
    return (before[0], word - 1) if line.tags[opened + 1] in _INSERTION else before


def _less_apposition(line: Line, phrase: Phrase, low: int) -> Phrase:
    """The name before an age or a description that is itself inserted: Voss, 54, from Tarn, said."""
    first = phrase[0]
    if first <= low or line.gap[first - 1] != "," or line.tag[first - 1] != "N" or line.tag[first] not in "md":
        return phrase
    name = _ending(line, first, low)
    return phrase if name is None or line.tag[name[0] - 1] in "PF" else (name[0], phrase[1])


def _insertion_start(line: Line, word: int, low: int) -> int:
    """The place in the line of the sign that opens the insertion before a word; even where there is none."""
    tags, mate = line.tags, _MATES[line.gap[word - 1]]
    floor, high = max(2 * low, 2 * word - _REACH), 2 * word - 1
    opened = tags.rfind(mate, floor, high)
    if mate == ",":
        relative = tags.rfind(",W", floor, high)
        if relative >= 0:
            return relative
        while opened >= 0 and tags[opened + 1] not in _INSERTION:
            further = tags.rfind(mate, floor, opened)
            if further < 0:
                break
            opened = further
    return max(opened, 0)


def owner_before(line: Line, noun: int, low: int) -> Phrase | None:
    """Whose a noun is: her claim, the ministry's own words, the unions' view."""
    for word in range(noun - 1, max(low, noun - 5) - 1, -1):
        tag = line.tag[word]
        if tag == "$":
            return (word, word)
        if line.gap[word - 1] == "'" and tag == "s":
            return subject_before(line, word, low)
        if line.gap[word] == "'":
            return subject_before(line, word + 1, low)
        if tag not in "nNemgr":
            break
    return None


# ------------------------------------------------------------------- forwards
def clause_subject(line: Line, low: int, high: int) -> Phrase | None:
    """The first noun phrase between two words that a finite verb follows."""
    match = _CLAUSE_SUBJECT.search(line.tags, 2 * low, max(2 * low, 2 * high - 1))
    if not match:
        return None
    first, last = match.start() // 2, match.end() // 2
    while first < last and line.tag[first] in "rs":
        first += 1
    return (first, last)


def starts_clause(line: Line, word: int, high: int) -> bool:
    """Whether a word begins a clause whose verb stands right behind its subject."""
    return _PLAIN_CLAUSE.match(line.tags, 2 * word, 2 * high) is not None


def phrase_after(line: Line, word: int, high: int) -> Phrase | None:
    """The noun phrase that begins with a word and ends before the word `high`, with what is attached to it."""
    match = _AHEAD.match(line.tags, 2 * word, max(2 * word, 2 * high - 1))
    return (word, match.end() // 2) if match else None


def hearer_after(line: Line, word: int, high: int) -> Phrase | None:
    """The short noun phrase, as a hearer is, that begins with a word."""
    match = _HEARER.match(line.tags, 2 * word, max(2 * word, 2 * high - 1))
    return (word, match.end() // 2) if match else None


def next_sign(line: Line, signs: str, word: int, high: int) -> int | None:
    """The word before the first of some signs, from a word to before the word `high`."""
    found = [place for sign in signs if (place := line.tags.find(sign, 2 * word, 2 * high)) >= 0]
    return min(found) // 2 if found else None
