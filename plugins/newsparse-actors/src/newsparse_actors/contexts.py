"""What stands around a name: the sentence's beginning, determiners, verbs, appositions; a few words wide."""

from __future__ import annotations

import regex

from newsparse_actors.tables import ACTING, SAYING, SAYING_BASES, plain

GAP = r"[ \u00a0\u202f]"
_BEFORE_VERB = frozenset({" ", ",", "\u00a0", "\u202f"})
_WINDOW = 60
_OPENERS = " \u00a0\"“‘'(«„[—–-"
_ADVERB = (
    r"(?:\p{Ll}{2,12}ly|also|has|had|have|then|later|who|himself|herself|again|once|first|would|will|did|does|not|to"
    rf"|(?:is|was){GAP}(?:expected|due|set|likely){GAP}to)"
)
# What may stand between a name and the verb it is the subject of, and the verb.
_VERB = regex.compile(rf"((?:,?{GAP}{_ADVERB}(?!\p{{L}})){{0,4}}+),?{GAP}(\p{{Ll}}{{2,14}}+)")
_AUXILIARY = regex.compile(rf"{GAP}(?:did|does|not|will|would)(?!\p{{L}})")
_POINTING = frozenset({"the", "this", "that"})
_PREPOSITIONS = frozenset({"of", "in", "at", "from", "near", "for", "with", "on", "to"})
_CAPITALISED = r"\p{Lu}[\p{L}.]{0,20}+"
_APPOSITION = regex.compile(
    rf",{GAP}(?:\d{{1,3}},|(?:an?|the|who|whose|aged|former|then|deputy|senior|chief){GAP}"
    rf"|(?:{_CAPITALISED}{GAP}){{0,3}}+{_CAPITALISED}['’]s{GAP})"
)
_BODY_NOUN = regex.compile(
    rf"{GAP}(?:officials|executives|employees|headquarters|website|Inc|Corp|Ltd|shares|founder|co-founder)(?!\p{{L}})"
)
_BRACKETED = regex.compile(rf"{GAP}\((?:the{GAP})?(\p{{Lu}}[\p{{Lu}}&]{{1,7}})\)")
_SITE = regex.compile(r"\.(?:com|org|net|gov|edu)(?![\p{L}\p{Nd}/@])")
_REACH = 16  # code points before a name that a determiner or verb needs


def opens_sentence(text: str, start: int) -> bool:
    """Whether a sentence, a line or a quotation begins here."""
    before = text[max(0, start - 4) : start].rstrip(_OPENERS)
    return not before or before[-1] in ".!?:;\n…•" or text[start - 1] in '"“‘'


def _words_before(text: str, start: int) -> list[str]:
    """The last words before a name in lower case, an empty one last where a space stands between."""
    return plain(text[max(0, start - _REACH) : start]).lower().split(" ")


def definite(text: str, start: int) -> bool:
    """Whether a determiner that points at someone known stands before: "the", "their"."""
    words = _words_before(text, start)
    return len(words) > 1 and not words[-1] and words[-2].rpartition("\n")[2].strip("\"“‘'(") in _POINTING


def with_the(text: str, start: int) -> bool:
    """Whether "the" stands before."""
    return plain(text[max(0, start - 4) : start]).lower() == "the "


def _verb_after(text: str, end: int) -> str:
    """SAYING or ACTING by the verb after a name, past adverbs and auxiliaries; "" where it is neither."""
    after = _VERB.match(text, end, end + _WINDOW) if text[end : end + 1] in _BEFORE_VERB else None
    if after is None:
        return ""
    if after[2] in SAYING or (after[2] in SAYING_BASES and _AUXILIARY.search(after[1])):
        return "SAYING"
    return "ACTING" if after[2] in ACTING else ""


def says(text: str, start: int, end: int) -> bool:
    """Whether a verb of saying has [start, end) as its subject, after it or right before."""
    return (_verb_after(text, end) == "SAYING" and not _governed(text, start)) or said_before(text, start)


def _governed(text: str, start: int) -> bool:
    """Whether a preposition stands before, so that the subject of the verb after the name is something else."""
    words = _words_before(text, start)
    return len(words) > 1 and not words[-1] and words[-2] in _PREPOSITIONS


def said_before(text: str, start: int) -> bool:
    """Whether the word before is a verb of saying: "said Koval", "according to Koval"."""
    if not text[max(0, start - 2) : start - 1].islower():
        return False
    words = _words_before(text, start)
    return len(words) > 1 and not words[-1] and (words[-2] in SAYING or words[-3:-1] == ["according", "to"])


def explained(text: str, end: int) -> bool:
    """Whether an apposition follows: ", 45,", ", the head of …", ", who"."""
    return text[end : end + 1] == "," and bool(_APPOSITION.match(text, end, end + _WINDOW))


def body_noun_after(text: str, end: int) -> bool:
    """Whether what follows belongs to bodies, not to persons: "officials", "headquarters"."""
    return bool(_BODY_NOUN.match(text, end, end + 20))


def bracketed(text: str, end: int) -> str:
    """The acronym in brackets after a name: "… Port Authority (RPA)"; "" where there is none."""
    found = _BRACKETED.match(text, end, end + 16)
    return found[1] if found else ""


def site_end(text: str, end: int) -> int:
    """The end of a site's name that begins with the word before `end`: "Secunia.com"; 0 where it is none."""
    found = _SITE.match(text, end, end + 6) if text[end : end + 1] == "." else None
    return found.end() if found else 0


def vouched(text: str, start: int, end: int) -> bool:
    """Whether a verb of saying or acting or an apposition makes [start, end) someone."""
    acts = _verb_after(text, end) != "" and not _governed(text, start)
    return acts or explained(text, end) or said_before(text, start)
