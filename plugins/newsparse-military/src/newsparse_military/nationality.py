"""Whose a force is, where the text states it or the name makes it certain; the place of fighting says nothing."""

from __future__ import annotations

from itertools import pairwise

from newsparse import Span
from newsparse_actors import Actor
from newsparse_military.mentions import Mention
from newsparse_military.owners import Owner, Owners
from newsparse_military.phrases import before_phrase
from newsparse_military.reading import Reader
from newsparse_military.vocabulary import PEOPLE, QUALIFIERS
from newsparse_military.wordlists import words

_BETWEEN = words("nationality.between")
_LISTING = frozenset({" and the ", " and ", ", the ", ", ", ", and the ", ", and "})


def tie_countries(reader: Reader, owners: Owners, mentions: list[Mention]) -> None:
    """Sets `country` and `basis` of all mentions, in reading order."""
    for mention in mentions:
        if mention.country is None and mention.basis != "adjective":  # "Israeli and US forces" are nobody's alone
            mention.country, mention.basis = _country(reader, owners, mention)
    for mention in mentions:  # second pass: superiors may stand behind
        if mention.country is None:
            mention.country, mention.basis = _inherited(mention)
    sharing = set[Mention]()
    for left, right in pairwise(mentions):
        owned = left.basis in {"possessive", "adjective"} or left in sharing
        if owned and right.country is None and right.basis is None and _is_coordinated(reader, left, right):
            right.country, right.basis = left.country, "document" if left.country else None
            sharing.add(right)


def _is_coordinated(reader: Reader, left: Mention, right: Mention) -> bool:
    """Whether two formations stand side by side, so that the owner of the first is the other's too.

    "Between X's 3rd Brigade and the 5th Division" sets them against each other.
    """
    formations = left.type == right.type == "named" and bool(left.echelon and right.echelon) and right.actor is None
    listed = reader.text[left.span.end : right.span.start] in _LISTING
    return formations and listed and reader.word(before_phrase(reader, left.first)) != "between"


def _country(reader: Reader, owners: Owners, mention: Mention) -> tuple[str | None, str | None]:
    if mention.gazetteer and mention.rule in {"formation", "regiment"}:
        return mention.gazetteer, "gazetteer"  # the Irish Guards are British
    inside = _inside(reader, owners, mention)
    if inside and inside.country:
        return inside.country, "adjective" if mention.type == "generic" else "stated"
    before = _before(reader, owners, mention)
    if before:
        return before
    owned = _of_possessor(reader, owners, mention) if mention.type == "named" else None
    if owned:
        return owned, "possessive"
    if mention.basis == "pronoun" or (mention.type == "named" and reader.word(mention.first - 1) == "its"):
        country = _of_pronoun(reader, mention)
        return country, "document" if country else None
    if mention.type == "generic":
        of = _of_nation(reader, owners, mention)
        if of:
            return of, "adjective"
    if mention.gazetteer:
        return mention.gazetteer, "gazetteer"
    return _inherited(mention)


def _inside(reader: Reader, owners: Owners, mention: Mention) -> Owner | None:
    """A nation that the name itself begins or ends with: "Nigerian Army", "Armed Forces of Ukraine"."""
    if "(" in mention.written:  # "1st (UK) Division"
        bracket = next(i for i in range(mention.first, mention.last + 1) if "(" in reader.gap(i - 1))
        closing = next((i for i in range(bracket, mention.last) if reader.gap(i) == ") "), bracket)
        return owners.nation_ending_with(closing)
    if mention.type == "anaphor" or mention.numbers or mention.rule == "field-army":
        return None  # "Army of Northern Virginia" says where, not whose
    for i in {mention.first, min(mention.first + 1, mention.last), mention.last}:
        nation = owners.nation_ending_with(i)
        if nation and (nation.start, nation.end) == (mention.span.start, mention.span.end):
            continue  # the table of forces knows the name; it states nothing
        # "Turkish-backed" is not Turkish
        if nation and nation.start >= mention.span.start and not (reader.hyphened(i) or _is_half(reader, nation)):
            return nation
    return None


