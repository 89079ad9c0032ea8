"""Quotations: paragraphs that are somebody's words and set off from the text, told by what comes before them."""

from __future__ import annotations

from typing import Final

import regex

from newsparse.blocks.lines import Line
from newsparse.blocks.verbs import reports

_WHOLE: Final = regex.compile(r"(?:“[^“”]++”|\"[^\"]++\"|«[^«»]++»)(?:\s?[(\[]{1,2}+\w{2,12}+[)\]]{1,2}+)?+\.?\Z")
_SIGNED: Final = regex.compile(r"[–—―-]{1,2}\s{0,2}+\p{Lu}[^.:;!?“”\"]{1,80}+\Z")
_CLOSED: Final = regex.compile(r"[^“\"«]++[”\"»]\Z")


def set_off(before: Line | None, line: Line) -> bool:
    """Whether the paragraph is a block quotation after the one before it.

    It is one where it is quoted throughout after a colon or comma, where it bears no marks after a colon that
    announces speech, and where it ends a quote that the paragraph before opened without opening it anew.
    """
    if before is None:
        return False
    if before.hangs and _WHOLE.match(line.text):
        return True
    if before.text.endswith(":") and not line.quoted and reports(before.last):
        return True
    return _open(before.text) and _CLOSED.match(line.text) is not None


def pulled(before: Line | None, line: Line) -> bool:
    """Whether the line signs the quote on the line before, as one pulled out of the text is: "— Ann Moe, skipper"."""
    if before is None or line.gap or not _WHOLE.match(before.text):
        return False
    return _SIGNED.match(line.text) is not None and not line.stopped


def _open(text: str) -> bool:
    """Whether a quote is open where the text ends."""
    return text.rfind("“") > text.rfind("”") or text.count('"') % 2 == 1
