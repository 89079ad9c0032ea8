"""The words this plugin knows. Lexicons are asked for hits, word lists are looked up word by word."""

from __future__ import annotations

from collections.abc import Mapping

from newsparse import Lexicon

_PACKAGE = "newsparse_agreements"

HEADS = Lexicon.load("agreements.heads", _PACKAGE, "lexicons/heads.txt")
NAMES = Lexicon.load("agreements.names", _PACKAGE, "lexicons/names.txt", case="exact")
STAGES = Lexicon.load("agreements.stages", _PACKAGE, "lexicons/stages.txt")
ROLES = Lexicon.load("agreements.roles", _PACKAGE, "lexicons/roles.txt")


def _words(name: str) -> Mapping[str, str]:
    terms = Lexicon.load(f"agreements.{name}", _PACKAGE, f"lexicons/{name}.txt").terms
    return {term: value or "" for term, value in terms.items()}


MODIFIERS = _words("modifiers")  # word -> diplomatic | topical | private | plain
VERBS = _words("verbs")  # word -> "noun" where it is a noun as often
STAGE_WORDS = {term: value for term, value in STAGES.terms.items() if " " not in term}

INDEFINITE = frozenset("a an any another some several many most few two three four five six seven eight nine ten no every each".split())
DEFINITE = frozenset("the this that these those its their his her our my your both such said".split())
DETERMINERS = INDEFINITE | DEFINITE
PREPOSITIONS = frozenset(
    "of on for in to with by from at under over between among against about after before into onto upon within without during"
    " through via per despite as than like until since towards toward amid near beyond behind concerning regarding including"
    " following across along around off out up down".split()
)
CONJUNCTIONS = frozenset("and or but nor if unless while whereas although though because so that which who whom whose when where whether yet".split())
PRONOUNS = frozenset("i you he she it we they him them us me this that himself itself themselves there here what".split())
AUXILIARIES = frozenset(
    "is are was were be been being am has have had having do does did doing will would shall should can could may might must ought cannot"
    " won don doesn didn isn aren wasn weren hasn haven hadn wouldn couldn shouldn ll ve re".split()
)
ADVERBS = frozenset(
    "not never also already still just only even now then later soon again once ever formally officially finally jointly"
    " reportedly allegedly recently previously immediately eventually subsequently unilaterally provisionally effectively"
    " quietly publicly tentatively today yesterday tomorrow together since almost nearly yet first".split()
)
STOPS = DETERMINERS | PREPOSITIONS | CONJUNCTIONS | PRONOUNS | AUXILIARIES
CALENDAR = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october"
    " november december mon tue wed thu fri sat sun jan feb mar apr jun jul aug sept sep oct nov dec today yesterday tomorrow easter"
    " christmas ramadan".split()
)


def adverb(word: str) -> bool:
    """Whether a word is an adverb by list or ending ("formally")."""
    return word in ADVERBS or (word.endswith("ly") and len(word) > 4 and word not in ("family", "early", "assembly", "july", "italy"))


def verb(word: str) -> bool:
    """Whether a word is a verb that ends a noun phrase, stage words included."""
    return (word in VERBS or word in STAGE_WORDS) and word not in MODIFIERS


INSTITUTIONS = frozenset(  # offices and bodies that act for a state, behind its name or before "of" and "in"
    "parliament cabinet government junta senate congress president presidency premier prime minister ministers ministry foreign"
    " defence defense chancellor lawmakers legislature legislators assembly leader leaders leadership court king queen emperor"
    " crown house upper lower chamber council delegation delegations delegate negotiators negotiator envoy envoys ambassador"
    " official officials diplomat diplomats authorities administration rulers ruler secretary representative representatives"
    " spokesman spokeswoman spokesperson viceroy minister plenipotentiary side sides state states government governments army"
    " military armed forces commission mps deputies general regime kremlin interior finance war security inner new outgoing"
    " chief head heads commander counterpart counterparts national republic federation union people trade senior top vice deputy"
    " acting interim presidents premiers chancellors kings monarchs ministries parliaments".split()
)
