"""Who is meant by an office: "the president", "the president of Chad", "the head of the agency"."""

import pytest

from newsparse import Pipeline
from newsparse_actors import Actor, actors

PIPELINE = Pipeline(actors)


def persons(text):
    """Words and key of each person."""
    return [(a.span.of(text), a.value.entity) for a in PIPELINE.parse(text)[Actor] if a.value.type == "person"]


@pytest.mark.parametrize(
    ("text", "keys"),
    [
        # in an apposition, and later by the office alone
        ("Aino Tervo, the president of Chad, left. The president wept.", ["aino-tervo"] * 3),
        ("Aino Tervo, the head of the old port authority, left. The director wept.", ["aino-tervo", "director"]),
        ("Aino Tervo, director of the old port museum, left. The director wept.", ["aino-tervo"] * 2),
        ("Aino Tervo, a spokeswoman for the ministry, left. The spokeswoman wept.", ["aino-tervo"] * 2),
        ("Aino Tervo, the outgoing finance minister of Chad, left. The finance minister wept.", ["aino-tervo"] * 2),
        ("The mayor of old Lund, Aino Tervo, left. The mayor wept.", [None, "aino-tervo", None]),
        ("The mayor of Lund, Aino Tervo, left. The mayor wept.", ["aino-tervo"] * 2),
        ("They met the head of state of Chad, Aino Tervo. The head of state wept.", ["aino-tervo"] * 2),
        ("General Aino Tervo, the army chief, left. The army chief wept.", ["aino-tervo"] * 3),
        ("Mr Tervo, the mayor, left.", ["tervo"] * 2),
        ("After a talk with the mayor of Lund, Aino Tervo left.", [None, "aino-tervo"]),
        ("President Aino Tervo, Premier Ada Roe and others left. The premier wept.", ["aino-tervo", *["ada-roe"] * 2]),
        ("The army spokesman, Col. Aino Tervo, left. The spokesman wept.", ["aino-tervo"] * 2),
        ("The mayor, Mr Tervo, left. The mayor wept.", ["tervo"] * 2),
        ("As mayor, Mr Tervo wept. The mayor left.", ["tervo", None]),
        # of two, that of the country, or the one met last
        (
            "Aino Tervo, the president of Chad, met Ada Roe, the president of Peru. The president left.",
            [*["aino-tervo"] * 2, *["ada-roe"] * 3],
        ),
        (
            "President Aino Tervo of Chad met Peruvian President Ada Roe. The president of Peru left.",
            ["aino-tervo", "ada-roe", "ada-roe"],
        ),
        (
            "Peruvian President Ada Roe met President Aino Tervo. The Peruvian president left.",
            ["ada-roe", "aino-tervo", "ada-roe"],
        ),
        # somebody else
        ("Aino Tervo, the president of Chad, left. The president of Peru stayed.", [*["aino-tervo"] * 2, None]),
        ("President Aino Tervo left. The president of Peru stayed.", ["aino-tervo", None]),
        ("President Aino Tervo left. The president of the company stayed.", ["aino-tervo", None]),
        ("President Aino Tervo left. The president of Harth University stayed.", ["aino-tervo", None]),
        ("President Aino Tervo left. The president of Peru's airline stayed.", ["aino-tervo", None]),
        ("President Aino Tervo left. A former Peruvian president stayed.", ["aino-tervo", None]),
        ("Aino Tervo, president of Harth Steel, left. The president stayed.", ["aino-tervo", None]),
        ("Aino Tervo, the vice president of Chad, left. The president stayed.", [*["aino-tervo"] * 2, None]),
        ("Aino Tervo, an aide to the president, left. The president stayed.", ["aino-tervo", None, None]),
    ],
)
def test_who_holds_an_office(text, keys):
    """An office is that of whoever the text says holds it; None stands for a key that is not a person's name."""
    known = {"aino-tervo", "tervo", "ada-roe", "director"}
    assert [key if key in known else None for _, key in persons(text)] == keys


def test_an_unknown_president_keeps_the_country():
    """Who is named by an office of a country alone has it in the name, and is the same by adjective."""
    text = "The president of Peru left. Later the Peruvian president wept."
    assert [key for _, key in persons(text)] == ["president-of-peru"] * 2


@pytest.mark.parametrize(
    "text",
    [
        "Aino Tervo, who once wrote to the president, left.",
        "On the way to Lund with Aino Tervo, the mayor said as well that it was late.",
        "Aino Tervo, whose brother is a minister, left.",
        "“No,” wept Aino Tervo, said the mayor on Friday.",
    ],
)
def test_a_clause_is_no_role(text):
    """A relative clause, or a clause with a subject and verb of its own, says no role of the name before the comma."""
    (role,) = {a.value.role for a in PIPELINE.parse(text)[Actor] if a.value.entity == "aino-tervo"}
    assert role is None


@pytest.mark.parametrize(
    ("text", "roles"),
    [
        ("Senators Tervo and Roe left.", {"Tervo": "Senators", "Roe": "Senators"}),
        ("Presidents Tervo of Chad and Roe of Peru left.", {"Tervo": "Presidents", "Roe": "Presidents"}),
        ("Sens. Aino Tervo, Ada Roe and Jo Doe left.", {"Aino Tervo": "Sens.", "Ada Roe": "Sens.", "Jo Doe": "Sens."}),
        ("Former President Aino Tervo left.", {"Aino Tervo": "Former President"}),
        ("The ministers and Aino Tervo left.", {"Aino Tervo": None}),
    ],
)
def test_a_role_of_several(text, roles):
    """A title in the plural is the role of all persons in the row behind it."""
    found = {a.span.of(text): a.value.role for a in PIPELINE.parse(text)[Actor] if a.value.type == "person"}
    assert found == roles


def test_a_first_name_takes_over_no_family_name():
    """Who is called by the first name is so called because the family name is somebody else's."""
    text = "Ada Tervo left with Aino Tervo. Ada smiled. Tervo wept."
    assert persons(text)[-2:] == [("Ada", "ada-tervo"), ("Tervo", "aino-tervo")]


def test_an_apposition_in_a_headline():
    """Behind a name inside a title-case line a role is read as anywhere."""
    text = "Harbour Dispute Over Aino Tervo, Mayor of Lund, Grows\n\nThe mayor left."
    assert [key for _, key in persons(text)] == ["aino-tervo"] * 3


def test_an_office_that_is_a_family_name():
    """An office with a capital and without "the" is whoever bears it as a family name, if anybody does."""
    assert persons("Aino King left. King wept. The king stayed.") == [
        ("Aino King", "aino-king"),
        ("King", "aino-king"),
        ("king", "king"),
    ]
    assert persons("Aino Tervo left. “No,” King said.") == [("Aino Tervo", "aino-tervo")]
