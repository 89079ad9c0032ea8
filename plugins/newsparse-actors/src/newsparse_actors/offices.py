"""By which phrases an office is meant: "president" for a president of Chad, not for one of a club."""

from __future__ import annotations

from functools import lru_cache

import regex

from newsparse_actors.tables import country_of, plain

_LONGEST = 12  # words of a role
_COMPLEMENT = regex.compile(" (?:of|for|to|at|in|on|from|with|by|under|against|who|that) ")
_LESSER = ("vice", "deputy", "assistant", "former", "ex-", "under")


@lru_cache(1024)
def offices(role: str, country: str | None) -> tuple[str, ...]:
    """By which later phrases a role is meant: its endings, those of "president" alone for a president of Chad, too."""
    phrases = [phrase for one in role.split(", ") for phrase in (*_endings(one), *_endings(_of_country(one)))]
    return (*phrases, *(in_country(country, phrase) for phrase in phrases)) if country else tuple(phrases)


def _of_country(role: str) -> str:
    """The office, where what it is an office of is a country: "head of state" of "head of state of Chad"; else ""."""
    parts = role.split(" of ")
    heads = (" of ".join(parts[:cut]) for cut in range(1, len(parts)) if country_of(" of ".join(parts[cut:])))
    return next(heads, "")


def in_country(country: str | None, phrase: str) -> str:
    """The phrase for an office of a country, which is no other country's: "TCD president"."""
    return phrase if not country or phrase.startswith(country) else f"{country} {phrase}"


@lru_cache(1024)
def bare(role: str) -> tuple[str, ...]:
    """By which phrases a role may be meant if nobody else holds such an office: "the head" for a head of an agency.

    Not "the president" for one of a club or company: a president without more is a nation's.
    """
    head = _COMPLEMENT.split(role, maxsplit=1)[0]
    return tuple(phrase for phrase in _endings(head) if phrase != "president") if head != role else ()


def phrase_of(role: str) -> str:
    """The phrase by which a role as a whole is meant."""
    return next(iter(_endings(role)), "")


def _endings(role: str) -> tuple[str, ...]:
    """The endings of a role that begin in its head: not "president" for a vice president, or an aide to one."""
    words = plain(role).casefold().split()[:_LONGEST]
    head = len(_COMPLEMENT.split(role, maxsplit=1)[0].split())
    starts = (i for i in range(min(max(head, 1), len(words))) if not (i and words[i - 1].startswith(_LESSER)))
    return tuple(" ".join(words[i:]) for i in starts)
