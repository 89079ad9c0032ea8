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
    ("Chad initialled but never signed the accord.", {"TCD"}),
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
    ("Peru called on Chile to sign the treaty.", {"CHL"}),
    ("Upon signing the treaty, Peru cut its tariffs.", {"PER"}),
    ("A fisheries accord was concluded between Peru and Chile.", {"PER", "CHL"}),
    ("Peru and Chile’s government signed the treaty.", {"PER", "CHL"}),
    ("Mexico’s Senate ratified the treaty.", {"MEX"}),
    ("At a summit in Samarkand, Chad, Mali and Niger signed a river pact.", {"TCD", "MLI", "NER"}),
    ("A truce between Thai and Cambodian troops collapsed.", {"THA", "KHM"}),
    ("Kenyan President Ann Lee and Canadian Prime Minister Bo Li signed the treaty.", {"KEN", "CAN"}),
    ("Bosnia’s Serb leader threatened to leave the treaty.", {"BIH"}),
    ("Peru deposited its ratification of the treaty with the UN.", {"PER"}),
    ("Brussels and Lima initialled a trade deal.", {"EU", "PER"}),
    ("Brussels and Lima signed a tax treaty, the Belgian treasury said.", {"BEL", "PER"}),
    ("Peru and Chile were bound by the treaty.", {"PER", "CHL"}),
    ("Madrid and Lima signed the treaty.", {"ESP", "PER"}),
    ("Seoul and the North signed a border pact.", {"KOR", "PRK"}),
    ("Seoul said the North had broken the border pact.", {"PRK"}),
    ("Oman’s envoy to Baku initialled the treaty.", {"OMN"}),
    ("News: Is Oman a signatory to the Lima Convention?", {"OMN"}),
    ("The Malian government and M23 rebels signed a framework.", {"MLI", "M23"}),
    ("Oman’s Sohail and Qatar’s Nasser signed the truce.", {"OMN", "QAT"}),
    ("Chad and 30 rebel groups signed an accord.", {"TCD"}),
    ("Chad, which left the African Union, signed the treaty.", {"TCD"}),
    ("Chad rejects the treaty’s envoy.", set()),
    ("Peru signed the treaty; Oman urged both sides to respect it.", {"PER"}),
    ("The pact was rejected by parliament in Tbilisi.", {"GEO"}),
    ("As a signatory of the treaty, Ghana may not host foreign warheads.", {"GHA"}),
    ("Peru has neither signed the treaty nor acceded to it.", {"PER"}),
    ("Peru and Chile’s recently signed border treaty was discussed.", {"PER", "CHL"}),
    ("The treaty, signed and amended by Chad, was left by Niger.", {"TCD", "NER"}),
    ("Neither Peru nor Chile is a party to the treaty.", set()),
    ("The treaty was signed by Karim’s Chad.", {"TCD"}),
    ("Oman hosted talks on a truce between Chad and Libya.", {"TCD", "LBY"}),
    ("Under pressure from Oman, Chad and Libya signed a truce.", {"TCD", "LBY"}),
    ("Only Uruguay has so far ratified the treaty.", {"URY"}),
    ("Peru approved, and its Senate rejected, the border treaty.", {"PER"}),
    ("The accord lets Polish police cross a border.", {"POL"}),
    ("Peru was accused by Chile of violating the treaty.", {"PER"}),
    ("Peru and Chile revived their 2008 friendship treaty.", {"PER", "CHL"}),
    ("The Peru-Chile Lima Agreement was signed.", {"PER", "CHL"}),
    ("Diplomats praised Norway’s deal with Peru as a breakthrough.", {"NOR", "PER"}),
    ("Zambian lawmakers ratified the treaty.", {"ZMB"}),
    ("Peru, Chile sign border treaty", {"PER", "CHL"}),
    ("The Kigali Amendment to the Lima Protocol was ratified by Brazil.", {"BRA"}),
    ("The European Union’s deal with Peru was signed.", {"EU", "PER"}),
    ("Peru deposited its instrument of ratification of the treaty.", {"PER"}),
    ("The treaty was ratified by Peru, which has neither amended nor renewed it.", {"PER"}),
]
THIRD = [
    ("Oman brokered the truce between Chad and Libya.", "OMN", Role.MEDIATOR),
    ("The truce between Chad and Libya was mediated by Oman.", "OMN", Role.MEDIATOR),
    ("An Omani-brokered truce between Chad and Libya began.", "OMN", Role.MEDIATOR),
    ("Chad and Libya signed a truce; Oman had mediated.", "OMN", Role.MEDIATOR),
    ("Oman, which chairs the GCC, brokered the truce between Chad and Libya.", "OMN", Role.MEDIATOR),
    ("Under Omani mediation, Chad and Libya signed a truce.", "OMN", Role.MEDIATOR),
    ("Oman, the mediator, said Chad and Libya had violated the truce.", "OMN", Role.MEDIATOR),
    ("Oman acted as mediator in the truce between Chad and Libya.", "OMN", Role.MEDIATOR),
    ("Oman, a guarantor of the truce between Chad and Libya, was silent.", "OMN", Role.GUARANTOR),
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
