"""Lexicons: hits against a brute-force search of the text, and the places that hits are asked for."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from core_kinds import Plain
from hypothesis import example, given, settings
from hypothesis import strategies as st

from newsparse import Document, Hit, Lexicon, LexiconError, Pipeline, Span, View, Words, extractor
from newsparse.documents import Layout
from newsparse.lexicons import read_terms

MARKS = {"’": "'", "‘": "'", "‑": "-", "‐": "-"}
PIECES = ["a", "b", "A", "ab", " ", "  ", "\u00a0", "\n", "\n\n", ".", "'", "’", "-", "‑", ",", "$", "ß", "SS", "é"]
TERMS = ["a", "b", "ab", "a b", "a b a", "a's", "a-b", "U.S.", "a.", ".b", "$ a", "b $", "ss", "a, b", "É", "A"]
texts = st.lists(st.sampled_from(PIECES), max_size=16).map("".join)
terms = st.lists(st.sampled_from(TERMS), min_size=1, max_size=6, unique=True)


def layout(text: str) -> Layout:
    """A text without blocks."""
    return Layout(text, ())


def plain(text: str) -> str:
    """White space, apostrophes and hyphens in one form."""
    spaced = "".join(" " if c.isspace() else MARKS.get(c, c) for c in text)
    while "  " in spaced:
        spaced = spaced.replace("  ", " ")
    return spaced


def readings(text: str, term: str, exact: bool) -> Iterator[Span]:
    """Every stretch of the text that reads as the term, of whole words."""
    words = Words(text)
    for start in range(len(text)):
        for end in range(start + 1, len(text) + 1):
            stretch = text[start:end]
            if not (plain(stretch) == plain(term) if exact else plain(stretch).casefold() == plain(term).casefold()):
                continue
            inside = [n for n in range(len(words)) if words.starts[n] < end and words.ends[n] > start]
            whole = all(words.starts[n] >= start and words.ends[n] <= end for n in inside)
            # White space in a term is no blank line, and no wider than four code points.
            gaps = [text[words.ends[n] : words.starts[n + 1]] for n in inside[:-1]]
            if whole and all(gap.count("\n") <= 1 and len(gap) <= 4 for gap in gaps):
                yield Span(start, end)


def brute_force(text: str, given_terms: list[str], exact: bool) -> list[Span]:
    """Of all readings the leftmost, then the longest; then on behind it."""
    found = {span for term in given_terms for span in readings(text, term, exact)}
    hits: list[Span] = []
    for span in sorted(found, key=lambda span: (span.start, -span.end)):
        if not hits or span.start >= hits[-1].end:
            hits.append(span)
    return hits


@settings(max_examples=300)
@given(texts, terms, st.booleans())
@example("a $ a", ["$ a", "a"], False)
@example("U.S.b", ["U.S.", ".b"], False)
@example("a b b a b", ["a b a", "b a b"], False)
@example("a  b a\u00a0b a\nb a\n\nb", ["a b"], False)
def test_hits_are_the_leftmost_longest(text: str, given_terms: list[str], exact: bool) -> None:
    """The hits are those a search of every stretch of the text finds."""
    hits = Lexicon("l", given_terms, case="exact" if exact else "ignore").hits(layout(text))
    assert [hit.span for hit in hits] == brute_force(text, given_terms, exact)
    for hit in hits:
        assert hit.term in given_terms
        assert hit.span in set(readings(text, hit.term, exact))


@given(st.permutations(["A", "a", "a b", "A B", "ab"]), texts)
def test_the_order_of_terms_says_nothing(shuffled: list[str], text: str) -> None:
    """Also of terms that differ in case alone the same one is named."""
    assert Lexicon("l", shuffled).hits(layout(text)) == Lexicon("l", sorted(shuffled)).hits(layout(text))


@pytest.mark.parametrize(
    ("term", "text"),
    [
        ("North Korean", "NORTH\u00a0korean"), ("North Korean", "north\r\nKorean"), ("Côte d'Ivoire", "CÔTE D’IVOIRE"),
        ("non-aligned", "Non‑aligned"), ("non-aligned", "non‐aligned"), ("U.S.", "u.s."), ("Straße", "STRASSE"),
    ],
)  # fmt: skip
def test_one_term_many_spellings(term: str, text: str) -> None:
    """Spaces, apostrophes, hyphens and case as newspapers set them; the term is given as the lexicon writes it."""
    around = f"The {text}, they said."
    assert Lexicon("l", {term: "X"}).hits(layout(around)) == (Hit(Span(4, 4 + len(text)), term, "X"),)


@pytest.mark.parametrize("text", ["USA", "us", "U.S", "Us", "US5", "5US"])
def test_exact_case_is_exact(text: str) -> None:
    """US is a country, us a pronoun; and a word is a whole word."""
    assert not Lexicon("l", ["US"], case="exact").hits(layout(text))
    assert Lexicon("l", ["US"], case="exact").hits(layout(f"({text.upper()[:2]})")) == () or text[:2].upper() == "US"


@settings(max_examples=200)
@given(texts, st.integers(0, 12), st.integers(1, 5), st.none() | st.integers(0, 3))
def test_places(text: str, start: int, length: int, count: int | None) -> None:
    """within, after and before, with so many words, are filters over all hits."""
    lexicon = Lexicon("l", ["a", "a b", "b", "ab"])
    document, place = Document(text=text), Span(start, start + length)
    view = View(document, extractor="e", kind="k", lexicons={lexicon: lexicon})
    every, words = view.hits(lexicon), document.words
    behind = [words.span(n) for n in range(len(words)) if words.starts[n] >= place.end][:count]
    ahead = [words.span(n) for n in range(len(words)) if words.starts[n] < place.start]
    ahead = ahead if count is None else ahead[len(ahead) - min(count, len(ahead)) :]
    after = [h for h in every if any(h.span.start == word.start for word in behind)]
    before = [h for h in every if h.span.end <= place.start and any(h.span.start == word.start for word in ahead)]
    assert list(view.hits(lexicon, within=place)) == [h for h in every if place.contains(h.span)]
    assert list(view.hits(lexicon, after=place, words=count)) == after
    assert list(view.hits(lexicon, before=place, words=count)) == before
    both = view.hits(lexicon, after=Span(0, 1), before=place)
    assert list(both) == [h for h in every if h.span.start >= 1 and h.span.end <= place.start]


@pytest.mark.parametrize("text", ["harbour of the harbour", "of the harbour", "harbour", "the harbour of the"])
def test_a_term_is_found_by_its_longest_word(text: str) -> None:
    """Where that word stands too near the start of the text for the words before it, nothing is found."""
    found = [hit.span.of(text) for hit in Lexicon("test", ["of the harbour", "the"]).hits(Layout(text, ()))]
    assert found == (["of the harbour"] if "of the harbour" in text else ["the"] * text.count("the"))


def test_hits_are_found_once_a_text() -> None:
    """The second asking costs nothing: it gives the very same tuple."""
    lexicon, text = Lexicon("l", ["a"]), layout("a b a")
    assert lexicon.hits(text) is lexicon.hits(text)


@pytest.mark.parametrize("term", ["", "…", " ", "-", "$"])
def test_a_term_needs_a_word(term: str) -> None:
    """Terms are found by their words; the message names lexicon and term."""
    with pytest.raises(LexiconError, match=r"lexicon 'l': expected a term with a letter or digit") as error:
        Lexicon("l", ["a", term])
    assert repr(term) in str(error.value)


def test_a_term_has_one_value() -> None:
    """Given twice with one value it is one term; with two, an error that names both."""
    assert len(Lexicon("l", ["a", "a", "b"])) == 2
    assert repr(Lexicon("l", ["a"])) == "Lexicon('l', 1 terms)"
    with pytest.raises(LexiconError, match="two values, '1' and '2'"):
        Lexicon("l", TwoValues())


class TwoValues(dict[str, str]):
    """A mapping that says two things of one term."""

    def items(self) -> list[tuple[str, str]]:  # type: ignore[override]
        return [("a", "1"), ("a", "2")]


def test_more_terms_make_another_lexicon() -> None:
    """The given one stays as it is; a term it had gets the new value; the case rule stays."""
    one = Lexicon("l", {"US": "USA", "UK": "GBR"}, case="exact")
    more = one.extended({"US": "?", "WHO": None})
    assert more.terms == {"US": "?", "UK": "GBR", "WHO": None}
    assert one.terms == {"US": "USA", "UK": "GBR"}
    assert (more.name, more.case) == ("l", "exact")


FILE = "# a comment\n\nNorth Korean\tPRK\n  trimmed \n#1 in line\nno value\t\n French \t FRA \n"


def test_a_file_of_terms(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A term a line, its value after a tab; comments, blank lines and outer spaces say nothing."""
    package = tmp_path / "core_package"
    (package / "lexicons").mkdir(parents=True)
    (package / "__init__.py").touch()
    (package / "lexicons" / "terms.txt").write_text(FILE, "utf-8")
    monkeypatch.syspath_prepend(tmp_path)
    lexicon = Lexicon.load("l", "core_package", "lexicons/terms.txt")
    assert lexicon.terms == {"North Korean": "PRK", "trimmed": None, "no value": None, "French": "FRA"}
    assert lexicon.terms == read_terms(FILE)
    assert Lexicon.load("l", "core_package", "lexicons/terms.txt", case="exact").case == "exact"
    sys.modules.pop("core_package")


