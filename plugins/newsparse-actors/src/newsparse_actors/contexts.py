"""What stands around a name: the sentence's beginning, determiners, particles, verbs, appositions."""

from __future__ import annotations

import regex

from newsparse import Words
from newsparse_actors.tables import ACTING, PARTICLES, SAYING, SAYING_BASES

_WINDOW = 60
_OPENERS = " \u00a0\"“‘'(«„[—–-"
_ADVERBS = "also|has|had|have|then|later|who|himself|herself|again|once|first|would|will|did|does|not|to"
_LATER = frozenset([*_ADVERBS.split("|"), "is", "was"])  # the verb may come after one of these, or of those in -ly
_ADVERB = rf"(?:\p{{Ll}}{{2,12}}ly|{_ADVERBS}|(?:is|was) (?:expected|due|set|likely) to)(?!\p{{L}})"
# What may stand between a name and the verb it is the subject of, and the verb.
_VERB = regex.compile(rf"((?:,? {_ADVERB}){{0,4}}+),? (\p{{Ll}}{{2,14}}+)")
_AUXILIARY = regex.compile(r" (?:did|does|not|will|would)(?!\p{L})")
_KINDS = dict.fromkeys(ACTING, "ACTING") | dict.fromkeys(SAYING, "SAYING")
_OPENING = frozenset({"", " ", "\n", '"', "“", "'", "("})  # what may stand before a word that is one by itself
_POINTING = frozenset({"the", "this", "that"})
_PREPOSITIONS = frozenset({"of", "in", "at", "from", "near", "for", "with", "on", "to"})
# Words after which the name of a city is where something is, not who does it; and what may stand between.
_PLACING = frozenset(
    ["in", "at", "near", "around", "outside", "inside", "to", "from", "across", "through", "via", "into", "over"]
) | {"leave", "left", "visited", "visiting"}
_PARTS = frozenset({"the", "central", "downtown", "eastern", "western", "northern", "southern", "nearby"})
_ARTICLES = frozenset({"ad", "al", "an", "ar", "as", "ash", "at", "az", "el"})  # before a hyphen: "al-Assad"
_MOST_PARTICLES = 3
_CAPITALISED = r"\p{Lu}[\p{L}.]{0,20}+"
_APPOSITION = regex.compile(
    r", (?:\d{1,3},|(?:an?|the|who|whose|aged|former|then|deputy|senior|chief) "
    rf"|(?:{_CAPITALISED} ){{0,3}}+{_CAPITALISED}'s )"
)
_BODY_NOUNS = frozenset(
    ("officials", "executives", "employees", "headquarters", "website", "inc", "corp", "ltd", "shares", "founder")
)
_BRACKETED = regex.compile(r" \((?:the )?(\p{Lu}[\p{Lu}&]{1,7})\)")
_SITE = regex.compile(r"\.(?:com|org|net|gov|edu)(?![\p{L}\p{Nd}/@])")


