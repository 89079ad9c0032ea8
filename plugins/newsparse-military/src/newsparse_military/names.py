"""Named formations: the grammar of numbered, lettered and named units around a head noun."""

from __future__ import annotations

from newsparse import Span
from newsparse_military.building import build, full_name, is_task_force
from newsparse_military.designations import LETTERED, PARTICLES, REACH, Before, words_before
from newsparse_military.echelons import HEADS, Head
from newsparse_military.mentions import Mention
from newsparse_military.reading import Reader
from newsparse_military.traps import is_trap
from newsparse_military.vocabulary import FORM_WORDS, SUFFIXES, TRADITIONAL, are_military
from newsparse_military.wordlists import words

_BARE = words("names.bare")
_ORDINAL = _BARE | words("names.ordinal")
_NEEDS_CONTEXT = words("names.needs-context")
_SHORT = words("names.short")
_JOINT = frozenset({"joint", "special", "combined", "multinational", "air"})
_COMMANDS = words("names.commands")
_CONTINUED = {"brigade": {"combat"}, "battalion": {"tactical", "combat"}, "regimental": {"combat"}, "battle": {"group"}}
_OF_HEADS = frozenset({"brigade", "corps", "regiment", "battalion"})
_NAMES_NOTHING = words("names.names-nothing")
_WATERS = words("names.waters")
_ARMS = words("dropped.arms")
_GROUPING = Head("battlegroup", None, military=True)  # of any size
_ARTICLES = frozenset({"la", "el", "le", "les", "il", "der", "die", "das"})
_QUARTERS = words("names.quarters")
_FRENCH = words("names.french")
_FRENCH_LINKS = words("names.french-links")


def read_name(reader: Reader, at: int) -> Mention | str | None:
    """The named formation whose head is word `at`; a reason where it is a trap; None where it is no name."""
    last = last_head(reader, at)
    head = HEADS[reader.folded[last]]
    before = words_before(reader, at)
    trap = is_trap(reader, before.first, at, last)
    if trap:
        return trap
    for attempt in (_numbered, _number_after, _of_arm, _named):
        mention = attempt(reader, before, last, head)
        if mention:
            return widened(reader, mention)
    return None


# ---------------------------------------------------------------- the parts
def last_head(reader: Reader, at: int) -> int:
    """The head that counts: that of "Brigade Combat Team", "Task Force Battalion", "Army Corps"."""
    last, i = at, at + 1
    while i <= min(last + 4, at + REACH) and i < reader.count and reader.spaced(i - 1):
        word = reader.folded[i]
        if word in HEADS and _continues(reader, last, i):
            last = i
        elif word == "and" and reader.capital(i - 1) and reader.word(i - 1) in FORM_WORDS and i > last + 1:
            pass
        elif not (word in FORM_WORDS and (reader.capital(i) or word in _CONTINUED.get(reader.folded[last], ()))):
            break
        i += 1
    return last


def _continues(reader: Reader, last: int, i: int) -> bool:
    if reader.capital(last):
        return reader.capital(i) and not HEADS[reader.folded[i]].plural
    return i > last + 1 or (reader.folded[last], reader.folded[i]) in {("army", "corps"), ("army", "group")}


# ------------------------------------------------------------- the patterns
def _numbered(reader: Reader, before: Before, last: int, head: Head) -> Mention | None:
    """Such as "47th Separate Mechanized Brigade", "3 Division", "C Coy", "the 92nd, 93rd and 110th brigades"."""
    if not before.designated or not _number_fits(reader, before, last, head):
        return None
    tail = _with_french_arm(reader, last) or _with_arm(reader, last, head) or _with_suffix(reader, last)
    return build(reader, before.first, tail, last, head, before.numbers, "numbered")


def _number_fits(reader: Reader, before: Before, last: int, head: Head) -> bool:
    modifiers = reader.words(before.first, last - 1)
    if head.plural and not (before.listed or (before.ordinal and head.name != "guard")):
        return False  # "3 brigades" counts them
    if (are_military(modifiers) and head.name not in {"guard", "forces"}) or is_task_force(reader, last):
        return before.ordinal or not head.plural
    if head.name in {"center", "centre"}:
        return before.ordinal and reader.capital(last) and "training" in modifiers
    if head.name not in (_ORDINAL if before.ordinal else _BARE):
        return False
    told = reader.military or reader.folded[last] in _SHORT or (head.name == "wing" and bool(modifiers))
    told = told or _within_larger(reader, last) or (head.name == "front" and before.ordinal and reader.capital(last))
    return head.name not in _NEEDS_CONTEXT or told


