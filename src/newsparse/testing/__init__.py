"""What plugin authors test with (extra `newsparse[testing]`): strategies for news, the conformance kit, growth."""

from newsparse.testing.conformance import conformance
from newsparse.testing.growth import Growth, cpu_seconds, growth
from newsparse.testing.strategies import annotations, articles, documents, edited, records, spans, texts

__all__ = [
    "Growth", "annotations", "articles", "conformance", "cpu_seconds", "documents", "edited", "growth", "records",
    "spans", "texts",
]  # fmt: skip
