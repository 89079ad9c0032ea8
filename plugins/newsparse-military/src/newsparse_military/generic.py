"""Forces without a name: "North Korean troops", "two Russian regiments", "the North's troops", "foreign fighters"."""

from __future__ import annotations

import attrs

from newsparse import Span
from newsparse_military.building import build
from newsparse_military.echelons import HEADS, Head
from newsparse_military.mentions import Mention
from newsparse_military.numerals import CARDINALS
from newsparse_military.owners import Owner, Owners
from newsparse_military.reading import Reader
from newsparse_military.traps import in_sport, is_trap
from newsparse_military.vocabulary import FORM_WORDS, MILITARY_WORDS, OWNERS, PEOPLE, QUALIFIERS, TELLING

REACH = 6
_COUNT_WORDS = frozenset(
    "dozen dozens hundred hundreds thousand thousands million scores several many few some of".split()
)
_PARTITIVES = frozenset("hundreds thousands dozens scores tens number group contingent".split())
_BODIES = frozenset("military army navy infantry militia soldier".split())
_NOUN_AFTER_FREE = frozenset(
    "has have had is are was were will would said says say and or in on at to of from by with for as that who which while after "
    "before but may might could can did does do retook seized captured fired shelled killed took".split()
)
_FORCE_KINDS = frozenset(
    "security special ground armed peacekeeping naval air allied military coalition invasion defence defense".split()
)
_NO_FORCES = frozenset(
    "market sales labour labor work police task economic driving social dark natural commercial joint special".split()
)


@attrs.frozen
class Left:
    """What stands before a force noun: where its phrase starts, its owner, what tells that it is a force."""

    first: int
    owner: Owner | None = None
    basis: str | None = None
    telling: bool = False
    counted: bool = False


def read_generic(reader: Reader, owners: Owners, at: int) -> Mention | str | None:
    """The force without a name that word `at` heads; a reason where it is a trap; None where nothing makes it a force."""
    word = reader.folded[at]
    people = word in PEOPLE and not (word in {"army", "navy"} and reader.capital(at))
    left = read_left(reader, owners, at)
    trap = is_trap(reader, left.first, at, at)
    if trap:
        return trap
    fits = _people_fit(reader, at, left) if people else _formation_fits(reader, at, left)
    return _mention(reader, at, left) if fits else None


def read_left(reader: Reader, owners: Owners, at: int) -> Left:
    """Reads leftwards over adjectives up to an owner, a possessor or a number."""
    first, telling, i = at, False, at - 1
    while i >= max(0, at - REACH) and (
        reader.joined(i) or (first < at and reader.gap(i) == ", " and reader.folded[i] in QUALIFIERS)
    ):
        owner = owners.ending_with(i)
        if owner and not (reader.folded[i] in {"kurdish"} and first == at and False):
            return _with_second(reader, owners, owner, telling)
        word = reader.folded[i]
        if reader.possessive(i):
            return _possessed(reader, owners, i, first, telling)
        if not (word in QUALIFIERS or word in FORM_WORDS or _is_name(reader, i)) or reader.number(i):
            break
        telling |= word in TELLING or word in MILITARY_WORDS
        first = i
        i -= 1
    if reader.word(i) in OWNERS and reader.spaced(i):
        return Left(first, None, "pronoun", telling)
    if i >= 0 and reader.possessive(i) and "\n" not in reader.gap(i):
        return _possessed(reader, owners, i, first, telling)
    return Left(first, None, None, telling, _counted(reader, i))


def _is_name(reader: Reader, i: int) -> bool:
    """A capitalised word with a hyphen or a capital follower ("Storm-Z units", "Leopard companies")."""
    return (
        reader.capital(i)
        and i > 0
        and "\n" not in reader.gap(i - 1)
        and reader.gap(i - 1)[-1:] not in {".", "“", '"'}
        and reader.folded[i] not in {"the"}
        and not reader.gap(i - 1).startswith(".")
    )


def _with_second(reader: Reader, owners: Owners, owner: Owner, telling: bool) -> Left:
    """ "Kurdish and Yezidi fighters": the phrase starts at the first of two owners, and is nobody's alone."""
    first = reader.view.words.after(owner.start)
    if reader.word(first - 1) == "and" and reader.spaced(first - 1):
        other = owners.ending_with(first - 2)
        if other and reader.spaced(first - 2):
            return Left(reader.view.words.after(other.start), None, "adjective", telling=True)
    return Left(first, owner, "adjective", telling, _counted(reader, first - 1))


