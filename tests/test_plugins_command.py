"""`newsparse plugins`: what is installed, what can be extended, and `check`, the conformance kit on a plugin."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from typing import Any

import attrs
import pytest
from click.testing import CliRunner, Result

from newsparse import Annotation, View, extractor, record
from newsparse.cli import main
from newsparse.cli import plugins as command
from newsparse.documents import Diagnostic
from newsparse.plugins import Discovery, Plugin, discover
from newsparse.testing import checks


@record("plugins_word")
class Word:
    """A word."""

    text: str


@extractor(Word)
def floods(view: View) -> Iterator[Annotation[Word]]:
    """Every "flood"."""
    for start, word in zip(view.words.starts, view.words.folded, strict=True):
        if word == "flood":
            yield view.finding(start, start + 5, Word(text=word), rule="flood")


def run(*words: str) -> Result:
    """`newsparse plugins` with these words."""
    return CliRunner().invoke(main, ["plugins", *words])


def installed(monkeypatch: pytest.MonkeyPatch, *plugins: Plugin, said: str = "") -> None:
    """As if these plugins were installed, and this had been said of another."""
    problems = (Diagnostic(level="error", code="plugin-failed", message=said),) if said else ()
    monkeypatch.setattr(command, "discover", lambda: Discovery(plugins, problems))


FLOODS = Plugin("floods", "newsparse-floods", "1.0", (floods,))


def test_what_is_installed() -> None:
    """Each plugin with its distribution, its extractors, what they find and require; the same as JSON."""
    shown = run()
    assert shown.exit_code == 0
    assert "quotes  (newsparse-quotes 0.1.0)\n    quotes: finds quote, requires actor" in shown.output
    described = json.loads(run("--json").output)
    assert described["problems"] == []
    assert [plugin["name"] for plugin in described["plugins"]] == [plugin.name for plugin in discover().plugins]


def test_nothing_installed_says_what_to_do(monkeypatch: pytest.MonkeyPatch) -> None:
    """An empty list would leave a user with nothing."""
    installed(monkeypatch)
    assert run().output == "no plugins installed; try: pip install newsparse-quotes\n"


def test_a_plugin_left_out_is_a_problem(monkeypatch: pytest.MonkeyPatch) -> None:
    """It is named, and the exit code is 1; the others are listed."""
    installed(monkeypatch, FLOODS, said="plugin 'x' of x 1 was left out: ImportError: y")
    shown = run()
    assert shown.exit_code == 1
    assert "    floods: finds plugins_word\nproblem: plugin 'x' of x 1 was left out" in shown.output


def test_lexicons_with_their_sizes() -> None:
    """Every lexicon that --lexicon can extend, in the order of names."""
    lines = run("--lexicons").output.splitlines()
    assert lines == sorted(lines)
    assert "quotes.verbs" in [line.split()[0] for line in lines]
    assert all(int(line.split()[1]) > 0 for line in lines)


def test_check_runs_the_kit(monkeypatch: pytest.MonkeyPatch) -> None:
    """Every check has its line; the slow ones have tests of their own."""
    slow = (checks.works_in_linear_time, checks.ignores_the_hash_seed)
    quick = [check for check in checks.CHECKS if check not in slow]
    monkeypatch.setattr(checks, "CHECKS", quick)
    installed(monkeypatch, FLOODS)
    checked = run("check", "floods", "--example", "A flood hit Riga.")
    assert checked.exit_code == 0, checked.output
    assert checked.output.splitlines() == [f"ok      floods: {check.__name__}" for check in quick]


def test_a_failed_check_has_its_reason(monkeypatch: pytest.MonkeyPatch) -> None:
    """The first line of what it said, or the type of what was raised; the other checks are made."""

    def fails(kit: Any) -> None:
        raise AssertionError("bad spans: trim them\nmore")

    def raises(kit: Any) -> None:
        raise KeyError

    def passes(kit: Any) -> None:
        pass

    installed(monkeypatch, FLOODS)
    monkeypatch.setattr(checks, "CHECKS", (fails, raises, passes))
    checked = run("check", "floods", "--example", "A flood.")
    assert checked.exit_code == 1
    assert checked.output.splitlines() == [
        "FAILED  floods: fails: bad spans: trim them",
        "FAILED  floods: raises: KeyError",
        "ok      floods: passes",
    ]


def test_check_without_an_example(monkeypatch: pytest.MonkeyPatch) -> None:
    """The shipped plugins find something in newsparse's own article; others are told what to give, and no more."""
    monkeypatch.setattr(checks, "CHECKS", (checks.finds_something,))
    for plugin in discover().plugins:
        checked = run("check", plugin.name)
        assert checked.exit_code == 0, checked.output
    installed(monkeypatch, FLOODS)
    monkeypatch.setattr(checks, "CHECKS", (checks.finds_something, checks.survives_json))
    checked = run("check", "floods")
    assert checked.exit_code == 1
    assert "FAILED  floods: finds_something: 'floods' finds nothing in the example" in checked.output
    assert "survives_json" not in checked.output
    assert "hint: give --example TEXT, a text in which each extractor of the plugin finds something" in checked.output


@pytest.mark.parametrize(
    ("plugin", "said", "expected"),
    [
        (FLOODS, "", "no plugin 'storms' is loaded; loaded are: floods"),
        (FLOODS, "storms was left out: ImportError", "loaded are: floods; storms was left out: ImportError"),
        (attrs.evolve(FLOODS, name="storms", extractors=()), "kind 'x' has two", "has no extractors: kind 'x' has two"),
        (attrs.evolve(FLOODS, name="storms", extractors=()), "", "has no extractors: its hook returns none"),
    ],
)
def test_a_plugin_that_cannot_be_checked(
    plugin: Plugin, said: str, expected: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A misspelt name, one that failed to load, one left out of a clash and an empty one each say what is wrong."""
    installed(monkeypatch, plugin, said=said)
    checked = run("check", "storms")
    assert checked.exit_code == 2
    assert expected in " ".join(checked.output.split())


def test_check_needs_the_test_tools(monkeypatch: pytest.MonkeyPatch) -> None:
    """Without Hypothesis it says what to install."""
    monkeypatch.delitem(sys.modules, "newsparse.testing.phrases")
    monkeypatch.setitem(sys.modules, "newsparse.testing", None)
    checked = run("check", "quotes")
    assert checked.exit_code == 1
    assert "do: pip install 'newsparse[testing]'" in checked.output
