"""The extractor of newsparse-agreements keeps the contract of every extractor."""

from newsparse.testing import conformance
from newsparse_agreements import agreements

EXAMPLES = [
    "France and Germany signed the Treaty of Aachen on January 22, 2019.",
    "Kyiv and London have recently signed a 100-Year Partnership agreement.",
]

test_conformance = conformance(agreements, examples=EXAMPLES)
