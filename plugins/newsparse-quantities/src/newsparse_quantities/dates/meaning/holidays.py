"""Feasts and observances that fall on one day, or one stretch of days, each year.

Only names that mean the same date wherever they are said have a rule: "Independence Day" is a date, but which one
depends on the country. Western Easter by the anonymous Gregorian algorithm (Meeus, Astronomical Algorithms, ch. 8).
Islamic feasts by the tabular calendar, astronomical epoch: the sighting of the moon may differ by a day.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

import attrs

from newsparse_quantities.dates.meaning.calendars import Period, add_months, day, days

_ISLAMIC_EPOCH = 227013  # the day before 1 Muharram of the first year, as date.toordinal counts


@attrs.frozen
class Holiday:
    """A yearly day or stretch: `rule` gives its period in a year, `fixed` its month and day where they never change."""

    rule: Callable[[int], Period]
    fixed: tuple[int, int] | None = None


def _fixed(month: int, number: int) -> Holiday:
    return Holiday(lambda year: day(date(year, month, number)), (month, number))


def _nth(count: int, weekday: int, month: int, later: int = 0) -> Holiday:
    """The first, second, … given ISO weekday of a month, the last where count is -1; or so many days later."""

    def rule(year: int) -> Period:
        start = date(year, month, 1) if count > 0 else add_months(date(year, month, 1), 1)
        first = start + timedelta((weekday - start.isoweekday()) % 7)
        return day(first + timedelta(7 * (count - 1 if count > 0 else count) + later))

    return Holiday(rule)


def _from_easter(first: int, last: int | None = None) -> Holiday:
    """So many days after Easter Sunday; a stretch where a last day is given."""

    def rule(year: int) -> Period:
        sunday = easter(year)
        return days(sunday + timedelta(first), sunday + timedelta(first if last is None else last))

    return Holiday(rule)


def _islamic(month: int, number: int, length: int = 1) -> Holiday:
    """A day of the Islamic year, or so many days from it: the first that begins in the year."""

    def rule(year: int) -> Period:
        islamic = (year - 622) * 33 // 32
        starts = (islamic_day(islamic + step, month, number) for step in (-1, 0, 1, 2))
        first = next(start for start in starts if start.year == year)
        return days(first, first + timedelta(length - 1))

    return Holiday(rule)


def easter(year: int) -> date:
    """Easter Sunday of the western churches."""
    golden, (century, rest) = year % 19, divmod(year, 100)
    shift = (century - (century + 8) // 25 + 1) // 3
    epact = (19 * golden + century - century // 4 - shift + 15) % 30
    weekday = (32 + 2 * (century % 4) + 2 * (rest // 4) - epact - rest % 4) % 7
    late = (golden + 11 * epact + 22 * weekday) // 451
    month, number = divmod(epact + weekday - 7 * late + 114, 31)
    return date(year, month, number + 1)


def islamic_day(year: int, month: int, number: int) -> date:
    """A day of the tabular Islamic calendar with leap years 2, 5, 7, 10, 13, 16, 18, 21, 24, 26, 29 of thirty."""
    months = 29 * (month - 1) + month // 2
    return date.fromordinal(_ISLAMIC_EPOCH + 354 * (year - 1) + (3 + 11 * year) // 30 + months + number)


NAMED: dict[str, Holiday | None] = {
    "new year's day": _fixed(1, 1),
    "new year": _fixed(1, 1),
    "orthodox christmas": _fixed(1, 7),
    "epiphany": _fixed(1, 6),
    "burns night": _fixed(1, 25),
    "australia day": _fixed(1, 26),
    "holocaust memorial day": _fixed(1, 27),
    "groundhog day": _fixed(2, 2),
    "waitangi day": _fixed(2, 6),
    "valentine's day": _fixed(2, 14),
    "st valentine's day": _fixed(2, 14),
    "st david's day": _fixed(3, 1),
    "international women's day": _fixed(3, 8),
    "st patrick's day": _fixed(3, 17),
    "april fools' day": _fixed(4, 1),
    "april fool's day": _fixed(4, 1),
    "earth day": _fixed(4, 22),
    "st george's day": _fixed(4, 23),
    "anzac day": _fixed(4, 25),
    "may day": _fixed(5, 1),
    "international workers' day": _fixed(5, 1),
    "cinco de mayo": _fixed(5, 5),
    "ve day": _fixed(5, 8),
    "juneteenth": _fixed(6, 19),
    "freedom day": None,
    "jubilee day": None,
    "canada day": _fixed(7, 1),
    "bastille day": _fixed(7, 14),
    "halloween": _fixed(10, 31),
    "all saints' day": _fixed(11, 1),
    "all souls' day": _fixed(11, 2),
    "guy fawkes night": _fixed(11, 5),
    "bonfire night": _fixed(11, 5),
    "armistice day": _fixed(11, 11),
    "veterans day": _fixed(11, 11),
    "st andrew's day": _fixed(11, 30),
    "world aids day": _fixed(12, 1),
    "human rights day": _fixed(12, 10),
    "christmas eve": _fixed(12, 24),
    "xmas eve": _fixed(12, 24),
    "christmas day": _fixed(12, 25),
    "christmas": _fixed(12, 25),
    "xmas": _fixed(12, 25),
    "boxing day": _fixed(12, 26),
    "new year's eve": _fixed(12, 31),
    "new year eve": _fixed(12, 31),
    "martin luther king jr. day": _nth(3, 1, 1),
    "martin luther king day": _nth(3, 1, 1),
    "presidents' day": _nth(3, 1, 2),
    "memorial day": _nth(-1, 1, 5),
    "labor day": _nth(1, 1, 9),
    "columbus day": _nth(2, 1, 10),
    "thanksgiving day": _nth(4, 4, 11),
    "thanksgiving": _nth(4, 4, 11),
    "black friday": _nth(4, 4, 11, 1),
    "cyber monday": _nth(4, 4, 11, 4),
    "mardi gras": _from_easter(-47),
    "shrove tuesday": _from_easter(-47),
    "ash wednesday": _from_easter(-46),
    "palm sunday": _from_easter(-7),
    "holy week": _from_easter(-7, -1),
    "maundy thursday": _from_easter(-3),
    "good friday": _from_easter(-2),
    "holy saturday": _from_easter(-1),
    "easter sunday": _from_easter(0),
    "easter": _from_easter(0),
    "easter monday": _from_easter(1),
    "ascension day": _from_easter(39),
    "whit monday": _from_easter(50),
    "pentecost": _from_easter(49),
    "ramadan": _islamic(9, 1, 30),
    "eid al-fitr": _islamic(10, 1),
    "eid al-adha": _islamic(12, 10),
    "ashura": _islamic(1, 10),
    "super tuesday": None,
    "bloody sunday": None,
    "black monday": None,
    "black tuesday": None,
    "black wednesday": None,
    "black thursday": None,
    "republic day": None,
    "unity day": None,
    "independence day": None,
    "victory day": None,
    "remembrance day": None,
    "constitution day": None,
    "labour day": None,
    "mother's day": None,
    "father's day": None,
    "passover": None,
    "yom kippur": None,
    "rosh hashanah": None,
    "hanukkah": None,
    "diwali": None,
    "nowruz": None,
    "lunar new year": None,
    "chinese new year": None,
    "orthodox easter": None,
    "election day": None,
    "inauguration day": None,
}
