"""Whether four figures are a year or a number of something, by the words around them."""

from __future__ import annotations

from newsparse_quantities.dates.grammar.numbers import figures
from newsparse_quantities.dates.grammar.reader import APOSTROPHE, COMMA, HYPHEN, OPEN, SPACE, STOP, Reader

_SURE = {"in", "since", "until", "till", "during", "circa", "ca", "c", "pre", "post", "early", "mid", "late", "year", "before", "around", "throughout"}
_LIKELY = {"of", "by", "from", "to", "through", "after", "between", "for", "and", "or", "versus", "vs", "over", "than", "into", "on"}
_OWNERS = {"the", "a", "an", "its", "their", "his", "her", "our", "my", "your", "this", "that", "s", "whose", "both", "every", "previous", "landmark", "failed", "disputed"}
_PEOPLE = {"people", "men", "women", "children", "troops", "personnel", "police", "civilians", "soldiers", "servicemen", "refugees", "prisoners", "migrants", "families", "homes", "houses", "villages", "rounds", "shells", "missiles", "drones", "tanks", "vehicles", "aircraft", "ships", "jobs", "votes", "seats", "words", "pages", "cases", "deaths", "dead", "wounded", "casualties", "killed", "injured", "others", "more", "miles", "meters", "metres", "kilometers", "kilometres", "km", "feet", "ft", "yards", "acres", "hectares", "tons", "tonnes", "pounds", "kilograms", "kg", "dollars", "euros", "rubles", "roubles", "yen", "yuan", "percent", "per", "barrels", "gallons", "litres", "liters", "watts", "megawatts", "mw", "hp", "horsepower", "hours", "days", "weeks", "months", "years", "minutes", "seconds", "times", "points", "degrees", "students", "workers", "employees", "members", "residents", "patients", "fighters", "militants", "officers", "protesters", "passengers", "million", "billion", "thousand", "hundred", "k", "gmt", "utc", "hrs", "square", "cubic", "delegates", "visitors", "fans", "spectators", "copies", "units", "shares", "victims", "survivors", "animals", "birds", "trees", "sq", "m", "local"}
_EVENTS = {"election", "elections", "vote", "referendum", "olympics", "games", "season", "budget", "war", "summit", "cup", "championship", "championships", "conference", "convention", "festival", "awards", "campaign", "census", "constitution", "agreement", "treaty", "accord", "accords", "ceasefire", "invasion", "revolution", "uprising", "coup", "crisis", "attacks", "report", "pandemic", "earthquake", "fiscal", "presidential", "general", "parliamentary", "midterm", "midterms"}
_SERIES = {"summit", "cup", "expo", "games", "olympics", "championship", "championships", "conference", "convention", "festival", "awards", "election", "elections", "euro", "eurovision", "act", "forum", "congress", "exhibition", "fair", "week", "tour", "grand", "prix", "open", "masters", "oscars", "grammys", "report", "ces", "davos", "eurobasket", "wimbledon", "tokyo", "paris", "beijing", "referendum", "budget", "fy", "census", "edition", "regulations", "order", "bill"}
_NO_YEAR = {"resolution", "flight", "unit", "hill", "route", "room", "model", "article", "section", "form", "directive", "regulation", "highway", "channel", "windows", "office", "box", "building", "gate", "chapter", "page", "rule", "iso", "series", "version", "number", "no", "about", "nearly", "almost", "approximately", "some", "only", "least", "most", "than", "roughly", "exactly", "least", "another", "nearly", "house", "apartment", "hull", "case", "battalion", "regiment", "brigade", "hotel", "ward", "suite", "type", "class", "line", "code", "pin", "pier", "platform", "bus", "train"}
_VERBS = {"was", "is", "were", "will", "would", "saw", "has", "had", "marked", "brought", "began", "could", "may", "proved", "became", "ended"}
_FIRST, _LAST = 1500, 2100  # where only the shape of the sentence says it is a year


def lone_year(reader: Reader, number: int) -> bool:
    """Whether the four figures at a word are a year by themselves; no for "2024 rounds", "Flight 2024", "$2000"."""
    value = figures(reader.word(number))
    if value is None or len(reader.word(number)) != 4 or not _unattached(reader, number):
        return False
    before, follows = _before(reader, number), _follows(reader, number)
    if before in _NO_YEAR or follows in _PEOPLE:
        return False
    if before in _SURE:
        return value >= 1000
    if not _FIRST <= value < _LAST:
        return False
    return (
        (before in _LIKELY and not follows.endswith("s"))
        or (before in _LIKELY and (1900 <= value <= 2050))
        or (before in _OWNERS and bool(follows))
        or _in_name(reader, number)
        or _set_off(reader, number)
        or _leads(reader, number, follows)
    )


def counts_things(reader: Reader, number: int) -> bool:
    """Whether a word is what a number before it counts: "people", "km"."""
    return reader.gap(number) == SPACE and reader.word(number) in _PEOPLE


def _unattached(reader: Reader, number: int) -> bool:
    """No mark of money, no digits or hyphens joined to it: "$2024", "2,024,000", "F-2000", "2000-strong", "2024%"."""
    left, right = reader.before(number), reader.after(number)
    if left in ("$", "€", "£", "¥", "#", "№", "₽", "-", ".", "/", "+", "_", "@", "*", "₹", "₴", "‑"):
        return left == "-" and reader.gap(number) == HYPHEN and reader.word(number - 1) in ("mid", "pre", "post", "early", "late")
    if right in ("%", "°", "-", "‑", "/", "_", "@", ":", "$", "€", "£", "+"):
        return right == "-" and reader.word(number + 1) in ("era", "based", "style", "vintage")
    return not (right in (",", ".") and reader.text[reader.end(number) + 1 : reader.end(number) + 2].isdigit())


def _before(reader: Reader, number: int) -> str:
    """The word before, where only a space, hyphen or apostrophe stands between; "than" and "no" too."""
    return reader.word(number - 1) if reader.gap(number) in (SPACE, HYPHEN, APOSTROPHE) else ""


def _follows(reader: Reader, number: int) -> str:
    return reader.word(number + 1) if reader.gap(number + 1) in (SPACE, HYPHEN) else ""


def _in_name(reader: Reader, number: int) -> bool:
    """After the name of what is held each year: "World Cup 2018", "Fan Expo Canada 2016"."""
    for back in range(1, 4):
        if reader.gap(number - back + 1) not in (SPACE, HYPHEN) or not reader.capital(number - back):
            return False
        if reader.word(number - back) in _SERIES:
            return True
    return False


def _set_off(reader: Reader, number: int) -> bool:
    """In brackets, or between a comma and the end of the sentence or another comma: "(2014)", "from file, 2008."."""
    left, right = reader.gap(number), reader.after(number)
    if left == OPEN:
        return right in (")", ",", ";")
    if left == COMMA and not reader.word(number - 1).isdigit():
        return right in (".", ";", ")", "", "\n") or (right == "," and reader.capital(number - 1))
    return False


def _leads(reader: Reader, number: int, follows: str) -> bool:
    """First in its sentence, before a verb or the name of an event; or between a name and an event: "US 2024 election"."""
    opening = reader.gap(number) not in (SPACE, HYPHEN, COMMA) or reader.gap(number) == STOP
    if follows in _EVENTS:
        return opening or reader.capital(number - 1)
    return opening and follows in _VERBS
