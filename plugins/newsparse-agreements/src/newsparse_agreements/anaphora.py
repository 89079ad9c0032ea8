"""Which mentions are of one instrument: names and their acronyms, and definite phrases that refer back."""

from __future__ import annotations

from collections.abc import Sequence

import attrs
import regex

from newsparse_agreements.evidence import definite
from newsparse_agreements.instruments import Mention
from newsparse_agreements.records import Type
from newsparse_agreements.sentences import Sentence
from newsparse_agreements.vocabulary import MODIFIERS, words

_WORD = regex.compile(r"[\p{L}\p{M}\p{Nd}]++")
_SMALL = words("name-fillers")
_ALSO_KNOWN = words("also-known")
_RECENT = 60  # instruments looked back over for an antecedent
_ANYTHING = frozenset({Type.AGREEMENT, Type.ACCORD, Type.PACT, Type.DEAL})
_TREATIES_TOO = frozenset({Type.AGREEMENT, Type.ACCORD, Type.PROTOCOL, Type.PACT, Type.CHARTER})
_KIN = (
    frozenset({Type.CEASEFIRE, Type.TRUCE, Type.PEACE_AGREEMENT}),
    frozenset({Type.TREATY, Type.CONVENTION}),
    frozenset({Type.DECLARATION, Type.COMMUNIQUE}),
)
_VAGUE = words("vague-adjectives")
_YEAR = 4  # figures
_OWN = frozenset({"its", "their"})
_OTHERS = words("other-adjectives")  # "the previous truce" is not the one just told of


@attrs.frozen
class Sides:
    """The codes of those a mention tells of: who tells it from others, those of them its phrase names, all parties."""

    telling: frozenset[str] = frozenset()
    named: frozenset[str] = frozenset()
    all: frozenset[str] = frozenset()


@attrs.define(eq=False)
class Instrument:
    """One instrument of the document: its key, the words of its name or description, its type and number."""

    key: str
    type: Type
    words: frozenset[str]
    named: bool
    plural: bool
    codes: frozenset[str] = frozenset()
    sides: frozenset[str] = frozenset()  # all parties told of so far
    headline: bool = False  # only told of in a line without a stop


class Register:
    """The instruments met so far in a document; each mention is entered in reading order."""

    def __init__(self) -> None:
        self._instruments: list[Instrument] = []
        self._names: dict[frozenset[str], Instrument] = {}
        self._acronyms: dict[str, Instrument] = {}
        self._keys: dict[str, int] = {}
        self._last: tuple[Sentence, Mention] | None = None

    def antecedent(self, mention: Mention, sides: Sides) -> Instrument | None:
        """The instrument a definite description refers to: the latest one that it fits."""
        if mention.title is not None or not definite(mention):
            return None
        words = content(mention)
        aside = None
        for known in reversed(self._instruments[-_RECENT:]):
            if _fits(known, mention, words, sides):
                if not _aside(known) or not words.isdisjoint(known.words):
                    return known
                aside = aside or known
        return aside or self._formal(mention, words, sides)

    def _formal(self, mention: Mention, words: frozenset[str], sides: Sides) -> Instrument | None:
        """The named agreement or protocol that "the treaty" alone means where no treaty was told of."""
        latest = self._instruments[-1] if self._instruments else None
        if (
            latest is None
            or mention.type is not Type.TREATY
            or words
            or _of_others(latest, sides, owned=mention.determiner in _OWN)
        ):
            return None
        return latest if latest.named and latest.type in _TREATIES_TOO and not mention.plural else None

    def enter(self, sentence: Sentence, mention: Mention, sides: Sides) -> tuple[Instrument, bool]:
        """The mention's instrument, and whether the mention refers back to it."""
        instrument, refers = self._entered(sentence, mention, sides)
        instrument.sides |= sides.all
        return instrument, refers

    def _entered(self, sentence: Sentence, mention: Mention, sides: Sides) -> tuple[Instrument, bool]:
        found = self.antecedent(mention, sides)
        if found:
            self._touch(found)
            return found, True
        alias = self._alias(sentence, mention)
        if alias:
            if mention.acronym:
                self._acronyms[mention.acronym] = alias
            self._names.setdefault(
                _name_words(mention.title.of(sentence.text)) if mention.title else frozenset(), alias
            )
            return alias, False
        known = self._named(sentence, mention) if mention.title else self._described(mention, sides)
        known = known or self._of_headline(sentence, mention, sides)
        instrument = known or self._new(sentence, mention)
        instrument.codes |= sides.telling
        if mention.acronym:
            self._acronyms[mention.acronym] = instrument
        self._touch(instrument)
        return instrument, False

    def _alias(self, sentence: Sentence, mention: Mention) -> Instrument | None:
        """The instrument just named, where this is another name of it: "…, known as the Jakarta Treaty"."""
        last, self._last = self._last, (sentence, mention)
        if last is None or last[0] is not sentence or not self._instruments:
            return None
        between = {sentence[n] for n in range(last[1].last, mention.first)}
        return (
            self._instruments[-1]
            if between & {"as", "called", "dubbed", "formally", "officially"} and between <= _ALSO_KNOWN
            else None
        )

    def _touch(self, instrument: Instrument) -> None:
        if self._instruments and self._instruments[-1] is not instrument:
            self._instruments.append(instrument)
        elif not self._instruments:
            self._instruments = [instrument]

    def _named(self, sentence: Sentence, mention: Mention) -> Instrument | None:
        name = mention.title.of(sentence.text) if mention.title else ""
        if name in self._acronyms:
            return self._acronyms[name]
        keys = [_name_words(text) for text in (name, mention.full) if text]
        exact = next((self._names[key] for key in keys if key in self._names), None)
        return exact or next(
            (
                known
                for known in reversed(self._instruments[-_RECENT:])
                if known.named and _same_name(known, mention, keys)
            ),
            None,
        )

    def _described(self, mention: Mention, sides: Sides) -> Instrument | None:
        """An instrument described by the very same words, unless the two have different parties."""
        words = content(mention)
        recent = reversed(self._instruments[-_RECENT:])
        same = (known for known in recent if not known.named and known.type is mention.type and known.words == words)
        return next((known for known in same if not _of_others(known, sides, owned=mention.determiner in _OWN)), None)

    def _of_headline(self, sentence: Sentence, mention: Mention, sides: Sides) -> Instrument | None:
        """The instrument of the headline, which the text below describes as new: "Truce holds. A six-week truce …"."""
        latest = self._instruments[-1] if self._instruments else None
        if latest is None or not latest.headline or latest.named or mention.title or not sentence.stopped:
            return None
        words = content(mention)
        kin = latest.type is mention.type or any(latest.type in group and mention.type in group for group in _KIN)
        alike = kin and latest.words <= words and not _of_others(latest, sides, owned=False)
        general = latest.type in _ANYTHING and mention.type in _ANYTHING
        same = general and len(sides.telling) > 1 and sides.telling == latest.codes
        if mention.plural != latest.plural or any(map(_tells_apart, words)) or not (alike or same):
            return None
        latest.words, latest.type, latest.headline = words, mention.type, False
        return latest

    def _new(self, sentence: Sentence, mention: Mention) -> Instrument:
        text = mention.title.of(sentence.text) if mention.title else " ".join(mention.words)
        slug = "-".join(_WORD.findall(text.casefold())) or mention.type.value
        self._keys[slug] = self._keys.get(slug, 0) + 1
        key = slug if self._keys[slug] == 1 else f"{slug}-{self._keys[slug]}"
        words = _name_words(text) if mention.title else content(mention)
        titled = mention.title is not None
        instrument = Instrument(key, mention.type, words, titled, mention.plural, headline=not sentence.stopped)
        if mention.title:
            for name in filter(None, (text, mention.full)):
                self._names.setdefault(_name_words(name), instrument)
        return instrument


