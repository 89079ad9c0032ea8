"""Layout: which lines make one paragraph. Hard-wrapped paragraphs become one unit, other lines one unit each."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import pairwise
from typing import Final

from newsparse.blocks.lines import Line, joined

_NARROW: Final = 40  # a line that runs on is at least this long
_WIDE: Final = 120  # nobody wraps by hand beyond this
_EVIDENCE: Final = 4  # one pair of lines in so many must plainly run on, for the text to be wrapped


def units(text: str, lines: Sequence[Line], alone: Callable[[Line], bool], opens: Callable[[Line], bool]) -> tuple[Line, ...]:
    """The lines with wrapped ones joined; a line that is `alone` takes part in nothing, one that `opens` starts anew."""
    width = _wrapped_at(lines)
    groups: list[list[Line]] = []
    apart = True
    for line in lines:
        single = alone(line)
        if apart or single or line.gap or opens(line) or not _continues(groups[-1][-1], line, width):
            groups.append([line])
        else:
            groups[-1].append(line)
        apart = single
    return tuple(joined(text, group) for group in groups)


def _wrapped_at(lines: Sequence[Line]) -> int | None:
    """The width at which the text was wrapped by hand, in code points; None where it was not."""
    pairs = [pair for pair in pairwise(lines) if not pair[1].gap]
    flowing = [len(line.text) for line, following in pairs if _flows(line, following)]
    width = max(flowing, default=_WIDE + 1)
    if width > _WIDE:
        return None
    return width if _EVIDENCE * len(flowing) >= sum(_full(*pair, width) for pair in pairs) else None


def _continues(line: Line, following: Line, width: int | None) -> bool:
    return _flows(line, following) or (width is not None and _full(line, following, width))


def _flows(line: Line, following: Line) -> bool:
    """Whether a sentence plainly runs on: no stop, and then a small letter."""
    return len(line.text) >= _NARROW and not line.stopped and following.low


def _full(line: Line, following: Line, width: int) -> bool:
    """Whether the next line's first word had no room left: what wrapping at a width means."""
    return _NARROW <= len(line.text) <= width < len(line.text) + 1 + len(following.text.split(maxsplit=1)[0])
