"""What a force does or undergoes, where, whether it is so, and who says it."""

import pytest

STATUS = [
    ("left for Lviv", "moved", "positive", "actual"),
    ("has been moved to Kharkiv", "moved", "positive", "actual"),
    ("is to be moved to Kharkiv", "moved", "positive", "future"),
    ("is expected to return in May", "moved", "positive", "future"),
    ("returns home in June", "moved", "positive", "future"),
    ("was flown to Malta", "deployed", "positive", "actual"),
    ("is in Lyptsi", "deployed", "positive", "actual"),
    ("is no longer in Lyptsi", "deployed", "negative", "actual"),
    ("has yet to arrive", "deployed", "negative", "actual"),
    ("will be sent to Estonia", "deployed", "positive", "future"),
    ("is stationed in Cherkasy", "stationed", "positive", "actual"),
    ("seized a village", "attacking", "positive", "actual"),
    ("shot down two drones", "attacking", "positive", "actual"),
    ("could attack within days", "attacking", "positive", "conditional"),
    ("refused to attack", "attacking", "negative", "actual"),
    ("repelled an assault", "defending", "positive", "actual"),
    ("guards the border", "defending", "positive", "actual"),
    ("pulled back from the river", "withdrawing", "positive", "actual"),
    ("may have withdrawn", "withdrawing", "positive", "conditional"),
    ("did not withdraw", "withdrawing", "negative", "actual"),
    ("never retreated", "withdrawing", "negative", "actual"),
    ("fell back", "withdrawing", "positive", "actual"),
    ("was formed in May and fled in June", "withdrawing", "positive", "actual"),
    ("has been absent from the front", "absent", "positive", "actual"),
    ("was reportedly missing", "absent", "positive", "actual"),
    ("destroyed nine tanks", "attacking", "positive", "actual"),
    ("left, and Paris may send another", "moved", "positive", "actual"),
    ("was wiped out", "destroyed", "positive", "actual"),
    ("is training in Spain", "training", "positive", "actual"),
    ("held drills near Lviv", "training", "positive", "actual"),
    ("took part in an exercise", "training", "positive", "actual"),
    ("will be formed next year", "planned", "positive", "future"),
    ("was attacked at dawn", "other", "positive", "actual"),
    ("came under attack", "other", "positive", "actual"),
    ("was disbanded", "other", "positive", "actual"),
    ("held a parade", "other", "positive", "actual"),
    ("took part", "other", "positive", "actual"),
    ("is a fine unit", None, "positive", "actual"),
]


@pytest.mark.parametrize(("predicate", "status", "polarity", "modality"), STATUS)
def test_the_verb_tells_the_status(find, predicate, status, polarity, modality):
    """Active or undergone, done, denied, planned or possible."""
    unit = find(f"The 61st Brigade {predicate}.", "61st Brigade")
    assert (unit.status, unit.polarity, unit.modality) == (status, polarity, modality)


@pytest.mark.parametrize(
    ("text", "phrase", "status", "polarity", "modality"),
    [
        ("Kyiv will send the 33rd Brigade to Sumy.", "33rd Brigade", "deployed", "positive", "future"),
        ("Rebels destroyed the 7th Battalion.", "7th Battalion", "destroyed", "positive", "actual"),
        ("Rebels wiped out a company of the 8th Brigade.", "company", "destroyed", "positive", "actual"),
        ("The general ordered the 15th Brigade to hold Orikhiv.", "15th Brigade", "defending", "positive", "future"),
        ("If the 70th Brigade withdraws, it ends.", "70th Brigade", "withdrawing", "positive", "conditional"),
        ("No Iranian forces have been in Damascus.", "Iranian forces", "deployed", "negative", "actual"),
        ("Neither the 5th Brigade nor the 6th Brigade fled.", "6th Brigade", "withdrawing", "negative", "actual"),
        ("Oslo denied that Norwegian troops had entered Mali.", "Norwegian troops", "deployed", "negative", "actual"),
        ("Oslo said it would send the 5th Brigade to Mali.", "5th Brigade", "deployed", "positive", "future"),
        ("M23 said its fighters would withdraw.", "fighters", "withdrawing", "positive", "future"),
        ("An attack by two Serb regiments failed.", "Serb regiments", "attacking", "positive", "actual"),
        (
            "The 2nd Battalion, 9th Infantry Regiment, fled.",
            "2nd Battalion, 9th Infantry Regiment",
            "withdrawing",
            "positive",
            "actual",
        ),
        ("The 8th Brigade of the Black Sea Fleet fled.", "8th Brigade", "withdrawing", "positive", "actual"),
        ("The 4th Brigade, part of the 3rd Corps, fled.", "3rd Corps", None, "positive", "actual"),
        ("The Pacific Fleet sent the 155th Brigade to Syria.", "Pacific Fleet", None, "positive", "actual"),
        ("It is not true that the 17th Brigade fled.", "17th Brigade", "withdrawing", "negative", "actual"),
        ("The Revolutionary Guards’ navy fled.", "Revolutionary Guards", None, "positive", "actual"),
        ("The withdrawal of the 9th Brigade began.", "9th Brigade", "withdrawing", "positive", "actual"),
        ("The 9th Brigade’s planned deployment was delayed.", "9th Brigade", "deployed", "positive", "actual"),
        ("The destruction of the 9th Brigade’s base was confirmed.", "9th Brigade", None, "positive", "actual"),
        ("The commander of the 57th Brigade fled.", "57th Brigade", None, "positive", "actual"),
        ("The 57th Brigade’s commander fled.", "57th Brigade", None, "positive", "actual"),
        ("Rebels killed six soldiers of the 9th Brigade and fled.", "9th Brigade", None, "positive", "actual"),
    ],
)
def test_the_status_belongs_to_whom_the_verb_is_said_of(find, text, phrase, status, polarity, modality):
    """Subjects, objects and agents; not the superior, the owner or the victim's unit."""
    unit = find(text, phrase)
    assert (unit.status, unit.polarity, unit.modality) == (status, polarity, modality)


