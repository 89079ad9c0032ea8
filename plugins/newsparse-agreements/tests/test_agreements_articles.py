"""What whole articles say of their instruments: sides in long lists, dates beside times, others of a kind."""

import pytest

SIDES = [
    ("The treaty was signed by Chad, Niger, Mali and three other states.", {"TCD", "NER", "MLI"}),
    ("The treaty was signed by Chad, Niger and others.", {"TCD", "NER"}),
    ("A truce between Israel and Lebanon’s Hezbollah came into force.", {"ISR", "Hezbollah"}),
    ("Gaza’s Hamas rejected the truce.", {"Hamas"}),
    ("The Lima agreement Peru and Chile signed in 2019 was tested.", {"PER", "CHL"}),
    ("They left under a convention of 3 May 1931 between Peru and Chile.", {"PER", "CHL"}),
    ("The Andes Trade Agreement, as it is officially known, was signed in Lima by Peru and Chile.", {"PER", "CHL"}),
    ("Chad’s army fired on cars which violated the ceasefire.", set()),
    ("Peru, a state which has ratified the treaty, left.", {"PER"}),
]
DATES = [
    ("The truce came into force at 4 a.m. local time (0200 GMT) on Thursday.", "Thursday"),
    ("At 10 a.m. on 3 May 1931 the Lima Treaty was signed.", "3 May 1931"),
    ("A hundred years ago, on 3 May 1931, the Lima Treaty was signed.", "3 May 1931"),
]
APART = [
    "Chad and Libya agreed a ceasefire. The previous truce collapsed within days.",
    "Chad and Libya agreed a ceasefire. The 1949 armistice was never signed by Chad.",
    "Oman and India want to conclude a deal with the EU. Kenya’s deal with the EU took effect.",
    "China, which agreed a truce in May, met rebels. Peru and Chile concluded their agreement.",
    "Oman left the Lima Convention. Chad signed the Accra Agreement. Peru ratified its agreement with Chile.",
]
TIED = [
    "Peru will leave the Paris Agreement. The treaty covers gases.",
    "Peru signed the Paris Agreement. The pact covers gases.",
    "Peru and Chile ratified the Paris Agreement. Iran, Libya and Yemen have signed the agreement.",
    "Peru and Chile signed the Kyoto Protocol. Adopted in 1997, it came into force late, and the protocol holds.",
]


@pytest.mark.parametrize(("text", "codes"), SIDES)
def test_sides(read, text, codes):
    """Those whom long lists, possessors, clauses without a pronoun and asides name; not who fires on a breaker."""
    (found,) = read(text)
    assert {party.code for party in found.value.parties} == codes


@pytest.mark.parametrize(("text", "day"), DATES)
def test_dates(read, text, day):
    """The day of an act, over times of the day and vaguer dates."""
    (found,) = read(text)
    assert found.value.date is not None
    assert found.value.date.span.of(text) == day


@pytest.mark.parametrize("text", APART)
def test_apart(read, text):
    """Instruments told apart by an adjective, by a year, by whom they are with."""
    first, last = read(text)[0], read(text)[-1]
    assert first.value.entity != last.value.entity


@pytest.mark.parametrize("text", TIED)
def test_tied(read, text):
    """A treaty is what an agreement of that name is called."""
    first, second = read(text)
    assert first.value.entity == second.value.entity
    assert second.value.anaphor


@pytest.mark.parametrize(
    "text",
    [
        "Ceasefire takes hold in Chad\n\nA 60-day ceasefire between Chad and Libya came into force on Monday.",
        "Peru, Chile sign trade deal\n\nPeru and Chile signed a free trade agreement on Thursday.",
    ],
)
def test_the_headline_tells_of_the_same(read, text):
    """What a headline names and the text below describes as new is one instrument."""
    first, second = read(text)
    assert first.value.entity == second.value.entity


def test_the_headline_tells_of_another(read):
    """Other sides below a headline have an instrument of their own."""
    first, second = read("Peru, Chile sign trade deal\n\nMali and Niger signed a trade deal on Thursday.")
    assert first.value.entity != second.value.entity


def test_what_was_told_beside_is_not_meant(read):
    """The ceasefire is the one that a text is about, not an earlier one it mentions."""
    first, _, last = read("Chad and Libya agreed a ceasefire. The previous truce lasted a week. The ceasefire holds.")
    assert first.value.entity == last.value.entity


def test_who_is_no_party(read):
    """Whoever is said not to be party to an instrument is none."""
    (found,) = read("Peru and Chile are not party to the border treaty.")
    assert found.value.parties == ()


def test_both_subjects_of_a_relative_clause(read):
    """Each verb of a relative clause has its own subject."""
    (found,) = read("The Lima Treaty, which Chad has signed but Niger never ratified, was replaced.")
    acts = [(action.stage, action.by, action.polarity) for action in found.value.actions]
    assert acts == [("signed", ("TCD",), "positive"), ("ratified", ("NER",), "negative")]


def test_it_may_be_something_else(read):
    """What is told of another thing in the sentence is no act on the instrument before."""
    (found,) = read("Peru signed a pact with Chile. Oman scrapped its tax hours before it was due to take effect.")
    assert [action.stage for action in found.value.actions] == ["signed"]


def test_mediation_is_of_its_own_sides(read):
    """Those between whom somebody mediates are no mediators."""
    (found,) = read("Egypt’s mediation between Oman and Iran led to a truce.")
    assert [(party.code, party.role) for party in found.value.parties] == [("EGY", "mediator")]


@pytest.mark.parametrize(
    ("text", "period"),
    [
        ("The Lima Treaty has held for nearly a quarter of a century.", None),
        ("The Lima Treaty has held for a quarter of a century.", "P25Y"),
        ("The Lima Treaty has held for half a century.", "P50Y"),
    ],
)
def test_parts_of_a_century(read, text, period):
    """A quarter of a century is no century."""
    (found,) = read(text)
    assert found.value.duration == period


def test_a_sum_in_front_is_whole(read):
    """A phrase does not begin inside a figure."""
    text = "India signed a $2.5bn trade agreement with Oman."
    (found,) = read(text)
    assert found.span.of(text) == "$2.5bn trade agreement"


def test_headlines_tell_in_the_present(read):
    """What takes effect after something in a headline has taken effect."""
    (found,) = read("Truce takes effect in Chad after talks")
    assert [(action.stage, action.modality) for action in found.value.actions] == [("in-force", "asserted")]
