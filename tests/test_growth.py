"""Growth tells linear work from quadratic work on a machine that is busy with other things."""

from __future__ import annotations

import gc
from collections.abc import Callable
from random import Random

import pytest

from newsparse.testing.growth import _ROUNDS, LONG, SHARE, Cost, cpu_seconds, growth

SHORT = LONG // SHARE
SEEDS = range(200)


def noisy(work: Callable[[int], float], seed: int) -> Cost:
    """Work as a shared machine shows it: up to 2.2 times as slow, and now and then a stall of a third of a second."""
    draw = Random(seed)  # noqa: S311 - noise, not secrets

    def cost(text: str) -> float:
        stall = 0.3 if draw.random() < 0.05 else 0.0
        return work(len(text)) * draw.uniform(1, 2.2) + stall

    return cost


def linear(seconds: float) -> Callable[[int], float]:
    """Linear work that takes so long for a long text."""
    return lambda length: seconds * length / LONG


def mixed(seconds: float, share: float) -> Callable[[int], float]:
    """Work that is linear and quadratic, the quadratic part `share` times the linear one in a long text."""
    return lambda length: seconds * (length / LONG + share * (length / LONG) ** 2) / (1 + share)


@pytest.mark.parametrize("seconds", [0.06, 0.5, 4.0])
def test_linear_work_is_never_blamed(seconds: float) -> None:
    """However the machine stutters."""
    assert all(growth(noisy(linear(seconds), seed), "1-").linear for seed in SEEDS)


@pytest.mark.parametrize("seconds", [0.3, 0.5, 4.0])
@pytest.mark.parametrize("share", [8, 1000])
def test_quadratic_work_is_always_caught(seconds: float, share: float) -> None:
    """However the machine stutters; also where much of the work is linear."""
    assert not any(growth(noisy(mixed(seconds, share), seed), "1-").linear for seed in SEEDS)


def test_what_is_too_quick_to_compare_is_linear() -> None:
    """One long text is run, and no other."""
    seen: list[str] = []
    found = growth(lambda text: float(bool(seen.append(text))), "1-")
    assert (found.seconds, found.ratio, found.linear) == (0.0, 0.0, True)
    assert [len(text) for text in seen] == [LONG]


@pytest.mark.parametrize("unit", ["x", "word ", "a long example " * 9_000])
def test_no_text_comes_twice(unit: str) -> None:
    """Nothing kept from one text helps with another; all are of about the lengths promised, also of a long unit."""
    seen: list[str] = []
    growth(lambda text: seen.append(text) or 2.0 if len(text) > 2 * SHORT else 0.05, unit)
    assert len(seen) == len(set(seen)) == _ROUNDS.stop - 1
    assert all(0.9 * LONG <= len(text) <= 1.1 * LONG for text in seen)


def test_the_ratio_is_that_of_the_lengths() -> None:
    """Purely quadratic work costs sixteen times as much a code point."""
    exact = growth(lambda text: (len(text) / LONG) ** 2, "x")
    assert exact.ratio == pytest.approx(SHARE, rel=0.05)


def test_lengths_are_as_asked_for() -> None:
    """Where one long text takes long enough, shorter ones do."""
    seen: list[int] = []
    growth(lambda text: seen.append(len(text)) or float(len(text)), "1-", long=1600)
    assert (min(seen), max(seen)) == (100, 1600)


def test_cpu_seconds_are_those_of_the_work_alone() -> None:
    """They grow with the work; the collector rests meanwhile, and is afterwards as it was, whatever happens."""
    collecting: list[bool] = []
    cost = cpu_seconds(lambda count: [collecting.append(gc.isenabled()) for _ in range(count)])
    assert 0 <= cost(1) < cost(100_000)
    assert not any(collecting)
    assert gc.isenabled()
    with pytest.raises(ZeroDivisionError):
        cpu_seconds(lambda _: 1 / 0)("")
    assert gc.isenabled()
