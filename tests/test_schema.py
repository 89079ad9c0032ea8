"""JSON Schema: what is written is valid, what is not so written is not."""

from __future__ import annotations

import json
from typing import Any

import pytest
from core_extractors import SOUND, TEXT
from core_kinds import KINDS, Rich
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from newsparse import Pipeline
from newsparse.conversion import to_builtins
from newsparse.formats.json import dumps, to_dict
from newsparse.formats.schema import schema, schema_of_kind
from newsparse.pipelines import installed

PIPELINE = Pipeline(*SOUND)
FIELDS = {
    "actor": "type name role country basis entity",
    "quote": "type content source cue speaker addressee polarity modality within",
    "quantity": "type value low high low_closed high_closed ratio modifier trend uncertainty unit unit_name "
    "unit_assumed per counted counted_head number modifier_span same_as",
    "date": "type timex start end mod anchor candidates",
    "military_unit": "type name numbers echelon echelon_name branch function honorifics country actor country_basis "
    "strength strength_kind location status polarity modality claimed_by parent aliases entity sidc",
    "agreement": "type title anaphor entity parties actions status date duration place subject signatories cameo "
    "plover binding",
}
"""The fields of the six kinds, as the page of records lists them."""


def validator(shape: dict[str, Any]) -> Draft202012Validator:
    """A validator of a schema that is itself valid."""
    Draft202012Validator.check_schema(shape)
    return Draft202012Validator(shape)


WHOLE = validator(schema(PIPELINE.kinds))


def test_a_document_is_valid() -> None:
    """As parsed by the extractors the schema speaks of, and with kinds it does not know."""
    WHOLE.validate(json.loads(dumps(PIPELINE.parse(TEXT))))
    validator(schema({})).validate(to_dict(PIPELINE.parse(TEXT)))


@pytest.mark.parametrize("key", ["text", "sha256", "blocks", "annotations", "rejected", "diagnostics", "newsparse"])
def test_each_part_is_required(key: str) -> None:
    """A document without one of its parts is none."""
    data = to_dict(PIPELINE.parse(TEXT))
    del data[key]
    assert not WHOLE.is_valid(data)


def test_a_known_kind_keeps_its_fields() -> None:
    """A value with a field of the wrong type, one too few or one too many is not valid; of an unknown kind it is."""
    data = to_dict(PIPELINE.parse(TEXT))
    row = next(row for row in data["annotations"] if row["kind"] == "core_plain")
    for wrong in ({"value": 5}, {}, {"value": "UA", "more": 1}):
        row["value"] = wrong
        assert not WHOLE.is_valid(data)
        assert validator(schema({})).is_valid(data)


@given(st.from_type(Rich))
def test_every_field_type(rich: Rich) -> None:
    """The schema of a record with a field of every sort holds for its values."""
    validator(schema_of_kind(Rich)).validate(to_builtins(rich))


@pytest.mark.parametrize("name", KINDS)
def test_schemas_are_schemas(name: str) -> None:
    """Each is valid draft 2020-12 and names its kind."""
    shape = schema_of_kind(KINDS[name])
    assert validator(shape)
    assert shape["title"] == name


@pytest.mark.parametrize("name", FIELDS)
def test_installed_kinds_have_the_fields_of_the_contract(name: str) -> None:
    """In its order; a record may gain a field, but one that is lost or renamed breaks those who read it."""
    fields = schema_of_kind(installed().kinds[name])["properties"]
    promised = FIELDS[name].split()
    assert [field for field in fields if field in promised] == promised
