"""Roles: the offices, nations and bodies that stand before a name, or between commas after it."""

from __future__ import annotations

import attrs
import regex

from newsparse_actors import nations
from newsparse_actors.chunks import Chunk, Sort
from newsparse_actors.listed import ACRONYM, CALENDAR, FRONT, FUNCTION, HEAD, NAME
from newsparse_actors.pages import Page
from newsparse_actors.tables import ACTING, SAYING, words

_COUNTRY_KINDS = frozenset({"name", "demonym", "capital", "institution", "armed", "place"})
_PARTIES = words("parties.txt")
_LINKS = frozenset({" of ", " of the ", " to ", " to the ", " for ", " for the ", " and "})
_OF = frozenset({" of ", " of the "})
_AWAY = frozenset({" to ", " to the ", " for ", " for the "})  # "envoy to Syria" is not Syria's
_QUALIFIER = regex.compile(
    r"(?r)(?:[Ff]ormer|ex|[Aa]cting|then|[Dd]eputy|[Ss]enior|[Oo]utgoing|[Ii]ncoming|[Oo]usted|[Ll]ate) "
)
_AFTER = regex.compile(
    r", (?:(?:who|which) (?:is|was) )?(?:(?:the|an?|its|their|his|her|our) )?"
    r"(?!(?:wh\p{L}{1,3}|after|and|as|at|because|before|but|by|for|from|if|in|on|or|over|since|to|with)(?!\p{L}))"
    r"((?:[^,;:()\n\"“”.]|\.(?!\s|\Z)){3,90}+)(?=[,;]|\.?(?:\s|\Z))"
)
_GOVERNING = regex.compile(
    r"(?<!\p{L})(?:of|for|to|with|from|by|against|than|whose|\p{Ll}{2,12}ing (?:the|an?|its|their|his|her))(?!\p{L})"
)
_NEXT = regex.compile(r", \p{Lu}")
_VERBS = ACTING | SAYING
_IN_CHARGE = frozenset({"Minister", "Secretary", "Commissioner"})  # offices that a portfolio stands before
_BESIDE = frozenset({" ", ", "})  # between a role and a name
_WIDEST = 8  # chunks in one role
_LONGEST = 120  # code points of a role


@attrs.frozen(eq=False)
class Role:
    """What the words beside a name say of the person: the words, the country they name, the first chunk taken."""

    text: str | None = None
    country: str | None = None
    first: int | None = None


NO_ROLE = Role()


def role_before(page: Page, at: int) -> Role:
    """The role that ends before chunk number `at`: "UK Foreign Secretary", "Chilean Ambassador to Japan"."""
    if page.gaps[at - 1] not in _BESIDE or page.chunks[at - 1].sort in (Sort.WORDS, Sort.GROUP):
        return NO_ROLE
    first, country = at, None
    offices: list[str] = []
    while first > max(0, at - _WIDEST):
        before, gap = page.chunks[first - 1], page.gaps[first - 1]
        if gap == "'s " and before.kind in _COUNTRY_KINDS and offices:
            country = nations.country(page, first - 1) or country
            break
        if first < at and _of_another(gap, page.chunks[first]):
            break
        if gap == " " and _portfolio(page, before, page.chunks[first]):
            first -= 1
            continue
        ranked = gap == ", " and first == at - 1 and _ranked(page, first)
        if not ranked and not _joins(gap, before, nearest=first == at, several=len(page.chunks[at].words) > 1):
            break
        country = None if gap in _AWAY else country
        if before.sort is Sort.KNOWN and before.kind in _COUNTRY_KINDS:
            country = nations.country(page, first - 1) or country
        if before.sort is Sort.OFFICE:
            offices.append(before.kind)
        first -= 1
    if not offices:
        return NO_ROLE
    return Role(_words(page, first, at, offices), country, first)


def _words(page: Page, first: int, at: int, offices: list[str]) -> str | None:
    """The text of a role, "former" in front included, without "Mr" and the like, which say nothing of it."""
    start, last = _qualified(page.plain, _past_article(page.chunks[first])), at - 1
    while last > first and page.chunks[last].kind == "honorific":
        last -= 1
    text = page.text[start : page.chunks[last].end]
    return text if len(text) <= _LONGEST and set(offices) != {"honorific"} else None


def _past_article(chunk: Chunk) -> int:
    """Where a role begins that capitalised words open: not with "The"."""
    words = chunk.words
    return words[1].start if len(words) > 1 and words[0].text == "The" else chunk.start


def _portfolio(page: Page, before: Chunk, office: Chunk) -> bool:
    """Whether capitalised words name what a minister is in charge of: "Rural Affairs" Minister."""
    if before.sort is not Sort.WORDS or before.lists & (NAME | CALENDAR | FUNCTION | ACRONYM):
        return False
    return page.text[office.start : office.end] in _IN_CHARGE


