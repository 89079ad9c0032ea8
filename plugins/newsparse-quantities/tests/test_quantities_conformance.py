"""The extractors of newsparse-quantities keep the contract of every extractor."""

from newsparse.testing import conformance
from newsparse_quantities import dates, quantities

EXAMPLES = [
    "On January 22, 2019, more than 40 people were killed.",
    "Exports rose to $84 million in March 2024, up 3.5 percent since last year.",
]

test_conformance = conformance(quantities, dates, examples=EXAMPLES)
