"""The index: each kind in its own view, any other in a table, and records of another shape never break the page."""

from __future__ import annotations

import json
from decimal import Decimal
from typing import Any
from xml.etree.ElementTree import Element

import pytest
from core_kinds import Inner, Loose, Number, Pair, Part, Places, Plain
from report_pages import assert_both_ways, assert_sound, document_of, everything, name_of, page_of, text_of, with_class

import newsparse
from newsparse import Annotation, Document, Meta, Rejection, Source, Span, record
from newsparse.formats.json import dumps, loads
from newsparse.formats.report.cases import Case
from newsparse.formats.report.page import about, short
from newsparse.formats.report.page import name_of as called
from newsparse.formats.report.views import VIEWS, dates, quantities
from newsparse.formats.report.views.base import context
from newsparse.formats.report.views.quantities import Quantity, amount, figures, unit

TEXT = (
    "Ann Lee, the British envoy, said on 5 March 2025 that “some 40 Russian tanks” had left. She did not say why. "
    "The 3rd Tank Brigade has withdrawn from Lyman. France and Germany signed the Bonn Treaty on 4 March 2025; "
    "Spain rejected the treaty."
)


def opaque(**values: Any) -> Document:
    """A document read back where no plugin is installed, with one record a kind: its JSON, as given, on “Riga”."""
    empty = json.loads(dumps(Document(text="Riga is the capital.")))
    for number, (kind, value) in enumerate(sorted(values.items())):
        row = {"id": f"{kind}-{number}", "kind": kind, "span": [0, 4], "text": "Riga", "value": value}
        empty["annotations"].append({**row, "rank": 0, "sources": ["x"]})
    return loads(json.dumps(empty), {})


def words(tree: Element, name: str) -> list[str]:
    """The texts of the elements of a class, with single spaces."""
    return [" ".join(text_of(element).split()) for element in with_class(tree, name)]


def rows(tree: Element) -> list[list[str]]:
    """The rows of all tables."""
    found = [e for e in everything(tree) if name_of(e) == "tr"]
    return [[" ".join(text_of(cell).split()) for cell in row] for row in found]


def test_all_kinds_of_an_article() -> None:
    """Quotes by speaker, a table, a timeline, cards with symbols: each says what the record says."""
    document = newsparse.parse(TEXT)
    tree = page_of(document)
    assert_sound(tree)
    assert_both_ways(tree, document)
    shown = " ".join(text_of(tree).split())
    for title in ("Quotes by speaker", "Quantities", "Timeline", "Forces", "Agreements", "Actors"):
        assert title in shown
    assert any(name_of(e) == "svg" for e in everything(tree))
    assert "2025-03-04" in words(tree, "when")
    assert ["some 40 Russian tanks", "≈ 40", "", "Russian tanks", "count"] in rows(tree)


def test_only_what_was_said_is_tinted() -> None:
    """The words that attribute a split quote lie between its parts, and are not drawn as said."""
    text = "“Water does not carry a passport,” said the envoy, Ann Lee. “It does not need a visa either.”"
    document = newsparse.parse(text)
    (quote,) = document["quote"]
    assert len(quote.value.content) == 2
    tree = page_of(document)
    marked = [e for e in with_class(tree, "m") if "k0" in e.get("class", "").split()]
    assert [text_of(e) for e in marked] == [span.of(text) for span in quote.value.content]
    assert_both_ways(tree, document)


def test_the_shapes_fit_the_plugins() -> None:
    """What a view reads of a record is there: every shape takes what the installed plugins find in the text above."""
    case = Case(newsparse.parse(TEXT))
    for kind, view in VIEWS.items():
        found = view.found(case.by_kind[kind])
        assert len(found) == len(case.by_kind[kind]) > 0


@pytest.mark.parametrize("kind", sorted(VIEWS))
@pytest.mark.parametrize("value", [{}, {"type": 1}, [], None, "x", {"type": "x", "content": [0], "name": {}}])
def test_another_shape_gets_a_table(kind: str, value: Any) -> None:
    """A record of a known kind with other fields is shown as any other kind is; totals pass it over."""
    document = opaque(**{kind: value})
    tree = page_of(document)
    assert_sound(tree)
    assert_both_ways(tree, document)
    assert "As written" in text_of(tree)
    assert_sound(page_of(document, document))


