"""Finding what is installed: throw-away distributions on sys.path, sound ones and broken ones."""

from __future__ import annotations

import importlib
import importlib.metadata
import sys
from collections.abc import Callable, Iterator
from itertools import permutations
from pathlib import Path

import pytest

import newsparse
from newsparse import Pipeline, pipelines, plugins
from newsparse.formats.json import dumps

Install = Callable[..., None]
SOUND = """
from newsparse import extractor, hookimpl, record

@record("{kind}")
class Found:
    word: str

@extractor(Found)
def {name}(view):
    for n, word in enumerate(view.words.folded[:1]):
        span = view.words.span(n)
        yield view.finding(span.start, span.end, Found(word=word), rule="first")

@hookimpl
def extractors():
    return [{name}]
"""


@pytest.fixture
def install(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Install]:
    """Installs throw-away distributions, each a module and an entry point; only they are found."""
    monkeypatch.syspath_prepend(tmp_path)
    monkeypatch.delenv(plugins.SETTING, raising=False)
    modules: list[str] = []
    every = importlib.metadata.entry_points

    def ours(**wanted: str) -> importlib.metadata.EntryPoints:
        return importlib.metadata.EntryPoints(p for p in every(**wanted) if p.module in modules)

    def distribution(plugin: str, code: str, version: str = "1.0", name: str | None = None) -> None:
        module = f"throwaway_{len(modules)}_{plugin}"
        modules.append(module)
        (tmp_path / f"{module}.py").write_text(code, "utf-8")
        owner = name or f"newsparse-{plugin}"
        info = tmp_path / f"{owner.replace('-', '_')}-{version}.dist-info"
        info.mkdir()
        (info / "METADATA").write_text(f"Metadata-Version: 2.1\nName: {owner}\nVersion: {version}\n")
        (info / "entry_points.txt").write_text(f"[newsparse]\n{plugin} = {module}\n")
        importlib.invalidate_caches()

    monkeypatch.setattr(importlib.metadata, "entry_points", ours)
    yield distribution
    for module in modules:
        sys.modules.pop(module, None)


def sound(name: str, kind: str | None = None) -> str:
    """The module of a sound plugin."""
    return SOUND.format(name=name, kind=kind or f"core_{name}")


def test_a_plugin_is_found_by_its_entry_point(install: Install) -> None:
    """Its name, distribution, version and extractors; the header of a document names version and extractor."""
    install("beta", sound("beta"), version="2.5")
    install("alpha", sound("alpha"))
    found = plugins.discover()
    assert [(p.name, p.distribution, p.version) for p in found.plugins] == [
        ("alpha", "newsparse-alpha", "1.0"),
        ("beta", "newsparse-beta", "2.5"),
    ]
    assert found.diagnostics == ()
    document = Pipeline.installed().parse("Word")
    assert document.extractors == {"alpha": "1.0", "beta": "2.5"}
    assert [a.kind for a in document.annotations] == ["core_alpha", "core_beta"]
    assert plugins.names() == ("alpha", "beta")


def test_names_load_nothing(install: Install) -> None:
    """Not even a plugin that would break."""
    install("broken", "raise SystemExit(3)")
    assert plugins.names() == ("broken",)


BROKEN = {
    "raises": ("raise RuntimeError('at import')", "RuntimeError: at import"),
    "exits": ("import sys; sys.exit('bye')", "SystemExit: bye"),
    "imports nothing": ("import nowhere_at_all", "ModuleNotFoundError: No module named 'nowhere_at_all'"),
    "no syntax": ("def broken(:", "SyntaxError"),
    "no hook": ("x = 1", "expected throwaway_1_broken to have a hook `extractors` marked with @newsparse.hookimpl"),
    "hook not marked": ("def extractors(): return []", "to have a hook `extractors`"),
    "hook raises": (
        "import newsparse\n@newsparse.hookimpl\ndef extractors(): raise KeyError('x')",
        "KeyError: 'x'",
    ),
    "not extractors": (
        "import newsparse\n@newsparse.hookimpl\ndef extractors(): return [print]",
        "expected its hook to return extractors made with @newsparse.extractor, got <built-in function print>",
    ),
    "not a list": ("import newsparse\n@newsparse.hookimpl\ndef extractors(): return None", "TypeError"),
    "asks for more": ("import newsparse\n@newsparse.hookimpl\ndef extractors(view): return []", "Error"),
    "float in a record": (
        "import newsparse\n@newsparse.record('core_x')\nclass X:\n    share: float",
        "field 'share': float is not allowed",
    ),
}


