"""Designations of units: ordinals, cardinals in words, Roman numerals, letters."""

from __future__ import annotations

import regex

from newsparse_military.wordlists import listed, words

TENS = {"twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90}
_ORDINALTENS = {"twentieth": 20, "thirtieth": 30, "fortieth": 40, "fiftieth": 50, "sixtieth": 60, "hundredth": 100}

CARDINALS = {word: n for n, word in enumerate(listed("numerals.cardinals"), 1)}
ORDINALS = {word: n for n, word in enumerate(listed("numerals.ordinals"), 1)} | _ORDINALTENS
ORDINALS |= {f"{ten}-{word}": n + m for ten, n in TENS.items() for word, m in ORDINALS.items() if m < 10}

FIGURES = regex.compile(r"(\d{1,4}+)(st|nd|rd|th|d|er|ère|ème|e)?+")
ROMAN = regex.compile(r"(?=[IVXL])(X{0,3}+|XL|L)(IX|IV|V?I{0,3}+)")
_ROMAN_VALUES = {"I": 1, "V": 5, "X": 10, "L": 50}
PHONETIC = words("numerals.phonetic")


def figures(word: str) -> tuple[int, bool] | None:
    """The number in figures and whether it is an ordinal: "47th" (47, True), "82" (82, False); None for other words."""
    match = FIGURES.fullmatch(word)
    return (int(match[1]), match[2] is not None) if match else None


def roman(word: str) -> int | None:
    """The value of a Roman numeral up to 89 in capitals; None for other words."""
    if not ROMAN.fullmatch(word):
        return None
    values = [_ROMAN_VALUES[letter] for letter in word]
    return sum(-v if v < max(values[i:]) else v for i, v in enumerate(values))


def is_letter(word: str) -> bool:
    """Whether the word designates a company by letter: "C", "Bravo"."""
    return (len(word) == 1 and "A" <= word <= "Z") or (word[:1].isupper() and word.casefold() in PHONETIC)
