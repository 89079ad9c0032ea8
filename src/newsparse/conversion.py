"""Records to JSON values and back, and the canonical form that identity hangs on."""

from __future__ import annotations

from collections.abc import Callable
from contextvars import ContextVar
from datetime import date
from decimal import Decimal
from enum import StrEnum
from functools import cache
from typing import TYPE_CHECKING, Any, TypeVar, get_origin

from newsparse.records import Opaque, kind_of
from newsparse.spans import Span

if TYPE_CHECKING:
    from cattrs import Converter

R = TypeVar("R")
Lookup = Callable[[str], Any]

_lookup: ContextVar[Lookup] = ContextVar("newsparse_lookup")


def to_builtins(value: object) -> Any:
    """A record, or a part of one, as str, int, bool, None, list and dict: what RECORDS calls the `value`.

    A Span becomes [start, end], a Decimal a string in plain notation, a date its ISO form, a reference the id.
    """
    import json

    return json.loads(value.json) if isinstance(value, Opaque) else _converter(False).unstructure(value)


def from_builtins(data: object, cls: type[R], lookup: Lookup) -> R:
    """The record of class `cls` that `to_builtins` made `data` of; `lookup` finds the annotation of an id.

    ValueError that says of each thing that does not fit what was expected, and its path.
    """
    from cattrs import transform_error

    token = _lookup.set(lookup)
    try:
        return _converter(False).structure(data, cls)
    except Exception as error:
        raise ValueError("; ".join(transform_error(error, path="value", format_exception=_said))) from error
    finally:
        _lookup.reset(token)


def canonical_json(data: object) -> str:
    """JSON with sorted keys, no spaces and no escapes beyond what JSON demands: one form for one value."""
    import json

    return json.dumps(data, ensure_ascii=False, sort_keys=True, separators=(",", ":"), allow_nan=False)


def canonical(record: object) -> str:
    """A record's canonical form: defaults left out, so that a record may gain a field and keep its identity."""
    return record.json if isinstance(record, Opaque) else canonical_json(_converter(True).unstructure(record))


def identify(span: Span, record: object) -> str:
    """`kind-` and 12 hex digits of the SHA-256 of (span, kind, value): the same finding has the same id everywhere."""
    if isinstance(record, Opaque):
        return record.id
    from hashlib import sha256

    kind = kind_of(record).name
    content = f'[[{span.start},{span.end}],"{kind}",{canonical(record)}]'
    return f"{kind}-{sha256(content.encode()).hexdigest()[:12]}"


# ---------------------------------------------------------------- converter
@cache
def _converter(omit: bool) -> Converter:
    """The cattrs converter: strict in, so that nothing is coerced; `omit` leaves defaults out on the way out."""
    from cattrs import Converter

    made = Converter(omit_if_default=omit, forbid_extra_keys=True, unstruct_collection_overrides={tuple: list})
    made.register_unstructure_hook(Span, lambda span: [span.start, span.end])
    made.register_unstructure_hook(Decimal, lambda number: format(number, "f"))
    made.register_unstructure_hook(StrEnum, lambda member: member.value)
    made.register_unstructure_hook(date, lambda day: day.isoformat())
    made.register_unstructure_hook_func(_is_reference, lambda annotation: annotation.id)
    made.register_structure_hook(Span, lambda data, _: Span(*_strict(list, data)))
    made.register_structure_hook(Decimal, lambda data, _: Decimal(_strict(str, data)))
    made.register_structure_hook(date, lambda data, _: date.fromisoformat(_strict(str, data)))
    made.register_structure_hook_func(_is_reference, lambda data, _: _lookup.get()(_strict(str, data)))
    made.register_structure_hook(StrEnum, lambda data, cls: cls(_strict(str, data)))
    for scalar in (str, int, bool):
        made.register_structure_hook(scalar, lambda data, cls: _strict(cls, data))
    return made


def _is_reference(cls: Any) -> bool:
    return bool(getattr(get_origin(cls) or cls, "__reference__", False))


def _strict(cls: type[R], data: Any) -> R:
    if type(data) is not cls:
        raise TypeError(f"expected {cls.__name__}, got {data!r}")
    return data


def _said(error: BaseException, wanted: type | None) -> str:
    """What was expected, in our words where cattrs only passes on what Python says."""
    from cattrs import ForbiddenExtraKeysError

    if isinstance(error, ForbiddenExtraKeysError):
        return f"expected no key {', '.join(map(repr, sorted(error.extra_fields)))}"
    if isinstance(error, KeyError):
        return f"expected the key {error}"
    if isinstance(error, AttributeError | TypeError) and not str(error).startswith("expected"):
        return f"expected {getattr(wanted, '__name__', 'an object')}"
    return str(error)
