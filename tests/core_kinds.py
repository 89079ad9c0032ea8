"""Record classes for the tests of the core: one of each overlap, layers that kinds share, every type of field."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from enum import StrEnum
from typing import Literal

import attrs

from newsparse import Annotation, Overlap, Span, record


class Colour(StrEnum):
    """An enumeration."""

    RED = "red"
    BLUE = "blue"


@attrs.frozen(kw_only=True)
class Inner:
    """A part of a part."""

    sizes: tuple[Decimal, ...] = ()
    colour: Colour | None = None


@attrs.frozen(kw_only=True)
class Part:
    """A part of a record."""

    name: str | None = None
    inner: Inner = Inner()


@record("core_plain")
class Plain:
    """A word; nothing may overlap it."""

    value: str = ""


@record("core_number", layer="core_figure")
class Number:
    """A number; competes with days."""

    value: Decimal


@record("core_day", layer="core_figure")
class Day:
    """A day; competes with numbers."""

    value: date | None = None


@record("core_branch", layer="core_tree", overlap=Overlap.NESTED)
class Branch:
    """May hold leaves and branches."""

    value: int = 0


@record("core_leaf", layer="core_tree", overlap=Overlap.NESTED)
class Leaf:
    """May stand in branches and leaves."""

    value: str


@record("core_loose", overlap=Overlap.ALWAYS)
class Loose:
    """Anything goes."""

    value: str


@record("core_pair")
class Pair:
    """Refers to a number, and perhaps to a word."""

    number: Annotation[Number]
    words: tuple[Annotation[Plain], ...] = ()


@record("core_places")
class Places:
    """Refers to other places of the text."""

    spans: tuple[Span, ...]


@record("core_rich")
class Rich:
    """A field of every sort."""

    text: str
    flag: bool
    count: int
    amount: Decimal
    day: date
    place: Span
    colour: Colour
    side: Literal["left", "right"]
    part: Part
    pair: tuple[str, int]
    many: tuple[Span, ...]
    maybe: Decimal | None = None
    parts: tuple[Part, ...] = ()


KINDS = {cls.__newsparse__.name: cls for cls in (Plain, Number, Day, Branch, Leaf, Loose, Pair, Places, Rich)}
