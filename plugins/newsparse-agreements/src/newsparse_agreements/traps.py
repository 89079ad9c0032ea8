"""What is no instrument by its form alone: idioms, private deals, words that only modify another noun."""

from __future__ import annotations

from newsparse_agreements.instruments import Mention
from newsparse_agreements.records import Type
from newsparse_agreements.sentences import Sentence
from newsparse_agreements.vocabulary import INSTITUTIONS, MODIFIERS, STOPS, VERBS, adverb, words

FORMAL = frozenset({Type.CONVENTION, Type.CHARTER, Type.FRAMEWORK, Type.PROTOCOL, Type.DECLARATION, Type.MEMORANDUM})
_VERBAL_DEAL = words("before-verb-deal")
_GIVING = frozenset({"give", "gives", "gave", "given", "giving"})
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
_CAPTIVES = words("captives")
_NEAR = 12  # words between captives and their swap
_DECLARED = words("declared-by-persons")  # "customs declaration"
_OPENING = 3  # words of a complement: the preposition, an article or adjective, its noun
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
_UNWRITTEN = frozenset({"gentleman", "gentlemen", "company", "firm", "club", "couple", "party", "union", "bank"})


def excluded(sentence: Sentence, mention: Mention) -> bool:
    """Whether form alone shows that the phrase is no instrument: an idiom, a verb, a modifier of something else."""
    return (
        _names_other(sentence, mention)
        or (
            mention.determiner == "no" and sentence[mention.first - 2] in ("is", "was", "are", "were")
        )  # "is no treaty"
        or (mention.strength == "weak" and (_idiom(sentence, mention) or _bare(sentence, mention)))
        or _of_private(sentence, mention)
        or _unwritten(sentence, mention)
        or (mention.strength != "sure" and _private(mention))
        or (sentence[mention.head] in ("swap", "swaps") and not _of_captives(sentence, mention))
    )


def _of_captives(sentence: Sentence, mention: Mention) -> bool:
    """Whether the sentence names those who change sides in a swap right before it: "freed 80 prisoners in a swap"."""
    near = range(max(sentence.first, mention.first - _NEAR), mention.last)
    return not _CAPTIVES.isdisjoint(sentence[n] for n in near)


def _of_private(sentence: Sentence, mention: Mention) -> bool:
    """Whether its complement begins with something that states do not sign: "pact of silence", "declaration of war"."""
    behind = range(mention.head_end, min(mention.last, mention.head_end + _OPENING))
    return any(sentence[n] in _PRIVATE_OBJECTS for n in behind)


def _unwritten(sentence: Sentence, mention: Mention) -> bool:
    """Whether the possessor is private: "a gentleman’s agreement", "the couple’s pact"."""
    owner = mention.first - 2
    return mention.determiner == "s" and sentence[owner] in _UNWRITTEN and not of_states(sentence, owner)


def _names_other(sentence: Sentence, mention: Mention) -> bool:
    """Whether the head only modifies what follows: "Treaty Road", "convention centre"."""
    number = mention.last
    if not sentence.joined(number - 1) or mention.last > mention.head_end:
        return False
    word = sentence[number]
    if word in _OTHER_NOUNS:
        return True
    if sentence.capital(number) and sentence.capital(number - 1) and not sentence.headline_case:
        bare = mention.title is None and mention.strength != "name" and number not in sentence.countries
        return word in _FOLLOWING_NAMES or (bare and word not in VERBS)
    bare = mention.first == mention.head and sentence.capital(number - 1) and mention.strength == "weak"
    return bare and not (word in STOPS or word in VERBS or adverb(word) or word.endswith(("ed", "s")))


def _idiom(sentence: Sentence, mention: Mention) -> bool:
    if mention.type is Type.DEAL and (
        mention.modifiers in _IDIOMS or (not mention.modifiers and sentence[mention.first - 1] in _VERBAL_DEAL)
    ):
        return True
    if mention.type is Type.DEAL and sentence[mention.head - 1] == "green":
        return True  # "European Green Deal" is a policy
    if mention.type is Type.DECLARATION and sentence[mention.head - 1] in _DECLARED:
        return True
    if mention.type is Type.AGREEMENT and sentence[mention.first - 2] in _GIVING:
        return mention.determiner in ("its", "their", "his", "her")  # consent
    return mention.type is Type.DEAL and sentence[mention.head_end] == "of" and not mention.title


def _bare(sentence: Sentence, mention: Mention) -> bool:
    """Whether a general noun stands without determiner or telling modifier: "without agreement"."""
    if mention.determiner or mention.title or mention.type not in _BARE or sentence.headline_case:
        return False
    told = any(telling(word) for word in mention.modifiers) or mention.first in sentence.countries
    return not told and (
        not mention.plural or mention.type is Type.DEAL or (mention.first == mention.head and mention.type in FORMAL)
    )


def telling(word: str) -> bool:
    """Whether a modifier tells of a subject of states ("nuclear"), or counts ("1994")."""
    return MODIFIERS.get(word) in ("diplomatic", "topical") or word.isdecimal()


def _private(mention: Mention) -> bool:
    kinds = [MODIFIERS.get(word) for word in mention.modifiers]
    if "private" not in kinds:
        return False
    return kinds[-1] == "private" or "diplomatic" not in kinds


def of_states(sentence: Sentence, number: int) -> bool:
    """Whether a word such as "union" ends the name of a body of states ("European Union", "African Union")."""
    return sentence[number] in INSTITUTIONS and sentence.capital(number) and sentence.capital(number - 1)
