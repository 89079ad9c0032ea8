"""The extractor of newsparse-military keeps the contract of every extractor."""

from newsparse.testing import conformance
from newsparse_military import units

EXAMPLES = [
    "Ukraine’s 47th Separate Mechanized Brigade has withdrawn from the town, officials said.",
    "Some 9,000 Belarusian soldiers have been moved to the border.",
]

test_conformance = conformance(units, examples=EXAMPLES)
