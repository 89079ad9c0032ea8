"""Forms: what a line is by its own words, wherever it stands."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

import attrs

from newsparse.blocks.bylines import signed
from newsparse.blocks.captions import captioned, pulled
from newsparse.blocks.furniture import role
from newsparse.blocks.lines import Line
from newsparse.blocks.remarks import embed, item, note, tagline
from newsparse.blocks.stamps import stamp, stamped


@attrs.frozen
class Label:
    """A kind of block, and the role that boilerplate plays."""

    kind: str
    role: str | None = None


# In this order: a bullet may open a note, a tagline may read like a byline.
_FORMS: Final[tuple[tuple[str, Callable[[Line], bool]], ...]] = (
    ("embed", embed),
    ("tagline", tagline),
    ("note", note),
    ("item", item),
    ("byline", signed),
    ("pubdate", stamped),
    ("caption", captioned),
    ("caption", pulled),
)


def form(line: Line) -> Label | None:
    """What a line is by its own words; None where only its place can tell."""
    if stamp(line):
        return Label("pubdate")
    furniture = role(line)
    if furniture:
        return Label("boilerplate", furniture)
    return next((Label(kind) for kind, test in _FORMS if test(line)), None)
