"""Tables of the plugin: units, currencies, words of number, as tab-separated text."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from importlib.resources import files


def rows(name: str) -> Iterator[list[str]]:
    """The rows of a table, as lists of columns; lines that start with `#` are comments."""
    for line in files("newsparse_quantities.quantities.tables").joinpath(name).read_text("utf-8").splitlines():
        if line and not line.startswith("# "):
            yield line.split("\t")


def words(name: str) -> frozenset[str]:
    """The words of a plain list, any number a line."""
    return frozenset(word for row in rows(name) for column in row for word in column.split())


@cache
def _classes() -> dict[str, frozenset[str]]:
    classes: dict[str, frozenset[str]] = {}
    for (line,) in rows("word-classes.txt"):
        name, _, members = line.partition(": ")
        classes[name] = classes.get(name, frozenset()) | frozenset(members.split())
    return classes


def word_class(name: str) -> frozenset[str]:
    """The words of a class in word-classes.txt; KeyError where there is none of that name."""
    return _classes()[name]