class Context:
    """The text around places of a document; all places are offsets, `plain` is the text in plain form."""

    def __init__(self, text: str, plain: str, words: Words) -> None:
        self._text = text
        self._plain = plain
        self._words = words
        self._before: dict[int, str] = {}  # most names are asked for the words beside them more than once
        self._after: dict[int, str] = {}

    def before(self, start: int) -> str:
        """The case-folded word before, if only a space stands between; "" where there is none."""
        word = self._before.get(start)
        if word is None:
            word = self._joined(start, " ")
            if word and self._plain[start - len(word) - 2 : start - len(word) - 1] not in _OPENING:
                word = ""
            self._before[start] = word
        return word

    def after(self, end: int) -> str:
        """The case-folded word after, if only a space stands between; "" where there is none."""
        word = self._after.get(end)
        if word is None:
            word = self._after[end] = self._beside(end) if self._plain[end : end + 1] == " " else ""
        return word

    def _beside(self, end: int) -> str:
        words, number = self._words, self._words.after(end)
        near = number < len(words.starts) and words.starts[number] == end + 1
        return words.folded[number] if near else ""

    def _joined(self, start: int, by: str) -> str:
        """The case-folded word that one sign stands between and `start`; "" where there is none."""
        if self._plain[start - 1 : start] != by:
            return ""
        words, number = self._words, self._words.after(start) - 1
        return words.folded[number] if number >= 0 and words.ends[number] == start - 1 else ""

    def opens_sentence(self, start: int) -> bool:
        """Whether a sentence, a line or a quotation begins here."""
        before = self._text[max(0, start - 4) : start].rstrip(_OPENERS)
        return not before or before[-1] in ".!?:;\n…•" or self._text[start - 1] in '"“‘'

    def definite(self, start: int) -> bool:
        """Whether a determiner that points at someone known stands before: "the", "that"."""
        return self.before(start) in _POINTING

    def placed(self, start: int) -> bool:
        """Whether a preposition of place stands before: "in", "near the", "from central"."""
        word = self.before(start)
        return word in _PLACING or (word in _PARTS and self.before(start - len(word) - 1) in _PLACING)

    def with_particles(self, start: int) -> int:
        """The start of a name with the particles before it: "von der Leyen", "al-Assad"."""
        word = self.before(start)
        if not word:
            article = self._joined(start, "-")
            return start - len(article) - 1 if article in _ARTICLES else start
        count = 0
        while word in PARTICLES and count < _MOST_PARTICLES and not self._plain[start - 2].isupper():
            start -= len(word) + 1
            word, count = self.before(start), count + 1
        return start

    # ------------------------------------------------------------------ verbs
    def says(self, start: int, end: int) -> bool:
        """Whether a verb of saying has [start, end) as its subject, after it or right before."""
        return self.said_before(start) or (self._verb_after(end) == "SAYING" and not self._governed(start))

    def vouched(self, start: int, end: int) -> bool:
        """Whether a verb of saying or acting or an apposition makes [start, end) someone."""
        acts = self._verb_after(end) != "" and not self._governed(start)
        return acts or self.explained(end) or self.said_before(start)

    def acts(self, end: int) -> bool:
        """Whether a verb of saying or acting follows without a comma or "who"."""
        return self.after(end) not in ("", "who") and self._verb_after(end) != ""

    def said_before(self, start: int) -> bool:
        """Whether the word before is a verb of saying: "said Koval", "according to Koval"."""
        word = self.before(start)
        return word in SAYING or (word == "to" and self.before(start - len("to ")) == "according")

    def opened(self, start: int, end: int) -> bool:
        """Whether "According to Koval" opens a sentence: after a name of one word the comma only ends that phrase."""
        return " " not in self._plain[start:end] and self._plain.startswith("According to ", max(0, start - 13))

    def _governed(self, start: int) -> bool:
        """Whether a preposition stands before, so that the subject of the verb after the name is something else."""
        return self.before(start) in _PREPOSITIONS

    def _verb_after(self, end: int) -> str:
        """SAYING or ACTING by the verb after a name, past adverbs and auxiliaries; "" where it is neither."""
        word = self.after(end)
        if not word:
            return self._verb_later(end) if self._plain[end : end + 1] == "," else ""
        if word in _LATER or word[-2:] == "ly":
            return self._verb_later(end)
        return _KINDS.get(word, "") if self._plain[end + 1].islower() else ""

    def _verb_later(self, end: int) -> str:
        found = _VERB.match(self._plain, end, end + _WINDOW)
        if found is None:
            return ""
        if found[2] in SAYING_BASES and _AUXILIARY.search(found[1]):
            return "SAYING"
        return _KINDS.get(found[2], "")

    # ---------------------------------------------------------- what follows
    def explained(self, end: int) -> bool:
        """Whether an apposition follows: ", 45,", ", the head of …", ", who"."""
        return self._plain[end : end + 1] == "," and bool(_APPOSITION.match(self._plain, end, end + _WINDOW))

    def body_noun_after(self, end: int) -> bool:
        """Whether what follows belongs to bodies, not to persons: "officials", "headquarters"."""
        return self.after(end) in _BODY_NOUNS

    def bracketed(self, end: int) -> str:
        """The acronym in brackets after a name: "… Port Authority (RPA)"; "" where there is none."""
        found = _BRACKETED.match(self._plain, end, end + 16)
        return found[1] if found else ""

    def site_end(self, end: int) -> int:
        """The end of a site's name that begins with the word before `end`: "Secunia.com"; 0 where it is none."""
        found = _SITE.match(self._plain, end, end + 6) if self._plain[end : end + 1] == "." else None
        return found.end() if found else 0
