"""Adding a person to the page, with the role beside the name and the particles before it."""

from __future__ import annotations

import regex

from newsparse_actors.chunks import Sort
from newsparse_actors.contexts import GAP
from newsparse_actors.mentions import Mention, Tie
from newsparse_actors.pages import Page
from newsparse_actors.records import Basis, Type
from newsparse_actors.roles import Role, role_after, role_before
from newsparse_actors.tables import PARTICLES

_PARTICLE_BEFORE = regex.compile(
    rf"(?<![\p{{L}}’'-])(?:(?:\p{{Ll}}{{1,4}}{GAP}){{1,3}}|(?:al|el|as|ash|ad|an|ar|at|az)[-‐‑])$"
)
_SPLIT = regex.compile(GAP)
_REACH = 16


def role_of(page: Page, number: int, start: int) -> Role:
    """The role right before a name that begins with this chunk."""
    return role_before(page, number) if start == page.chunks[number].start else Role()


def office_of(page: Page, number: int, end: int) -> Role:
    """The role made of the office before this chunk and of its words up to `end`: "Minister of Education"."""
    office = page.chunks[number - 1] if number else None
    if office is None or office.sort is not Sort.OFFICE or page.gap(number - 1) not in (" of ", " for ", " of the "):
        return Role()
    before = role_before(page, number - 1)
    start = office.start if before.first is None else page.chunks[before.first].start
    return Role(page.text[start:end], before.country, number - 1)


def add(page: Page, number: int, start: int, end: int, rule: str, role: Role | None = None) -> None:
    """A person named at [start, end); the chunks of the role are no mentions of their own."""
    role = role or role_of(page, number, start)
    if role.first is not None:
        page.drop(role.first, number)
    elif page.text[end : end + 1] == ",":
        role = role_after(page, number, end)
    start, end = with_particles(page.text, start), _with_suffix(page.text, end)
    text = page.text[start:end]
    page.add(number, Mention(start, end, text, Type.PERSON, Basis.NAME, rule, role=role.text, country=role.country))


def maybe(page: Page, start: int, end: int) -> Mention:
    """Capitalised words that are a person's name only if the document uses them as one."""
    start = with_particles(page.text, start)
    return Mention(start, end, page.text[start:end], Type.PERSON, Basis.NAME, "short-name", tie=Tie.MAYBE)


def with_particles(text: str, start: int) -> int:
    """The start of a name with the particles before it: "von der Leyen", "al-Assad"."""
    if not start or not (text[start - 1] in "-‐‑" or text[start - 2 : start - 1].islower()):
        return start
    before = _PARTICLE_BEFORE.search(text[max(0, start - _REACH) : start])
    if not before:
        return start
    words = [word for word in _SPLIT.split(before[0]) if word]
    while words and words[0] not in PARTICLES and words[0][-1] not in "-‐‑":
        words.pop(0)
    if not all(word in PARTICLES or word[-1] in "-‐‑" for word in words):
        return start
    return start - sum(len(word) + (word[-1] not in "-‐‑") for word in words)


def _with_suffix(text: str, end: int) -> int:
    """The end of a name with the stop of "Jr." taken in."""
    return end + 1 if text[end - 3 : end] in (" Jr", " Sr") and text[end : end + 1] == "." else end
