"""The plugin of the documentation keeps the contract, and is what the documentation shows."""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path
from typing import Any

from newsparse import Pipeline
from newsparse.testing import conformance
from newsparse_quantities import quantities

HERE = Path(__file__).parent.parent
SOURCE = HERE / "src" / "newsparse_example" / "__init__.py"
EXAMPLES = ["Some 40 people were killed."]


def load() -> Any:
    """The module, which is not installed beside the shipped plugins."""
    spec = importlib.util.spec_from_file_location("newsparse_example", SOURCE)
    assert spec
    assert spec.loader
    module = sys.modules["newsparse_example"] = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


EXAMPLE = load()

test_conformance = conformance(EXAMPLE.casualties, examples=EXAMPLES)


def test_number_and_fate() -> None:
    """The number is a reference to the quantity, the span reaches from it to the fate."""
    document = Pipeline(EXAMPLE.casualties, quantities).parse(EXAMPLES[0])
    (found,) = document["casualties"]
    assert found.span.of(document.text) == "Some 40 people were killed"
    assert (found.value.number.value.value, found.value.fate) == (40, "killed")


def test_documentation_shows_this_plugin() -> None:
    """The README's plugin and the tutorial are this one, word for word."""
    root = HERE.parent.parent
    readme, tutorial = ((root / name).read_text("utf-8") for name in ("README.md", "docs/plugins.md"))
    source, project = SOURCE.read_text("utf-8"), (HERE / "pyproject.toml").read_text("utf-8")
    assert f"```python\n{source}```" in readme
    assert f"```python\n{source}```" in tutorial
    assert f"```toml\n{project}```" in tutorial
    line = next(line for line in Path(__file__).read_text("utf-8").splitlines() if line.startswith("test_conformance"))
    assert f"```python\n{line}\n```" in tutorial