@pytest.mark.parametrize("fault", BROKEN)
def test_a_broken_plugin_is_a_diagnostic(install: Install, fault: str) -> None:
    """It is left out with one diagnostic that names distribution, version and reason; the others find what they do."""
    code, message = BROKEN[fault]
    install("alpha", sound("alpha"))
    alone = Pipeline.installed().parse("Word")
    install("broken", code, version="0.3")
    document = Pipeline.installed().parse("Word")
    assert document.annotations == alone.annotations != ()
    assert document.rejected == alone.rejected
    (diagnostic,) = document.diagnostics
    assert (diagnostic.level, diagnostic.code) == ("error", "plugin-failed")
    assert "plugin 'broken' of newsparse-broken 0.3 was left out: " in diagnostic.message
    assert message in diagnostic.message


@pytest.mark.parametrize(
    ("one", "other", "reason"),
    [
        (sound("same", "core_a"), sound("same", "core_b"), "extractor name 'same' is claimed twice; left out: same"),
        (sound("a", "core_same"), sound("b", "core_same"), "kind 'core_same' has more than one class; left out: a, b"),
        (
            sound("a").replace("extractor(Found)", "extractor(Found, requires=['core_b'])"),
            sound("b").replace("extractor(Found)", "extractor(Found, requires=['core_a'])"),
            "layers require each other: core_a -> core_b -> core_a; left out: a, b",
        ),
        (
            sound("a").replace('"core_a"', '"core_a", layer="core_l", overlap="nested"'),
            sound("b").replace('"core_b"', '"core_b", layer="core_l"'),
            "layer 'core_l' has two overlap rules; left out: a, b",
        ),
    ],
)
def test_all_members_of_a_clash_are_left_out(install: Install, one: str, other: str, reason: str) -> None:
    """None has the better claim; the diagnostic names their distributions; bystanders stay."""
    install("first", one)
    install("second", other, version="2.0")
    install("zeta", sound("zeta"))
    document = Pipeline.installed().parse("Word")
    assert [a.kind for a in document.annotations] == ["core_zeta"]
    (diagnostic,) = document.diagnostics
    assert diagnostic.code == "plugin-clash"
    assert diagnostic.message == f"{reason} of newsparse-first 1.0, newsparse-second 2.0"


def test_the_order_on_disk_says_nothing(install: Install, monkeypatch: pytest.MonkeyPatch) -> None:
    """However entry points are listed, the pipeline is the same; without a distribution the module stands for it."""
    for name in ("c", "a", "b"):
        install(name, sound(name))
    install("broken", "raise ValueError")
    points = plugins.installed_entry_points()
    seen = set()
    for order in permutations(points):
        monkeypatch.setattr(importlib.metadata, "entry_points", lambda order=order, **_: order)
        found = Pipeline.installed()
        names = tuple(tuple(e.name for e in stage) for stage in found.stages)
        seen.add((names, found.diagnostics, dumps(found.parse("Word"))))
    ((names, diagnostics, _),) = seen
    assert names == (("a", "b", "c"),)
    assert len(diagnostics) == 1
    loose = [importlib.metadata.EntryPoint(p.name, p.value, p.group) for p in points]
    monkeypatch.setattr(importlib.metadata, "entry_points", lambda **_: loose)
    assert [p.distribution for p in plugins.discover().plugins] == [p.value for p in points if p.name != "broken"]


def test_the_environment_narrows(install: Install, monkeypatch: pytest.MonkeyPatch) -> None:
    """NEWSPARSE_PLUGINS names the plugins to load, in any order and spacing; empty means none; others never load."""
    install("a", sound("a"))
    install("b", sound("b"))
    install("broken", "raise ValueError")
    for setting, expected in ((" b , a ", ["a", "b"]), ("b", ["b"]), ("", []), ("other", [])):
        monkeypatch.setenv(plugins.SETTING, setting)
        found = plugins.discover()
        assert ([p.name for p in found.plugins], found.diagnostics) == (expected, ())
    monkeypatch.delenv(plugins.SETTING)
    assert [p.name for p in plugins.discover(without=["a", "broken"]).plugins] == ["b"]
    assert [e.name for e in Pipeline.installed(without=["b", "broken"]).extractors] == ["a"]


def test_parse_uses_what_is_installed_and_discovers_once(install: Install, monkeypatch: pytest.MonkeyPatch) -> None:
    """newsparse.parse loads plugins at its first call, once for each setting of the environment."""
    pipelines._installed.cache_clear()
    install("a", sound("a"))
    try:
        assert [a.kind for a in newsparse.parse("Word").annotations] == ["core_a"]
        install("b", sound("b"))
        assert pipelines.installed() is pipelines.installed()
        assert [a.kind for a in newsparse.parse("Word").annotations] == ["core_a"]
        monkeypatch.setenv(plugins.SETTING, "b")
        assert [a.kind for a in newsparse.parse("Word").annotations] == ["core_b"]
    finally:
        pipelines._installed.cache_clear()


def test_the_specification_is_only_a_specification() -> None:
    """The hook itself finds nothing."""
    with pytest.raises(NotImplementedError):
        plugins.Specification().extractors()
