"""Furniture: the lines of a page that are not of its article, and the role each plays."""

from __future__ import annotations

from typing import Final

import regex

from newsparse.blocks.chrome import BUTTONS, FLAGGED, OPENING, SECTIONS, WHOLE
from newsparse.blocks.lines import Line

_LONGEST: Final = max(map(len, OPENING))
_MOST_WORDS: Final = 40  # of a cookie banner; other chrome is shorter
_FLAG: Final = regex.compile(r"[^:|–—]{1,40}+\s?[:|–—]")
_COPYRIGHT: Final = regex.compile(
    r"(?:©|\(c\)|℗)\s?(?:copyright\s)?\s?\p{N}{4}|©|copyright\b\W{0,4}\p{N}{4}|all rights reserved\.?\Z",
    regex.IGNORECASE,
)
_CRUMBS: Final = regex.compile(r"[^>»›/|•·]{1,28}+(?:\s?[>»›/|•·]+\s?[^>»›/|•·]{1,28}+){1,12}+\Z")
_READING: Final = regex.compile(
    r"(?:^|.{0,60}\W)(?:\p{N}{1,3}+|one|two|three|four|five|six|seven|eight|nine|ten)(?:\s?-\s?\p{N}{1,3}+)?[\s-]?min(?:ute)?s?\.?\s(?:read|reading|reading time|listen|watch)\Z"
    r"|(?:est(?:imated|\.)?\s)?(?:reading|read) time:?\W{0,3}\p{N}.{0,30}\Z|read in \p{N}{1,3}+ min",
    regex.IGNORECASE,
)  # fmt: skip
_MINE: Final = frozenset({"we", "our", "us", "you", "your", "this"})
_CONSENT: Final = frozenset(
    {
        "use",
        "uses",
        "accept",
        "consent",
        "policy",
        "experience",
        "preferences",
        "settings",
        "browsing",
        "analyse",
        "analyze",
    }
)


def role(line: Line) -> str | None:
    """The role of a line that is furniture by its own words; None where it is not, or only its place could tell."""
    if len(line.tokens) > _MOST_WORDS or len(line.text) > len(line.head):
        return None
    return _time(line) or _rights(line) or WHOLE.get(line.keys) or _cookie(line) or _opening(line) or _row(line)


def _time(line: Line) -> str | None:
    return "reading-time" if line.short and line.keys[:1] != ("by",) and _READING.match(line.head) else None


def _rights(line: Line) -> str | None:
    return "copyright" if _COPYRIGHT.match(line.head) or line.keys[-3:] == ("all", "rights", "reserved") else None


def _cookie(line: Line) -> str | None:
    words = set(line.keys)
    return "cookie" if words & {"cookies", "cookie"} and words & _MINE and words & _CONSENT else None


def _opening(line: Line) -> str | None:
    """Chrome that goes on: by its first words, if nothing says that they are the article's."""
    quoted = line.head[:1] in "“\"‘'«"
    if quoted or _tells(line):
        return None
    for length in range(min(_LONGEST, len(line.keys)), 0, -1):
        opening = line.keys[:length]
        if opening in FLAGGED and _flagged(line, length):
            return FLAGGED[opening]
        if opening in OPENING:
            return OPENING[opening]
    return None


def _flagged(line: Line, length: int) -> bool:
    """Whether a colon, bar or dash follows the first `length` words."""
    flag = _FLAG.match(line.head)
    return flag is not None and len(line.head[: flag.end()].split()) <= length + 1 and flag.end() < len(line.head)


def _tells(line: Line) -> bool:
    """Whether the line is running text: it says what someone said or did, over more than a heading's length."""
    return not line.short or bool(line.keys and line.keys[-1] in {"said", "says"})


def _row(line: Line) -> str | None:
    """A row of buttons, or of links."""
    if line.keys and all(key in BUTTONS for key in line.keys) and line.keys != ("#",):
        return "share"
    crumbs = _CRUMBS.match(line.head)
    known = sum(key in SECTIONS for key in line.keys)
    return "navigation" if crumbs and line.named and known > 1 and not line.stopped else None
