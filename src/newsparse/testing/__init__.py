"""What plugin authors test with (extra `newsparse[testing]`): strategies for news, and the conformance kit."""

from newsparse.testing.conformance import conformance
from newsparse.testing.strategies import annotations, articles, documents, edited, records, spans, texts

__all__ = ["annotations", "articles", "conformance", "documents", "edited", "records", "spans", "texts"]
