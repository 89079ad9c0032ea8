"""Family names that are spelled in two ways: "Zelensky" beside "Zelenskyy", "Kepler" where "Keppler" was meant."""

from __future__ import annotations

from functools import lru_cache

_SHORTEST = 5  # letters: shorter names are too often near to others'


def near(one: str, other: str) -> bool:
    """Whether two folded names begin alike and differ by a letter, or by one that each has more; -s makes a plural."""
    plural = one == f"{other}s" or other == f"{one}s"
    return one[0] == other[0] and not plural and not spellings(one).isdisjoint(spellings(other))


@lru_cache(4096)
def spellings(name: str) -> frozenset[str]:
    """What a name shares with those near to it: itself, and what is left without one of its letters; nothing if short.

    The Slavic endings -i, -y, -yi, -iy, -ii, -yy are one.
    """
    if len(name) < _SHORTEST:
        return frozenset()
    return frozenset([name, f"{name.rstrip('iy')}-y", *(name[:at] + name[at + 1 :] for at in range(1, len(name)))])
