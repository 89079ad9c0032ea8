"""The page that the rules read: text, chunks, and the mentions found so far."""

from __future__ import annotations

from functools import cached_property
from itertools import pairwise
from operator import attrgetter

from newsparse import View
from newsparse_actors.chunks import Chunk, Sort, chunks
from newsparse_actors.contexts import Context
from newsparse_actors.headlines import TitleCase
from newsparse_actors.mentions import Mention
from newsparse_actors.tables import plain

_NEAR = 10  # code points: chunks further apart are not looked at together


class Page:
    """A document in chunks; the rules go over it once, from left to right, and add mentions.

    Rules read the `plain` text, names and roles are taken from the `text` as written. `gaps` has what stands between
    each chunk and the next, "" where they are far apart, so also behind the last and before the first (-1).
    """

    def __init__(self, document: View) -> None:
        self.text = document.text
        self.plain = plain(document.text)
        self.chunks = chunks(document, self.plain)
        self.gaps = _gaps(self.plain, self.chunks)
        self.context = Context(document.text, self.plain, document.words)
        self.title_case = TitleCase(document, self.chunks)
        self._found: dict[int, Mention] = {}  # by number of the chunk it begins with
        self.appositions: dict[int, str] = {}  # by the number of the office that heads it, the role of the name before
        self.shared: dict[int, str | None] = {}  # by the number of a name's chunk, the role in the plural before it
        self.last = -1  # number of the last chunk that is part of a mention begun before it

    def read_to(self, number: int) -> None:
        """The chunks up to this number are part of one mention."""
        self.last = number

    def add(self, number: int, mention: Mention) -> None:
        """A mention that begins with this chunk; it replaces what the chunk gave before."""
        self._found[number] = mention

    def place(self, number: int, start: int) -> int:
        """Where a mention that begins at `start` is kept: inside of a chunk each of a title-case line has its own."""
        chunk = self.chunks[number]
        return number if start == chunk.start or not self.title_case.covers(start) else -start - 1

    def share(self, number: int, first: int, role: str | None) -> None:
        """A name that begins with this chunk lends a role of several, from chunk `first`, to those in its row."""
        if first == number or self.chunks[number - 1].kind == "plural":
            self.shared[number] = role

    def drop(self, first: int, last: int) -> None:
        """Take back the mentions of chunks [first, last): they turned out to be part of something longer."""
        for number in range(first, last):
            self._found.pop(number, None)

    def has(self, number: int) -> bool:
        """Whether a mention begins with this chunk."""
        return number in self._found

    def mentions(self) -> list[Mention]:
        """What was found, in reading order."""
        return sorted(self._found.values(), key=attrgetter("start"))

    def joined(self, number: int) -> Chunk | None:
        """The chunk that follows after one space, if it has a capital."""
        if self.gaps[number] != " ":
            return None
        after = self.chunks[number + 1]
        return after if self.text[after.start].isupper() else None

    @cached_property
    def acting(self) -> frozenset[str]:
        """The words that stand alone as subject of a verb of saying or acting, as family names do."""
        alone = [chunk for chunk in self.chunks if len(chunk.words) == 1]
        return frozenset(chunk.words[0].text for chunk in alone if self.context.vouched(chunk.start, chunk.end))

    @cached_property
    def codes(self) -> frozenset[str]:
        """The codes of all countries named on the page, by names of any kind."""
        return frozenset(chunk.code for chunk in self.chunks if chunk.sort is Sort.KNOWN and chunk.code)

    @cached_property
    def placed(self) -> frozenset[str]:
        """The countries of which the page names places."""
        return frozenset(chunk.code for chunk in self.chunks if chunk.kind == "place")

    @cached_property
    def adjectives(self) -> frozenset[str]:
        """The countries the page names by adjective or capital."""
        return frozenset(chunk.code for chunk in self.chunks if chunk.kind in ("demonym", "capital"))


def _gaps(text: str, chunks: list[Chunk]) -> list[str]:
    gaps = []
    for chunk, after in pairwise(chunks):
        end, start = chunk.end, after.start
        gaps.append(text[end:start] if start - end <= _NEAR else "")
    return [*gaps, ""]
