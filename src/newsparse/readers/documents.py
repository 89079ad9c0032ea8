"""Parsed documents, as `newsparse parse` wrote them: JSON Lines, or JSON objects one after the other."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import IO, Any, Final

from newsparse.articles import ArticleError
from newsparse.documents import Document
from newsparse.formats.json import FormatError, loads
from newsparse.readers.base import Fault, decoded
from newsparse.readers.jsonl import parsed
from newsparse.readers.opening import BROKEN, opened, without_compression

_SUFFIXES: Final = (".json", ".jsonl", ".ndjson")


def holds_documents(path: str) -> bool:
    """Whether the first object of a file is a parsed document; False for whatever else it is."""
    if without_compression(path).suffix.lower() not in _SUFFIXES:
        return False
    try:
        with opened(path) as file:
            return _is_document(parsed(next(_texts(path, file))[1]))
    except (ArticleError, StopIteration, *BROKEN):
        return False


def read_documents(path: str, kinds: dict[str, type[Any]] | None = None) -> Iterator[Document | Fault]:
    """The documents of a file ("-": standard input), verified, and a Fault for each that does not fit its text."""
    with opened(path) as file:
        try:
            for place, text in _texts(path, file):
                try:
                    yield loads(text, kinds)
                except FormatError as error:
                    yield Fault(place, str(error))
        except ArticleError as error:
            yield Fault(None, str(error))


def _is_document(data: Any) -> bool:
    return isinstance(data, dict) and "newsparse" in data


def _texts(path: str, file: IO[bytes]) -> Iterator[tuple[str, str]]:
    """The JSON texts with their places: lines, or where the suffix is .json, values with any white space between."""
    if without_compression(path).suffix.lower() == ".json":
        yield from _values(decoded(file.read())[0])
        return
    for number, line in enumerate(file, 1):
        if line.strip():
            yield str(number), decoded(line)[0]


def _values(text: str) -> Iterator[tuple[str, str]]:
    decoder, at, number = json.JSONDecoder(), _next(text, 0), 0
    while at < len(text):
        number += 1
        try:
            _, end = decoder.raw_decode(text, at)
        except (ValueError, RecursionError) as error:
            raise ArticleError(f"expected a JSON object: {error}") from None
        yield f"object {number}", text[at:end]
        at = _next(text, end)


def _next(text: str, at: int) -> int:
    """Where the next character stands that is no white space."""
    while at < len(text) and text[at] in " \t\r\n":
        at += 1
    return at
