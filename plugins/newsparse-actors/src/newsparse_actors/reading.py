"""Reading a document: from chunks to mentions, one rule for each sort of chunk."""

from __future__ import annotations

from newsparse import View

from newsparse_actors import bodies, contexts, nations, persons
from newsparse_actors.chunks import Chunk, Sort, chunks
from newsparse_actors.headlines import TitleCase
from newsparse_actors.mentions import Mention, Tie
from newsparse_actors.records import Basis, Type
from newsparse_actors.roles import Role, role_after, role_before
from newsparse_actors.runs import Word
from newsparse_actors.tables import CALENDAR, COMMON_WORDS, FAMILY_NAMES, FUNCTION_WORDS, GIVEN_NAMES, NAMES, NOT_NAMES, plain

_SPACES = " \u00a0\u202f"
_LAST_NAMES = frozenset({"name", "capital", "place"})  # known names that can be a family name: "Jack London"
_LENDING = frozenset({"name", "demonym"})  # known names that lend their country to the body after them: "Polish Senate"


class Reading:
    """The mentions of one document, before they are tied together, in reading order."""

    def __init__(self, document: View) -> None:
        self.text = document.text
        self.chunks = chunks(document)
        self._title_case = TitleCase(document)
        self._found: dict[int, Mention] = {}  # by number of the chunk it begins with
        self._end = 0  # number of the first chunk not yet read
        for number, chunk in enumerate(self.chunks):
            if number >= self._end:
                self._end = number + 1
                _RULES[chunk.sort](self, number, chunk)
        self.mentions = sorted(self._found.values(), key=lambda mention: mention.start)

    # ------------------------------------------------------ known names
    def known(self, number: int, chunk: Chunk) -> None:
        """A country, capital, demonym, place, institution or organisation, or the beginning of a longer name."""
        after = self._next(number)
        if after is None or not (self._lends(number, chunk, after) or self._begins(number, chunk, after)):
            self._alone(number, chunk)

    def _lends(self, number: int, chunk: Chunk, after: Chunk) -> bool:
        """ "Saudi Interior Ministry", "Nigerian Senate": a body of the country."""
        if after.sort is Sort.WORDS and bodies.has_head(after.words) and after.words[0].text not in NOT_NAMES:
            self._body(number, bodies.complement(self.text, self.chunks, number + 1), chunk.kind not in _OWN and chunk.code)
            return True
        if after.kind == "institution" and chunk.kind in _LENDING:
            self._body(number, number + 1, chunk.code)
            return True
        return False

    def _begins(self, number: int, chunk: Chunk, after: Chunk) -> bool:
        """ "Chelsea Clinton", "Jordan Peterson": a first name that is also a place."""
        first = chunk.kind in _LAST_NAMES and self.text[chunk.start : chunk.end] in GIVEN_NAMES
        if not first or after.sort is not Sort.WORDS or not persons.possible_name(after.words):
            return False
        self._end = number + 2
        self._person(number, chunk.start, after.end, "given-name")
        return True

    def _alone(self, number: int, chunk: Chunk) -> None:
        start, end, kind = chunk.start, chunk.end, chunk.kind
        if kind == "none":
            return
        if chunk.code == "weak" and not (contexts.with_the(self.text, start) or self._vouched(start, end)):
            return
        type_, basis = nations.type_and_basis(kind, self.text, start, end)
        country = chunk.code if kind not in _OWN and chunk.code else None
        key = f"country:{country}" if type_ is Type.COUNTRY else f"organisation:{chunk.code}" if kind == "organisation" else ""
        mention = Mention(start, end, self.text[start:end], type_, basis, kind, country=country, key=key)
        mention.placed = kind in _LAST_NAMES and nations.placed(self.text, start)
        self._add(number, mention)

    # ------------------------------------------------- words of no table
    def words(self, number: int, chunk: Chunk) -> None:
        """A body by its head, a person by evidence, or a maybe."""
        if self._title_case.covers(chunk.start):
            self._headline(number, chunk)
            return
        words = self._trimmed(chunk.words)
        if not words:
            return
        if len(words) == 1 and self._single_body(number, words[0]):
            return
        if bodies.has_head(words):
            person = bodies.person_after(words)
            if person:
                words = words[person:]
            elif self._named_body(number, words):
                return
        if not self._ends_known(number, words):
            self._name(number, words)

    def _named_body(self, number: int, words: tuple[Word, ...]) -> bool:
        """The body whose name begins with these words, if they make one."""
        last = bodies.complement(self.text, self.chunks, number)
        if not bodies.is_body(words) and last == number:
            return False
        first = bodies.possessor(self.text, self.chunks, number) if words[0].start == self.chunks[number].start else None
        start = words[0].start if first is None else self.chunks[first].start
        self._body(number, last, None, start)
        if first is not None:
            self._found.pop(first, None)
        return True

    def _ends_known(self, number: int, words: tuple[Word, ...]) -> bool:
        """ "George Washington": a known name as the family name."""
        after = self._next(number)
        if after is None or after.kind not in _LAST_NAMES or after.sort is not Sort.KNOWN or not persons.possible_name(words):
            return False
        if not persons.has_given_name(words) and (persons.ordinary(words) or not self._vouched(words[0].start, after.end)):
            return False
        self._end = number + 2
        self._person(number, words[0].start, after.end, "given-name")
        return True

    def _name(self, number: int, words: tuple[Word, ...]) -> None:
        start, end = words[0].start, words[-1].end
        role = self._role(number, start)
        says = contexts.says(self.text, start, end)
        if not persons.possible_name(words, vouched=says or role.first is not None):
            return
        rule = "title" if role.first is not None else self._evidence(words, start, end, says)
        if rule and len(words) == 1 and words[0].text not in NAMES and self._title_case.small(words[0].text):
            return
        if rule:
            self._person(number, start, end, rule, role)
        elif not self._title_of_other(number):
            self._add(number, self._maybe(start, end))

    def _evidence(self, words: tuple[Word, ...], start: int, end: int, says: bool) -> str:  # noqa: FBT001
        """What speaks for a person's name; "" where nothing does."""
        several = len(words) > 1
        if several and persons.has_given_name(words):
            return "given-name"
        if persons.ordinary(words) or contexts.with_the(self.text, start) or persons.common_noun(words[-1].text):
            return ""
        if several and persons.has_family_name(words):
            return "family-name"
        if says:
            return "verb" if several or not self._plural_opener(words[0]) else ""
        known = several or words[0].text in NAMES
        return "verb" if known and self._vouched(start, end) else ""

    def _vouched(self, start: int, end: int) -> bool:
        """Whether verbs or an apposition make [start, end) someone."""
        return (
            contexts.acts(self.text, end)
            or contexts.explained(self.text, end)
            or contexts.says(self.text, start, end)
        )

    def _plural_opener(self, word: Word) -> bool:
        """A word at the head of a sentence that may be a common plural: "Scouts said"."""
        plural = word.text.endswith("s") and word.text not in NAMES
        return plural and contexts.opens_sentence(self.text, word.start)

    def _title_of_other(self, number: int) -> bool:
        """Whether an office follows: the words are part of a role, not a name ("Interior Minister")."""
        after = self._next(number)
        return after is not None and after.sort is Sort.OFFICE and self.text[after.start].isupper()

    def _headline(self, number: int, chunk: Chunk) -> None:
        """In a title-case line only names that the words themselves or the rest of the document vouch for."""
        for words in self._title_case.names(chunk.words):
            start, end = words[0].start, words[-1].end
            role = self._role(number, start)
            if role.first is not None or (len(words) > 1 and persons.has_given_name(words)):
                self._person(number, start, end, "title" if role.text else "given-name", role)
            else:
                for word in words if len(words) > 3 else ():
                    self._add(-word.start, self._maybe(word.start, word.end))
                self._add(-start - 1, self._maybe(start, end))

    # ------------------------------------------------------------- making
    def _single_body(self, number: int, word: Word) -> bool:
        """An acronym, a body if it says something or is spelled out elsewhere; a site; "Scientology officials"."""
        start, end = word.start, word.end
        site = contexts.site_end(self.text, end)
        if nations.acronym(word.text) and len(word.text) > 1:
            tie = Tie.NAME if contexts.says(self.text, start, end) else Tie.MAYBE
            self._add(number, Mention(start, end, word.text, Type.ORGANISATION, Basis.ACRONYM, "acronym", tie=tie))
        elif site:
            self._add(number, Mention(start, site, self.text[start:site], Type.ORGANISATION, Basis.NAME, "site"))
        elif contexts.body_noun_after(self.text, end) and word.text not in NOT_NAMES and word.text not in COMMON_WORDS:
            self._add(number, Mention(start, end, self.text[start:end], Type.ORGANISATION, Basis.NAME, "body-noun"))
        else:
            return False
        return True

    def _maybe(self, start: int, end: int) -> Mention:
        return Mention(start, end, self.text[start:end], Type.PERSON, Basis.NAME, "maybe", tie=Tie.MAYBE)

    def _role(self, number: int, start: int) -> Role:
        return role_before(self.text, self.chunks, number) if start == self.chunks[number].start else Role()

    def _person(self, number: int, start: int, end: int, rule: str, role: Role | None = None) -> None:
        role = role or self._role(number, start)
        if role.first is not None:
            for taken in range(role.first, number):
                self._found.pop(taken, None)
        elif self.text[end : end + 1] == ",":
            role = role_after(self.text, self.chunks, number, end)
        end = self._with_suffix(end)
        person = Mention(start, end, self.text[start:end], Type.PERSON, Basis.NAME, rule, role=role.text, country=role.country)
        self._add(number, person)

    def _with_suffix(self, end: int) -> int:
        """The end of a name with "Jr." taken in."""
        return end + 1 if self.text[end - 3 : end] in (" Jr", " Sr") and self.text[end : end + 1] == "." else end

    def _body(self, first: int, last: int, country: str | None | bool, start: int | None = None) -> None:  # noqa: FBT001
        start = self.chunks[first].start if start is None else start
        end = self.chunks[last].end
        self._end = last + 1
        mention = Mention(start, end, self.text[start:end], Type.ORGANISATION, Basis.NAME, "body", country=country or None)
        mention.acronym = contexts.bracketed(self.text, end)
        self._add(first, mention)

    def _trimmed(self, words: tuple[Word, ...]) -> tuple[Word, ...]:
        """The words without days at either end, and without what only its place in the sentence gives a capital."""
        first, last = 0, len(words)
        while first < last and words[first].text in FUNCTION_WORDS and words[first].text not in NAMES:
            first += 1
        if first < last and contexts.opens_sentence(self.text, words[0].start) and self._opener(words[first:]):
            first += 1
        while first < last and words[first].text in CALENDAR and words[first].text not in GIVEN_NAMES:
            first += 1
        return _until_function_word(words[first:])

    def _opener(self, words: tuple[Word, ...]) -> bool:
        """Whether the first word of a sentence is no part of the name after it."""
        first = words[0].text
        if len(words) == 1:
            return first in COMMON_WORDS
        if bodies.has_head(words):
            return False
        return first in COMMON_WORDS or (first not in NAMES and words[1].text in GIVEN_NAMES)

    def _next(self, number: int) -> Chunk | None:
        """The chunk that follows after one space, if it has a capital."""
        if number + 1 >= len(self.chunks):
            return None
        end, after = self.chunks[number].end, self.chunks[number + 1]
        joined = after.start == end + 1 and self.text[end] in _SPACES and self.text[after.start].isupper()
        return after if joined else None

    def _add(self, number: int, mention: Mention) -> None:
        self._found[number] = mention

    # ---------------------------------------------------------- stand-ins
    def office(self, number: int, chunk: Chunk) -> None:
        """An office that no name follows: "the minister", "the Ukrainian president"."""
        if chunk.kind in ("office", "rank"):
            self._stand_in(number, chunk, Type.PERSON)

    def group(self, number: int, chunk: Chunk) -> None:
        """A body or group: "the ministry", "Ukrainian officials"."""
        self._stand_in(number, chunk, Type.ORGANISATION if chunk.kind == "body" else Type.GROUP)

    def _stand_in(self, number: int, chunk: Chunk, type_: Type) -> None:
        before = self.chunks[number - 1] if number else None
        start, country = chunk.start, None
        if before and before.sort is Sort.KNOWN and before.kind in _LENDING:
            gap = plain(self.text[before.end : chunk.start]) if chunk.start - before.end < 4 else ""
            country = before.code if gap in (" ", "'s ") else None
            if gap == " " and number - 1 in self._found:
                start = before.start
                del self._found[number - 1]
        if country is None and not contexts.definite(self.text, start):
            return
        text = self.text[start : chunk.end]
        role = text if type_ is Type.PERSON else None
        mention = Mention(start, chunk.end, text, type_, Basis.ROLE, "stand-in", role=role, country=country, tie=Tie.STAND_IN)
        self._add(number, mention)


def _until_function_word(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """The words before the first that ends a name: "Carter I", "Clinton Tuesday"; but "James To"."""
    for number, word in enumerate(words):
        ends = word.text in FUNCTION_WORDS and (number != 1 or len(words) > 2 or word.text in _CLAUSE_OPENERS)
        if number and (ends or (word.text in CALENDAR and word.text not in NAMES)):
            return words[:number]
    return words


_CLAUSE_OPENERS = frozenset("I He She It We They You The A An But And If In On At For".split())
_OWN = frozenset({"organisation", "firm"})  # kinds whose code is no country
_RULES = {Sort.KNOWN: Reading.known, Sort.WORDS: Reading.words, Sort.OFFICE: Reading.office, Sort.GROUP: Reading.group}
