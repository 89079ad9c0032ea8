"""Tables of articles with named columns, by comma or tab; the Text Interchange Format's `doc_id,text` is one."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from typing import IO, Any, Final

from newsparse.articles import ArticleError
from newsparse.readers.base import Fault, Given, Read, ReadError, marked
from newsparse.readers.rows import article, found
from newsparse.scalars import has_utf8_form

_LONGEST: Final = 1 << 26  # a cell's characters; Python's own limit of 131,072 is less than a long report


def read(given: Given) -> Read:
    """The articles of the rows, by RFC 4180: the first row names the columns, a cell in quotes may hold line ends."""
    return _rows(given, ",")


def read_tabs(given: Given) -> Read:
    """The same, separated by tabs."""
    return _rows(given, "\t")


def _rows(given: Given, separator: str) -> Read:
    csv.field_size_limit(max(_LONGEST, csv.field_size_limit()))
    # What is not in the encoding becomes lone surrogates, so that one bad row does not stop the rest.
    encoding = _encoding(given)
    wrapped = io.TextIOWrapper(given.file, encoding, errors="surrogateescape", newline="")
    rows = csv.DictReader(wrapped, delimiter=separator)
    try:
        places = found(_cells(rows), given.columns)
        for number, row in _numbered(rows):
            try:
                if isinstance(row, Fault):
                    yield row
                else:
                    yield article(_sound(row, encoding), places)
            except ArticleError as error:
                yield Fault(f"row {number}", str(error))
    finally:
        wrapped.detach()  # the file is closed by whoever opened it


def _encoding(given: Given) -> str:
    """What the byte order mark says (Excel's "Unicode text" has one of UTF-16), else what was given, else UTF-8."""
    name = marked(_head(given.file))[1]
    if name:
        return "utf-8-sig" if name == "utf-8" else name[:6]  # utf-16 and utf-32 pass over their mark
    return given.encoding if given.encoding not in (None, "auto") else "utf-8"


def _head(file: IO[bytes]) -> bytes:
    """The first bytes, which stay to be read."""
    if not file.seekable():
        return bytes(file.peek(4)[:4])  # type: ignore[attr-defined] # a pipe or a compressed file, which is buffered
    head = file.read(4)
    file.seek(0)
    return head


def _cells(rows: csv.DictReader[str]) -> list[str]:
    try:
        return [name for name in rows.fieldnames or () if name]
    except csv.Error as error:
        raise ReadError(f"expected a row of column names: {error}") from None


def _numbered(rows: csv.DictReader[str]) -> Iterator[tuple[int, dict[str, Any] | Fault]]:
    """The rows with their numbers, the first under the names being 1."""
    number = 0
    while True:
        number += 1
        try:
            yield number, next(rows)
        except StopIteration:
            return
        except csv.Error as error:
            yield number, Fault(f"row {number}", f"expected a row: {error}")


def _sound(row: dict[str, Any], encoding: str) -> dict[str, Any]:
    """The row; ReadError where its bytes were not in the encoding."""
    for name, cell in row.items():
        if isinstance(cell, str) and not has_utf8_form(cell):
            raise ReadError(f"{name}: expected {'UTF-8' if encoding.startswith('utf-8') else encoding}")
    return row