def test_parts_outside_the_finding_are_not_drawn() -> None:
    """A quote whose content lies outside its span, which is no quote of ours, is drawn as a whole."""
    quote = {"type": "direct", "content": [[5, 9]], "speaker": None}
    document = opaque(quote=quote)
    tree = page_of(document)
    assert_both_ways(tree, document)
    assert [text_of(e) for e in with_class(tree, "m")] == ["Riga"]


def test_any_kind_gets_a_table() -> None:
    """Fields that say something are columns; spans show their words, references lead on, parts name their fields."""
    number = Annotation(Span(0, 2), Number(value=Decimal("1200.5")), 0, (Source("x"),))
    document = document_of(
        "40 people were here",
        [
            (0, 2, number.value),
            (0, 9, Pair(number=number)),
            (3, 9, Places(spans=(Span(0, 2), Span(10, 14)))),
            (10, 14, Nested(part=Part(name="a", inner=Inner(sizes=(Decimal(2),))), flag=True)),
            (15, 19, Plain()),
        ],
    )
    tree = page_of(document)
    assert_sound(tree)
    assert_both_ways(tree, document)
    found = rows(tree)
    assert ["40", "1200.5"] in found
    assert ["people", "“40” “were”"] in found
    assert ["were", "name: a inner: sizes: 2", "yes"] in found
    assert ["here"] in found
    assert [e.get("href") for e in with_class(tree, "see")] == ["#a2e"]


@record("report_nested")
class Nested:
    """A part with a part."""

    part: Part
    flag: bool


def test_a_reference_to_what_is_not_shown() -> None:
    """A reference to a finding that is not in the document shows its words."""
    number = Annotation(Span(0, 2), Number(value=Decimal(1)))
    tree = page_of(document_of("40 people", [(3, 9, Pair(number=number))]))
    assert ["people", "40"] in rows(tree)


def test_records_read_back_without_their_class() -> None:
    """The JSON of an unknown kind is shown field by field, compounds as JSON; a bare value as it is."""
    document = opaque(one={"a": [1, 2], "b": True, "c": None, "d": "x"}, two="bare")
    found = rows(page_of(document))
    assert ["Riga", "[1,2]", "yes", "x"] in found
    assert ["Riga", "bare"] in found


# ------------------------------------------------------------------- values
@pytest.mark.parametrize(
    ("quantity", "shown", "of"),
    [
        (Quantity(type="count", value="1234567", modifier="at-least"), "≥ 1,234,567", ""),
        (Quantity(type="count", low="3", high="9", modifier="vague"), "≈ 3 – 9", ""),
        (Quantity(type="count", low="3", modifier="range"), "3", ""),
        (Quantity(type="fraction", ratio=(3, 4)), "3 / 4", ""),
        (Quantity(type="measure", value="20", uncertainty="2", unit="km", unit_name="mile"), "20 ± 2", "mile (km)"),
        (Quantity(type="percent", value="0.5", unit="%", unit_name="percent"), "0.5", "%"),
        (Quantity(type="money", value="5", unit="USD", unit_assumed=True, per="d"), "5", "USD, assumed per d"),
        (Quantity(type="money", value="5", unit_name="krone", unit_assumed=True), "5", "krone, assumed"),
        (Quantity(type="rate", value="5", per="head"), "5", "per head"),
        (Quantity(type="count", unit_assumed=True), "", ""),
    ],
)  # fmt: skip
def test_amounts(quantity: Quantity, shown: str, of: str) -> None:
    """Values in figures with their bounds; units by name and code, or by sign; what was assumed says so."""
    assert (amount(quantity), unit(quantity)) == (shown, of)


def test_figures_that_are_none() -> None:
    """A value that is no number is shown as it is."""
    assert figures("many") == "many"
    assert figures("sNaN") == "sNaN"
    assert quantities.VIEW.layer == "Quantities"


