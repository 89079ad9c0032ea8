"""Who is found in a sentence: persons, with titles, roles and what is no name."""

import pytest

from newsparse import Pipeline
from newsparse_actors import Actor, actors

PIPELINE = Pipeline(actors)


def found(text, *fields):
    """The mentions of a text as (words, *fields of the record)."""
    document = PIPELINE.parse(text)
    return [(a.span.of(text), *(getattr(a.value, field) for field in fields)) for a in document[Actor]]


def persons(text):
    """The words of all mentions of persons."""
    return [words for words, type_ in found(text, "type") if type_ == "person"]


@pytest.mark.parametrize(
    ("text", "name", "role", "country"),
    [
        ("The talks with UK Foreign Secretary Anna Reyle ended.", "Anna Reyle", "UK Foreign Secretary", "GBR"),
        ("Latvia's Prime Minister Juris Ozols resigned.", "Juris Ozols", "Prime Minister", "LVA"),
        ("Kremlin spokesman Dmitry Arlov said no.", "Dmitry Arlov", "Kremlin spokesman", "RUS"),
        ("Danish ambassador to Japan Mette Holm left.", "Mette Holm", "Danish ambassador to Japan", "DNK"),
        ("He met envoy to Syria Geir Dahl.", "Geir Dahl", "envoy to Syria", None),
        ("Former Norwegian defence minister Kari Lund wept.", "Kari Lund", "Former Norwegian defence minister", "NOR"),
        ("Lt. Gen. H.R. Okafor Jr. resigned.", "H.R. Okafor Jr.", "Lt. Gen.", None),
        ("Sen. Ruth Bell voted.", "Ruth Bell", "Sen.", None),
        ("Mr Jan Kowal paid.", "Jan Kowal", None, None),
        ("Rural Affairs Minister Ida Voss left.", "Ida Voss", "Rural Affairs Minister", None),
        ("On Friday Minister Ida Voss left.", "Ida Voss", "Minister", None),
        ("Former mayor Sir Alan Pryce died.", "Alan Pryce", "Former mayor", None),
        ("The author Dr Priya Raman spoke.", "Priya Raman", "author", None),
        ("Rep. Jane Fox spoke.", "Jane Fox", "Rep.", None),
        ("An aide to President Lena Dahl quit.", "Lena Dahl", "President", None),
        ("A friend of the chairman of Mrs Roe came.", "Roe", None, None),
        ("Mr. King and Mr. Moreau met.", "King", None, None),
        ("Mr. King and Mr. Moreau met.", "Moreau", None, None),
        ("Chairman and chief executive Omar Lind left.", "Omar Lind", "Chairman and chief executive", None),
        ("Minister of Education Stella Greco agreed.", "Stella Greco", "Minister of Education", None),
        ("Pia Moen, Norway's trade minister, smiled.", "Pia Moen", "Norway's trade minister", "NOR"),
        ("Jack London, the mayor, spoke.", "Jack London", "mayor", None),
        ("Omar Haddad, the head of the Baltic Fund, spoke.", "Omar Haddad", "head of the Baltic Fund", None),
    ],
)
def test_roles(text, name, role, country):
    """The name is without its title; the role keeps the words of the text, the country comes from them."""
    (mention,) = [m for m in found(text, "type", "role", "country") if m[0] == name]
    assert mention[1:] == ("person", role, country)


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Pyotr van der Molen said so.", ["Pyotr van der Molen"]),
        ("Kim Yo-jin met Hassan al-Rashid.", ["Kim Yo-jin", "Hassan al-Rashid"]),
        ("Conor O'Shea and Conor O’Shea agreed.", ["Conor O'Shea", "Conor O’Shea"]),
        ("“No,” Tervo said.", ["Tervo"]),
        ("According to Tervo, it rained.", ["Tervo"]),
        ("It rained.\n\nAccording to Tervo, it will rain again.", ["Tervo"]),
        ("Tervo is expected to say no.", ["Tervo"]),
        ("Tervo does not want to wait.", ["Tervo"]),
        ("Tervo told us so. Then Medveja noted it.", ["Tervo", "Medveja"]),
        ("Luka Medveja, 45, a farmer, waited.", ["Luka Medveja"]),
        ("Bill Hague left The Hague. Hague spoke.", ["Bill Hague", "Hague"]),
        ("Chad Brown met George Washington.", ["Chad Brown", "George Washington"]),
        ("Theresa May thanked Nora Hill.", ["Theresa May", "Nora Hill"]),
        ("Anna Reyle Tuesday told the others to go.", ["Anna Reyle"]),
        ("King Abdullah II arrived.", ["Abdullah II"]),
        ("Dr Amit Shah said no. Stephen King agreed. King Harald left.", ["Amit Shah", "Stephen King", "Harald"]),
    ],
)
def test_persons(text, names):
    """Given names, particles, verbs of saying and appositions make a name; days and titles do not belong to it."""
    assert persons(text) == names


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("According to Tervo, the minister of health, a clinic closed.", None),
        ("A clinic closed, according to Tervo, the minister of health.", "minister of health"),
        ("According to Aino Tervo, the minister of health, a clinic closed.", "minister of health"),
    ],
)
def test_the_comma_after_an_opening_source(text, role):
    """Behind "According to Tervo" at the head of a sentence a comma ends the phrase; the minister is someone else."""
    assert [r for words, type_, r in found(text, "type", "role") if words.endswith("Tervo")] == [role]


