"""Reading a report as a browser does, for its tests: a strict parse, and what stands where in it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any
from xml.etree.ElementTree import Element

import html5lib

from newsparse import Annotation, Document, Source, Span
from newsparse.blocks.vocabulary import words
from newsparse.formats.report import report

ELEMENTS = words(
    """html head meta title style body section header p a h1 h2 h3 h4 bdi span fieldset legend label input div main
    article details summary ul ol li table thead tbody tr th td dl dt dd b code svg path circle text g"""
)
ATTRIBUTES = words(
    """lang charset http-equiv content name class id href aria-label aria-labelledby type checked tabindex open dir
    scope data-block data-name rel target viewBox role d fill stroke stroke-width stroke-dasharray transform cx cy r
    x y font-size"""
)


def parsed(page: str) -> Element:
    """The page as a tree; html5lib raises on the first thing the standard calls a parse error."""
    parser: Any = html5lib.HTMLParser(strict=True, namespaceHTMLElements=False)
    tree: Element = parser.parse(page)
    return tree


def page_of(*documents: Document) -> Element:
    """The report of documents, parsed."""
    return parsed(report(documents))


def name_of(element: Element) -> str:
    """The element's name, without the name space of SVG."""
    return str(element.tag).rpartition("}")[2]


def everything(tree: Element) -> Iterator[Element]:
    """All elements; comments are none."""
    return (element for element in tree.iter() if isinstance(element.tag, str))


def text_of(element: Element | None) -> str:
    """The text content."""
    assert element is not None
    return "".join(element.itertext())


def with_class(tree: Element, name: str) -> list[Element]:
    """The elements of a class."""
    return [element for element in everything(tree) if name in element.get("class", "").split()]


def links(tree: Iterable[Element] | Element) -> list[str]:
    """Where the links lead, in order."""
    return [element.get("href", "") for element in tree if name_of(element) == "a"]


def assert_sound(tree: Element) -> None:
    """Nothing but our elements and attributes, each id once, each link to an id or to the web."""
    found = list(everything(tree))
    assert {name_of(element) for element in found} <= ELEMENTS
    assert {key for element in found for key in element.attrib} <= ATTRIBUTES
    ids = [element.get("id") for element in found if element.get("id")]
    assert len(ids) == len(set(ids))
    for element in found:
        href = element.get("href")
        assert href is None or href.startswith(("https://", "http://")) or href.removeprefix("#") in ids, href
        named = element.get("aria-labelledby")
        assert named is None or named in ids


def assert_both_ways(tree: Element, document: Document, prefix: str = "") -> None:
    """Each finding has one place and one entry; the entry leads to the place, and the article to the entry."""
    (text,) = [element for element in everything(tree) if element.get("id") == f"{prefix or 'top'}-text"]
    places = {element.get("id") for element in everything(text)}
    back = set(links(everything(text)))
    entries = {element.get("id"): element.get("href") for element in everything(tree) if name_of(element) == "a"}
    names = [f"{prefix}a{i}" for i, _ in enumerate(document.annotations, 1)]
    for name in [*names, *(f"{prefix}r{i}" for i, _ in enumerate(document.rejected, 1))]:
        assert name in places
        assert f"#{name}e" in back
        assert entries[f"{name}e"] == f"#{name}"


def document_of(text: str, found: Iterable[tuple[int, int, Any]] = (), **more: Any) -> Document:
    """A document with records at places, in reading order."""
    ordered = sorted(found, key=lambda item: (item[0], -item[1]))
    sources = (Source("tests", "made"),)
    annotations = tuple(Annotation(Span(start, end), value, 0, sources) for start, end, value in ordered)
    return Document(text=text, annotations=annotations, **more)
