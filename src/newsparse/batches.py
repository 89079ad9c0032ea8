"""Many articles: one after the other, or in several processes; the documents come in the order of the articles."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Iterator
from itertools import islice

from newsparse.articles import Article
from newsparse.documents import Document
from newsparse.pipelines import Pipeline, installed

_CHUNK = 16  # articles handed to a process at once
_AHEAD = 4  # chunks in flight for each process, so that memory stays bounded on endless input


def parse_many(
    articles: Iterable[Article | str], *, processes: int = 1, pipeline: Pipeline | None = None, strict: bool = False
) -> Iterator[Document]:
    """Parse articles (or bare texts) with the installed plugins, or with `pipeline`; documents in the order given.

    A lone surrogate is read as U+FFFD, with a diagnostic, so that one bad text does not stop the rest. Articles are
    read as they are needed. The result does not depend on `processes`; ValueError where that is below 1.
    """
    if processes < 1:
        raise ValueError(f"processes: expected 1 or more, got {processes}")
    used = pipeline or installed()
    ready = (Article(text=item) if isinstance(item, str) else item for item in articles)
    if processes == 1:
        return (_parse(used, article, strict) for article in ready)
    return _in_processes(used, ready, processes, strict)


def _parse(pipeline: Pipeline, article: Article, strict: bool) -> Document:
    return pipeline.parse_article(article.mended(), strict=strict)


def _in_processes(pipeline: Pipeline, articles: Iterator[Article], processes: int, strict: bool) -> Iterator[Document]:
    # Imported here: a light `import newsparse` knows nothing of processes.
    from concurrent.futures import Future, ProcessPoolExecutor
    from multiprocessing import get_context

    with ProcessPoolExecutor(processes, get_context("spawn"), _start, (pipeline, strict)) as pool:
        pending: deque[Future[list[Document]]] = deque()
        while chunk := list(islice(articles, _CHUNK)):
            pending.append(pool.submit(_work, chunk))
            if len(pending) >= _AHEAD * processes:
                yield from pending.popleft().result()
        while pending:
            yield from pending.popleft().result()


_worker: list[tuple[Pipeline, bool]] = []  # what this process works with, set once when it starts


def _start(pipeline: Pipeline, strict: bool) -> None:
    _worker[:] = [(pipeline, strict)]


def _work(chunk: list[Article]) -> list[Document]:
    pipeline, strict = _worker[0]
    return [_parse(pipeline, article, strict) for article in chunk]
