"""What holds of every text: shifting, typography, and time in proportion to length."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsparse.testing import cpu_seconds, growth

TEXTS = [
    "Town Falls\n\nGhana’s 1st Infantry Battalion left Tamale on Friday. The battalion’s C Coy stayed, Accra said.",
    "Fleet Sails\n\nThe Northern Fleet sent 900 Russian marines to Syria. These troops will train there.",
    "A Raid\n\nWagner fighters shelled the 3rd Division’s 9th Brigade near Sirte. The brigade did not withdraw.",
]
NEUTRAL = ["Rain fell over the hills all day.", "A baker opened her shop at six.", "The river was calm."]


def facts(found, shift=0, after=0):
    """What was found, with places behind `after` moved by `shift`."""

    def moved(span):
        return span and tuple(end + shift if span.start > after else end for end in (span.start, span.end))

    fields = ["type", "name", "country", "entity", "status", "parent", "sidc", "claimed_by", "strength_kind"]
    return [
        (moved(unit.span), moved(unit.value.location), [getattr(unit.value, field) for field in fields])
        for unit in found
    ]


@settings(deadline=None, max_examples=20)
@given(text=st.sampled_from(TEXTS), paragraph=st.sampled_from(NEUTRAL))
def test_a_neutral_paragraph_after_the_headline_only_shifts(read, text, paragraph):
    """Records do not depend on what is said of other things."""
    headline, body = text.split("\n\n")
    longer = f"{headline}\n\n{paragraph}\n\n{body}"
    assert facts(read(text), shift=len(paragraph) + 2, after=len(headline)) == facts(read(longer))


@settings(deadline=None, max_examples=20)
@given(text=st.sampled_from(TEXTS), space=st.sampled_from([" ", "\u00a0"]), mark=st.sampled_from(["'", "’"]))
def test_typography_changes_nothing(read, text, space, mark):
    """No-break spaces and either apostrophe read alike; names keep the apostrophe they are written with."""
    headline, body = text.split("\n\n")
    other = f"{headline}\n\n{body.replace(' ', space).replace('’', mark)}"
    assert facts(read(other)) == facts(read(text))


HOSTILE = [
    "1st Brigade of the ",
    "Aa ",
    "1st ",
    "1st, 2nd and 3rd ",
    "Guards Naval Infantry ",
    "the brigade ",
    "troops ",
    "Russian troops and ",
    "Hamas's ",
    "3rd Battalion, ",
    "(IDF) ",
    "said the 1st Brigade ",
    "2 PARA ",
    "1st Brigade, the 1st has ",
    "King's Royal Hussars ",
    "brigade de la ",
    "if not to be in the 1st Brigade ",
]


@pytest.mark.parametrize("unit", HOSTILE)
def test_time_grows_with_length_only(unit):
    """A code point costs as much in a long text as in a short one, however often the words of a name repeat."""
    from newsparse import Pipeline
    from newsparse_military import units

    pipeline = Pipeline(units)
    assert growth(cpu_seconds(lambda text: pipeline.parse(text + "Brigade, 1st Brigade left.")), unit).linear
