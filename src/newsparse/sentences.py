"""Sentences of a text's content: every block but boilerplate, cut where a sentence ends.

A stop ends a sentence also inside a quote: "“We wait. They left,” Moe said." is two, so that the words before a cue and
the cue are in one, and no quote of a page's length becomes a sentence. What belongs to a quote is told by its marks.
A question or an exclamation stays with the cue after it: "“Never!” Moe shouted." and "“Why?” he asked." are one each.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

import regex

from newsparse.outline import Block
from newsparse.spans import Span

# German closes with the marks that English opens with, or sets « and » the other way round; French sets spaces inside.
# A stop with the marks that close after it, white space, and the word after it with what opens it.
_BOUNDARY: Final = regex.compile(
    r"(?P<stop>[.!?…]{1,8}+)(?P<closers>(?:[”“’\"'»›«‹)\]]|\s[»›](?=\s)){0,4}+)(?:\[\p{N}{1,3}\]){0,3}+(?P<gap>[\s\x1c-\x1f]++)"
    r"(?![\p{M}\u200d)\]”,;:.!?…]|[»›](?!\p{L}))(?P<openers>[“‘„‚\"'«‹»›(\[¿¡*_—–-]{0,3}+)(?P<next>[\p{L}\p{M}\p{N}'’]{0,20}+)"
)
_REACH: Final = 24  # code points that are looked back over for the word before a stop
_BEFORE: Final = regex.compile(r"(?r)[\p{L}\p{M}\p{N}.'’]{1,24}+")
_DOTTED: Final = regex.compile(r"\p{L}(?:\.\p{L}){0,8}+\Z")
_ROMAN: Final = regex.compile(r"[IVXLC]{1,7}+\Z")
_CUED: Final = regex.compile(
    r"(?:\p{Lu}[\p{L}\p{M}.’'-]{0,24}+\s){1,4}(?:said|says|asked|asks|shouted|shouts|cried|yelled|replied|added|wrote|told"
    r"|tweeted|screamed|called|exclaimed|demanded|wondered|posted|quipped|joked|responded|answered|declared|insisted|warned)\b"
)


def _words(listing: str) -> frozenset[str]:
    return frozenset(listing.split())


_QUOTING: Final = frozenset("”“„‚\"»›«‹’'")

# Never at the end of a sentence.
_BEFORE_NAMES: Final = _words(
    """mr mrs ms messrs mx dr drs prof profs gen gens lt col maj capt cpt cpl sgt pvt cmdr comdr cdr brig adm vadm radm
    gov govs sen sens rep reps rev revd hon pres supt insp det amb ste mt fr sr mgr msgr atty asst assoc dep dir cllr
    spc pfc ssgt tsgt msgt ens cmdt lt.-gen maj.-gen"""
)
_BEFORE_MORE: Final = _words("vs v cf e.g i.e viz approx ca")
# Not at the end of a sentence where a number follows.
_BEFORE_NUMBERS: Final = _words(
    """no nos art arts fig figs vol vols p pp par para paras ch sect app ed op est c jan feb mar apr jun jul aug sep
    sept oct nov dec tel ext rte hwy regt"""
)
# At the end of a sentence where the next word is one of those that begin them; the second set needs its capital.
_UNITS: Final = _words("etc al min max avg dept ft lb lbs oz sec hr hrs mi sq mln bn tn")
_SHORTENED: Final = _words(
    """inc corp co cos ltd llc plc bros jr esq dept univ assn intl natl govt ave blvd rd st sec bn bde div ala ariz ark
    calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn tex va vt
    wash wis wyo ont que alta sask mon tue tues wed thu thur thurs fri sat sun"""
)
_STARTERS: Final = _words(
    """the a an this that these those he she it they we you there here his her its their our my i i'm it's he's she's
    they've we've that's there's and but or so yet for nor if when while after before since although though because
    as at in on by with from to of however meanwhile still then now what who why how where which whether both many
    most some all each every several no not one two three another other such under over during despite according
    also earlier later last next until once only even instead overall moreover furthermore asked"""
)
_HOURS: Final = frozenset({"a.m", "p.m"})
_AFTER_HOURS: Final = _words(
    """monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
    september october november december eastern pacific central mountain gmt utc bst est edt et ct mt pt cst cdt pst
    pdt cet cest eet local"""
)


def sentences(text: str, blocks: Sequence[Block]) -> tuple[Span, ...]:
    """The sentences of all content blocks, in order: none crosses a block, and together they cover its every word.

    Offsets are code points of `text`; no sentence begins or ends with white space. Linear in the length of the blocks.
    """
    return tuple(span for block in blocks if not block.furniture for span in _within(text, block.span))


def _within(text: str, block: Span) -> Iterator[Span]:
    content = block.of(text)
    start, end = block.end - len(content.lstrip()), block.start + len(content.rstrip())
    for match in _BOUNDARY.finditer(text, start, end):
        if match.end("gap") < end and _ends(text, match, start):
            yield Span(start, match.start("gap"))
            start = match.end("gap")
    if start < end:
        yield Span(start, end)


def _ends(text: str, match: regex.Match[str], start: int) -> bool:
    """Whether the stop ends the sentence that began at `start`."""
    word, stop, at = match["next"], match["stop"], match.start()
    if _goes_on(word, match["openers"]) or at == start or text[at - 1].isspace():
        return False
    if stop == ".":
        return _full_stop(text, start, at, word)
    if _QUOTING.intersection(match["closers"]) and _CUED.match(text, match.start("next")):
        return False
    return stop[0] in "!?" or word != "I"


def _goes_on(word: str, openers: str) -> bool:
    """Whether the next word, by its small letter, is of the same sentence ("iPhone" is no such word)."""
    return word[:1].islower() and not word[1:2].isupper() and not _QUOTING.intersection(openers)


def _full_stop(text: str, start: int, at: int, word: str) -> bool:
    """Whether the full stop at `at` ends a sentence, and is not only that of an abbreviation, before `word`."""
    found = _BEFORE.search(text, max(start, at - _REACH), at)
    if found is None or found.end() < at:
        return True
    last = found[0]
    return _after_word(last, word) if last[-1].isalpha() else not (last.isnumeric() and found.start() == start)


def _after_word(last: str, word: str) -> bool:
    """Whether a stop after `last` ends a sentence, where `word` comes next."""
    key, following = last.casefold(), word.casefold().replace("’", "'")
    capital, number = last[0].isupper(), word[:1].isnumeric()
    if key in _BEFORE_MORE or (capital and key in _BEFORE_NAMES):
        return False
    if key in _BEFORE_NUMBERS:
        return not number and not _ROMAN.match(word)
    if key in _HOURS:
        return following not in _AFTER_HOURS
    if last != "I" and (_DOTTED.match(last) or key in _UNITS or (capital and key in _SHORTENED)):
        return following in _STARTERS
    return True
