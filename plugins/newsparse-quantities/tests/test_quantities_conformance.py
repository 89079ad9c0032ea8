"""The extractors of newsparse-quantities keep the contract of every extractor."""

from newsparse import Pipeline
from newsparse.testing import conformance
from newsparse.testing.phrases import NEUTRAL
from newsparse_quantities import dates, quantities

EXAMPLES = [
    "On January 22, 2019, more than 40 people were killed.",
    "Exports rose to $84 million in March 2024, up 3.5 percent since last year.",
]

test_conformance = conformance(quantities, dates, examples=EXAMPLES)


def test_the_neutral_paragraph_is_neutral() -> None:
    """The paragraph that must change nothing holds no number and no time, not even a part of a day."""
    document = Pipeline(quantities, dates).parse(NEUTRAL, strict=True)
    assert (document.annotations, document.rejected) == ((), ())
