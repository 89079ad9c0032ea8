"""Capitalised words no table knows: bodies by their head, persons by evidence, and words that may yet be names."""

from __future__ import annotations

from collections.abc import Iterator

from newsparse_actors import bodies, nations, people, persons
from newsparse_actors.chunks import Chunk, Sort
from newsparse_actors.contexts import Context
from newsparse_actors.listed import CALENDAR, COMMON, DOCTRINE, FRONT, FUNCTION, GIVEN, HEAD, NAME, NOT_NAME
from newsparse_actors.mentions import ORGANISATION, Mention, Tie
from newsparse_actors.pages import Page
from newsparse_actors.records import Basis
from newsparse_actors.roles import NO_ROLE, Role
from newsparse_actors.runs import Word, lists_of
from newsparse_actors.tables import PARTICLES, TITLE_SURNAMES

_TRIMMED = COMMON | CALENDAR | GIVEN  # lists without which no word of a name is trimmed
_CLAUSE_OPENERS = frozenset(
    ["I", "He", "She", "It", "We", "They", "You", "The", "A", "An", "But", "And", "If", "In", "On", "At", "For"]
)


def read(page: Page, number: int, chunk: Chunk) -> None:
    """A body, a person, or a maybe."""
    if page.title_case.covers(chunk.start):
        _headline(page, number, chunk)
        return
    words = _trimmed(page.context, chunk) if chunk.lists & _TRIMMED else chunk.words
    if not words or (len(words) == 1 and _single_body(page, number, words[0])):
        return
    if chunk.lists & HEAD and bodies.has_head(words):
        person = bodies.person_after(page.context, words)
        if not person and bodies.named(page, number, words):
            return
        words = words[person:]
    after = page.joined(number)
    if len(words) > 1 and bodies.is_paper(page.context, words):
        bodies.add(page, number, number, None, words[0].start)
    elif after is None or not _ends_known(page, number, words, after):
        _name(page, number, words, after)


# ----------------------------------------------------------------- trimming
def _trimmed(context: Context, chunk: Chunk) -> tuple[Word, ...]:
    """The words without those that only their place in the sentence writes with a capital, and without days."""
    words = chunk.words
    if words[0].lists & NAME and not chunk.lists & (COMMON | CALENDAR):
        return words
    first, last = 0, len(words)
    while first < last and words[first].lists & FUNCTION and not words[first].lists & NAME:
        first += 1
    if not first and _opener(words) and context.opens_sentence(words[0].start):
        first += 1
    while first < last and words[first].lists & CALENDAR and not words[first].lists & GIVEN:
        first += 1
    return _until_clause(words[first:])


def _opener(words: tuple[Word, ...]) -> bool:
    """Whether a word at the head of a sentence is no part of the name after it."""
    first = words[0]
    if len(words) == 1:
        return bool(first.lists & COMMON)
    if bodies.has_head(words) or first.text.casefold() in PARTICLES:
        return False
    return bool(first.lists & COMMON or (not first.lists & NAME and words[1].lists & GIVEN))


