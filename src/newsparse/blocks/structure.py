"""Structure: what the units of a page are by their places, in the body of the article and under it."""

from __future__ import annotations

from typing import Final

from newsparse.blocks.bylines import house, nameable, office
from newsparse.blocks.captions import introduced, pictured
from newsparse.blocks.chrome import chrome
from newsparse.blocks.forms import Label
from newsparse.blocks.heads import head, headline, runs
from newsparse.blocks.lines import Line
from newsparse.blocks.pages import Page
from newsparse.blocks.quotations import pulled, set_off
from newsparse.blocks.remarks import bio, item
from newsparse.blocks.stamps import clocked, dated, led
from newsparse.blocks.verbs import acts

_SPEAKER_WORDS: Final = 8
_TITLE_WORDS: Final = 4
_LIST: Final = 4  # headings one after the other, with no text between, are points of a list
_SOURCES: Final = frozenset({"source", "sources"})
_LISTING: Final = frozenset({"related", "navigation"})
_UNDER: Final = frozenset({"share", "comment", "related", "subscribe", "navigation", "copyright", "advert", "other"})


def labels(page: Page) -> list[Label]:
    """What each unit is, in order."""
    if len(page.units) == 1:
        return [page.forms[0] or _single(page.units[0])]
    title = headline(page)
    over = head(page, title)
    return over + Body(page, title, len(over)).labels()


def _single(unit: Line) -> Label:
    plain = unit.heading and unit.titled and not unit.stopped and len(unit.tokens) >= _TITLE_WORDS
    return Label("headline" if plain else "paragraph")


class Body:
    """The units of a page from `start` on, gone through in order with what came before in mind."""

    def __init__(self, page: Page, title: int | None, start: int) -> None:
        self.page = page
        self.start = start
        # In a paper that writes its headlines like sentences, capitals throughout mean a name.
        self.plain = title is not None and not page.units[title].titled
        self.end = self._after_text()
        self.paragraph: Line | None = None  # the last one, if nothing but furniture has come since
        self.listing: Label | None = None  # under which header of a list we are
        self.done: list[Label] = []

    def labels(self) -> list[Label]:
        """What each unit is."""
        for place in range(self.start, len(self.page.units)):
            unit, known = self.page.units[place], self.page.forms[place]
            self._add(unit, self._known(place, known) if known else self._unknown(place))
        for run in runs([place for place, label in enumerate(self.done) if label.kind == "subhead"]):
            if len(run) >= _LIST and not self.page.units[self.start + run[0]].hangs:
                self.done[run[0] : run[-1] + 1] = [Label("item")] * len(run)
        return self.done

    def _after_text(self) -> int:
        """The place after the last text of the article: what its author is called comes behind it."""
        places = [place for place in range(self.start, len(self.page.units)) if self._text(place)]
        while places and len(places) > 1 and self._bio(places[-1]):
            places.pop()
        return places[-1] + 1 if places else self.start

    def _bio(self, place: int) -> bool:
        return self.page.running[place] and bio(self.page.units[place])

    def _text(self, place: int) -> bool:
        known = self.page.forms[place]
        return known.kind in {"item", "caption", "embed"} if known else self.page.running[place]

    def _add(self, unit: Line, label: Label) -> None:
        if label.kind == "embed" and unit.text[0] in "–—-" and not unit.gap and self.done:
            self.done[-1] = label  # the post that this line signs
        if label.kind == "item" and pulled(self.paragraph, unit):
            self.done[-1] = label = Label("blockquote")
        if label.kind != "boilerplate":
            self.paragraph, self.listing = unit if label.kind == "paragraph" else None, None
        elif label.role in _LISTING and unit.keys in chrome().whole:
            self.listing = label
        self.done.append(label)

    def _known(self, place: int, known: Label) -> Label:
        """A day on a line of its own heads what follows inside the article; in a list under it, it dates an entry."""
        unit, inside = self.page.units[place], place < self.end
        if self.listing and (known.kind == "item" or (known.kind == "pubdate" and not inside)):
            return self.listing
        if known.kind == "pubdate" and inside and not clocked(unit) and not led(unit) and unit.named and dated(unit):
            return Label("subhead")
        if known.kind == "tagline" and inside and unit.first in _SOURCES:
            return Label("paragraph")  # who told it, before what was told
        if known.kind == "note" and unit.shouted and self.page.speakers:
            return Label("paragraph")  # what is heard between the turns
        return known

    def _unknown(self, place: int) -> Label:
        unit, inside = self.page.units[place], place < self.end
        if not inside and bio(unit):
            return Label("tagline")
        if unit.text.isdecimal():
            return self.listing or Label("boilerplate", "other")  # a rank or a count
        if self.page.running[place]:
            return Label("item" if self._told(unit) else self._running(unit))
        if self.listing and unit.heading and (self.listing.role == "related" or not inside):
            return self.listing
        if not inside and unit.heading and self._author(place):
            return Label("tagline")
        if not inside and self.done and self.done[-1].role in _UNDER:
            return Label("boilerplate", "other")
        return Label(self._standing(unit, inside) if unit.heading else self._running(unit))

    def _author(self, place: int) -> bool:
        """Whether a heading names the author, with an office or a bio under it, or is that office."""
        unit, under = self.page.units[place], self.page.units[place + 1 : place + 2]
        if office(unit) and self.done and self.done[-1].kind == "tagline":
            return True
        return nameable(unit) and any(office(other) or bio(other) for other in under)

    def _running(self, unit: Line) -> str:
        """A unit that is no heading."""
        if set_off(self.paragraph, unit):
            return "blockquote"
        if unit.text.endswith(":") and len(unit.tokens) <= _SPEAKER_WORDS and not acts(unit):
            return "paragraph" if unit.calls and self.page.speakers else "subhead"
        return "caption" if pictured(unit) or (unit.low and unit.gap and unit.short) else "paragraph"

    def _listed(self, unit: Line) -> bool:
        """Whether a line without a bullet is of a list: under "Key points" or a colon, or after another such line."""
        above = self.page.units[self.start + len(self.done) - 1] if self.done else None
        if above is None or unit.gap:
            return False
        if above.keys in chrome().standing or (above.text.endswith(":") and len(above.tokens) <= _SPEAKER_WORDS):
            return True
        return self.done[-1].kind == "item" and not item(above)

    def _told(self, unit: Line) -> bool:
        """Whether a sentence is of a list without bullets: only where blank lines keep paragraphs apart."""
        return self.page.spaced and unit.sentences == 1 and self._listed(unit)

    def _standing(self, unit: Line, inside: bool) -> str:
        """A unit that looks like a heading."""
        if self.plain and introduced(unit):
            return "caption"
        if inside:
            return "item" if self._listed(unit) else "subhead"
        return "tagline" if house(unit) or nameable(unit) or office(unit) else "unknown"
