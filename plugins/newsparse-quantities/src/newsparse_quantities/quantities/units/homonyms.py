"""Units that share a name or a sign, told apart by the words around: 2.5 F of a capacitor, 300 rupees in Lahore."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from newsparse_quantities.quantities.nouns import STOP_WORDS
from newsparse_quantities.quantities.reader import Reader
from newsparse_quantities.quantities.tables import rows, words
from newsparse_quantities.quantities.units.table import CURRENCIES, MEASURE_NAMES, MONEY_NAMES, SIGNS
from newsparse_quantities.quantities.units.unit import Unit

_REACH = 16  # words on either side, within the sentence
_STOPS = (".", "!", "?", ";", "\n")
_SHORTEST_NAME = 3  # letters; a symbol may be shorter, and its case counts


def _symbols() -> dict[str, dict[str, Unit]]:
    """From a spelling to the words that call for one of its units, and to that unit."""
    shared: dict[str, dict[str, Unit]] = {}
    for spelling, name, cues in rows("shared-symbols.tsv"):
        unit = MEASURE_NAMES.get(name.casefold()) or MONEY_NAMES[name.casefold()]
        for word in cues.split():
            calls = words("money-cues.txt") if word == "@money" else (word,)
            for call in sorted(calls):
                shared.setdefault(spelling, {}).setdefault(call, unit)
    return shared


def _moneys() -> dict[str, dict[str, Unit]]:
    """From a name of money to the words for each country that uses it, and to that country's money."""
    shared: dict[str, dict[str, Unit]] = {}
    for name, code, countries in rows("shared-money.tsv"):
        shared.setdefault(name, {}).update(dict.fromkeys(countries.split(), _MONEY[code]))
    return shared


_MONEY: dict[str | None, Unit] = {unit.code: unit for unit in (*MONEY_NAMES.values(), *SIGNS.values())}
_MONEY.update(CURRENCIES)
_SHARED_SYMBOLS = _symbols()
_SHARED_MONEY = _moneys()


def called_for(reader: Reader, spelling: str, start: int) -> Unit | None:
    """The unit that the nearest telling word of the sentence calls for, by a name or symbol at an offset."""
    calls = _SHARED_SYMBOLS.get(spelling)
    if calls is None and len(spelling) > _SHORTEST_NAME:
        calls = _SHARED_SYMBOLS.get(spelling.casefold())
    if calls is None or _is_initial(reader, start + len(spelling)):
        return None
    return next(iter(_near(reader, calls, start)), None)


def _is_initial(reader: Reader, end: int) -> bool:
    """Whether a symbol is the initial of a name: "at 45 J. Robert Lee", not "at 13 A. The lamp"."""
    following = reader.first_from(end)
    stopped = reader.text.startswith(". ", end) and reader.is_capitalised(following)
    return stopped and reader.word(following) not in STOP_WORDS


def of_country(reader: Reader, unit: Unit | None, start: int) -> Unit | None:
    """Money of a name that countries share: of the one its sentence names, else of the only one the text names."""
    countries = _SHARED_MONEY.get(unit.name) if unit and unit.assumed and unit.kind == "money" else None
    if unit is None or countries is None:
        return unit
    near = _near(reader, countries, start)
    named = None if any(other.code == unit.code for other in near) else next(iter(near), _only(reader, countries))
    if named is None or named.code == unit.code:
        return unit
    return Unit("money", named.code, named.name, unit.factor, assumed=True)


def _near(reader: Reader, calls: Mapping[str, Unit], start: int) -> list[Unit]:
    """The units that words of the sentence call for, the nearest word first."""
    return [calls[word] for word in _around(reader, reader.first_from(start)) if word in calls]


def _only(reader: Reader, countries: Mapping[str, Unit]) -> Unit | None:
    named = {unit.code: unit for word, unit in countries.items() if word in reader.positions}
    return next(iter(named.values())) if len(named) == 1 else None


def _around(reader: Reader, number: int) -> Iterator[str]:
    """The words of the sentence around a word, the nearest first."""
    back, on = True, True
    for step in range(1, _REACH + 1):
        back = back and not _parted(reader, number - step + 1)
        if back:
            yield reader.word(number - step)
        on = on and not _parted(reader, number + step)
        if on:
            yield reader.word(number + step)


def _parted(reader: Reader, number: int) -> bool:
    """Whether a sentence or a line ends between a word and the one before it."""
    gap = reader.gap(number)
    return gap[:1] in _STOPS and (len(gap) > 1 or gap == "\n")
