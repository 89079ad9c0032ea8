"""Structure: what the units are by their places, in the body of the article and under it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from newsparse.blocks.bylines import house, nameable
from newsparse.blocks.captions import introduced, pictured
from newsparse.blocks.datelines import dateline
from newsparse.blocks.forms import Label, form
from newsparse.blocks.heads import head, live
from newsparse.blocks.lines import Line
from newsparse.blocks.quotations import set_off
from newsparse.blocks.stamps import clocked
from newsparse.blocks.verbs import acts

_PROSE_WORDS: Final = 5
_SPEAKER_WORDS: Final = 8
_LISTED: Final = frozenset({"related", "navigation", "advert"})
_UNDER: Final = frozenset({"share", "comment", "related", "subscribe", "navigation", "copyright", "advert"})


def labels(units: Sequence[Line]) -> list[Label]:
    """What each unit is, in order."""
    forms = [form(unit) for unit in units]
    if len(units) == 1:
        return [forms[0] or _single(units[0])]
    over = head(units, forms, prose)
    return over + _body(units, forms, len(over))


def prose(unit: Line) -> bool:
    """Whether the unit is running text by its length, its end or its dateline."""
    opening = dateline(unit)
    if (opening and not opening.weak) or not unit.short:
        return True
    return not unit.heading and (unit.stopped or unit.hangs) and len(unit.tokens) >= _PROSE_WORDS


def _single(unit: Line) -> Label:
    return Label("headline" if unit.heading and unit.titled and not unit.stopped else "paragraph")


def _body(units: Sequence[Line], forms: Sequence[Label | None], start: int) -> list[Label]:
    """The units from `start` on."""
    end = _end(units, forms, start)
    done: list[Label] = []
    before: Line | None = None  # the paragraph last seen, with nothing but furniture since
    for place in range(start, len(units)):
        unit, known = units[place], forms[place]
        last = done[-1] if done else None
        label = _known(unit, known, place < end) if known else _unknown(unit, before, last, place < end)
        if label.kind == "embed" and done and unit.text[0] in "–—-" and not unit.gap:
            done[-1] = Label("embed")  # the post that this line signs
        before = unit if label.kind == "paragraph" else before if label.kind == "boilerplate" else None
        done.append(label)
    return done


def _end(units: Sequence[Line], forms: Sequence[Label | None], start: int) -> int:
    """Where the article ends: after its last running text."""
    texts = [place for place in range(start, len(units)) if _text(units[place], forms[place])]
    return texts[-1] + 1 if texts else start


def _text(unit: Line, known: Label | None) -> bool:
    return known.kind in {"item", "caption", "embed"} if known else prose(unit)


def _known(unit: Line, known: Label, inside: bool) -> Label:
    """A day on a line of its own inside the article heads what follows."""
    if known.kind == "pubdate" and inside and not clocked(unit) and unit.named:
        return Label("subhead")
    return known


def _unknown(unit: Line, before: Line | None, last: Label | None, inside: bool) -> Label:
    if not prose(unit) and last and last.kind == "boilerplate":
        if last.role in _LISTED and unit.heading:
            return last
        if not inside and last.role in _UNDER:
            return Label("boilerplate", "other")
    return Label(_running(unit, before) if prose(unit) or not unit.heading else _standing(unit, inside))


def _running(unit: Line, before: Line | None) -> str:
    """A unit that is no heading."""
    if set_off(before, unit):
        return "blockquote"
    if unit.text.endswith(":") and len(unit.tokens) <= _SPEAKER_WORDS and not acts(unit):
        return "subhead"
    return "caption" if pictured(unit) or (unit.low and unit.gap and unit.short) else "paragraph"


def _standing(unit: Line, inside: bool) -> str:
    """A unit that looks like a heading."""
    if introduced(unit):
        return "caption"
    if inside:
        return "subhead"
    return "tagline" if house(unit) or nameable(unit) else "unknown"
