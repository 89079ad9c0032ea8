"""Countries: names, adjectives, capitals, institutions, and names that are shared."""

import pytest

from newsparse import Pipeline
from newsparse_actors import KNOWN, Actor, actors, country_of, organisation_of
from newsparse_actors.tables import lines

PIPELINE = Pipeline(actors)


def countries(text):
    """The words of all mentions with a country, and the country."""
    return {a.span.of(text): a.value.country for a in PIPELINE.parse(text)[Actor] if a.value.country}


def test_every_country_has_a_name():
    """All 249 codes of ISO 3166-1 and Kosovo are in the table, and every name leads to its code."""
    rows = [line.split("\t") for line in lines("nations.tsv")]
    plain = [row for row in rows if "|" not in row[0]]
    assert len({row[0] for row in plain}) == len(plain) == 250
    assert all(country_of(name) == row[0] for row in plain for name in row[1].split("; "))


@pytest.mark.parametrize(
    ("phrase", "code"),
    [
        ("France", "FRA"),
        ("the Netherlands", "NLD"),
        ("Ukraine’s", "UKR"),
        ("Filipinos", "PHL"),
        ("Kyiv", "UKR"),
        ("Duma", "RUS"),
        ("Hezbollah", "LBN"),
        ("Mosul", "IRQ"),
        ("Côte d’Ivoire", "CIV"),
        ("us", None),
        ("turkey", None),
        ("NATO", None),
        ("Korea", None),
        ("Congo", "COD"),
        ("Tervo", None),
    ],
)
def test_country_of(phrase, code):
    """Names, adjectives, capitals, places, institutions, armed groups lead to a country; small words do not."""
    assert country_of(phrase) == code


@pytest.mark.parametrize(
    ("phrase", "short"), [("the United Nations", "UN"), ("U.N.", "UN"), ("NATO", "NATO"), ("France", None)]
)
def test_organisation_of(phrase, short):
    """Intergovernmental organisations have one short name."""
    assert organisation_of(phrase) == short


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("They asked us about turkey and china cups.", {}),
        ("Polish and Czech farmers met.", {"Polish": "POL", "Czech": "CZE"}),
        ("Turkey agreed; UKRAINE waited.", {"Turkey": "TUR", "UKRAINE": "UKR"}),
        ("Jordan’s parliament met.", {"Jordan": "JOR", "parliament": "JOR"}),
        ("Atlanta, Georgia, waited. Texas did not.", {"Atlanta": "USA", "Georgia": "USA", "Texas": "USA"}),
        ("Georgia and Armenia talked in Tbilisi.", {"Georgia": "GEO", "Armenia": "ARM", "Tbilisi": "GEO"}),
        ("Georgia Lowell left. Lowell said no. Georgia's president met her.", {"Georgia": "GEO", "president": "GEO"}),
        ("Chad Brody said Chad had sent troops.", {"Chad": "TCD"}),
        ("Jordan Ellis, a nurse, flew to Jordan.", {"Jordan": "JOR"}),
        ("The Polisario Front left. Polisario fighters stayed.", {"Polisario Front": "ESH", "Polisario": "ESH"}),
        ("A court in The Hague sat. He left the Hague.", {"The Hague": "NLD", "the Hague": "NLD"}),
        ("Koreans (North Korean troops) fled.", {"Koreans": "PRK", "North Korean": "PRK"}),
        ("Seoul said the Korean fleet left.", {"Seoul": "KOR", "Korean": "KOR"}),
        ("Congo and Brazzaville agreed.", {"Congo": "COG", "Brazzaville": "COG"}),
        ("North America and the Persian Gulf.", {}),
        ("Ukrainian officials spoke.", {"Ukrainian officials": "UKR"}),
        ("Israeli troops left.", {"Israeli": "ISR"}),
    ],
)
def test_countries(text, expected):
    """Context settles shared names; a country's officials are one mention, its troops are not."""
    assert countries(text) == expected


def test_capital_that_acts():
    """A capital that does something is its government, in which something happens it is a place."""
    text = "Madrid refused. The fair in Madrid closed. Spain was sorry."
    mentions = PIPELINE.parse(text)[Actor]
    read = [(a.value.type, a.value.basis, a.value.entity) for a in mentions]
    assert read == [("country", "capital", "spain"), ("place", "name", "madrid"), ("country", "name", "spain")]


def test_known_names_are_public():
    """The lexicon can be extended by users: terms lead to a kind and a code."""
    assert KNOWN.terms["Kremlin"] == "institution:RUS"
    extended = Pipeline(actors).extended({"actors.known": {"Zorbland": "name:ZZZ"}})
    assert [a.value.country for a in extended.parse("Zorbland agreed.")[Actor]] == ["ZZZ"]


def test_organisations_can_be_added_by_name_alone():
    """A term is an organisation's name, a value its short name; the longer of two known names stands."""
    more = {"actors.organisations": {"Zorb Fund": None, "European Ice Board": "EIB"}}
    text = "The Zorb Fund met in Riga. The European Ice Board and the United Nations agreed."
    found = [a.value for a in Pipeline(actors).extended(more).parse(text)[Actor] if a.value.type == "organisation"]
    assert [actor.name for actor in found] == ["Zorb Fund", "European Ice Board", "United Nations"]
    assert Pipeline(actors).parse(text)[Actor] != Pipeline(actors).extended(more).parse(text)[Actor]
