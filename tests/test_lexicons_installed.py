"""Whatever a user adds to a lexicon of the shipped plugins is used, or refused: no extractor fails on it."""

from __future__ import annotations

from contextlib import suppress

import pytest

from newsparse import LexiconError
from newsparse.lexicons import Terms
from newsparse.pipelines import installed

TERM = "Zorblax Quindle"
TEXT = f"The {TERM} said on Monday that 40 {TERM} troops signed the {TERM}. “No,” said 12 {TERM} of the {TERM}."


@pytest.mark.parametrize("terms", [[TERM], {TERM: "unheard of"}, {TERM: "a|b|c"}, {TERM: "x:y"}], ids=str)
@pytest.mark.parametrize("name", installed().named_lexicons)
def test_added_terms_are_read_or_refused(name: str, terms: Terms) -> None:
    """A term without a value, and with values of other lexicons' shapes."""
    with suppress(LexiconError):
        installed().extended({name: terms}).parse(TEXT, strict=True)
