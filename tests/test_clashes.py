"""Which extractors cannot run together, and in which stages the others run."""

from __future__ import annotations

from itertools import permutations

import pytest
from core_extractors import SOUND, bad, branches, days, numbers, pairs, plains, shouts
from core_kinds import Branch, Day, Leaf, Loose, Number, Pair, Plain

from newsparse import ClashError, Extractor, Overlap, Pipeline, RecordError, extractor, record


@record("core_plain")
class OtherPlain:
    """A second class under a kind name."""

    word: str


@record("core_other", layer="core_figure", overlap=Overlap.NESTED)
class OtherRule:
    """In a layer of numbers, with another rule."""

    word: str


def idle(name: str, provides: type, *requires: type | str) -> Extractor:
    """An extractor that finds nothing."""
    return Extractor(name, provides, lambda view: [], requires)


CLASHES = [
    ((idle("a", Plain), idle("a", Loose)), ["extractor name 'a' is claimed twice", "a"]),
    ((idle("a", Plain), idle("b", OtherPlain)), ["kind 'core_plain' has more than one class", "a, b"]),
    ((idle("a", Number), idle("b", OtherRule)), ["layer 'core_figure' has two overlap rules", "a, b"]),
    ((idle("a", Plain, Loose), idle("b", Loose, Plain)), ["core_loose -> core_plain -> core_loose", "a, b"]),
    ((idle("a", Plain, Plain),), ["core_plain -> core_plain", "a"]),
    ((idle("a", Number, Day), idle("b", Day)), ["core_figure -> core_figure", "a"]),
    (
        (idle("a", Plain, Loose), idle("b", Loose, Branch), idle("c", Leaf, Plain), idle("d", Branch)),
        ["core_loose -> core_tree -> core_plain -> core_loose", "a, b, c"],
    ),
]  # fmt: skip


@pytest.mark.parametrize(("members", "message"), CLASHES)
def test_what_cannot_run_together_is_refused(members: tuple[Extractor, ...], message: list[str]) -> None:
    """ClashError, the same in every order, with the reason and all who take part; bystanders are not named."""
    said = set()
    for order in permutations((*members, idle("bystander", Pair))):
        with pytest.raises(ClashError) as error:
            Pipeline(*order)
        said.add(str(error.value))
    (only,) = said
    assert all(part in only for part in message)
    assert "bystander" not in only


def test_two_may_provide_one_kind() -> None:
    """The same record class from two extractors is what merging is for."""
    assert {e.name for e in Pipeline(plains, shouts).extractors} == {"plains", "shouts"}


def test_stages_follow_requirements() -> None:
    """Who requires comes after all who provide its layer; within a stage by name; registration order says nothing."""
    expected = (("days", "numbers", "plains", "shouts"), ("pairs",), ("branches",))
    for order in permutations(SOUND):
        assert tuple(tuple(e.name for e in stage) for stage in Pipeline(*order).stages) == expected
    assert Pipeline().stages == ()


def test_a_layer_is_one_stage() -> None:
    """Kinds that compete are settled together, though only one of them has to wait for another kind."""
    late = idle("late", Number, Plain)
    assert [[e.name for e in stage] for stage in Pipeline(late, days, plains).stages] == [["plains"], ["days", "late"]]


def test_a_kind_that_nobody_provides_is_empty() -> None:
    """It is said once, and the extractor runs and sees none."""
    pipeline = Pipeline(numbers, pairs)
    (diagnostic,) = pipeline.diagnostics
    assert (diagnostic.level, diagnostic.code, diagnostic.extractor) == ("warning", "kind-missing", "pairs")
    assert "'core_plain'" in diagnostic.message
    document = pipeline.parse("It has 4 legs.")
    assert document.diagnostics == (diagnostic,)
    assert [pair.value.words for pair in document[Pair]] == [()]


def test_requirements_by_class_or_name() -> None:
    """Either way they are kind names, sorted, each once; a class without a kind is refused."""
    assert idle("a", Loose, Plain, "core_number", Number).requires == ("core_number", "core_plain")
    assert pairs.requires == ("core_number", "core_plain")
    assert branches.kind.name == "core_branch"
    with pytest.raises(RecordError, match="@record"):
        extractor(str)
    with pytest.raises(RecordError, match="@record"):
        bad(lambda view: [], requires=[int])


def test_the_decorator_names_an_extractor_after_its_function() -> None:
    """Unless it is given a name."""

    @extractor(Plain)
    def words(view: object) -> list[object]:
        return []

    @extractor(Plain, name="other")
    def more(view: object) -> list[object]:
        return []

    assert (words.name, more.name, words.version) == ("words", "other", "0")
    assert words.provides is Plain
