"""Forces without a name: "North Korean troops", "two Russian regiments", "the North's troops", "foreign fighters"."""

from __future__ import annotations

import attrs

from newsparse import Span
from newsparse_military.building import build
from newsparse_military.echelons import HEADS, Head
from newsparse_military.mentions import Mention
from newsparse_military.numerals import CARDINALS, TENS
from newsparse_military.owners import Owner, Owners
from newsparse_military.phrases import size_before
from newsparse_military.reading import Reader
from newsparse_military.status_words import OF_OBJECT, STATUS
from newsparse_military.traps import in_politics, in_sport, is_trap
from newsparse_military.vocabulary import FORM_WORDS, MILITARY_WORDS, OWNERS, PEOPLE, QUALIFIERS, TELLING, are_military
from newsparse_military.wordlists import words

REACH = 6
_BACKING = words("generic.backing")
_FURTHER = frozenset({"additional", "extra", "new", "more", "fresh", "further"})
_BODIES_OF_OWNERS = frozenset({"force", "contingent", "garrison"})
_PEACE = frozenset({"peacekeeping", "standby", "stabilisation", "stabilization", "intervention", "expeditionary"})
_INDEFINITE = frozenset({"a", "an", "another"})
_COUNT_WORDS = words("generic.count-words")
_PARTITIVES = words("generic.partitives")
_BODIES = frozenset({"military", "army", "navy", "infantry", "militia", "soldier"})
_NOUN_AFTER_FREE = words("generic.noun-after-free")
_FORCE_KINDS = words("generic.force-kinds")
_SIZED = words("generic.sized")
_LARGE = frozenset({"battalion", "battlegroup", "brigade", "regiment"})
_PARTISAN = frozenset({"republican", "democratic", "nationalist"})
_NO_FORCES = words("generic.no-forces")
_PLACES = words("generic.places")
_SENT = _LARGE | {"squadron", "flotilla"}


@attrs.frozen
class Left:
    """What stands before a force noun: where its phrase starts, its owner, what tells that it is a force.

    `armed` is set where a weapon's designation does ("F-16 squadron").
    """

    first: int
    owner: Owner | None = None
    basis: str | None = None
    telling: bool = False
    counted: bool = False
    armed: bool = False


def read_generic(reader: Reader, owners: Owners, at: int) -> Mention | str | None:
    """The force without a name that word `at` heads; a reason where it is a trap; None where it is no force."""
    word = reader.folded[at]
    people = word in PEOPLE and not (word in {"army", "navy"} and reader.capital(at))
    left = read_left(reader, owners, at)
    trap = is_trap(reader, left.first, at, at)
    if trap:
        return trap
    fits = _people_fit(reader, at, left) if people else _formation_fits(reader, owners, at, left)
    return _mention(reader, at, left) if fits else None


def read_left(reader: Reader, owners: Owners, at: int) -> Left:
    """Reads leftwards over adjectives up to an owner, a possessor or a number."""
    first, telling, i = at, False, at - 1
    if _is_weapon(reader, i) and reader.folded[at] not in PEOPLE:
        return Left(i - 1, None, None, telling=True, armed=True)
    while i >= max(0, at - REACH) and (
        reader.joined(i) or (first < at and reader.gap(i) == ", " and reader.folded[i] in QUALIFIERS - _BODIES)
    ):
        owner = None if reader.possessive(i) else owners.ending_with(i)
        if owner:
            return _with_second(reader, owners, owner, telling)
        word = reader.folded[i]
        if word in _BACKING and reader.hyphened(i - 1):
            first, i, telling = i - 1, i - 2, True  # "Turkish-backed rebels" are not Turkish
            continue
        if i < reader.floor:
            break
        if reader.possessive(i):
            return _possessed(owners, i, first, telling)
        form = word in FORM_WORDS and word != "training"  # "training ground forces" trains them
        if not (word in QUALIFIERS or form or _is_name(reader, i)) or reader.number(i):
            break
        telling |= word in TELLING or word in MILITARY_WORDS
        first = i
        i -= 1
    if reader.word(i) in OWNERS and reader.spaced(i):
        return Left(first, None, "pronoun", telling)
    if i >= 0 and reader.possessive(i) and "\n" not in reader.gap(i):
        return _possessed(owners, i, first, telling)
    return Left(first, None, None, telling, _counted(reader, i))


def _is_name(reader: Reader, i: int) -> bool:
    """A capitalised word with a hyphen or a capital follower ("Storm-Z units", "Leopard companies")."""
    return (
        reader.capital(i)
        and i > 0
        and "\n" not in reader.gap(i - 1)
        and reader.gap(i - 1)[-1:] not in {".", "“", '"'}
        and reader.folded[i] != "the"
        and not reader.gap(i - 1).startswith(".")
    )


