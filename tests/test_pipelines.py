"""Running a pipeline: what goes in, what is skipped, what a document is a function of."""

from __future__ import annotations

import pickle
from collections.abc import Iterator
from itertools import count, islice, permutations
from typing import Any

import core_laws as laws
import pytest
from core_extractors import NAMES, SOUND, TEXT, days, numbers, pairs, plains
from core_kinds import Branch, Day, Number, Pair, Plain
from core_strategies import hostile_texts
from hypothesis import given, settings
from hypothesis import strategies as st

import newsparse
from newsparse import (
    Article,
    ArticleError,
    Block,
    Diagnostic,
    Extractor,
    Meta,
    Pipeline,
    Span,
    TextError,
    View,
    batches,
    parse_many,
)
from newsparse.formats.json import dumps, to_dict

PIPELINE = Pipeline(*SOUND)
ORDERS = list(permutations(SOUND))
some_texts = st.one_of(
    hostile_texts, st.just(TEXT), st.lists(st.sampled_from(TEXT.split(" ")), max_size=20).map(" ".join)
)


@settings(max_examples=40)
@given(some_texts, st.sampled_from(ORDERS))
def test_registration_order_says_nothing(text: str, order: tuple[Extractor, ...]) -> None:
    """Whatever the order in which extractors are given, the same bytes come out."""
    assert dumps(Pipeline(*order).parse(text, strict=True)) == dumps(PIPELINE.parse(text))


@settings(max_examples=25)
@given(st.lists(some_texts, max_size=4))
def test_a_document_is_a_function_of_its_inputs(texts: list[str]) -> None:
    """Text, blocks, meta, extractors and nothing else: not of what was parsed before."""
    laws.is_a_function_of_the_text(PIPELINE.parse, texts)


@settings(max_examples=25)
@given(some_texts, st.randoms(use_true_random=False))
def test_yield_order_and_repetition_say_nothing(text: str, random: Any) -> None:
    """An extractor may yield in any order, and twice."""

    def shaken(e: Extractor) -> Extractor:
        def find(view: View) -> list[Any]:
            found = [item for item in e(view) for _ in range(random.randint(1, 2))]
            random.shuffle(found)
            return found

        return Extractor(e.name, e.provides, find, e.requires, e.lexicons, e.cues, e.version)

    assert dumps(Pipeline(*map(shaken, SOUND)).parse(text)) == dumps(PIPELINE.parse(text))


@settings(max_examples=30)
@given(some_texts, st.sets(st.sampled_from([Number, Day, Plain, Pair, Branch]), min_size=1))
def test_only_runs_less_and_finds_the_same(text: str, kinds: set[type]) -> None:
    """Of the kinds asked for the same annotations and rejections, with all they need and compete with."""
    names = {cls.__newsparse__.name for cls in kinds}  # type: ignore[attr-defined]
    whole, part = to_dict(PIPELINE.parse(text)), to_dict(PIPELINE.only(names).parse(text))
    for rows in ("annotations", "rejected"):
        assert [r for r in part[rows] if r["kind"] in names] == [r for r in whole[rows] if r["kind"] in names]


def test_only_keeps_competitors_and_requirements() -> None:
    """Days beat numbers, so numbers cannot be told without them; pairs need both and names."""
    assert {e.name for e in PIPELINE.only(["core_number"]).extractors} == {"days", "numbers"}
    assert {e.name for e in PIPELINE.only(["core_pair"]).extractors} == {"days", "numbers", "plains", "shouts", "pairs"}
    assert list(PIPELINE.kinds) == ["core_branch", "core_day", "core_number", "core_pair", "core_plain"]
    assert repr(Pipeline(pairs, numbers)) == "Pipeline(numbers, pairs)"


def test_cues_skip_an_extractor() -> None:
    """Where no cue has a hit it is not run, and its silence needs no diagnostic."""
    ran: list[str] = []

    def find(view: View) -> list[Any]:
        ran.append(view.text)
        return []

    cued = Pipeline(Extractor("cued", Plain, find, cues=(NAMES,)))
    assert cued.parse("Nothing here.").diagnostics == cued.parse("To Riga.").diagnostics == ()
    assert ran == ["To Riga."]


def test_given_blocks_are_taken() -> None:
    """Sorted; found by the labeller only where none are given."""
    given_blocks = [Block(Span(4, 9), "paragraph"), Block(Span(0, 3), "headline")]
    document = PIPELINE.parse("One Riga", blocks=[Block(Span(0, 8), "boilerplate")])
    assert {r.reason for r in document.rejected} == {"page-furniture"}
    assert PIPELINE.parse("One Riga.", blocks=given_blocks).blocks == tuple(given_blocks[::-1])
    assert PIPELINE.parse("One Riga.", blocks=()).blocks == ()
    assert PIPELINE.parse("One Riga.").blocks != ()
    for wrong in ([Block(Span(0, 99), "paragraph")], [Block(Span(0, 5), "paragraph"), Block(Span(4, 9), "item")]):
        with pytest.raises(ArticleError, match="blocks: expected spans"):
            PIPELINE.parse("One Riga.", blocks=wrong)


def test_meta() -> None:
    """Taken as Meta or as a mapping; unknown keys and dates that are none are said; other values are refused."""
    known = PIPELINE.parse("x", meta={"published": "2025-01-12", "title": None})
    assert known.meta == Meta(published="2025-01-12")
    assert known.diagnostics == ()
    assert PIPELINE.parse("x", meta=Meta(url="u")).meta.url == "u"
    odd = PIPELINE.parse("x", meta={"author": "A", "published": "12 January"})
    assert [d.code for d in odd.diagnostics] == ["meta-unknown", "meta-published"]
    assert "expected an ISO date such as 2025-01-12, got '12 January'" in odd.diagnostics[1].message
    for wrong in ({"url": 3}, {"title": ["a"]}):
        with pytest.raises(ArticleError, match=r"meta\.(url|title): expected str or null"):
            PIPELINE.parse("x", meta=wrong)  # type: ignore[arg-type]