def _is_half(reader: Reader, nation: Owner) -> bool:
    """Whether a hyphen joins the nation to another: "Franco-German Brigade"."""
    return reader.hyphened(reader.view.words.after(nation.start) - 1)


def _before(reader: Reader, owners: Owners, mention: Mention) -> tuple[str, str] | None:
    i = mention.first - 1
    between, told = QUALIFIERS | _BETWEEN, False
    while i >= mention.first - 3 and reader.spaced(i) and reader.word(i) in between and not reader.capital(i):
        told |= reader.word(i) in _BETWEEN
        i -= 1
    if i < 0 or "\n" in reader.gap(i):
        return None
    if reader.possessive(i):
        owner = owners.possessing(i)
        return (owner.country, "possessive") if owner and owner.country and not owner.actor else None
    owner = owners.nation_ending_with(i) if reader.gap(i) in {" ", "\xa0", ". "} and not told else None
    return (owner.country, "adjective") if owner and owner.country else None


def _of_nation(reader: Reader, owners: Owners, mention: Mention) -> str | None:
    """The country of those a formation is made of: "two regiments of Ugandan infantry"."""
    if reader.word(mention.last + 1) != "of" or not reader.spaced(mention.last + 1):
        return None
    for i in (mention.last + 2, mention.last + 3):
        nation = owners.nation_ending_with(i)
        if nation and nation.start == reader.starts[mention.last + 2] and reader.word(i + 1) in PEOPLE:
            return nation.country
    return None


def _of_possessor(reader: Reader, owners: Owners, mention: Mention) -> str | None:
    """Whose the larger body is that a name is of: "1st Tank Army of Russia's Western Grouping"."""
    of = mention.last + 1
    if reader.word(of) != "of" or not (reader.spaced(mention.last) and reader.spaced(of)):
        return None
    for i in range(of + 1, of + 4):
        if not reader.capital(i) and not reader.possessive(i):
            return None
        if reader.possessive(i):
            owner = owners.possessing(i)
            return owner.country if owner and not owner.actor else None
    return None


def _of_pronoun(reader: Reader, mention: Mention) -> str | None:
    """The country "its" stands for: the only one the sentence named so far, or who opens the sentence before."""
    sentence = reader.view.sentence_at(mention.span.start)
    if sentence is None or reader.word(mention.first - 1) == "our":
        return None
    if reader.starts[mention.first - 1] == sentence.start:
        return _opening(reader, sentence)
    ahead = reader.view[Actor].within(Span(sentence.start, mention.span.start))
    named = [a for a in ahead if a.value.country and reader.text[a.span.end] != "-"]  # "US-led" is not American
    countries = {actor.value.country for actor in named if actor.value.type != "place"}
    return next(iter(countries)) if len(countries) == 1 else None


def _opening(reader: Reader, sentence: Span) -> str | None:
    """The country whose name opens the sentence in front of one, in the same paragraph: "Germany sent 18 tanks."."""
    before = reader.view.sentence_at(max(sentence.start - 2, 0))
    if before is None or before == sentence or "\n" in reader.text[before.end : sentence.start]:
        return None
    actor = next(iter(reader.view[Actor].within(before)), None)
    owns = actor is not None and reader.text[actor.span.end : actor.span.end + 1] in {"'", "’", "-"}
    opens = actor is not None and not owns and actor.span.start == before.start and actor.value.type == "country"
    return actor.value.country if actor and opens else None


def _inherited(mention: Mention) -> tuple[str | None, str | None]:
    """From the force it takes up, or from the superior that owns it."""
    for source in (mention.antecedent, mention.owner):
        if source and source.country:
            return source.country, "document"
    return None, None
