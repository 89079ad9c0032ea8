"""Mentions of one instrument have one entity."""

import pytest

TIED = [
    "Peru and Chile signed the Lima Treaty. The treaty covers fish.",
    "Peru and Chile signed a fisheries treaty. The historic deal between the two nations covers tuna.",
    "Peru signed the Convention on Cold Storage (CCS). Chile has ratified the CCS.",
    "Peru left the NPT. The Treaty on the Non-Proliferation of Nuclear Weapons dates from 1968.",
    "Peru and Chile signed a new security treaty, known as the Lima Treaty.",
    "Chad and Libya agreed a truce on Monday. The ceasefire holds.",
    "The Black Lake grain deal lapsed. Peru wants the grain deal back.",
]
APART = [
    "Peru and Chile signed the Lima Treaty. Kenya left the Nairobi Treaty.",
    "Peru and Chile signed a fisheries treaty. Mali and Niger signed a fisheries treaty.",
    "Peru and Chile agreed a truce. The trade deal was postponed by Peru.",
]


@pytest.mark.parametrize("text", TIED)
def test_tied(read, text):
    """Definite phrases, acronyms, other names and shorter descriptions refer to what was named before."""
    assert len({found.value.entity for found in read(text)}) == 1
    assert len(read(text)) == 2


@pytest.mark.parametrize("text", APART)
def test_apart(read, text):
    """Other names, other parties and other subjects are other instruments."""
    assert len({found.value.entity for found in read(text)}) == 2


def test_who_acts_does_not_tell_instruments_apart(read):
    """Another actor alone does not make a definite description one of something else."""
    first, second = read("Peru and Chile signed a border treaty. Norway welcomed and later ratified the treaty.")
    assert first.value.entity == second.value.entity


def test_acronym_of_another_name(read):
    """An acronym behind a second name stands for the instrument too."""
    text = "Peru left the border treaty, known as the Comprehensive Andes Treaty (CAT). Chile kept the CAT."
    assert len({found.value.entity for found in read(text)}) == 1


def test_day_as_possessor_refers_back(read):
    """The agreement of a day is one that was told of."""
    first, second = read("Peru and Chile signed a border treaty. Yesterday’s treaty is short.")
    assert second.value.anaphor
    assert first.value.entity == second.value.entity


def test_sides_as_possessor_refer_back(read):
    """The treaty of "the two nations" is the one that was told of."""
    first, second = read("Peru and Chile signed a border treaty. The two nations’ historic treaty is short.")
    assert second.value.anaphor
    assert first.value.entity == second.value.entity


def test_anaphor_knows_itself_and_shares_the_status(read):
    """A definite description says that it refers back, and tells the status of the whole."""
    first, second = read("Peru and Chile signed the Lima Treaty. The treaty covers fish.")
    assert (first.value.anaphor, second.value.anaphor) == (False, True)
    assert first.value.status == second.value.status == "signed"


def test_two_sides_are_known_from_the_document(read):
    """Such words as "the two nations" are the parties named before, at their own place."""
    text = "Peru and Chile signed a fisheries treaty. The deal between the two nations covers tuna."
    parties = read(text)[1].value.parties
    assert [(party.code, party.basis.value, party.span.of(text)) for party in parties] == [
        ("PER", "document", "the two nations"),
        ("CHL", "document", "the two nations"),
    ]


def test_entities_do_not_depend_on_offsets(read):
    """A key is made of words."""
    text = "Peru signed the Lima Treaty."
    assert read(text)[0].value.entity == read("Rain fell in the hills. " + text)[0].value.entity == "lima-treaty"
