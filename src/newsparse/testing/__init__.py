"""What plugin authors test with (extra `newsparse[testing]`): strategies for news, and the conformance kit."""

from newsparse.testing.conformance import conformance
from newsparse.testing.strategies import annotations_of, articles, documents, edited, records, spans, texts

__all__ = ["annotations_of", "articles", "conformance", "documents", "edited", "records", "spans", "texts"]
