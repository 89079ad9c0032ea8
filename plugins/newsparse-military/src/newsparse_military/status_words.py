"""Verbs of what forces do and undergo, by the status they assert, in all forms that news uses; folded."""

from __future__ import annotations

from newsparse_military.wordlists import sorted_by_key, words

STATUS = sorted_by_key("status")
NOMINAL = sorted_by_key("status-nouns")
OF_OBJECT = sorted_by_key("status-of-object")
CASUALTY = words("status_words.casualty")
NEGATIVES = words("status_words.negatives")
FUTURE = frozenset({"will", "shall", "ll"})
CONDITIONAL = words("status_words.conditional")
REPORTING = words("status_words.reporting")
