"""The spans and references in a record are found wherever they are, though most fields are never looked at."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import attrs
import pytest
from core_kinds import KINDS, Pair, Plain
from hypothesis import given
from hypothesis import strategies as st

from newsparse import Annotation, Span, record
from newsparse.contracts import leaves
from newsparse.testing.strategies import records


@attrs.frozen(kw_only=True)
class Corner:
    """A part with a place."""

    place: Span | None = None
    name: str = ""


@attrs.frozen(kw_only=True)
class Room:
    """A part with a part."""

    corners: tuple[tuple[int, Corner], ...] = ()


@record("core_house")
class House:
    """Places and references at every depth."""

    name: str
    room: Room = Room()
    guest: Annotation[Plain] | None = None


def all_leaves(value: Any) -> Iterator[Span | Annotation[Any]]:
    """The same, looking at every field."""
    if isinstance(value, Span | Annotation):
        yield value
    elif isinstance(value, tuple):
        for item in value:
            yield from all_leaves(item)
    elif attrs.has(type(value)):
        for field in attrs.fields(type(value)):
            yield from all_leaves(getattr(value, field.name))


@pytest.mark.parametrize("kind", sorted(KINDS))
@given(st.data())
def test_no_leaf_is_missed(kind: str, data: st.DataObject) -> None:
    """Records of every shape."""
    value = data.draw(records(KINDS[kind], "some text")) if KINDS[kind] is not Pair else None
    assert list(leaves(value)) == list(all_leaves(value))


def test_leaves_inside_of_parts() -> None:
    """They come in the order of the fields."""
    guest = Annotation(Span(0, 3), Plain(value="Moe"))
    room = Room(corners=((1, Corner(place=Span(4, 6))), (2, Corner()), (3, Corner(place=Span(7, 9)))))
    assert list(leaves(House(name="a", room=room, guest=guest))) == [Span(4, 6), Span(7, 9), guest]
    assert list(leaves(House(name="a"))) == []


def test_a_class_nobody_resolved_is_looked_through() -> None:
    """Where the types of fields are strings still, every field may hold a leaf."""

    @attrs.frozen
    class Bag:
        thing: object

    assert isinstance(attrs.fields(Bag).thing.type, str)
    assert list(leaves(Bag(Span(0, 1)))) == [Span(0, 1)]
