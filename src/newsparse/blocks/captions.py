"""Captions: words beside a picture, told by their credit; and quotes pulled out of the text, told by the name below."""

from __future__ import annotations

from typing import Final

import regex

from newsparse.blocks.lines import Line
from newsparse.blocks.verbs import ARTICLES, idle

_MEDIUM: Final = r"(?:image|photo(?:graph)?|picture|video|audio|illustration|graphic|map|screenshot|cartoon)"
_AGENCY: Final = (
    r"(?:AFP|AP|EPA|REUTERS|Reuters|Getty|Getty\sImages|PA|AA|Xinhua|Anadolu|Bloomberg|Shutterstock|Alamy|NASA)"
)
_END: Final = r"[.)\]]{0,2}+\Z"
_NAMES: Final = r"[^.!?:“”\"]{1,60}+(?:\.\s?[^.!?:“”\"]{1,40}+)?"  # an initial's stop may stand in it
_GIVEN: Final = r"(?=[\p{Lu}@(]|(?:supplied|courtesy|handout|via)\b)"

# Each is looked for in the last part of a line; fast where it has a word that must be there, so they are many.
_CREDITS: Final = (
    # "Image: Ann Moe", "Photograph: Ann Moe/The Herald"
    rf"(?i:\b{_MEDIUM}s?(?:\scredits?|\sby|\sfrom|\scourtesy(?:\sof)?)?\s?:)\s?{_GIVEN}{_NAMES}{_END}",
    # "(Photo by Ann Moe)", "Photo courtesy of Port Sorel"
    rf"(?i:\b{_MEDIUM}s?\sby)\s(?=[\p{{Lu}}@]){_NAMES}{_END}",
    rf"(?i:\b{_MEDIUM}s?\scourtesy(?:\sof)?)\s(?=[\p{{Lu}}@]){_NAMES}{_END}",
    # "Credit: Ann Moe", "Credit...Ann Moe", "(Courtesy of the port)"
    (
        rf"(?i:\b(?:credits?|courtesy)(?::|\.{{3}})|[(\[](?:credits?|courtesy(?:\sof)?)\s|\A(?:courtesy\sof|credit)\s)"
        rf"\s?{_NAMES}{_END}"
    ),
    # "REUTERS/Ann Moe", "AP Photo/Ann Moe"; "Ann Moe/AFP", "Ann Moe/Getty Images"; "[Ann Moe/Harbour News]"
    rf"\b{_AGENCY}(?:\sPhoto)?\s?/\s?(?=\p{{Lu}}){_NAMES}{_END}",
    rf"\b\p{{Lu}}[\p{{L}}.’'-]{{1,20}}+\s?/\s?{_AGENCY}\b(?:[\s,/]{{1,2}}+\p{{Lu}}\p{{L}}{{1,20}}+){{0,3}}+{_END}",
    r"[\[(]\p{Lu}[^\[\]()/]{2,40}+/[^\[\]()]{2,40}+[)\]]\.?\Z",
    # "via Getty Images", "Handout"; "AP" after a stop
    rf"\b(?:via\s{_AGENCY}|Getty\sImages|AP\sPhoto|PA\s(?:Media|Wire)|Handout|Wikimedia\sCommons)[^.!?]{{0,25}}+{_END}",
    rf"(?<=\p{{Ll}}{{3}})[.|]\s{_AGENCY}[^.!?]{{0,25}}+{_END}",
    # "Screenshot from the video" where a sentence may begin; "Bo Lind / Tide News Agency" right after one
    rf"(?:\A|[.!?…)”]\s?)(?i:{_MEDIUM}s?\sfrom)\s{_NAMES}{_END}",
    r"[.!?]\s?\p{Lu}[\p{L}’-]{1,20}+\s\p{Lu}[\p{L}’-]{1,20}+\s/\s\p{Lu}[^.!?/]{2,40}+\Z",
    # "(Tide News: Ann Moe)" after the words
    r"(?<=\S\s)[\[(]\p{Lu}[^\[\]():.]{2,40}+:\s\p{Lu}[\p{L}.’'-]{0,20}+(?:\s\p{Lu}[\p{L}.’'-]{0,20}+){1,3}+[)\]]\Z",
    # "from file, 2015", "(file photo)"
    rf"(?i:\bfrom\sfile|\bfile\s(?:photo|image|picture|pic)|\b(?:stock|illustrative)\s(?:photo|image)|\bundated\sphoto){_NAMES}?{_END}",
)
_CREDIT: Final = tuple(map(regex.compile, _CREDITS))
_LEAD: Final = regex.compile(
    rf"(?:FILE(?:\sPHOTO|\sIMAGE)?\s?(?:[–—:-]|\b)|(?i:(?:image|photo|picture|caption|pictured|above|below|file\sphoto)\s?:|image\s(?:source|caption),)|(?i:{_MEDIUM}\sshows\s)"
    r"|(?:File|Aerial|Satellite|Combination)\s(?:image|photo|picture|view)\b)\s?+\S"
)
_SIDES: Final = regex.compile(
    r"\((?:left|right|centre|center|top|bottom|[lr]|second (?:left|right))\)", regex.IGNORECASE
)
_PULLED: Final = regex.compile(
    r"(?<!\b\p{Lu})[.!?][”\"’']?+\s(?:[–—-]{1,2}\s?+)?(?P<name>\p{Lu}[\p{L}\p{M}.’'-]{1,24}+(?:\s[\p{L}\p{M}.’'-]{1,24}+){0,4})"
    r"(?:,\s[^.!?]{1,60}+(?:\.\s?[^.!?]{1,40}+){0,3})?+\Z"
)  # fmt: skip
_PICTURED: Final = 16  # words: a longer description has a verb


def captioned(line: Line) -> bool:
    """Whether a credit or the way it opens makes the line a caption."""
    if _LEAD.match(line.head):
        return True
    return len(line.text) <= 2 * len(line.head) and not line.quoted and _credited(line)


def _credited(line: Line) -> bool:
    end = line.tail[-110:]
    return any(credit.search(end) for credit in _CREDIT) or (line.short and _SIDES.search(line.head) is not None)


def pulled(line: Line) -> bool:
    """Whether the line is a quote with a bare name after it, as it stands beside a text."""
    found = _PULLED.search(line.tail) if not line.stopped else None
    return found is not None and all(
        word[0].isupper() or word in {"of", "de", "van", "al"} for word in found["name"].split()
    )


def pictured(line: Line) -> bool:
    """Whether the line may describe a picture: one phrase with a stop, and no word in it that says what happened."""
    if line.first not in ARTICLES or not line.stopped or line.asks or line.sentences > 1:
        return False
    return 2 < len(line.tokens) <= _PICTURED and idle(line)


def introduced(line: Line) -> bool:
    """Whether the line is a person with an office, as under a portrait: "Ann Moe of the Harbour Board"."""
    before, _, after = line.text.partition(" of ")
    people = before.split()
    return line.named and bool(after) and 2 <= len(people) <= 3 and all(word[0].isupper() for word in people)
