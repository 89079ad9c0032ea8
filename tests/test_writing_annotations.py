"""Annotations for other tools: W3C, brat, Label Studio, doccano, Prodigy, CoNLL, spaCy; each read back."""

from __future__ import annotations

import io
import json
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

import attrs
import pytest
import regex
from click.testing import CliRunner
from core_kinds import Number, Pair, Places
from core_strategies import hostile_texts
from core_writing import DOCUMENTS, FIRST, FOREIGN, FULL, LAST, NUMBER, PAID, PAIR, RICH, SMALL, SPLIT, TEXT
from hypothesis import given
from pyld import jsonld
from spacy import blank
from spacy.tokens import DocBin
from spacy.training.converters import conll_ner_to_docs

from newsparse import Annotation, Block, Document, Meta, Span, record
from newsparse.cli import main
from newsparse.formats import WRITERS, Options, WriteError
from newsparse.formats.brat import Page
from newsparse.formats.places import Link, fragments, links
from newsparse.formats.spacy import to_doc

SEEDS = str(Path(__file__).parent.parent / "seeds" / "*.txt")


def text_of(name: str, documents: tuple[Document, ...] = DOCUMENTS, **options: Any) -> str:
    """What the writer called `name` writes."""
    out = io.StringIO(newline="")
    WRITERS[name].write(documents, out, Options(**options))
    return out.getvalue()


def lines_of(name: str, documents: tuple[Document, ...] = DOCUMENTS) -> list[Any]:
    """The JSON of each line that the writer called `name` writes."""
    return [json.loads(line) for line in text_of(name, documents).split("\n") if line]


# ------------------------------------------------------------------- places
@attrs.frozen(kw_only=True)
class Piece:
    """A part with a place."""

    span: Span
    other: Span | None = None


@record("core_nested")
class Nested:
    """Names places in its parts."""

    parts: tuple[Piece, ...]


def test_fragments_are_the_field_whose_hull_the_annotation_is() -> None:
    """Else the annotation is one piece; spans out of order, or of another hull, are no fragments."""
    assert fragments(SPLIT) == (FIRST, LAST)
    assert fragments(NUMBER) == (NUMBER.span,)
    assert fragments(Annotation(SPLIT.span, Places(spans=(LAST, FIRST)))) == (SPLIT.span,)
    assert fragments(Annotation(Span(0, len(TEXT)), Places(spans=(FIRST, LAST)))) == (Span(0, len(TEXT)),)
    assert fragments(Annotation(FIRST, Places(spans=(FIRST,)))) == (FIRST,)
    assert fragments(FOREIGN) == (FOREIGN.span,)


def test_links_are_what_a_record_names() -> None:
    """Spans, references, and those of its parts, but for its own place and fragments."""
    assert list(links(PAIR)) == [Link("number", NUMBER)]
    assert list(links(SPLIT)) == []
    assert list(links(Annotation(FIRST, RICH))) == [Link("many", LAST)]
    assert Link("place", FIRST) in list(links(Annotation(LAST, RICH)))
    assert list(links(FOREIGN)) == []
    nested = Nested(parts=(Piece(span=FIRST, other=LAST), Piece(span=LAST)))
    assert list(links(Annotation(Span(0, 1), nested))) == [
        Link("parts", FIRST), Link("parts_other", LAST), Link("parts", LAST)
    ]  # fmt: skip


