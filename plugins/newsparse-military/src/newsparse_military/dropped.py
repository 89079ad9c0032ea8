"""Units whose head noun is left out, is a regiment's name or letters: "the 82nd Airborne", "2 PARA", "155th SNIB"."""

from __future__ import annotations

from newsparse import Hit, Lexicon
from newsparse_military.building import build, describe
from newsparse_military.designations import listed_numbers, words_before
from newsparse_military.echelons import ABBREVIATIONS, HEADS, Head
from newsparse_military.mentions import Mention
from newsparse_military.moods import BE
from newsparse_military.names import widened
from newsparse_military.reading import Reader
from newsparse_military.status_words import FUTURE, STATUS
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
    (1, "cav"): ("21", "USA"),
}
_NOT_LETTERS_ALONE = frozenset({"ID", "AD"})  # divisions of the United States, and cards and years
_GOING = frozenset({"deployed", "moved", "training", "stationed"})
_AFTER_LETTERS = frozenset({"s", "has", "had", "and", "in", "at", "from", "to", "of", "for", "with", "on"})
_BATTALION = Head("battalion", "16", military=True)
_BETWEEN = frozenset("/-–")
_MOST = 12  # battalions of a regiment
_BEFORE_OTHER_NUMBERS = words("dropped.before-other-numbers")
_UNSAID = Head("", None, military=True)
_MARINES = Head("regiment", "17", military=True)


def read_dropped(reader: Reader, at: int) -> Mention | None:
    """A number and an arm with no head behind: "82nd Airborne"; "5th Marines" is a regiment."""
    word = reader.folded[at]
    if not reader.capital(at) or _goes_on(reader, at):
        return None
    within = _read_within(reader, at)
    if within:
        return within
    before = words_before(reader, at)
    if not before.designated or not (before.ordinal or word == "artillery"):
        return None
    mention = build(
        reader, before.first, at, at, _MARINES if word == "marines" else _UNSAID, before.numbers, "head-dropped"
    )
    mention.echelon, mention.gazetteer = _FAMOUS.get((before.numbers[0], word), (mention.echelon, None))
    mention.branch = mention.branch or "land"
    return mention


def _read_within(reader: Reader, at: int) -> Mention | None:
    """A battalion and its regiment by two numbers: "2/5 Marines", "1-187 Infantry", "3-29 Field Artillery".

    Not a day ("on 2/5 Marines landed") or a score.
    """
    end = at - 2 if reader.word(at - 1) in {"field", "armored", "armoured"} else at - 1
    first, battalion, regiment = end - 1, reader.number(end - 1), reader.number(end)
    if not (battalion and regiment and reader.gap(first) in _BETWEEN and reader.spaced(end)):
        return None
    other = reader.word(first - 1) in _BEFORE_OTHER_NUMBERS or reader.hyphened(first - 1)
    if other or battalion[1] or battalion[0] > _MOST:
        return None
    mention = build(reader, first, at, at, _BATTALION, (battalion[0],), "within")
    mention.branch, mention.parent = mention.branch or "land", reader.of(end, at)
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
    if reader.spaced(last) and reader.word(last + 1) in HEADS:
        return None
    if not before.designated:
        return _whole_regiment(reader, first, last, hit)
    code = _columns(hit.value or "|||")[1]
    mention = build(
        reader, before.first, last, last, Head("battalion", code, military=True), before.numbers, "regiment"
    )
    _of_regiment(mention, hit)
    if not reader.number(first - 1):
        mention.gazetteer = None  # "4 Rajputana Rifles" are not the Rifles
    return mention


def _whole_regiment(reader: Reader, first: int, last: int, hit: Hit) -> Mention | None:
    """The regiment itself, where its name says so in two words behind "the": "the Scots Guards"."""
    if first == last or reader.word(first - 1) != "the" or not reader.spaced(first - 1) or _goes_on(reader, last):
        return None
    return _of_regiment(build(reader, first, last, last, Head("regiment", "17", military=True), (), "regiment"), hit)


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
    if letters in _NOT_LETTERS_ALONE and not (number and number[1] and _does_something(reader, at)):
        return None
    if number is not None:
        first, numbers = listed_numbers(reader, at - 1, number)
        return _spelled_out(reader, first, at, numbers, letters)
    number = reader.number(at + 1) if reader.hyphened(at) or reader.spaced(at) else None
    if number and not number[1] and reader.written(at + 1)[0].isdecimal():
        return _spelled_out(reader, at, at + 1, (number[0],), letters)
    if reader.word(at - 1) == "civilian":
        return None  # vigilantes
    bare = letters in {"JTF", "CJTF"} or (letters == "TF" and reader.word(at + 1) == "operation")
    return widened(reader, _spelled_out(reader, at, at, (), letters)) if bare else None


def _does_something(reader: Reader, at: int) -> bool:
    """Whether the letters end a subject of what forces do, or the text speaks of forces: "the 4th ID card" is none."""
    following = reader.word(at + 1)
    phrase = f"{following}_{reader.word(at + 2)}"
    acts = following in STATUS or phrase in STATUS or STATUS.get(reader.word(at + 2)) in _GOING
    ends = not reader.spaced(at) or following in FUTURE | BE | _AFTER_LETTERS
    return acts or (ends and reader.military)


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
