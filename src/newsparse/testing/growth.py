"""Growth: how much more a code point costs in a long text than in short ones.

For linear work that is 1; for quadratic work it tends to the ratio of the lengths, 16. The cost is CPU time: lines or
calls could be counted exactly, but nobody counts what patterns and string methods do in C. A busy machine makes work
slower and never faster, so long and short texts are measured in turn, again where there is doubt, and the least counts.
"""

from __future__ import annotations

from collections.abc import Callable
from statistics import median
from typing import Final

import attrs

Cost = Callable[[str], float]
"""From a text not seen before to the CPU seconds of working on it."""

LONG: Final = 100_000  # code points
SHARE: Final = 16  # a long text is as many short ones
SHORT: Final = LONG // SHARE
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


def growth(cost: Cost, unit: str) -> Growth:
    """The growth of `cost` with texts that repeat `unit`, of which at most 6,250 code points are taken."""
    unit = unit[:SHORT]
    count = SHORT // len(unit)
    long = short = seconds = float("inf")
    for turn in range(_ROUNDS.stop - 1):
        text = _varied(unit * count * SHARE, turn)
        seconds = min(seconds, cost(text))
        if seconds < _INSTANT:
            return Growth(seconds, 0.0)
        long = seconds / len(text)
        short = min(short, _per_code_point(cost, unit * count, turn))
        if _is_plain(long / short, turn):
            break
    return Growth(seconds, long / short)


def _per_code_point(cost: Cost, text: str, turn: int) -> float:
    """The median of several short texts."""
    texts = (_varied(text, _SAMPLE * turn + number) for number in range(_SAMPLE))
    return median(cost(short) / len(short) for short in texts)


def _varied(text: str, number: int) -> str:
    """Another text for each number, so that nothing kept from one helps with the next."""
    return text + " x" * number


def _is_plain(ratio: float, turn: int) -> bool:
    return ratio <= _PLAINLY_LINEAR or (ratio >= _PLAINLY_WORSE and turn + 1 >= _ROUNDS.start)
