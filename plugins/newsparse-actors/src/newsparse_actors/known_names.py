"""Names the tables know: alone, or as the beginning of a longer one."""

from __future__ import annotations

from newsparse_actors import bodies, nations, people, persons
from newsparse_actors.chunks import Chunk, Sort
from newsparse_actors.contexts import Context
from newsparse_actors.listed import CALENDAR, FUNCTION
from newsparse_actors.mentions import COUNTRY, ORGANISATION, Mention
from newsparse_actors.pages import Page
from newsparse_actors.records import Basis, Type
from newsparse_actors.tables import GIVEN_NAMES

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
    if not first or after.sort is not Sort.WORDS or not persons.possible_name(after.words, after.lists):
        return False
    office = number > 0 and page.chunks[number - 1].sort is Sort.OFFICE
    if office and page.gaps[number - 1] == " of " and after.words[1:]:
        return False  # "Mayor of Sofia" "Ana Petrova"
    titled = office and page.gaps[number - 1] == " "
    acting = page.context.vouched(chunk.start, after.end) or after.words[-1].text in page.acting
    named = persons.has_family_name(after.words) and len(after.words) < 3
    if not (titled or named or acting):
        return False
    page.read_to(number + 1)
    people.add(page, number, chunk.start, after.end, "given-name")
    return True


def _alone(page: Page, number: int, chunk: Chunk) -> None:
    if chunk.kind == "none":
        return
    if _titled(page, number, chunk):
        people.add(page, number, chunk.start, chunk.end, "title")
    elif chunk.code == "weak" and not _stands_for_firm(page.context, chunk):
        page.add(number, people.maybe(page, chunk.start, chunk.end))
    elif chunk.kind == "institution":
        _institution(page, number, chunk)
    else:
        _add(page, number, chunk)


def _stands_for_firm(context: Context, chunk: Chunk) -> bool:
    """Whether a word that is also a common one is a paper or company: "the Independent", "Target said"."""
    return context.before(chunk.start) == "the" or context.vouched(chunk.start, chunk.end)


def _institution(page: Page, number: int, chunk: Chunk) -> None:
    """An institution, of the country beside it if one is: "Kenya's Senate", "the Senate of Kenya"."""
    last = bodies.complement(page, number)
    if last > number and page.chunks[last].kind == "name" and page.gaps[last - 1] in (" of ", " of the "):
        bodies.add(page, number, last, None)
        return
    owner, name = bodies.owner(page, number), page.text[chunk.start : chunk.end]
    mention = Mention(chunk.start, chunk.end, name, ORGANISATION, chunk.kind, Basis.INSTITUTION)
    mention.country = owner or nations.country(page, number)
    mention.key = f"{owner}:{name}" if owner else ""
    page.add(number, mention)


def _add(page: Page, number: int, chunk: Chunk) -> None:
    """A country, capital, place, people, company or organisation of the world."""
    start, end, kind = chunk.start, chunk.end, chunk.kind
    type_, basis = nations.type_and_basis(page, chunk)
    if kind == "capital" and _in_longer_name(page, number):
        type_, basis = Type.PLACE, Basis.NAME
    country = nations.country(page, number)
    if type_ is COUNTRY and country == "USA" and chunk.code != country:
        type_ = Type.PLACE
    key = _key(chunk, type_, country)
    page.add(number, Mention(start, end, page.text[start:end], type_, kind, basis, country=country, key=key))


def _titled(page: Page, number: int, chunk: Chunk) -> bool:
    """Whether a title makes a person of a company's or place's name that persons have, too: "President Ford"."""
    shared = chunk.code == "weak" or (
        chunk.kind in nations.NAMED_PLACES and page.text[chunk.start : chunk.end] in GIVEN_NAMES
    )
    before = page.chunks[number - 1] if shared and number else None
    if before is None or before.sort is not Sort.OFFICE or page.gaps[number - 1] != " ":
        return False
    return page.text[before.start].isupper() and page.plain[chunk.end : chunk.end + 1] != "'"


def _in_longer_name(page: Page, number: int) -> bool:
    """Whether a longer name begins with the place: "Rome Statute"; a title-case line says nothing of that."""
    after = page.joined(number)
    if after is None or after.sort is not Sort.WORDS or page.title_case.covers(after.start):
        return False
    return not after.words[0].lists & (CALENDAR | FUNCTION)


def _key(chunk: Chunk, type_: Type, country: str | None) -> str:
    """What ties names of one actor together where the tables know them to be one."""
    if type_ is COUNTRY and country:
        return f"country:{country}"
    return f"organisation:{chunk.code}" if chunk.kind == "organisation" else ""