# ---------------------------------------------------------------------- W3C
OA = "http://www.w3.org/ns/oa#"
TERMS: dict[str, Any] = {  # of the recommendation's context (appendix A of the vocabulary)
    "id": "@id", "type": "@type", "Annotation": f"{OA}Annotation", "TextualBody": f"{OA}TextualBody",
    "TextPositionSelector": f"{OA}TextPositionSelector", "TextQuoteSelector": f"{OA}TextQuoteSelector",
    "AnnotationPage": "http://www.w3.org/ns/activitystreams#OrderedCollectionPage",
    "classifying": f"{OA}classifying", "describing": f"{OA}describing",
    "items": {"@id": "http://www.w3.org/ns/activitystreams#items", "@type": "@id", "@container": "@list"},
    "body": {"@id": f"{OA}hasBody", "@type": "@id"}, "target": {"@id": f"{OA}hasTarget", "@type": "@id"},
    "source": {"@id": f"{OA}hasSource", "@type": "@id"}, "scope": {"@id": f"{OA}hasScope", "@type": "@id"},
    "selector": {"@id": f"{OA}hasSelector", "@type": "@id"},
    "motivation": {"@id": f"{OA}motivatedBy", "@type": "@vocab"},
    "purpose": {"@id": f"{OA}hasPurpose", "@type": "@vocab"},
    "value": "http://www.w3.org/1999/02/22-rdf-syntax-ns#value", "format": "http://purl.org/dc/elements/1.1/format",
    "exact": f"{OA}exact", "prefix": f"{OA}prefix", "suffix": f"{OA}suffix",
    "start": {"@id": f"{OA}start", "@type": "http://www.w3.org/2001/XMLSchema#nonNegativeInteger"},
    "end": {"@id": f"{OA}end", "@type": "http://www.w3.org/2001/XMLSchema#nonNegativeInteger"},
}  # fmt: skip


def loaded(url: str, _: Any) -> dict[str, Any]:
    """The context, without a network; no other may be asked for."""
    assert url == "http://www.w3.org/ns/anno.jsonld"
    return {
        "contextUrl": None,
        "documentUrl": url,
        "document": {"@context": TERMS},
        "contentType": "application/ld+json",
    }


