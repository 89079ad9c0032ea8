"""JSON Schema (draft 2020-12) of the installed kinds, and of the whole object that `newsparse parse` writes."""

from __future__ import annotations

import enum
import types
import typing
from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from typing import Any, Final

import attrs

from newsparse.outline import KINDS, ROLES
from newsparse.records import kind_of
from newsparse.spans import Span

DIALECT: Final = "https://json-schema.org/draft/2020-12/schema"

_SPAN: Final = {
    "description": "[start, end) in code points of the text",
    "type": "array",
    "prefixItems": [{"type": "integer", "minimum": 0}, {"type": "integer", "minimum": 1}],
    "minItems": 2,
    "maxItems": 2,
}
_SCALARS: Final[dict[object, dict[str, Any]]] = {
    str: {"type": "string"},
    bool: {"type": "boolean"},
    int: {"type": "integer"},
    Decimal: {"description": "a number in plain notation", "type": "string", "pattern": r"^-?[0-9]+(\.[0-9]+)?$"},
    date: {"type": "string", "format": "date"},
    Span: {"$ref": "#/$defs/span"},
}
_STRINGS: Final = {"type": "array", "items": {"type": "string"}}
_MAYBE: Final = {"type": ["string", "null"]}


def schema_of_kind(cls: type[Any]) -> dict[str, Any]:
    """The schema of the `value` of a record class."""
    return {"$schema": DIALECT, "title": kind_of(cls).name, **_object(cls), "$defs": {"span": _SPAN}}


def schema(kinds: Mapping[str, type[Any]]) -> dict[str, Any]:
    """The schema of a parsed document with annotations of these kinds (record classes by kind name), and of others."""
    values = [_closed({"kind": {"const": name}, "value": _object(cls)}) for name, cls in sorted(kinds.items())]
    other = {"properties": {"kind": {"not": {"enum": sorted(kinds)}}}}
    annotation = {
        **_closed({"id": _SCALARS[str], **_common(), "value": {"type": "object"}}),
        "anyOf": [*({"properties": v["properties"]} for v in values), other],
    }
    return {
        "$schema": DIALECT,
        "title": "A document parsed by newsparse",
        **_closed(
            {
                "newsparse": {"type": "object", "required": ["schema", "version", "extractors", "unicode"]},
                "id": _MAYBE,
                "meta": _closed(dict.fromkeys(("url", "title", "published", "publisher", "language"), _MAYBE)),
                "text": _SCALARS[str],
                "sha256": {"type": "string", "pattern": "^[0-9a-f]{64}$"},
                "blocks": _list_of(_closed({"span": _ref("span"), "kind": {"enum": list(KINDS)}, "role": _role()})),
                "annotations": _list_of(_ref("annotation")),
                "rejected": _list_of(_ref("rejection")),
                "diagnostics": _list_of(_diagnostic()),
            }
        ),
        "$defs": {"annotation": annotation, "rejection": _rejection(), "span": _SPAN},
    }


# ------------------------------------------------------------------- parts
def _common() -> dict[str, Any]:
    return {
        "kind": _SCALARS[str],
        "span": _ref("span"),
        "text": _SCALARS[str],
        "rank": _SCALARS[int],
        "sources": _STRINGS,
    }


def _rejection() -> dict[str, Any]:
    return _closed({**_common(), "reason": _SCALARS[str], "value": {"type": ["object", "null"]}, "lost_to": _MAYBE})


def _diagnostic() -> dict[str, Any]:
    levels = {"enum": ["error", "warning", "info"]}
    return _closed(
        {
            "level": levels,
            "code": _SCALARS[str],
            "message": _SCALARS[str],
            "extractor": _MAYBE,
            "span": _or_null(_ref("span")),
        }
    )


def _role() -> dict[str, Any]:
    return {"enum": [*ROLES, None]}


def _closed(properties: dict[str, Any]) -> dict[str, Any]:
    return {
        "type": "object",
        "properties": properties,
        "required": sorted(properties),
        "additionalProperties": False,
    }


def _list_of(items: dict[str, Any]) -> dict[str, Any]:
    return {"type": "array", "items": items}


def _ref(name: str) -> dict[str, Any]:
    return {"$ref": f"#/$defs/{name}"}


def _or_null(inner: dict[str, Any]) -> dict[str, Any]:
    return {"anyOf": [inner, {"type": "null"}]}


# ------------------------------------------------------------------ records
def _object(cls: type[Any]) -> dict[str, Any]:
    return _closed({field.name: _of(field.type) for field in attrs.fields(cls)})


def _of(hint: Any) -> dict[str, Any]:
    """The schema of one type of the closed universe."""
    origin, args = typing.get_origin(hint), typing.get_args(hint)
    if hint in _SCALARS:
        return _SCALARS[hint]
    if origin in (typing.Union, types.UnionType):
        return _or_null(_of(next(arg for arg in args if arg is not types.NoneType)))
    if origin is tuple:
        return _array(args)
    if origin is typing.Literal:
        return {"enum": list(args)}
    if getattr(origin, "__reference__", False):
        return {"type": "string", "pattern": f"^{kind_of(args[0]).name}-[0-9a-f]{{12}}$"}
    return {"enum": [str(member) for member in hint]} if issubclass(hint, enum.StrEnum) else _object(hint)


def _array(args: tuple[Any, ...]) -> dict[str, Any]:
    if args[-1] is Ellipsis:
        return _list_of(_of(args[0]))
    return {"type": "array", "prefixItems": [_of(arg) for arg in args], "minItems": len(args), "maxItems": len(args)}
