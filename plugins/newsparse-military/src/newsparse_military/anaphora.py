"""Mentions that take up a force named before: "the brigade", "its fleet", "these troops"."""

from __future__ import annotations

from newsparse_military.building import build
from newsparse_military.echelons import HEADS, Head
from newsparse_military.mentions import Mention
from newsparse_military.reading import Reader
from newsparse_military.traps import is_trap
from newsparse_military.vocabulary import DEFINITE, FORM_WORDS, PEOPLE
from newsparse_military.wordlists import words

_WINDOW = 40  # mentions looked back over
_LOOSE = frozenset({"unit", "units", "formation", "force"})
_TROOPS = words("anaphora.troops")
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
        return earlier.head == word and earlier.type != "anaphor"
    if word in _LOOSE:
        return earlier.type == "named" and earlier.rule not in {"service", "movement", "force"}
    head = HEADS[word]
    return (earlier.head == head.name and (earlier.plural == head.plural or len(earlier.numbers) > 1)) or (
        earlier.echelon is not None and earlier.echelon == head.code and head.military and earlier.type == "named"
    )


def _tied(reader: Reader, first: int, at: int, antecedent: Mention) -> Mention:
    word = reader.folded[at]
    head = (
        HEADS[word]
        if word in HEADS and word not in PEOPLE
        else Head(word.removesuffix("s"), None, military=True, plural=True)
    )
    mention = build(reader, first, at, at, head, (), "anaphor", kind="anaphor")
    source = antecedent.antecedent or antecedent
    mention.antecedent = source
    mention.echelon, mention.branch, mention.function = (
        source.echelon or mention.echelon,
        source.branch,
        source.function,
    )
    mention.sea, mention.actor, mention.parent = source.sea, source.actor, source.parent
    mention.name = source.name
    return mention
