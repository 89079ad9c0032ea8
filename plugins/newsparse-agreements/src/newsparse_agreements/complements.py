"""What follows the head inside the phrase: "… on the Non-Proliferation of Nuclear Weapons", "… on gas storage"."""

from __future__ import annotations

from collections.abc import Collection

import regex

from newsparse_agreements.sentences import Sentence
from newsparse_agreements.vocabulary import (
    ADVERBS,
    CALENDAR,
    DEFINITE,
    DETERMINERS,
    STAGES,
    STOPS,
    VERBS,
    adverb,
    words,
)

_TITLE_PREPOSITIONS = words("title-prepositions")
_PREPOSITIONS = frozenset({"of", "on", "for"})
_LINKS = frozenset(
    {"of", "the", "and", "on", "for", "to", "against", "or", "from", "in", "its", "their", "under", "all"}
)
_TAKES_IN = words("nouns-with-in")  # nouns whose complement is "in …": "Trade in Endangered Species"
_REGIONS = words("regions")  # where instruments apply, and none is signed: "Armed Forces in Europe"
_IDIOMS = words("adverbial-nouns")
_ACTS = ("tion", "sion", "ment", "ance", "ence", "ing", "al", "lease", "ply", "turn", "change", "transfer", "use")
_ARTICLES = frozenset({"al", "el", "as", "ar", "an"})
_LONGEST = 14  # words of a described subject
_LONGEST_TITLE = 40
_LIST = 10  # words looked ahead for the "and" that closes a list
_BRACKET = regex.compile(r"\s?[(\[][“\"]?(\p{Lu}[\p{Lu}\p{Nd}\-+]{1,11}+|MoU)[”\"]?[)\]]")


def right_edge(sentence: Sentence, end: int, kind: str, heads: Collection[int]) -> int:
    """Where the phrase ends whose head ends at word number `end`; `heads` are the words that head instruments."""
    return _behind(sentence, end, kind, heads) if sentence.joined(end - 1) else end


def edge_behind_acronym(sentence: Sentence, end: int, kind: str, heads: Collection[int]) -> int:
    """Where the phrase ends that goes on behind a bracket whose acronym ends at `end`: "memorandum (MoU) on …"."""
    return _behind(sentence, end, kind, heads) if sentence.gap(end - 1) in (") ", "] ") else end


def _behind(sentence: Sentence, end: int, kind: str, heads: Collection[int]) -> int:
    titled = _titled(sentence, end, heads) if sentence.capital(end - 1) or _capital_kind(sentence, end) else end
    return _with_year(sentence, titled) if titled > end else _described(sentence, end, kind)


def acronym(sentence: Sentence, end: int) -> tuple[int, int] | None:
    """The offsets of an acronym in brackets right behind the phrase, brackets outside: "(NPT)"."""
    found = _BRACKET.match(sentence.text, sentence.end(end - 1))
    return found.span(1) if found else None


def _capital_kind(sentence: Sentence, end: int) -> bool:
    return sentence[end] in ("of", "on") and sentence[end - 1] in ("protocol", "treaties", "agreements")


# ------------------------------------------------------------------ titles
def _titled(sentence: Sentence, end: int, heads: Collection[int]) -> int:
    """The end of a complement with capitals; `end` itself where there is none."""
    if sentence[end] not in _TITLE_PREPOSITIONS:
        return end
    start = end + (sentence[end] == "relative" or sentence[end] == "additional")
    edge = _next_capital(sentence, start, heads)
    if edge == start:
        edge = end
    if edge == end or _outside(sentence, edge - 1, sentence[end]):
        return end
    while edge - end < _LONGEST_TITLE:
        further = _further(sentence, edge, end, heads)
        if further == edge:
            break
        edge = further
    return edge


def _with_year(sentence: Sentence, edge: int) -> int:
    """Behind the year that closes a title ("Treaty of Peace and Friendship of 1904")."""
    return edge + 2 if sentence[edge] == "of" and sentence.joined(edge - 1) and sentence.year(edge + 1) else edge


def _outside(sentence: Sentence, number: int, preposition: str) -> bool:
    """Whether the word begins a date or names a party rather than a subject ("Treaty on Monday")."""
    return sentence[number] in CALENDAR or (preposition in ("for", "to") and number in sentence.countries)


def _further(sentence: Sentence, edge: int, end: int, heads: Collection[int]) -> int:
    if sentence.joined(edge - 1):
        if sentence.capital(edge):
            return edge if sentence[edge] in CALENDAR else edge + 1
        if sentence[edge] in _ARTICLES and sentence.hyphenated(edge) and sentence.capital(edge + 1):
            return edge + 2  # "Shatt al-Arab"
        return _next_capital(sentence, edge, heads)
    return _next_in_list(sentence, edge, end)


def _next_capital(sentence: Sentence, edge: int, heads: Collection[int]) -> int:
    """Behind the next capitalised word, over up to three linking words; `edge` itself where none may be reached."""
    number = edge
    while number - edge < 3 and not sentence.capital(number) and sentence[number] in _LINKS | _TITLE_PREPOSITIONS:
        if not sentence.joined(number) and not sentence.quoted(number):
            return edge
        number += 1
    linked = [sentence[n] for n in range(edge, number)]
    allowed = sentence.capital(number) and sentence[number] not in CALENDAR and _may_link(sentence, edge, linked)
    return number + 1 if allowed and not _opens_another(sentence, number, linked, heads) else edge


