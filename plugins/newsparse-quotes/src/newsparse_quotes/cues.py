"""Cues: the words that attribute, with their inflections and the frames in which they do."""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from newsparse import Lexicon
from newsparse_quotes.files import entries

_IRREGULAR = {  # lemma: past, participle
    "say": ("said", "said"), "tell": ("told", "told"), "write": ("wrote", "written"), "speak": ("spoke", "spoken"),
    "think": ("thought", "thought"), "feel": ("felt", "felt"), "know": ("knew", "known"), "see": ("saw", "seen"),
    "find": ("found", "found"), "show": ("showed", "shown"), "foresee": ("foresaw", "foreseen"),
    "begin": ("began", "begun"),
    "understand": ("understood", "understood"), "swear": ("swore", "sworn"), "forget": ("forgot", "forgotten"),
    "mean": ("meant", "meant"), "teach": ("taught", "taught"), "weep": ("wept", "wept"), "sing": ("sang", "sung"),
    "choose": ("chose", "chosen"), "read": ("read", "read"), "forecast": ("forecast", "forecast"),
    "prove": ("proved", "proven"), "lie": ("lied", "lied"), "put": ("put", "put"),
    "seek": ("sought", "sought"),
}  # fmt: skip
_DOUBLING = frozenset(
    (
        *("admit", "beg", "begin", "blog", "brag", "chat", "dub", "extol", "forget", "fret", "grin", "nod", "plan"),
        *("aver", "concur", "prefer", "quip", "rebut", "regret", "rip", "shrug", "slam", "snap", "sob", "sum"),
    )
)
_BRITISH = frozenset(["signal", "label", "marvel"])  # which double their last letter on one side of the Atlantic
_FINITE = frozenset(["past", "third", "base", "any"])
_FRONTED = frozenset(["quote", "clause", "manner"])
_SAYING = frozenset(["quote", "clause"])


class Frames(NamedTuple):
    """What a lexicon says of a cue: the form of the word and the frames in which it attributes (lexicons/verbs.txt)."""

    form: str  # base, third, past, participle, ing, any; noun; adjective; before, after, owned
    lemma: str
    names: frozenset[str]
    finite: bool  # a form of a verb that may have a subject without an auxiliary
    fronted: bool  # such a form of a verb that may stand behind its content
    heads: bool  # such a form of a verb that takes a quotation as well as a clause


@lru_cache(maxsize=4096)
def frames(value: str) -> Frames:
    """The frames written in the value of a lexicon entry: form, lemma, then names."""
    form, lemma, *names = value.split()
    finite = form in _FINITE
    fronted = finite and not _FRONTED.isdisjoint(names)
    return Frames(form, lemma, frozenset(names), finite, fronted, finite and _SAYING.issubset(names))


def _inflections(lemma: str) -> dict[str, str]:
    """The forms of an English verb, each with its name."""
    stem = lemma.removesuffix("e")
    if lemma in _DOUBLING:
        stem += lemma[-1]
    consonant_y = lemma.endswith("y") and lemma[-2] not in "aeiou"
    past = lemma[:-1] + "ied" if consonant_y else stem + "ed"
    past, participle = _IRREGULAR.get(lemma, (past, past))
    hissing = lemma.endswith(("s", "sh", "ch", "x", "z"))
    third = lemma[:-1] + "ies" if consonant_y else lemma + ("es" if hissing else "s")
    ing = "lying" if lemma == "lie" else (lemma if lemma.endswith("ee") else stem) + "ing"
    forms = {lemma: "base", third: "third", ing: "ing", participle: "participle", past: "past"}
    if past == lemma:
        forms[lemma] = "any"
    return forms


def _plural(noun: str) -> str:
    if noun.endswith("y") and noun[-2] not in "aeiou":
        return noun[:-1] + "ies"
    return noun[:-3] + "ses" if noun.endswith("sis") else noun + "s"


def _spellings(lemma: str) -> tuple[str, ...]:
    """A verb as it is spelled on either side of the Atlantic."""
    return (lemma, lemma[:-3] + "ise") if lemma.endswith("ize") else (lemma,)


def _verbs() -> dict[str, str]:
    return {
        form: f"{which} {lemma} {names}"
        for lemma, names in reversed(entries("verbs"))
        for spelling in _spellings(lemma)
        for form, which in _inflections(spelling).items()
    }


def _nouns() -> dict[str, str]:
    return {form: f"noun {lemma} {names}" for lemma, names in entries("nouns") for form in (lemma, _plural(lemma))}


_GOING_ON = {"goes on": "third", "went on": "past", "going on": "ing", "chimed in": "past", "chimes in": "third"}

_MAKING = {"make": "base", "makes": "third", "made": "past", "making": "ing"}
_CLEAR = ("clear", "it clear", "plain", "it plain")  # made it clear that …

_FORMS = (
    _verbs()
    | {form: f"{which} go manner" for form, which in _GOING_ON.items()}
    | {
        f"{lemma}l{ending}": f"{form} {lemma} {names}"
        for lemma, names in entries("verbs")
        if lemma in _BRITISH
        for ending, form in (("ed", "past"), ("ing", "ing"))
    }
    | {"referred": "past refer to", "referring": "ing refer to"}  # what refers to another means it
    | {f"{form} {rest}": f"{which} make clause" for form, which in _MAKING.items() for rest in _CLEAR}
)

VERBS = Lexicon("quotes.verbs", _FORMS, values=frames)
"""Verbs of saying, asking, thinking, wanting and judging; the value is form, lemma, frames."""

NOUNS = Lexicon("quotes.nouns", _nouns(), values=frames)
"""Nouns that attribute: "the claim that", "criticism of"; the value is `noun`, lemma, frames."""

ADJECTIVES = Lexicon(
    "quotes.adjectives", {word: f"adjective {word} {names}" for word, names in entries("adjectives")}, values=frames
)
"""Adjectives of attitude: "confident that"; the value is `adjective`, lemma, frames."""

PHRASES = Lexicon(
    "quotes.phrases",
    {
        **dict.fromkeys(["according to", "in the words of", "in the view of", "in the opinion of"], "before source"),
        **dict.fromkeys(["put it", "puts it"], "after source"),
        **dict.fromkeys(["words", "view", "opinion", "telling"], "owned source"),
    },
    values=frames,
)
"""Set phrases that attribute: the source follows ("according to"), is in front ("as she put it"), owns ("her view")."""
