"""Words for formations, with the echelon amplifier of MIL-STD-2525D (digits 9 and 10) that each stands for."""

from __future__ import annotations

import attrs

from newsparse_military.wordlists import valued


@attrs.frozen
class Head:
    """A head noun of formations.

    `code` is the echelon or None where the word alone says none; `name` its singular; `military` whether the word is
    hardly ever used of anything but forces.
    """

    name: str
    code: str | None
    military: bool
    plural: bool = False


_FORMATIONS = {  # singular: echelon, hardly used of anything else
    "crew": ("11", False),
    "team": ("11", False),
    "fireteam": ("11", True),
    "squad": ("12", False),
    "section": ("13", False),
    "platoon": ("14", True),
    "detachment": ("14", False),
    "company": ("15", False),
    "battery": ("15", False),
    "troop": ("15", False),
    "sotnia": ("15", True),
    "battalion": ("16", True),
    "battlegroup": ("16", True),
    "squadron": ("16", True),
    "regiment": ("17", True),
    "group": ("17", False),
    "brigade": ("18", True),
    "division": ("21", False),
    "corps": ("22", False),
    "army": ("23", False),
    "front": ("24", False),
    "district": ("25", False),
    "region": ("25", False),
    "zone": (None, False),
    "theatre": ("25", False),
    "theater": ("25", False),
    "command": ("26", False),
    "wing": (None, False),
    "fleet": (None, False),
    "flotilla": (None, True),
    "force": (None, False),
    "forces": (None, False),
    "unit": (None, False),
    "contingent": (None, False),
    "garrison": (None, False),
    "element": (None, False),
    "legion": (None, False),
    "guard": (None, False),
    "guards": (None, False),
    "base": (None, False),
    "center": (None, False),
    "centre": (None, False),
    "navy": (None, False),
}
_PLURALS = {"company": "companies", "battery": "batteries", "army": "armies", "navy": "navies", "corps": "corps"}
_ALWAYS_SINGULAR = {"forces", "guard", "guards", "corps", "theatre", "theater", "navy"}

ABBREVIATIONS = valued("abbreviations")
"""Letters that hold function and echelon, and what they are short for: "MRB", "CAA"."""


def _heads() -> dict[str, Head]:
    heads: dict[str, Head] = {}
    for name, (code, military) in _FORMATIONS.items():
        heads[name] = Head(name, code, military)
        if name not in _ALWAYS_SINGULAR:
            heads[_PLURALS.get(name, name + "s")] = Head(name, code, military, plural=True)
    heads |= {"forces": Head("forces", None, military=False, plural=True)}
    return heads | {spelling: heads[word] for spelling, word in valued("spellings").items()}


HEADS = _heads()
"""From each folded word, plurals and abbreviations among them, to what it heads."""

CODES = {
    "11": "team",
    "12": "squad",
    "13": "section",
    "14": "platoon",
    "15": "company",
    "16": "battalion",
    "17": "regiment",
    "18": "brigade",
    "21": "division",
    "22": "corps",
    "23": "army",
    "24": "front",
    "25": "region",
    "26": "command",
}
"""The echelons used and their names."""

# Words before the head that change what it means: "army corps" is a corps, "brigade combat team" a brigade.
COMPOUNDS = {
    ("army", "group"): "24",
    ("battle", "group"): "16",
    ("theatre", "command"): "25",
    ("theater", "command"): "25",
    ("carrier", "group"): None,
    ("strike", "group"): None,
    ("task", "group"): None,
    ("tactical", "group"): "16",
    ("support", "group"): None,
    ("combat", "team"): "18",
    ("military", "base"): None,
    ("task", "force"): None,
    ("expeditionary", "force"): "22",
    ("expeditionary", "unit"): "16",
    ("destroyer", "squadron"): None,
    ("ready", "group"): None,
}
"""(word before the head, head): the echelon of the two together."""

_TROOP_SIZED = frozenset(
    {"engineer", "engineers", "armoured", "armored", "tank", "yeomanry", "lancers", "hussars", "dragoon"}
)


def echelon_of(words: tuple[str, ...], head: Head) -> str | None:
    """The echelon of a formation from the folded words before its head ("brigade", "combat") and the head ("team")."""
    last = words[-1] if words else ""
    if (last, head.name) in COMPOUNDS:
        return COMPOUNDS[last, head.name]
    if head.name == "squadron" and not _TROOP_SIZED.isdisjoint(words):
        return "15"
    if head.name in {"command", "corps"} and last in {"strategic", "medical"}:
        return None
    return head.code
