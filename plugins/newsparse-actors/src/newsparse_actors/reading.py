"""Reading a document: from chunks to mentions, each told apart by the rules of its sort."""

from __future__ import annotations

from collections.abc import Iterator

from newsparse import View

from newsparse_actors import persons
from newsparse_actors.chunks import Chunk, Sort, chunks
from newsparse_actors.mentions import Mention
from newsparse_actors.nations import sort_of
from newsparse_actors.records import Basis, Type
from newsparse_actors.roles import Role, role_before
from newsparse_actors.runs import Word
from newsparse_actors.tables import COMMON_WORDS, GIVEN_NAMES, NOT_NAMES, ORGANISATION_HEADS

_STRONG = frozenset({"office", "rank", "honorific"})
_OPENERS = " \u00a0\"“‘'(«„[—–-"


class Reading:
    """The mentions of one document, in reading order, before they are tied together."""

    def __init__(self, document: View) -> None:
        self.text = document.text
        self.chunks = chunks(document)
        self.mentions: list[Mention] = []
        self.maybes: list[Mention] = []  # capitalised words without evidence: names if the document uses them as such
        self._taken: set[int] = set()  # numbers of chunks that are part of a role or a longer name
        for number in range(len(self.chunks)):
            if number not in self._taken:
                self._read(number)
        self.mentions = [m for m in self.mentions if m.start not in self._taken_starts]

    @property
    def _taken_starts(self) -> set[int]:
        return {self.chunks[number].start for number in self._taken}

    def _read(self, number: int) -> None:
        chunk = self.chunks[number]
        if chunk.sort is Sort.KNOWN:
            self._known(number, chunk)
        elif chunk.sort is Sort.WORDS:
            self._words(number, chunk)

    # ---------------------------------------------------------------- known
    def _known(self, number: int, chunk: Chunk) -> None:
        after = self._joined(number)
        if after and after.sort is Sort.WORDS:
            if any(w.text in ORGANISATION_HEADS for w in after.words):
                self._taken.add(number + 1)
                country = None if chunk.kind in ("organisation", "firm") else chunk.code or None
                self._add(chunk.start, after.end, Type.ORGANISATION, Basis.NAME, country=country, rule="organisation")
                return
            if self.text[chunk.start : chunk.end] in GIVEN_NAMES and persons.possible_name(after.words):
                self._taken.add(number + 1)
                self._add(chunk.start, after.end, Type.PERSON, Basis.NAME, rule="given-name")
                return
        kind, basis = sort_of(self.text, chunk)
        country = None if chunk.kind in ("organisation", "firm") else chunk.code or None
        key = f"{chunk.kind if chunk.kind == 'organisation' else 'country'}:{chunk.code}" if chunk.code and chunk.kind in ("name", "demonym", "organisation") or (kind is Type.COUNTRY) else ""
        self._add(chunk.start, chunk.end, kind, basis, country=country, key=key, rule=chunk.kind)

    def _joined(self, number: int) -> Chunk | None:
        """The chunk that follows in the same run after one space."""
        if number + 1 < len(self.chunks):
            chunk, after = self.chunks[number], self.chunks[number + 1]
            if after.start - chunk.end == 1 and self.text[chunk.end] in " \u00a0\u202f":
                return after
        return None

    # ---------------------------------------------------------------- words
    def _words(self, number: int, chunk: Chunk) -> None:
        words = self._trimmed(chunk)
        if not words:
            return
        after = self._joined(number)
        if any(w.text in ORGANISATION_HEADS for w in words):
            if len(words) > 1:
                self._add(words[0].start, words[-1].end, Type.ORGANISATION, Basis.NAME, rule="organisation")
            return
        if after and after.sort is Sort.KNOWN and len(words) == 1 and persons.given(words) and after.kind in ("name", "capital", "place", "demonym"):
            self._taken.add(number + 1)
            self._person(number, words, after.end)
            return
        if persons.possible_name(words):
            self._person(number, words, words[-1].end)

    def _person(self, number: int, words: tuple[Word, ...], end: int) -> None:
        start = words[0].start
        role = role_before(self.text, self.chunks, number) if words[0].start == self.chunks[number].start else Role()
        long = end != words[-1].end or len(words) > 1
        if role.first is not None:
            self._taken.update(range(role.first, number))
        evidence = (
            "title" if role.text
            else "given-name" if long and persons.given(words)
            else "verb" if not persons.common(words) and persons.acts(self.text, start, end)
            else ""
        )
        where = self.mentions if evidence else self.maybes
        where.append(Mention(start=start, end=end, text=self.text[start:end], type=Type.PERSON, basis=Basis.NAME if long else Basis.SHORT_NAME, role=role.text, country=role.country, rule=evidence or "short-name"))

    def _trimmed(self, chunk: Chunk) -> tuple[Word, ...]:
        """The words without what only its place at the start of a sentence writes with a capital."""
        words = chunk.words
        if words[0].text in COMMON_WORDS and (len(words) > 1 or self._opens(chunk.start)):
            return words[1:]
        return words

    def _opens(self, start: int) -> bool:
        """Whether a sentence begins here."""
        before = self.text[max(0, start - 4) : start].rstrip(_OPENERS)
        return not before or before[-1] in ".!?:\n…•"

    def _add(self, start: int, end: int, type: Type, basis: Basis, *, country: str | None = None, key: str = "", rule: str) -> None:  # noqa: A002
        self.mentions.append(Mention(start=start, end=end, text=self.text[start:end], type=type, basis=basis, country=country, key=key, rule=rule))
