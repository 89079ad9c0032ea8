"""Adding a person to the page, with the role beside the name and the particles before it."""

from __future__ import annotations

from newsparse_actors.chunks import Sort
from newsparse_actors.mentions import PERSON, Mention, Tie
from newsparse_actors.pages import Page
from newsparse_actors.records import Type
from newsparse_actors.roles import NO_ROLE, Role, role_after, role_apart, role_before
from newsparse_actors.tables import TITLE_SURNAMES

_LISTING = frozenset({" and ", ", ", ", and "})
_ADDRESSES = dict.fromkeys(["mr", "sir", "king", "prince", "herr", "monsieur", "señor", "lord"], "mr") | dict.fromkeys(
    ["mrs", "ms", "miss", "queen", "princess", "frau", "mme", "madame", "señora", "lady", "dame"], "mrs"
)


def role_of(page: Page, number: int, start: int) -> Role:
    """The role right before a name that begins with this chunk, or before the name it is joined to."""
    if not page.gaps[number - 1] or start != page.chunks[number].start:
        return NO_ROLE
    shared = _shared(page, number) if page.shared else None
    return shared or role_before(page, number)


def _shared(page: Page, number: int) -> Role | None:
    """The role of several that the person named before has, too: "Senators Roe and" Doe."""
    before = number - 1
    if page.gaps[before] not in _LISTING:
        return None
    if before not in page.shared and page.gaps[before - 1] == " of ":
        before -= 1
    return Role(page.shared[before], None, number) if before in page.shared else None


def office_of(page: Page, number: int, end: int) -> Role:
    """The role made of the office before this chunk and of its words up to `end`: "Minister of Education"."""
    office = page.chunks[number - 1] if number else None
    if office is None or office.sort is not Sort.OFFICE or page.gaps[number - 1] not in (" of ", " for ", " of the "):
        return NO_ROLE
    before = role_before(page, number - 1)
    start = office.start if before.first is None else page.chunks[before.first].start
    return Role(page.text[start:end], before.country, number - 1)


def surname(page: Page, number: int) -> bool:
    """Whether an office is a family name behind an honorific: "Mr. King", "Ms Shah"."""
    chunk, before = page.chunks[number], page.chunks[number - 1] if number else None
    if before is None or before.kind != "honorific" or page.gaps[number - 1] != " ":
        return False
    return page.text[chunk.start : chunk.end] in TITLE_SURNAMES and page.joined(number) is None


def add(page: Page, number: int, start: int, end: int, rule: str, role: Role | None = None) -> None:
    """A person named at [start, end) in chunk `number`; the chunks of the role are no mentions of their own."""
    role, place = role_of(page, number, start) if role is None else role, page.place(number, start)
    titled = role.first is not None
    if role.first is not None:
        page.share(number, role.first, role.text)
        page.drop(role.first, number)
    beside = _beside(page, number, start, end, titled=titled)
    start, end = page.context.with_particles(start), _with_suffix(page.plain, end)
    address = _address(page, number - 1) if titled else ""
    if address and " " not in page.text[start:end] and _of_couple(page, number - 2):
        _add_couple(page, number, end)
        return
    text, country = page.text[start:end], role.country or beside.country
    mention = Mention(start, end, text, PERSON, rule, role=role.text or beside.text, country=country, address=address)
    mention.also = beside.text if role.text else None
    page.add(place, mention)


def _beside(page: Page, number: int, start: int, end: int, *, titled: bool) -> Role:
    """The role in an apposition before or after the name."""
    if page.plain[end : end + 1] == " ":
        return NO_ROLE
    if not titled and start == page.chunks[number].start and page.gaps[number - 1] == ", ":
        role = role_apart(page, number)
        if role.first is not None:
            page.drop(role.first, role.first + 1)
            return role
    follows = page.plain[end : end + 1] == "," and not page.context.opened(start, end)
    return role_after(page, number, end, titled=titled) if follows else NO_ROLE


def _of_couple(page: Page, number: int) -> bool:
    """Whether chunk `number` and the next are the "Mr and Mrs" of two who share the name after them."""
    pair = page.chunks[max(0, number) : number + 2]
    return [chunk.kind for chunk in pair] == ["honorific", "honorific"] and page.gaps[number] == " and "


def _add_couple(page: Page, number: int, end: int) -> None:
    start = page.chunks[number - 2].start
    page.add(number, Mention(start, end, page.text[start:end], Type.GROUP, "couple"))


def _address(page: Page, number: int) -> str:
    """How the person named behind this chunk is addressed: "mr", "mrs", or "" where it says nothing of that."""
    if number < 0 or page.chunks[number].sort is not Sort.OFFICE:
        return ""
    return _ADDRESSES.get(page.plain[page.chunks[number].start : page.chunks[number].end].casefold().rstrip("."), "")


def maybe(page: Page, start: int, end: int) -> Mention:
    """Capitalised words that are a person's name only if the document uses them as one."""
    start = page.context.with_particles(start)
    return Mention(start, end, page.text[start:end], PERSON, "short-name", tie=Tie.MAYBE)


def _with_suffix(text: str, end: int) -> int:
    """The end of a name with the stop of "Jr." taken in."""
    return end + 1 if text[end - 3 : end] in (" Jr", " Sr") and text[end : end + 1] == "." else end
