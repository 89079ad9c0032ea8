"""The articles of seeds/: what is found in them, and that nothing else decides it."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from decimal import Decimal
from itertools import permutations
from typing import Any

import core_golden
import pytest
from core_golden import ARTICLES, article, golden, without_header

from newsparse import Annotation, Document, Pipeline
from newsparse.formats.json import dumps, loads
from newsparse.pipelines import installed

HASH_SEEDS = ("0", "1", "42", "4294967295")


@pytest.mark.parametrize("path", ARTICLES, ids=lambda path: path.stem)
def test_golden(path: Any) -> None:
    """Each article parses to its golden file, header aside; where a difference is meant, write the files anew."""
    written = dumps(installed().parse_article(article(path)))
    assert without_header(written) == without_header(golden(path).read_text("utf-8"))


@pytest.mark.parametrize("path", ARTICLES, ids=lambda path: path.stem)
def test_golden_files_are_read_back(path: Any) -> None:
    """A golden file is a document like any other, and each article has records of three kinds or more."""
    document = loads(golden(path).read_text("utf-8"))
    assert document.text == article(path).text
    assert len({a.kind for a in document.annotations}) >= 3
    assert not [d for d in document.diagnostics if d.level == "error"]


def test_registration_order_says_nothing() -> None:
    """All orders of the installed extractors make the same pipeline."""
    pipeline = installed()
    assert len(pipeline.extractors) == 6
    assert all(Pipeline(*order).stages == pipeline.stages for order in permutations(pipeline.extractors))


def test_neither_seed_nor_order_nor_processes_change_a_byte() -> None:
    """Four hash seeds, orders of registration, one process and two: one digest of all that is written."""
    script = core_golden.__file__
    running = [
        subprocess.Popen(
            [sys.executable, script, "digest"],
            env={**os.environ, "PYTHONHASHSEED": seed},
            stdout=subprocess.PIPE,
            text=True,
        )
        for seed in HASH_SEEDS
    ]
    printed = {process.communicate()[0] for process in running}
    assert all(process.returncode == 0 for process in running)
    (digest,) = printed
    assert len(digest.split()) == 1


# ------------------------------------------------- page.txt: the main job
@pytest.fixture(scope="module")
def page() -> Document:
    """The scraped page, parsed."""
    return installed().parse_article(article(core_golden.SEEDS / "page.txt"), strict=True)


def words(document: Document, kind: str) -> Iterator[tuple[str, Annotation[Any]]]:
    """The annotations of a kind, with the words they cover."""
    return ((a.span.of(document.text), a) for a in document[kind])


def the(document: Document, kind: str, said: str) -> Any:
    """The value of the one annotation of a kind whose words hold these."""
    (found,) = (a.value for text, a in words(document, kind) if said in text)
    return found


def test_blocks_of_the_page(page: Document) -> None:
    """Headline, doubled byline, reading time, dek, dateline, subheads, share and comment lines."""
    labels = [(b.kind, b.role, b.span.of(page.text).split("\n")[0][:12]) for b in page.blocks]
    assert labels[:6] == [
        ("headline", None, "Kyiv Says Py"),
        ("byline", None, "HarbourDesk"),
        ("boilerplate", "reading-time", "HarbourDesk "),
        ("boilerplate", "reading-time", "4 Min Read"),
        ("dek", None, "Zelenskyy Sp"),
        ("dateline", None, "Kyiv, Ukrain"),
    ]
    assert [text for kind, _, text in labels if kind == "subhead"] == ["Why Kursk St", "What Is Know", "London Stand"]
    assert [role for kind, role, _ in labels if kind == "boilerplate"][-2:] == ["share", "comment"]


@pytest.mark.parametrize(
    ("start", "speaker"),
    [
        ("“Moscow is losing", "Volodymyr Zelenskyy"),
        ("“I am careful with big words", "Volodymyr Zelenskyy"),
        ("“We see no sign", "David Lammy"),
    ],
)
def test_quotes_of_the_page(page: Document, start: str, speaker: str) -> None:
    """Direct quotes whole, an editorial bracket and a quote inside a quote among them, by speakers with full names."""
    quote = the(page, "quote", start)
    assert (quote.type, quote.speaker.name, quote.speaker.type) == ("direct", speaker, "person")


def test_indirect_quotes_of_the_page(page: Document) -> None:
    """A pronoun resolved, and an "according to"."""
    assert the(page, "quote", "that the line in Kursk").speaker.name == "Volodymyr Zelenskyy"
    told = the(page, "quote", "many of them have not been seen")
    assert told.cue.of(page.text) == "according to"
    assert told.type == "indirect"


def test_numbers_and_dates_of_the_page(page: Document) -> None:
    """Counted troops, money by its code, a closed range of days."""
    troops = the(page, "quantity", "60,000")
    assert (troops.value, troops.counted.of(page.text), troops.counted_head) == (
        Decimal(60000),
        "Russian troops",
        "troop",
    )
    money = the(page, "quantity", "£2 billion")
    assert (money.value, money.unit) == (Decimal(2_000_000_000), "GBP")
    days = the(page, "date", "August 5-6, 2024")
    assert (days.timex, str(days.start), str(days.end)) == ("2024-08-05/2024-08-06", "2024-08-05", "2024-08-06")


def test_forces_of_the_page(page: Document) -> None:
    """By country, with the strength linked."""
    forces = [a.value for a in page["military_unit"]]
    assert {"PRK", "RUS"} <= {force.country for force in forces}
    strengths = {(f.country, f.strength.value.value, f.strength_kind) for f in forces if f.strength}
    assert ("RUS", Decimal(60000), "strength") in strengths


def test_the_agreement_of_the_page(page: Document) -> None:
    """Parties, duration, stage; a later mention is known as the same."""
    first = the(page, "agreement", "100-Year Partnership agreement")
    assert {party.code for party in first.parties} == {"GBR", "UKR"}
    assert (first.duration, first.status) == ("P100Y", "signed")
    later = the(page, "agreement", "historic agreement")
    assert (later.anaphor, later.entity, later.status) == (True, first.entity, "signed")


def test_page_furniture_yields_nothing(page: Document) -> None:
    """No record from it; what was looked at there, and the number inside a title, are listed with the reason."""
    furniture = [b.span for b in page.blocks if b.kind == "boilerplate"]
    assert len(furniture) == 4
    assert not [a for a in page.annotations if any(span.overlaps(a.span) for span in furniture)]
    reasons = {(r.span.of(page.text), r.reason) for r in page.rejected}
    assert {("4 Min Read", "page-furniture"), ("100-Year", "title")} <= reasons
