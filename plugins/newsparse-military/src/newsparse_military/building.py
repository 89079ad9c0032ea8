"""From the words of a name to a mention: what they say of echelon, function, branch, honours and the symbol set."""

from __future__ import annotations

from itertools import pairwise

from newsparse import Span
from newsparse_military.echelons import ABBREVIATIONS, HEADS, Head, echelon_of
from newsparse_military.functions import function_of
from newsparse_military.mentions import Mention
from newsparse_military.reading import Reader
from newsparse_military.vocabulary import HONORIFICS, SUFFIXES
from newsparse_military.wordlists import words

_HEADQUARTERS = frozenset({"headquarters", "headquarter", "hq"})
_LAND_HEADS = words("building.land-heads")
_LAND_WORDS = frozenset({"brigade", "battalion", "regiment", "division"})  # "Brigade Combat Team"
_BRANCHES = {
    "naval": "sea",
    "navy": "sea",
    "fleet": "sea",
    "marine": "marine",
    "marines": "marine",
    "fighter": "air",
    "bomber": "air",
    "bomb": "air",
    "aviation": "air",
    "refueling": "air",
    "airlift": "air",
    "spetsnaz": "special",
}
_SHIPS = frozenset({"destroyer", "submarine", "patrol", "boat", "frigate", "mine", "minehunter", "escort", "cruiser"})
_BRANCH_PAIRS = {
    ("naval", "infantry"): "marine",
    ("national", "guard"): "national-guard",
    ("special", "forces"): "special",
    ("special", "force"): "special",
    ("special", "operations"): "special",
    ("special", "purpose"): "special",
    ("air", "force"): "air",
    ("air", "brigade"): "air",
    ("air", "regiment"): "air",
    ("air", "division"): "air",
    ("air", "corps"): "air",
}
_STRIKE = ("strike", "group")


def build(
    reader: Reader,
    first: int,
    last: int,
    head_at: int,
    head: Head,
    numbers: tuple[int, ...],
    rule: str,
    *,
    kind: str = "named",
) -> Mention:
    """The mention of words `first` to `last`, headed by word `head_at`, with what its words say."""
    mention = Mention(
        first=first,
        last=last,
        span=Span(reader.starts[first], reader.ends[last]),
        type=kind,
        name=full_name(reader, first, last),
        written=reader.of(first, last),
        rule=rule,
        head=head.name,
        plural=head.plural,
        numbers=numbers,
    )
    describe(mention, reader.words(first, head_at - 1), reader.words(head_at, last), head)
    return mention


def describe(mention: Mention, before: tuple[str, ...], after: tuple[str, ...], head: Head) -> None:
    """Sets what the folded words before a head, and those from it on, say of the unit."""
    words = before + after
    sea = naval_kind(words, head)
    task_force = head.name == "force" and before[-1:] == ("task",)
    headless = sea or task_force or (after[-1:] and after[-1] in SUFFIXES)
    mention.sea, mention.task_force = sea, task_force
    mention.echelon = None if headless else echelon_of(before, head)
    mention.function = None if sea else function_of(words)
    mention.branch = branch_of(words, head, sea)
    mention.honorifics = honours(before)
    mention.headquarters = not _HEADQUARTERS.isdisjoint(words)


def full_name(reader: Reader, first: int, last: int) -> str:
    """The name with one blank between words and formation abbreviations written out."""
    return " ".join(ABBREVIATIONS.get(word, _spelled(word)) for word in reader.of(first, last).split(" "))


def _spelled(word: str) -> str:
    head = HEADS.get(word.casefold())
    abbreviated = head is not None and len(word) <= 4 and len(word) < len(head.name)
    return head.name.capitalize() if head and not head.plural and abbreviated else word


def honours(words: tuple[str, ...]) -> tuple[str, ...]:
    """The honorifics among the words before a head, in their order."""
    places = ((i, n) for i in range(len(words)) for n in (3, 2, 1) if i + n <= len(words))
    return tuple(HONORIFICS[words[i : i + n]] for i, n in places if words[i : i + n] in HONORIFICS)


def naval_kind(words: tuple[str, ...], head: Head) -> str | None:
    """The kind of naval force, where the name is one's: then the sea-surface symbols apply."""
    said = set(words)
    if head.name in {"fleet", "flotilla"}:
        return "fleet"
    if head.name == "squadron" and said & _SHIPS:
        return "squadron"
    if head.name == "group" and (said & {"carrier", "naval", "amphibious", "maritime"} or words[-2:] == _STRIKE):
        return "strike group" if "strike" in said else "task group"
    return (
        "task force"
        if head.name == "force" and "task" in said and said & {"naval", "maritime", "amphibious", "escort"}
        else None
    )


def branch_of(words: tuple[str, ...], head: Head, sea: str | None) -> str | None:
    """The branch that the words of a name say; brigades and the like are land forces unless a word says otherwise."""
    for pair in pairwise(words):
        if pair in _BRANCH_PAIRS:
            return _BRANCH_PAIRS[pair]
    if sea:
        return "sea"
    said = next((_BRANCHES[word] for word in words if word in _BRANCHES), None)
    if said or head.name == "wing":
        return said or "air"
    return "land" if head.name in _LAND_HEADS or not _LAND_WORDS.isdisjoint(words) else None


def is_task_force(reader: Reader, at: int) -> bool:
    """Whether the word ends "task force" or "task group"."""
    return reader.word(at) in {"force", "group"} and reader.word(at - 1) == "task"
