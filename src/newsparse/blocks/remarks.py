"""Remarks: lines about the article rather than of it: notes, taglines, and what is embedded from elsewhere."""

from __future__ import annotations

from typing import Final

import regex

from newsparse.blocks.chrome import closing, phrase
from newsparse.blocks.lines import Line

_ASIDE: Final = regex.compile(r"\([^()]{8,160}+\)\Z|\(\([^()]{8,160}+\)\)\Z")
_SIGNED: Final = r"[–—-]{1,2}\s?\p{Lu}[\p{L}/&.]{1,14}+(?:\s\p{Lu}[\p{L}/&.]{1,14}+){0,3}+\Z"
_CONTRIBUTED: Final = regex.compile(
    r"\bcontributed(?:\sto\s(?:this|the)\s(?:report|story|article)|\sreporting(?:\sfrom\s[^.]{2,40}+)?)?[.)]{0,2}+\Z"
)
_FROM: Final = (
    r"\p{Lu}[\p{L}.’'-]{1,20}+(?:(?:\sand|,(?:\sand)?)?+\s\p{Lu}[\p{L}.’'-]{0,20}+){0,9}+\sreported(?:\sthis\s(?:story|article))?\sfrom"
    r"\s\p{Lu}[^.]{1,60}+(?:\.[^.]{1,60}+){0,3}+\.\Z"
)
# "hw/kb (dpa, AFP)": who put an agency's report together
_INITIALS: Final = r"\p{Ll}{2,4}+(?:[/,]\s?\p{Ll}{2,4}+){0,3}+\s?\([\p{L}\s,/.]{2,60}+\)\Z"
_CONTACT: Final = (
    r"(?:Reach|Contact|Email|E-mail|Write\sto|To\s(?:reach|contact))\s(?:[^\s@]{1,24}\s){1,8}+(?:at|on|:|email|via)?\s?\S{1,64}@\S{4,64}"
    r"|[\w.+-]{1,64}@[\w.-]{4,64}\Z"
)
_AUTHOR: Final = (
    r"(?:The\s(?:author|writer)|\p{Lu}[\p{L}.’'-]{1,20}+(?:\s\p{Lu}[\p{L}.’'-]{0,20}+){1,3}+)\s(?:is|are|was)\s(?:an?|the)\s"
    r"(?:[^\s.]{1,20}\s){0,6}(?:reporter|correspondent|editor|journalist|columnist|contributor|freelancer)\b[^.]{0,80}+\.\Z"
)
# "Ann Moe covers the coast for The Tide.": a bio where it stands last, a sentence like any other before
_BIO: Final = regex.compile(
    r"\p{Lu}[\p{L}.’'-]{1,20}+(?:\s\p{Lu}[\p{L}.’'-]{0,20}+){1,3}+\s(?:(?:is|was)\s(?:an?|the|our|based)\s|covers\s|teaches\s"
    r"|writes\s(?:about|for|on)\s|reports\s(?:on|for|from)\s|(?:has|is)\s(?:covered|reported|written|covering|reporting)\s"
    r"|is\s(?:[^\s.]{1,20}\s){0,3}(?:reporter|correspondent|editor|journalist|columnist|contributor)\b|can\sbe\s(?:reached|contacted)\s)"
)
_FOLLOW: Final = (
    r"(?:You\scan\s)?[Ff]ollow\s(?:her|him|them|\p{Lu}\p{L}{1,20}+(?:\s\p{Lu}[\p{L}.’'-]{0,20}+){0,3}+)\s(?:on|at)\s"
    r"(?:Twitter|X|Facebook|Instagram|Bluesky|Mastodon|LinkedIn|Threads|TikTok|@)"
)
_TAGLINE: Final = regex.compile(rf"{_SIGNED}|{_INITIALS}|{_CONTACT}|{_FROM}|{_AUTHOR}|{_FOLLOW}")
_POST: Final = regex.compile(
    r"<\s?(?:tweet|blockquote|iframe|embed|script|figure|video|img|instagram|twitter|facebook|youtube)\b"
    r"|(?:https?://|www\.|pic\.twitter\.com/|t\.co/)\S{1,200}+\Z"
    r"|[–—-]{1,2}\s?[^()]{1,60}+\(@\w{1,30}+\)|@\w{2,30}+\Z|(?!by\b)[^()@.]{1,50}+\(?@\w{2,30}+\)?(?:\s[·•|–—-].{0,40}+)?\Z"
    r"|view\s(?:this|more\son|post\son|on)\s(?:post|twitter|x|instagram|facebook|tweet|video)\b|(?:a\s)?post\sshared\sby\s"
    r"|\[(?:embed(?:ded)?|video|tweet|image|photo|map|gallery|interactive|graphic|chart)\b[^\]]{0,80}+\]\Z"
    r"|embedded\s(?:content|post|video|tweet)\b",
    regex.IGNORECASE,
)
_POSTED: Final = regex.compile(
    r"(?:\bpic\.twitter\.com/\w{4,20}+|\(@\w{2,30}+\)\s\w{3,9}+\s\p{N}{1,2}+,\s\p{N}{4})\W{0,3}+(?:\Z|</)|</tweet>\.?\Z"
)
_ITEM: Final = regex.compile(r"(?:[•●◦▪■‣⁃∙·►▶✓✔➤*]|[–—-]|\(?\p{N}{1,2}+[.)]|\(?[a-hA-H]\)|\(?[ivx]{1,4}+\))\s++(?=\S)")


def note(line: Line) -> bool:
    """Whether the newsroom speaks of the article itself: a correction, an aside in brackets."""
    return "note" in (phrase(line), closing(line)) or (_ASIDE.match(line.text) is not None and line.sentences == 1)


def tagline(line: Line) -> bool:
    """Whether the line says who worked on the report, or who its author is."""
    if len(line.text) > 3 * len(line.head):
        return False
    return (
        phrase(line) == "tagline" or _CONTRIBUTED.search(line.tail) is not None or _TAGLINE.match(line.head) is not None
    )


def bio(line: Line) -> bool:
    """Whether the line, where it stands last, tells who its author is."""
    return _BIO.match(line.head) is not None


def embed(line: Line) -> bool:
    """Whether the line is, or signs, a post from elsewhere."""
    return _POST.match(line.head) is not None or _POSTED.search(line.tail[-80:]) is not None


def item(line: Line) -> bool:
    """Whether the line opens with a bullet or a number of a list."""
    return _ITEM.match(line.head) is not None
