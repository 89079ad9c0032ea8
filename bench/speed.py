"""How fast each extractor is, alone: python bench/speed.py [FILE.txt|FILE.jsonl …] [--repeat N].

For each document the words, blocks and sentences are there and earlier stages have run; timed is the extractor itself,
lexicon look-ups included, in CPU time of one core. Figures are in MB (10^6 UTF-8 bytes) of text a second, best of N.
Without files the articles of seeds/ are measured.
"""

from __future__ import annotations

import argparse
import sys
import time
from pathlib import Path

import attrs

from newsparse import Document, Extractor, Pipeline, View
from newsparse.cli.inputs import Failures, articles

SEEDS = sorted(map(str, (Path(__file__).parent.parent / "seeds").glob("*.txt")))


def main() -> None:
    """Print a line an extractor, and one for parsing as a whole."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("files", nargs="*", default=SEEDS)
    parser.add_argument("--repeat", type=int, default=3, metavar="N")
    options = parser.parse_args()
    pipeline = Pipeline.installed()
    texts = list(articles(tuple(options.files), Failures()))
    size = sum(len(article.text.encode()) for article in texts)
    print(f"{len(texts)} documents, {size / 1e6:.3f} MB, Python {sys.version.split()[0]}")
    documents = [pipeline.parse_article(article.mended()) for article in texts]
    for extractor in pipeline.extractors:
        print_speed(extractor.name, size, min(total(extractor, documents) for _ in range(options.repeat)))
    print_speed("parse, all", size, min(whole(pipeline, texts) for _ in range(options.repeat)))


def print_speed(name: str, size: int, seconds: float) -> None:
    """One line: name, MB/s, seconds."""
    print(f"{name:<16} {size / 1e6 / max(seconds, 1e-9):7.2f} MB/s  {seconds:.3f} s")


def total(extractor: Extractor, documents: list[Document]) -> float:
    """Seconds of one extractor over all documents."""
    return sum(alone(extractor, document) for document in documents)


def alone(extractor: Extractor, document: Document) -> float:
    """Seconds of one extractor over one document, with fresh lexicon look-ups."""
    fresh = attrs.evolve(document, layout=type(document.layout)(document.text, document.blocks))
    assert fresh.words.positions is not None  # built before the clock starts, as are the sentences
    assert fresh.sentences is not None
    lexicons = {lexicon: lexicon for lexicon in (*extractor.lexicons, *extractor.cues)}
    name, kind = extractor.name, extractor.kind.name
    view = View(fresh, extractor=name, kind=kind, requires=extractor.requires, lexicons=lexicons)
    start = time.process_time()
    for _ in extractor(view):
        pass
    return time.process_time() - start


def whole(pipeline: Pipeline, texts: list) -> float:
    """Seconds of parsing all texts from scratch."""
    start = time.process_time()
    for article in texts:
        pipeline.parse_article(article.mended())
    return time.process_time() - start


if __name__ == "__main__":
    main()
