"""What an import costs: python bench/imports.py. Medians of CPU time in fresh interpreters, in milliseconds."""

from __future__ import annotations

import subprocess
import sys
from statistics import median

STATEMENTS = (
    "pass",
    "import attrs, pluggy, regex",
    "import newsparse",
    "from newsparse import *",
    "import newsparse; newsparse.parse('')",
)


def main() -> None:
    """Print a line a statement."""
    for statement in STATEMENTS:
        print(f"{median(cost(statement) for _ in range(21)) * 1000:7.1f} ms  {statement}")


def cost(statement: str) -> float:
    """Seconds of CPU time that a statement takes in a fresh interpreter."""
    code = f"import time; start = time.process_time(); exec({statement!r}); print(time.process_time() - start)"
    return float(subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout)


if __name__ == "__main__":
    main()
