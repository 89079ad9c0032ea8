"""Heads: what stands over an article: kickers, the headline, deks, names and days, and where the article begins."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import chain, zip_longest
from typing import Final

from newsparse.blocks.bylines import house, nameable
from newsparse.blocks.chrome import chrome
from newsparse.blocks.datelines import dateline
from newsparse.blocks.forms import Label
from newsparse.blocks.lines import Line
from newsparse.blocks.stamps import bare
from newsparse.blocks.verbs import acts

Forms = Sequence[Label | None]
_KICKER_WORDS: Final = 2
_SLUG_WORDS: Final = 6
_DEK_WORDS: Final = 6
_DEK_LENGTH: Final = 260
_HEADLINE_WORDS: Final = 3
_OVER: Final = frozenset({"byline", "pubdate"})
_ARTICLES: Final = frozenset({"the", "a", "an"})


def head(units: Sequence[Line], forms: Forms, prose: Callable[[Line], bool]) -> list[Label]:
    """What stands over the article; the units after it are its body."""
    free = [place for place, known in enumerate(forms) if known is None]
    texts = [place for place in free if prose(units[place])]
    headline = _headline(units, free, texts)
    start = _start(units, forms, [place for place in texts if place != headline], headline)
    return [forms[place] or _over(units, forms, place, headline) for place in range(start)]


def live(units: Sequence[Line], forms: Forms) -> list[int]:
    """The places of a live blog's times; none where there are fewer than two."""
    times = [place for place, known in enumerate(forms) if known == Label("pubdate") and bare(units[place])]
    return times if len(times) > 1 else []


def _headline(units: Sequence[Line], free: Sequence[int], texts: Sequence[int]) -> int | None:
    """The place of the headline: the first heading that is no kicker, or a first sentence that reads like one."""
    first = texts[0] if texts else len(units)
    over = [place for place in free if place < first and units[place].heading]
    titles = [place for place, after in zip_longest(over, over[1:]) if not _kicks(units, place, after)]
    if titles:
        return titles[0]
    return first if not over and first < len(units) and _declares(units, first) else None


def _kicks(units: Sequence[Line], place: int, after: int | None) -> bool:
    """Whether a heading is the kicker or the slug over another one."""
    if after is None or nameable(units[after]) or house(units[after]):
        return False
    unit = units[place]
    if chrome().departments.issuperset(unit.keys) or len(unit.tokens) <= _KICKER_WORDS:
        return len(unit.tokens) < len(units[after].tokens)
    return unit.shouted and not units[after].shouted and len(unit.tokens) <= _SLUG_WORDS


def _declares(units: Sequence[Line], place: int) -> bool:
    """Whether a sentence with its stop is a headline all the same: no articles, and an article under it."""
    unit, under = units[place], units[place + 1 :]
    if place or not unit.short or unit.sentences > 1 or len(unit.tokens) < _HEADLINE_WORDS or not under or not under[0].gap:
        return False
    if dateline(unit) or not unit.text.endswith((".", "!")) or unit.quoted:
        return False
    return dateline(under[0]) is not None or (_ARTICLES.isdisjoint(unit.keys) and len(under) > 1)


def _start(units: Sequence[Line], forms: Forms, texts: Sequence[int], headline: int | None) -> int:
    """The place where the body begins: at its first running text that is no dek, or a live blog's first time."""
    first, *others = texts or [len(units)]
    if others and headline is not None and headline < first and _introduces(units, forms, first):
        first = others[0]
    return min(chain([first], live(units, forms)))


def _introduces(units: Sequence[Line], forms: Forms, place: int) -> bool:
    """Whether running text is a dek: one sentence, with the byline or the day still to come."""
    unit, known = units[place], forms[place + 1]
    if unit.sentences > 1 or len(unit.text) > _DEK_LENGTH or dateline(unit) or unit.hangs:
        return False
    if known is None:
        return house(units[place + 1])
    return (known.kind in _OVER and not bare(units[place + 1])) or known.role == "reading-time"


def _over(units: Sequence[Line], forms: Forms, place: int, headline: int | None) -> Label:
    """What an undecided unit over the body is."""
    unit = units[place]
    if headline is None or place == headline or unit.text == units[headline].text:
        return Label("headline" if headline is not None else "unknown")
    if place < headline:
        return Label("kicker")
    return Label(_under(unit, forms[headline + 1 : place]))


def _under(unit: Line, between: Forms) -> str:
    """What stands between headline and body."""
    signed = any(known == Label("byline") for known in between)
    if house(unit) or (nameable(unit) and not signed):
        return "byline"
    if unit.low or (between and unit.keys[:1] and unit.keys[0] in _ARTICLES and not unit.stopped and not acts(unit)):
        return "caption"
    return "dek" if len(unit.tokens) >= _DEK_WORDS else "subhead"
