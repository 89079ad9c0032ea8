"""JSON: canonical bytes out, and nothing in that does not fit the text it speaks of."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest
from core_extractors import SOUND, TEXT
from core_kinds import KINDS
from core_strategies import hostile_texts
from hypothesis import given

from newsparse import Diagnostic, Document, Opaque, Pipeline, Span
from newsparse.formats.json import FormatError, dumps, load_lines, loads, pretty, to_dict

PIPELINE = Pipeline(*SOUND)
DOCUMENT = PIPELINE.parse(TEXT, id="a", meta={"published": "2024-05-06", "title": "Ann Lee left Riga"})
LINE = dumps(DOCUMENT)


def changed(change: Callable[[dict[str, Any]], object]) -> str:
    """The line with one thing changed."""
    data = json.loads(LINE)
    change(data)
    return json.dumps(data)


def test_the_sample_has_every_part() -> None:
    """Else the round trip below would carry nothing."""
    assert {a.kind for a in DOCUMENT.annotations} == {e.kind.name for e in SOUND}
    assert any(r.lost_to for r in DOCUMENT.rejected)
    assert any(r.value is None for r in DOCUMENT.rejected)
    assert len(DOCUMENT.blocks) > 2


def test_there_and_back() -> None:
    """Reading gives the document that was written, and writing that gives the same bytes; so does the pretty form."""
    assert loads(LINE, KINDS) == DOCUMENT
    assert dumps(loads(LINE, KINDS)) == LINE == dumps(loads(pretty(DOCUMENT), KINDS))


@given(hostile_texts)
def test_any_text_there_and_back(text: str) -> None:
    """Whatever characters a text has, it comes back as it was."""
    document = PIPELINE.parse(text)
    assert loads(dumps(document), KINDS) == document


def test_bytes_are_canonical() -> None:
    """Sorted keys, no escapes beyond what JSON demands, one line."""
    line = dumps(PIPELINE.parse("Zürich – “İ” left 5"))
    assert line.endswith("}\n")
    assert line.count("\n") == 1
    assert "Zürich – “İ” left 5" in line
    assert line == json.dumps(json.loads(line), sort_keys=True, ensure_ascii=False, separators=(",", ":")) + "\n"


def test_a_kind_that_is_not_installed_stays_opaque() -> None:
    """Its records keep their bytes and ids, and say which kind they are."""
    fewer = {name: cls for name, cls in KINDS.items() if name not in ("core_pair", "core_number")}
    document = loads(LINE, fewer)
    assert dumps(document) == LINE
    pair = document["core_pair"][0]
    assert isinstance(pair.value, Opaque)
    assert (pair.kind, pair.id) == ("core_pair", DOCUMENT["core_pair"][0].id)


def test_the_installed_kinds_are_the_default() -> None:
    """Without `kinds`, records are those of the installed plugins: none of ours here."""
    assert all(isinstance(a.value, Opaque) for a in loads(LINE).annotations)


def test_diagnostics_keep_their_place() -> None:
    """A diagnostic's span comes back; one beyond the text is refused."""
    said = Diagnostic(level="warning", code="c", message="m", span=Span(0, 3))
    document = Document(text="Riga", diagnostics=(said,))
    assert loads(dumps(document), KINDS) == document
    with pytest.raises(FormatError, match=r"diagnostics\[0\]\.span: expected a span inside the text"):
        loads(dumps(document).replace("[0,3]", "[0,9]"), KINDS)


def test_lines_are_named() -> None:
    """Blank lines are passed over; a bad one is named by its number."""
    assert list(load_lines([LINE, "\n", LINE], KINDS)) == [DOCUMENT, DOCUMENT]
    with pytest.raises(FormatError, match=r"line 3: expected JSON"):
        list(load_lines([LINE, " ", "{"], KINDS))


def _swap(rows: list[Any]) -> None:
    rows[0], rows[1] = rows[1], rows[0]


def _first(data: dict[str, Any], kind: str) -> dict[str, Any]:
    row: dict[str, Any] = next(a for a in data["annotations"] if a["kind"] == kind)
    return row


def _loop(data: dict[str, Any]) -> None:
    """A reference to itself."""
    pair = _first(data, "core_pair")
    pair["value"]["number"] = pair["id"]


