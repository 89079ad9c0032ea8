"""Bodies: capitalised words made an organisation's name by a head such as Ministry, Agency, University."""

from __future__ import annotations

from newsparse_actors.chunks import Chunk, Sort
from newsparse_actors.runs import Word
from newsparse_actors.tables import GIVEN_NAMES, NOT_NAMES, ORGANISATION_HEADS, plain

# Plurals and others whose possessive is part of a name: "People's Party", "Workers' Union".
_POSSESSORS = frozenset("People Women Men Children Workers Teachers Students Farmers Veterans Lawyers Writers King Queen Lord".split())
_LINKS = frozenset({" of ", " of the ", " for ", " for the ", " on ", " on the ", " and ", " & ", " in "})
_LONGEST = 6  # chunks in one name


def is_body(words: tuple[Word, ...]) -> bool:
    """Whether a word among them is the head of a body's name and another makes it a name."""
    return len(words) > 1 and has_head(words) and words[0].text not in NOT_NAMES and words[-1].text not in NOT_NAMES


def has_head(words: tuple[Word, ...]) -> bool:
    """Whether a word among them is the head of a body's name."""
    return not ORGANISATION_HEADS.isdisjoint([word.text for word in words])


def person_after(words: tuple[Word, ...]) -> int:
    """The index at which a person's name begins after the last head: "Treasury Department" "Jane Doe"; 0 for none."""
    start = 1 + max(i for i, word in enumerate(words) if word.text in ORGANISATION_HEADS)
    return start if len(words) - start > 1 and words[start].text in GIVEN_NAMES else 0


def complement(text: str, chunks: list[Chunk], at: int) -> int:
    """The number of the last chunk of a name that begins at chunk `at`: "Ministry" … "of Foreign Affairs and Trade"."""
    last = at
    while last + 1 < len(chunks) and last - at < _LONGEST:
        chunk, after = chunks[last], chunks[last + 1]
        gap = plain(text[chunk.end : after.start]) if after.start - chunk.end < 10 else ""
        if gap not in _LINKS or not _continues(gap, after, last > at):
            break
        last += 1
        if chunks[last].sort is Sort.KNOWN:
            break
    return last


def _continues(gap: str, after: Chunk, inside: bool) -> bool:  # noqa: FBT001
    """Whether a chunk can go on with a name after a link: capitalised, no body of its own, "and" only inside an "of"."""
    if gap in (" and ", " & "):
        return inside and after.sort is Sort.WORDS and not has_head(after.words) and len(after.words) < 3
    if gap == " in ":
        return False
    if after.sort is Sort.KNOWN:
        return after.kind in ("name", "place", "capital", "demonym") and gap != " on "
    return after.sort is Sort.WORDS and not (gap.startswith(" on") and after.words[0].text in NOT_NAMES)


def possessor(text: str, chunks: list[Chunk], at: int) -> int | None:
    """The number of the chunk before, where its last word is a possessor inside a name: "New People's" Party."""
    if not at or chunks[at - 1].sort is not Sort.WORDS:
        return None
    before = chunks[at - 1]
    gap = plain(text[before.end : chunks[at].start]) if chunks[at].start - before.end < 4 else ""
    return at - 1 if gap in ("'s ", "' ") and before.words[-1].text in _POSSESSORS else None
