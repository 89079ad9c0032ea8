"""Numbers that are no quantities: designations, identifiers, phones, addresses, titles, versions, page furniture."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

import regex

from newsparse_quantities.quantities.nouns import STOP_WORDS
from newsparse_quantities.quantities.reader import HYPHENS, Reader
from newsparse_quantities.quantities.tables import rows, word_class, words

DESIGNATORS = {word: (reason, case == "any") for word, reason, case in rows("designators.tsv")}
"""From each noun whose number is a name to the reason, and whether it is one in small letters too."""
_STREETS = words("streets.txt")
_TOKEN_BEFORE = regex.compile(r"(?r)[\p{L}\p{N}_][\p{L}\p{N}_-]{0,30}+")
_TOKEN = regex.compile(r"[\p{L}\p{N}_]++(?:[-.][\p{L}\p{N}]++|,[0-9]{3}(?![0-9])){0,4}+")
_CHAIN = regex.compile(r"[0-9]++(?:[-‐‑–./:][0-9]++){2,40}+")
_ROW = regex.compile(r"[0-9]++(?:,[0-9]{1,2}(?![0-9])){2,40}+(?!,[0-9]{3})")
_CELL = r"[0-9](?:[.,:]?[0-9]){0,11}+%?"
_CELLS = regex.compile(rf"{_CELL}(?:[ \t]{{1,6}}+[-+–−]?{_CELL}){{3,40}}+(?![\p{{L}}\p{{N}}_-])")
_EUROPEAN = regex.compile(r"[0-9]{1,3}+(?:\.[0-9]{3}){2,}+")
_DECIMAL_RANGE = regex.compile(r"[0-9]++(?:\.[0-9]++)?+[-‐‑–][0-9]++(?:\.[0-9]++)?+")
_CLOCK = regex.compile(
    r"""
    [0-9]{1,2}+:[0-9]{2}(?::[0-9]{2})?+(?:\.[0-9]{1,3})?+(?![0-9])
  | (?:0[0-9]|1[0-9]|2[0-4])\.[0-5][0-9]\s?(?:hours|hrs|h)\b
  | 0[0-9][0-5][0-9]\s?(?:hours|hrs|h)\b
  | [0-9]{1,2}+(?:\.[0-9]{2})?\s?(?:[ap]\.m\b\.?|[ap]m\b|[AP]M\b|o['’]clock)
    """,
    regex.VERBOSE,
)
_TIME_ALONE = regex.compile(r"(?:[01]?[0-9]|2[0-3])\.[0-5][0-9](?=\n)")  # "14.40", a line above an entry
_PHONE = regex.compile(
    r"""
    (?: 0[0-9]{2,4}+[\ -][0-9]{3,4}+[\ -][0-9]{3,4}+(?:[\ -][0-9]{3,4}(?![0-9]))?+
      | [0-9]{3}[-.\ ][0-9]{3}[-.\ ][0-9]{4}
      | [0-9]{3}\)\s?[0-9]{3}-[0-9]{4}
      | [0-9]{1,3}+[\ -][0-9(][0-9()\ -]{6,16}[0-9]
    )(?![0-9])
    """,
    regex.VERBOSE,
)
_FURNITURE = regex.compile(
    r"""
    [0-9][0-9.,]{0,8}+[kK]?\s
    (?:[Mm]in(?:ute)?s?\s[Rr]ead\b|(?:Comments?|Shares?|Likes?|Views?|Replies|Reactions|Followers)\b(?!\s\p{Ll}))
    """,
    regex.VERBOSE,
)
_CLAUSE = regex.compile(r"\(\p{Ll}\)")  # "401(k)"
_ITEM = regex.compile(r"(?P<number>[0-9]{1,3}+)\s(?=[\p{Lu}“\"])")
_LIST_MARKER = regex.compile(r"[0-9]{1,2}+[.)]\s")
_ADDRESS = regex.compile(
    r"[0-9]{1,5}+(?:[-–][0-9]{1,5}+)?+[A-Za-z]?\s(?:\p{Lu}[\p{L}'’.]{0,20}+\s){1,3}(?P<street>\p{L}{2,10}+)"
)
_SET_PHRASE = regex.compile(r"(?:24/7|9/11|7/7|50/50|20/20)(?![0-9/])")
_DASHED_NAME = regex.compile(r"[-‐‑](?P<word>\p{Lu}[\p{L}]*+)(?P<more>[\s-]\p{Lu})?")
_LONGEST_ROW = 400  # code points; without an end regex would look for the comma it needs through the whole text
_GROUP = 3  # digits of a group in 1 200 000
_LETTER_LIST = regex.compile(r"\s?(?:,|and|or|to|&|through|[-–])\s?|,\s(?:and|or)\s")
_MONTHS = word_class("months")
_OPEN_PREFIX = word_class("open-prefixes")
_IDENTIFYING = frozenset("#@/\\=_&№^~*")


class Declined(NamedTuple):
    """No quantity at [start, end), and why; without a reason it is passed over in silence."""

    start: int
    end: int
    reason: str | None


def declined_before_reading(reader: Reader, start: int) -> Declined | None:
    """What the characters around figures alone say."""
    for rule in _RULES:
        found = rule(reader, start)
        if found:
            return found
    return None


def _attached(reader: Reader, start: int) -> Declined | None:
    """Figures attached to what stands before them: F-16, M777, #5, path/7, '95."""
    text = reader.text
    before = text[start - 1] if start else " "
    if before in " \n(\u00a0$£€":
        return None
    if before.isalnum():
        return _token(reader, start, "designation")
    if before in HYPHENS:
        return _hyphenated(reader, start)
    if before in "\"'" and start > 1 and text[start - 2] == "=":
        return Declined(start, _token_end(reader, start), "identifier")
    if before in _IDENTIFYING:
        comparing = before == "~" and start > 1 and (text[start - 2].isspace() or text[start - 2] in "([")
        return None if comparing else Declined(start - 1, _token_end(reader, start), "identifier")
    if before in ".:" and start > 1 and text[start - 2].isalnum():
        return Declined(start, _token_end(reader, start), "designation" if text[start - 2].isalpha() else None)
    if before in "'’‘" and text[start : start + 2].isdigit() and not text[start + 2 : start + 3].isdigit():
        return Declined(start, start + 2, None)
    return None


def _hyphenated(reader: Reader, start: int) -> Declined | None:
    before = reader.text[start - 2] if start > 1 else " "
    if not before.isalnum():
        return None
    if before.isdigit():
        return Declined(start, _token_end(reader, start), "identifier")
    number = reader.first_from(start - 1) - 1
    word = reader.original(number)
    open_prefix = word in _OPEN_PREFIX or word.casefold() in ("minus", "then", "now")
    once = word == "in" and reader.word(number - 1) in ("once", "one")  # "a once-in-100-year storm"
    return None if open_prefix or once else _token(reader, start, "designation")


def _token(reader: Reader, start: int, reason: str) -> Declined:
    before = _TOKEN_BEFORE.match(reader.text, max(0, start - 32), start)
    return Declined(before.start() if before else start, _token_end(reader, start), reason)


def _token_end(reader: Reader, start: int) -> int:
    match = _TOKEN.match(reader.text, start)
    return match.end() if match else start + 1


def _chain(reader: Reader, start: int) -> Declined | None:
    """Figures in a chain: dates, times, telephone numbers, versions, addresses on the net."""
    match = _CHAIN.match(reader.text, start)
    if match is None or _EUROPEAN.fullmatch(match[0]) or _DECIMAL_RANGE.fullmatch(match[0]):
        return None
    digits = sum(map(str.isdigit, match[0][:64]))
    hyphens = any(mark in match[0] for mark in HYPHENS)
    reason = "version" if "." in match[0] and not hyphens else "phone" if hyphens and digits >= 7 else "identifier"
    return Declined(start, match.end(), reason)


def _row(reader: Reader, start: int) -> Declined | None:
    """Figures in a row with commas and no blanks, which no style of grouping explains: "1,1,1", not "1,00,000"."""
    match = _ROW.match(reader.text, start, start + _LONGEST_ROW)
    return Declined(start, match.end(), "identifier") if match else None


def _cells(reader: Reader, start: int) -> Declined | None:
    """Four figures or more with nothing but blanks between: a row of a table, unless all are groups of one number."""
    match = _CELLS.match(reader.text, start)
    if match is None or all(len(cell) == _GROUP and cell.isdigit() for cell in match[0].split()[1:]):
        return None
    return Declined(start, match.end(), "identifier")


def _phone(reader: Reader, start: int) -> Declined | None:
    text = reader.text
    plus = start and text[start - 1] == "+"
    if not plus and text[start] != "0" and text[start + 3 : start + 4] not in ("-", ".", " ", ")"):
        return None
    match = _PHONE.match(text, start)
    if match is None or not (plus or text[start] == "0" or text[match.end() - 5 : match.end() - 4] in ("-", ".", " ")):
        return None
    groups = match[0].replace("-", " ").split()
    if not plus and text[start] != "0" and all(len(group) == 3 for group in groups[1:]):
        return None
    return Declined(start - bool(plus), match.end(), "phone")


def _clock(reader: Reader, start: int) -> Declined | None:
    match = _CLOCK.match(reader.text, start)
    if match is None and (not start or reader.text[start - 1] == "\n"):
        match = _TIME_ALONE.match(reader.text, start)
    return Declined(start, match.end(), None) if match else None


def _set_phrase(reader: Reader, start: int) -> Declined | None:
    match = _SET_PHRASE.match(reader.text, start)
    return Declined(start, match.end(), "title") if match else None


def _furniture(reader: Reader, start: int) -> Declined | None:
    match = _FURNITURE.match(reader.text, start)
    return Declined(start, match.end(), "page-furniture") if match else None


def _list_marker(reader: Reader, start: int) -> Declined | None:
    line = reader.text[max(0, start - 4) : start]
    at_start = (start == len(line) and not line.strip()) or (
        line.rpartition("\n")[1] and not line.rpartition("\n")[2].strip(" \t(-•")
    )
    match = _LIST_MARKER.match(reader.text, start) if at_start else None
    return (
        Declined(start, match.end() - 1, "identifier")
        if match and match.end() < len(reader.text) and reader.text[match.end()].isupper()
        else None
    )


def item_number(reader: Reader, start: int) -> int:
    """The number of an item that starts a line, without a mark behind it ("3 Why prices rose"); else 0."""
    line = reader.text[max(0, start - 4) : start]
    if not line.rpartition("\n")[1] or line.rpartition("\n")[2].strip():
        return 0
    match = _ITEM.match(reader.text, start)
    return int(match["number"]) if match else 0


def _address(reader: Reader, start: int) -> Declined | None:
    match = _ADDRESS.match(reader.text, start)
    if match is None:
        return None
    for name in match[0].split()[2:]:
        if name.strip(".") in _STREETS:
            return Declined(start, _token_end(reader, start), "address")
    return None


_RULES: tuple[Callable[[Reader, int], Declined | None], ...] = (
    _attached,
    _phone,
    _chain,
    _row,
    _cells,
    _clock,
    _set_phrase,
    _furniture,
    _list_marker,
    _address,
)


def declined_by_name(
    reader: Reader, start: int, end: int, sentence_start: Callable[[int], bool], *, counts: bool
) -> Declined | None:
    """What the word in front says of a bare number at [start, end): "Route 66", "Resolution 2231", "iPhone 15".

    `counts` is whether the number has a counted phrase: then only a known designator makes it a name.
    """
    before = reader.word_before(start)
    if before < 0:
        return _stopped(reader, start, end)
    word = reader.word(before)
    capital = reader.has_capital(before) and not word.isdigit() and word not in _MONTHS
    reason, any_case = DESIGNATORS.get(word) or DESIGNATORS.get(f"{reader.word(before - 1)} {word}") or (None, False)
    if reason and (capital or (any_case and not counts)):
        return None if word == "no" and not capital else Declined(start, end, reason)
    if counts or not capital or word in STOP_WORDS or sentence_start(reader.start(before)):
        return _group_of(reader, before, start, end)
    return Declined(start, end, "designation")


def _group_of(reader: Reader, before: int, start: int, end: int) -> Declined | None:
    """The Group of 77, the Gang of Four."""
    if reader.word(before) == "of" and reader.original(before - 1) in ("Group", "Gang", "Committee", "Council"):
        return Declined(start, end, "title")
    return None


def _stopped(reader: Reader, start: int, end: int) -> Declined | None:
    """No. 5, Nos. 3, vol. 2."""
    number = reader.first_from(start) - 1
    if (
        number >= 0
        and reader.text[reader.end(number) : start].strip() == "."
        and reader.word(number) in ("no", "nos", "vol", "art", "fig", "nr", "apt", "sec")
    ):
        return Declined(start, end, "identifier")
    return None


def declined_behind(reader: Reader, start: int, end: int, *, headline: bool) -> Declined | None:
    """What is attached behind a number without a unit: 5G, 221B, 777F, 100-Year Partnership, 8-K."""
    following = reader.text[end : end + 1]
    if _CLAUSE.match(reader.text, end):
        return Declined(start, end + 3, "designation")
    if following.isalnum() or following == "_":
        return Declined(start, _token_end(reader, start), "designation")
    if following in HYPHENS and following:
        name = _DASHED_NAME.match(reader.text, end)
        if name and (len(name["word"]) < 3 or (name["more"] and not headline)):
            return Declined(start, name.end("word"), "title" if len(name["word"]) > 2 else "designation")
        if reader.text[end + 1 : end + 2].isdigit():
            return Declined(start, _token_end(reader, start), "designation")
    return None


def goes_on_with(reader: Reader, last: int, start: int) -> bool:
    """Whether a number continues a list of names: "Articles 39 and 41"."""
    return start - last <= 7 and _LETTER_LIST.fullmatch(reader.text, last, start) is not None
