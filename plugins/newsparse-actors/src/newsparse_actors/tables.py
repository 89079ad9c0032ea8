"""The tables behind the rules: read once from package data, and offered to other plugins as lexicons and look-ups."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from importlib.resources import files

from newsparse import Lexicon

_PACKAGE = "newsparse_actors"
_VOWELS = "aeiou"
_NO_PLURAL = (
    "ese",
    "ish",
    "ch",
    "ss",
    "men",
    "man",
    "woman",
    "x",
)  # "the Dutch", "the French": the people is the adjective


def lines(path: str) -> Iterator[str]:
    """The lines of a lexicon file that say something."""
    text = files(_PACKAGE).joinpath("lexicons", path).read_text("utf-8")
    return (line for line in text.splitlines() if line and not line.startswith("#"))


def words(path: str) -> frozenset[str]:
    """All words of a file of words."""
    return frozenset(word for line in lines(path) for word in line.split())


def _forms(cell: str) -> list[str]:
    return [form for form in cell.split("; ") if form and form != "-"]


def _peoples(demonym: str) -> list[str]:
    """A demonym and, where it forms one, its plural."""
    return [demonym] if demonym.endswith(_NO_PLURAL) else [demonym, demonym + "s"]


def _nations() -> Iterator[tuple[str, str]]:
    for line in lines("nations.tsv"):
        code, names, capitals, demonyms = line.split("\t")
        yield from ((form, f"name:{code}") for form in _forms(names))
        yield from ((form, f"capital:{code}") for form in _forms(capitals))
        yield from ((form, f"demonym:{code}") for one in _forms(demonyms) for form in _peoples(one))


def _places() -> Iterator[tuple[str, str]]:
    for line in lines("places.tsv"):
        code, regions, cities = line.split("\t")
        yield from ((form, f"place:{code}") for form in (*_forms(regions), *_forms(cities)))


def _tabbed(path: str, kind: str) -> Iterator[tuple[str, str]]:
    for line in lines(path):
        name, _, code = line.partition("\t")
        yield name, f"{kind}:{code.strip('-')}"


def _organisations() -> Iterator[tuple[str, str]]:
    for line in lines("organisations.tsv"):
        short, names = line.split("\t")
        yield from ((form, short) for form in (short, *_forms(names)))


def _known() -> dict[str, str]:
    """Every name the tables know, with its kind and country (or an organisation's short name); the first table wins."""
    rows = [
        *_nations(),
        *((form, f"organisation:{short}") for form, short in _organisations()),
        *_tabbed("institutions.txt", "institution"),
        *_tabbed("armed-groups.txt", "armed"),
    ]
    rows += [
        *_places(),
        *((line, "none:") for line in lines("regions.txt")),
        *_tabbed("media-and-companies.txt", "firm"),
    ]
    rows += _tabbed("peoples.txt", "people")
    known: dict[str, str] = {}
    for term, value in rows:
        known.setdefault(term, value)
    return known


_COUNTRY_KINDS = frozenset({"name", "capital", "demonym", "place", "institution", "armed", "people"})


def _kind(value: str) -> str:
    kind = value.partition(":")[0]
    if kind not in _COUNTRY_KINDS | {"organisation", "firm", "none"}:
        raise ValueError(f"expected a kind of known name, got {kind!r}")
    return kind


KNOWN = Lexicon("actors.known", _known(), values=_kind)
"""Countries, capitals, demonyms, places, institutions, organisations: term -> "kind:code"."""

ORGANISATIONS = Lexicon(
    "actors.organisations", {form: short if short != form else None for form, short in _organisations()}
)
"""Those of the world and of states, for users to extend: term -> short name, where it has another."""

OFFICES = Lexicon.load("actors.offices", _PACKAGE, "lexicons/offices.txt")
"""Titles, offices, ranks and callings: term -> office | calling | honorific | rank."""

GROUPS = Lexicon.load("actors.groups", _PACKAGE, "lexicons/groups.txt")
"""Nouns for bodies and groups: term -> body | group."""

GIVEN_NAMES = words("given-names.txt")
FAMILY_NAMES = words("family-names.txt")
NAMES = GIVEN_NAMES | FAMILY_NAMES
ORGANISATION_HEADS = words("organisation-heads.txt")
ORGANISATION_FRONTS = words("organisation-fronts.txt")
ORGANISATION_TAILS = words("organisation-tails.txt")
CALENDAR = words("calendar.txt")
NOT_NAMES = words("not-names.txt") | CALENDAR
FUNCTION_WORDS = words("function-words.txt")
COMMON_WORDS = words("common-words.txt") | FUNCTION_WORDS
TITLE_SURNAMES = words("title-surnames.txt")
PARTICLES = words("particles.txt")
SAYING, ACTING, SAYING_BASES = (frozenset(line.split()[1:]) for line in lines("verbs.txt"))

_FORMS = (("’", "'"), ("‘", "'"), ("‑", "-"), ("‐", "-"), ("\u00a0", " "), ("\u202f", " "))


def plain(text: str) -> str:
    """The text with apostrophes, hyphens and spaces in one form; lengths stay."""
    if not text.isascii():
        for form, one in _FORMS:
            text = text.replace(form, one)
    return text


@cache
def _exact() -> dict[str, str]:
    return {plain(term): value or "" for term, value in KNOWN.terms.items()}


def _value(phrase: str) -> tuple[str, str]:
    name = plain(phrase).strip().removesuffix("'s").removesuffix("'")
    known = _exact()
    value = known.get(name) or known.get(name.removeprefix("the ").removeprefix("The ")) or ":"
    kind, _, code = value.partition(":")
    return kind, code


def default_code(code: str) -> str | None:
    """The country meant by custom where a name is shared: the first of "COD|COG" for Congo, none of "|KOR|PRK"."""
    return code.partition("|")[0] or None


def country_of(phrase: str) -> str | None:
    """ISO 3166-1 alpha-3 code (XKX for Kosovo) of a name, demonym, capital, place, institution or armed group, or None.

    A leading "the" and a possessive ending are forgiven; case is not ("us" is no country). No context is used:
    "Georgia" is the country.
    """
    kind, code = _value(phrase)
    return default_code(code) if kind in _COUNTRY_KINDS else None


def organisation_of(phrase: str) -> str | None:
    """The short name of an intergovernmental or world-wide organisation ("NATO", "EU"), or None."""
    kind, code = _value(phrase)
    return code if kind == "organisation" else None
