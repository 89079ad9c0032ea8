"""Records: a closed universe of field types, one canonical form for each value."""

from __future__ import annotations

import enum
import typing
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from typing import Any, Literal

import attrs
import pytest
from core_kinds import Colour, Inner, Loose, Number, Pair, Part, Plain, Rich
from hypothesis import given
from hypothesis import strategies as st

from newsparse import Annotation, Kind, Opaque, Overlap, RecordError, Span, kind_of, record
from newsparse.conversion import canonical
from newsparse.testing import records

TEXT = "Some 40 men left."
NUMBER = Annotation(Span(5, 7), Number(value=Decimal(40)))


@attrs.define
class Changeable:
    """A part that can change."""

    name: str


@attrs.frozen
class Twisted:
    """A frozen part with a float inside."""

    share: float


@dataclass(frozen=True)
class Foreign:
    """A frozen class that attrs did not make."""

    name: str


class Mode(enum.IntEnum):
    """An enumeration of numbers."""

    ON = 1


REFUSED = (
    float, dict[str, int], list[str], set[str], frozenset[str], bytes, complex, object, datetime, Any, None, type(None),
    dict, list, tuple, tuple[float, ...], tuple[str, float], tuple[()], float | None, str | int, str | int | None,
    Literal[1], Literal["a", 1], Mode, Changeable, Twisted, Foreign, Annotation, Annotation[str], Annotation[Part],
    type[int], typing.Callable, "str | float",
)  # fmt: skip


@pytest.mark.parametrize("hint", REFUSED, ids=str)
def test_a_type_outside_the_universe_is_refused(hint: object) -> None:
    """Such a field raises RecordError when the class is declared; the message names kind and field."""
    cls = type("Bad", (), {"__annotations__": {"fine": str, "wrong": hint}})
    with pytest.raises(RecordError) as error:
        record("core_bad")(cls)
    assert "@record('core_bad')" in str(error.value)
    assert "'wrong'" in str(error.value) or "'share'" in str(error.value)


def test_a_name_that_is_not_known_is_refused() -> None:
    """A type that does not exist where the class is declared raises RecordError with its name."""
    with pytest.raises(RecordError, match="Nowhere"):
        record("core_bad")(type("Bad", (), {"__annotations__": {"x": "Nowhere"}}))


@pytest.mark.parametrize("kind", ["", "Quote", "two words", "a-b", "é", "1st", "a.b"])
def test_a_kind_needs_a_plain_name(kind: str) -> None:
    """Kind names are lower-case ASCII identifiers: they stand in ids."""
    with pytest.raises(RecordError, match="kind name"):
        record(kind)


def test_a_bad_overlap_is_refused() -> None:
    """There are three rules of overlap and no more."""
    with pytest.raises(ValueError, match="sometimes"):
        record("core_bad", overlap="sometimes")(type("Bad", (), {"__annotations__": {}}))  # type: ignore[arg-type]


def rich(**changes: object) -> Rich:
    """A record with a field of every sort."""
    fields: dict[str, Any] = {
        "text": "a", "flag": True, "count": 1, "amount": Decimal("1.50"), "day": date(2024, 8, 5), "place": Span(0, 2),
        "colour": "red", "side": "left", "part": Part(name="p"), "pair": ["a", 1], "many": [Span(0, 1)],
    }  # fmt: skip
    return Rich(**{**fields, **changes})


WRONG = (
    ("text", 1), ("text", None), ("text", b"a"), ("text", "\ud800"), ("flag", 1), ("flag", None), ("count", True),
    ("count", 1.0), ("count", "1"), ("count", 10**1300), ("amount", 1.5), ("amount", "1"), ("amount", Decimal("NaN")),
    ("amount", Decimal("Infinity")), ("amount", Decimal("1e2000")), ("amount", Decimal("1e-2000")), ("amount", True),
    ("amount", Decimal("1" * 1001)), ("amount", 10**1300), ("day", datetime(2024, 8, 5)), ("day", "2024-08-05"),  # noqa: DTZ001
    ("place", (0, 2)), ("place", None), ("colour", "green"), ("colour", 1), ("side", "up"), ("side", None),
    ("part", None), ("part", Inner()), ("part", {"name": "p"}), ("pair", ("a",)), ("pair", ("a", "b")), ("pair", "ab"),
    ("many", (1,)), ("many", Span(0, 1)), ("many", {Span(0, 1)}), ("maybe", "x"), ("parts", (None,)),
    ("part", Part(name=1)), ("parts", (Part(inner=Inner(sizes=(1.5,))),)),  # type: ignore[arg-type]
)  # fmt: skip


