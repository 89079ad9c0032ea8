"""XML, without entities: NITF, RSS or Atom, told by the root element."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from typing import TYPE_CHECKING
from xml.etree.ElementTree import Element, TreeBuilder

from newsparse.readers.base import Given, Read, ReadError
from newsparse.readers.pieces import Builder

if TYPE_CHECKING:
    from collections.abc import Callable

    Maker = Callable[[Element, bytes, Given], Read]


def read(given: Given) -> Read:
    """The articles of an XML file, by its root element; ReadError where it is of none that is known."""
    from newsparse.readers.feed import of_feed
    from newsparse.readers.nitf import of_nitf

    makers: dict[str, Maker] = {"nitf": of_nitf, "rss": of_feed, "RDF": of_feed, "feed": of_feed}
    data = given.file.read()
    root = rooted(data, given)
    if name(root) not in makers:
        raise ReadError(f"expected XML with the root {', '.join(makers)}, got {name(root)[:40]!r}")
    yield from makers[name(root)](root, data, given)


def rooted(data: bytes, given: Given) -> Element:
    """The root element of some XML, in the encoding that it declares unless one was given.

    ReadError where it is not well-formed or declares entities: these can make a small file unfold to gigabytes, or
    read others. A DOCTYPE alone is passed over, and what it names is not fetched.
    """
    from defusedxml import DefusedXmlException
    from defusedxml.ElementTree import ParseError, XMLParser

    named = given.encoding if given.encoding != "auto" else None
    # Elements in C: those in Python call themselves once a level.
    parser = XMLParser(
        target=TreeBuilder(), encoding=named, forbid_dtd=False, forbid_entities=True, forbid_external=True
    )
    try:
        parser.feed(data)
        root: Element = parser.close()
    except DefusedXmlException:
        raise ReadError("expected XML without entities, got a declaration of one") from None
    except (ParseError, ValueError, LookupError) as error:
        raise ReadError(f"expected well-formed XML: {error}") from None
    return root


def name(element: Element) -> str:
    """The element's name without its namespace."""
    return str(element.tag).rpartition("}")[2]


def named(parent: Element, *wanted: str) -> Iterator[Element]:
    """The children of these names."""
    return (child for child in parent if name(child) in wanted)


def first(parent: Element | None, *wanted: str) -> Element | None:
    """The first child of the first of these names that there is."""
    children = [] if parent is None else list(parent)
    return next((child for one in wanted for child in children if name(child) == one), None)


def text_of(element: Element | None) -> str:
    """All text inside, in one line; "" where there is no element."""
    return "" if element is None else " ".join("".join(element.itertext()).split())


def build(element: Element, builder: Builder, left_out: Collection[str] = ()) -> None:
    """Give a builder the tags and text inside an element, however deep it is nested; some elements are left out."""
    builder.text(element.text or "")
    stack = [iter(element)]
    inside: list[Element] = []
    while stack:
        child = next(stack[-1], None)
        if child is not None and name(child) in left_out:
            builder.text(child.tail or "")
        elif child is not None:
            builder.open(name(child))
            builder.text(child.text or "")
            inside.append(child)
            stack.append(iter(child))
        else:
            stack.pop()
            if inside:
                _leave(inside.pop(), builder)


def _leave(element: Element, builder: Builder) -> None:
    builder.close(name(element))
    builder.text(element.tail or "")
