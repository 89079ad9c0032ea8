"""Bodies whose name holds that of a country or place, and bodies that a country owns."""

import pytest

from newsparse import Pipeline
from newsparse_actors import Actor, actors

PIPELINE = Pipeline(actors)


def found(text):
    """The mentions of a text as (words, type, country, key)."""
    return [(a.span.of(text), str(a.value.type), a.value.country, a.value.entity) for a in PIPELINE.parse(text)[Actor]]


@pytest.mark.parametrize(
    ("text", "body", "country"),
    [
        ("Dynamo Kyiv lost.", "Dynamo Kyiv", "UKR"),
        ("The pilots of Air Canada struck.", "Air Canada", "CAN"),
        ("The Oslo Times said so.", "Oslo Times", "NOR"),
        ("Peru Morning Post said so.", "Peru Morning Post", "PER"),
        ("The Lima Sun said so.", "Lima Sun", "PER"),
        ("The Lima Stock Exchange closed.", "Lima Stock Exchange", "PER"),
        ("The High Court of Kenya sat.", "High Court of Kenya", "KEN"),
        ("The army of Chad withdrew.", "army of Chad", "TCD"),
        ("The General Staff denied it.", "General Staff", None),
    ],
)
def test_a_place_inside_a_longer_name(text, body, country):
    """A front ("Dynamo"), a head ("Times") or "of" and a country make one organisation of the words, and no country."""
    assert [mention[:3] for mention in found(text)] == [(body, "organisation", country)]


def test_a_capital_that_begins_a_longer_name():
    """The city in the name of a thing is a place, not the government there; a day after it changes nothing."""
    assert found("The Lima Charter was read.")[0][:3] == ("Lima", "place", "PER")
    assert found("Lima on Friday rejected it.")[0][:3] == ("Lima", "country", "PER")
    assert found("Lima Friday rejected it.")[0][:3] == ("Lima", "country", "PER")


def test_title_case_lines():
    """In a title-case line the name of a body ends with its head and holds no verb."""
    pact = "Lima, Quito Sign Naval Intelligence Pact\n\nPeru and Ecuador signed a pact on Friday."
    assert [mention[0] for mention in found(pact)] == ["Lima", "Quito", "Peru", "Ecuador"]
    envoy = "Peru Foreign Ministry Expels Envoy\n\nThe ministry expelled an envoy."
    assert [(words, key) for words, _, _, key in found(envoy)] == [
        ("Peru Foreign Ministry", "peru-foreign-ministry"),
        ("ministry", "peru-foreign-ministry"),
    ]


@pytest.mark.parametrize("mark", ["'", "’"])
def test_owned_by_a_country(mark):
    """An institution is that of the country whose possessive stands before it, and another than the next country's."""
    text = f"Kenya{mark}s Senate and the Maldives{mark} Senate met. Chad{mark}s Ministry of Health closed."
    assert [mention[1:] for mention in found(text) if mention[1] == "organisation"] == [
        ("organisation", "KEN", "senate"),
        ("organisation", "MDV", "senate-2"),
        ("organisation", "TCD", "ministry-of-health"),
    ]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("The Danish navy left. The navy denied it.", ["danish-navy", "danish-navy"]),
        ("The Danish navy met the Greek navy. The navy denied it.", ["danish-navy", "greek-navy", "navy"]),
        ("Norvik Steel Corp. closed. Norvik said no.", ["norvik-steel-corp", "norvik-steel-corp"]),
        (
            "Norvik Steel Corp. sued Peter Norvik. Norvik said no.",
            ["norvik-steel-corp", "peter-norvik", "peter-norvik"],
        ),
        ("Ana Luisa Peral Otxoa left. Peral Otxoa wept.", ["ana-luisa-peral-otxoa", "ana-luisa-peral-otxoa"]),
    ],
)
def test_short_for_a_longer_name(text, names):
    """A noun is short for the one such body of a country, a first word for a company, two family names for a person."""
    assert [mention[3] for mention in found(text)] == names


def test_roles_that_name_a_body():
    """The body in a role keeps its own "of" and its front, and leaves out "The"."""
    text = "Bank of Ghana governor Ama Mensah met. The Dynamo Kyiv coach Ivan Petrov left."
    roles = [a.value.role for a in PIPELINE.parse(text)[Actor] if a.value.type == "person"]
    assert roles == ["Bank of Ghana governor", "Dynamo Kyiv coach"]


def test_titles_make_persons_of_shared_names():
    """A title before a firm's or capital's name that persons have, too, makes a person; a verb alone does not."""
    assert found("President Ford spoke.")[0][:2] == ("Ford", "person")
    assert found("Queen Sofia spoke.")[0][:3] == ("Sofia", "person", None)
    assert found("Ford said no.")[0][:2] == ("Ford", "organisation")
    assert found("Sofia said no.")[0][:3] == ("Sofia", "country", "BGR")
    assert found("Mayor of Sofia Ana Petrova spoke.")[0][:2] == ("Ana Petrova", "person")
