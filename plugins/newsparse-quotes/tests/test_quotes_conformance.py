"""The extractor of newsparse-quotes keeps the contract of every extractor."""

from newsparse.testing import conformance
from newsparse_quotes import quotes

EXAMPLES = [
    "“We will not leave,” Foreign Minister Omar Haddad told reporters. “Not now.”",
    "Officials said that the bridge would reopen on Monday, according to the ministry.",
]

test_conformance = conformance(quotes, examples=EXAMPLES)
