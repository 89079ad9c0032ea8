"""Ties between neighbouring mentions: subunits and superiors, possessors, other names in brackets."""

from __future__ import annotations

from itertools import pairwise

import regex

from newsparse import Span
from newsparse_military.mentions import Mention
from newsparse_military.reading import Reader

_OF = regex.compile(r",?\s(?:of|from|in|within|part of)\s(?:the\s|its\s)?+(?:[\p{Lu}][\p{L}'’.]{1,20}+\s){0,2}+")
_PART_OF = regex.compile(
    r",?\s(?:which is |now |a )?+(?:part of|under|subordinated? to|reports to|attached to|assigned to)\sthe\s"
    r"(?:\p{Lu}[\p{L}.]{1,20}+\s)?+"
)
_POSSESSIVE = frozenset({"’s ", "'s ", "' ", "’ ", "’s elite ", "'s elite "})
_ALIAS = regex.compile(r"\s\(|,\s(?:also|better|formerly)\sknown\sas\s(?:the\s)?+|,\sor\s(?:the\s)?+")
_NICKNAME = regex.compile(
    r"(?:,?\s(?:(?:also|better|formerly|commonly)\s)?+(?:known\sas|nicknamed|dubbed)\s(?:the\s)?+[\"“‘']?+|\s[\"“])"
    r"((?:\p{Lu}[\p{L}\p{N}-]{1,20}+)(?:\s(?:of\s(?:the\s)?+)?+\p{Lu}[\p{L}\p{N}-]{1,20}+){0,3}+)"
)
_BRACKET = regex.compile(r"\s\(((?:[A-Z][A-Za-z]{0,3}-)?[A-Z0-9][A-Z0-9-]{1,9}+)\)")


_FAR = 60  # characters between two mentions that are tied to each other
_IN_BATTALIONS = frozenset({"company", "battery", "troop", "platoon", "squad", "section"})


def chained(reader: Reader, mentions: list[Mention]) -> list[Mention]:
    """Comma chains as one mention where the first is numbered within the second ("1st Battalion, 5th Marines").

    "202 Battalion, 21 Brigade" are two: the battalion has a number of its own.
    """
    kept: list[Mention] = []
    for mention in reversed(mentions):
        superior = kept[-1] if kept else None
        if superior and _is_chain(reader, mention, superior):
            kept[-1] = _merged(mention, superior)
        else:
            kept.append(mention)
    return kept[::-1]


def _is_chain(reader: Reader, unit: Mention, superior: Mention) -> bool:
    gap = _between(reader, unit, superior)
    if gap.casefold() not in {", ", ", the ", " the "} or unit.type != "named" or superior.type != "named":
        return False
    if unit.rule == "regiment":
        return False  # "2 PARA, the Royal Tank Regiment" stand side by side
    if unit.head in _IN_BATTALIONS:
        return superior.head == "battalion" or superior.echelon in {"16", "17"}
    if gap.casefold() == " the " and superior.numbers:
        return False
    return unit.head in {"battalion", "squadron"} and (
        superior.head in {"regiment", "group"} or superior.rule in {"head-dropped", "regiment"}
    )


def _merged(unit: Mention, superior: Mention) -> Mention:
    unit.last, unit.span = superior.last, Span(unit.span.start, superior.span.end)
    unit.parent = superior.name
    unit.name = f"{unit.name}, {superior.name}"
    unit.function = unit.function or superior.function
    unit.gazetteer = unit.gazetteer or superior.gazetteer
    unit.branch = superior.branch if superior.branch not in {None, "land"} else unit.branch
    return unit


def tie_parents(reader: Reader, mentions: list[Mention]) -> None:
    """Sets `parent` and `owner` from "X's Y", "Y of the X", "the brigade, part of the X", "its Y"."""
    for i, (left, right) in enumerate(pairwise(mentions)):
        gap = _between(reader, left, right)
        if gap == " " and left.type == "named" and right.rule == "service":
            _own(left, right)
        elif gap in _POSSESSIVE or (gap == " " and left.type == "named" and right.type != "anaphor"):
            _own(right, left)
        elif gap in {", ", ", the "} and _is_numbered_within(left, right) and not reader.possessive(right.last + 1):
            _own(left, right)
        elif _OF.fullmatch(gap) or _PART_OF.fullmatch(gap):
            _own(left, _last_owned(reader, mentions, i + 1), complement=True)
    for i, mention in enumerate(mentions):
        if mention.parent is None and reader.word(mention.first - 1) == "its" and mention.type == "named":
            _own_by_pronoun(reader, mention, mentions[max(0, i - 3) : i])
        if mention.parent is None and mention.type == "anaphor" and mention.antecedent:
            mention.parent, mention.owner = mention.antecedent.parent, mention.antecedent.owner


