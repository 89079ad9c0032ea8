"""Articles: texts as they come in, before anything is found in them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from itertools import pairwise

import attrs

from newsparse.documents import Block, Diagnostic, Document, Meta
from newsparse.scalars import has_utf8_form
from newsparse.texts import mended


class ArticleError(ValueError):
    """Meta or blocks that do not fit: names the field, what was expected and what came."""


@attrs.frozen(kw_only=True)
class Article:
    """A text to parse, with what is known of it: `blocks` None has them found by the labeller."""

    text: str
    id: str | None = None
    meta: Meta = attrs.field(factory=Meta)
    blocks: tuple[Block, ...] | None = None
    diagnostics: tuple[Diagnostic, ...] = ()

    @classmethod
    def made(
        cls,
        text: str,
        *,
        id: str | None = None,  # noqa: A002 - the field's name in the document
        meta: Meta | Mapping[str, str | None] | None = None,
        blocks: Iterable[Block] | None = None,
    ) -> Article:
        """An article of plain values; ArticleError where meta or blocks do not fit."""
        if id is not None and not isinstance(id, str):
            raise ArticleError(f"id: expected str or None, got {id!r}")
        known, diagnostics = _meta(meta or {})
        ordered = None if blocks is None else fitting(tuple(blocks), text)
        return cls(text=text, id=id, meta=known, blocks=ordered, diagnostics=diagnostics)

    def mended(self) -> Article:
        """The article with U+FFFD for each lone surrogate, and a diagnostic where the text has one."""
        text, name = mended(self.text), self.id and mended(self.id)
        meta = Meta(**{key: value and mended(value) for key, value in attrs.asdict(self.meta).items()})
        said = (*self.diagnostics, *_mends(self.text, text))
        return attrs.evolve(self, text=text, id=name, meta=meta, diagnostics=said)

    def document(self) -> Document:
        """The document in which nothing has been found yet; TextError or ArticleError for what has no UTF-8 form."""
        for name, value in {"id": self.id, **attrs.asdict(self.meta)}.items():
            if value is not None and not has_utf8_form(value):
                raise ArticleError(f"{name}: expected text without lone surrogates, got {value!r}")
        # Imported here: the labeller compiles many patterns, and `import newsparse` stays light.
        from newsparse.blocks import label

        blocks = label(self.text) if self.blocks is None else self.blocks
        return Document(text=self.text, id=self.id, meta=self.meta, blocks=blocks, diagnostics=self.diagnostics)


def _mends(torn: str, whole: str) -> tuple[Diagnostic, ...]:
    if torn == whole:
        return ()
    place = next(i for i, (old, new) in enumerate(zip(torn, whole, strict=True)) if old != new)
    message = f"the text has no UTF-8 form: lone surrogates, the first at {place}, were read as U+FFFD"
    return (Diagnostic(level="warning", code="text-mended", message=message),)


def _meta(given: Meta | Mapping[str, str | None]) -> tuple[Meta, tuple[Diagnostic, ...]]:
    known = given if isinstance(given, Meta) else Meta(**_known(given))
    unknown = [] if isinstance(given, Meta) else sorted(given.keys() - _fields())
    said = [
        Diagnostic(level="info", code="meta-unknown", message=f"meta.{name} was left out: expected {_listed()}")
        for name in unknown
    ]
    if known.published and not known.day:
        message = f"meta.published: expected an ISO date such as 2025-01-12, got {known.published!r}"
        said.append(Diagnostic(level="warning", code="meta-published", message=message))
    return known, tuple(said)


def _known(given: Mapping[str, str | None]) -> dict[str, str | None]:
    known = {name: given[name] for name in sorted(given.keys() & _fields())}
    for name, value in known.items():
        if value is not None and not isinstance(value, str):
            raise ArticleError(f"meta.{name}: expected str or null, got {value!r}")
    return known


def _fields() -> set[str]:
    return {field.name for field in attrs.fields(Meta)}


def _listed() -> str:
    return ", ".join(sorted(_fields()))


def fitting(blocks: tuple[Block, ...], text: str) -> tuple[Block, ...]:
    """The blocks in order; ArticleError where they do not fit the text or share some of it."""
    ordered = tuple(sorted(blocks, key=lambda block: block.span))
    if ordered and ordered[-1].span.end > len(text):
        raise ArticleError(f"blocks: expected spans inside the text of {len(text)} code points, got {ordered[-1].span}")
    for one, other in pairwise(ordered):
        if one.span.overlaps(other.span):
            raise ArticleError(f"blocks: expected spans that share no text, got {one.span} and {other.span}")
    return ordered