def _until_clause(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """The words before the first that ends a name: "Carter I", "Clinton Tuesday"; but "James To"."""
    for number, word in enumerate(words[1:], 1):
        ends = word.lists & FUNCTION and (number != 1 or len(words) > 2 or word.text in _CLAUSE_OPENERS)
        if ends or (word.lists & CALENDAR and not word.lists & NAME):
            return words[:number]
    return words


# ------------------------------------------------------------------- bodies
def _single_body(page: Page, number: int, word: Word) -> bool:
    """An acronym, a body if it says something or is spelled out elsewhere; a site; "Scientology officials"."""
    start, end, name = word.start, word.end, page.text[word.start : word.end]
    if 1 < len(name) <= nations.LONGEST_ACRONYM and name.isupper():
        tie = Tie.NAME if page.context.says(start, end) else Tie.MAYBE
        page.add(number, Mention(start, end, name, ORGANISATION, "acronym", Basis.ACRONYM, tie=tie))
    elif word.lists & HEAD and _stands_for_body(page, number, word):
        key = name.casefold()
        page.add(number, Mention(start, end, name, ORGANISATION, "head", Basis.ROLE, key=key, tie=Tie.MAYBE))
    elif site := page.context.site_end(end):
        page.add(number, Mention(start, site, page.text[start:site], ORGANISATION, "site"))
    elif not word.lists & (NOT_NAME | COMMON) and page.context.body_noun_after(end):
        page.add(number, Mention(start, end, name, ORGANISATION, "body-noun"))
    else:
        return False
    return True


def _stands_for_body(page: Page, number: int, word: Word) -> bool:
    """Whether a head alone may be short for a body: "the Church", not "the Church of the Hills"."""
    return page.context.definite(word.start) and bodies.complement(page, number) == number


# ------------------------------------------------------------------ persons
def _ends_known(page: Page, number: int, words: tuple[Word, ...], after: Chunk) -> bool:
    """Whether a known name is the family name: "George Washington", "Jack London"."""
    if words[-1].lists & FRONT:
        return False
    lists = lists_of(words)
    given = persons.has_given_name(words) and not words[0].lists & CALENDAR
    if not given and not persons.possible_name(words, lists):
        return False
    title = page.text[after.start : after.end] in TITLE_SURNAMES and given and page.joined(number + 1) is None
    firm = after.kind == "firm" and given and " " not in page.text[after.start : after.end]
    if after.kind not in nations.NAMED_PLACES and not title and not firm:
        return False
    if not given and (lists & COMMON or not page.context.vouched(words[0].start, after.end)):
        return False
    page.read_to(number + 1)
    people.add(page, number, words[0].start, after.end, "given-name")
    return True


def _name(page: Page, number: int, words: tuple[Word, ...], after: Chunk | None) -> None:
    """Add a person or a maybe, unless an office follows: then the words are part of a role ("Interior Minister")."""
    begin = _given_name_at(words)
    role = people.role_of(page, number, words[0].start)
    if begin:
        role = people.office_of(page, number, words[begin - 1].end)
        words = words[begin:]
    start, end, lists = words[0].start, words[-1].end, lists_of(words)
    titled = role.first is not None and _takes_title(page, number, words, role)
    if not persons.possible_name(words, lists, vouched=titled) and not _said_name(page, words, lists):
        return
    rule = "title" if titled else _evidence(page, words, lists)
    if rule and len(words) == 1 and not words[0].lists & NAME and page.title_case.small(words[0].text):
        return
    if rule:
        people.add(page, number, start, end, rule, role if titled else NO_ROLE)
    elif after is None or after.sort is not Sort.OFFICE:
        page.add(number, people.maybe(page, start, end))


def _said_name(page: Page, words: tuple[Word, ...], lists: int) -> bool:
    """Whether a verb of saying makes a name of words that may be one: "John Key said"."""
    return persons.possible_name(words, lists, vouched=True) and page.context.says(words[0].start, words[-1].end)


def _given_name_at(words: tuple[Word, ...]) -> int:
    """Where a name begins behind words that are none: "Jane" in "(Minister of) Education Jane Doe"; 0 for none."""
    for number in range(1, len(words) - 1):
        if words[number].lists & GIVEN and not words[0].lists & NAME:
            return number if lists_of(words[:number]) & (COMMON | NOT_NAME) else 0
    return 0


def _takes_title(page: Page, number: int, words: tuple[Word, ...], role: Role) -> bool:
    """Whether a title before speaks for a name: not in "director of Hanoi Zoo"."""
    direct = page.chunks[number - 1].sort is Sort.OFFICE or role.first == number
    return direct or len(words) > 1 or bool(lists_of(words) & NAME)


def _evidence(page: Page, words: tuple[Word, ...], lists: int) -> str:
    """What speaks for a person's name; "" where nothing does."""
    several, start, end = len(words) > 1, words[0].start, words[-1].end
    if several and persons.has_given_name(words):
        return "given-name"
    if lists & COMMON or page.context.before(start) == "the" or words[-1].lists & DOCTRINE:
        return ""
    if several and persons.has_family_name(words):
        return "family-name"
    if page.context.says(start, end):
        return "verb" if several or not _plural_opener(page.context, words[0]) else ""
    known = several or words[0].lists & NAME
    return "verb" if known and page.context.vouched(start, end) else ""


def _plural_opener(context: Context, word: Word) -> bool:
    """A word at the head of a sentence that may be a common plural: "Scouts said"."""
    return word.text.endswith("s") and not word.lists & NAME and context.opens_sentence(word.start)


# ---------------------------------------------------------------- headlines
def _headline(page: Page, number: int, chunk: Chunk) -> None:
    """In a title-case line only names that the words themselves or the rest of the document vouch for."""
    for words in page.title_case.names(chunk.words):
        role = people.role_of(page, number, words[0].start) if page.title_case.vouches(words[0]) else NO_ROLE
        for name in _names_among(page, words, titled=role.first is not None):
            start, end = name[0].start, name[-1].end
            if role.first is not None or len(name) > 1:
                people.add(page, number, start, end, "given-name" if role.first is None else "title", role)
            else:
                page.add(page.place(number, start), people.maybe(page, start, end))
            role = NO_ROLE


def _names_among(page: Page, words: tuple[Word, ...], *, titled: bool) -> Iterator[tuple[Word, ...]]:
    """A first name with what follows it, past initials and particles; other words one by one."""
    first = 0
    while first < len(words):
        last = first
        if words[first].lists & GIVEN or (titled and not first):
            last += 1
            while last < len(words) - 1 and (words[last].text.endswith(".") or words[last].lists & GIVEN):
                last += 1
            if last < len(words) and not _ends_name(page, words[first], words[last]):
                last = first
        yield words[first : last + 1]
        first = last + 1


def _ends_name(page: Page, first: Word, last: Word) -> bool:
    """Whether a word of a title-case line is a family name, not what is said of somebody."""
    closed = first.lists & GIVEN and page.plain[last.end : last.end + 1] != " "  # as in a signature: "Ada Roe, Harth"
    return bool(closed) or page.title_case.vouches(last)