@pytest.mark.parametrize(("field", "value"), WRONG, ids=lambda x: str(x)[:12].encode("ascii", "replace").decode())
def test_a_wrong_value_is_refused(field: str, value: object) -> None:
    """It raises RecordError that names record, field, and what was expected."""
    with pytest.raises(RecordError, match=rf"^core_rich\.{field}: .*expected ") as error:
        rich(**{field: value})
    assert len(str(error.value)) < 300


def test_the_place_inside_a_value_is_named() -> None:
    """A wrong value deep inside is named by its path."""
    with pytest.raises(RecordError, match=r"core_rich\.parts: item 1: inner: sizes: item 0: expected finite Decimal"):
        rich(parts=[Part(), Part(inner=Inner(sizes=(0.5,)))])  # type: ignore[arg-type]
    with pytest.raises(RecordError, match=r"core_rich\.pair: item 1: expected int, got 'b'"):
        rich(pair=("a", "b"))


class Name(str):
    """A subclass of str."""

    __slots__ = ()


class Shade(str, enum.Enum):  # noqa: UP042 - the older way to write a StrEnum, which prints unlike its value
    """An enumeration of strings."""

    RED = "red"
    LEFT = "left"


class Day(date):
    """A subclass of date, as libraries that freeze time have one."""


NORMAL = (
    ("amount", Decimal("1.0"), Decimal(1)), ("amount", Decimal("1e3"), Decimal(1000)), ("amount", 7, Decimal(7)),
    ("amount", Decimal("-0.00"), Decimal(0)), ("amount", Decimal("0e9"), Decimal(0)),
    ("amount", Decimal("0.190"), Decimal("0.19")), ("amount", Decimal("-120e-1"), Decimal(-12)),
    ("colour", "blue", Colour.BLUE), ("colour", Shade.RED, Colour.RED), ("side", Shade.LEFT, "left"),
    ("text", Name("a"), "a"), ("text", Shade.RED, "red"), ("day", Day(2024, 8, 5), date(2024, 8, 5)),
    ("pair", ["a", 1], ("a", 1)), ("many", [], ()), ("maybe", Decimal("2.50"), Decimal("2.5")),
    ("part", Part(inner=Inner(sizes=[Decimal("1.0")], colour="red")),  # type: ignore[arg-type]
     Part(inner=Inner(sizes=(Decimal(1),), colour=Colour.RED))),
)  # fmt: skip


@pytest.mark.parametrize(("field", "given", "stored"), NORMAL, ids=lambda value: str(value)[:20])
def test_values_are_stored_in_one_form(field: str, given: object, stored: object) -> None:
    """What means the same is stored, printed and typed the same."""
    value = getattr(rich(**{field: given}), field)
    assert value == stored
    assert repr(value) == repr(stored)
    assert type(value) is type(stored)


def test_a_record_is_a_value() -> None:
    """Frozen, slotted, keyword-only; nothing in it can be changed."""
    one = rich()
    with pytest.raises(AttributeError):
        one.text = "b"  # type: ignore[misc]
    with pytest.raises(AttributeError):
        one.other = 1  # type: ignore[attr-defined]
    with pytest.raises(TypeError):
        Plain("a")  # type: ignore[misc]
    assert not hasattr(one, "__dict__")