def _with_second(reader: Reader, owners: Owners, owner: Owner, telling: bool) -> Left:
    """Such as "Kurdish and Yezidi fighters": the phrase starts at the first of two owners, and is nobody's alone."""
    first = reader.view.words.after(owner.start)
    if reader.word(first - 1) == "and" and reader.spaced(first - 1):
        other = owners.ending_with(first - 2)
        if other and reader.spaced(first - 2) and reader.view.words.after(other.start) >= reader.floor:
            return Left(reader.view.words.after(other.start), None, "adjective", telling=True)
    return Left(first, owner, "adjective", telling, _counted(reader, first - 1))


def _possessed(owners: Owners, i: int, first: int, telling: bool) -> Left:
    return Left(first, owners.possessing(i), "possessive", telling)


def _counted(reader: Reader, i: int) -> bool:
    """Whether word `i` ends a number that counts what follows: "1,500", "nine", "hundreds of"."""
    if i < 0 or not reader.spaced(i):
        return False
    if size_before(reader, i) is not None:
        return True
    word = reader.folded[i]
    if word == "of":
        return reader.word(i - 1) in _PARTITIVES
    return (
        (word.isdecimal() and not reader.hyphened(i - 1))
        or word in CARDINALS
        or word in TENS
        or word in _COUNT_WORDS - {"of", "some", "few", "many"}
    )


def _is_weapon(reader: Reader, i: int) -> bool:
    """Whether word `i` ends a weapon's designation before the head: "F-16", "Su-34", "S-400"."""
    if not (reader.spaced(i) and reader.hyphened(i - 1) and reader.word(i)[:1].isdecimal()):
        return False
    return reader.capital(i - 1) and reader.word(i - 1).isalpha() and reader.ends[i - 1] - reader.starts[i - 1] < 4


def _people_fit(reader: Reader, at: int, left: Left) -> bool:
    word = reader.folded[at]
    if reader.spaced(at) and (reader.word(at + 1) in HEADS or reader.word(at + 1) in PEOPLE):
        return False  # it only describes: "special forces unit", "army soldiers"
    if word == "marines" and reader.capital(at) and reader.spaced(at) and reader.capital(at + 1):
        return False
    if reader.capital(at) and _names_on(reader, at):
        return False
    if word == "forces":
        if reader.word(at - 1) in _PARTISAN and in_politics(reader, at):
            return False
        if not _NO_FORCES.isdisjoint(reader.words(left.first, at - 1)) and not _FORCE_KINDS.intersection(
            reader.words(left.first, at - 1)
        ):
            return False
        return _evident(left) and reader.word(at - 1) not in _NO_FORCES - {"special", "joint", "military"}
    if word in _BODIES:
        following = reader.word(at + 1)
        free = not reader.spaced(at) or following in _NOUN_AFTER_FREE or following in STATUS
        owned = bool(left.owner or left.basis == "adjective" or (left.telling and word == "militia"))
        return owned and free and not in_sport(reader, at)
    if word == "members" and reader.word(at - 1) != "service":
        return False
    return _evident(left) or left.counted or _of_force(reader, at)


def _names_on(reader: Reader, at: int) -> bool:
    """Whether a name goes on in capitals to a head: "Air Forces Central Command"."""
    for i in range(at + 1, at + 4):
        if not (reader.spaced(i - 1) and reader.capital(i)):
            return False
        if reader.word(i) in HEADS:
            return True
    return False


def _evident(left: Left) -> bool:
    return bool(left.owner or left.basis or left.telling)


def _of_force(reader: Reader, at: int) -> bool:
    """Such as "soldiers from the 4th Rifle Division", "militants from JNIM": a force named right behind."""
    if reader.word(at + 1) not in {"of", "from"}:
        return False
    behind = at + 3 if reader.word(at + 2) == "the" else at + 2
    return reader.number(behind) is not None or (reader.capital(behind) and reader.upper(behind))


def _is_sent(reader: Reader, verb: int) -> bool:
    """Whether the verb before an article moves forces ("sent a battalion")."""
    return OF_OBJECT.get(reader.word(verb)) in {"deployed", "moved", "stationed", "withdrawing"}


