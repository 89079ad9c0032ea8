"""Symbol codes: 20 digits of MIL-STD-2525D, by the standard's tables and by milsymbol, an independent renderer."""

from itertools import product
from pathlib import Path

import pytest

from newsparse_military import MilitaryUnit, StandardIdentity, Type, sidc_for, with_identity
from newsparse_military.echelons import CODES, HEADS
from newsparse_military.functions import _CODES as FUNCTIONS
from newsparse_military.symbols import _SEA_ENTITIES, symbol
from newsparse_military.wordlists import valued

# Facts of the standard, written down apart from the code: echelon amplifiers, and entities of symbol sets 10 and 30.
ECHELONS = {
    "11": "team",
    "12": "squad",
    "13": "section",
    "14": "platoon",
    "15": "company",
    "16": "battalion",
    "17": "regiment",
    "18": "brigade",
    "21": "division",
    "22": "corps",
    "23": "army",
    "24": "front",
    "25": "region",
    "26": "command",
}
_TABLE = (Path(__file__).parent / "land-entities.txt").read_text("utf-8").splitlines()
LAND_ENTITIES = {line.split()[0] for line in _TABLE if not line.startswith("#")}
SEA_ENTITIES = {"000000", "121002", "121003"}
MILSYMBOL_ECHELONS = {  # how the renderer calls the amplifiers
    "11": "Team/Crew",
    "12": "Squad",
    "13": "Section",
    "14": "Platoon/detachment",
    "15": "Company/battery/troop",
    "16": "Battalion/squadron",
    "17": "Regiment/group",
    "18": "Brigade",
    "21": "Division",
    "22": "Corps/MEF",
    "23": "Army",
    "24": "Army Group/front",
    "25": "Region/Theater",
    "26": "Command",
}


def problem(code: str) -> str | None:
    """What the tables have against a code of ours."""
    if len(code) != 20 or not (code.isascii() and code.isdecimal()):
        return "not 20 digits"
    version, context, identity, kind = code[:2], code[2], code[3], code[4:6]
    if (version, context, identity) != ("10", "0", "1") or kind not in {"10", "30"}:
        return "version, context, identity or symbol set"
    if code[6] not in "014" or code[7] not in "0246" or code[16:] != "0000":
        return "status, headquarters, or modifiers"
    if kind == "30":
        return None if code[8:10] == "00" and code[10:16] in SEA_ENTITIES else "sea set"
    known = code[8:10] in {"00", *ECHELONS} and code[10:16] in {"000000", *LAND_ENTITIES}
    return None if known else "echelon or entity"


def every_code() -> set[str]:
    """Every code the plugin can build, from all it knows of echelons, functions, naval forces and states."""
    functions = {code or None for code in FUNCTIONS.values()}
    states, flags = (None, "planned", "destroyed", "deployed"), (False, True)
    land = product({None, *CODES}, functions | {None}, states, flags, flags)
    sea = product({None, *_SEA_ENTITIES, "fleet", "navy", "squadron"} - {None}, states, flags, flags)
    return {
        *(symbol(e, f, status=s, task_force=t, headquarters=h) for e, f, s, t, h in land),
        *(symbol(None, None, sea=k, status=s, task_force=t, headquarters=h) for k, s, t, h in sea),
    }


