"""The documentation says what the code does."""

from __future__ import annotations

import inspect
import json
import operator
from collections.abc import Callable
from enum import Enum
from pathlib import Path
from typing import Any

import pytest
import regex

import newsparse
from newsparse import testing
from newsparse.cli import COMMANDS
from newsparse.plugins import Specification
from newsparse.testing.checks import CHECKS

ROOT = Path(__file__).parent.parent
FENCE = regex.compile(r"```(?<language>[a-z]*+)\n(?<code>[^`]++)```")


def page(name: str) -> str:
    """The text of a page."""
    return (ROOT / name).read_text("utf-8")


def test_every_hook_is_documented_with_its_signature() -> None:
    """docs/plugins.md has each hook of the specification, to the letter."""
    for name, hook in inspect.getmembers(Specification, inspect.isfunction):
        signature = inspect.signature(hook)
        shown = f"`{name}() -> {signature.return_annotation}`"
        assert list(signature.parameters) == ["self"]
        assert shown in page("docs/plugins.md")


def signature(name: str, function: Callable[..., Any], *, bound: bool = False) -> str:
    """A call as the reference prints it: parameters with their defaults, without types."""
    shown, named_only = [], False
    for parameter in list(inspect.signature(function).parameters.values())[bound:]:
        default = parameter.default
        if parameter.kind is parameter.KEYWORD_ONLY and not named_only:
            shown.append("*")
        named_only |= parameter.kind in (parameter.KEYWORD_ONLY, parameter.VAR_POSITIONAL)
        star = "*" if parameter.kind is parameter.VAR_POSITIONAL else ""
        printed = f"{type(default).__name__}.{default.name}" if isinstance(default, Enum) else repr(default)
        shown.append(star + parameter.name + ("" if default is parameter.empty else f"={printed}"))
    return f"`{name}({', '.join(shown)})`"


@pytest.mark.parametrize("name", ["record", "extractor", "Lexicon", "Lexicon.load", "Pipeline", "Pipeline.installed"])
def test_what_declares_is_documented_with_its_signature(name: str) -> None:
    """docs/plugins.md shows each parameter and default of what a plugin is made with."""
    assert signature(name, operator.attrgetter(name)(newsparse)) in page("docs/plugins.md")


@pytest.mark.parametrize("name", ["hits", "finding", "objection", "block_at", "sentence_at"])
def test_views_are_documented_with_their_signatures(name: str) -> None:
    """So does it what an extractor calls."""
    assert signature(f"view.{name}", getattr(newsparse.View, name), bound=True) in page("docs/plugins.md")
    assert signature("pipeline.parse", newsparse.Pipeline.parse, bound=True) in page("docs/plugins.md")


@pytest.mark.parametrize("name", testing.__all__)
def test_the_test_tools_are_documented_with_their_signatures(name: str) -> None:
    """And what a test calls."""
    assert signature(name, getattr(testing, name)) in page("docs/plugins.md")


def test_every_command_is_documented() -> None:
    """docs/command-line.md has each command."""
    for command in COMMANDS:
        assert f"newsparse {command}" in page("docs/command-line.md")


def test_every_check_is_documented() -> None:
    """docs/plugins.md has each check of the conformance kit."""
    for check in CHECKS:
        assert f"`{check.__name__}`" in page("docs/plugins.md")


def test_ci_runs_the_commands_of_the_readme() -> None:
    """The script takes the commands from under these headings, and each is one line that makes its own environment."""
    script = page(".ci/run")
    for heading in ("Parse an article", "Run the tests"):
        assert f"readme_command '{heading}'" in script
        section = page("README.md").split(f"## {heading}", 1)[1]
        command = FENCE.search(section)
        assert command
        assert command["code"].startswith("python3 -m venv .venv && ")
        assert command["code"].count("\n") == 1


def test_usage_of_the_readme_runs() -> None:
    """The five lines of use do what they say on an article of seeds/."""
    code = next(m["code"] for m in FENCE.finditer(page("README.md")) if "for quote in document[Quote]" in m["code"])
    said: list[str] = []
    names = {"text": page("seeds/page.txt"), "print": lambda *words: said.append(" ".join(map(str, words)))}
    exec(code, names)  # noqa: S102 - our own page
    assert any(" said: " in line for line in said)


def test_all_public_names_exist_and_are_documented() -> None:
    """`newsparse.__all__` is sorted, each name has a home, is there, and has a docstring."""
    assert newsparse.__all__ == sorted(newsparse._HOME)
    assert set(newsparse.__all__) <= set(dir(newsparse))
    with pytest.raises(AttributeError, match="has no attribute 'nothing'"):
        newsparse.nothing  # noqa: B018 - asking is the test
    for name in newsparse.__all__:
        assert inspect.getdoc(getattr(newsparse, name)), name


def test_what_the_readme_says_of_the_page() -> None:
    """Each row of its table is an annotation or a rejection of seeds/page.txt with these words in it."""
    section = page("README.md").split("## Parse an article", 1)[1].split("\n## ", 1)[0]
    rows = [
        [cell.strip() for cell in line.strip("|").split("|")] for line in section.splitlines() if line.startswith("| ")
    ]
    golden = json.loads(page("seeds/page.json"))
    assert len(rows) == 9
    for text, kind, fields in rows[1:]:
        found = golden["rejected" if kind.startswith("no ") else "annotations"]
        same = [f for f in found if f["text"].startswith(text.split(" … ")[0]) and f["kind"] == kind.split("`")[1]]
        written = json.dumps(same, ensure_ascii=False)
        assert same, text
        assert [word for word in regex.findall(r"`([^`]++)`", fields) if word not in written] == []
