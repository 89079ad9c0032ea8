"""`import newsparse` is light: no plugin, no network, next to nothing beside what it needs."""

from __future__ import annotations

import subprocess
import sys
from statistics import median

import newsparse


def run(code: str) -> str:
    """What a fresh interpreter prints for this code."""
    return subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout


def loaded(code: str) -> set[str]:
    """The modules that this code leaves loaded, beyond those of a bare interpreter."""
    show = "; import sys; print(*sorted(sys.modules))"
    return set(run(code + show).split()) - set(run("pass" + show).split())


def test_import_loads_no_plugin_and_nothing_heavy() -> None:
    """Neither the bare import, nor every public name, loads a plugin, a socket or the command line."""
    public = loaded("from newsparse import " + ", ".join(newsparse.__all__))
    bare = loaded("import newsparse")
    assert bare <= public
    assert {name for name in bare if name.startswith("newsparse")} == {"newsparse", "newsparse.versions"}
    plugins = {name.partition(".")[0] for name in public if name.startswith("newsparse_")}
    assert plugins == set()
    assert public.isdisjoint({"socket", "ssl", "click", "rich", "cattrs", "hypothesis", "newsparse.cli"})


def test_parsing_opens_no_socket() -> None:
    """Nothing that finds records touches the network."""
    code = "import newsparse; newsparse.parse('Kyiv, Ukraine – Ann Lee said on Monday that 5 left.')"
    assert "newsparse_quotes" in loaded(code)
    assert loaded(code).isdisjoint({"ssl", "http.client", "urllib.request"})


def test_import_costs_next_to_nothing() -> None:
    """No more than attrs, pluggy and regex do, and 15 ms: medians of CPU time in fresh interpreters."""
    code = "import time; start = time.process_time(); {}; print(time.process_time() - start)"

    def cost(statement: str) -> float:
        return median(float(run(code.format(statement))) for _ in range(7))

    assert any(cost("import newsparse") <= cost("import attrs, pluggy, regex") + 0.015 for _ in range(3))
