"""What whole articles and briefings say of forces: lists that share a head, owners further off, names of nations."""

import pytest

SHARED = [
    ("The 46th Airmobile and 79th Air Assault brigades held on.", ["46th Airmobile", "79th Air Assault brigades"]),
    (
        "The 5th Airborne, 61st Jaeger and the 12th Tank brigades met.",
        ["5th Airborne", "61st Jaeger", "12th Tank brigades"],
    ),
    ("The 92nd and 93rd brigades met.", ["92nd and 93rd brigades"]),
]
COUNTRIES = [
    ("The Irish Guards left for Cyprus.", "Irish Guards", "GBR"),
    ("The Royal Irish Regiment left.", "Royal Irish Regiment", "GBR"),
    ("The 1st (UK) Armoured Division left.", "1st (UK) Armoured Division", "GBR"),
    ("The 3rd (United Kingdom) Division left.", "3rd (United Kingdom) Division", "GBR"),
    ("The 1st Tank Army of Russia’s Western Grouping fell back.", "1st Tank Army", "RUS"),
    ("Germany sent 18 tanks. Its 45th Panzer Brigade will follow.", "45th Panzer Brigade", "DEU"),
    ("Chad’s envoy left. Its 4th Tank Brigade stays.", "4th Tank Brigade", None),
    ("The Allied Rapid Reaction Corps trained.", "Allied Rapid Reaction Corps", None),
]


@pytest.mark.parametrize(("text", "spans"), SHARED)
def test_units_share_a_plural_head(read, text, spans):
    """Each unit of such a list is one, with the echelon of the head at its end."""
    found = read(text)
    assert [unit.span.of(text) for unit in found] == spans
    assert {unit.value.echelon for unit in found} == {"18"}


def test_a_shared_head_completes_the_name(find):
    """The head that a list leaves out belongs to the name."""
    unit = find("The 46th Airmobile and 79th Air Assault brigades held on.", "46th Airmobile")
    assert (unit.name, unit.numbers, unit.status) == ("46th Airmobile Brigade", (46,), "defending")


@pytest.mark.parametrize(("text", "name", "country"), COUNTRIES)
def test_country(find, text, name, country):
    """Whose a force is by its regiment, its bracket, the body it is of, or who opens the sentence before."""
    assert find(text, name).country == country


def test_the_corps_of_an_alliance(find):
    """Such a corps is the alliance's."""
    assert find("The Allied Rapid Reaction Corps trained.", "Allied Rapid Reaction Corps").actor == "NATO"


def test_its_unit_is_of_nothing_told_long_before(find):
    """A pronoun that opens a sentence does not reach over a paragraph."""
    text = "The Royal Air Force flew east.\n\nGermany sent 18 tanks. Its 45th Panzer Brigade will follow."
    assert find(text, "45th Panzer Brigade").parent is None


def test_the_army_is_the_last_one_told_of(read):
    """Letters for a nation's forces are taken up by "the army"."""
    text = "Iran’s army denied it. Rockets fell on Israel, the IDF said. The army struck back."
    assert [unit.value.country for unit in read(text)] == ["IRN", "ISR", "ISR"]


def test_soldiers_of_a_bare_number(read):
    """A number named before is a unit behind "soldiers of the" as well."""
    text = "The 82nd Airborne Division landed. Soldiers of the 82nd attacked."
    assert [unit.value.type for unit in read(text)] == ["named", "generic", "anaphor"]


BESIDE = "The 72nd Mechanised Brigade was withdrawn and its commander hurt. "


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        (BESIDE + "The 33rd has replaced it.", [(72,), (33,)]),
        (BESIDE + "He left on the 12th.", [(72,)]),
        (BESIDE + "The 50th anniversary was held.", [(72,)]),
        (BESIDE + "\n\nThe 33rd attacked.", [(72,)]),
        ("The 33rd has replaced it.", []),
    ],
)
def test_another_number_beside_a_unit(read, text, numbers):
    """A bare ordinal that does something beside a unit just named is a unit of its own."""
    assert [unit.value.numbers for unit in read(text)] == numbers


def test_regiments_side_by_side_own_none(find):
    """What a comma joins to a regiment's short name is no superior."""
    text = "We had 1 Black Watch, the 2nd Royal Tank Regiment, 3 Commando Brigade’s 40 Commando."
    assert find(text, "1 Black Watch").parent is None
    assert find(text, "2nd Royal Tank Regiment").parent is None


def test_divisions_of_a_nation_are_counted(find):
    """Where a text speaks of war, a nation's divisions are forces."""
    text = "The 5th Regiment lost its commander. Nine Greek divisions stood at the river."
    assert find(text, "Greek divisions").country == "GRC"


@pytest.mark.parametrize(
    "text",
    [
        "Third Division leaders Harriers are two points clear.",
        "Athletic, of the Second Division, lost 4-0 at home.",
    ],
)
def test_divisions_of_a_league(read, text):
    """What leads a table or has a score is no force."""
    assert read(text) == []


def test_the_town_behind_its_people(find):
    """The place is the town, not the people whose it is."""
    text = "Israeli forces hit the Yemeni port of Hodeidah."
    location = find(text, "Israeli forces").location
    assert location is not None
    assert location.of(text) == "Hodeidah"


def test_a_letter_is_no_place(find):
    """A beach named by a letter is no place of its own."""
    assert find("The 29th Division landed at V beach.", "29th Division").location is None


def test_a_text_that_ends_behind_of(read):
    """Nothing is looked for behind the last word."""
    text = "The army said it had sent troops of 9"
    assert "troops" in [unit.span.of(text) for unit in read(text)]