def _of_formation(reader: Reader, at: int) -> bool:
    """Such as "a battalion of the 25th Infantry Division"; a capital alone tells where the text speaks of forces."""
    if reader.word(at + 1) not in {"of", "from"}:
        return False
    behind = at + 3 if reader.word(at + 2) == "the" else at + 2
    people = reader.word(behind) in PEOPLE or (reader.capital(behind) and reader.word(behind + 1) in PEOPLE)
    told = reader.number(behind) is not None or people
    return told or (reader.capital(behind) and reader.military)


def _formation_fits(reader: Reader, owners: Owners, at: int, left: Left) -> bool:
    head = HEADS[reader.folded[at]]
    if (reader.capital(at) and not reader.upper(at) and not head.plural) or head.name in _PLACES:
        return False
    if left.armed:
        return head.military or (reader.military and head.name in _SIZED)
    indefinite = reader.word(left.first - 1) in _INDEFINITE
    if (left.counted or indefinite) and head.name in _SIZED and _of_formation(reader, at):
        return True
    told = are_military(reader.words(left.first, at - 1))
    vague = _vague_fits(reader, at, left, head, told=told)
    return _owned_fits(reader, owners, at, left, head, told=told) if vague is None else vague


def _vague_fits(reader: Reader, at: int, left: Left, head: Head, *, told: bool) -> bool | None:
    """Whether a head that may be of anything ("force", "unit") is a force's; None where the word itself says so."""
    sized = size_before(reader, left.first - 1) is not None
    if head.name in _BODIES_OF_OWNERS and (left.owner or sized) and reader.word(at - 1) != "task":
        peace = not _PEACE.isdisjoint(reader.words(left.first, at - 1))
        return reader.military or peace
    if head.military or told:
        return None
    owned = head.name == "unit" and left.owner is not None and head.plural
    owned |= head.name == "division" and left.owner is not None and left.owner.country is not None and left.counted
    return reader.military and (owned or (sized and head.name in _SIZED))


def _owned_fits(reader: Reader, owners: Owners, at: int, left: Left, head: Head, *, told: bool) -> bool:
    """Whether a formation word is a force's: somebody owns or counts it, it is sent, or an arm goes before it."""
    if left.owner or left.basis == "adjective":
        return True
    if left.basis in {"possessive", "pronoun"}:
        return head.plural or left.first < at
    indefinite = reader.word(left.first - 1) in _INDEFINITE
    if left.counted or (indefinite and head.name in _LARGE and reader.military):
        return True
    verb = left.first - 2
    sender = reader.military or head.name in _LARGE or owners.nation_ending_with(verb - 1)
    sent = indefinite and head.name in _SENT and _is_sent(reader, verb) and bool(sender)
    return sent or (told and (head.plural or indefinite))


def _name(reader: Reader, mention: Mention) -> None:
    """Makes a name of a phrase in capitals, "Iraqi Security Forces", without the "brave" before it."""
    while not reader.capital(mention.first):
        mention.first += 1
    mention.type = "named"
    mention.span = Span(reader.starts[mention.first], mention.span.end)
    mention.name = mention.written = reader.of(mention.first, mention.last)


def glossed(reader: Reader, mention: Mention) -> list[Mention]:
    """The people that a force in brackets explains: "Koreans" in "Koreans (North Korean troops)", one force with it."""
    at = mention.first - 1
    people = reader.word(at).removesuffix("s")
    if mention.type != "generic" or reader.gap(at) != " (" or people not in reader.words(mention.first, mention.last):
        return []
    whose = build(reader, at, at, at, Head("force", None, military=True, plural=True), (), "gloss", kind="generic")
    whose.country, whose.actor, whose.basis = mention.country, mention.actor, "document"
    whose.antecedent = mention
    return [whose]


def _mention(reader: Reader, at: int, left: Left) -> Mention:
    word = reader.folded[at]
    head = (
        HEADS[word]
        if word in HEADS and word not in PEOPLE
        else Head(word.removesuffix("s"), None, military=True, plural=True)
    )
    mention = build(reader, left.first, at, at, head, (), "force-noun", kind="generic")
    while mention.first < at and reader.folded[mention.first] in _FURTHER:
        mention.first += 1  # "1,000 more troops"
    mention.span = Span(reader.starts[mention.first], reader.ends[at])
    mention.name = mention.written = reader.of(mention.first, at)
    if word == "forces" and left.first < at - 1 and reader.capital(at) and reader.capital(at - 1):
        _name(reader, mention)
    mention.branch = PEOPLE.get(word) or mention.branch if word in PEOPLE else mention.branch
    if left.owner:
        mention.country, mention.actor, mention.basis = left.owner.country, left.owner.actor, left.basis
    else:
        mention.basis = left.basis
    return mention
