"""Forces known by name (services, commands, peace forces, non-state forces), and services by their common nouns."""

from __future__ import annotations

import attrs

from newsparse import Hit, Lexicon, Span
from newsparse_military.mentions import Mention
from newsparse_military.reading import Reader
from newsparse_military.traps import in_sport
from newsparse_military.wordlists import words

_NAMESAKES = words("known.namesakes")
MOVEMENTS = frozenset({"movement", "members", "letters"})
"""Uses of names that alone are no force's."""

SHARED = {"SDF": (("JPN", "JSDF"),)}
"""Letters that forces of several nations share: the other nations, each with the table's name of its force."""

NOT_SERVICE_AFTER = words("known.not-service-after")


@attrs.frozen
class Known:
    """What the table of forces says of a name."""

    full: str
    use: str
    country: str | None
    actor: str | None
    branch: str | None
    function: str | None
    echelon: str | None
    sea: str | None


def _entry(value: str) -> Known:
    columns = value.split("|")
    if len(columns) != len(attrs.fields(Known)):
        raise ValueError(f"expected {len(attrs.fields(Known))} columns, got {len(columns)}")
    full, use, *rest = columns
    return Known(full, use, *(column or None for column in rest))


FORCES = Lexicon.load("military.forces", "newsparse_military", "lexicons/forces.tsv", case="exact", values=_entry)


def known(hit: Hit) -> Known:
    """The entry behind a hit; empty columns are None."""
    return _entry(hit.value or "")


def become(mention: Mention, name: str) -> None:
    """Makes a mention one of the force that the table has under another name."""
    entry = _entry(FORCES.terms[name] or "")
    mention.name, mention.rule = entry.full, _rule(entry)
    mention.branch, mention.function, mention.sea = entry.branch, entry.function, entry.sea
    mention.actor, mention.gazetteer, mention.echelon = entry.actor, entry.country, entry.echelon


def numbered_air_force(reader: Reader, service: Mention, number: int) -> Mention:
    """The command of an air force that a number tells from others: "7th Air Force"."""
    service.first -= 1
    service.span = Span(reader.starts[service.first], service.span.end)
    service.name = service.written = reader.of(service.first, service.last)
    service.rule, service.numbers = "numbered", (number,)
    return service


def _rule(entry: Known) -> str:
    return "movement" if entry.use in MOVEMENTS else entry.use


def read_known(reader: Reader, hit: Hit) -> Mention | None:
    """A force known by its name; "Fort Wagner" and persons of the name are none."""
    entry = known(hit)
    first, last = reader.view.words.after(hit.span.start), reader.view.words.after(hit.span.end) - 1
    before = reader.word(first - 1) if reader.spaced(first - 1) else ""
    if hit.term == "RAF" and reader.spaced(last) and reader.capital(last + 1) and not reader.number(last + 1):
        return None  # "RAF Marham" is a base
    if before in _NAMESAKES or reader.word(last + 1) in NOT_SERVICE_AFTER or in_sport(reader, first):
        return None
    return Mention(
        first=first,
        last=last,
        span=hit.span,
        type="named",
        name=entry.full or hit.term,
        written=hit.term,
        rule=_rule(entry),
        head=reader.folded[last],
        numbers=tuple(number[0] for number in [reader.number(first)] if number and entry.use == "formation"),
        echelon=entry.echelon,
        branch=entry.branch,
        function=entry.function,
        sea=entry.sea,
        actor=entry.actor,
        gazetteer=entry.country,
    )