def _within_larger(reader: Reader, last: int) -> bool:
    """Whether a numbered battalion or regiment follows: "B Company, 1st Battalion", "a company of the 9th Regiment"."""
    at = last + 1
    if reader.gap(last) != ", ":
        at += 1 if reader.word(at) in {"of", "from"} and reader.spaced(last) else REACH
        at += reader.word(at) == "the"
    behind = reader.words(at + 1, at + 3)
    return reader.number(at) is not None and any(word in _ARMS or _is_military(word) for word in behind)


def _is_military(word: str) -> bool:
    return word in HEADS and HEADS[word].military


def _number_after(reader: Reader, before: Before, last: int, head: Head) -> Mention | None:
    """Such as "Task Force 50", "Carrier Strike Group 3", "Battery B", "Division 3"."""
    lettered = reader.gap(last) == " (" and reader.upper(last + 1) and reader.gap(last + 1) == ") "
    at = last + 2 if lettered else last + 1  # "Task Force (CTF) 50"
    if not (reader.capital(last) and (reader.spaced(last) or reader.hyphened(last) or lettered)) or head.plural:
        return None
    at += reader.word(at) == "no" and reader.capital(at) and reader.gap(at) in {". ", " ", "."}  # "Brigade No. 2"
    modifiers = reader.words(before.first, last - 1)
    fits = (
        head.military
        or are_military(modifiers)
        or is_task_force(reader, last)
        or (reader.military and head.name == "division")
    )
    if reader.letter(at) and head.name in LETTERED and reader.military and reader.folded[at] not in {"a", "i"}:
        return build(reader, before.first, at, last, head, (), "lettered")
    number = reader.number(at)
    if not fits or not number or number[1] or reader.gap(at)[:1] in {"-", "%", ":"} or reader.word(at + 1) in HEADS:
        return None
    return build(reader, before.first, at, last, head, (number[0],), "number-after")


def _of_arm(reader: Reader, before: Before, last: int, head: Head) -> Mention | None:
    """Such as "Brigade of Guards", "Corps of Engineers"."""
    if head.name not in _OF_HEADS or reader.word(last + 1) != "of" or not reader.capital(last):
        return None
    arm = last + 2
    if not (reader.capital(arm) and reader.word(arm) in FORM_WORDS and reader.spaced(last) and reader.spaced(last + 1)):
        return None
    end = arm + 1 if reader.word(arm + 1) in SUFFIXES and reader.capital(arm + 1) and reader.spaced(arm) else arm
    mention = build(reader, before.first, end, last, head, (), "of-arm")
    mention.echelon = None if head.name == "corps" else head.code  # an arm of the service, no formation
    return mention


def _named(reader: Reader, before: Before, last: int, head: Head) -> Mention | None:
    """Such as "Golani Brigade", "Eastern Naval Command": all in capitals, and military by a word."""
    first = before.first
    if head.name == "battlegroup" and reader.capital(last) and _with_compass(reader, last):
        return build(reader, last, last + 1, last, _GROUPING, (), "named")
    while first < last and not reader.capital(first):
        first += 1
    modifiers = reader.words(first, last - 1)
    if _ARTICLES.issuperset(modifiers) or not _in_capitals(reader, first, last) or before.designated:
        return None
    if (head.plural and head.name not in {"team", "group", "unit"}) or _names_nothing(head, modifiers):
        return None
    if not _tells(reader, last, head, modifiers) and (
        not head.military
        or head.name == "flotilla"
        or not (reader.military or head.name != "squadron")
        or reader.word(last + 1) in {"commander", "commanders"}
    ):
        return None
    return build(reader, first, _with_compass(reader, last) or _with_suffix(reader, last), last, head, (), "named")


def _names_nothing(head: Head, modifiers: tuple[str, ...]) -> bool:
    """Whether the head makes no name: "Front", "High Command", a "District" that is not a military one."""
    named = {"unit", "force"} | ({"district", "region"} if "military" in modifiers else set())
    return head.name in _NAMES_NOTHING - named or (head.name == "command" and "high" in modifiers)


