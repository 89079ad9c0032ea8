"""Names the tables know: alone, or as the beginning of a longer one."""

from __future__ import annotations

from newsparse_actors import bodies, contexts, nations, people, persons
from newsparse_actors.chunks import Chunk, Sort
from newsparse_actors.mentions import Mention
from newsparse_actors.pages import Page
from newsparse_actors.records import Basis, Type
from newsparse_actors.tables import CALENDAR, FUNCTION_WORDS, GIVEN_NAMES

_LENDING = frozenset({"name", "demonym"})  # kinds that lend their country to the body after them: "Polish Senate"


def read(page: Page, number: int, chunk: Chunk) -> None:
    """A country, capital, demonym, place, institution or organisation, or the beginning of a longer name."""
    if bodies.behind_front(page, number):
        return
    after = page.joined(number)
    if after is None or not (_lends(page, number, chunk, after) or _begins(page, number, chunk, after)):
        _alone(page, number, chunk)


def _lends(page: Page, number: int, chunk: Chunk, after: Chunk) -> bool:
    """Whether a body of the country begins: "Saudi Interior Ministry", "Nigerian Senate"."""
    country = nations.country(page, number)
    if page.title_case.covers(chunk.start):
        return bodies.in_headline(page, number, after, country)
    last = bodies.head_after(page, number)
    if last is not None:
        bodies.add(page, number, bodies.complement(page, last), country)
        return True
    if after.kind == "institution" and chunk.kind in _LENDING:
        bodies.add(page, number, number + 1, country)
        return True
    return False


def _begins(page: Page, number: int, chunk: Chunk, after: Chunk) -> bool:
    """Whether a place is a first name: "Chelsea Clinton", "Jordan Peterson"."""
    first = chunk.kind in nations.NAMED_PLACES and page.text[chunk.start : chunk.end] in GIVEN_NAMES
    if not first or after.sort is not Sort.WORDS or not persons.possible_name(after.words):
        return False
    office = number > 0 and page.chunks[number - 1].sort is Sort.OFFICE
    if office and page.gap(number - 1) == " of " and len(after.words) > 1:
        return False  # "Mayor of Sofia" "Ana Petrova"
    titled = office and page.gap(number - 1) == " "
    named = persons.has_family_name(after.words) and len(after.words) < 3
    if not (titled or named or contexts.vouched(page.text, chunk.start, after.end)):
        return False
    page.read_to(number + 1)
    people.add(page, number, chunk.start, after.end, "given-name")
    return True


def _alone(page: Page, number: int, chunk: Chunk) -> None:
    start, end, kind = chunk.start, chunk.end, chunk.kind
    if kind == "none":
        return
    if _titled(page, number, chunk):
        people.add(page, number, start, end, "title")
        return
    if chunk.code == "weak" and not (contexts.with_the(page.text, start) or contexts.vouched(page.text, start, end)):
        page.add(number, people.maybe(page, start, end))
        return
    type_, basis = nations.type_and_basis(kind, page.text, start, end)
    country = nations.country(page, number)
    owner = None
    inside = kind == "capital" and _in_longer_name(page, number)
    if inside:
        type_, basis = Type.PLACE, Basis.NAME
    if kind == "institution":
        last = bodies.complement(page, number)
        if last > number and page.chunks[last].kind == "name" and page.gap(last - 1) in (" of ", " of the "):
            bodies.add(page, number, last, None)
            return
        owner = bodies.owner(page, number)
        country = owner or country
    if type_ is Type.COUNTRY and chunk.code != country and country == "USA":
        type_ = Type.PLACE
    mention = Mention(
        start,
        end,
        page.text[start:end],
        type_,
        basis,
        kind,
        country=country,
        key=_key(chunk, type_, country) if owner is None else f"{owner}:{page.text[start:end]}",
    )
    mention.placed = (
        inside or nations.placed(page.text, start) or (kind == "name" and not contexts.says(page.text, start, end))
    )
    page.add(number, mention)


def _titled(page: Page, number: int, chunk: Chunk) -> bool:
    """Whether a title makes a person of a company's or place's name that persons have, too: "President Ford"."""
    shared = chunk.code == "weak" or (
        chunk.kind in nations.NAMED_PLACES and page.text[chunk.start : chunk.end] in GIVEN_NAMES
    )
    before = page.chunks[number - 1] if shared and number else None
    if before is None or before.sort is not Sort.OFFICE or page.gap(number - 1) != " ":
        return False
    return page.text[before.start].isupper() and page.text[chunk.end : chunk.end + 1] not in ("'", "’")


def _in_longer_name(page: Page, number: int) -> bool:
    """Whether a longer name begins with the place: "Rome Statute"; a title-case line says nothing of that."""
    after = page.joined(number)
    if after is None or after.sort is not Sort.WORDS or page.title_case.covers(after.start):
        return False
    return after.words[0].text not in CALENDAR and after.words[0].text not in FUNCTION_WORDS


def _key(chunk: Chunk, type_: Type, country: str | None) -> str:
    """What ties names of one actor together where the tables know them to be one."""
    if type_ is Type.COUNTRY and country:
        return f"country:{country}"
    return f"organisation:{chunk.code}" if chunk.kind == "organisation" else ""
