"""What stands for an actor without a name: "the minister", "Ukrainian officials", "the agency"."""

from __future__ import annotations

import regex

from newsparse_actors import nations, people
from newsparse_actors.chunks import Chunk, Sort
from newsparse_actors.mentions import ORGANISATION, PERSON, Mention, Tie
from newsparse_actors.offices import in_country, phrase_of
from newsparse_actors.pages import Page
from newsparse_actors.records import Basis, Type
from newsparse_actors.tables import ACTING, SAYING, TITLE_SURNAMES

_ADJECTIVES = frozenset({"chief", "general", "major", "principal", "private"})
_COUNTRIES = frozenset({"name", "capital", "place"})  # kinds of which a person is the head: "the mayor of Sofia"
_ANOTHER = frozenset({"a", "an", "another", "any", "no", "former", "ex", "late", "ousted", "deposed", "then", "future"})
_COMPLEMENT = regex.compile(r" of (?:(?:the|an?|his|her|its|their|our|this|that) )?(\p{L}[\p{L}\p{Nd}-]{0,40}+)")
_OWNERS = frozenset({"name", "demonym", "capital"})  # kinds of known names that say whose it is


def read_office(page: Page, number: int, chunk: Chunk) -> None:
    """An office that no name follows: "the minister", "the Ukrainian president"."""
    if people.surname(page, number):
        people.add(page, number, chunk.start, chunk.end, "title")
    elif page.text[chunk.start : chunk.end] in TITLE_SURNAMES and not _called(page, number, chunk):
        page.add(number, people.maybe(page, chunk.start, chunk.end))
    elif chunk.kind in ("office", "rank"):
        _add(page, number, chunk, PERSON)


def _called(page: Page, number: int, chunk: Chunk) -> bool:
    """Whether an office with a capital is read as one: "the Dean", "Bishop Roe", a line in title case."""
    others = page.context.definite(chunk.start) or page.joined(number) is not None or page.gaps[number - 1] == " "
    return others or page.title_case.heads(chunk.start)


def read_group(page: Page, number: int, chunk: Chunk) -> None:
    """A body or group: "the ministry", "Ukrainian officials"."""
    _add(page, number, chunk, ORGANISATION if chunk.kind == "body" else Type.GROUP)


def _add(page: Page, number: int, chunk: Chunk, type_: Type) -> None:
    """A mention, if a determiner or a country says whose; a country's adjective is part of it."""
    start, country = chunk.start, None
    before, gap = page.chunks[number - 1], page.gaps[number - 1]
    if before.sort is Sort.KNOWN and before.kind in _OWNERS and gap in (" ", "'s "):
        country = nations.country(page, number - 1)
        if gap == " " and page.has(number - 1):
            start = before.start
            page.drop(number - 1, number)
    tie, end = Tie.STAND_IN, chunk.end
    if country is None and type_ is ORGANISATION and _of_country(page, number):
        end, country = page.chunks[number + 1].end, nations.country(page, number + 1)
        page.read_to(number + 1)
    if country is None and not page.context.definite(start):
        if type_ is not PERSON or not page.title_case.heads(start) or _adjective(page, chunk):
            return
        tie = Tie.OFFICE
    text, role, head = page.text[start:end], None, page.plain[chunk.start : chunk.end].casefold()
    if type_ is PERSON:
        role, country, head = _office(page, number, start, country)
    mention = Mention(start, end, text, type_, "stand-in", Basis.ROLE, role, country, head, tie)
    page.add(number, mention)


def _office(page: Page, number: int, start: int, country: str | None) -> tuple[str, str | None, str]:
    """The role that begins at `start`, its country, and the phrase by which a person is said to hold it.

    What it is an office of is part of the phrase: "head of the port authority".
    """
    if number in page.appositions:
        return page.appositions[number], country, phrase_of(page.appositions[number])
    chunk, text = page.chunks[number], page.plain
    role, phrase, article = page.text[start : chunk.end], text[chunk.start : chunk.end], page.context.before(start)
    if article in _ANOTHER:
        return role, country, f"{article} {text[start : chunk.end]}".casefold()
    found = _COMPLEMENT.match(text, chunk.end)
    if found is None:
        return role, country, phrase.casefold()
    after = page.chunks[number + 1] if number + 1 < len(page.chunks) else chunk
    if after.start != found.start(1) or after.sort is Sort.OFFICE or text[after.end : after.end + 1] == "'":
        return role, country, text[chunk.start : found.end()].casefold()
    role, code = page.text[start : after.end], nations.country(page, number + 1) if after.kind in _COUNTRIES else None
    if code is None:
        return role, country, text[chunk.start : after.end].casefold()
    return role, code, in_country(code, phrase.casefold())


def _adjective(page: Page, chunk: Chunk) -> bool:
    """Whether an office in a headline is an adjective, for all one can see: "Major Reshuffle", not "Major Resigns"."""
    alike = page.plain[chunk.start : chunk.end].casefold() in _ADJECTIVES
    return alike and page.context.after(chunk.end) not in ACTING | SAYING


def _of_country(page: Page, number: int) -> bool:
    """Whether the country whose body it is follows: "the army of Chad"."""
    follows = number + 1 < len(page.chunks) and page.gaps[number] in (" of ", " of the ")
    return follows and page.chunks[number + 1].kind == "name"