def _tells(reader: Reader, last: int, head: Head, modifiers: tuple[str, ...]) -> bool:
    """Whether a word before the head makes it a force's: an arm, a sea before a fleet, "Joint" before "Task Force".

    Nations that share a corps, and a quarter behind a command, do so too: "Regional Command South".
    """
    multinational = "multinational" in modifiers or modifiers[-2:] == ("multi", "national")
    if multinational and head.name in {"corps", "division"}:
        return head.name == "corps" or reader.military or _with_compass(reader, last) is not None
    if head.name == "flotilla":
        return not _WATERS.isdisjoint(modifiers) or are_military(modifiers)  # not the "Freedom Flotilla"
    if modifiers[-1] == "regional":
        return head.name == "command" and _with_compass(reader, last) is not None
    if head.name == "legion":
        return reader.military and modifiers[-1] not in {"american", "british"}
    own = {"fleet": _WATERS, "command": _COMMANDS}.get(head.name, frozenset[str]())
    if is_task_force(reader, last):
        own = _JOINT
    return are_military(modifiers) or not own.isdisjoint(modifiers)


def _in_capitals(reader: Reader, first: int, last: int) -> bool:
    """Whether the name is in capitals, but for "and" and parts behind a hyphen, or begins with a nickname in marks."""
    nickname = next((i for i in range(first, last) if reader.gap(i) in {"' ", "’ ", '" ', "” ", "» "}), None)
    end = last if nickname is None else nickname
    small = PARTICLES | {"and"}
    return all(reader.capital(i) or reader.folded[i] in small or reader.hyphened(i - 1) for i in range(first, end + 1))


def _with_arm(reader: Reader, last: int, head: Head) -> int | None:
    """The last word of "1st Royal Regiment of Fusiliers"; None where no arm follows."""
    arm = last + 2
    fits = head.name in _OF_HEADS and reader.word(last + 1) == "of" and reader.spaced(last) and reader.spaced(last + 1)
    told = reader.word(arm) in FORM_WORDS or reader.word(arm) in TRADITIONAL
    return arm if fits and told and reader.capital(arm) and not reader.capital(arm + 1) else None


def _with_french_arm(reader: Reader, last: int) -> int | None:
    """The last word of the arm behind a French formation: "27e Brigade d'infanterie de montagne"; None without one."""
    end, i = None, last + 1
    while i <= last + 6 and i < reader.count and (reader.spaced(i - 1) or reader.gap(i - 1) in {"'", "’"}):
        if reader.folded[i] in _FRENCH_LINKS:
            pass
        elif reader.folded[i] in _FRENCH or (end is not None and reader.capital(i) and reader.word(i - 1) == "de"):
            end = i
        else:
            break
        i += 1
    return end


def _with_compass(reader: Reader, last: int) -> int | None:
    """The last word of the quarter behind a formation: "Regional Command South", "Division North-East"."""
    at = last + 1
    if not (reader.spaced(last) and reader.word(at) in _QUARTERS and reader.capital(at)):
        return None
    at += reader.hyphened(at) and reader.word(at + 1) in _QUARTERS
    return None if reader.spaced(at) and reader.capital(at + 1) else at


def _with_suffix(reader: Reader, last: int) -> int:
    """The last word with a garrison, headquarters or arm that follows a formation."""
    following = last + 1
    if reader.word(following) == "tactical" and reader.capital(following) and reader.spaced(last):
        following += 1
    fits = reader.spaced(following - 1) and reader.word(following) in SUFFIXES and reader.capital(following)
    return following if fits and reader.capital(last) else last


# -------------------------------------------------------- what stands around
def widened(reader: Reader, mention: Mention) -> Mention:
    """The name with "HQ" before it, or the operation a task force is named after ("Joint Task Force, Operation …")."""
    first, last = _with_headquarters(reader, mention.first), mention.last
    if reader.word(last) in {"force", "group", "jtf", "cjtf", "tf"} and (
        "task" in reader.words(first, last) or reader.upper(last)
    ):
        last = _with_operation(reader, last)
    if (first, last) != (mention.first, mention.last):
        mention.first, mention.last = first, last
        mention.span = Span(reader.starts[first], reader.ends[last])
        mention.name = full_name(reader, first, last)
    return mention


def _with_headquarters(reader: Reader, first: int) -> int:
    before = first - 1
    fits = before >= reader.floor and reader.folded[before] in {"hq", "headquarters"} and reader.capital(before)
    if fits and (reader.spaced(before) or (reader.gap(before) == ", " and not reader.capital(before - 1))):
        return before
    return first


def _with_operation(reader: Reader, last: int) -> int:
    at = last + 1
    if reader.word(at) != "operation" or reader.gap(last) not in {" ", ", ", " - ", " – "} or not reader.capital(at):
        return last
    end = at
    while end < at + 4 and reader.spaced(end) and reader.capital(end + 1):
        end += 1
    return end if end > at else last
