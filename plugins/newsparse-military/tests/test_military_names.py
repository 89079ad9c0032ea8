"""Named formations in every national habit: the span, and what the name says."""

import pytest

NAMES = [  # sentence, the name in it, what its words say
    (
        "The 47th Separate Mechanized Brigade left.",
        "47th Separate Mechanized Brigade",
        {"numbers": (47,), "echelon": "18"},
    ),
    ("Troops of 7 Division moved north.", "7 Division", {"numbers": (7,), "echelon": "21"}),
    ("Three Division was stood down.", "Three Division", {"numbers": (3,), "echelon": "21"}),
    ("1 (UK) Division will be merged.", "1 (UK) Division", {"numbers": (1,), "echelon": "21"}),
    ("2 PARA landed at Gatow.", "2 PARA", {"numbers": (2,), "echelon": "16", "country": "GBR"}),
    ("9 Para (SF) is an Indian unit.", "9 Para", {"numbers": (9,), "country": None}),
    ("4 Rajputana Rifles held the ridge.", "4 Rajputana Rifles", {"echelon": "16", "country": None}),
    ("45 Commando Royal Marines trained.", "45 Commando", {"branch": "marine", "parent": "Royal Marines"}),
    ("3 Commando Brigade trained.", "3 Commando Brigade", {"echelon": "18", "branch": "marine", "numbers": (3,)}),
    ("The 5th Commando Brigade entered Afrin.", "5th Commando Brigade", {"branch": "land", "function": "121800"}),
    ("D Coy of the battalion left the base.", "D Coy", {"echelon": "15"}),
    ("No. 12 Squadron flew to Malta.", "No. 12 Squadron", {"numbers": (12,), "echelon": "16"}),
    ("The Light Dragoons left Catterick.", "Light Dragoons", {"echelon": "17", "branch": "land"}),
    ("The Queen’s Royal Hussars returned.", "Queen’s Royal Hussars", {"echelon": "17", "honorifics": ("Royal",)}),
    ("Carrier Strike Group 5 left Yokosuka.", "Carrier Strike Group 5", {"branch": "sea", "numbers": (5,)}),
    ("Carrier Air Wing Five flew east.", "Carrier Air Wing Five", {"branch": "air", "numbers": (5,)}),
    ("SEAL Team 4 was there.", "SEAL Team 4", {"function": "121400"}),
    ("II Corps and V Corps held the line.", "II Corps", {"echelon": "22", "numbers": (2,)}),
    ("II Corps and V Corps held the line.", "V Corps", {"echelon": "22", "numbers": (5,)}),
    ("I MEF is at Camp Pendleton.", "I MEF", {"echelon": "22", "branch": "marine"}),
    ("The 8th Army Corps left Volgograd.", "8th Army Corps", {"echelon": "22", "numbers": (8,)}),
    ("The 61st Guards Naval Infantry Brigade left.", "61st Guards Naval Infantry Brigade", {"honorifics": ("Guards",)}),
    ("The 61st Guards Naval Infantry Brigade left.", "61st Guards Naval Infantry Brigade", {"function": "121101"}),
    ("The Nahal Brigade is in Rafah.", "Nahal Brigade", {"country": "ISR", "country_basis": "gazetteer"}),
    ("The Baltic Fleet sailed.", "Baltic Fleet", {"country": "RUS", "branch": "sea", "echelon": None}),
    ("Task Force 51 sailed.", "Task Force 51", {"numbers": (51,)}),
    ("CTF-53 sailed.", "CTF-53", {"numbers": (53,), "name": "CTF-53"}),
    ("The Southern Military District denied it.", "Southern Military District", {"echelon": "25"}),
    ("The Western Theatre Command denied it.", "Western Theatre Command", {"echelon": "25"}),
    ("The 27e Brigade d’infanterie de montagne left.", "27e Brigade d’infanterie de montagne", {"numbers": (27,)}),
    ("The 1er Régiment de Spahis left.", "1er Régiment de Spahis", {"echelon": "17", "function": "121300"}),
    ("Panzerbrigade 45 will be based at Rukla.", "Panzerbrigade 45", {"echelon": "18", "function": "120500"}),
    ("The 60th SMRB left.", "60th SMRB", {"name": "60th Separate Motorized Rifle Brigade", "function": "121104"}),
    ("The 42nd GMRD and the 49th CAA moved.", "42nd GMRD", {"echelon": "21", "honorifics": ("Guards",)}),
    ("The 42nd GMRD and the 49th CAA moved.", "49th CAA", {"echelon": "23", "function": "121000"}),
    ("The 82nd Airborne left.", "82nd Airborne", {"echelon": "21", "country": "USA"}),
    ("The 5th Marines left.", "5th Marines", {"echelon": "17", "branch": "marine"}),
    ("The 1st and 2nd battalions were merged.", "1st and 2nd battalions", {"numbers": (1, 2), "echelon": "16"}),
    ("The 92nd, 93rd and 110th brigades left.", "92nd, 93rd and 110th brigades", {"numbers": (92, 93, 110)}),
    ("The 14th and the 18th Army Corps left.", "14th and the 18th Army Corps", {"numbers": (14, 18), "echelon": "22"}),
    ("The 35th and 36th CAA left.", "35th and 36th CAA", {"numbers": (35, 36), "echelon": "23"}),
    ("The 33rd Military Region denied it.", "33rd Military Region", {"echelon": "25", "numbers": (33,)}),
    ("The 140th Special Forces Center left.", "140th Special Forces Center", {"function": "121700", "echelon": None}),
    (
        "The 16th Radiation, Chemical and Biological Defence Brigade left.",
        "16th Radiation, Chemical and Biological Defence Brigade",
        {"function": "140100", "numbers": (16,)},
    ),
    ("The Black Gulf Fleet has not left harbour.", "Black Gulf Fleet", {"branch": "sea", "type": "named"}),
    ("Orlan’s 5th Pontoon Regiment left.", "5th Pontoon Regiment", {"function": "140700"}),
    ("The 1st Brigade Combat Team left.", "1st Brigade Combat Team", {"echelon": "18", "branch": "land"}),
    (
        "The 150th Idritsa-Berlin Order of Kutuzov Motor Rifle Division left.",
        "150th Idritsa-Berlin Order of Kutuzov Motor Rifle Division",
        {"honorifics": ("Order of Kutuzov",), "function": "121104"},
    ),
    ("The 1st Royal Regiment of Fusiliers left.", "1st Royal Regiment of Fusiliers", {"honorifics": ("Royal",)}),
    ("The 45th escort task force left Qingdao.", "45th escort task force", {"branch": "sea", "numbers": (45,)}),
    ("Bombers of the 5th Bomb Wing flew east.", "5th Bomb Wing", {"branch": "air", "function": "120800"}),
    ("The Nigerian Air Force bombed a camp.", "Nigerian Air Force", {"country": "NGA", "branch": "air"}),
    ("The Navy’s Special Boat Service was there.", "Special Boat Service", {"country": None, "branch": "special"}),
    ("The 205 Combat Search and Rescue Group flew east.", "205 Combat Search and Rescue Group", {"numbers": (205,)}),
    ("Air Task Force, Operation Clear Sky, bombed it.", "Air Task Force, Operation Clear Sky", {"type": "named"}),
    ("The VDV and the VKS lost men.", "VDV", {"country": "RUS", "echelon": None}),
    ("The IDF left Jenin.", "IDF", {"name": "Israel Defense Forces", "country": "ISR", "echelon": None}),
    ("Wagner fighters left.", "Wagner fighters", {"actor": "Wagner Group", "type": "generic"}),
    ("The al-Qassam Brigades fired rockets.", "al-Qassam Brigades", {"actor": "Hamas", "echelon": None}),
    ("The Kraken regiment entered Kupiansk.", "Kraken regiment", {"type": "named", "echelon": "17"}),
    ("The Akhmat special forces unit fled.", "Akhmat special forces unit", {"type": "named", "function": "121700"}),
    ("The 716th Military Police Battalion left.", "716th Military Police Battalion", {"function": "141200"}),
    ("The 3rd Marine Aircraft Wing left.", "3rd Marine Aircraft Wing", {"function": "120800", "branch": "marine"}),
    ("The PLA Rocket Force fired missiles.", "PLA Rocket Force", {"country": "CHN"}),
    ("The 2nd ID will leave Korea.", "2nd ID", {"name": "2nd Infantry Division", "echelon": "21"}),
    ("The 1st Cav left Texas.", "1st Cav", {"echelon": "21", "country": "USA", "function": "121300"}),
    ("The 3/6 Marines left.", "3/6 Marines", {"echelon": "16", "numbers": (3,), "parent": "6 Marines"}),
    ("The 2-505 Infantry left.", "2-505 Infantry", {"echelon": "16", "parent": "505 Infantry"}),
    ("The 2/10th Battalion left.", "2/10th Battalion", {"echelon": "16", "numbers": (2, 10)}),
    ("The 115 OMBr holds Kupiansk.", "115 OMBr", {"name": "115 Separate Mechanized Brigade", "echelon": "18"}),
    ("The 5 ОШБр left.", "5 ОШБр", {"name": "5 Separate Assault Brigade", "numbers": (5,)}),
    ("The 2nd Baltic Front left.", "2nd Baltic Front", {"echelon": "24", "country": None}),
    ("Regional Command North closed.", "Regional Command North", {"echelon": "26"}),
    ("The Multinational Division Southeast trained.", "Multinational Division Southeast", {"echelon": "21"}),
    ("Battlegroup East advanced.", "Battlegroup East", {"echelon": None}),
    ("Vietnam’s Brigade No. 125 sailed.", "Brigade No. 125", {"numbers": (125,), "country": "VNM"}),
    ("The 6th Military Zone sent men.", "6th Military Zone", {"numbers": (6,), "echelon": None}),
    ("Jackson’s Army of the Valley left.", "Army of the Valley", {"echelon": "23", "country": None}),
    ("The Coldstream Guards stormed the hill.", "Coldstream Guards", {"echelon": "17", "country": "GBR"}),
    ("Hamas’ Nukhba unit crossed.", "Nukhba unit", {"type": "named", "parent": "Hamas"}),
    ("The 8th Air Force bombed Bremen.", "8th Air Force", {"numbers": (8,), "branch": "air"}),
    ("The Lincoln strike group sailed.", "Lincoln strike group", {"branch": "sea"}),
    ("The Omar ibn Khattab Brigade fled.", "Omar ibn Khattab Brigade", {"type": "named", "echelon": "18"}),
    ("The 2nd Fighter Air Brigade flew east.", "2nd Fighter Air Brigade", {"branch": "air"}),
    ("The 82nd’s 1st Brigade left.", "82nd", {"type": "named", "numbers": (82,)}),
    ("Sudan’s RSF shelled the camp.", "RSF", {"name": "Rapid Support Forces", "country": "SDN"}),
    ("The RSF fled, the army in Sudan said.", "RSF", {"actor": "Rapid Support Forces"}),
    ("Houthis have attacked a ship.", "Houthis", {"actor": "Houthi"}),
    ("Japan’s SDF left Djibouti.", "SDF", {"name": "Japan Self-Defense Forces", "country": "JPN", "actor": None}),
    ("The SDF left Manbij.", "SDF", {"name": "Syrian Democratic Forces"}),
    ("The North’s 2nd Corps left.", "2nd Corps", {"country": "PRK", "country_basis": "possessive"}),
    ("The IDF’s 36th Division and the 7th Brigade left.", "7th Brigade", {"country": "ISR"}),
    ("Oman’s 11th Brigade, the 23rd Brigade and the 5th left.", "23rd Brigade", {"country_basis": "document"}),
    ("It broke out between Oman’s 11th Brigade and the 23rd Brigade.", "23rd Brigade", {"country": None}),
]


