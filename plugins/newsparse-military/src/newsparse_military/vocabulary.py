"""Words of the grammar of unit names, folded."""

from __future__ import annotations

from newsparse_military.echelons import HEADS
from newsparse_military.functions import PART_WORDS

HONORIFICS = {
    ("guards",): "Guards",
    ("red", "banner"): "Red Banner",
    ("royal",): "Royal",
    ("imperial",): "Imperial",
    ("order", "of", "lenin"): "Order of Lenin",
    ("order", "of", "kutuzov"): "Order of Kutuzov",
    ("order", "of", "suvorov"): "Order of Suvorov",
    ("order", "of", "zhukov"): "Order of Zhukov",
    ("presidential",): "Presidential",
    ("heroic",): "Heroic",
}
"""Words of honour before the head, which say nothing of what a unit does."""

_FORM = (
    "separate independent guards guard red banner order royal imperial presidential combined joint task force special tactical "
    "expeditionary operational territorial defence defense national assault storm reserve training light heavy rapid "
    "reaction response strike carrier destroyer submarine combat naval navy air coastal coast border multinational multi "
    "civilian military foreign peacekeeping army airborne provisional stabilization stabilisation shock penal volunteer cossack "
    "division brigade battalion battle mobile field direct quick ready group operations operation space missile warfare "
    "intervention strategic tank armed forces base fleet marine airlift tactica gun boat amphibious mine patrol boats hunter "
    "specialized specialised mixed composite garrison presidential state honour honor home internal troops ground aerospace "
    "counter terrorism guerrilla urban jungle desert arctic ski bicycle horse pontoon bridge railway construction "
    "corps wing squadron unmanned systems aerial recruit depot finance doctrine ordinance supply self propelled anti headquarters "
)
FORM_WORDS = (frozenset(_FORM.split()) | PART_WORDS) - {"and"}
"""Words that name the form or the task of a unit, between its number and its head."""

MILITARY_WORDS = frozenset(
    "infantry artillery armoured armored amoured tank airborne naval navy army military expeditionary battalion brigade regiment "
    "division combat tactical strike guards mechanised mechanized motorized motorised reconnaissance howitzer mortar commando "
    "marine marines amphibious warfare doctrine territorial destroyer submarine fleet ordnance missile refueling refuelling "
    "fighter bomber airlift paratrooper parachute cavalry sapper ordinance provost forces assault spetsnaz aviation artillary "
    "rifle peacekeeping squadron drone paramilitary engineer engineers signals signal quartermaster panzer "
    "leopard abrams bradley himars stryker".split()
)
"""Form words that make "group", "team" or "unit" a military one."""

SUFFIXES = frozenset("garrison headquarters headquarter hq engineers engineer signal signals provost".split())
"""Words after a formation that make it another unit: "82 Division Garrison", "2 Brigade Headquarters"."""

PEOPLE = {
    "troops": None,
    "soldiers": None,
    "soldier": None,
    "forces": None,
    "servicemen": None,
    "servicemembers": None,
    "fighters": None,
    "militants": None,
    "militiamen": None,
    "militia": "paramilitary",
    "militias": "paramilitary",
    "rebels": None,
    "insurgents": None,
    "guerrillas": None,
    "guerillas": None,
    "mercenaries": None,
    "peacekeepers": None,
    "paratroopers": "land",
    "commandos": "special",
    "conscripts": None,
    "reservists": None,
    "infantrymen": "land",
    "airmen": "air",
    "sailors": "sea",
    "marines": "marine",
    "legionnaires": "land",
    "gunners": "land",
    "jihadists": None,
    "jihadis": None,
    "partisans": None,
    "paramilitaries": "paramilitary",
    "military": None,
    "army": "land",
    "navy": "sea",
    "recruits": None,
    "servicepeople": None,
    "combatants": None,
    "infantry": "land",
    "warplanes": None,
}
"""Nouns for people under arms and bodies of them, with their branch where the word says it."""

QUALIFIERS = frozenset(
    "ground land air naval armed military security special government pro anti loyalist regular foreign enemy opposition "
    "coalition allied international local regional partner friendly occupying occupation invading invasion russian-backed "
    "tactical mechanized armoured armored airborne elite marine border frontline front assault combat regime rebel separatist "
    "legitimate brave joint multinational peacekeeping un nato republican federal national irregular paramilitary islamist "
    "jihadist tribal kurdish arab sunni shia shiite druze turkmen nationalist expeditionary rapid reaction reserve regular army storm conventional nuclear strategic "
    "terrorist democratic reservist total force citizen counter attack additional extra new more fresh".split()
)
"""Adjectives before such nouns."""

TELLING = QUALIFIERS - frozenset(
    "additional extra new more fresh local regional brave total citizen front regular elite legitimate force pro anti un nato "
    "national nuclear strategic joint terrorist attack counter democratic conventional rapid reaction un nato".split()
)
"""Those that make a bare noun a force of somebody's."""

DETERMINERS = frozenset(
    "the this that these those its their his her our my your such a an some any both all no".split()
)
DEFINITE = frozenset("the this that these those its their our".split())
OWNERS = frozenset("its their our his".split())

NOT_NAMES = frozenset(
    "the a an this that these those its their his her our my your in on at of for to from by with and or but as after before "
    "while when where if since during under over between against near into across he she it they we i you who which what "
    "general gen colonel col lieutenant lt major maj brigadier brig captain capt sergeant sgt commander commanding commandant "
    "acting deputy new former chief officer officers gOC goc president minister mr mrs ms dr sir lord sunday monday tuesday wednesday thursday friday saturday "
    "january february march april may june july august september october november december both all some any no each every "
    "however also meanwhile then there here new former late inter under soldiers troops members elements units officer hq".casefold().split()
)
"""Capitalised words that are no part of a unit's name."""

MONTHS = frozenset(
    "january february march april may june july august september october november december jan feb mar apr jun jul aug sep "
    "sept oct nov dec page chapter article section no number figure table".split()
) - {"no", "number"}
FORMATION_WORDS = frozenset(HEADS)
