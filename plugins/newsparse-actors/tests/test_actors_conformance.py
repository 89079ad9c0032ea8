"""The extractor of newsparse-actors keeps the contract of every extractor."""

from newsparse.testing import conformance
from newsparse_actors import actors

EXAMPLES = [
    "UK Foreign Secretary David Lammy met the French president in Kyiv.",
    "“We won,” said Ann Lee, head of the Baltic Rivers Commission (BRC), in Riga.",
]

test_conformance = conformance(actors, examples=EXAMPLES)