@given(records(Rich, TEXT), records(Rich, TEXT), st.booleans())
def test_equal_alike_in_form_and_print(one: Rich, other: Rich, near: bool) -> None:
    """Equal ⇔ same canonical form ⇔ same print; equal records hash alike. Half the pairs differ in little."""
    if near:
        other = attrs.evolve(one, maybe=other.maybe, part=other.part, flag=other.flag)
    same = one == other
    assert same == (canonical(one) == canonical(other))
    assert same == (repr(one) == repr(other))
    assert not same or hash(one) == hash(other)


@given(st.decimals(-(10**9), 10**9, places=4), st.integers(0, 6))
def test_a_number_has_one_form(number: Decimal, zeros: int) -> None:
    """However many zeros it is written with, a number is stored in one form, in plain notation."""
    longer = number.quantize(Decimal(1).scaleb(-4 - zeros))
    one, other = Number(value=number), Number(value=longer)
    assert one == other
    assert repr(one) == repr(other)
    assert one.value == number
    assert "E" not in format(one.value, "f")


def test_a_thousand_digits_are_the_most() -> None:
    """Numbers of 1000 digits pass, longer ones in plain notation do not, in whatever way they are made."""
    assert rich(count=10**999).count == 10**999
    assert rich(amount=Decimal("9" * 1000)).amount == 10**1000 - 1
    for field, value in (("count", 10**1000), ("amount", Decimal("9e1000")), ("amount", Decimal("9" * 600 + "e600"))):
        with pytest.raises(RecordError, match="1000 digits"):
            rich(**{field: value})


def test_references_are_of_the_kind_they_name() -> None:
    """A reference to another kind, or to no annotation, is refused; references take part in equality."""
    assert Pair(number=NUMBER).number is NUMBER
    other = Annotation(Span(5, 7), Plain(value="40"))
    for wrong in (other, NUMBER.value, NUMBER.span, None, NUMBER.id):
        with pytest.raises(RecordError, match=r"core_pair\.number: expected Annotation of kind core_number"):
            Pair(number=wrong)  # type: ignore[arg-type]
    assert Pair(number=NUMBER) != Pair(number=attrs.evolve(NUMBER, span=Span(0, 1)))
    assert Pair(number=NUMBER, words=[other]).words == (other,)  # type: ignore[arg-type]


def test_fields_are_plain() -> None:
    """A field that takes no part in equality, print or construction would part what is equal from what is the same."""
    for options in ({"eq": False}, {"repr": False}, {"init": False, "default": 1}, {"alias": "other"}):
        body = {"__annotations__": {"odd": int}, "odd": attrs.field(**options)}  # type: ignore[call-overload]
        with pytest.raises(RecordError, match="'odd'"):
            record("core_bad")(type("Bad", (), body))


@attrs.frozen(kw_only=True, eq=False)
class Unequal:
    """A part that equals only itself."""

    name: str


@attrs.frozen
class Endless:
    """A part that may hold itself."""

    kids: tuple[Endless, ...] = ()


@pytest.mark.parametrize("part", [Unequal, Endless])
def test_parts_are_plain_too(part: type) -> None:
    """A part without equality by value, or that holds itself, is refused by the name of the field."""
    with pytest.raises(RecordError, match="'odd'"):
        record("core_bad")(type("Bad", (), {"__annotations__": {"odd": part}}))


def test_kinds() -> None:
    """A record class knows its kind, layer and overlap; what is none has no kind."""
    assert kind_of(Number) == kind_of(NUMBER.value) == Kind("core_number", "core_figure", Overlap.NEVER)
    assert kind_of(Loose) == Kind("core_loose", "core_loose", Overlap.ALWAYS)
    for wrong in (str, "quote", Part, None):
        with pytest.raises(RecordError, match="@record"):
            kind_of(wrong)


def test_opaque_records_compete_with_nothing() -> None:
    """A record of a kind that is not installed has that kind, alone in its layer, and overlaps as it may."""
    opaque = Opaque(kind="far", id="far-1", json='{"a":1}')
    assert kind_of(opaque) == Kind("far", "far", Overlap.ALWAYS)
    assert Annotation(Span(0, 1), opaque).id == "far-1"
    assert canonical(opaque) == '{"a":1}'
