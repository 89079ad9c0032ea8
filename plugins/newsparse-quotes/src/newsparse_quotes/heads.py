"""Heads: which of the actors in a noun phrase is the one that it is about."""

from __future__ import annotations

from newsparse import Annotation, Span
from newsparse_actors import Actor
from newsparse_quotes.lines import Line

POSTPOSED = frozenset(["close", "familiar", "aware", "involved", "present", "responsible", "loyal", "opposed"])
_TIMES = frozenset(["last", "next", "late", "early"])
_REPORTS = frozenset(["report", "reports", "dispatch", "story", "article", "broadcast"])


def head_end(line: Line, source: Span) -> int:
    """The end of the head of a noun phrase: before a comma, a bracket, a preposition or a relative clause."""
    ends, tag, gap, last = line.ends, line.tag, line.gap, line.count - 1
    number = line.words.after(source.start)
    while number < last and ends[number] < source.end:
        if gap[number] in ',(—"|' or tag[number + 1] in "PFWgt" or line.folded[number + 1] in POSTPOSED:
            break
        timed = tag[number + 1] in "dD" or (tag[number + 2] == "D" and line.folded[number + 1] in _TIMES)
        if timed and tag[number] in "nN":
            break  # the bank this week, the bank last week
        number += 1
    return ends[min(number, last)]


def segment_end(line: Line, source: Span) -> int:
    """The end of a noun phrase before its first comma."""
    comma = line.text.find(",", source.start, source.end)
    return comma if comma > 0 else source.end


def named(line: Line, actors: list[Annotation[Actor]], source: Span) -> Annotation[Actor] | None:
    """Of the actors inside a noun phrase the one that its head names, or that stands beside the head."""
    if len(actors) == 1 and actors[0].span == source:
        return actors[0]
    end = head_end(line, source)
    free = [actor for actor in actors if not _possesses(line, actor)]
    persons = [actor for actor in free if actor.value.type == "person" and actor.value.basis != "role"]
    heads = [actor for actor in persons if actor.span.start < end]
    if heads:
        return heads[-1]
    apposed = next((actor for actor in persons if actor.span.start > end), None)
    if apposed and _is_apposed(line, apposed, source, end):
        return apposed
    last = next((actor for actor in reversed(free) if actor.span.start < end), None)
    return last if last and (last.span.end >= end or _reports(line, last, end)) else None


def _possesses(line: Line, actor: Annotation[Actor]) -> bool:
    """Whether something of theirs follows: Firth's wife."""
    return line.text[actor.span.end : actor.span.end + 1] in ("'", "’")


def _is_apposed(line: Line, actor: Annotation[Actor], source: Span, end: int) -> bool:
    """Whether a name stands beside the head of a noun phrase, at its end, or between commas.

    A press officer Ida Voss; Governor of Washington Ida Voss; a clerk at the port, Ida Voss. Not: the head of Voss.
    """
    words, tag = line.words, line.tag
    head, first = words.after(end), words.after(actor.span.start)
    if tag[first - 1] in "PFt":
        return False
    if first - head < 3 and set(tag[head:first]).isdisjoint("PFt"):
        return True
    ends = actor.span.end == source.end or line.text[actor.span.end] == ","
    return ends and (line.gap[first - 1] in "_." or tag[head - 1] != "N")


def _reports(line: Line, actor: Annotation[Actor], end: int) -> bool:
    """Whether nothing but the word for what a body publishes follows its name: "a Yonhap report citing …"."""
    after = line.text[actor.span.end : end].casefold().split()
    return actor.value.type == "organisation" and len(after) == 1 and after[0] in _REPORTS