def ten_thousand_names() -> list[str]:
    """Names as the grammar forms them: numbers, honours, arms and heads, all taken from the plugin's own lists."""
    arms = sorted(" ".join(phrase).title() for phrase in FUNCTIONS)
    heads = sorted(word.capitalize() for word, head in HEADS.items() if head.military and not head.plural)
    letters = sorted(valued("abbreviations"))
    honours = ["", "Guards ", "Separate ", "Royal "]
    full = [f"{4 + n % 1500}th {h}{a} {x}" for n, (h, a, x) in enumerate(product(honours, arms, heads))]
    short = [f"{n}th {x}" for n, x in product(range(4, 19), letters)]
    return [*short, *full][:: (len(short) + len(full)) // 10_000][:10_000]


def test_the_tables_accept_every_code_that_can_be_built():
    """No combination of what the plugin knows makes a code that the standard does not have."""
    assert {code: problem(code) for code in every_code() if problem(code)} == {}


def test_functions_and_echelons_are_those_of_the_standard():
    """The plugin's lists hold no entity and no echelon that the tables lack."""
    assert {code for code in FUNCTIONS.values() if code} <= LAND_ENTITIES
    assert CODES == ECHELONS


@pytest.mark.parametrize("code", ["10011000271211000000", "1001100018121100000", "10061000181211000000"])
def test_the_tables_refuse_what_is_no_code_of_ours(code):
    """An unknown echelon, 19 digits and an identity that nobody gave are noticed."""
    assert problem(code)


def test_milsymbol_draws_every_code_that_can_be_built(milsymbol):
    """The renderer knows each code, and reads back the echelon, the identity and the context that were meant."""
    for code, verdict in milsymbol(sorted(every_code())).items():
        assert verdict["valid"], code
        assert (verdict["affiliation"], verdict["context"]) == ("Unknown", "Reality"), code
        if code[4:6] == "10" and code[8:10] != "00":
            assert verdict["echelon"] == MILSYMBOL_ECHELONS[code[8:10]], code


def test_milsymbol_draws_ten_thousand_generated_names(read, milsymbol):
    """Each of 10,000 names is read as one unit whose code the tables and the renderer accept."""
    names = ten_thousand_names()
    assert len(set(names)) == len(names) == 10_000
    codes = []
    for start in range(0, len(names), 100):
        some = names[start : start + 100]
        text = "\n\n".join(f"The {name} left." for name in some)
        found = {item.span.of(text): item.value for item in read(text)}
        assert [name for name in some if name not in found] == []
        codes += [found[name].sidc for name in some]
    assert {code for code in codes if problem(code)} == set()
    verdicts = milsymbol(sorted(set(codes)))
    assert [code for code, verdict in verdicts.items() if not verdict["valid"]] == []


def test_milsymbol_can_say_no(milsymbol):
    """The judge is no rubber stamp: an entity that no table has is not valid."""
    assert not milsymbol(["10011000189999990000"])["10011000189999990000"]["valid"]


def unit(**fields):
    """A unit with a code."""
    return MilitaryUnit(type=Type.NAMED, name="1st Brigade", entity="1-brigade", sidc=symbol("18", "121102"), **fields)


def test_a_caller_maps_countries_and_actors_to_identities():
    """Digit 4 is the reader's choice: by actor, else by country, else unknown; the other digits stay."""
    eyes = {"ITA": StandardIdentity.FRIEND, "MLI": "4", "JNIM": StandardIdentity.HOSTILE}
    assert sidc_for(unit(country="ITA"), eyes) == "10031000181211020000"
    assert sidc_for(unit(country="MLI"), eyes) == "10041000181211020000"
    assert sidc_for(unit(country="MLI", actor="JNIM"), eyes) == "10061000181211020000"
    assert sidc_for(unit(country="PER"), eyes) == sidc_for(unit(), {}) == "10011000181211020000"


@pytest.mark.parametrize("identity", ["7", "", "33", "hostile"])
def test_an_identity_is_one_digit_from_0_to_6(identity):
    """Anything else is refused, with what was expected and what came."""
    with pytest.raises(ValueError, match=f"one digit from 0 to 6, got {identity!r}"):
        with_identity("10011000181211020000", identity)


def test_the_sea_set_has_no_echelon_and_keeps_its_state(find):
    """A carrier group is drawn in set 30; a planned or destroyed unit says so in digit 7."""
    text = "Carrier Strike Group 4 left Norfolk. The 61st Brigade was destroyed. The 62nd Brigade will be formed."
    assert find(text, "Carrier Strike Group 4").sidc == "10013000001210030000"
    assert find(text, "61st Brigade").sidc[6] == "4"
    assert find(text, "62nd Brigade").sidc[6] == "1"
