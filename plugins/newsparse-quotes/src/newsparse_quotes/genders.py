"""Whether "he" or "she" can stand for a person: by form of address, office and given name."""

from __future__ import annotations

from functools import cache
from importlib.resources import files
from typing import Literal

Gender = Literal["f", "m"]

_FORMS: dict[str, Gender] = {
    **dict.fromkeys(
        "mrs ms miss mme madam madame lady dame queen princess duchess empress sister mother chairwoman spokeswoman "
        "congresswoman councilwoman policewoman businesswoman actress waitress woman wife widow daughter girl aunt "
        "grandmother stateswoman saleswoman anchorwoman".split(),
        "f",
    ),
    **dict.fromkeys(
        "mr sir lord king prince duke emperor father brother chairman spokesman congressman councilman policeman "
        "businessman actor waiter man husband widower son boy uncle grandfather statesman pope imam rabbi".split(),
        "m",
    ),
}  # type: ignore[assignment]


@cache
def _names() -> dict[str, Gender]:
    names: dict[str, Gender] = {}
    for file, gender in (("women", "f"), ("men", "m")):
        text = files("newsparse_quotes").joinpath(f"lexicons/{file}.txt").read_text("utf-8")
        lines = (line for line in text.splitlines() if not line.startswith("#"))
        names.update((name, gender) for line in lines for name in line.split())
    return names


def gender_of(name: str, role: str | None, before: str) -> Gender | None:
    """The gender that a name, a role or the word before the name shows; None where nothing does."""
    for word in (before, *reversed((role or "").casefold().replace(".", "").split())):
        if word in _FORMS:
            return _FORMS[word]
    first = name.split(" ", 1)[0].partition("-")[0]
    return _names().get(first) if " " in name else None
