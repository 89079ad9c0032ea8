"""Words, grapheme clusters and texts without a UTF-8 form, each against brute force."""

from __future__ import annotations

import unicodedata

import pytest
import regex
from core_strategies import PIECES, hostile_texts
from hypothesis import example, given
from hypothesis import strategies as st

from newsparse import Span, TextError, Words
from newsparse.texts import checked, mended, splits_grapheme


def is_word_character(character: str) -> bool:
    """A letter, a mark or a decimal digit, by the tables of Python or of regex, which may be of another Unicode."""
    return unicodedata.category(character)[0] in "LM" or unicodedata.category(character) == "Nd"


def brute_force_words(text: str) -> list[tuple[int, int]]:
    """Maximal runs of word characters."""
    runs, start = [], None
    for offset, character in enumerate(text + " "):
        if is_word_character(character):
            start = offset if start is None else start
        elif start is not None:
            runs.append((start, offset))
            start = None
    return runs


# Assigned long ago, so that Python and regex agree on what they are.
settled = st.lists(st.sampled_from([*PIECES, *"aZ9.’-_²Ⅷ١é\u0301\u0903", "\u200d"]), max_size=14).map("".join)


@given(settled)
def test_words_are_runs_of_letters_marks_and_digits(text: str) -> None:
    """Starts, ends and folded words are those of a character by character reading."""
    words, expected = Words(text), brute_force_words(text)
    assert list(zip(words.starts, words.ends, strict=True)) == expected
    assert words.folded == [text[start:end].casefold() for start, end in expected]
    assert len(words) == len(expected)


@given(hostile_texts, st.integers(0, 40))
def test_look_ups_agree_with_the_list(text: str, offset: int) -> None:
    """positions, span, after and at say what a walk over all words says."""
    words = Words(text)
    places = [words.span(number) for number in range(len(words))]
    assert places == [Span(start, end) for start, end in zip(words.starts, words.ends, strict=True)]
    assert words.after(offset) == sum(place.start < offset for place in places)
    assert words.at(offset) == next((n for n, place in enumerate(places) if place.holds(offset)), None)
    by_word = {word: [n for n, other in enumerate(words.folded) if other == word] for word in words.folded}
    assert words.positions == by_word
    assert "".join(words.runs) == text
    assert words.runs[1::2] == [place.of(text) for place in places]


@given(hostile_texts)
@example("e\u0301")
@example("\r\n")
@example("🇫🇷🇩🇪")
@example("👩‍👩‍👧")
@example("\u06001")
@example("\u0915\u094d\u0937")
@example("\u1100\u1161\u11a8")
def test_graphemes_are_those_of_the_standard(text: str) -> None:
    r"""An offset splits a cluster just where no cluster that `\X` finds ends."""
    ends = {0, *(match.end() for match in regex.finditer(r"\X", text))}
    for offset in range(len(text) + 1):
        assert splits_grapheme(text, offset) == (offset not in ends), offset


@pytest.mark.parametrize("block", [range(0x0300), range(0x2000, 0x2100)], ids=["Latin", "punctuation"])
def test_clusters_of_common_characters(block: range) -> None:
    """No short cut past the rules is wrong: each character between letters, beside a mark, and before the next one."""
    for code in block:
        text = f"a{chr(code)}b{chr(code)}\u0301\r{chr(code)}\n{chr(code)}{chr(code + 1)}"
        ends = {0, *(match.end() for match in regex.finditer(r"\X", text))}
        for offset in range(len(text) + 1):
            assert splits_grapheme(text, offset) == (offset not in ends), (hex(code), offset)


@given(st.text(alphabet="ab\u0301é", min_size=1), st.integers(1, 8))
def test_nothing_splits_outside(text: str, beyond: int) -> None:
    """Before, at and behind the ends of a text nothing is split."""
    assert not splits_grapheme(text, 0)
    assert not splits_grapheme(text, -beyond)
    assert not splits_grapheme(text, len(text) + beyond - 1)


def test_looking_for_clusters_is_bounded() -> None:
    """A thousand marks on one letter are no writing: each offset costs the same, however long the run."""
    text = "a" + "\u0301" * 20_000 + "b"
    assert all(splits_grapheme(text, offset) for offset in range(1, 60))
    assert isinstance(splits_grapheme(text, 10_000), bool)


@given(hostile_texts)
def test_checked_gives_the_text_itself(text: str) -> None:
    """A text with a UTF-8 form comes back as the very same."""
    assert checked(text) is text
    assert mended(text) == text


@given(st.text(max_size=5), st.characters(categories=["Cs"]), st.text(alphabet=st.characters(), max_size=5))
def test_lone_surrogates(head: str, torn: str, tail: str) -> None:
    """They are refused with their place, or mended one for one so that offsets stay."""
    with pytest.raises(TextError, match=rf"lone surrogate .* at {len(head)} "):
        checked(head + torn + tail)
    assert mended(head + torn + tail) == head + "\ufffd" + mended(tail)
    assert checked(mended(head + torn + tail))


@pytest.mark.parametrize("wrong", [b"bytes", None, 3, ["a"]])
def test_what_is_no_text_is_refused(wrong: object) -> None:
    """The type that came is named."""
    with pytest.raises(TextError, match=f"expected str, got {type(wrong).__name__}"):
        checked(wrong)  # type: ignore[arg-type]
