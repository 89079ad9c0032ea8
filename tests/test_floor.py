"""The shape of the code: what imports what, how long things are, what no file may contain."""

from __future__ import annotations

import ast
import statistics
from collections.abc import Iterator
from itertools import chain
from pathlib import Path

import pytest
import regex

ROOT = Path(__file__).parent.parent
CORE = ROOT / "src" / "newsparse"
PLUGINS = sorted(path for path in (ROOT / "plugins").iterdir() if (path / "src").is_dir())
SOURCES = sorted(chain(CORE.rglob("*.py"), *((plugin / "src").rglob("*.py") for plugin in PLUGINS)))
TESTS = sorted(chain((ROOT / "tests").glob("test_*.py"), *(plugin.glob("tests/test_*.py") for plugin in PLUGINS)))
ROW = regex.compile(r"^\| (?<floor>\d++) \| (?<modules>[^|]++)\|", regex.MULTILINE)

Function = ast.FunctionDef | ast.AsyncFunctionDef


def name_of(path: Path) -> str:
    """`tests/x.py` for a file of this project."""
    return path.relative_to(ROOT).as_posix()


def tree(path: Path) -> ast.Module:
    """The syntax tree of a file."""
    return ast.parse(path.read_text("utf-8"))


def functions(path: Path) -> Iterator[Function]:
    """All functions and methods of a file."""
    return (node for node in ast.walk(tree(path)) if isinstance(node, Function))


def imports(path: Path) -> Iterator[str]:
    """The full names of the modules that a file imports, wherever in it the import stands."""
    for node in ast.walk(tree(path)):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{name_of(path)}: a relative import hides which floor it looks at"
            yield node.module or ""


def floors() -> dict[str, int]:
    """The floor of each module or package of the core, as docs/architecture.md has it."""
    table = (ROOT / "docs" / "architecture.md").read_text("utf-8")
    return {
        name: int(row["floor"]) for row in ROW.finditer(table) for name in regex.findall(r"`(\w++)`", row["modules"])
    }


def room(path: Path) -> str:
    """The module or package right below `newsparse` that a file of the core belongs to."""
    return path.relative_to(CORE).parts[0].removesuffix(".py")


def test_the_page_lists_what_there_is() -> None:
    """Each module and package of the core stands on exactly one floor of docs/architecture.md."""
    there = {room(path) for path in CORE.rglob("*.py")} - {"__init__", "__main__"}
    assert there == floors().keys()


@pytest.mark.parametrize("path", [p for p in CORE.rglob("*.py") if not room(p).startswith("__")], ids=name_of)
def test_imports_look_down(path: Path) -> None:
    """A module imports only from lower floors, or from its own package."""
    level = floors()
    for name in imports(path):
        package, _, inner = name.partition(".")
        if package == "newsparse":
            other = inner.partition(".")[0]
            assert other == room(path) or level[other] < level[room(path)], f"{name} is not below"


@pytest.mark.parametrize("plugin", PLUGINS, ids=name_of)
def test_plugins_use_the_public_api(plugin: Path) -> None:
    """What a plugin imports of newsparse, or of another plugin, is what that package exports, by its front door."""
    own = next((plugin / "src").iterdir()).name
    for path in (plugin / "src").rglob("*.py"):
        for name in imports(path):
            package = name.partition(".")[0]
            if package.startswith("newsparse") and package != own:
                assert name == package, f"{name_of(path)} imports {name}"


@pytest.mark.parametrize("path", SOURCES, ids=name_of)
def test_modules_are_short(path: Path) -> None:
    """At most 300 lines a module and 45 a function."""
    assert len(path.read_text("utf-8").splitlines()) <= 300
    assert [f.name for f in functions(path) if lines(f) > 45] == []


def test_functions_are_short() -> None:
    """The median function of the core has at most 6 lines."""
    assert statistics.median(lines(f) for path in CORE.rglob("*.py") for f in functions(path)) <= 6


def lines(function: Function) -> int:
    """Lines of a function's body, its docstring aside."""
    first, *rest = function.body
    said = isinstance(first, ast.Expr) and isinstance(first.value, ast.Constant)
    body = (rest or [first]) if said else function.body
    return (body[-1].end_lineno or 0) - body[0].lineno + 1


@pytest.mark.parametrize("path", SOURCES, ids=name_of)
def test_patterns_are_linear_and_of_one_engine(path: Path) -> None:
    r"""`regex` only, since the `\w` of `re` is another; no lazy `.*?`; no term list joined into an alternation."""
    assert not {"re", "locale"} & set(imports(path))
    source = path.read_text("utf-8")
    assert not regex.search(r"\.[*+]\?", source), "a lazy repeat: bound it, or make it possessive"
    assert not regex.search(r"[\"']\|[\"']\.join", source), "a joined alternation: use a Lexicon or a set of words"


@pytest.mark.parametrize("path", TESTS, ids=name_of)
def test_every_test_says_what_it_shows(path: Path) -> None:
    """A docstring for every test."""
    assert [f.name for f in functions(path) if f.name.startswith("test_") and not ast.get_docstring(f)] == []


def test_no_test_is_switched_off() -> None:
    """No skip that hides a failure: a test that cannot run here is no test."""
    marks = regex.compile(r"mark\.(?:skip|skipif|xfail)\b|pytest\.(?:skip|xfail|importorskip)\(")
    named = [name_of(path) for path in TESTS if path != Path(__file__) and marks.search(path.read_text("utf-8"))]
    assert named == []