def content(mention: Mention) -> frozenset[str]:
    """The words of a description that tell it from others."""
    told = (word for word in mention.modifiers if word not in _VAGUE and MODIFIERS.get(word) != "plain")
    return mention.topic.union(told, _OTHERS.intersection(mention.modifiers))


def _name_words(name: str) -> frozenset[str]:
    return frozenset(word for word in _WORD.findall(name.casefold()) if word not in _SMALL)


def _same_name(known: Instrument, mention: Mention, keys: Sequence[frozenset[str]]) -> bool:
    """Whether one name shortens the other ("Non-Proliferation Treaty", "Treaty on the Non-Proliferation of …")."""
    if known.type is not mention.type:
        return False
    return any(len(key) > 1 and len(known.words) > 1 and (key <= known.words or known.words <= key) for key in keys)


def _fits(known: Instrument, mention: Mention, words: frozenset[str], sides: Sides) -> bool:
    if _of_others(known, sides, owned=mention.determiner in _OWN) or (mention.plural and not known.plural):
        return False
    kin = known.type is mention.type or any(known.type in group and mention.type in group for group in _KIN)
    general = mention.type in _ANYTHING and (known.type is not Type.EXCHANGE or mention.type is Type.DEAL)
    if not kin and not general:
        return False
    another = any(map(_tells_apart, words))
    return words <= known.words or (not known.words and not known.named and kin and not another)


def _of_others(known: Instrument, sides: Sides, *, owned: bool) -> bool:
    """Whether a mention's sides are not those of an instrument: "Kenya’s deal with the EU", not Chile's with it.

    `owned` is set behind "its" and "their": whose it is tells more than who acts on it.
    """
    codes, named, told = sides.named if known.named else sides.telling, sides.named, known.codes | known.sides
    if known.codes and codes:
        both = min(len(named), len(known.codes)) > 1
        return codes.isdisjoint(known.codes) or (both and not (named <= known.codes or known.codes <= named))
    return owned and len(named) > 1 and named.isdisjoint(told) and (bool(told) or known.named)


def _aside(known: Instrument) -> bool:
    """Whether an instrument was told of beside another of its kind: "the previous truce", "the 1949 armistice"."""
    return not known.named and any(map(_tells_apart, known.words))


def _tells_apart(word: str) -> bool:
    """Whether a word sets an instrument beside others: "previous", "1949"."""
    return word in _OTHERS or (len(word) == _YEAR and word.isdecimal())
