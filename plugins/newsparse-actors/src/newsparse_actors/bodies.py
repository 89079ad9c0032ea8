"""Bodies: capitalised words made an organisation's name by a head such as Ministry, Agency, University."""

from __future__ import annotations

from newsparse_actors import nations
from newsparse_actors.chunks import Chunk, Sort
from newsparse_actors.contexts import Context
from newsparse_actors.listed import CALENDAR, COMMON, FRONT, GIVEN, HEAD, NOT_NAME, TAIL
from newsparse_actors.mentions import ORGANISATION, Mention
from newsparse_actors.pages import Page
from newsparse_actors.runs import Word, lists_of
from newsparse_actors.tables import ACTING, ORGANISATION_HEADS, SAYING, SAYING_BASES
from newsparse_actors.tables import words as listed

_POSSESSORS = listed("possessors.txt")
_LINKS = frozenset({" of ", " of the ", " for ", " for the ", " on ", " on the ", " and ", " & "})
_VERBS = SAYING | SAYING_BASES | ACTING | {"sign", "agree", "back", "meet", "seek", "vote", "launch", "send", "join"}
_PLACES = frozenset({"name", "capital", "place", "demonym"})
_LONGEST = 6  # chunks in one name
_LONG_NAME = 4  # words that are too many for a person named right after a body


def is_body(words: tuple[Word, ...]) -> bool:
    """Whether a word among them is the head of a body's name and another makes it a name."""
    return len(words) > 1 and has_head(words) and not (words[0].lists & CALENDAR or words[-1].lists & NOT_NAME)


def is_paper(context: Context, words: tuple[Word, ...]) -> bool:
    """Whether "the" and a last word that papers and clubs bear make one of several words: "the Victoria Mail"."""
    if not words[-1].lists & TAIL or lists_of(words) & COMMON:
        return False
    return context.before(words[0].start) == "the"


def has_head(words: tuple[Word, ...]) -> bool:
    """Whether a word among them is the head of a body's name."""
    return bool(lists_of(words) & HEAD)


def person_after(context: Context, words: tuple[Word, ...]) -> int:
    """The index at which a person's name begins after the last head: "Treasury Department" "Jane Doe"; 0 for none."""
    start = 1 + max(i for i, word in enumerate(words) if word.lists & HEAD)
    if not 1 < len(words) - start < _LONG_NAME:
        return 0
    acting = context.vouched(words[start].start, words[-1].end)
    return start if words[start].lists & GIVEN or acting else 0


def complement(page: Page, at: int) -> int:
    """The number of the last chunk of a name that begins at chunk `at`: "Ministry" … "of Foreign Affairs and Trade"."""
    last = at
    while last + 1 < len(page.chunks) and last - at < _LONGEST:
        after, gap = page.chunks[last + 1], page.gaps[last]
        if gap == " " and last > at and after.kind in ("name", "place"):
            return last + 1  # "University of Southern" "Indiana"
        if gap not in _LINKS or not _continues(gap, after, inside=last > at):
            break
        last += 1
        if after.sort is Sort.KNOWN:
            break
    return last


def _continues(gap: str, after: Chunk, *, inside: bool) -> bool:
    """Whether a chunk can go on with a name after a link: capitalised, no body itself, "and" only inside an "of"."""
    if gap in (" and ", " & "):
        return inside and after.sort is Sort.WORDS and not has_head(after.words) and len(after.words) < 3
    if after.sort is Sort.KNOWN:
        return after.kind in ("name", "place", "capital", "demonym") and not gap.startswith(" on")
    return after.sort is Sort.WORDS and not (gap.startswith(" on") and after.words[0].lists & NOT_NAME)


def named(page: Page, number: int, words: tuple[Word, ...]) -> bool:
    """Add the body whose name begins with these words of chunk `number`, if they make one; whether they do."""
    last = complement(page, number)
    if not is_body(words) and last == number:
        return False
    whole = words[0].start == page.chunks[number].start
    first = _possessor(page, number) if whole else None
    add(page, number, last, None, start=words[0].start if first is None else page.chunks[first].start)
    if first is not None:
        page.drop(first, number)
    return True


def head_after(page: Page, number: int) -> int | None:
    """The number of the chunk with the head of a body that the place or nation of chunk `number` begins, if any.

    The head may itself be a known name ("Irish" "Times"), with capitalised words between ("China" "Morning" "Post").
    """
    after = page.joined(number)
    if after is None or (after.sort is Sort.WORDS and after.words[0].lists & CALENDAR):
        return None
    if after.sort is Sort.WORDS and (has_head(after.words) or after.words[-1].lists & TAIL):
        return number + 1
    last = number + 1 if after.sort is Sort.KNOWN else number + 2
    head = page.joined(last - 1)
    known = head is not None and head.kind == "firm" and page.text[head.start : head.end] in ORGANISATION_HEADS
    return last if known and after.sort in (Sort.KNOWN, Sort.WORDS) else None


def in_headline(page: Page, number: int, after: Chunk, country: str | None) -> bool:
    """Add the body of a title-case line that the nation of chunk `number` begins: its words to the head, no verb."""
    for count, word in enumerate(after.words[:_LONG_NAME]):
        if word.text.casefold() in _VERBS:
            return False
        if word.lists & HEAD:
            last = word.end
            for more in after.words[count + 1 :]:
                if not more.lists & HEAD:
                    break
                last = more.end
            start = page.chunks[number].start
            page.read_to(number + 1)
            page.add(
                number,
                Mention(start, last, page.text[start:last], ORGANISATION, "body", country=country),
            )
            return True
    return False


def behind_front(page: Page, number: int) -> bool:
    """Add the body whose name begins before the place of chunk `number`: "Real" "Madrid"; whether there is one."""
    before = page.chunks[number - 1] if number else None
    if before is None or before.sort is not Sort.WORDS or page.gaps[number - 1] != " ":
        return False
    if not before.words[-1].lists & FRONT or page.chunks[number].kind not in _PLACES:
        return False
    page.drop(number - 1, number)
    country = nations.country(page, number)
    add(page, number, complement(page, number), country, start=before.words[-1].start)
    return True


def owner(page: Page, number: int) -> str | None:
    """The country whose possessive stands before chunk `number`: "Kenya's" Senate."""
    before = page.chunks[number - 1] if number else None
    if before is None or before.kind != "name" or page.gaps[number - 1] not in ("'s ", "' "):
        return None
    return nations.country(page, number - 1)


def _possessor(page: Page, number: int) -> int | None:
    """The number of the chunk before, where its last word is a possessor inside a name: "New People's" Party."""
    before = page.chunks[number - 1] if number else None
    if before is None or before.sort is not Sort.WORDS or before.words[-1].text not in _POSSESSORS:
        return None
    return number - 1 if page.gaps[number - 1] in ("'s ", "' ") else None


def add(page: Page, first: int, last: int, country: str | None, start: int | None = None) -> None:
    """A body named from chunk `first` (or offset `start`) to the end of chunk `last`."""
    start = page.chunks[first].start if start is None else start
    end = page.chunks[last].end
    page.read_to(last)
    if country is None and last > first and page.chunks[last].sort is Sort.KNOWN:
        country = nations.country(page, last)
    country = country or owner(page, first)
    mention = Mention(start, end, page.text[start:end], ORGANISATION, "body", country=country)
    mention.acronym = page.context.bracketed(end)
    page.add(first, mention)
