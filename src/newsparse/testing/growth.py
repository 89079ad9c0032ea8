"""Growth: how much more a code point costs in a long text than in short ones.

For linear work that is 1; for quadratic work it tends to the ratio of the lengths, 16. The cost is CPU time: lines or
calls could be counted exactly, but nobody counts what patterns and string methods do in C. A busy machine makes work
slower and never faster, so long and short texts are measured in turn, again where there is doubt, and the least counts.
"""

from __future__ import annotations

import gc
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from statistics import median
from typing import Final, TypeVar

import attrs

T = TypeVar("T")

Cost = Callable[[str], float]
"""From a text not seen before to the CPU seconds of working on it."""

LONG: Final = 100_000  # code points
SHARE: Final = 16  # a long text is as many short ones
BOUND: Final = 2.5  # the verdict: far above the noise of linear work, far below quadratic work

_SAMPLE: Final = 9  # short texts a round: most of them must meet a stall of the machine to hide growth
_INSTANT: Final = 0.05  # seconds that no long text needs more than
_PLAINLY_LINEAR: Final = 1.6
_PLAINLY_WORSE: Final = 6.0
_ROUNDS: Final = range(2, 7)  # at least and at most before blame: one round may meet a stall of the machine


@attrs.frozen
class Growth:
    """The cost of a long text, and how many times that of a short one a code point costs; 0 if too quick to compare."""

    seconds: float
    ratio: float

    @property
    def linear(self) -> bool:
        """Whether a code point costs about the same in long and short texts."""
        return self.ratio <= BOUND


def cpu_seconds(work: Callable[[T], object]) -> Callable[[T], float]:
    """The cost of `work`: the CPU seconds of this process, without the garbage collector."""

    def cost(given: T) -> float:
        with _collector_off():
            start = time.process_time()
            work(given)
            return time.process_time() - start

    return cost


def growth(cost: Cost, unit: str, *, long: int = LONG) -> Growth:
    """The growth of `cost` from texts of `long / 16` code points to texts of `long`, made of `unit` over and over.

    A unit longer than the short texts is cut to their length. No two texts are the same.
    """
    unit = unit[: long // SHARE]
    text = unit * (long // SHARE // len(unit))
    least = per_short = per_long = float("inf")
    for turn in range(_ROUNDS.stop - 1):
        longer = _varied(text * SHARE, turn)
        least = min(least, cost(longer))
        if least < _INSTANT:
            return Growth(least, 0.0)
        per_long = least / len(longer)
        per_short = min(per_short, _per_code_point(cost, text, turn))
        if _is_plain(per_long / per_short, turn):
            break
    return Growth(least, per_long / per_short)


@contextmanager
def _collector_off() -> Iterator[None]:
    """Without the garbage collector: what it costs hangs on all that lives in the process."""
    restore = gc.enable if gc.isenabled() else gc.disable
    gc.disable()
    try:
        yield
    finally:
        restore()


def _per_code_point(cost: Cost, text: str, turn: int) -> float:
    """The median of several short texts."""
    texts = (_varied(text, _SAMPLE * turn + number) for number in range(_SAMPLE))
    return median(cost(short) / len(short) for short in texts)


def _varied(text: str, number: int) -> str:
    """Another text for each number, so that nothing kept from one helps with the next."""
    return text + " x" * number


def _is_plain(ratio: float, turn: int) -> bool:
    return ratio <= _PLAINLY_LINEAR or (ratio >= _PLAINLY_WORSE and turn + 1 >= _ROUNDS.start)
