"""One way from data to markup: escaped, and with nothing in it that a reader cannot see.

Control characters, direction marks and other invisible ones are shown by name, so that no text can pass for another.
Each stays in the page one for one, hidden behind its name; those HTML cannot carry are replaced (`printable`).
"""

from __future__ import annotations

from typing import Final
from urllib.parse import urlsplit

import regex
from markupsafe import Markup, escape

_NAMES: Final = {
    "\u00ad": "SHY", "\u061c": "ALM", "\u200b": "ZWSP", "\u200e": "LRM", "\u200f": "RLM", "\u2028": "LSEP",
    "\u2029": "PSEP", "\u202a": "LRE", "\u202b": "RLE", "\u202c": "PDF", "\u202d": "LRO", "\u202e": "RLO",
    "\u2060": "WJ", "\u2066": "LRI", "\u2067": "RLI", "\u2068": "FSI", "\u2069": "PDI", "\ufeff": "BOM",
}  # fmt: skip
# Emoji and many scripts need joiners and variation selectors, flags of regions need tags: these stay as they are.
_ODD: Final = regex.compile(
    r"(?V1)(?<flag>\U0001F3F4[\U000E0030-\U000E007A]{1,6}+\U000E007F)|(?<line>\r(?=\n))|(?<odd>"
    r"[[\p{Cc}\p{Cs}\p{Bidi_Control}\p{Default_Ignorable_Code_Point}\p{Zl}\p{Zp}\p{Noncharacter_Code_Point}]"
    r"--[\t\n\u034F\u180B-\u180F\u200C\u200D\uFE00-\uFE0F\U000E0100-\U000E01EF]])"
)
_UNPRINTABLE: Final = regex.compile(r"(?V1)[[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}]--[\t\n]]")
_LANGUAGE: Final = regex.compile(r"[A-Za-z]{2,3}+(?:-[A-Za-z0-9]{1,8}+){0,4}+")


def visible(text: str) -> Markup:
    """The text as markup: escaped, what cannot be seen shown by name; its characters one for one as `printable`."""
    return Markup(_ODD.sub(_shown, str(escape(text))))  # noqa: S704 - escaped on the line itself; _shown adds tags only


def printable(text: str) -> str:
    """The text with one stand-in for each character HTML cannot carry: U+2400 to U+2421, or U+FFFD."""
    return _UNPRINTABLE.sub(lambda match: _stand_in(match[0]), text)


def plain(text: str) -> str:
    """The text for an attribute, where no tag can stand: U+FFFD for what cannot be seen."""
    return _ODD.sub(lambda match: match[0] if match["flag"] else "\ufffd", text)


def safe_url(url: str | None) -> str | None:
    """The address where it is one of the web, else None: `javascript:` and its kin are shown and never linked."""
    try:
        parts = urlsplit(url or "")
    except ValueError:
        return None
    return url if parts.scheme in ("http", "https") and parts.netloc and plain(url or "") == url else None


def safe_language(language: str | None) -> str | None:
    """The language tag where it has the form of BCP 47."""
    return language if language and _LANGUAGE.fullmatch(language) else None


def _shown(match: regex.Match[str]) -> str:
    if match["flag"]:
        return match[0]
    kept = printable(match[0])
    # A line end of two characters is one to the reader: its first is hidden without a name.
    name = "" if match["line"] else _NAMES.get(match[0]) or f"U+{ord(match[0]):04X}"
    return f'<span class="odd" data-name="{name}"><span>{kept}</span></span>'


def _stand_in(character: str) -> str:
    code = ord(character)
    return chr(0x2400 + code) if code < 0x20 else "\u2421" if code == 0x7F else "\ufffd"
