"""Silence on what is no agreement between states."""

import pytest

TRAPS = [
    "Benfica agreed a transfer deal for the Danish winger.",
    "The winger signed a four-year deal in Lisbon.",
    "The brewery signed an agreement with Carlsberg in Copenhagen.",
    "Teachers in Wellington won a wage deal.",
    "A plea deal spared the banker from Zurich.",
    "She signed a record deal in London and a book deal in Paris.",
    "Accept the licence agreement before you travel to Japan.",
    "Madrid and Rabat agreed to disagree.",
    "Ottawa signed off on the budget.",
    "A big deal, said the man from Oslo.",
    "Nurses in Kampala follow the treatment protocol.",
    "The convention centre in Nairobi reopened.",
    "Treaty Road in Dublin was closed.",
    "The Collective Security Treaty Organization met in Yerevan.",
    "Paris and Rome agreed on the need for calm.",
    "Ministers from Ghana and Togo were in agreement.",
    "The talks in Geneva ended without agreement.",
    "Rome must deal with floods, and Athens will deal with fires.",
    "The charter flight from Havana was late.",
    "Fans made a pact of silence in Naples.",
    "Nokia and Ericsson signed a partnership agreement.",
    "It was a gentlemen’s agreement among skippers in Bergen.",
    "The singer wants a prenuptial agreement before the wedding.",
    "The lender signed a loan agreement with a Turkish bank.",
    "France gave its agreement to the plan.",
    "Apple and Samsung reached a truce in their patent war.",
    "Two Brazilian clubs signed a cooperation agreement.",
    "US airline pilots ratified a labor agreement.",
    "The Treaty Stone in Limerick was cleaned.",
    "A lease for Darwin port is no treaty.",
    "The Accord sedan sells well in Canada.",
    "Real Madrid agreed a deal with Everton for the winger.",
    "Dynamo Kyiv reached a deal with Ajax.",
    "Lima’s city government signed an agreement with Siemens.",
    "The University of Warsaw signed a cooperation agreement with Ajax.",
    "Republicans and Democrats reached a deal on the shutdown.",
    "Peru and Chile agreed a currency swap.",
    "The tax declaration must be signed in Lima.",
    "The European Green Deal is under fire in Poland.",
    "Three Brazilian states reached an agreement on the river.",
    "Catalonia and Madrid reached a deal on regional funding.",
    "The mayor of Paris and the mayor of Rome signed a twinning pact.",
    "A truce bell rang in the Korean village.",
    "Germany’s Siemens and Egypt signed a rail agreement.",
    "India’s Tata and Russia’s Rosneft signed an agreement on oil.",
    "South Korea’s Hanwha signed a defence deal with Poland.",
]


@pytest.mark.parametrize("text", TRAPS)
def test_silence(read, text):
    """Contracts, idioms, buildings and opinions are no agreements, whatever capitals stand near them."""
    assert not [found.span.of(text) for found in read(text)]


@pytest.mark.parametrize(
    "text",
    [
        "Ghana and Togo signed an agreement.",
        "The two countries signed a border agreement.",
        "Ghana ratified the convention.",
        "The accord between the two countries holds.",
        "A wide trade deal with Ghana was announced by Togo.",
    ],
)
def test_the_same_nouns_between_states_are_agreements(read, text):
    """States, a diplomatic subject or a formal act are evidence enough."""
    assert read(text)


def test_end_of_a_name_is_no_instrument(read):
    """What a body's name ends with is part of that name."""
    assert not read("Libya’s Government of National Accord met in Tripoli.")


def test_a_word_that_opens_a_sentence_names_nobody(read):
    """A capital at the start of a sentence does not make a firm of the subject."""
    assert read("Members adopted the Lima Declaration on Rivers.")[0].value.status == "agreed"