BAD: dict[str, tuple[Callable[[dict[str, Any]], object], str]] = {
    "no header": (lambda d: d.pop("newsparse"), "expected an object with the key 'newsparse'"),
    "another schema": (lambda d: d["newsparse"].update(schema=2), r"newsparse\.schema: expected 1, got 2"),
    "a key less": (lambda d: d.pop("blocks"), "expected the key 'blocks'"),
    "a key more": (lambda d: d.update(more=1), "expected no key 'more'"),
    "another text": (lambda d: d.update(text=d["text"] + "!"), "sha256: expected that of the text"),
    "a word that is not there": (
        lambda d: d["annotations"][0].update(text="Oslo"),
        r"annotations\[0\]\.text: expected",
    ),
    "a rejected word that is not there": (lambda d: d["rejected"][0].update(text="Oslo"), r"rejected\[0\]\.text"),
    "a value changed": (lambda d: _first(d, "core_plain")["value"].update(value="?"), r"id: expected 'core_plain-"),
    "a value of the wrong type": (lambda d: _first(d, "core_plain")["value"].update(value=5), "expected str, got 5"),
    "a field too many": (
        lambda d: _first(d, "core_plain")["value"].update(more=1),
        r"annotations\[1\]\.value: expected no key",
    ),
    "no value": (lambda d: _first(d, "core_plain").update(value="x"), r"annotations\[1\]\.value: expected an object"),
    "twice the same": (lambda d: d["annotations"].append(d["annotations"][0]), "expected each id once"),
    "another order": (lambda d: _swap(d["annotations"]), "expected reading order"),
    "blocks in another order": (lambda d: _swap(d["blocks"]), "blocks: expected them in order"),
    "blocks that overlap": (lambda d: d["blocks"][1].update(span=[0, 9]), "blocks: expected spans that share no text"),
    "a block of no known kind": (lambda d: d["blocks"][0].update(kind="poem"), "poem"),
    "a reference to nothing": (
        lambda d: _first(d, "core_pair")["value"].update(number="core_number-000000000000"),
        "expected the id of another annotation",
    ),
    "a reference to itself": (_loop, "expected the id of another annotation"),
    "lost to nothing": (lambda d: d["rejected"][0].update(lost_to="core_day-0"), r"rejected\[0\]\.lost_to: expected"),
    "a reference in meta": (lambda d: d["meta"].update(url=5), "expected str, got 5"),
    "a span of one end": (lambda d: d["annotations"][0].update(span=[0]), r"annotations\[0\]\.span"),
    "a span that is empty": (lambda d: d["annotations"][0].update(span=[3, 3]), "span"),
    "a float": (lambda d: d["annotations"][0].update(rank=0.5), r"expected no float, got 0\.5"),
    "a torn key": (lambda d: d["meta"].update(url="\ud800"), r"meta\.url: expected text without lone surrogates"),
    "a torn value": (lambda d: d["blocks"][0].update(role="\ud800"), r"blocks\[0\]\.role: expected text without"),
}


@pytest.mark.parametrize("case", BAD)
def test_what_does_not_fit_is_refused(case: str) -> None:
    """FormatError with the place and what was expected."""
    change, message = BAD[case]
    with pytest.raises(FormatError, match=message):
        loads(changed(change), KINDS)


@pytest.mark.parametrize("line", ["", "[]", "5", "null", '{"newsparse": 5}', '{"a": NaN}', "[" * 100_000, "[" * 900])
def test_what_is_no_document_is_refused(line: str) -> None:
    """Other JSON, and what is none, however deep."""
    with pytest.raises(FormatError, match="expected"):
        loads(line, KINDS)


def test_deep_json_is_refused() -> None:
    """Nesting that no document has ends in the same error, not in a RecursionError."""
    deep = '{"newsparse":{"schema":1},"x":' + "[" * 800 + "]" * 800 + "}"
    with pytest.raises(FormatError, match="expected"):
        loads(deep, KINDS)


def test_the_header_says_who_was_there() -> None:
    """Schema, version, extractors by name, Unicode."""
    header = to_dict(DOCUMENT)["newsparse"]
    assert header["schema"] == 1
    assert sorted(header["extractors"]) == sorted(e.name for e in SOUND)
    assert header["unicode"].count(".") == 2
