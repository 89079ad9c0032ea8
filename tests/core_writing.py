"""Documents for the tests of writers: every sort of field, hostile texts, references, what was rejected."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from core_kinds import KINDS, Colour, Inner, Number, Pair, Part, Places, Rich

from newsparse import Annotation, Block, Diagnostic, Document, Meta, Opaque, Rejection, Source, Span
from newsparse.documents import in_reading_order

TEXT = '=1+1 said "İ👩‍👩‍👧, no".\r\n\n-40 lorries\u2028crossed\nthe bridge; 7.50 paid.'
NUMBER = Annotation(Span(TEXT.index("-40"), TEXT.index("-40") + 3), Number(value=Decimal(-40)), 1, (Source("n", "r"),))
PAID = Annotation(Span(TEXT.index("7.50"), TEXT.index("7.50") + 4), Number(value=Decimal("7.50")), 0, (Source("n"),))
FIRST = Span(0, TEXT.index(" said"))
LAST = Span(TEXT.index("crossed"), TEXT.index(";"))
RICH = Rich(
    text='say "x",\ty\n', flag=True, count=10**30, amount=Decimal("0.10"), day=date(2025, 3, 4), place=FIRST,
    colour=Colour.RED, side="left", part=Part(name="=cmd", inner=Inner(colour=Colour.BLUE)), pair=("a", 1),
    many=(FIRST, LAST),
)  # fmt: skip
PAIR = Annotation(Span(NUMBER.span.start, LAST.end), Pair(number=NUMBER), 0, (Source("p"),))
SPLIT = Annotation(Span(FIRST.start, LAST.end), Places(spans=(FIRST, LAST)), 0, (Source("s"),))
FOREIGN = Annotation(
    Span(LAST.start, LAST.end), Opaque(kind="other", id="other-0123456789ab", json='{"a":[1]}'), 0, (Source("o"),)
)
WHOLE = Annotation(FIRST, RICH, 0, (Source("w"),))

FULL = Document(
    text=TEXT,
    id="a/b c.txt",
    meta=Meta(url="https://example.org/1", title="-Title", published="2025-03-04"),
    blocks=(Block(Span(0, TEXT.index("\r")), "headline"), Block(Span(PAIR.span.start, len(TEXT)), "paragraph")),
    annotations=in_reading_order((NUMBER, PAID, PAIR, SPLIT, FOREIGN, WHOLE)),
    rejected=(
        Rejection("core_day", FIRST, "overlap", None, NUMBER, 0, (Source("d"),)),
        Rejection("core_number", LAST, "title", Number(value=Decimal(1)), None, 0, (Source("n"),)),
    ),
    diagnostics=(
        Diagnostic(level="info", code="source", message="taken from HTML"),
        Diagnostic(level="error", code="raised", message="no", extractor="x", span=LAST),
    ),
    extractors={"n": "1.0"},
)
EMPTY = Document(text="")
AGAIN = Document(text=TEXT, annotations=(NUMBER,))
SMALL = Document(text=TEXT, id="small", annotations=in_reading_order((NUMBER, PAID, PAIR)))

DOCUMENTS = (FULL, EMPTY, AGAIN)
__all__ = ["KINDS"]