def _possessed(reader: Reader, owners: Owners, i: int, first: int, telling: bool) -> Left:
    owner = owners.ending_with(i - 1 if reader.folded[i] == "s" else i)
    if owner is None and reader.words(max(0, i - 2), i) in {("the", "north", "s"), ("the", "south", "s")}:
        country = "PRK" if reader.folded[i - 1] == "north" else "KOR"
        owner = Owner(reader.starts[i - 1], reader.ends[i - 1], "Korea", country)
    return Left(first, owner, "possessive", telling)


def _counted(reader: Reader, i: int) -> bool:
    """Whether word `i` ends a number that counts what follows: "1,500", "nine", "hundreds of"."""
    if i < 0 or not reader.spaced(i):
        return False
    word = reader.folded[i]
    if word == "of":
        return reader.word(i - 1) in _PARTITIVES
    return (
        (word.isdecimal() and not reader.hyphened(i - 1))
        or word in CARDINALS
        or word in _COUNT_WORDS - {"of", "some", "few", "many"}
    )


def _people_fit(reader: Reader, at: int, left: Left) -> bool:
    word = reader.folded[at]
    if word in {"marines"} and reader.capital(at) and reader.spaced(at) and reader.capital(at + 1):
        return False
    if word == "forces":
        if not _NO_FORCES.isdisjoint(reader.words(left.first, at - 1)) and not _FORCE_KINDS.intersection(
            reader.words(left.first, at - 1)
        ):
            return False
        return _evident(left) and reader.word(at - 1) not in _NO_FORCES - {"special", "joint", "military"}
    if word in _BODIES:
        free = not reader.spaced(at) or reader.word(at + 1) in _NOUN_AFTER_FREE
        return bool(left.owner or left.basis == "adjective") and free and not in_sport(reader, at)
    return _evident(left) or left.counted or _of_force(reader, at)


def _evident(left: Left) -> bool:
    return bool(left.owner or left.basis or left.telling)


def _of_force(reader: Reader, at: int) -> bool:
    """ "troops from the 10th Mountain Division", "militants from JNIM": a force named right behind."""
    if reader.word(at + 1) not in {"of", "from"}:
        return False
    behind = at + 3 if reader.word(at + 2) == "the" else at + 2
    return reader.number(behind) is not None or (reader.capital(behind) and reader.upper(behind))


def _formation_fits(reader: Reader, at: int, left: Left) -> bool:
    head = HEADS[reader.folded[at]]
    if reader.capital(at) and not reader.upper(at) and not head.plural:
        return False
    modifiers = frozenset(reader.words(left.first, at - 1))
    if not head.military and not modifiers & MILITARY_WORDS:
        return head.name == "unit" and left.owner is not None and head.plural and reader.military
    if (
        head.name in {"team", "crew", "group", "section", "element", "command", "base", "front"}
        and not modifiers & MILITARY_WORDS
    ):
        return False
    if left.owner or left.basis == "adjective":
        return True
    if left.basis in {"possessive", "pronoun"}:
        return head.military and (head.plural or bool(modifiers))
    if left.counted:
        return head.military or bool(modifiers & MILITARY_WORDS)
    return bool(modifiers & MILITARY_WORDS) and (head.plural or reader.word(left.first - 1) in {"a", "an", "another"})


def _mention(reader: Reader, at: int, left: Left) -> Mention:
    word = reader.folded[at]
    head = (
        HEADS[word]
        if word in HEADS and word not in PEOPLE
        else Head(word.removesuffix("s"), None, military=True, plural=True)
    )
    mention = build(reader, left.first, at, at, head, (), "force-noun", kind="generic")
    mention.span = Span(reader.starts[left.first], reader.ends[at])
    mention.branch = PEOPLE.get(word) or mention.branch if word in PEOPLE else mention.branch
    if left.owner:
        mention.country, mention.actor, mention.basis = left.owner.country, left.owner.actor, left.basis
    elif left.basis == "pronoun":
        mention.basis = "pronoun"
    return mention
