"""Is it diplomacy? Evidence for and against: wage deals and treatment protocols are no instruments of states."""

from __future__ import annotations

from newsparse_agreements.instruments import Mention
from newsparse_agreements.records import Type
from newsparse_agreements.sentences import Sentence
from newsparse_agreements.vocabulary import DEFINITE, MODIFIERS, STOPS, VERBS, adverb, words

ENOUGH = 2  # points an instrument needs; a doubtful setting asks for one more

_STRENGTH = {"sure": 3, "name": 3, "fair": 1, "weak": 0}
_FORMAL = frozenset({Type.CONVENTION, Type.CHARTER, Type.FRAMEWORK, Type.PROTOCOL, Type.DECLARATION, Type.MEMORANDUM})
_VERBAL_DEAL = words("before-verb-deal")
_IDIOMS = frozenset(
    {
        ("big",),
        ("great",),
        ("good",),
        ("raw",),
        ("real",),
        ("better",),
        ("best",),
        ("done",),
        ("square",),
        ("new",),
        ("green",),
        ("green", "new"),
        ("no", "big"),
    }
)
_PRIVATE_OBJECTS = words("private-objects")  # "pact of silence", "declaration of love"
_OTHER_NOUNS = words("compound-nouns")  # what a head in front of them modifies is no instrument
_FOLLOWING_NAMES = frozenset(
    {
        "road",
        "oak",
        "office",
        "school",
        "bureau",
        "center",
        "centre",
        "organization",
        "organisation",
        "review",
        "hall",
        "street",
        "cable",
        "party",
    }
)
_SETTING = words("private-setting")  # words of sport, business, courts and private life
_BARE = frozenset(
    {
        Type.AGREEMENT,
        Type.ACCORD,
        Type.DEAL,
        Type.PROTOCOL,
        Type.DECLARATION,
        Type.CHARTER,
        Type.FRAMEWORK,
        Type.CONVENTION,
    }
)
_TWO_SIDES = frozenset(
    {
        "nations",
        "countries",
        "states",
        "governments",
        "sides",
        "neighbours",
        "neighbors",
        "leaders",
        "powers",
        "capitals",
        "koreas",
        "presidents",
        "republics",
    }
)
_UNWRITTEN = frozenset({"gentleman", "gentlemen", "company", "firm", "club", "couple", "party", "union", "bank"})


def excluded(sentence: Sentence, mention: Mention) -> bool:
    """Whether form alone shows that the phrase is no instrument: an idiom, a verb, a modifier of something else."""
    return (
        _names_other(sentence, mention)
        or (mention.strength == "weak" and (_idiom(sentence, mention) or _bare(sentence, mention)))
        or bool(_PRIVATE_OBJECTS & {sentence[n] for n in range(mention.head_end, mention.last)})
        or (mention.determiner == "s" and sentence[mention.first - 2] in _UNWRITTEN)
        or _private(mention)
    )


def _names_other(sentence: Sentence, mention: Mention) -> bool:
    """Whether the head only modifies what follows: "Treaty Road", "convention centre"."""
    number = mention.last
    if not sentence.joined(number - 1) or mention.last > mention.head_end:
        return False
    word = sentence[number]
    if word in _OTHER_NOUNS:
        return True
    if sentence.capital(number) and sentence.capital(number - 1) and not sentence.headline_case:
        return word in _FOLLOWING_NAMES or (mention.strength == "weak" and mention.title is None)
    bare = mention.first == mention.head and sentence.capital(number - 1) and mention.strength == "weak"
    return bare and not (word in STOPS or word in VERBS or adverb(word) or word.endswith(("ed", "s")))


def _idiom(sentence: Sentence, mention: Mention) -> bool:
    if mention.type is Type.DEAL and (
        mention.modifiers in _IDIOMS or (not mention.modifiers and sentence[mention.first - 1] in _VERBAL_DEAL)
    ):
        return True
    return mention.type is Type.DEAL and sentence[mention.head_end] == "of" and not mention.title


def _bare(sentence: Sentence, mention: Mention) -> bool:
    """Whether a general noun stands without determiner or telling modifier: "without agreement"."""
    if mention.determiner or mention.title or mention.type not in _BARE or sentence.headline_case:
        return False
    telling = any(_telling(word) for word in mention.modifiers)
    return not telling and (
        not mention.plural or mention.type is Type.DEAL or (mention.first == mention.head and mention.type in _FORMAL)
    )


def _telling(word: str) -> bool:
    return MODIFIERS.get(word) in ("diplomatic", "topical") or word.isdecimal()


def _private(mention: Mention) -> bool:
    kinds = [MODIFIERS.get(word) for word in mention.modifiers]
    if "private" not in kinds:
        return False
    return kinds[-1] == "private" or "diplomatic" not in kinds


def points(sentence: Sentence, mention: Mention, *, sides: int, formal_act: int, refers: bool, abroad: bool) -> int:
    """The evidence for an instrument of states.

    `sides` are tied to it, `formal_act` is how far its acts are formal (0 to 2); it `refers` back to one known; its
    phrase names a state or a capital, `abroad`.
    """
    kinds = {MODIFIERS.get(word) for word in mention.modifiers} | (
        {"topical"} if _topical_object(sentence, mention) else set()
    )
    score = _STRENGTH[mention.strength]
    score += _of_title(sentence, mention, abroad=abroad)
    score += 2 * ("diplomatic" in kinds) + ("topical" in kinds)
    score += 2 * refers + _between_states(sentence, mention)
    score += formal_act + (formal_act > 0 and _capital_term(sentence, mention))
    bare = (
        mention.type in _FORMAL
        and mention.strength == "weak"
        and not mention.title
        and not kinds & {"diplomatic", "topical"}
    )
    score += (min(sides, 2) + (sides > 0) if not bare or formal_act else 0) if sides >= 0 else -2
    return score - _setting(sentence, mention)


def _of_title(sentence: Sentence, mention: Mention, *, abroad: bool) -> int:
    """Points for a name: a general noun in lower case makes a weaker one ("Patriot deal", "Cleveland convention")."""
    if mention.title is None:
        return 0
    if mention.strength != "weak" or sentence.capital(mention.head) or mention.type in (Type.ACCORD, Type.PACT):
        return 2
    return 1 + (abroad and mention.type not in _FORMAL)


def _capital_term(sentence: Sentence, mention: Mention) -> bool:
    """Whether a bare term has a capital, as one defined before has: "the Protocol"."""
    return (
        sentence.capital(mention.head)
        and mention.first == mention.head
        and mention.head > sentence.first
        and definite(mention)
    )


def _topical_object(sentence: Sentence, mention: Mention) -> bool:
    return any(_telling(sentence[n]) for n in range(mention.head_end, mention.last))


def _between_states(sentence: Sentence, mention: Mention) -> int:
    """Points for "between the two nations"."""
    if sentence[mention.last] not in ("between", "among", "by"):
        return 0
    return 2 * any(sentence[n] in _TWO_SIDES for n in range(mention.last + 1, mention.last + 5))


def _setting(sentence: Sentence, mention: Mention) -> int:
    """Points against: the sentence is about sport, business or private life."""
    if mention.strength in ("sure", "name"):
        return 0
    low, high = max(sentence.first, mention.first - 20), min(sentence.last, mention.last + 20)
    return 2 * any(sentence[n] in _SETTING for n in range(low, high))


def definite(mention: Mention) -> bool:
    """Whether the phrase points to something known: "the", "this", "its"."""
    return mention.determiner in DEFINITE
