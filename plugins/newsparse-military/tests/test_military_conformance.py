"""The extractor of newsparse-military keeps the contract of every extractor."""

from newsparse.testing import conformance
from newsparse_military import military

EXAMPLES = [
    "Ukraine’s 47th Separate Mechanized Brigade has withdrawn from the town, officials said.",
    "Some 12,000 North Korean troops are stationed in the region.",
]

test_conformance = conformance(military, examples=EXAMPLES)