@pytest.mark.parametrize(("text", "name", "said"), NAMES)
def test_a_name_is_read(find, text, name, said):
    """The span is the minimal name; number, echelon, function, branch, honours and country are what it says."""
    unit = find(text, name)
    assert {field: getattr(unit, field) for field in said} == said


@pytest.mark.parametrize(
    ("text", "name", "parent"),
    [
        (
            "The 2nd Battalion, 7th Cavalry Regiment, left.",
            "2nd Battalion, 7th Cavalry Regiment",
            "7th Cavalry Regiment",
        ),
        ("The 1st Battalion, 5th Marines, left.", "1st Battalion, 5th Marines", "5th Marines"),
        (
            "A Company, 2nd Battalion, 8th Marines fled.",
            "A Company, 2nd Battalion, 8th Marines",
            "2nd Battalion, 8th Marines",
        ),
        ("Alpha Company, 1-8 Cavalry left.", "Alpha Company, 1-8 Cavalry", "1-8 Cavalry"),
        ("The 101st’s 3rd Brigade left.", "3rd Brigade", "101st"),
        ("The 5th Division of the Chadian army left.", "5th Division", "Chadian army"),
        ("2nd Battalion The Parachute Regiment left.", "2nd Battalion The Parachute Regiment", "Parachute Regiment"),
        ("The 1st Battalion, The Rifles, left.", "1st Battalion, The Rifles", "Rifles"),
        ("1st Battalion Irish Guards left.", "1st Battalion Irish Guards", "Irish Guards"),
        ("The 3rd Battalion, 4th Gorkha Rifles left.", "3rd Battalion, 4th Gorkha Rifles", "4th Gorkha Rifles"),
        ("The 3rd Brigade, 101st Airborne Division, left.", "3rd Brigade", "101st Airborne Division"),
        ("3 Battalion, 22 Armoured Brigade, left.", "3 Battalion", "22 Armoured Brigade"),
        ("The 1st Cavalry Division’s 2nd Brigade left.", "2nd Brigade", "1st Cavalry Division"),
        ("The 810th Brigade of the Black Sea Fleet left.", "810th Brigade", "Black Sea Fleet"),
        ("The 36th Brigade, part of the 2nd Corps, left.", "36th Brigade", "2nd Corps"),
        ("The 15th Brigade reports to the Northern Military District.", "15th Brigade", "Northern Military District"),
        ("The 95th Brigade’s reconnaissance company left.", "reconnaissance company", "95th Brigade"),
        ("A battalion of the 25th Infantry Division left.", "battalion", "25th Infantry Division"),
        ("No. 12 Squadron RAF flew to Malta.", "No. 12 Squadron", "Royal Air Force"),
        ("Troops of the 162nd Division’s Nahal Brigade left.", "Troops", "Nahal Brigade"),
        ("The 5th Brigade left. Its 2nd Battalion stayed.", "2nd Battalion", "5th Brigade"),
        ("The 5th Division left. Orlan’s General Staff said its 4th Brigade stayed.", "4th Brigade", None),
        ("The Air Force’s 9th Bomb Squadron left.", "9th Bomb Squadron", "Air Force"),
    ],
)
def test_a_superior_is_the_parent(find, text, name, parent):
    """Comma chains, possessors, "of", appositions and neighbours name the superior formation."""
    assert find(text, name).parent == parent