def leaves(value: Any) -> Iterator[Any]:
    """All strings and numbers of a JSON value, but for keys."""
    if isinstance(value, dict):
        for inner in value.values():
            yield from leaves(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from leaves(inner)
    else:
        yield value


def test_web_annotations_are_json_ld_in_which_every_term_is_defined() -> None:
    """Expanding drops what the context does not know: nothing is dropped, and every identifier is an IRI."""
    full, empty, _ = lines_of("w3c")
    (page,) = jsonld.expand(full, {"documentLoader": loaded})
    kept = [leaf for leaf in leaves(full) if leaf != "http://www.w3.org/ns/anno.jsonld"]
    said = list(leaves(page))
    for leaf in kept:
        assert leaf in said or TERMS.get(leaf) in said
    assert page["@type"] == ["http://www.w3.org/ns/activitystreams#OrderedCollectionPage"]
    assert len(page["http://www.w3.org/ns/activitystreams#items"][0]["@list"]) == len(FULL.annotations)
    assert all(regex.match(r"[a-z]++:", item["id"]) for item in full["items"])
    assert empty["items"] == []


def test_web_annotations_select_by_position_and_quotation() -> None:
    """In code points, with up to 32 characters of context; the page it was taken from is the scope."""
    for item, annotation in zip(lines_of("w3c")[0]["items"], FULL.annotations, strict=True):
        position, quote = item["target"]["selector"]
        start, end = position["start"], position["end"]
        assert TEXT[start:end] == quote["exact"] == annotation.span.of(TEXT)
        assert TEXT[:start].endswith(quote["prefix"])
        assert TEXT[end:].startswith(quote["suffix"])
        assert len(quote["prefix"]) == min(32, start)
        assert len(quote["suffix"]) == min(32, len(TEXT) - end)
        assert item["target"]["scope"] == "https://example.org/1"
        assert item["id"].endswith(f"#{annotation.id}")
        assert item["body"][0]["value"] == annotation.kind
    bad = Document(text=TEXT, meta=Meta(url="no address"), annotations=(NUMBER,))
    (page,) = lines_of("w3c", (bad,))
    assert "scope" not in page["items"][0]["target"]


# --------------------------------------------------------------------- brat
BOUND = regex.compile(r"(T[0-9]++)\t([A-Za-z0-9_-]++) ([0-9]++ [0-9]++(?:;[0-9]++ [0-9]++)*+)\t(.++)")
ARC = regex.compile(r"R[0-9]++\t([A-Za-z0-9_-]++) Arg1:(T[0-9]++) Arg2:(T[0-9]++)")
NOTE = regex.compile(r"#[0-9]++\tAnnotatorNotes (T[0-9]++)\t(.++)")


def standoff(
    lines: list[str], text: str
) -> tuple[dict[str, tuple[str, list[str]]], list[tuple[str, str, str]], dict[str, Any]]:
    """Entities (type and fragments by name), relations and notes, as brat's format has them; each line must be one."""
    bound, arcs, notes = {}, [], {}
    for line in lines:
        if match := BOUND.fullmatch(line):
            ends = [tuple(map(int, part.split(" "))) for part in match[3].split(";")]
            pieces = [text[start:end] for start, end in ends]
            assert match[4] == " ".join(pieces)
            assert all(len(piece.splitlines()) == 1 for piece in pieces)
            assert ends == sorted(ends)
            assert match[1] not in bound
            bound[match[1]] = (match[2], pieces)
        elif match := ARC.fullmatch(line):
            arcs.append((match[1], match[2], match[3]))
        else:
            match = NOTE.fullmatch(line)
            assert match, line
            notes[match[1]] = json.loads(match[2])
    assert all(one in bound and other in bound for _, one, other in arcs)
    return bound, arcs, notes


def test_brat_standoff_is_read_back(tmp_path: Path) -> None:
    """Discontinuous where split or over line ends; relations to what a record names; the record in a note."""
    WRITERS["brat"].write(DOCUMENTS, tmp_path)
    assert (tmp_path / "00001.txt").read_bytes() == TEXT.encode()
    lines = (tmp_path / "00001.ann").read_text("utf-8").split("\n")
    assert lines.pop() == ""
    bound, arcs, notes = standoff(lines, TEXT)
    found = dict(reversed(bound.values()))
    assert found["core_places"] == ["=1+1", "crossed", "the bridge"]
    assert found["core_pair"] == ["-40 lorries", "crossed", "the bridge"]
    assert found["core_rich_many"] == ["crossed", "the bridge"]
    kinds = {(label, bound[one][0], bound[other][0]) for label, one, other in arcs}
    assert ("number", "core_pair", "core_number") in kinds
    assert ("many", "core_rich", "core_rich_many") in kinds
    assert {"a": [1]} in notes.values()
    assert (tmp_path / "00002.ann").read_text("utf-8") == ""
    settings = (tmp_path / "annotation.conf").read_text("utf-8")
    sections = [line for line in settings.splitlines() if line.startswith("[")]
    assert sections == ["[entities]", "[relations]", "[events]", "[attributes]"]
    assert {kind for kind, _ in bound.values()} <= set(settings.splitlines())
    assert "number\tArg1:<ENTITY>, Arg2:<ENTITY>" in settings.splitlines()


@given(hostile_texts)
def test_brat_standoff_of_any_text_is_read_back(text: str) -> None:
    """Whatever ends lines in it; what is white space alone has no place in brat, nor have relations to it."""
    whole = Annotation(Span(0, len(text)), Number(value=Decimal(1))) if text else None
    if whole:
        pair = Annotation(Span(0, 1), Pair(number=whole))
        bound, _, _ = standoff(Page(Document(text=text, annotations=(whole, pair))).lines, text)
        joined = "".join("".join(pieces) for kind, pieces in bound.values() if kind == "core_number")
        assert "".join(joined.split()) == "".join(text.split())


# ------------------------------------------------------------- Label Studio
def test_label_studio_tasks_fit_their_config(tmp_path: Path) -> None:
    """Every label and relation that occurs is declared; regions stand where they say; relations join regions."""
    WRITERS["labelstudio"].write(DOCUMENTS, tmp_path)
    tasks = json.loads((tmp_path / "tasks.json").read_text("utf-8"))
    assert [task["data"]["text"] for task in tasks] == [TEXT, "", TEXT]
    config = ET.fromstring((tmp_path / "config.xml").read_text("utf-8"))  # noqa: S314 - our own file
    labels = {label.get("value") for label in config.iter("Label")}
    named = {relation.get("value") for relation in config.iter("Relation")}
    text_tag = next(config.iter("Text"))
    assert (text_tag.get("name"), text_tag.get("value")) == ("text", "$text")
    result = tasks[0]["predictions"][0]["result"]
    regions = {each["id"]: each for each in result if each["type"] == "labels"}
    assert all(TEXT[r["value"]["start"] : r["value"]["end"]] == r["value"]["text"] for r in regions.values())
    assert all(set(region["value"]["labels"]) <= labels for region in regions.values())
    assert all((r["from_name"], r["to_name"]) == ("label", "text") for r in regions.values())
    arcs = [each for each in result if each["type"] == "relation"]
    assert all(arc["from_id"] in regions and arc["to_id"] in regions and set(arc["labels"]) <= named for arc in arcs)
    assert (PAIR.id, NUMBER.id, ["number"]) in [(arc["from_id"], arc["to_id"], arc["labels"]) for arc in arcs]
    assert json.loads(regions[PAIR.id]["meta"]["text"][0]) == {"number": NUMBER.id, "words": []}
    WRITERS["labelstudio"].write((), tmp_path)
    assert json.loads((tmp_path / "tasks.json").read_text("utf-8")) == []


# -------------------------------------------------------- doccano, Prodigy
def test_doccano_lines_have_text_and_labels() -> None:
    """[start, end, label] in code points; what is known of the document beside them."""
    full, empty, again = lines_of("doccano")
    assert [TEXT[start:end] for start, end, _ in full["label"]] == [each.span.of(TEXT) for each in FULL.annotations]
    assert (full["doc_id"], full["published"]) == ("a/b c.txt", "2025-03-04")
    assert empty == {"text": "", "label": []}
    assert again["label"] == [[NUMBER.span.start, NUMBER.span.end, "core_number"]]


def test_prodigy_lines_have_spans_that_spacy_finds() -> None:
    """Prodigy makes them spans of a spaCy Doc; each has its id and record."""
    full, empty, _ = lines_of("prodigy")
    doc = blank("en")(full["text"])
    assert [doc.text[s["start"] : s["end"]] for s in full["spans"]] == [a.span.of(TEXT) for a in FULL.annotations]
    assert full["spans"][0]["id"] == FULL.annotations[0].id
    assert full["meta"]["title"] == "-Title"
    assert empty == {"text": "", "spans": [], "meta": {}}


# -------------------------------------------------------------------- CoNLL
def test_conll_is_read_back_by_spacy() -> None:
    """Tokens and entities of one kind; edges are exact; of a split annotation, each fragment."""
    written = text_of("conll", (FULL,), layer="core_number")
    (doc,) = conll_ner_to_docs(written, no_print=True)
    assert [entity.text.replace(" ", "") for entity in doc.ents] == ["-40", "7.50"]
    rows = [line.split("\t") for line in written.splitlines() if line][1:]
    assert all(TEXT[int(start) :].startswith(token) for token, start, _ in rows)
    assert "".join(token for token, _, _ in rows) == "".join(TEXT.split())
    tagged = [(token, tag) for token, _, tag in (line.split("\t") for line in split_rows("core_places"))]
    assert [tag for _, tag in tagged if tag != "O"] == ["B-core_places", *["I-core_places"] * 3, "B-core_places"] + [
        "I-core_places"
    ] * 2


def split_rows(layer: str) -> list[str]:
    """The lines of tokens."""
    return [line for line in text_of("conll", (FULL,), layer=layer).splitlines() if line][1:]


def test_conll_by_layer_drops_what_overlaps() -> None:
    """The first in reading order stays; a layer is a name too; without one there is nothing to write."""
    inner = Annotation(Span(FIRST.start, FIRST.start + 2), Number(value=Decimal(2)))
    outer = Annotation(FIRST, Number(value=Decimal(3)))
    written = text_of("conll", (Document(text=TEXT, annotations=(outer, inner)),), layer="core_figure")
    assert written.count("B-core_number") == 1
    assert text_of("conll", (FULL,), layer="other").count("B-other") == 1
    with pytest.raises(WriteError, match="say which with --layer"):
        text_of("conll")
    assert text_of("conll", (Document(text=""),), layer="x") == "-DOCSTART-\t-X-\tO\n\n\n"


def test_conll_parts_sentences_and_blocks() -> None:
    """An empty line where a sentence or a block begins."""
    text = "Head\n\nOne is here. Two can't be 4.5.\n\n \n\nShare"
    blocks = (
        Block(Span(0, 4), "headline"),
        Block(Span(6, 36), "paragraph"),
        Block(Span(41, 46), "boilerplate", "share"),
    )
    written = text_of("conll", (Document(text=text, blocks=blocks),), layer="x")
    groups = [[line.split("\t")[0] for line in part.splitlines()] for part in written.split("\n\n")]
    assert groups == [
        ["-DOCSTART-"],
        ["Head"],
        ["One", "is", "here", "."],
        ["Two", "can't", "be", "4.5", "."],
        ["Share"],
        [],
    ]


# -------------------------------------------------------------------- spaCy
def test_a_spacy_doc_has_spans_by_kind_and_the_true_offsets() -> None:
    """Where an annotation ends inside a token the span takes all of it, and user data says what was meant."""
    inside = Annotation(Span(LAST.start, LAST.start + 3), Number(value=Decimal(1)))
    doc = to_doc(Document(text=TEXT, id="x", annotations=(PAIR, NUMBER, inside)))
    assert doc.text == TEXT
    assert [span.text for span in doc.spans["core_pair"]] == [PAIR.span.of(TEXT)]
    assert [span.id_ for span in doc.spans["core_number"]] == [NUMBER.id, inside.id]
    assert doc.spans["core_number"][1].text.startswith("crossed")
    rows = doc.user_data["newsparse"]["annotations"]
    assert [row["text"] for row in rows] == [PAIR.span.of(TEXT), "-40", "cro"]
    assert doc.user_data["newsparse"]["id"] == "x"


def test_a_doc_bin_is_read_back_and_is_the_same_each_time(tmp_path: Path) -> None:
    """Spans, ids and user data survive; equal documents give equal bytes."""
    WRITERS["spacy"].write(DOCUMENTS, tmp_path / "a.spacy")
    WRITERS["spacy"].write(DOCUMENTS, tmp_path / "b.spacy")
    assert (tmp_path / "a.spacy").read_bytes() == (tmp_path / "b.spacy").read_bytes()
    nlp = blank("xx")
    full, empty, _ = DocBin().from_disk(tmp_path / "a.spacy").get_docs(nlp.vocab)
    assert (full.text, empty.text) == (TEXT, "")
    assert {kind: len(spans) for kind, spans in full.spans.items()} == {
        "core_number": 2, "core_pair": 1, "core_places": 1, "core_rich": 1, "other": 1
    }  # fmt: skip
    assert [row["id"] for row in full.user_data["newsparse"]["annotations"]] == [each.id for each in FULL.annotations]
    doc = to_doc(SMALL, nlp)
    assert doc.spans["core_number"][1].text == PAID.span.of(TEXT)


# ---------------------------------------------------------------- all of it
@pytest.mark.parametrize("name", ["w3c", "brat", "labelstudio", "doccano", "prodigy", "conll", "spacy"])
def test_the_command_line_writes_what_was_found_in_the_seeds(name: str, tmp_path: Path) -> None:
    """Each format, with the records of the installed plugins; brat's is read back."""
    out = tmp_path / "out"
    result = CliRunner().invoke(main, ["parse", SEEDS, "-f", name, "-o", str(out), "--layer", "quote"])
    assert result.exit_code == 0, result.output
    assert out.is_dir() or out.stat().st_size > 10_000
    if name == "brat":
        for file in sorted(out.glob("*.ann")):
            lines = file.read_text("utf-8").split("\n")[:-1]
            _, arcs, _ = standoff(lines, file.with_suffix(".txt").read_bytes().decode())
            assert {label for label, _, _ in arcs} & {"source", "cue", "number"}
