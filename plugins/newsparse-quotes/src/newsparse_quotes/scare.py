"""Marks that quote nobody: nicknames, terms, titles of works, and words held at a distance."""

from __future__ import annotations

from collections.abc import Iterator

from newsparse import Annotation, Objection
from newsparse_quotes.drafts import Draft
from newsparse_quotes.files import words
from newsparse_quotes.marks import Quoted
from newsparse_quotes.reading import Reading
from newsparse_quotes.records import Quote

_NAMING = words("naming")
_WORKS = words("works")
_MINOR = words("minor")
_LONGEST = 12  # words of a stretch that is declined: a longer one is somebody's words, only nobody says whose


def objections(reading: Reading, taken: dict[int, Draft]) -> Iterator[Annotation[Quote] | Objection]:
    """An objection for each stretch in marks that belongs to no quote."""
    for number, region in enumerate(reading.regions):
        if number not in taken and region.closed:
            reason = _reason(reading, region)
            if reason:
                yield reading.document.objection(region.start, region.end, reason=reason, rule="no-cue")


def _reason(reading: Reading, region: Quoted) -> str | None:
    """Why a stretch is no quote: nickname, term, title or scare; None for one too long for any."""
    line, words = reading.line, reading.document.words
    first, after = words.after(region.start), words.after(region.end)
    if after - first > _LONGEST or reading.text[region.end - 2] in "?!":
        return None
    before = words.folded[max(0, first - 4) : first]
    if first and line.tag[first - 1] == "N" and line.tag[after] == "N" and _on_one_line(reading, region, after):
        return "nickname"
    if not _NAMING.isdisjoint(before[-2:]) or before[-2:] == ["so", "called"]:
        return "term"
    if not _WORKS.isdisjoint(before[-2:]) or in_title_case(reading, region):
        return "title"
    return "scare"


def _on_one_line(reading: Reading, region: Quoted, after: int) -> bool:
    sentence = reading.sentence_at(region.start)
    return sentence is not None and reading.line.words.starts[after] < sentence.end and sentence.start < region.start


def in_title_case(reading: Reading, region: Quoted) -> bool:
    """Whether a stretch has two or more words that all begin with capitals, but for the minor ones."""
    line = reading.line
    first, after = line.words.after(region.start), line.words.after(region.end)
    major = [word for word in range(first, min(after, first + _LONGEST)) if line.words.folded[word] not in _MINOR]
    return len(major) > 1 and all(reading.text[line.words.starts[word]].isupper() for word in major)