def _may_link(sentence: Sentence, edge: int, linked: list[str]) -> bool:
    if "in" in linked:
        number = edge + len(linked)
        return sentence[number] in _REGIONS or (sentence[edge - 1] in _TAKES_IN and number not in sentence.places)
    return linked[:2] != ["and", "the"]


def _opens_another(sentence: Sentence, number: int, linked: list[str], heads: Collection[int]) -> bool:
    """Whether "and" leads to another instrument ("Treaty of Rome and Maastricht Treaty")."""
    if "and" not in linked:
        return False
    while sentence.capital(number) and number not in heads and sentence.joined(number):
        number += 1
    return number in heads


def _next_in_list(sentence: Sentence, edge: int, end: int) -> int:
    """Behind the next item of a list in capitals that an "and" closes ("Amity, Trade, and Consular Rights")."""
    listed = any(sentence.comma(n) for n in range(max(end, edge - _LIST), edge - 1))
    if not sentence.comma(edge - 1) or (sentence[edge] == "and" and not listed):
        return edge
    number = edge + 1 if sentence[edge] == "and" else edge
    if not sentence.capital(number) or number in sentence.countries or sentence[number] in CALENDAR:
        return edge
    return number + 1 if number > edge or _closes(sentence, edge, capitals=True) else edge


def _closes(sentence: Sentence, start: int, *, capitals: bool) -> bool:
    """Whether "and" and one more item close the list that goes on at `start`."""
    for number in range(start, start + _LIST):
        if sentence[number] in ("and", "or"):
            return bool(sentence[number + 1]) and (not capitals or sentence.capital(number + 1))
        bad = number in sentence.countries or _ends(sentence, number) or sentence.breaks(number)
        if bad or (capitals and not sentence.capital(number) and sentence[number] not in _LINKS):
            return False
    return False


# ------------------------------------------------------------ descriptions
def _described(sentence: Sentence, end: int, kind: str) -> int:
    """The end of a subject in lower case ("on the shared use of border rivers"); else `end` itself."""
    preposition, number = sentence[end], end + 1
    if preposition not in _PREPOSITIONS or not sentence.joined(end) or (kind in ("ceasefire", "truce", "exchange")):
        return end
    determined = sentence[number] in DETERMINERS
    number += determined
    if preposition == "for" and not sentence[number].endswith(_ACTS):
        return end
    if not _opens_subject(sentence, number) or (
        determined and preposition == "of" and kind not in ("charter", "protocol")
    ):
        return end
    if (
        preposition != "on"
        and number in sentence.countries
        and not sentence.possessive(number + 1)
        and not sentence.capital(number + 1)
    ):
        return end
    return _walk(sentence, number, end)


def _opens_subject(sentence: Sentence, number: int) -> bool:
    word = sentence[number]
    if not word or word in STOPS or word in _IDIOMS or word in CALENDAR or word in ADVERBS:
        return False
    return not sentence.digits(number) and not (adverb(word) and sentence[number + 1] in STOPS)


def _walk(sentence: Sentence, number: int, end: int) -> int:
    edge = number + 1
    while edge - end < _LONGEST and sentence[edge]:
        step = _step(sentence, edge)
        if not step:
            break
        edge += step
    return edge


def _step(sentence: Sentence, edge: int) -> int:
    """How many words the subject goes on by at a word number: 0 where it ends."""
    if sentence.possessive(edge):
        return 1
    if not sentence.joined(edge - 1) and not sentence.possessive(edge - 1):
        return _list_step(sentence, edge)
    if sentence.capital(edge - 1) and sentence[edge] in _LINKS and sentence.capital(edge + 1):
        return 0 if sentence[edge + 1] in CALENDAR or sentence[edge] == "in" else 2
    if sentence[edge] == "on" and sentence[edge - 2] == "of":
        return _link_step(sentence, edge)  # "declaration of principles on …"
    if sentence[edge] in ("of", "and", "or", "against") or (sentence[edge] == "in" and sentence[edge - 1] in _TAKES_IN):
        return _link_step(sentence, edge)
    return 0 if _ends(sentence, edge) else 1


def _list_step(sentence: Sentence, edge: int) -> int:
    if not sentence.comma(edge - 1):
        return 0
    if sentence[edge] == "and":
        listed = any(sentence.comma(n) for n in range(edge - _LIST, edge - 1))
        return 2 if listed and not _ends(sentence, edge + 1) and not sentence.capital(edge + 1) else 0
    return 0 if _ends(sentence, edge) or not _closes(sentence, edge, capitals=False) else 1


def _link_step(sentence: Sentence, edge: int) -> int:
    """A linking word, its determiner if it has one, and the word they lead to."""
    number = edge + 1
    number += sentence[number] in (DETERMINERS if sentence[edge] in ("of", "on") else DEFINITE)
    if not sentence[number] or not sentence.joined(edge) or sentence[number] in STOPS or _ends(sentence, number):
        return 0
    return number + 1 - edge


def _ends(sentence: Sentence, number: int) -> bool:
    """Whether a word cannot stand in the subject: a function word, a verb, an adverb, a date."""
    word = sentence[number]
    if word in STOPS or word in CALENDAR or adverb(word) or (word == "dates" and sentence[number + 1] == "from"):
        return True
    if (
        word.endswith("ed")
        and sentence[number - 1] not in DETERMINERS
        and sentence[number - 1] not in ("of", "on", "for", "and")
    ):
        return True
    stage = STAGES.terms.get(word)
    return VERBS.get(word) == "" or (
        stage is not None and not stage.endswith(" n") and sentence[number - 1] not in DETERMINERS
    )