@pytest.mark.parametrize(
    ("fields", "shown"),
    [
        ({"start": "2025-03-04", "end": "2025-03-04"}, "2025-03-04"),
        ({"start": "2025-01-01", "end": "2025-01-31", "mod": "MID", "timex": "2025-01"}, "mid 2025-01"),
        ({"start": "2024-08-05", "end": "2024-08-06", "timex": "P2D"}, "2024-08-05 – 2024-08-06"),
        ({"candidates": ("2025-03-04", "2025-04-03")}, "2025-03-04 or 2025-04-03"),
        ({}, ""),
    ],
)
def test_days(fields: dict[str, Any], shown: str) -> None:
    """Days in figures, with what narrows them; days that may be either."""
    assert dates.when(dates.Date(type="date", anchor="absolute", **fields)) == shown


def test_the_timeline_is_in_order() -> None:
    """Days stand in their order, mentions of one day together, what stays open at the end; what was counted says so."""
    text = "He came on 5 March 2025, left on 4 March 2025, came on March 5, 2025, and again yesterday."
    tree = page_of(newsparse.parse(text, meta={"published": "2025-03-10"}))
    assert words(tree, "when")[:3] == ["2025-03-04", "2025-03-05", "2025-03-09"]
    assert any("counted from publication" in note for note in words(tree, "notes"))


def test_context_of_a_long_sentence() -> None:
    """Context is cut on both sides, with a mark; outside of sentences there is none."""
    text = "So " + "very " * 30 + "late on Monday " + "went " * 30 + "home."
    start = text.index("Monday")
    case = Case(document_of(text, [(start, start + 6, Plain())], blocks=newsparse.parse(text).blocks))
    before, after = context(case.entries[0], case)
    assert before == "… " + "very " * 11 + "late on "
    assert after == " went" * 12 + " …"
    bare = Case(document_of("Monday", [(0, 6, Plain())]))
    assert context(bare.entries[0], bare) == ("", "")


def test_forces_say_what_is_known() -> None:
    """Strength leads to its quantity; status, negation, mood, place and claim are said; the fullest code is drawn."""
    base = {"type": "generic", "name": "troops", "entity": "x", "sidc": "1" * 3}
    unit = {
        **base, "sidc": "10011000181205000000", "type": "named", "name": "3rd Brigade", "status": "deployed",
        "polarity": "negative", "modality": "future", "location": [8, 11], "strength": "amount-0",
        "claimed_by": "Kyiv", "aliases": ["Iron"], "country": "UKR", "echelon_name": "brigade", "parent": "1st Corps",
    }  # fmt: skip
    document = opaque(amount={"n": 1}, military_unit=unit)
    tree = page_of(document)
    shown = " ".join(text_of(tree).split())
    for said in (
        "not deployed (future)",
        "strength Riga",
        "at the",
        "claimed by Kyiv",
        "also Iron",
        "Part of1st Corps",
    ):
        assert said in shown
    assert not [e for e in everything(page_of(opaque(military_unit=base))) if name_of(e) == "svg"]


def test_agreements_say_what_became_of_them() -> None:
    """Parties by role, parties first; stages with who, when and in which mood; whether it binds."""
    agreement = {
        "type": "treaty", "entity": "x", "title": "Riga Treaty", "status": "signed", "binding": False,
        "parties": [
            {"code": "CHE", "span": [0, 4], "role": "mediator"},
            {"code": "LVA", "span": [0, 4]},
            {"code": "EST", "span": [0, 4]},
        ],
        "actions": [
            {"stage": "signed", "span": [5, 7], "by": ["LVA"], "date": "a_date-0"},
            {"stage": "ratified", "span": [5, 7], "polarity": "negative", "modality": "planned"},
        ],
        "signatories": ["Ann Lee"], "place": [0, 4], "duration": "P1Y", "subject": "water",
    }  # fmt: skip
    tree = page_of(opaque(a_date={"day": "x"}, agreement=agreement))
    facts = words(tree, "facts")
    assert facts[0] == "partyLVA, EST mediatorCHE Subjectwater DurationP1Y PlaceRiga Signed byAnn Lee Bindingno"
    assert words(tree, "stages") == ["signed by LVA Riga “is” not ratified planned “is”"]


