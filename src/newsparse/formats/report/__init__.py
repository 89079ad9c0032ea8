"""The report: one self-contained HTML page of what was found, for people to read.

The article with every finding drawn on it, and beside it an index in which each finding leads to its place and back.
No script, no network, the same bytes for the same documents. Needs the extra `newsparse[report]`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import IO, Final

from newsparse.documents import Document
from newsparse.formats import Options

TITLE: Final = "newsparse report"
"""The title of a front page, unless another is given."""


class MissingExtraError(ModuleNotFoundError):
    """The report needs a library that is not installed."""


def report(documents: Iterable[Document], *, title: str = TITLE) -> str:
    """The page of these documents: one alone, or several behind a front page with totals by speaker and country.

    MissingExtraError, saying what to install, where Jinja2 is not installed.
    """
    return _page()(tuple(documents), title)


def write_report(documents: Iterable[Document], out: IO[str], options: Options) -> None:
    """Write the page: the format `html` of `newsparse parse`, `convert` and `report`."""
    out.write(report(documents, title=options.title or TITLE))


def notebook(document: Document) -> str:
    """The page of one document in a frame of its own, for notebooks: neither's styles or links reach the other."""
    # Links in a frame's srcdoc count from the page around it unless the frame has a base of its own: `framed`.
    shown = _page()((document,), framed=True)
    from markupsafe import Markup

    frame = Markup(
        '<iframe sandbox="allow-popups allow-popups-to-escape-sandbox" title="newsparse report" width="100%"'
        ' height="640" style="border: 1px solid #8888" srcdoc="{}"></iframe>'
    )
    return str(frame.format(shown))


def _page() -> Callable[..., str]:
    try:
        from newsparse.formats.report.page import page
    except ModuleNotFoundError as error:
        message = "the report needs Jinja2; do: pip install 'newsparse[report]'"
        raise MissingExtraError(message, name=error.name) from error
    return page
