"""One key a force over the document, and one fullest name."""

from __future__ import annotations

import regex

from newsparse_military.mentions import Mention
from newsparse_military.wordlists import words

_SLUG = regex.compile(r"[^\p{L}\p{N}]++")
_PEOPLE = words("identity.people")  # one body of people
_DESIGNATION = regex.compile(r"(\d++)(?:st|nd|rd|th|d)\b")


def tie_entities(mentions: list[Mention]) -> None:
    """Sets `key`: the same for a name and its shorter forms, and for what takes a force up."""
    keys: dict[str, str] = {}
    aliases: dict[str, Mention] = {}
    numbered: dict[tuple[tuple[int, ...], str, str | None], list[Mention]] = {}
    for mention in mentions:
        if mention.antecedent is not None:
            continue
        fuller = _fuller(mention, numbered) if mention.numbers and mention.type == "named" else None
        fuller = fuller or aliases.get(mention.written)
        mention.key = fuller.key if fuller else keys.setdefault(_identity(mention), slug(_label(mention)))
        aliases |= {alias: mention for alias in mention.aliases if alias not in aliases}
    for mention in mentions:
        source = mention.antecedent
        while source is not None and source.antecedent is not None and source.antecedent is not source:
            source = source.antecedent
        if source is not None:
            mention.key = source.key
    _spread(mentions)


def _fuller(mention: Mention, seen: dict[tuple[tuple[int, ...], str, str | None], list[Mention]]) -> Mention | None:
    """An earlier mention with the same number and head of which one's words are all in the other's."""
    group = seen.setdefault(
        (mention.numbers, mention.head, mention.parent if mention.echelon and mention.echelon < "18" else None), []
    )
    words = set(slug(mention.name).split("-"))
    for earlier in group[:8]:
        other = set(slug(earlier.name).split("-"))
        if words <= other or other <= words:
            return earlier
    group.append(mention)
    return None


def _label(mention: Mention) -> str:
    country = mention.country or ""
    if mention.type == "generic":
        owner = mention.actor or country
        return f"{owner} forces" if owner and mention.head in _PEOPLE else f"{owner} {mention.name}"
    name = _DESIGNATION.sub(r"\1", mention.name)
    parent = mention.parent if mention.echelon and mention.echelon < "18" and mention.parent else ""
    return f"{name} {parent}" if parent and parent not in mention.name else name


def _identity(mention: Mention) -> str:
    return slug(_label(mention))


def slug(name: str) -> str:
    """Lower case, words joined by hyphens; "unit" where nothing is left."""
    return _SLUG.sub("-", name.casefold()).strip("-") or "unit"


def _spread(mentions: list[Mention]) -> None:
    """What one mention of a force states holds for the others: country and superior."""
    countries: dict[str, set[str]] = {}
    for mention in mentions:
        if mention.country and mention.type != "generic":
            countries.setdefault(mention.key, set()).add(mention.country)
    for mention in mentions:
        known = countries.get(mention.key, set())
        if mention.country is None and mention.type != "generic" and len(known) == 1:
            mention.country, mention.basis = next(iter(known)), "document"
