"""Units whose head noun is left out, is a regiment's name or letters: "the 82nd Airborne", "2 PARA", "155th SNIB"."""

from __future__ import annotations

from newsparse import Hit, Lexicon
from newsparse_military.building import build, describe
from newsparse_military.designations import listed_numbers, words_before
from newsparse_military.echelons import ABBREVIATIONS, HEADS, Head
from newsparse_military.mentions import Mention
from newsparse_military.names import widened
from newsparse_military.reading import Reader
from newsparse_military.vocabulary import FORM_WORDS, SUFFIXES
from newsparse_military.wordlists import words


def _columns(value: str) -> tuple[str, str, str, str]:
    """Country, echelon code, branch and function of a regiment."""
    country, code, branch, function = value.split("|")
    return country, code, branch, function


REGIMENTS = Lexicon.load(
    "military.regiments", "newsparse_military", "lexicons/regiments.txt", case="exact", values=_columns
)

ARMS = words("dropped.arms")
"""Words of arm or movement that can end a name once the head is dropped."""

_FAMOUS = {  # (number, arm): echelon and country, where the short name means one formation all the world over
    (82, "airborne"): ("21", "USA"),
    (101, "airborne"): ("21", "USA"),
    (11, "airborne"): ("21", "USA"),
    (173, "airborne"): ("18", "USA"),
    (10, "mountain"): ("21", "USA"),
    (75, "rangers"): ("17", "USA"),
}
_UNSAID = Head("", None, military=True)
_MARINES = Head("regiment", "17", military=True)


def read_dropped(reader: Reader, at: int) -> Mention | None:
    """A number and an arm with no head behind: "82nd Airborne"; "5th Marines" is a regiment."""
    word = reader.folded[at]
    if not reader.capital(at) or _goes_on(reader, at):
        return None
    before = words_before(reader, at)
    if not before.designated or not (before.ordinal or word == "artillery"):
        return None
    mention = build(
        reader, before.first, at, at, _MARINES if word == "marines" else _UNSAID, before.numbers, "head-dropped"
    )
    mention.echelon, mention.gazetteer = _FAMOUS.get((before.numbers[0], word), (mention.echelon, None))
    mention.branch = mention.branch or "land"
    return mention


def _goes_on(reader: Reader, at: int) -> bool:
    """Whether the name goes on behind the word: "1st Cavalry Museum", "82nd Airborne Division"."""
    word = reader.word(at + 1)
    if not reader.joined(at):
        return False
    return (
        word in HEADS
        or word in FORM_WORDS
        or word in SUFFIXES
        or (reader.capital(at + 1) and not reader.number(at + 1))
    )


def read_regiment(reader: Reader, hit: Hit) -> Mention | None:
    """A number with a regiment's short name: "2 PARA", "40 Commando", "1st Battalion Welsh Guards"."""
    first, last = reader.view.words.after(hit.span.start), reader.view.words.after(hit.span.end) - 1
    before = words_before(reader, first)
    if not before.designated or (reader.spaced(last) and reader.word(last + 1) in HEADS):
        return None
    code = _columns(hit.value or "|||")[1]
    mention = build(
        reader, before.first, last, last, Head("battalion", code, military=True), before.numbers, "regiment"
    )
    _of_regiment(mention, hit)
    if not reader.number(first - 1):
        mention.gazetteer = None  # "4 Rajputana Rifles" are not the Rifles
    return mention


def with_regiment(reader: Reader, battalion: Mention, hit: Hit) -> Mention:
    """The battalion with the regiment named behind its number: "1st Battalion Welsh Guards"."""
    last = reader.view.words.after(hit.span.end) - 1
    mention = build(
        reader, battalion.first, last, last, Head("battalion", "16", military=True), battalion.numbers, "regiment"
    )
    mention.parent = hit.term
    return _of_regiment(mention, hit)


def _of_regiment(mention: Mention, hit: Hit) -> Mention:
    country, _, branch, function = _columns(hit.value or "|||")
    mention.gazetteer, mention.branch, mention.function = country or None, branch, function
    return mention


def read_letters(reader: Reader, at: int) -> Mention | None:
    """Letters with a number: "47th SMRB", "58th CAA", "CTF-50", "VFA-103"; a joint task force needs none."""
    letters = reader.written(at)
    if letters not in ABBREVIATIONS:
        return None
    number = _number_before(reader, at)
    if number is not None:
        first, numbers = listed_numbers(reader, at - 1, number)
        return _spelled_out(reader, first, at, numbers, letters)
    number = reader.number(at + 1) if reader.hyphened(at) or reader.spaced(at) else None
    if number and not number[1] and reader.written(at + 1)[0].isdecimal():
        return _spelled_out(reader, at, at + 1, (number[0],), letters)
    bare = letters in {"JTF", "CJTF"} or (letters == "TF" and reader.word(at + 1) == "operation")
    return widened(reader, _spelled_out(reader, at, at, (), letters)) if bare else None


def _number_before(reader: Reader, at: int) -> tuple[int, bool] | None:
    if not at or not reader.spaced(at - 1):
        return None
    roman = reader.roman_letter(at - 1)
    return reader.number(at - 1) or ((roman, False) if roman else None)


def _spelled_out(reader: Reader, first: int, last: int, numbers: tuple[int, ...], letters: str) -> Mention:
    words = tuple(ABBREVIATIONS[letters].casefold().split())
    head = HEADS.get(words[-1], _UNSAID)
    mention = build(reader, first, last, last, head, numbers, "abbreviation")
    describe(mention, words[:-1], words[-1:], head)
    return mention
