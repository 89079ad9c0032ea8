"""Who is bound, and who merely mediates, hosts or lends a name."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsparse_agreements.records import Role

PARTIES = [
    ("The Duma ratified the fisheries pact.", {"RUS"}),
    ("Denmark’s parliament ratified the fisheries pact.", {"DNK"}),
    ("Lawmakers in Tallinn rejected the border agreement.", {"EST"}),
    ("The treaty was signed by Chad, Niger and Mali.", {"TCD", "NER", "MLI"}),
    ("The treaty was signed and ratified by Chad and Mali.", {"TCD", "MLI"}),
    ("Chad signed but never ratified the accord.", {"TCD"}),
    ("The two Koreas signed a border pact.", {"KOR", "PRK"}),
    ("The EU and Chile concluded a trade agreement.", {"EU", "CHL"}),
    ("Israel and Hamas agreed to a truce.", {"ISR", "Hamas"}),
    ("A Spanish-Moroccan fisheries agreement was signed.", {"ESP", "MAR"}),
    ("The Sino-Indian border agreement was signed.", {"CHN", "IND"}),
    ("Chad was accused of violating the truce with Libya.", {"TCD", "LBY"}),
    ("Peru, which signed the treaty in 1996, left it.", {"PER"}),
    ("Under the accord, Peru cut its tariffs.", {"PER"}),
    ("Neither Peru nor Chile has ratified the treaty.", {"PER", "CHL"}),
    ("Peru and Chile exchanged ratification documents for the border treaty.", {"PER", "CHL"}),
    ("Peru urged Chile to sign the treaty.", {"CHL"}),
    ("After talks with Oman, Peru signed the treaty.", {"PER"}),
]
THIRD = [
    ("Oman brokered the truce between Chad and Libya.", "OMN", Role.MEDIATOR),
    ("The truce between Chad and Libya was mediated by Oman.", "OMN", Role.MEDIATOR),
    ("An Omani-brokered truce between Chad and Libya began.", "OMN", Role.MEDIATOR),
    ("Chad and Libya signed a truce; Oman had mediated.", "OMN", Role.MEDIATOR),
    ("Chad and Libya signed a truce, with Oman as guarantor.", "OMN", Role.GUARANTOR),
    ("Oman hosted the signing of the truce between Chad and Libya.", "OMN", Role.HOST),
]


def codes(found, role=Role.PARTY):
    """The codes of a role, over all mentions."""
    return {party.code for mention in found for party in mention.value.parties if party.role is role}


@pytest.mark.parametrize(("text", "expected"), PARTIES)
def test_parties(read, text, expected):
    """States by name, demonym, capital, institution; unions and armed groups by name; subjects shared."""
    assert codes(read(text)) == expected


@pytest.mark.parametrize(("text", "code", "role"), THIRD)
def test_third_sides_are_no_parties(read, text, code, role):
    """Mediators, hosts and guarantors have their role, and only that."""
    found = read(text)
    assert codes(found, role) == {code}
    assert codes(found) == {"TCD", "LBY"}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Chad and Libya signed a pact in Vienna.", {"TCD", "LBY"}),
        ("Chad and Libya signed the Vienna Accords.", {"TCD", "LBY"}),
        ("Chad left the 1977 Treaty of Washington.", {"TCD"}),
    ],
)
def test_places_are_no_parties(read, text, expected):
    """Neither the place of signing nor a place in the title is a party."""
    assert codes(read(text)) == expected


def test_place_of_signing(read):
    """Where it was signed is the record's place."""
    text = "Chad and Libya signed a pact in Vienna on Monday."
    assert read(text)[0].value.place.of(text) == "Vienna"


NATIONS = ("Chad", "Peru", "Kenya", "Japan", "Norway", "Laos")


@settings(deadline=None, max_examples=30)
@given(names=st.permutations(NATIONS), size=st.integers(2, len(NATIONS)))
def test_order_in_the_text_does_not_change_the_set(read, names, size):
    """The same sides in another order are the same parties."""
    said = names[:size]
    text = f"{', '.join(said[:-1])} and {said[-1]} signed a fisheries treaty."
    usual = f"{', '.join(sorted(said)[:-1])} and {max(said)} signed a fisheries treaty."
    assert codes(read(text)) == codes(read(usual))
    assert len(codes(read(text))) == size
