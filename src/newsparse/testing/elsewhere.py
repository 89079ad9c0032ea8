"""Parse texts in this process and write the JSON: how the conformance kit tries other hash seeds.

Standard input is a pickle of (sys.path, [(module, file)], pickled pipeline, texts); standard output one of JSON lines.
Modules that cannot be imported by name, as test modules often cannot, are loaded from their files.
"""

from __future__ import annotations

import importlib
import importlib.util
import pickle
import sys

from newsparse.formats.json import dumps


def main() -> None:
    """Read, parse, write."""
    sys.path[:], files, pipeline, texts = pickle.load(sys.stdin.buffer)
    for name, file in files:
        _load(name, file)
    parse = pickle.loads(pipeline).parse
    sys.stdout.buffer.write(pickle.dumps([dumps(parse(text)) for text in texts]))


def _load(name: str, file: str) -> None:
    try:
        importlib.import_module(name)
    except ImportError:
        spec = importlib.util.spec_from_file_location(name, file)
        assert spec
        assert spec.loader, f"expected {file} to be a Python file"
        sys.modules[name] = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(sys.modules[name])


if __name__ == "__main__":
    main()
