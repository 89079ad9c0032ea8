"""Layout: which lines make one paragraph. Hard-wrapped paragraphs become one unit, other lines one unit each."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Final

from newsparse.blocks.forms import Label, form
from newsparse.blocks.lines import Line, joined
from newsparse.blocks.remarks import item

_NARROW: Final = 40  # a line that runs on is at least this long
_WIDE: Final = 120  # nobody wraps by hand beyond this
_EVIDENCE: Final = 4  # one in so many full lines must plainly run on, for the text to be wrapped
_ALONE: Final = frozenset({"boilerplate", "pubdate", "embed", "byline"})


def units(text: str, lines: Sequence[Line]) -> Iterator[tuple[Line, Label | None]]:
    """The lines with wrapped ones joined, each with what it is by its own words."""
    forms = [form(line) for line in lines]
    for start, end in _groups(lines, forms):
        whole = joined(text, lines[start:end])
        yield whole, forms[start] if end == start + 1 else form(whole)


def _groups(lines: Sequence[Line], forms: Sequence[Label | None]) -> Iterator[tuple[int, int]]:
    """The places of the first line and after the last one of each paragraph."""
    width = _wrapped_at(lines)
    breaks = [
        place
        for place, (line, known) in enumerate(zip(lines, forms, strict=True))
        if not place or _apart(forms[place - 1]) or _apart(known) or not _continues(lines[place - 1], line, width)
    ]
    return pairwise([*breaks, len(lines)])


def _apart(known: Label | None) -> bool:
    return known is not None and known.kind in _ALONE


def _wrapped_at(lines: Sequence[Line]) -> int | None:
    """The width at which the text was wrapped by hand, in code points; None where it was not."""
    pairs = [pair for pair in pairwise(lines) if not pair[1].gap]
    flowing = [len(line.text) for line, following in pairs if _flows(line, following)]
    width = max(flowing, default=_WIDE + 1)
    if width > _WIDE:
        return None
    return width if _EVIDENCE * len(flowing) >= sum(_full(*pair, width) for pair in pairs) else None


def _continues(line: Line, following: Line, width: int | None) -> bool:
    if following.gap or item(following):
        return False
    return _flows(line, following) or (width is not None and _full(line, following, width))


def _flows(line: Line, following: Line) -> bool:
    """Whether a sentence plainly runs on: no stop, and then a small letter."""
    return len(line.text) >= _NARROW and not line.stopped and following.low


def _full(line: Line, following: Line, width: int) -> bool:
    """Whether the next line's first word had no room left: what wrapping at a width means."""
    return _NARROW <= len(line.text) <= width < len(line.text) + 1 + len(following.text.split(maxsplit=1)[0])
