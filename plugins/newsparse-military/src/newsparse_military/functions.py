"""What a unit does: words of its name, with the entity codes of MIL-STD-2525D (land unit, table D-XIV) they stand for."""

from __future__ import annotations

INFANTRY, MARINE, MECHANISED, MOTORISED = "121100", "121101", "121102", "121104"
ARMOUR, RECONNAISSANCE, COMBINED = "120500", "121300", "121000"
AIR_DEFENCE, ARTILLERY, SELF_PROPELLED, MISSILE, MORTAR = "130100", "130300", "130301", "130700", "130800"
ENGINEER, SIGNAL, SPECIAL_FORCES, DRONES = "140700", "111000", "121700", "121900"
FIXED_WING, ROTARY_WING, POLICE, TRANSPORT, SUPPLY = "120800", "120600", "141200", "163600", "162900"

_PHRASES: dict[tuple[str, ...], str] = {
    ("naval", "infantry"): MARINE,
    ("motor", "rifle"): MOTORISED,
    ("motorized", "rifle"): MOTORISED,
    ("motorised", "rifle"): MOTORISED,
    ("motorized", "infantry"): MOTORISED,
    ("motorised", "infantry"): MOTORISED,
    ("mechanized", "infantry"): MECHANISED,
    ("mechanised", "infantry"): MECHANISED,
    ("armoured", "infantry"): MECHANISED,
    ("armored", "infantry"): MECHANISED,
    ("parachute", "infantry"): INFANTRY,
    ("air", "assault"): INFANTRY,
    ("airborne", "assault"): INFANTRY,
    ("combined", "arms"): COMBINED,
    ("field", "artillery"): ARTILLERY,
    ("rocket", "artillery"): ARTILLERY,
    ("coastal", "artillery"): ARTILLERY,
    ("self", "propelled", "artillery"): SELF_PROPELLED,
    ("anti", "aircraft"): AIR_DEFENCE,
    ("anti", "air"): AIR_DEFENCE,
    ("air", "defence"): AIR_DEFENCE,
    ("air", "defense"): AIR_DEFENCE,
    ("anti", "aircraft", "missile"): "130102",
    ("anti", "tank"): "120400",
    ("special", "forces"): SPECIAL_FORCES,
    ("special", "force"): SPECIAL_FORCES,
    ("special", "purpose"): SPECIAL_FORCES,
    ("special", "operations"): "121800",
    ("special", "operation"): "121800",
    ("explosive", "ordnance", "disposal"): "140800",
    ("bomb", "disposal"): "140800",
    ("military", "police"): POLICE,
    ("military", "intelligence"): "151000",
    ("electronic", "warfare"): "150500",
    ("civil", "affairs"): "110200",
    ("psychological", "operations"): "110600",
    ("information", "operations"): "110600",
    ("unmanned", "systems"): DRONES,
    ("unmanned", "aerial"): DRONES,
    ("unmanned", "aircraft"): DRONES,
    ("combat", "aviation"): ROTARY_WING,
    ("army", "aviation"): ROTARY_WING,
    ("attack", "helicopter"): ROTARY_WING,
    ("combined", "arms", "aviation"): FIXED_WING,
    ("strike", "fighter"): FIXED_WING,
    ("fighter", "attack"): FIXED_WING,
    ("air", "refueling"): FIXED_WING,
    ("air", "refuelling"): FIXED_WING,
    ("air", "expeditionary"): FIXED_WING,
    ("internal", "security"): "201300",
    ("supply", "and", "transport"): TRANSPORT,
    ("combat", "service", "support"): "160600",
    ("nbc", "protection"): "140100",
    ("radiation", "chemical"): "140100",
    ("army", "corps"): "",
    ("armored", "brigade", "combat"): ARMOUR,
    ("infantry", "brigade", "combat"): INFANTRY,
    ("stryker", "brigade", "combat"): "121105",
}
_WORDS = {
    "infantry": INFANTRY,
    "rifle": INFANTRY,
    "rifles": INFANTRY,
    "fusilier": INFANTRY,
    "fusiliers": INFANTRY,
    "grenadier": INFANTRY,
    "airborne": INFANTRY,
    "parachute": INFANTRY,
    "para": INFANTRY,
    "paratrooper": INFANTRY,
    "mountain": INFANTRY,
    "jager": INFANTRY,
    "jaeger": INFANTRY,
    "jäger": INFANTRY,
    "alpini": INFANTRY,
    "panzergrenadier": MECHANISED,
    "mechanized": MECHANISED,
    "mechanised": MECHANISED,
    "mechanisd": MECHANISED,
    "motorized": MOTORISED,
    "motorised": MOTORISED,
    "marine": MARINE,
    "marines": MARINE,
    "amphibious": MARINE,
    "tank": ARMOUR,
    "panzer": ARMOUR,
    "armor": ARMOUR,
    "armour": ARMOUR,
    "armored": ARMOUR,
    "armoured": ARMOUR,
    "amoured": ARMOUR,
    "leopard": ARMOUR,
    "stryker": "121105",
    "cavalry": RECONNAISSANCE,
    "reconnaissance": RECONNAISSANCE,
    "recon": RECONNAISSANCE,
    "scout": RECONNAISSANCE,
    "artillery": ARTILLERY,
    "artillary": ARTILLERY,
    "howitzer": ARTILLERY,
    "missile": MISSILE,
    "rocket": MISSILE,
    "mortar": MORTAR,
    "antitank": "120400",
    "antiaircraft": AIR_DEFENCE,
    "engineer": ENGINEER,
    "engineers": ENGINEER,
    "engineering": ENGINEER,
    "sapper": ENGINEER,
    "signal": SIGNAL,
    "signals": SIGNAL,
    "communications": SIGNAL,
    "drone": DRONES,
    "drones": DRONES,
    "sniper": "121500",
    "ranger": "122000",
    "rangers": "122000",
    "spetsnaz": SPECIAL_FORCES,
    "commando": "121800",
    "seal": "121400",
    "helicopter": ROTARY_WING,
    "fighter": FIXED_WING,
    "bomber": FIXED_WING,
    "aviation": FIXED_WING,
    "airlift": FIXED_WING,
    "flying": FIXED_WING,
    "provost": POLICE,
    "logistics": "160600",
    "logistic": "160600",
    "support": "165200",
    "sustainment": "160600",
    "maintenance": "161100",
    "medical": "161300",
    "quartermaster": SUPPLY,
    "supply": SUPPLY,
    "transport": TRANSPORT,
    "transportation": TRANSPORT,
    "ordnance": "160400",
    "nbc": "140100",
    "chemical": "140100",
    "security": "141700",
}
_LONGEST = max(map(len, _PHRASES))
_STARTS = frozenset(phrase[0] for phrase in _PHRASES)

