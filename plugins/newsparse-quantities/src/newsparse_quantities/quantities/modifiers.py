"""Words that bound or blur a number: "at least 17", "no fewer than 30", "20-odd", "150 or more", "≥ 5"."""

from __future__ import annotations

from typing import NamedTuple

import regex

from newsparse_quantities.quantities.draft import Draft
from newsparse_quantities.quantities.reader import Reader
from newsparse_quantities.quantities.tables import rows, word_class
from newsparse_quantities.records import Modifier

_BEFORE_OVER = word_class("before-over")
_HANDS_OVER = word_class("hands-over")


class Found(NamedTuple):
    """A modifier in the text, [start, end)."""

    start: int
    end: int
    modifier: Modifier


def _by_last_word() -> dict[str, list[tuple[tuple[str, ...], Modifier]]]:
    """From the last word of each phrase to the words before it, nearest first, and the modifier; longest first."""
    index: dict[str, list[tuple[tuple[str, ...], Modifier]]] = {}
    for phrase, modifier in rows("modifiers.tsv"):
        *before, last = phrase.split()
        index.setdefault(last, []).append((tuple(reversed(before)), modifier))  # type: ignore[arg-type]  # the table's column
    for entries in index.values():
        entries.sort(key=lambda entry: (-len(entry[0]), entry[0]))
    return index


PHRASES = _by_last_word()
_SIGNS: dict[str, Modifier] = {
    "~": "approximate",
    "≈": "approximate",
    "<": "less-than",
    ">": "more-than",
    "≥": "at-least",
    "≤": "at-most",
    "±": "approximate",
}
_BEHIND = regex.compile(
    r"""
    (?P<more> \+(?![\p{L}\p{N}]) | -plus\b | \splus(?=[\s.,;)])
            | \sor\s(?:more|over|above|greater|higher|longer|older|later)\b(?!\sthan)
            | \sand\s(?:over|above|up|more|older)\b(?!\s(?:than|to|[0-9$£€])) )
  | (?P<less> \sor\s(?:less|fewer|under|below|lower|younger)\b(?!\sthan) | \sat\smost\b )
  | (?P<about> -odd\b | -some\b(?!-) | -ish\b | \sor\s(?:so|thereabouts)\b | \sapproximately\b(?=[.,;)]) )
    """,
    regex.VERBOSE,
)


def modifier_before(reader: Reader, start: int) -> Found | None:
    """The modifier right in front of an offset."""
    text = reader.text
    mark = start - 1 if start and text[start - 1] != " " else start - 2
    if start and mark >= 0 and text[mark] in _SIGNS:
        return Found(mark, mark + 1, _SIGNS[text[mark]])
    last = reader.word_before(start)
    if last < 0:
        return None
    return _phrase(reader, last)


def _phrase(reader: Reader, last: int) -> Found | None:
    for before, modifier in PHRASES.get(reader.word(last), ()):
        if all(reader.word(last - 1 - i) == word and reader.spaced(last - i) for i, word in enumerate(before)):
            return Found(reader.start(last - len(before)), reader.end(last), modifier)
    return None


def modifier_behind(reader: Reader, end: int) -> Found | None:
    """The modifier right behind an offset."""
    if reader.text[end : end + 1] not in (" ", "+", "-", "\u00a0"):
        return None
    match = _BEHIND.match(reader.text, end)
    if match is None:
        return None
    start = reader.skip_blanks(match.start())
    modifier: Modifier = "at-least" if match["more"] else "at-most" if match["less"] else "approximate"
    return Found(start, match.end(), modifier)


def modify(reader: Reader, draft: Draft, done: int) -> None:
    """Take in the modifiers around a draft; those before `done` belong to something else."""
    before = _before(reader, draft, done)
    found = before or modifier_behind(reader, draft.number_end) or modifier_behind(reader, draft.end)
    if found is None:
        return
    draft.start, draft.end = min(draft.start, found.start), max(draft.end, found.end)
    draft.modifier_span = (found.start, found.end)
    if draft.modifier in ("exact", "approximate"):
        draft.modifier = found.modifier
    outer = modifier_before(reader, draft.start) if before else None
    if outer and outer.start >= done:
        draft.start, draft.modifier_span = outer.start, (outer.start, found.end)
        if draft.modifier == "approximate":
            draft.modifier = outer.modifier


def _before(reader: Reader, draft: Draft, done: int) -> Found | None:
    found = modifier_before(reader, draft.start) if draft.type not in ("score", "ordinal") else None
    if found is None or found.start < done:
        return None
    first = reader.first_from(found.start)
    if draft.one and reader.word(first) == "some":
        return None
    if reader.word(first) != "over":
        return found
    during = draft.type == "duration" and reader.word(first - 1) not in _BEFORE_OVER
    return None if during or reader.word(first - 1) in _HANDS_OVER else found