def test_quotes_say_how_they_are_known() -> None:
    """Negation, mood, nesting, addressee and what led to the speaker are said; explicit speakers need no word."""
    base = {"type": "indirect", "content": [[0, 4]]}
    speaker = {"name": "Ann Lee", "resolved_by": "pronoun"}
    marked = {
        **base, "speaker": speaker, "polarity": "negative", "modality": "conditional", "within": [0, 9],
        "addressee": [8, 11], "source": [0, 4], "cue": [5, 7],
    }  # fmt: skip
    (note,) = words(page_of(opaque(quote=marked)), "notes")[:1]
    assert note == "indirect Riga “is” to the speaker known by a pronoun, negated, conditional, inside another quote"
    assert words(page_of(opaque(quote=base)), "notes")[0] == "indirect"
    strange = {**base, "speaker": {"name": "Ann", "resolved_by": "magic", "entity": None}}
    assert words(page_of(opaque(quote=strange)), "notes")[0] == "indirect speaker known by magic"


def test_what_was_not_kept_says_why() -> None:
    """A reason in words, and where there is a winner a link to it."""
    winner = Annotation(Span(0, 9), Loose(value="x"), 1, (Source("x"),))
    document = Document(
        text="40 people",
        annotations=(winner,),
        rejected=(Rejection("core_plain", Span(0, 2), "overlap", lost_to=winner),),
    )
    tree = page_of(document)
    assert_sound(tree)
    assert_both_ways(tree, document)
    assert "which has the higher rank (1 against 0)" in text_of(tree)
    assert [e.get("href") for e in with_class(tree, "see")] == ["#a1e"]


# --------------------------------------------------------------- front page
def test_totals_of_several_articles() -> None:
    """Speakers and countries are added up over the articles, with links to each; a name stands for its key."""
    first = newsparse.parse("“We will stay,” Ann Lee said in Paris. France agreed.", meta={"published": "2025-03-05"})
    second = newsparse.parse("“We will go,” said Ann Lee. She said that France and Germany signed the Bonn Treaty.")
    tree = page_of(first, second)
    assert_sound(tree)
    assert_both_ways(tree, first, "d1")
    assert_both_ways(tree, second, "d2")
    found = rows(tree)
    assert ["Ann Lee", "2", "1", "3", "1 2"] in found
    (france,) = [row for row in found if row[0] == "FRA France"]
    assert france[-1] == "1 2"


def test_names_of_documents() -> None:
    """A title, else the headline, else the id, else the start of the text; an empty text has a name too."""
    headline = newsparse.parse(
        "Talks Fail in Riga\n\nBy Ann Lee\n\nThe talks in Riga have failed, officials said on Monday."
    )
    assert called(Case(headline)) == "Talks Fail in Riga"
    assert called(Case(Document(text="x", meta=Meta(title="T"), id="i"))) == "T"
    assert called(Case(Document(text="x", id="i"))) == "i"
    assert called(Case(Document(text="x y"))) == "x y"
    assert called(Case(Document(text=""))) == "An empty text"


def test_short_is_one_line() -> None:
    """White space becomes one space; what is longer than the width ends in a mark."""
    assert short("a\n\n b") == "a b"
    assert short("abcdef", 4) == "abc…"
    assert short(" " * 9 + "b", 4) == "…"


def test_what_is_known_of_a_document() -> None:
    """Meta, digest, length and extractors are listed; what is not known is left out."""
    known = dict(about(Case(Document(text="ab", meta=Meta(title="T", url="u"), extractors={"x": "1"}))))
    assert known["title"] == "T"
    assert known["extractors"] == "x 1"
    assert known["length"] == "2 code points in 0 blocks"
    assert known.keys() == {"title", "SHA-256", "length", "extractors"}
