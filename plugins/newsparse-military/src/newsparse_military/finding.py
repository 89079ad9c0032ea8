"""Finding mentions: from the words that head them, in reading order."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from newsparse import Hit, Span, View
from newsparse_actors import Actor
from newsparse_military.anaphora import read_anaphor, read_bare, read_ordinals, read_owning
from newsparse_military.dropped import ARMS, REGIMENTS, read_dropped, read_letters, read_regiment, with_regiment
from newsparse_military.echelons import ABBREVIATIONS, HEADS
from newsparse_military.generic import glossed, read_generic
from newsparse_military.known import FORCES, MOVEMENTS, SHARED, become, known, numbered_air_force, read_known
from newsparse_military.mentions import Mention
from newsparse_military.names import last_head, read_name
from newsparse_military.nicknamed import read_nicknamed, read_traditional
from newsparse_military.owners import Owners
from newsparse_military.phrases import fights
from newsparse_military.reading import Reader
from newsparse_military.services import read_service
from newsparse_military.sharing import sharing
from newsparse_military.vocabulary import PEOPLE, TRADITIONAL
from newsparse_military.wordlists import words

_SERVICE_WORDS = frozenset({"army", "navy", "force", "forces"})
_LETTERS = frozenset(letters.casefold() for letters in ABBREVIATIONS)
_TRIGGERS = frozenset(HEADS) | frozenset(PEOPLE) | ARMS | _LETTERS | TRADITIONAL
_TELLTALES = words("finding.telltales")


def find(view: View, reader: Reader, owners: Owners) -> tuple[list[Mention], list[tuple[Span, str]]]:
    """The mentions of a text in reading order, and the places that look like one and are none, with the reason."""
    if _TRIGGERS.isdisjoint(reader.positions) and not view.hits(FORCES) and not view.hits(REGIMENTS):
        return [], []
    return Search(view, reader, owners).run()


class Search:
    """One pass over the words that can head a mention; each mention closes the words it covers to later ones."""

    def __init__(self, view: View, reader: Reader, owners: Owners) -> None:
        self.view, self.reader, self.owners = view, reader, owners
        self.known = {view.words.after(hit.span.end) - 1: hit for hit in view.hits(FORCES)}
        self.regiments = {view.words.after(hit.span.end) - 1: hit for hit in view.hits(REGIMENTS)}
        self.regiments_from = {view.words.after(hit.span.start): hit for hit in view.hits(REGIMENTS)}
        told = len(_TELLTALES & reader.positions.keys())
        reader.military = told > 1 or (told == 1 and bool(self.known or self.regiments))
        self.named = {known(hit).full for hit in view.hits(FORCES) if known(hit).use in {"force", "service"}}
        self.mentions: list[Mention] = []
        self.traps: list[tuple[Span, str]] = []

    def run(self) -> tuple[list[Mention], list[tuple[Span, str]]]:
        """All mentions and traps."""
        reader, closed = self.reader, -1
        for at in sorted({*self._triggers(), *self.known, *self.regiments}):
            if at <= closed:
                continue
            found = self._read(at)
            if isinstance(found, Mention):
                found = self._with_regiment(found)
                self._keep(found)
                self._insert(sharing(reader, found))
                self.mentions[-1:-1] = glossed(reader, found)
                closed = found.last
                reader.floor = closed + 1
            elif found:
                self.traps.append((self.reader.view.words.span(at), found))
        self.mentions += read_ordinals(reader, self.mentions)
        self.mentions += read_owning(reader, self.mentions)
        self.mentions += read_bare(reader, self.mentions)
        return sorted(self.mentions, key=lambda mention: mention.first), self.traps

    def _triggers(self) -> Iterator[int]:
        for word in _TRIGGERS & self.reader.positions.keys():
            yield from self.reader.positions[word]

    def _with_regiment(self, mention: Mention) -> Mention:
        """Such as "1st Battalion Welsh Guards": a battalion numbered within the regiment named behind it."""
        reader, behind = self.reader, mention.last + 1
        if reader.word(behind) == "the" and reader.spaced(behind):
            behind += 1
        hit = self.regiments_from.get(behind)
        if hit is None or mention.head != "battalion" or reader.gap(mention.last) not in {" ", ", "}:
            return mention
        return with_regiment(self.reader, mention, hit)

    def _keep(self, mention: Mention) -> None:
        """Takes a mention, with those it swallows put out ("Wagner" in "Wagner fighters")."""
        while self.mentions and self.mentions[-1].last >= mention.first:
            self.mentions.pop()
        self.mentions.append(mention)

    def _insert(self, units: list[Mention]) -> None:
        """Puts units in front of the last mention, in place of what was read of their words."""
        if not units:
            return
        last = self.mentions.pop()
        while self.mentions and self.mentions[-1].last >= units[0].first:
            self.mentions.pop()
        self.mentions += [*units, last]

    def _read(self, at: int) -> Mention | str | None:
        found: Mention | str | None = None
        for attempt in self._attempts(at):
            found = attempt
            if found:
                break
        return found

    def _attempts(self, at: int) -> Iterable[Mention | str | None]:
        reader, word = self.reader, self.reader.folded[at]
        if at in self.regiments:
            yield read_regiment(reader, self.regiments[at])
        if word in _LETTERS:
            yield read_letters(reader, at)
        if at in self.known:
            yield self._known(at)
        if word in HEADS:
            yield read_name(reader, at)
        if word in _SERVICE_WORDS:
            yield read_service(reader, at, self.owners)
        if word in ARMS:
            yield read_dropped(reader, at)
        if word in TRADITIONAL:
            yield read_traditional(reader, at)
        if word in HEADS or word in PEOPLE:
            yield read_generic(reader, self.owners, at)
            yield read_anaphor(reader, at, self.mentions)
        if word in HEADS:
            yield read_nicknamed(reader, self.owners, at)

    def _known(self, at: int) -> Mention | None:
        hit = self.known[at]
        mention = read_known(self.reader, hit)
        if mention is None:
            return None
        reader = self.reader
        self._tell_nations_apart(mention)
        goes_on = last_head(reader, at) > at or (reader.spaced(at) and reader.word(at + 1) in PEOPLE)
        if known(hit).use == "formation" and reader.number(mention.first - 1) and reader.spaced(mention.first - 1):
            return None
        if known(hit).use in MOVEMENTS and known(hit).full not in self.named:
            owns = reader.word(at + 1) == "s" or reader.possessive(at)
            told = owns or self._source_of_people(mention.first) or self._fights(hit, mention)
            return mention if told else None
        return None if goes_on else self._with_nation(mention)

    def _with_nation(self, mention: Mention) -> Mention:
        """A service by its common name with the nation before it: "Nigerian Air Force"."""
        number = self.reader.number(mention.first - 1) if self.reader.spaced(mention.first - 1) else None
        if number and number[1] and mention.head == "force":
            return numbered_air_force(self.reader, mention, number[0])
        nation = self.owners.nation_ending_with(mention.first - 1) if self.reader.spaced(mention.first - 1) else None
        if mention.rule != "service" or mention.gazetteer or nation is None:
            return mention
        mention.first = self.reader.view.words.after(nation.start)
        mention.span = Span(nation.start, mention.span.end)
        mention.name = mention.written = self.reader.of(mention.first, mention.last)
        return mention

    def _tell_nations_apart(self, mention: Mention) -> None:
        """Letters of two nations' forces are the other's where that owns them, or alone is named: "Japan's SDF"."""
        for country, name in SHARED.get(mention.written, ()):
            owner = self.owners.possessing(mention.first - 1) if self.reader.possessive(mention.first - 1) else None
            other = owner.country if owner else None
            alone = self._names(country, mention.span) and not self._names(mention.gazetteer, mention.span)
            if other == country or (other is None and alone):
                become(mention, name)

    def _fights(self, hit: Hit, mention: Mention) -> bool:
        """Whether members of a movement, or a force by its letters, do what forces do: "Houthis fled"."""
        entry = known(hit)
        if entry.use == "movement" or (entry.use == "letters" and not self._names(entry.country, hit.span)):
            return False
        return fights(self.reader, mention.last)

    def _names(self, country: str | None, apart: Span) -> bool:
        """Whether an actor of the text other than the name itself is of the country."""
        return any(a.value.country == country and a.span != apart for a in self.view[Actor]) if country else False

    def _source_of_people(self, first: int) -> bool:
        """Such as "militants from JNIM", "soldiers of the LNA"."""
        reader = self.reader
        i = first - 2 if reader.word(first - 1) == "the" else first - 1
        return reader.word(i) in {"from", "of"} and reader.word(i - 1) in PEOPLE.keys() - {"members"}
