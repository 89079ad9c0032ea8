"""Blocks: the parts a news article is made of."""

from __future__ import annotations

from typing import Final

import attrs

from newsparse.spans import Span

KINDS: Final = (
    "headline", "dek", "byline", "dateline", "pubdate", "kicker", "subhead", "paragraph", "item", "blockquote",
    "caption", "note", "tagline", "boilerplate", "embed", "unknown",
)  # fmt: skip
ROLES: Final = (
    "reading-time", "share", "comment", "advert", "related", "subscribe", "navigation", "copyright", "cookie", "other",
)  # fmt: skip


@attrs.frozen
class Block:
    """One part of an article: where, of which kind (one of KINDS), and for boilerplate its role (one of ROLES)."""

    span: Span
    kind: str
    role: str | None = None

    def __attrs_post_init__(self) -> None:
        if self.kind not in KINDS:
            raise ValueError(f"Block: expected kind to be one of {', '.join(KINDS)}, got {self.kind!r}")
        if self.role is not None and self.role not in ROLES:
            raise ValueError(f"Block: expected role to be None or one of {', '.join(ROLES)}, got {self.role!r}")

    @property
    def furniture(self) -> bool:
        """Whether the block is boilerplate: of the page, not of the article."""
        return self.kind == "boilerplate"
