"""Whether time grows with the length of hostile text: python bench/hostile.py [--size N] [--only NAME].

Each text is parsed at N/4 and N code points with the installed plugins; linear work takes about four times as long.
A line that says SLOW took more than eight times as long.
"""

from __future__ import annotations

import argparse
import time

from newsparse import Pipeline

UNITS = {
    "digits": "1",
    "dashed": "1-",
    "grouped": "1,",
    "scales": "hundred ",
    "ordinals": "the 1st ",
    "times": "10:",
    "openers": "“",
    "closers": "”",
    "straight": '"',
    "singles": "‘a ",
    "alternating": "“a ”",
    "nested": "“‘",
    "said": "said ",
    "names": "Aa ",
    "brigades": "1st Brigade of the ",
    "treaties": "Treaty of ",
    "parties": "France, ",
    "brackets": "(",
    "marks": "a\u0301",
    "blank lines": "\n",
    "short lines": "By A\n",
    "mondays": "Monday ",
    "quoted": "“We won,” Ann Lee said. ",
    "dollars": "$",
    "stops": "A. ",
}


def main() -> None:
    """Print a line a text."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--size", type=int, default=400_000)
    parser.add_argument("--only", action="append", choices=sorted(UNITS), default=[])
    options = parser.parse_args()
    pipeline = Pipeline.installed()
    pipeline.parse("Warm up: “It is 5 p.m.,” France said.")
    for name in options.only or UNITS:
        short, long = (seconds(pipeline, UNITS[name], size) for size in (options.size // 4, options.size))
        verdict = "SLOW" if long > 8 * max(short, 0.01) else ""
        print(f"{name:<12} {short:8.2f} s {long:8.2f} s  x{long / max(short, 1e-3):5.1f} {verdict}", flush=True)


def seconds(pipeline: Pipeline, unit: str, size: int) -> float:
    """CPU time of parsing `unit` repeated to `size` code points."""
    text = unit * (size // len(unit))
    start = time.process_time()
    pipeline.parse(text)
    return time.process_time() - start


if __name__ == "__main__":
    main()
