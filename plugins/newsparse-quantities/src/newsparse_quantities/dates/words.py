"""The word lists behind the rules for dates, read once from package data."""

from __future__ import annotations

from functools import cache
from importlib.resources import files


def words(name: str) -> frozenset[str]:
    """The words of a section of lexicons/dates.txt; KeyError where there is none of this name."""
    return _sections()[name]


@cache
def _sections() -> dict[str, frozenset[str]]:
    lines = files("newsparse_quantities").joinpath("lexicons", "dates.txt").read_text("utf-8").splitlines()
    found: dict[str, list[str]] = {}
    latest: list[str] = []
    for line in lines:
        if line.startswith("["):
            found[line.strip("[]")] = latest = []
        elif line and not line.startswith("#"):
            latest.extend(line.split())
    return {name: frozenset(entries) for name, entries in found.items()}