@pytest.mark.parametrize(
    ("text", "phrase", "place"),
    [
        ("The 61st Brigade is based in Sumy.", "61st Brigade", "Sumy"),
        ("The 61st Brigade attacked Robotyne.", "61st Brigade", "Robotyne"),
        ("The 61st Brigade attacked Russian positions.", "61st Brigade", None),
        ("Danish troops train in northern Norway.", "Danish troops", "Norway"),
        ("Danish troops hold the besieged town of Narva.", "Danish troops", "Narva"),
        ("The 61st Brigade was moved from Lyman to Pokrovsk.", "61st Brigade", "Pokrovsk"),
        ("The 61st Brigade withdrew from Lyman to Izium.", "61st Brigade", "Lyman"),
        ("Danish troops moved to the southern border.", "Danish troops", "southern border"),
        ("The 3rd Brigade, which rested in Dnipro, was rushed to Toretsk.", "3rd Brigade", "Toretsk"),
        ("Danish troops left in May.", "Danish troops", None),
        ("Danish troops left, according to British officials.", "Danish troops", None),
    ],
)
def test_the_place_is_where_the_force_is(find, text, phrase, place):
    """Behind a preposition, or the object of a verb like "seized"; months, sources and adjectives are no places."""
    unit = find(text, phrase)
    assert (unit.location.of(text) if unit.location else None) == place


@pytest.mark.parametrize(
    ("text", "phrase", "source"),
    [
        ("The 14th Brigade was destroyed, Kyiv claimed.", "14th Brigade", "Kyiv"),
        ("Seoul said the 14th Brigade had fled.", "14th Brigade", "Seoul"),
        ("According to the defence ministry, the 14th Brigade fled.", "14th Brigade", "defence ministry"),
        ("The 14th Brigade fled, according to a Yonhap report citing spies.", "14th Brigade", "Yonhap report"),
        ("The 14th Brigade fled, Oslo said. They ran.", "14th Brigade", "Oslo"),
        ("Kenya’s army lost six men, and claimed that the 14th Brigade fled.", "14th Brigade", "Kenya’s army"),
        ("The 14th Brigade fled, and the army said that it would rest.", "14th Brigade", None),
        ("The 14th Brigade fled, though two of its units are said to rest.", "14th Brigade", None),
        ("The 14th Brigade fled; Oslo said the town was calm.", "14th Brigade", None),
        ("The ministry has not said that the 14th Brigade fled.", "14th Brigade", None),
        ("Nobody said that the 14th Brigade fled.", "14th Brigade", None),
        ("The 14th Brigade fled.", "14th Brigade", None),
        ("He said the 14th Brigade had fled.", "14th Brigade", None),
    ],
)
def test_the_source_of_a_claim_is_named(find, text, phrase, source):
    """Before or behind the claim; a pronoun names nobody."""
    assert find(text, phrase).claimed_by == source


@pytest.mark.parametrize(
    ("text", "phrase", "country", "basis"),
    [
        ("Italy’s 3rd Alpini Regiment left.", "3rd Alpini Regiment", "ITA", "possessive"),
        ("The Italian 3rd Alpini Regiment left.", "3rd Alpini Regiment", "ITA", "adjective"),
        ("Ukraine’s newly formed 155th Brigade left.", "155th Brigade", "UKR", "possessive"),
        ("The Armed Forces of Ukraine left.", "Armed Forces of Ukraine", "UKR", "stated"),
        ("The Golani Brigade left.", "Golani Brigade", "ISR", "gazetteer"),
        ("Italy’s 3rd Regiment left. The 3rd Regiment is small.", "3rd Regiment", "ITA", "possessive"),
        ("The Franco-German Brigade left.", "Franco-German Brigade", None, None),
        ("The 3rd Regiment fought in Italy.", "3rd Regiment", None, None),
        ("The 3rd Regiment fought Italian partisans.", "3rd Regiment", None, None),
    ],
)
def test_nationality_is_stated_or_certain(find, text, phrase, country, basis):
    """A possessor, an adjective, the name; the place of fighting and the enemy say nothing."""
    unit = find(text, phrase)
    assert (unit.country, unit.country_basis) == (country, basis)


def test_nationality_holds_for_all_mentions_of_a_unit(read):
    """Said once, it is known of the unit elsewhere, on the basis of the document."""
    text = "Italy’s 3rd Alpini Regiment left. Later the 3rd Alpini Regiment returned."
    assert [(unit.value.country, unit.value.country_basis) for unit in read(text)] == [
        ("ITA", "possessive"),
        ("ITA", "document"),
    ]