def _is_numbered_within(unit: Mention, superior: Mention) -> bool:
    """Such as "3rd Brigade, 101st Airborne Division": neighbours of which the second is named and larger."""
    both = unit.type == superior.type == "named" and bool(unit.numbers) and not unit.plural and unit.rule != "regiment"
    return both and unit.echelon is not None and superior.echelon is not None and superior.echelon > unit.echelon


def _between(reader: Reader, left: Mention, right: Mention) -> str:
    """What stands between two mentions, no-break spaces as blanks; a line break where they are far apart."""
    near = right.span.start - left.span.end < _FAR
    return reader.text[left.span.end : right.span.start].replace("\u00a0", " ") if near else "\n"


def _own(unit: Mention, superior: Mention, *, complement: bool = False) -> None:
    if complement and not _larger(superior, unit):
        return
    unit.parent, unit.owner = superior.name if not superior.antecedent else superior.antecedent.name, superior


def _larger(superior: Mention, unit: Mention) -> bool:
    service = superior.type != "generic" or superior.rule == "service"
    return service and (superior.echelon is None or unit.echelon is None or superior.echelon > unit.echelon)


def _last_owned(reader: Reader, mentions: list[Mention], i: int) -> Mention:
    """The last of a chain of owners: of "the 162nd Division's Nahal Brigade" the brigade."""
    while i + 1 < len(mentions) and _between(reader, mentions[i], mentions[i + 1]) in _POSSESSIVE:
        i += 1
    return mentions[i]


def _own_by_pronoun(reader: Reader, unit: Mention, before: list[Mention]) -> None:
    """Its owner is named in the same sentence, or is what the last one spoke of where "its" begins one."""
    sentence = reader.view.sentence_at(unit.span.start)
    if sentence is None:
        return
    begins = reader.starts[unit.first - 1] == sentence.start
    previous = reader.view.sentence_at(max(sentence.start - 2, 0)) if begins else None
    start = previous.start if previous else sentence.start
    near = [m for m in before if m.span.start >= start]
    superior = next((m for m in reversed(near) if m.type != "generic" and _larger(m, unit)), None)
    if superior:
        _own(unit, superior)


def tie_aliases(reader: Reader, mentions: list[Mention]) -> list[Mention]:
    """Mentions with other names: a second mention in brackets is the same force, letters in brackets are one more."""
    dropped: set[Mention] = set()
    for left, right in pairwise(mentions):
        gap = _between(reader, left, right)
        other_name = left.type == right.type == "named" and right.rule in _OTHER_NAMES
        if other_name and (_ALIAS.fullmatch(gap) or (gap == ", " and right.name in left.name)):
            _same(left, right)
            if not right.numbers and gap == ", ":
                dropped.add(right)
    firsts = {mention.first for mention in mentions}
    return [mention for mention in mentions if mention not in dropped and not _idle(reader, mention, firsts)]


_OTHER_NAMES = frozenset({"abbreviation", "force", "movement", "regiment", "service"})


def _idle(reader: Reader, mention: Mention, firsts: set[int]) -> bool:
    """A movement that owns something else than a force ("the group's ideology")."""
    last = mention.last + (reader.word(mention.last + 1) == "s")
    if mention.rule != "movement" or not reader.possessive(last):
        return False
    return last + 1 not in firsts and last + 2 not in firsts


def _same(left: Mention, right: Mention) -> None:
    right.antecedent = left.antecedent or left
    left.aliases = (*left.aliases, right.written)


def bracketed_letters(reader: Reader, mention: Mention) -> str | None:
    """The letters in brackets right behind a name: "ISF" in "Iraqi Security Forces (ISF)"."""
    match = _BRACKET.match(reader.text, mention.span.end, mention.span.end + 16)
    return match[1] if match else None


def nickname(reader: Reader, mention: Mention) -> str | None:
    """The other name that follows one: "Desert Rats" in "7th Armoured Brigade, known as the Desert Rats"."""
    match = _NICKNAME.match(reader.text, mention.span.end, mention.span.end + 90)
    return match[1] if match else None