@pytest.mark.parametrize(("named", "value"), [("id", "\ud800"), ("id", 3), ("meta", {"url": "\ud800"})])
def test_what_cannot_be_written_is_refused(named: str, value: Any) -> None:
    """Ids and meta are strings with a UTF-8 form."""
    with pytest.raises((ArticleError, TextError)):
        Pipeline().parse("x", **{named: value})


def test_a_text_without_a_utf8_form() -> None:
    """Parse refuses it with its place; parse_many reads it as U+FFFD, one for one, and says so."""
    with pytest.raises(TextError, match="at 1"):
        PIPELINE.parse("a\ud800 Riga 5")
    (document,) = parse_many([Article(text="a\ud800 Riga 5", id="\udfff")], pipeline=PIPELINE)
    assert document.text == "a\ufffd Riga 5"
    assert document.id == "\ufffd"
    assert [d.code for d in document.diagnostics] == ["text-mended"]
    assert "the first at 1" in document.diagnostics[0].message
    assert [a.span.start for a in document[Number]] == [8]


FOREIGN = "El presidente dijo en la reunión que su país no quiere la guerra y espera un acuerdo pronto. " * 4


def test_a_foreign_text_is_said() -> None:
    """Plainly not English: a warning; short texts and English ones pass."""
    assert [d.code for d in PIPELINE.parse(FOREIGN).diagnostics] == ["language"]
    assert not PIPELINE.parse(FOREIGN[:60]).diagnostics
    assert not PIPELINE.parse("The minister said that it was for the best, and left with the others. " * 5).diagnostics


@pytest.mark.parametrize(
    "text", ["Президент сказав, що війна закінчиться 5 травня.", "قال الرئيس إن الحرب ستنتهي قريبا"]
)
def test_other_letters_are_told_sooner(text: str) -> None:
    """A sentence in other letters than Latin ones is plainly not English; a name in them is no more than a name."""
    assert [d.code for d in PIPELINE.parse(text).diagnostics] == ["language"]
    assert not PIPELINE.parse("She runs the newspaper Українська правда in Kyiv.").diagnostics
    assert not PIPELINE.parse("Українська правда 2024").diagnostics


def test_many_in_order() -> None:
    """Documents come in the order of the articles, lazily, the same as one by one."""
    taken: list[int] = []

    def endless() -> Any:
        for number in range(10**9):
            taken.append(number)
            yield Article(text=f"Riga {number}", id=str(number))

    stream = parse_many(endless(), pipeline=PIPELINE)
    assert [next(stream).id for _ in range(3)] == ["0", "1", "2"]
    assert len(taken) < 5
    assert next(parse_many(["Riga 5"], pipeline=PIPELINE)) == PIPELINE.parse("Riga 5")
    for wrong in (0, -1):
        with pytest.raises(ValueError, match=f"processes: expected 1 or more, got {wrong}"):
            parse_many([], processes=wrong)


def test_processes_say_nothing() -> None:
    """Two processes give the bytes that one gives, in order, for more texts than a chunk holds; strict raises there."""
    texts = [f"{n} left. {TEXT} Article {n}" for n in range(40)]
    pipeline = Pipeline(*SOUND, diagnostics=[Diagnostic(level="info", code="c", message="m")])
    one = [dumps(d) for d in parse_many(texts, pipeline=pipeline)]
    assert [dumps(d) for d in parse_many(texts, processes=2, pipeline=pipeline)] == one
    assert '"code":"c"' in one[0]


def test_endless_input_is_read_as_needed(monkeypatch: pytest.MonkeyPatch) -> None:
    """Processes run only so far ahead of who takes the documents; their order stays."""
    monkeypatch.setattr(batches, "_CHUNK", 1)
    monkeypatch.setattr(batches, "_AHEAD", 1)
    read: list[int] = []

    def endless() -> Iterator[str]:
        for number in count():
            read.append(number)
            yield f"Kyiv lost {number}"

    documents = parse_many(endless(), processes=2, pipeline=Pipeline(numbers))
    first = [document.text for document in islice(documents, 3)]
    documents.close()  # type: ignore[attr-defined]
    assert first == ["Kyiv lost 0", "Kyiv lost 1", "Kyiv lost 2"]
    assert len(read) <= 5


def test_pipelines_are_values() -> None:
    """Pickled and unpickled, with lexicons and diagnostics, a pipeline gives the same bytes."""
    pipeline = Pipeline(plains, days, pairs, lexicons={"core.names": {"left": "X"}})
    again: Pipeline = pickle.loads(pickle.dumps(pipeline))  # noqa: S301 - our own
    assert dumps(again.parse(TEXT)) == dumps(pipeline.parse(TEXT)) != dumps(Pipeline(plains, days, pairs).parse(TEXT))
    assert again.diagnostics == pipeline.diagnostics != ()


def test_the_shortcut_takes_a_pipeline() -> None:
    """`newsparse.parse` with a pipeline is its `parse`, strictness included."""
    assert newsparse.parse(TEXT, pipeline=PIPELINE) == PIPELINE.parse(TEXT)
    broken = Pipeline(Extractor("broken", Plain, lambda view: 1 // 0))  # type: ignore[arg-type, return-value]
    with pytest.raises(ExceptionGroup):
        newsparse.parse(TEXT, pipeline=broken, strict=True)