def test_mentions_of_one_unit_share_a_key(read):
    """A shorter form and an anaphor are the same unit; the number alone is not."""
    text = (
        "The 61st Separate Mechanized Brigade left Sumy. The 61st Brigade went home, and the brigade rested. "
        "The 61st Division stayed."
    )
    first, short, anaphor, other = (unit.value.entity for unit in read(text))
    assert first == short == anaphor != other


def test_subunits_of_different_superiors_differ(read):
    """The 1st battalion of one brigade is not the 1st battalion of another."""
    text = "The 8th Brigade’s 1st Battalion left. The 9th Brigade’s 1st Battalion stayed."
    keys = {unit.span.of(text) + str(unit.span.start): unit.value.entity for unit in read(text)}
    assert len(set(keys.values())) == 4


@pytest.mark.parametrize(
    ("text", "name", "alias"),
    [
        ("Task Force 51, also known as CTF-51, sailed.", "Task Force 51", "CTF-51"),
        ("The 7th Armoured Brigade, known as the Desert Rats, left.", "7th Armoured Brigade", "Desert Rats"),
        ("The 414th Drone Battalion “Night Owls” left.", "414th Drone Battalion", "Night Owls"),
        ("The Iraqi Security Forces (ISF) left.", "Iraqi Security Forces", "ISF"),
        ("The Rapid Support Forces (RSF) shelled El Fasher.", "Rapid Support Forces", "RSF"),
    ],
)
def test_another_name_is_an_alias(find, text, name, alias):
    """Letters in brackets, "also known as", a nickname in quotation marks."""
    assert alias in find(text, name).aliases


def test_letters_count_as_a_force_once_they_are_spelled_out(read):
    """RSF alone may be Reporters sans frontières; behind "Rapid Support Forces" it is not."""
    assert not read("The RSF criticised the arrest of a reporter.")
    text = "The Rapid Support Forces (RSF) left Nyala. The RSF had shelled it."
    assert {unit.value.actor for unit in read(text)} == {"Rapid Support Forces"}
