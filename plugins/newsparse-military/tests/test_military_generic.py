"""Forces without a name, anaphors, and how many they are."""

import pytest

GENERIC = [
    ("Some 9,000 Belarusian soldiers left.", "Belarusian soldiers", {"country": "BLR", "country_basis": "adjective"}),
    ("Kenya’s troops left.", "troops", {"country": "KEN", "country_basis": "possessive"}),
    ("Three Georgian battalions left.", "Georgian battalions", {"country": "GEO", "echelon": "16"}),
    ("Two regiments of Ugandan infantry left.", "regiments", {"country": "UGA", "echelon": "17"}),
    ("Spain sent a battalion to Latvia.", "battalion", {"country": None, "echelon": "16", "status": "deployed"}),
    ("Turkish-backed rebels left.", "Turkish-backed rebels", {"country": None}),
    ("The US-led coalition said its troops left.", "troops", {"country": None}),
    ("Israeli and US forces left.", "Israeli and US forces", {"country": None}),
    ("Kyiv’s forces left.", "forces", {"country": "UKR"}),
    ("The North’s troops crossed the line.", "troops", {"country": "PRK"}),
    ("Houthi forces attacked a ship.", "Houthi forces", {"actor": "Houthi"}),
    ("UN peacekeepers came under fire.", "UN peacekeepers", {"actor": "UN", "country": None}),
    ("Foreign fighters left Raqqa.", "Foreign fighters", {"country": None, "actor": None}),
    ("Government forces shelled the town.", "Government forces", {"country": None}),
    ("Thirteen US service members died.", "US service members", {"country": "USA"}),
    ("“These Koreans (North Korean troops) hold the wood,” he said.", "Koreans", {"country": "PRK"}),
    ("“These Koreans (North Korean troops) hold the wood,” he said.", "North Korean troops", {"country": "PRK"}),
    ("A Polish armoured brigade left.", "Polish armoured brigade", {"echelon": "18", "function": "120500"}),
    ("British paratroopers will train there.", "British paratroopers", {"branch": "land"}),
    ("A Su-25 squadron left.", "Su-25 squadron", {"echelon": "16"}),
    ("A company of Togolese soldiers will join it.", "company", {"echelon": "15", "country": "TGO"}),
    ("Greece sent a flotilla to Crete.", "flotilla", {"status": "deployed", "branch": "sea"}),
]


@pytest.mark.parametrize(("text", "phrase", "said"), GENERIC)
def test_a_force_noun_with_an_owner_or_a_number_is_a_force(find, text, phrase, said):
    """Whose it is comes from an adjective, a possessor, a capital, or a gloss; never from who backs it."""
    unit = find(text, phrase)
    assert unit.type == "generic"
    assert {field: getattr(unit, field) for field in said} == said


STRENGTH = [
    ("Some 9,000 Belarusian soldiers left.", "Belarusian soldiers", 9000, "strength"),
    ("Up to 5,000 Cuban mercenaries left.", "Cuban mercenaries", 5000, "strength"),
    ("The army lost 12 soldiers in Mopti.", "soldiers", 12, "casualties"),
    ("Two French soldiers of the 1st Hussar Regiment were killed.", "French soldiers", 2, "casualties"),
    ("Hundreds of Koreans (North Korean troops) left.", "Koreans", None, "strength"),
    ("Canada will send 1,000 more troops.", "troops", 1000, "strength"),
    ("At least 41 soldiers, most of them recruits, died.", "soldiers", 41, "casualties"),
    ("Forty Malian soldiers were killed.", "Malian soldiers", 40, "casualties"),
    ("Four soldiers from the Malian army’s 2nd Brigade were murdered.", "soldiers", 4, "casualties"),
    ("Rebels killed 20 Chadian soldiers.", "Chadian soldiers", 20, "casualties"),
    ("The bodies of six Greek soldiers were found.", "Greek soldiers", 6, "casualties"),
    ("Two Danish battalions left.", "Danish battalions", 2, "subunits"),
    ("Two brigades were destroyed, he said.", "brigades", 2, "subunits"),
    ("About 2,300 troops from the 3rd Rifle Division left.", "troops", 2300, "strength"),
    ("A 3,500-strong brigade left.", "brigade", 3500, "strength"),
    ("A 250-strong Nepali peacekeeping contingent left.", "Nepali peacekeeping contingent", 250, "strength"),
]


@pytest.mark.parametrize(("text", "phrase", "number", "kind"), STRENGTH)
def test_a_number_counts_people_dead_or_units(find, text, phrase, number, kind):
    """Strength is told apart from casualties and from subunits."""
    unit = find(text, phrase)
    assert unit.strength is not None
    assert (unit.strength.value.value, unit.strength_kind) == (number, kind)


@pytest.mark.parametrize(
    ("text", "phrase"),
    [
        ("The 9,000 men of the 4th Brigade left.", "4th Brigade"),
        ("The 3rd Brigade lost 30 tanks.", "3rd Brigade"),
        ("Troops of 7 Division Garrison fought Boko Haram fighters.", "Boko Haram fighters"),
        ("Rebels shot down two jets of the Syrian army.", "Syrian army"),
    ],
)
def test_other_numbers_are_no_strength(find, text, phrase):
    """A designation, tanks, jets and the men of somebody else do not count the force."""
    assert find(text, phrase).strength is None


ANAPHORS = [
    ("The 5th Mountain Brigade left. The brigade will return.", "brigade", "5-mountain-brigade"),
    ("The 24th Division fled. That division had been new.", "division", "24-division"),
    ("The Northern Fleet sailed; the fleet is in the Barents Sea.", "fleet", "northern-fleet"),
    ("Ghana’s 1st Infantry Battalion left. The unit was praised.", "unit", "1-infantry-battalion"),
    ("The 93rd Brigade left. The 93rd’s drones fly.", "93rd", "93-brigade"),
    ("The 93rd Brigade left. Ukraine’s 93rd has not been paid.", "93rd", "93-brigade"),
    ("Two Chadian battalions arrived. These troops will stay.", "troops", "tcd-chadian-battalions"),
]


@pytest.mark.parametrize(("text", "phrase", "entity"), ANAPHORS)
def test_an_anaphor_is_tied_to_what_it_takes_up(find, text, phrase, entity):
    """A definite or demonstrative noun refers to the last force that it fits."""
    unit = find(text, phrase)
    assert (unit.type, unit.entity) == ("anaphor", entity)


def test_an_anaphor_carries_what_is_known_of_its_unit(find):
    """Echelon, function, country and superior are those of the antecedent; numbers are the name's."""
    text = "Italy’s 3rd Alpini Regiment, part of the Taurinense Brigade, left. The regiment is in Pinerolo."
    unit = find(text, "regiment")
    assert (unit.echelon, unit.country, unit.parent, unit.numbers) == ("17", "ITA", "Taurinense Brigade", ())


def test_days_are_no_units(read):
    """A bare ordinal may be a day of the month."""
    text = "The 5th Division met on the 5th. It left on the 5th of May. The 5th is a Friday."
    assert [unit.span.of(text) for unit in read(text)] == ["5th Division"]


def test_a_force_before_it_is_needed(read):
    """Without a force named before, "the unit" and "the division" are nothing."""
    assert not read("The unit makes heat pumps. The division sells them.")
