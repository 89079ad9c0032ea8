"""The plugin of the documentation keeps the contract, and is what the documentation shows."""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path
from typing import Any

import regex

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


def test_readme_shows_this_plugin() -> None:
    """The README's plugin is the source of this one, word for word."""
    readme = (HERE.parent.parent / "README.md").read_text("utf-8")
    blocks = regex.findall(r"```python\n([^`]++)```", readme)
    assert SOURCE.read_text("utf-8") in blocks
