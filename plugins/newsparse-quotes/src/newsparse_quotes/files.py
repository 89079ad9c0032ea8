"""The plugin's word lists (lexicons/*.txt): `#` starts a comment line."""

from __future__ import annotations

from importlib.resources import files


def lines(name: str) -> list[str]:
    """The lines of a list that say something."""
    text = files("newsparse_quotes").joinpath(f"lexicons/{name}.txt").read_text("utf-8")
    return [line for line in text.splitlines() if line and not line.startswith("#")]


def words(name: str) -> frozenset[str]:
    """The words of a list, white space between them."""
    return frozenset(word for line in lines(name) for word in line.split())


def entries(name: str) -> list[tuple[str, str]]:
    """The lines of a list as pairs: what stands before the tab, and behind it."""
    return [(first, second) for first, _, second in (line.partition("\t") for line in lines(name))]
