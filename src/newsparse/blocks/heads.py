"""Heads: what stands over an article: kickers, the headline, deks, names and days, and where the article begins."""

from __future__ import annotations

from itertools import groupby, zip_longest
from typing import Final

from newsparse.blocks.bylines import doubled, house, located, nameable, office
from newsparse.blocks.forms import Label
from newsparse.blocks.lines import Line
from newsparse.blocks.pages import MENU, Page, department
from newsparse.blocks.stamps import bare
from newsparse.blocks.verbs import ARTICLES, idle

_LISTS: Final = frozenset({"related", "navigation", "subscribe", "advert"})
_KICKER_WORDS: Final = 2
_SLUG_WORDS: Final = 6
_SUMMARY: Final = frozenset({"dek", "subhead"})  # one after the other, they are points without bullets
_DEK_WORDS: Final = 6
_POINT_WORDS: Final = 4
_DEK_LENGTH: Final = 260
_HEADLINE_WORDS: Final = 3


def headline(page: Page) -> int | None:
    """The place of the headline: the first heading that is no kicker, or a first sentence that reads like one."""
    first = _first(page, None)
    over = [place for place in range(first) if page.forms[place] is None and page.units[place].heading]
    titles = [place for place, after in zip_longest(over, over[1:]) if not _kicks(page, place, after)]
    titles = [place for place in titles[:-1] if not _masthead(page, place)] + titles[-1:]
    if titles:
        return titles[0]
    return first if not over and first < len(page.units) and _declares(page, first) else None


def head(page: Page, title: int | None) -> list[Label]:
    """What stands over the article, whose headline is at `title`; the units after it are its body."""
    labels = [known or _over(page, place, title) for place, known in enumerate(page.forms[: _start(page, title)])]
    for run in runs([place for place, label in enumerate(labels) if _point(page.units[place], label)]):
        if len(run) > 2 or (len(run) == 2 and not page.units[run[1]].gap):
            labels[run[0] : run[-1] + 1] = [Label("item")] * len(run)
    return labels


def _point(unit: Line, label: Label) -> bool:
    """Whether a unit may be a point of a summary without bullets."""
    return label.kind in _SUMMARY and unit.heading and not unit.stopped and len(unit.tokens) >= _POINT_WORDS


def runs(places: list[int]) -> list[list[int]]:
    """Numbers in runs of those that follow each other."""
    groups = groupby(enumerate(places), key=lambda each: each[1] - each[0])
    return [[place for _, place in group] for _, group in groups]


def _first(page: Page, title: int | None) -> int:
    """The place of the first running text after `title`; the count of units where there is none."""
    places = range(0 if title is None else title + 1, len(page.units))
    return next((place for place in places if page.running[place]), len(page.units))


def _masthead(page: Page, place: int) -> bool:
    """Whether a heading is the paper's own name, with its menu under it."""
    under = page.forms[place + 1]
    return house(page.units[place]) and under is not None and under.role in MENU


def _kicks(page: Page, place: int, after: int | None) -> bool:
    """Whether a heading is the kicker or the slug over another one."""
    unit = page.units[place]
    if after is None or nameable(page.units[after]) or house(page.units[after]):
        return department(unit)
    under = page.units[after]
    if department(unit) or len(unit.tokens) <= _KICKER_WORDS:
        return len(unit.tokens) < len(under.tokens)
    return unit.shouted and not under.shouted and len(unit.tokens) <= _SLUG_WORDS


def _declares(page: Page, place: int) -> bool:
    """Whether a sentence with its stop is a headline all the same: no articles, and an article under it."""
    unit, under = page.units[place], page.units[place + 1 :]
    if place or not under or not unit.short or page.datelines[place]:
        return False
    if _signs(page, place + 1) and not unit.quoted and _first(page, place) < len(page.units):
        return True
    if not under[0].gap or unit.sentences > 1:
        return False
    if unit.quoted or len(unit.tokens) < _HEADLINE_WORDS or not unit.text.endswith((".", "!")):
        return False
    return page.datelines[place + 1] is not None or (ARTICLES.isdisjoint(unit.keys) and len(under) > 1)


def _start(page: Page, title: int | None) -> int:
    """The place where the body begins: at its first running text that is no dek, or at a live blog's first time."""
    first = _first(page, title)
    if title is not None and first + 1 < len(page.units) and _introduces(page, first):
        first = _first(page, first)
    return min(first, *page.entries[:1]) if page.entries else first


def _introduces(page: Page, place: int) -> bool:
    """Whether running text is a dek: short, with the byline or the day still to come."""
    unit, under = page.units[place], page.units[place + 1]
    if len(unit.text) > _DEK_LENGTH or unit.hangs or page.datelines[place]:
        return False
    if page.forms[place + 1] is None and (house(under) or (nameable(under) and _signs(page, place + 2))):
        return True
    return _signs(page, place + 1) or _signed_below(page, place)


def _signed_below(page: Page, place: int) -> bool:
    """Whether a byline or a day stands between running text and the next, with no more than pictures around it."""
    between = range(place + 1, _first(page, place))
    apart = next((each for each in between if _elsewhere(page.forms[each])), between.stop)
    return between.stop < len(page.units) and any(_signs(page, each) for each in range(place + 1, apart))


def _elsewhere(known: Label | None) -> bool:
    return known is not None and known.role in _LISTS


def _signs(page: Page, place: int) -> bool:
    """Whether a unit is a byline, a day or a reading time, as they stand under a dek."""
    known = page.forms[place] if place < len(page.forms) else None
    return known is not None and (
        known.kind == "byline"
        or known.role == "reading-time"
        or (known.kind == "pubdate" and not bare(page.units[place]))
    )


def _over(page: Page, place: int, title: int | None) -> Label:
    """What an undecided unit over the body is."""
    unit = page.units[place]
    if unit.text.isdecimal():
        return Label("boilerplate", "other")  # a count of something
    if title is None:
        return Label("kicker" if department(unit) else "unknown")
    if place == title or _repeats(unit.text, page.units[title].text):
        return Label("headline")
    if place < title:
        return Label("boilerplate", "navigation") if _masthead(page, place) else Label("kicker")
    return Label(_under(page, place, title))


def _repeats(text: str, title: str) -> bool:
    """Whether a unit is the headline again, perhaps without the paper's name that a page title adds to it."""
    rest = title.removeprefix(text)
    return not rest or (len(rest) < len(title) and rest.lstrip()[:1] in "|–—-·")


def _under(page: Page, place: int, title: int) -> str:
    """What stands between headline and body."""
    unit, between = page.units[place], page.forms[title + 1 : place]
    if located(unit) and _signs(page, place + 1):
        return "byline"
    if doubled(unit, page.units[place + 1 : place + 2]) or house(unit) or office(unit):
        return "byline"
    if nameable(unit) and Label("byline") not in between:
        return "byline"
    if department(unit):
        return "kicker"
    if unit.low or (between and not ARTICLES.isdisjoint(unit.keys[:1]) and not unit.titled and idle(unit)):
        return "caption"
    return "dek" if len(unit.tokens) >= _DEK_WORDS else "subhead"
