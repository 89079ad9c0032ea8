"""What holds of every text: shifting, typography, and time in proportion to length."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsparse.testing import cpu_seconds, growth

TEXTS = [
    "Talks on a Pact\n\nPeru and Chile signed the Lima Treaty on Friday. The treaty’s text is secret.",
    "Truce Holds\n\nChad and Libya agreed to a ten-day truce, with Oman as mediator. It was signed in Tunis.",
    "A Vote\n\nKenya’s parliament has yet to ratify the Second Protocol to the Rivers Convention. It is unpopular.",
]
NEUTRAL = [
    "Rain fell over the hills all day.",
    "A baker opened her shop at six.",
    "The river was calm, and boats came in.",
]


def facts(found, shift=0, after=0):
    """What was found, with places behind `after` moved by `shift`."""
    moved = lambda span: tuple(end + shift if span.start > after else end for end in (span.start, span.end))  # noqa: E731
    return [
        (
            moved(item.span),
            item.value.title,
            item.value.entity,
            item.value.status,
            [(party.code, party.role, moved(party.span)) for party in item.value.parties],
            [(action.stage, action.by, moved(action.span), action.modality) for action in item.value.actions],
        )
        for item in found
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
    """No-break spaces and either apostrophe read alike."""
    headline, body = text.split("\n\n")
    other = f"{headline}\n\n{body.replace(' ', space).replace('’', mark)}"
    plain = lambda rows: [(row[0], *row[2:]) for row in rows]  # noqa: E731
    assert plain(facts(read(other))) == plain(facts(read(text)))


HOSTILE = [
    ("", "treaty ", ""),
    ("", "Peru signed the treaty and ", ""),
    ("", "Peru signed and ratified ", "the treaty."),
    ("", "Treaty of ", ""),
    ("", "The pact was signed by Peru. ", ""),
    ("", "the Lake Treaty (LT) LT ", ""),
    ("The treaty between ", "Peru, Chile, ", "and Mali was signed."),
    ("a deal ", "mediated by Oman ", ""),
]


@pytest.mark.parametrize(("before", "unit", "after"), HOSTILE)
def test_time_grows_with_length_only(before, unit, after):
    """A code point costs as much in a long text as in a short one, however often treaty words and parties repeat."""
    from newsparse import Pipeline
    from newsparse_agreements import agreements

    pipeline = Pipeline(agreements)
    assert growth(cpu_seconds(lambda text: pipeline.parse(before + text + after)), unit).linear
