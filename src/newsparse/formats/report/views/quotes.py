"""Quotes by speaker: who says most comes first, and last what nobody is named for."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

import attrs

from newsparse.formats.report.cases import Case
from newsparse.formats.report.views.actors import Actor, profiles
from newsparse.formats.report.views.base import Found, View, grouped, listed
from newsparse.spans import Span

_BASES: Final = {
    "inherited": "the quote before",
    "pronoun": "a pronoun",
    "role": "a role",
    "short-name": "a short name",
}


@attrs.frozen
class Speaker:
    """Who said it."""

    name: str
    resolved_by: str
    entity: str | None = None

    @property
    def key(self) -> str:
        """Equal for quotes of one speaker."""
        return self.entity or self.name


@attrs.frozen
class Quote:
    """What is read of a quote."""

    type: str
    content: tuple[Span, ...]
    cue: Span | None = None
    source: Span | None = None
    addressee: Span | None = None
    speaker: Speaker | None = None
    polarity: str = "positive"
    modality: str = "actual"
    within: Span | None = None

    @property
    def key(self) -> str | None:
        """Equal for quotes of one speaker, None where none is named."""
        return self.speaker.key if self.speaker else None


def _data(found: list[Found[Quote]], case: Case) -> Mapping[str, Any]:
    known = profiles(case)
    groups = sorted(grouped(found, lambda item: item.value.key).items(), key=lambda group: _order(*group))
    return {"speakers": [_speaker(quotes, known.get(key or ""), case) for key, quotes in groups]}


def _order(key: str | None, quotes: list[Found[Quote]]) -> tuple[bool, int]:
    # Sorting is stable: of equals the one who speaks first comes first.
    return key is None, -len(quotes)


def _speaker(quotes: list[Found[Quote]], profile: Actor | None, case: Case) -> Mapping[str, Any]:
    speaker = quotes[0].value.speaker
    return {
        "name": speaker and speaker.name,
        "about": listed((profile.role, profile.country)) if profile else "",
        "quotes": [_quote(item, case) for item in quotes],
    }


def _quote(found: Found[Quote], case: Case) -> Mapping[str, Any]:
    quote = found.value
    notes = [
        f"speaker known by {_BASES.get(basis, basis)}" if (basis := _basis(quote)) else None,
        "negated" if quote.polarity == "negative" else None,
        quote.modality if quote.modality != "actual" else None,
        "inside another quote" if quote.within else None,
    ]
    return {
        "entry": found.entry,
        "type": quote.type,
        "words": " … ".join(filter(None, map(case.words, quote.content))),
        "source": case.words(quote.source),
        "cue": case.words(quote.cue),
        "addressee": case.words(quote.addressee),
        "notes": listed(notes),
    }


def _basis(quote: Quote) -> str | None:
    """What led to the speaker, where the quote does not say the full name itself."""
    return quote.speaker.resolved_by if quote.speaker and quote.speaker.resolved_by != "explicit" else None


VIEW = View("Quotes", "Quotes by speaker", "quotes.html", Quote, _data, lambda quote: quote.content)
