"""Mentions that take up a force named before: "the brigade", "its fleet", "these troops"."""

from __future__ import annotations

from bisect import bisect_left

from newsparse_military.building import build
from newsparse_military.echelons import HEADS, Head
from newsparse_military.mentions import Mention
from newsparse_military.moods import BE
from newsparse_military.reading import Reader
from newsparse_military.status_words import STATUS
from newsparse_military.traps import is_trap
from newsparse_military.vocabulary import DEFINITE, FORM_WORDS, PEOPLE
from newsparse_military.wordlists import words

_UNSAID = Head("", None, military=True)
_WINDOW = 40  # mentions looked back over
_LOOSE = frozenset({"unit", "units", "formation", "force"})
_TROOPS = words("anaphora.troops")
_BEFORE_DAYS = frozenset({"on", "by", "since", "until", "before", "after", "from", "of"})
_ENDINGS = ("st", "nd", "rd", "th")
_LAST_DAY = 31
_BESIDE = 40  # words
_DEMONSTRATIVE = frozenset({"these", "those"})


def read_anaphor(reader: Reader, at: int, earlier: list[Mention]) -> Mention | str | None:
    """The anaphor that word `at` heads, tied to its antecedent among the `earlier` mentions; None without one."""
    word, first = reader.folded[at], at
    while first > max(reader.floor, at - 4) and reader.spaced(first - 1) and reader.word(first - 1) in FORM_WORDS:
        first -= 1
    determiner = reader.word(first - 1)
    if reader.capital(at) or reader.capital(first) or determiner not in DEFINITE or not reader.spaced(first - 1):
        return None
    trap = is_trap(reader, first, at, at)
    if trap:
        return trap
    antecedent = next((m for m in reversed(earlier[-_WINDOW:]) if _agrees(word, determiner, m)), None)
    return _tied(reader, first, at, antecedent) if antecedent else None


def _agrees(word: str, determiner: str, earlier: Mention) -> bool:
    if word in _TROOPS:
        return earlier.type == "generic" and (determiner in _DEMONSTRATIVE or earlier.head == word.removesuffix("s"))
    if word in PEOPLE:
        own = earlier.head == word and earlier.type != "anaphor"
        return own or (word == "army" and _is_national(earlier))
    if word in _LOOSE:
        return earlier.type == "named" and earlier.rule not in {"service", "movement", "force"}
    head = HEADS[word]
    return (earlier.head == head.name and (earlier.plural == head.plural or len(earlier.numbers) > 1)) or (
        earlier.echelon is not None and earlier.echelon == head.code and head.military and earlier.type == "named"
    )


def _is_national(earlier: Mention) -> bool:
    """Whether a mention names the forces of one nation as a whole, which "the army" may take up: "the IDF"."""
    service = earlier.type == "named" and earlier.rule == "service" and earlier.gazetteer is not None
    return service and earlier.branch in {None, "land"}


def _tied(reader: Reader, first: int, at: int, antecedent: Mention) -> Mention:
    word = reader.folded[at]
    head = (
        HEADS[word]
        if word in HEADS and word not in PEOPLE
        else Head(word.removesuffix("s"), None, military=True, plural=True)
    )
    mention = build(reader, first, at, at, head, (), "anaphor", kind="anaphor")
    _take_up(mention, antecedent)
    return mention


def _take_up(mention: Mention, antecedent: Mention) -> None:
    """Gives a mention what is known of the force it refers to."""
    source = antecedent.antecedent or antecedent
    mention.antecedent = source
    mention.echelon = source.echelon or mention.echelon
    mention.branch, mention.function = source.branch, source.function
    mention.sea, mention.actor, mention.parent = source.sea, source.actor, source.parent
    mention.name = source.name


def read_ordinals(reader: Reader, mentions: list[Mention]) -> list[Mention]:
    """Bare ordinals that take up a unit named before: "the 93rd has not been relieved"."""
    named = [mention for mention in mentions if mention.type == "named" and len(mention.numbers) == 1]
    written = {f"{mention.numbers[0]}{end}": mention.numbers[0] for mention in named for end in _ENDINGS}
    places = sorted(at for word in written.keys() & reader.positions.keys() for at in reader.positions[word])
    closed = {i for mention in named for i in range(mention.first, mention.last + 1)}
    latest: dict[int, Mention] = {}
    found, ahead = list[Mention](), iter(named)
    upcoming = next(ahead, None)
    for at in places:
        while upcoming and upcoming.last < at:
            latest[upcoming.numbers[0]] = upcoming
            upcoming = next(ahead, None)
        antecedent = latest.get(written[reader.folded[at]])
        if antecedent and at not in closed and _stands_alone(reader, at):
            head = Head(antecedent.head, antecedent.echelon, military=True)
            found.append(build(reader, at, at, at, head, (), "ordinal", kind="anaphor"))
            _take_up(found[-1], antecedent)
    return found


def read_owning(reader: Reader, mentions: list[Mention]) -> list[Mention]:
    """Bare ordinals that own a numbered unit: "the 101st" of "the 101st's 2nd Brigade"."""
    closed = {mention.last for mention in mentions}
    units = [mention for mention in mentions if mention.type == "named" and mention.numbers and mention.echelon]
    found = list[Mention]()
    for at in (unit.first - 2 for unit in units if unit.first > 2 and reader.possessive(unit.first - 1)):
        number = reader.number(at) if reader.word(at + 1) == "s" else None
        if number and number[1] and reader.folded[at][0].isdecimal() and at not in closed and reader.spaced(at - 1):
            found.append(build(reader, at, at, at, _UNSAID, (number[0],), "ordinal"))
    return found


def read_bare(reader: Reader, mentions: list[Mention]) -> list[Mention]:
    """Bare ordinals that stand for another unit beside one just named: "the 33rd has replaced it"."""
    named = [mention for mention in mentions if mention.type == "named" and mention.numbers and mention.echelon]
    if not named or not reader.military:
        return []
    closed = {i for mention in mentions for i in range(mention.first, mention.last + 1)}
    lasts = sorted(mention.last for mention in named)
    found = list[Mention]()
    for word in reader.positions:
        if not word[0].isdecimal() or not word.endswith(_ENDINGS):
            continue
        for at in reader.positions[word]:
            number = reader.number(at)
            if (
                number
                and number[1]
                and at not in closed
                and _stands_alone(reader, at)
                and _is_behind(reader, lasts, at)
            ):
                found.append(build(reader, at, at, at, _UNSAID, (number[0],), "ordinal"))
    return found


def _is_behind(reader: Reader, lasts: list[int], at: int) -> bool:
    """Whether a named unit ends within a sentence or two before word `at`, in its paragraph."""
    place = bisect_left(lasts, at) - 1
    near = place >= 0 and at - lasts[place] <= _BESIDE
    return near and "\n" not in reader.text[reader.ends[lasts[place]] : reader.starts[at]]


def _stands_alone(reader: Reader, at: int) -> bool:
    """Whether the ordinal is a subject or an owner of its own, and no day: "the 93rd holds", "Ukraine's 93rd is"."""
    theirs = reader.word(at - 2) in {"of", "from"} and reader.word(at - 3) in PEOPLE
    definite = reader.word(at - 1) == "the" and (theirs or reader.word(at - 2) not in _BEFORE_DAYS)
    following = reader.word(at + 1)
    number = reader.number(at)
    be = number is not None and number[0] > _LAST_DAY and following in BE  # "the 5th is a Friday"
    verb = reader.spaced(at) and (be or following in STATUS or following in {"has", "had", "have", "will"})
    return (definite or reader.possessive(at - 1)) and (verb or reader.possessive(at + 1))
