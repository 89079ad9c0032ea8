"""How long the report takes and how large it is: python bench/report.py [KB …].

Texts are the articles of seeds/ over and over, cut to so many thousand characters (2, 20, 100 and 400 unless given) and
parsed before the clock starts; timed is the report alone, in CPU time of one core, best of three.
"""

from __future__ import annotations

import sys
import time
from pathlib import Path

from newsparse import Document, parse
from newsparse.formats.report import report

SEEDS = sorted((Path(__file__).parent.parent / "seeds").glob("*.txt"))


def main() -> None:
    """Print a line a length."""
    text = "\n\n".join(path.read_text("utf-8") for path in SEEDS)
    report([Document(text="")])  # imports and templates
    for thousands in map(int, sys.argv[1:] or ("2", "20", "100", "400")):
        length = 1000 * thousands
        document = parse((text * (length // len(text) + 1))[:length])
        found = len(document.annotations) + len(document.rejected)
        seconds, size = min(timed(document) for _ in range(3))
        each = f"{size / length:.1f} a character"
        print(f"{length:>7} characters {found:>6} findings {seconds:7.3f} s {size:>9} bytes, {each}")


def timed(document: Document) -> tuple[float, int]:
    """Seconds, and bytes of the page."""
    start = time.process_time()
    page = report([document])
    return time.process_time() - start, len(page.encode())


if __name__ == "__main__":
    main()
