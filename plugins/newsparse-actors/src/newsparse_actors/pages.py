"""The page that the rules read: text, chunks, and the mentions found so far."""

from __future__ import annotations

from functools import cached_property

from newsparse import View
from newsparse_actors.chunks import Chunk, Sort, chunks
from newsparse_actors.headlines import TitleCase
from newsparse_actors.mentions import Mention
from newsparse_actors.tables import plain

_SPACES = " \u00a0\u202f"
_NEAR = 10  # code points: chunks further apart are not looked at together


class Page:
    """A document in chunks; the rules go over it once, from left to right, and add mentions."""

    def __init__(self, document: View) -> None:
        self.text = document.text
        self.chunks = chunks(document)
        self.title_case = TitleCase(document)
        self._found: dict[int, Mention] = {}  # by number of the chunk it begins with
        self._next = 0  # number of the first chunk not yet read

    def unread(self, number: int) -> bool:
        """Whether no longer name took this chunk; it counts as read from now on."""
        if number < self._next:
            return False
        self._next = number + 1
        return True

    def read_to(self, number: int) -> None:
        """The chunks up to this number are part of one mention."""
        self._next = number + 1

    def add(self, number: int, mention: Mention) -> None:
        """A mention that begins with this chunk; it replaces what the chunk gave before."""
        self._found[number] = mention

    def drop(self, first: int, last: int) -> None:
        """Take back the mentions of chunks [first, last): they turned out to be part of something longer."""
        for number in range(first, last):
            self._found.pop(number, None)

    def has(self, number: int) -> bool:
        """Whether a mention begins with this chunk."""
        return number in self._found

    def mentions(self) -> list[Mention]:
        """What was found, in reading order."""
        return sorted(self._found.values(), key=lambda mention: mention.start)

    def gap(self, number: int) -> str:
        """What stands between this chunk and the next, in plain form; "" where they are far apart."""
        if number < 0 or number + 1 >= len(self.chunks):
            return ""
        end, start = self.chunks[number].end, self.chunks[number + 1].start
        return plain(self.text[end:start]) if start - end <= _NEAR else ""

    def joined(self, number: int) -> Chunk | None:
        """The chunk that follows after one space, if it has a capital."""
        if number + 1 >= len(self.chunks):
            return None
        end, after = self.chunks[number].end, self.chunks[number + 1]
        joined = after.start == end + 1 and self.text[end] in _SPACES and self.text[after.start].isupper()
        return after if joined else None

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
