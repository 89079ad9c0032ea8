"""Furniture: the lines of a page that are not of its article, and the role each plays."""

from __future__ import annotations

from typing import Final

import regex

from newsparse.blocks.chrome import READER, chrome, closing, phrase
from newsparse.blocks.lines import Line, keys
from newsparse.blocks.verbs import acts
from newsparse.blocks.vocabulary import words
from newsparse.outline import ROLES

_MOST_WORDS: Final = 40  # of a cookie banner; other chrome is shorter
_RIGHTS: Final = regex.compile(
    r"[\s*|_]{0,3}+(?:©|℗|\(c\)\s?+(?:copyright\s?+)?\p{N}{4}|copyright\b\W{0,4}+\p{N}{4})", regex.IGNORECASE
)
_LINKS: Final = regex.compile(r"\s[|•·/>»›]\s")
# The way to the page, whose last step may be the title.
_HOME: Final = regex.compile(r"home(?:page)?\s?[>»›/|]\s?\S", regex.IGNORECASE)
_CRUMBS: Final = regex.compile(r"[^>»›/|•·]{1,28}+(?:[>»›/|•·]{1,2}+[^>»›/|•·]{1,28}+){1,12}+\Z")
_MINUTES: Final = regex.compile(
    r"(?:\p{N}{1,3}+|one|two|three|four|five|six|seven|eight|nine|ten)(?:\s?[-–]\s?\p{N}{1,3}+)?[\s-]?min(?:ute)?s?\.?"
    r"(?:[\s-](?:read|reading|listen|watch)(?:ing)?(?:\stime)?)(?=\Z|[.|•·]\s)",
    regex.IGNORECASE,
)
_READING: Final = regex.compile(
    r"(?:est(?:imated|\.)?\s)?(?:reading|read)\stime\W{0,3}+(?:\p{N}|less)|(?:read\sin|estimated|listen\s\()\s?\p{N}{1,3}+\smin",
    regex.IGNORECASE,
)
_COOKIE: Final = regex.compile(r"\bcookies?\b", regex.IGNORECASE)
_OURS: Final = READER | {"this"}
_TOLD: Final = frozenset({"said", "says", "told", "was", "were", "had"})  # of a sentence in the article
_WHOLLY: Final = frozenset({"copyright", "other"})  # the phrases that end their lines say enough
_IMPERATIVES: Final = words(
    """add become click consider donate download email find follow get give help join keep leave let listen read
    receive register scan send share sign stay subscribe support tap tell visit watch write all"""
)
_CONSENT: Final = frozenset(
    {"use", "uses", "accept", "consent", "policy", "experience", "preferences", "settings", "browsing"}
)


_RULE: Final = regex.compile(r"[-–—―_*=~.·•#+|/<>\s]{1,80}+(?:30|\b(?i:ends?)\b)?[-–—_*#()\s]{0,40}+\Z")


def role(line: Line) -> str | None:
    """The role of a line that is furniture by its own words; None where it is none, or only its place could tell."""
    if line.long:
        return None
    if not line.first or (line.first == "#" and len(line.keys) == 1):
        return "other" if _RULE.match(line.text) else None
    found = _time(line) or _rights(line) or _said(line) or _row(line) or _ends(line)
    return found if found and len(line.tokens) <= _MOST_WORDS else None


def _said(line: Line) -> str | None:
    found = None if line.quoted else phrase(line)
    return _cookie(line) or (found if found in ROLES and not _tells(line) else None)


def _ends(line: Line) -> str | None:
    found = None if line.quoted else closing(line)
    if found not in ROLES or not _TOLD.isdisjoint(line.last):
        return None
    return found if found in _WHOLLY or _bids(line) else None


def _bids(line: Line) -> bool:
    """Whether the line is no statement about the world: no sentence, or one that speaks to the reader."""
    return not line.stopped or line.first in _IMPERATIVES or not READER.isdisjoint(line.keys)


def _tells(line: Line) -> bool:
    return line.keys[-1] in _TOLD or (line.stopped and not _TOLD.isdisjoint(line.keys))


def _time(line: Line) -> str | None:
    if not line.short or line.first == "by" or acts(line):
        return None
    return "reading-time" if _MINUTES.search(line.head) or _READING.match(line.head) else None


def _rights(line: Line) -> str | None:
    return "copyright" if _RIGHTS.match(line.head) else None


def _cookie(line: Line) -> str | None:
    if not _COOKIE.search(line.head) or _OURS.isdisjoint(line.keys) or _CONSENT.isdisjoint(line.keys):
        return None
    return "cookie"


def _row(line: Line) -> str | None:
    """A row of buttons, or of links."""
    if not line.stopped and _are_buttons(line.keys):
        return "share"
    links = _LINKS.split(line.head)
    if len(links) > 1:
        roles = [chrome().whole.get(keys(link.split())) for link in links]
        if all(roles):
            return roles[0]
    if _HOME.match(line.head) and line.short:
        return "navigation"
    return "navigation" if _CRUMBS.match(line.head) and line.named and _departments(line) > 1 else None


def _are_buttons(tokens: tuple[str, ...]) -> bool:
    """Whether words are those of share buttons, "share this" before them or not."""
    named = tokens[2:] if tokens[:2] == ("share", "this") else tokens
    return any(len(word) > 1 for word in named) and chrome().buttons.issuperset(named)


def _departments(line: Line) -> int:
    return sum(key in chrome().departments for key in line.keys)