def _of_another(gap: str, after: Chunk) -> bool:
    """Whether the words before are someone else's: "aide to" President Obama, "Mrs Roe and" Mr Roe."""
    return after.sort is Sort.OFFICE and (gap in _AWAY or (gap in _LINKS and after.kind == "honorific"))


def _joins(gap: str, before: Chunk, *, nearest: bool, several: bool) -> bool:
    """Whether the chunk before belongs to the role."""
    if gap == ", " and nearest:
        return before.sort is Sort.OFFICE and (before.kind != "calling" or several)
    if gap in _LINKS and not nearest:
        return before.sort is Sort.OFFICE or (gap in _OF and before.sort is Sort.WORDS and _of_body(before))
    if gap != " ":
        return False
    if before.sort is Sort.WORDS:
        return not nearest and _of_body(before)
    return before.sort is not Sort.GROUP or not nearest


def _ranked(page: Page, at: int) -> bool:
    """Whether a rank or form of address parts an office from the name: "army spokesman, Col.", "the mayor, Mr"."""
    kind, before = page.chunks[at].kind, page.chunks[at - 1]
    address = kind == "honorific" and page.context.definite(before.start)
    return before.kind == "office" and (address or kind in ("rank", "title"))


def _of_body(chunk: Chunk) -> bool:
    """Whether capitalised words before an office name a body or party: "Interior Ministry spokesman"."""
    last = chunk.words[-1]
    return bool(last.lists & (HEAD | FRONT)) or last.text in _PARTIES or (last.text.isupper() and len(last.text) > 1)


def _qualified(text: str, start: int) -> int:
    """The start of the role with a "former" or "acting" in front of it."""
    before = _QUALIFIER.match(text, max(0, start - 10), start)
    return before.start() if before else start


def role_after(page: Page, at: int, end: int, *, titled: bool) -> Role:
    """The role in an apposition after the name that ends at `end`: "…, the head of the IAEA,".

    Where one stands before the name, it may be another's in a row: "General Roe, the mayor, Ada Doe and".
    """
    near = range(at + 1, min(at + 1 + _WIDEST, len(page.chunks)))
    found = _AFTER.match(page.plain, end, end + _LONGEST) if _first_office(page, near, end + _LONGEST) else None
    office = _first_office(page, near, found.end(1)) if found else None
    if not found or office is None or page.context.acts(page.chunks[office].end) or _of_next(page, office):
        return NO_ROLE
    if titled and _NEXT.match(page.plain, found.end(1)):
        return NO_ROLE
    role, last = page.text[found.start(1) : found.end(1)], found.end(1) + 1  # with the stop of "U.S."
    if role.partition(" ")[0] in _VERBS:
        return NO_ROLE  # "Ada Roe, said the mayor was late,"
    if _heads(page, office, found.start(1)):
        page.appositions[office] = role
    inside = [number for number in near if end <= page.chunks[number].start and page.chunks[number].end <= last]
    countries = [nations.country(page, number) for number in inside if page.chunks[number].kind in _COUNTRY_KINDS]
    return Role(role, next(filter(None, countries), None))


def role_apart(page: Page, at: int) -> Role:
    """The role in an apposition before chunk `at` and a comma, with what it is of: "the governor of Texas, Ada Roe"."""
    whose, office = page.chunks[at - 1], page.chunks[at - 2] if at > 1 else None
    if office is None or office.sort is not Sort.OFFICE or page.gaps[at - 2] not in _OF:
        return NO_ROLE
    country = nations.country(page, at - 1) if whose.kind in _COUNTRY_KINDS else None
    return Role(page.text[_qualified(page.plain, office.start) : whose.end], country, at - 2)


def _of_next(page: Page, office: int) -> bool:
    """Whether an office is that of a person named right after it: "Ada Roe, Prime Minister" Jane Doe."""
    after = page.joined(office)
    return after is not None and after.sort is Sort.WORDS and bool(after.words[0].lists & NAME)


def _first_office(page: Page, numbers: range, end: int) -> int | None:
    """The number of the first of the chunks that is an office, if it ends at `end` or earlier."""
    offices = (number for number in numbers if page.chunks[number].sort is Sort.OFFICE)
    first = next(offices, None)
    return first if first is not None and page.chunks[first].end <= end else None


def _heads(page: Page, office: int, start: int) -> bool:
    """Whether an office is what an apposition from `start` says someone is, not whose or of whom: "his aide"."""
    chunk = page.chunks[office]
    return page.plain[chunk.end : chunk.end + 1] != "'" and not _GOVERNING.search(page.plain, start, chunk.start)