PART_WORDS = frozenset(_WORDS) | {word for phrase in _PHRASES for word in phrase} - {"and"}
"""Every folded word that may take part in saying what a unit does."""


def function_of(words: tuple[str, ...]) -> str | None:
    """The entity code for the folded words of a name: the most telling part decides, of equals the first.

    An arm ("artillery") tells more than how it moves ("airborne", "mechanized"): a phrase is taken before a word, and
    a way of moving only where nothing else is said.
    """
    found = [code for code in _codes(words) if code]
    telling = [code for code in found if code not in _MOVEMENT]
    return (telling or found or [None])[0]


_MOVEMENT = {
    INFANTRY,
    MECHANISED,
    MOTORISED,
    MARINE,
    "141700",
    "165200",
}  # an arm is said beside these; "security" and "support" are weak


def _codes(words: tuple[str, ...]) -> list[str]:
    codes, i = [], 0
    while i < len(words):
        size = _phrase_at(words, i)
        codes.append(_PHRASES[words[i : i + size]] if size else _WORDS.get(words[i], ""))
        i += size or 1
    return codes


def _phrase_at(words: tuple[str, ...], i: int) -> int:
    """The length of the longest phrase that starts at `i`, 0 where none does."""
    if words[i] not in _STARTS:
        return 0
    return next((n for n in range(_LONGEST, 1, -1) if words[i : i + n] in _PHRASES), 0)
