"""Denominators: "a day", "per barrel", "/s"."""

from __future__ import annotations

import regex

from newsparse_quantities.quantities.draft import Draft
from newsparse_quantities.quantities.nouns import singular
from newsparse_quantities.quantities.reader import Reader
from newsparse_quantities.quantities.tables import word_class, words
from newsparse_quantities.quantities.units.table import MEASURE_NAMES, MEASURE_SYMBOLS
from newsparse_quantities.quantities.units.unit import Unit

_PER = regex.compile(
    r"""
    [\s-](?P<per>per|an?|each|every)[\s-](?P<square>square\s|cubic\s)?(?P<noun>(?:kilo|mega|giga|tera)?watt[\s-]hour\b|\p{L}{2,20}+)
  | (?:/|\sper\s)(?P<symbol>\p{L}{1,4}+[23²³]?)(?![\p{L}\p{N}])
  | /(?P<word>\p{L}{3,16}+)
    """,
    regex.VERBOSE,
)
_OF_WHAT = regex.compile(
    r"\sof(?:\s(?!(?:per|an?|the)\b)\p{L}{2,20}+){1,3}+(?=\s(?:per|an?)\s)"
)  # "litres of water a day"
_EXCLUDED = word_class("no-denominators")
_ELSEWHERE = word_class("not-per")
_NOUNS = words("per-nouns.txt")
_LENGTHS = frozenset(["m", "By", "bit"])


def with_denominator(reader: Reader, draft: Draft) -> None:
    """Take in the denominator that stands right behind a draft."""
    following = reader.text[draft.end : draft.end + 1]
    if following not in (" ", "/", "-", "\n", "\u00a0") or draft.type in ("score", "ordinal", "age"):
        return
    of_what = (
        _OF_WHAT.match(reader.text, draft.end) if draft.unit and reader.text.startswith(" of ", draft.end) else None
    )
    match = _PER.match(reader.text, of_what.end() if of_what else draft.end)
    if match is None:
        return
    unit = _denominator(reader, match, draft)
    if unit is None or (of_what and match["per"] != "per" and not (isinstance(unit, Unit) and unit.base == "s")):
        return
    draft.end = match.end()
    if draft.unit and draft.unit.base in _LENGTHS and isinstance(unit, Unit) and unit.base == "s" and unit.code:
        code = f"{draft.unit.code}/{unit.code}"
        draft.unit = Unit(
            "measure",
            code,
            f"{draft.unit.name} per {unit.name}",
            draft.unit.factor / unit.factor,
            f"{draft.unit.base}/s",
        )
        return
    draft.per = unit.code if isinstance(unit, Unit) and unit.code else unit.name if isinstance(unit, Unit) else unit
    if draft.type in ("count", "measure", "duration"):
        draft.type = "rate"


def _denominator(reader: Reader, match: regex.Match[str], draft: Draft) -> Unit | str | None:
    if match["symbol"]:
        symbol = match["symbol"]
        return MEASURE_SYMBOLS.get(symbol) or _unit(symbol.casefold()) if draft.unit else None
    if match["word"]:
        word = match["word"].casefold()
        return _unit(word) or (word if draft.type == "money" and word in _NOUNS else None) if draft.unit else None
    noun = match["noun"].casefold()
    if match["square"]:
        noun = match["square"].strip() + " " + noun
    unit = _unit(noun)
    behind = reader.next_word(match.end())
    if match["per"] == "per":
        return unit or (None if noun in _EXCLUDED else singular(noun))
    if behind >= 0 and reader.word(behind) in _ELSEWHERE:
        return None
    if match["per"] in ("each", "every"):
        return unit if unit and unit.base == "s" else None
    if draft.type in ("percent", "fraction", "multiple"):
        return unit if unit and unit.base == "s" else None
    if noun in _NOUNS and draft.type == "money":
        return unit or noun
    return unit if unit and (unit.base == "s" or draft.type == "money" or draft.unit is not None) else None


def _unit(noun: str) -> Unit | None:
    noun = noun.replace("-", " ")
    square, _, name = noun.rpartition(" ")
    if square not in ("square", "cubic"):
        square, name = "", noun
    unit = MEASURE_NAMES.get(singular(name)) or MEASURE_NAMES.get(name)
    if unit is None or not square:
        return unit
    power = "2" if square == "square" else "3"
    return Unit("measure", f"{unit.code}{power}", f"{square} {unit.name}")
