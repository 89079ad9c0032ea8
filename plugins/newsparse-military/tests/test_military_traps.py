"""Silence where a formation word means something else."""

import pytest

TRAPS = [
    "The fire brigade freed a man from a lift on the 3rd floor.",
    "The Salvation Army opened a kitchen in Leeds.",
    "She joined the Peace Corps after college.",
    "Luton were relegated to the Third Division after 2 defeats.",
    "The company sold its battery division to a Swiss firm.",
    "An army of volunteers cleaned the beach.",
    "Marine Le Pen lost the vote in Lille.",
    "The battery maker hired 300 workers.",
    "Brigade-level talks and battalion-sized meals were planned.",
    "The shop on Division Street closed on the 4th.",
    "The town marked the 101st anniversary of the bridge.",
    "Engine Company 12 and the battalion chief of the city fire department came.",
    "Girl Scout Troop 114 sold biscuits.",
    "The Boys’ Brigade marched on Sunday.",
    "The Guards won 3-1 and the Navy lost to the Army in the football final.",
    "The Division of Motor Vehicles moved to Third Avenue.",
    "Platoon is a film of 1986.",
    "A theatre company and a troop of actors toured Kent.",
    "England’s Barmy Army sang all afternoon.",
    "Army surplus and navy blue coats are on sale.",
    "The task force on school meals reports in May.",
    "Market forces did the rest, said the head of the sales force.",
    "X Corp fell 5% and the group cut 200 units.",
    "The crime squad and the fraud section of the police searched the flat.",
    "The Guards Polo Club raised its fees.",
    "Health workers and nurses from 20 hospitals went on strike.",
    "The press corps and the diplomatic corps were invited.",
    "The design team, the legal team and the film crew had lunch.",
    "He read chapter 3 of the report in section 4.",
    "The premier league club’s unit sells shirts.",
    "Show a 2nd ID at the door and the 1st ID card will be returned.",
    "They drew 2-5 Cavalry Road was closed on 3/4 Infantry Day.",
    "The 300-strong choir and a 20-man film crew came.",
    "A G-20 group and two F-16 fighters came.",
    "They met at an army base near a naval base.",
    "The RSF fined a paper in Paris.",
    "Republican forces in the Senate blocked the bill.",
    "A regiment of chefs cooked for the king.",
    "The Civilian JTF kept watch at the market.",
    "The Gaza Freedom Flotilla and an aid flotilla were stopped.",
    "Oxfam sent a flotilla to the island.",
    "The bank’s Multinational Division posted a loss.",
    "The band’s Army of Lovers tour ends in May.",
    "He was taken to the 4th Division Hospital.",
    "A 120-strong Kenyan contingent arrived at the Games and took nine medals.",
    "The Brexit brigade attacked the judges and seized the day.",
    "The Welsh Guards Band plays on Sunday.",
    "Hamas’ charter and Houthis’ slogans are quoted.",
    "The FSA fined a bank 5m pounds.",
    "ANA flies to 40 cities from Haneda.",
    "RAF Marham is a village in Norfolk.",
    "She works at Fort Liberty Road, number 82.",
]


@pytest.mark.parametrize("text", TRAPS)
def test_silence(read, text):
    """Firms, clubs, services of peace, streets, sport and metaphors are no forces."""
    assert [unit.span.of(text) for unit in read(text)] == []


@pytest.mark.parametrize(
    "text",
    [
        "The 3rd Brigade put out a statement.",
        "The 3rd Division lost two battalions.",
        "The 12th Engineer Company cleared mines.",
        "The Scout Platoon of the 2nd Battalion came.",
        "The Bulgarian army marched on Sunday.",
    ],
)
def test_the_same_words_of_forces_are_found(read, text):
    """A number, an arm or a nation makes them forces."""
    assert read(text)


def test_what_was_declined_says_why():
    """A trap is an objection with its reason, so that silence can be explained."""
    from newsparse import Pipeline
    from newsparse_actors import actors
    from newsparse_military import units
    from newsparse_quantities import quantities

    text = "The fire brigade came. Brigade-level talks went on."
    rejected = Pipeline(actors, quantities, units).parse(text).rejected
    reasons = {(row.span.of(text), row.reason) for row in rejected if row.kind == "military_unit"}
    assert {("brigade", "civilian"), ("Brigade", "attributive")} <= reasons
