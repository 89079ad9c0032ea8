"""Vocabulary: word lists, written as they are read."""

from __future__ import annotations


def words(listing: str) -> frozenset[str]:
    """The words of a listing with white space between them."""
    return frozenset(listing.split())
