"""Who is the same over a document."""

import pytest

from newsparse import Pipeline
from newsparse_actors import Actor, actors
from newsparse_actors.identity import slug

PIPELINE = Pipeline(actors)


def keys(text):
    """Words and key of each mention."""
    return [(a.span.of(text), a.value.entity) for a in PIPELINE.parse(text)[Actor]]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Aino Tervo left. Tervo wept.", [("Aino Tervo", "aino-tervo"), ("Tervo", "aino-tervo")]),
        ("Tervo wept. Aino Tervo left.", [("Tervo", "aino-tervo"), ("Aino Tervo", "aino-tervo")]),
        ("J. Tervo met John Tervo.", [("J. Tervo", "john-tervo"), ("John Tervo", "john-tervo")]),
        ("John A. Bell met John B. Bell.", [("John A. Bell", "john-a-bell"), ("John B. Bell", "john-b-bell")]),
        (
            "Anna Bell and Paul Bell met. Bell spoke.",
            [("Anna Bell", "anna-bell"), ("Paul Bell", "paul-bell"), ("Bell", "paul-bell")],
        ),
        (
            "Ute von der Aue left. Von der Aue said no.",
            [("Ute von der Aue", "ute-von-der-aue"), ("Von der Aue", "ute-von-der-aue")],
        ),
        ("Ali al-Masri left. “No,” al-Masri said.", [("Ali al-Masri", "ali-al-masri"), ("al-Masri", "ali-al-masri")]),
        (
            "The Harth Port Authority (HPA) closed. The HPA said so.",
            [("Harth Port Authority", "harth-port-authority"), *[("HPA", "harth-port-authority")] * 2],
        ),
        (
            "The Rural Roads Agency met. The agency agreed.",
            [("Rural Roads Agency", "rural-roads-agency"), ("agency", "rural-roads-agency")],
        ),
        (
            "Defence Minister Aino Tervo left. The defence minister said no. The minister wept.",
            [("Aino Tervo", "aino-tervo"), ("defence minister", "aino-tervo"), ("minister", "aino-tervo")],
        ),
        (
            "Vice President Ada Roe left. The president stayed.",
            [("Ada Roe", "ada-roe"), ("president", "president")],
        ),
        (
            "The defence minister said no. Defence Minister Aino Tervo left.",
            [("defence minister", "aino-tervo"), ("Aino Tervo", "aino-tervo")],
        ),
        (
            "The minister left. Defence Minister Aino Tervo and Justice Minister Ada Roe stayed.",
            [("minister", "minister"), ("Aino Tervo", "aino-tervo"), ("Ada Roe", "ada-roe")],
        ),
        (
            "The Church of the Hills met. The Church agreed.",
            [("Church of the Hills", "church-of-the-hills"), ("Church", "church-of-the-hills")],
        ),
        (
            "The Ministry of Health met. The ministry agreed.",
            [("Ministry of Health", "ministry-of-health"), ("ministry", "ministry-of-health")],
        ),
        (
            "Egypt's army left. The Egyptian army denied it. The army moved on.",
            [("Egypt", "egypt"), *[(words, "egyptian-army") for words in ("army", "Egyptian army", "army")]],
        ),
        (
            "UK officials and officials spoke. British officials left. The officials agreed.",
            [("UK officials", "uk-officials"), ("British officials", "uk-officials"), ("officials", "officials")],
        ),
        (
            "Anton Keller left. Mr Keller spoke. Mrs Keller wept. Mr Keller sat. Mrs Keller stood.",
            [("Anton Keller", "anton-keller"), *[("Keller", key) for key in ("anton-keller", "keller") * 2]],
        ),
        (
            "Ada Roe won. Ms Roe smiled. Jon Roe said no. Ms Roe left. Mr Roe stayed.",
            [
                *[("Ada Roe", "ada-roe"), ("Roe", "ada-roe"), ("Jon Roe", "jon-roe")],
                *[("Roe", "ada-roe"), ("Roe", "jon-roe")],
            ],
        ),
        (
            "Mr. and Mrs. Keller appealed. Mr. Keller wept.",
            [("Mr. and Mrs. Keller", "mr-and-mrs-keller"), ("Keller", "keller")],
        ),
        ("The Church met. The House stood.", []),
        ("The UN met. The United Nations agreed.", [("UN", "united-nations"), ("United Nations", "united-nations")]),
        ("Britain, the UK and British law.", [("Britain", "britain"), ("UK", "britain"), ("British", "britain")]),
    ],
)
def test_same_actor(text, expected):
    """Short names, initials, particles, acronyms, roles and adjectives lead to the actor named in full."""
    assert keys(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ada Keppler runs the mill. “We close,” Kepler said.", ["ada-keppler", "ada-keppler"]),
        ("“We close,” Kepler said. Ada Keppler runs the mill.", ["ada-keppler", "ada-keppler"]),
        ("Olena Kovalskyy left. Kovalskiy said no. Olena Kovalski spoke.", ["olena-kovalskyy"] * 3),
        ("Omar Haddad spoke. Omar Hadad left. Hadad wept.", ["omar-haddad"] * 3),
        ("Jon Barton and Jane Burton met. Berton said no.", ["jon-barton", "jane-burton", "berton"]),
        ("Jon Williams sang. Prince William said no.", ["jon-williams", "william"]),
        ("Jane Walter said no. Minister Walters stayed.", ["jane-walter", "walters"]),
        ("Jane Walter said no. Jane Walters stayed.", ["jane-walter", "jane-walters"]),
        ("Anna Rohe spoke. Rowe said no.", ["anna-rohe", "rowe"]),
        ("Carl Hansen spoke. Bill Hanson left. Hanson said no.", ["carl-hansen", "bill-hanson", "bill-hanson"]),
    ],
)
def test_a_name_spelled_in_two_ways(text, expected):
    """A family name alone that is nearly that of one person is theirs: no given name, plural or short name is."""
    assert [key for _, key in keys(text)] == expected


@pytest.mark.parametrize("dek", ["Finnish President Highlights Gains", "President Rejects Plan in Talks With Envoy"])
def test_an_office_in_a_dek(dek):
    """An office over an article stands for the person who holds it there; one that nobody holds names no one."""
    text = (
        f"Harbour Talks End in Oslo\n\n{dek}\n\nOSLO (Wire) – Finnish President Aino Tervo spoke for an hour on Monday."
    )
    persons = [a for a in PIPELINE.parse(text)[Actor] if a.value.type == "person"]
    assert [a.value.entity for a in persons] == ["aino-tervo", "aino-tervo"]
    assert persons[0].value.name == "Aino Tervo"


def test_two_of_one_slug():
    """Two actors whose names give one slug are told apart by a number, in the order in which they are met."""
    text = "Jose Roe said yes. The Jose-Roe Fund left. José Roë said no."
    entities = [entity for _, entity in keys(text)]
    assert len(set(entities)) == len(entities)


@pytest.mark.parametrize(
    ("name", "key"),
    [("Volodymyr Zelenskyy", "volodymyr-zelenskyy"), ("Éva Kún", "eva-kun"), ("U.S.", "u-s"), ("—", "unnamed")],
)
def test_slug(name, key):
    """Lower case, hyphens, no marks; never empty."""
    assert slug(name) == key
