"""The words this plugin knows. Lexicons are asked for hits, word lists are looked up word by word."""

from __future__ import annotations

from collections.abc import Mapping
from importlib.resources import files

from newsparse import Lexicon
from newsparse_agreements.records import Role, Stage, Type

_PACKAGE = "newsparse_agreements"


def _type(value: str) -> Type:
    return Type(value.partition(" ")[0])


def _stage(value: str) -> Stage:
    return Stage(value.partition(" ")[0])


HEADS = Lexicon.load("agreements.heads", _PACKAGE, "lexicons/heads.txt", values=_type)
NAMES = Lexicon.load("agreements.names", _PACKAGE, "lexicons/names.txt", case="exact", values=_type)
STAGES = Lexicon.load("agreements.stages", _PACKAGE, "lexicons/stages.txt", values=_stage)
ROLES = Lexicon.load("agreements.roles", _PACKAGE, "lexicons/roles.txt", values=Role)


def _classes() -> Mapping[str, tuple[str, ...]]:
    """The classes of words.txt: each a name and a colon on a line of its own, then its words, indented."""
    found: dict[str, list[str]] = {}
    name = ""
    for line in files(_PACKAGE).joinpath("lexicons/words.txt").read_text("utf-8").splitlines():
        if line.startswith(" "):
            found[name] += line.split()
        elif not line.startswith("#"):
            name = line.removesuffix(":")
            found[name] = []
    return {name: tuple(terms) for name, terms in found.items()}


_CLASSES = _classes()


def word_list(name: str) -> tuple[str, ...]:
    """The words of a class in the order of words.txt."""
    return _CLASSES[name]


def words(name: str) -> frozenset[str]:
    """The words of a class of words.txt."""
    return frozenset(_CLASSES[name])


def _valued(name: str) -> Mapping[str, str]:
    terms = Lexicon.load(f"agreements.{name}", _PACKAGE, f"lexicons/{name}.txt").terms
    return {term: value or "" for term, value in terms.items()}


HEAD_WORDS = frozenset(term for term in HEADS.terms if " " not in term)
MODIFIERS = _valued("modifiers")  # word -> diplomatic | topical | private | plain
VERBS = _valued("verbs")  # word -> "noun" where it is a noun as often
STAGE_WORDS = {term: value for term, value in STAGES.terms.items() if " " not in term}

INDEFINITE = words("indefinite")
DEFINITE = words("definite")
DETERMINERS = INDEFINITE | DEFINITE
PREPOSITIONS = words("prepositions")
CONJUNCTIONS = words("conjunctions")
PRONOUNS = words("pronouns")
AUXILIARIES = words("auxiliaries")
ADVERBS = words("adverbs")
STOPS = DETERMINERS | PREPOSITIONS | CONJUNCTIONS | PRONOUNS | AUXILIARIES
FEASTS = words("feasts")  # a truce may bear their name
CALENDAR = words("calendar") | FEASTS


def adverb(word: str) -> bool:
    """Whether a word is an adverb by list or ending ("formally")."""
    return word in ADVERBS or (
        word.endswith("ly") and len(word) > 4 and word not in ("family", "early", "assembly", "july", "italy")
    )


def verb(word: str) -> bool:
    """Whether a word is a verb that ends a noun phrase, stage words included."""
    return (word in VERBS or word in STAGE_WORDS) and word not in MODIFIERS


BODIES = words("bodies")  # words that end the names of bodies which are no firms
SIDES = words("sides-of-agreements")
INSTITUTIONS = words("institutions")  # offices that act for a state, behind its name or before "of" and "in"
