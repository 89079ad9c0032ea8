"""Strategies for `st.from_type`: Hypothesis calls `register` when it is imported, by the entry point in its group."""

from __future__ import annotations

from typing import Any


def register() -> None:
    """Make `st.from_type` know Span, Document, `Annotation[Kind]` and every record class, declared now or later."""
    import typing

    from hypothesis import strategies as st

    from newsparse.documents import Annotation, Document
    from newsparse.records import watch_declarations
    from newsparse.spans import Span
    from newsparse.testing.phrases import NEUTRAL
    from newsparse.testing.strategies import annotations, documents, records

    offsets = st.integers(0, 1000)
    st.register_type_strategy(Span, st.builds(lambda start, length: Span(start, start + 1 + length), offsets, offsets))
    st.register_type_strategy(Document, documents())

    def of_kind(hint: Any) -> st.SearchStrategy[Annotation[Any]]:
        (cls,) = typing.get_args(hint)
        return annotations(cls, NEUTRAL)

    st.register_type_strategy(Annotation, of_kind)

    def with_strategy(cls: type[Any]) -> None:
        st.register_type_strategy(cls, records)

    watch_declarations(with_strategy)
