"""The page: templates filled with plain data, one style sheet, and a policy that lets nothing else in."""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Sequence
from functools import cache
from importlib.resources import files
from typing import Any, Final

import attrs
from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

from newsparse.documents import Document
from newsparse.formats.explanation import why
from newsparse.formats.report import totals
from newsparse.formats.report.article import article
from newsparse.formats.report.cases import Case
from newsparse.formats.report.views import sections
from newsparse.formats.report.visible import plain, safe_language, safe_url, visible
from newsparse.versions import VERSION

_HERE: Final = "newsparse.formats.report"
_LONG: Final = 600


def page(documents: Sequence[Document], title: str = "", *, framed: bool = False) -> str:
    """The page of one document, or of several with a front page; `framed` where it is the `srcdoc` of a frame."""
    several = len(documents) != 1
    cases = [Case(document, f"d{i}" if several else "") for i, document in enumerate(documents, 1)]
    style = Markup(files(_HERE).joinpath("report.css").read_text("utf-8"))  # noqa: S704 - our own, no data in it
    made = _environment().get_template("page.html")
    return made.render(
        title=title,
        cases=cases,
        several=several,
        framed=framed,
        style=style,
        style_hash=base64.b64encode(hashlib.sha256(style.encode()).digest()).decode(),
        version=VERSION,
    )


@cache
def _environment() -> Environment:
    made = Environment(
        loader=PackageLoader(_HERE),
        autoescape=True,
        finalize=_shown,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    made.filters |= {"short": short, "plain": plain, "safe_url": safe_url, "safe_language": safe_language}
    made.globals |= {
        "article": article,
        "sections": sections,
        "why": why,
        "totals": totals,
        "name_of": name_of,
        "about": about,
    }
    return made


def _shown(value: Any) -> Any:
    """What any {{ expression }} of a template comes to: markup as it is, everything else made visible and escaped."""
    if isinstance(value, Markup):
        return value
    return "" if value is None else visible(str(value))


def short(text: str, width: int = _LONG) -> str:
    """The text in one line of at most `width` code points."""
    line = " ".join(text[: 2 * width].split())
    return line if len(line) <= width and len(text) <= 2 * width else line[: width - 1] + "…"


def name_of(case: Case) -> str:
    """What to call a document: its title, its headline, its id, or the start of its text."""
    document = case.document
    headline = next((block for block in document.blocks if block.kind == "headline"), None)
    written = document.meta.title or (headline and headline.span.of(case.text)) or document.id or case.text[:200]
    return short(written, 120) or "An empty text"


def about(case: Case) -> list[tuple[str, str]]:
    """What is known of a document from elsewhere, and how it was read."""
    document = case.document
    meta = {name: value for name, value in attrs.asdict(document.meta).items() if name != "url"}
    run = ", ".join(f"{name} {version}" for name, version in sorted(document.extractors.items()))
    facts = {
        **meta,
        "id": document.id,
        "SHA-256": hashlib.sha256(case.text.encode()).hexdigest(),
        "length": f"{len(case.text):,} code points in {len(document.blocks):,} blocks",
        "extractors": run,
    }
    return [(name, value) for name, value in facts.items() if value]