def test_a_file_of_terms_keeps_the_rule_of_one_value() -> None:
    """What a constructor refuses a file may not say either."""
    with pytest.raises(LexiconError, match="'a'"):
        read_terms("a\t1\nb\na\t2")


def test_users_extend_named_lexicons() -> None:
    """A pipeline finds the added terms through the declared lexicon, in lexicons and in cues; names must be known."""
    words = Lexicon("core.words", {"one": "1"})

    @extractor(Plain, lexicons=[words], cues=[words])
    def find(view: View) -> list[object]:
        return [view.finding(h.span.start, h.span.end, Plain(value=h.value or "?"), rule="r") for h in view.hits(words)]

    def values(pipeline: Pipeline, text: str) -> list[str]:
        return [annotation.value.value for annotation in pipeline.parse(text, strict=True)[Plain]]

    pipeline = Pipeline(find)
    extended = pipeline.extended({"core.words": {"two": "2"}})
    assert values(pipeline, "one two") == ["1"]
    assert values(extended, "one two") == ["1", "2"]
    assert values(extended, "two") == ["2"]
    assert values(extended.only(["core_plain"]), "two") == ["2"]
    assert extended.extended({"core.words": ["three"]}).named_lexicons["core.words"].terms.keys() >= {"one", "three"}
    with pytest.raises(ValueError, match=r"no extractor has a lexicon 'other'; expected one of core\.words"):
        pipeline.extended({"other": ["x"]})


def test_values_that_users_add_are_read() -> None:
    """What the extractor could not read is refused when the lexicon is extended, with a value that would do."""
    ranks = Lexicon("core.ranks", {"major": "4", "colonel": "6"}, values=int)
    assert ranks.extended({"captain": "3"}).extended({"sergeant": "2"}).terms["captain"] == "3"
    for bad in ({"captain": "three"}, {"captain": None}):
        with pytest.raises(LexiconError, match=r"'core.ranks': expected a value as in 'major<tab>4', got .* 'captain'"):
            ranks.extended({"sergeant": "2"}).extended(bad)
    with pytest.raises(LexiconError, match="expected a value as in '', got None"):
        Lexicon("core.none", [], values={"a": 1}.__getitem__).extended(["b"])