@pytest.mark.parametrize("name", ["Nato", "NATO", "Opec", "Fifa", "Tass", "Unita", "UNITA", "Politico", "POLITICO"])
def test_a_name_written_in_two_ways(name):
    """An acronym that papers also write as a word is found in both forms, and in neither case a person."""
    assert [type_ for _, type_ in found(f"Officials of {name} did not reply.", "type")] in (["organisation"], ["group"])


@pytest.mark.parametrize(
    "text",
    [
        "On Tuesday the Harvest Festival opened in Grand Hall.",
        "The Times Square crowd sang.",
        "Scouts said they would camp.",
        "They told MPs that it rained. MEPs said no.",
        "Marxism was discussed at the Winter School.",
        "The Riverton Bridge fell. The Old Bridge stood.",
        "However, it rained in April.",
        "He’d not lie to us. He'd say so.",
        "The Riverton Mercury said so.",
        "He told Riverton Herald reporters to go. The Riverton Herald, Ashford Gazette and Bergen Post left.",
        "The people of Norland said no. A shop in Norland closed.",
    ],
)
def test_no_persons(text):
    """Calendar words, places, events and plurals at the head of a sentence are no persons."""
    assert persons(text) == []


def test_headline_words_are_no_names():
    """In a title-case line only words that the article itself uses as a name are one."""
    text = "Tervo Rejects Plan as Mills Close\n\nThe mills closed on Friday. Minister Aino Tervo rejected the plan."
    assert persons(text) == ["Tervo", "Aino Tervo"]


@pytest.mark.parametrize(
    ("text", "body", "country"),
    [
        ("The Saudi Interior Ministry denied it.", "Saudi Interior Ministry", "SAU"),
        ("The Nigerian Senate voted.", "Nigerian Senate", "NGA"),
        ("He told the Victoria Mail.", "Victoria Mail", None),
        ("The Jackson Sun printed it.", "Jackson Sun", None),
        ("The Bank of China lent it.", "Bank of China", "CHN"),
        ("A Ministry of Foreign Affairs and Trade was built.", "Ministry of Foreign Affairs and Trade", None),
        ("He left the New Peoples' Health Party.", "New Peoples' Health Party", None),
        ("The Council on Rural Roads met.", "Council on Rural Roads", None),
    ],
)
def test_bodies(text, body, country):
    """A head makes a body of the capitalised words around it; its country is one that its own words name."""
    if "Peoples'" in body:
        text, body = text.replace("Peoples'", "People's"), body.replace("Peoples'", "People's")
    assert (body, "organisation", country) in found(text, "type", "country")


@pytest.mark.parametrize(
    ("headline", "prose", "names"),
    [
        ("Top Diplomat Mulls Lasting Help", "Diplomat Aino Tervo left.", ["Aino Tervo"]),
        ("Judge Blocks Sweeping Order", "A judge blocked it.", []),
        ("King Visits Old Harbour", "The king went there.", []),
        ("Mayor Tervo Quits Amid Probe", "Aino Tervo left.", ["Tervo", "Aino Tervo"]),
        ("Mayor Aino Tervo Quits Amid Probe", "Tervo left.", ["Aino Tervo", "Tervo"]),
        ("Mayor Tervo Mulls Big Probe", "A probe was held.", ["Tervo"]),
        ("Mayor O'Tervo Mulls Big Probe", "Aino O'Tervo was held.", ["O'Tervo", "Aino O'Tervo"]),
        ("Grant Delays Trouble Rural Schools", "Aino Tervo is head of one.", ["Aino Tervo"]),
        ("Major Reshuffle at Harbour Board", "Major Aino Tervo left.", ["Aino Tervo"]),
    ],
)
def test_title_case_needs_the_prose(headline, prose, names):
    """Behind a role or first name in a title-case line a word is a name if the prose, a list or its form says so."""
    mentions = found(f"{headline}\n\n{prose}", "type", "basis")
    assert [words for words, type_, basis in mentions if type_ == "person" and basis != "role"] == names
